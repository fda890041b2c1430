#include "records/Columns.h"
#include "records/Readers.h"

#include <algorithm>

namespace sakhi::records {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isPhone(std::string_view text) {
    return text.size() == 10 && text.front() >= '6' && std::ranges::all_of(text, isDigit);
}

void readBank(TableReader& table, domain::Group& group) {
    using C = GroupColumns;
    group.bankName = table.text(C::bankName);
    group.branchIfsc = std::string(table.cell(C::ifsc));
    group.accountNo = table.text(C::accountNo);
    // A group without any account has no branch either.
    const bool noAccount = group.bankName.empty() && group.branchIfsc.empty() && group.accountNo.empty();
    if (!noAccount && !table.spoilt() && !domain::isIfscForm(group.branchIfsc)) {
        table.flaw(C::ifsc, group.branchIfsc.empty() ? FaultCode::valueMissing : FaultCode::ifscForm);
    }
}

GroupDraft groupRow(TableReader& table) {
    using C = GroupColumns;
    GroupDraft draft;
    domain::Group& group = draft.value;
    draft.line = table.line();
    draft.known = table.spoilt() ? Known::lost : Known::here;
    group.name = table.text(C::name, Need::must);
    group.village = table.text(C::village);
    group.panchayat = table.text(C::panchayat);
    group.block = table.text(C::block);
    group.district = table.text(C::district);
    group.state = table.text(C::state);
    const Day formed = table.pastDay(C::formedOn);
    group.formedOn = formed == kNoDay ? base::Date{} : toDate(formed);
    group.frequency = table.choice<domain::MeetingFrequency>(C::frequency).value_or(group.frequency);
    group.meetingDay = table.text(C::meetingDay);
    group.compulsorySaving = table.positiveMoney(C::compulsorySaving).value_or(base::Money());
    const auto rate = table.rate(C::internalRate, 12);
    draft.rateKnown = rate.has_value();
    group.internalMonthlyRate = rate.value_or(base::Rate());
    readBank(table, group);
    group.cclLimit = table.money(C::cclLimit).value_or(base::Money());
    return draft;
}

MemberDraft memberRow(TableReader& table) {
    using C = MemberColumns;
    MemberDraft draft;
    domain::Member& member = draft.value;
    draft.line = table.line();
    draft.known = table.spoilt() ? Known::lost : Known::here;
    member.name = table.text(C::name, Need::must);
    member.relationName = table.text(C::relationName);
    member.gender = table.choice<domain::Gender>(C::gender).value_or(member.gender);
    const Day born = table.pastDay(C::dateOfBirth, Need::may);
    const Day joined = table.pastDay(C::joinedOn);
    const Day left = table.pastDay(C::leftOn, Need::may);
    draft.joinedKnown = joined != kNoDay;
    draft.leftKnown = left != kNoDay || (table.cell(C::leftOn).empty() && !table.spoilt());
    member.joinedOn = joined == kNoDay ? base::Date{} : toDate(joined);
    if (born != kNoDay) {
        member.dateOfBirth = toDate(born);
    }
    if (left != kNoDay) {
        member.leftOn = toDate(left);
    }
    if (joined != kNoDay && left != kNoDay && left <= joined) {
        table.flaw(C::leftOn, FaultCode::leftBeforeJoined);
        draft.joinedKnown = false;
        draft.leftKnown = false;
    }
    member.office = table.choice<domain::Office>(C::office).value_or(member.office);
    member.phone = std::string(table.cell(C::phone));
    if (!member.phone.empty() && !isPhone(member.phone)) {
        table.flaw(C::phone, FaultCode::phoneForm);
    }
    member.monthlyHouseholdIncome = table.money(C::income, Need::may);
    member.primaryOccupation = table.text(C::occupation);
    member.literacy = table.choice<domain::Literacy>(C::literacy, Need::may);
    return draft;
}

}  // namespace

std::uint32_t namedGroup(TableReader& table, std::size_t column, Drafts& drafts) {
    const std::string_view code = table.code(column);
    if (code.empty()) {
        return kNone;
    }
    if (table.spoilt()) {
        return drafts.findGroup(code);
    }
    const std::uint32_t place = drafts.groupNamed(code);
    if (drafts.groups[place].known == Known::missing) {
        table.flaw(column, FaultCode::groupUnknown);
    }
    return place;
}

void warnOfPersonalCode(TableReader& table, std::size_t column, std::string_view code) {
    const auto isLetter = [](char c) { return isCapital(c) || (c >= 'a' && c <= 'z') || (c & 0x80) != 0; };
    if (isPhone(code)) {
        table.warn(column, FaultCode::codeLooksLikePhone);
    } else if (std::ranges::none_of(code, isDigit) && std::ranges::count_if(code, isLetter) >= 4) {
        table.warn(column, FaultCode::codeLooksLikeName);
    }
}

void readGroups(TableReader& table, Drafts& drafts) {
    while (table.next()) {
        const std::string_view code = table.code(GroupColumns::code);
        GroupDraft draft = groupRow(table);
        if (code.empty()) {
            ++drafts.lostGroups;
            table.finish(kNone);
            continue;
        }
        const std::uint32_t before = drafts.groupCodes().find(code);
        if (before != kNone) {
            table.flaw(GroupColumns::code, FaultCode::codeTwice,
                       {std::to_string(drafts.groups[before].line)});
            table.finish(before);
            continue;
        }
        warnOfPersonalCode(table, GroupColumns::code, code);
        draft.storedId = drafts.storedGroup(&StoredRecords::findGroup, code).value_or(domain::GroupId{});
        const std::uint32_t place = drafts.addGroup(code, std::move(draft));
        drafts.groups[place].faulty = !table.finish(place);
    }
}

void readMembers(TableReader& table, Drafts& drafts) {
    using C = MemberColumns;
    while (table.next()) {
        const std::string_view code = table.code(C::code);
        const std::uint32_t group = namedGroup(table, C::group, drafts);
        MemberDraft draft = memberRow(table);
        draft.group = group;
        if (code.empty()) {
            ++drafts.lostMembers;
            table.finish(group);
            continue;
        }
        const std::uint32_t before = drafts.memberCodes().find(code);
        if (before != kNone) {
            table.flaw(C::code, FaultCode::codeTwice, {std::to_string(drafts.members[before].line)});
            table.finish(group);
            continue;
        }
        warnOfPersonalCode(table, C::code, code);
        const auto home = drafts.storedGroup(&StoredRecords::findMember, code);
        if (home && drafts.placeOf(*home) != group) {
            table.flaw(C::group, FaultCode::differsFromStored);
        }
        draft.faulty = !table.finish(group);
        const std::uint32_t place = drafts.addMember(code, std::move(draft));
        if (group != kNone) {
            drafts.groups[group].members.push_back(place);
        }
    }
}

}  // namespace sakhi::records
