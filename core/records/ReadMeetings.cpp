#include "records/Columns.h"
#include "records/Readers.h"

#include <algorithm>

namespace sakhi::records {

using base::Money;

namespace {

bool real(const Drafts& drafts, std::uint32_t group) {
    return group != kNone && drafts.groups[group].known != Known::missing &&
           drafts.groups[group].known != Known::lost;
}

OpeningDraft openingRow(TableReader& table) {
    using C = OpeningColumns;
    OpeningDraft row;
    bool known = true;
    row.line = table.line();
    row.present = true;
    row.asOf = table.pastDay(C::asOf);
    take(table.money(C::cash), row.cash, known);
    take(table.money(C::bank), row.bank, known);
    take(table.money(C::surplus), row.surplus, known);
    row.faulty = !known;
    return row;
}

MeetingRow meetingRow(TableReader& table) {
    using C = MeetingColumns;
    MeetingRow row;
    row.line = table.line();
    row.place = table.text(C::place);
    row.resolution = table.text(C::resolution);
    take(table.money(C::openingCash), row.openingCash, row.openingKnown);
    take(table.money(C::bankWithdrawn), row.bankWithdrawn, row.amountsKnown);
    take(table.money(C::bankDeposited), row.bankDeposited, row.amountsKnown);
    take(table.money(C::loansDisbursed), row.loansDisbursed, row.loansKnown);
    take(table.money(C::expenses), row.expenses, row.amountsKnown);
    take(table.money(C::closingCash), row.closingCash, row.closingKnown);
    row.amountsKnown = row.amountsKnown && row.openingKnown && row.loansKnown && row.closingKnown;
    return row;
}

LineRow lineRow(TableReader& table) {
    using C = LineColumns;
    LineRow row;
    row.line = table.line();
    const std::string_view present = table.cell(C::present);
    if (present != "1" && present != "0" && !table.spoilt()) {
        table.flaw(C::present, present.empty() ? FaultCode::valueMissing : FaultCode::notInList, {"0, 1"});
    }
    row.present = present == "1";
    take(table.money(C::savings), row.savings, row.amountsKnown);
    take(table.money(C::voluntary), row.voluntary, row.amountsKnown);
    take(table.money(C::principal), row.principal, row.repaidKnown);
    take(table.money(C::interest), row.interest, row.repaidKnown);
    take(table.money(C::fine), row.fine, row.amountsKnown);
    row.amountsKnown = row.amountsKnown && row.repaidKnown;
    return row;
}

/// The line's group, by its code or else by its member. A code that no meeting has either is reported.
std::uint32_t groupOfLine(TableReader& table, Drafts& drafts, const LineRow& row) {
    const std::string_view code = table.code(LineColumns::group);
    const std::uint32_t home = row.member == kNone ? kNone : drafts.members[row.member].group;
    if (code.empty()) {
        return home;
    }
    const std::uint32_t place = table.spoilt() ? drafts.findGroup(code) : drafts.groupNamed(code);
    if (place == kNone || drafts.groups[place].known != Known::missing) {
        return place;
    }
    const auto& days = drafts.groups[place].meetingDays;
    if (std::ranges::find(days, row.heldOn) == days.end()) {
        table.flaw(LineColumns::group, FaultCode::groupUnknown);
    }
    return home;
}

/// The member at `place` against the group of the row that names her in `column`.
void checkMember(TableReader& table, std::size_t column, Drafts& drafts, std::uint32_t place,
                 std::uint32_t group) {
    if (place == kNone) {
        return;
    }
    const MemberDraft& member = drafts.members[place];
    if (member.known == Known::missing) {
        table.flaw(column, FaultCode::memberUnknown);
    } else if (real(drafts, group) && real(drafts, member.group) && member.group != group) {
        table.flaw(column, FaultCode::memberOfOtherGroup);
        drafts.groups[group].openingDoubt = true;
        drafts.groups[member.group].openingDoubt = true;
    }
}

EntryRow entryRow(TableReader& table, Drafts& drafts, std::uint32_t group) {
    using C = EntryColumns;
    EntryRow row;
    row.line = table.line();
    row.heldOn = table.pastDay(C::heldOn);
    const auto kind = table.choice<EntryKind>(C::entry);
    const auto account = table.choice<EntryAccount>(C::account);
    if (kind && account == EntryAccount::bank && !mayBeAtBank(*kind)) {
        table.flaw(C::account, FaultCode::notInList, {"cash"});
    }
    const std::string_view code = table.code(C::member, kind && needsMember(*kind) ? Need::must : Need::may);
    row.member = code.empty() ? kNone : drafts.memberNamed(code);
    checkMember(table, C::member, drafts, row.member, group);
    const auto amount = table.positiveMoney(C::amount);
    row.note = table.text(C::note);
    row.kind = kind.value_or(EntryKind::otherIncome);
    row.account = account.value_or(EntryAccount::cash);
    row.amount = amount.value_or(Money());
    return row;
}

/// Savings of a member whose group is not known: what some group's opening lacks.
void keepOpening(Drafts& drafts, const std::optional<Money>& savings) {
    if (savings) {
        Drafts::keepStray(drafts.strayOpenings, {kNone, kNoDay, *savings, {}}, drafts.openingDoubt);
    } else {
        drafts.openingDoubt.all = true;
    }
}

}  // namespace

void readOpening(TableReader& table, Drafts& drafts) {
    while (table.next()) {
        const std::uint32_t group = namedGroup(table, OpeningColumns::group, drafts);
        const OpeningDraft row = openingRow(table);
        if (group != kNone && drafts.groups[group].opening.present) {
            table.flaw(OpeningColumns::group, FaultCode::openingTwice,
                       {std::to_string(drafts.groups[group].opening.line)});
        } else if (group != kNone) {
            drafts.groups[group].opening = row;
        }
        table.finish(group);
    }
}

void readOpeningMembers(TableReader& table, Drafts& drafts) {
    using C = OpeningMemberColumns;
    while (table.next()) {
        const std::string_view code = table.code(C::member);
        const std::uint32_t place =
            code.empty() ? kNone : (table.spoilt() ? drafts.findMember(code) : drafts.memberNamed(code));
        const auto savings = table.money(C::savings);
        if (place == kNone) {
            keepOpening(drafts, savings);
            table.finish(kNone);
            continue;
        }
        MemberDraft& member = drafts.members[place];
        if (member.known == Known::missing) {
            table.flaw(C::member, FaultCode::memberUnknown);
        }
        if (!real(drafts, member.group)) {
            keepOpening(drafts, savings);
        } else if (!savings || member.openingLine > 0) {
            drafts.groups[member.group].openingDoubt = true;
        }
        if (member.openingLine > 0) {
            table.flaw(C::member, FaultCode::openingTwice, {std::to_string(member.openingLine)});
        } else {
            member.openingLine = table.line();
            take(savings, member.openingSavings, member.openingKnown);
        }
        table.finish(member.group);
    }
}

void readMeetings(TableReader& table, Drafts& drafts) {
    while (table.next()) {
        const std::uint32_t group = namedGroup(table, MeetingColumns::group, drafts);
        const Day heldOn = table.pastDay(MeetingColumns::heldOn);
        MeetingRow row = meetingRow(table);
        row.heldOn = heldOn;
        if (!real(drafts, group)) {
            ++drafts.lostMeetings[heldOn];
        }
        row.faulty = !table.finish(group);
        if (group == kNone) {
            continue;
        }
        GroupDraft& home = drafts.groups[group];
        if (heldOn == kNoDay) {
            ++home.lostMeetings;
        } else if (real(drafts, group)) {
            home.packed.meetings.add(row);
        } else {
            home.meetingDays.push_back(heldOn);
        }
    }
}

void readMeetingLines(TableReader& table, Drafts& drafts) {
    using C = LineColumns;
    while (table.next()) {
        const Day heldOn = table.pastDay(C::heldOn);
        LineRow row = lineRow(table);
        row.heldOn = heldOn;
        const std::string_view code = table.code(C::member);
        row.member = code.empty() ? kNone : drafts.memberNamed(code);
        const std::uint32_t group = groupOfLine(table, drafts, row);
        checkMember(table, C::member, drafts, row.member, group);
        const bool placed = real(drafts, group) && !table.cell(C::group).empty();
        const bool follows = row.member != kNone && drafts.members[row.member].known == Known::lost;
        if (real(drafts, group) && (heldOn == kNoDay || row.member == kNone || table.spoilt())) {
            drafts.groups[group].lineDoubt.add(heldOn);
        } else if (!real(drafts, group)) {
            drafts.lineDoubt.add(heldOn);
        }
        row.faulty = !table.finish(group) || follows;
        if (placed && heldOn != kNoDay) {
            drafts.groups[group].packed.lines.add(row);
        }
    }
}

void readOtherEntries(TableReader& table, Drafts& drafts) {
    while (table.next()) {
        const std::uint32_t group = namedGroup(table, EntryColumns::group, drafts);
        const EntryRow row = entryRow(table, drafts, group);
        const bool sound = table.finish(group);
        if (!real(drafts, group)) {
            drafts.lineDoubt.add(row.heldOn);
        } else if (sound) {
            drafts.groups[group].packed.entries.add(row);
        } else {
            drafts.groups[group].lineDoubt.add(row.heldOn);
        }
    }
}

}  // namespace sakhi::records
