#include "services/papers/BooksSource.h"

#include "services/BookWords.h"

#include <algorithm>

namespace sakhi::services {

namespace {

constexpr std::size_t kShownDigits = 4;
constexpr base::InstantMs kDayMs = 86'400'000;
constexpr base::InstantMs kIndiaMs = 19'800'000;

report::Said officeOf(const report::Words& words, domain::Office office) {
    const char* word = office == domain::Office::president   ? "President"
                       : office == domain::Office::secretary ? "Secretary"
                                                             : "Treasurer";
    return {std::string(base::keyOf(office)), words.translate("Office", word, nullptr).toStdString()};
}

std::vector<report::BearerFacts> bearersOf(const BooksSource& source) {
    std::vector<report::BearerFacts> out;
    for (const auto office :
         {domain::Office::president, domain::Office::secretary, domain::Office::treasurer}) {
        for (const auto& member : source.books.records.members) {
            if (member.office == office && member.onRoll(source.asOf)) {
                out.push_back({officeOf(source.words, office), numberOf(source.books, member), member.name,
                               relationOf(source.words, member)});
            }
        }
    }
    return out;
}

/// Whose ledger an entry of a correction moved; nil where the group's alone.
domain::MemberId ownerOf(const domain::GroupRecords& records, const domain::CorrectedEntry& entry) {
    using domain::EntryHead;
    if (entry.head == EntryHead::principal || entry.head == EntryHead::interest) {
        const auto loan = std::ranges::find(records.loans, entry.subject.value,
                                            [](const domain::Loan& one) { return one.id.value; });
        return loan != records.loans.end() && loan->member ? *loan->member : domain::MemberId();
    }
    return domain::MemberId{entry.subject.value};
}

}  // namespace

base::InstantMs beginningOf(base::Date day) {
    return day.time_since_epoch().count() * kDayMs - kIndiaMs;
}

report::Said relationOf(const report::Words& words, const domain::Member& member) {
    if (member.relationName.empty()) {
        return {};
    }
    const QString text = words.translate("Member", "w/o %1", "wife or daughter of %1");
    return {member.relationName, text.arg(QString::fromStdString(member.relationName)).toStdString()};
}

std::string numberOf(const GroupBooks& books, const domain::Member& member) {
    const std::string prefix = books.records.group.code + "-";
    return member.code.size() > prefix.size() && member.code.starts_with(prefix)
               ? member.code.substr(prefix.size())
               : member.code;
}

report::PersonFacts personOf(const BooksSource& source, const domain::MemberId& id) {
    const auto* member = source.books.member(id);
    if (member == nullptr) {
        return {};
    }
    return {numberOf(source.books, *member), member->name.empty() ? member->code : member->name,
            relationOf(source.words, *member)};
}

report::GroupFacts groupFacts(const BooksSource& source) {
    const auto& group = source.books.records.group;
    report::GroupFacts out;
    out.code = group.code;
    out.name = group.name.empty() ? group.code : group.name;
    out.village = group.village;
    out.panchayat = group.panchayat;
    out.block = group.block;
    out.district = group.district;
    out.state = group.state;
    out.formedOn = group.formedOn;
    out.members = static_cast<int>(
        std::ranges::count_if(source.books.records.members,
                              [&](const domain::Member& member) { return member.onRoll(source.asOf); }));
    out.frequency = group.frequency;
    int number = 0;
    for (const auto& meeting : source.books.records.meetings) {
        if (meeting.heldOn <= source.asOf) {
            out.lastMeetingNo = std::to_string(++number);
            out.lastMeetingOn = meeting.heldOn;
        }
    }
    if (group.accountNo.size() > kShownDigits) {
        out.accountEnding = group.accountNo.substr(group.accountNo.size() - kShownDigits);
    }
    out.bearers = bearersOf(source);
    return out;
}

std::optional<base::Date> booksUntil(const BooksSource& source) {
    std::optional<base::Date> out;
    for (const auto& meeting : source.books.records.meetings) {
        if (meeting.heldOn <= source.asOf && domain::movesMoney(meeting.kind)) {
            out = std::max(out.value_or(meeting.heldOn), meeting.heldOn);
        }
    }
    return out;
}

report::PaperFacts paperFacts(const BooksSource& source, std::string number) {
    report::PaperFacts out;
    out.number = std::move(number);
    out.booksUntil = booksUntil(source);
    out.at = beginningOf(out.booksUntil.value_or(source.asOf));
    out.group = groupFacts(source);
    out.sample = source.store.sample;
    return out;
}

std::string meetingNo(const GroupBooks& books, const domain::MeetingId& meeting) {
    const auto& all = books.records.meetings;
    const auto at = std::ranges::find(all, meeting, &domain::Meeting::id);
    return at == all.end() ? std::string() : std::to_string(at - all.begin() + 1);
}

report::Said scheduleRule(const report::Words& words, base::Rate yearly) {
    return {
        "monthly_rests",
        words
            .translate("Paper",
                       "%1 % a year on the reducing balance, monthly rests; the rest in the last instalment.",
                       "below the schedule: rate, and how it is counted")
            .arg(QString::fromStdString(base::formatPercent(yearly)))
            .toStdString()};
}

std::vector<report::CorrectionFacts> correctionsIn(const BooksSource& source, const CorrectionScope& scope) {
    std::vector<report::CorrectionFacts> out;
    const auto& records = source.books.records;
    for (const auto& correction : records.corrections) {
        const bool inSpan = scope.from <= correction.on && correction.on <= scope.to;
        if (!inSpan || (scope.meeting && correction.meeting != *scope.meeting)) {
            continue;
        }
        for (const auto& entry : correction.entries) {
            const auto owner = ownerOf(records, entry);
            if (scope.member && owner != *scope.member) {
                continue;
            }
            const auto person = personOf(source, owner);
            QString what = entryText(entry.head, &source.words);
            if (!scope.member && !person.name.empty()) {
                what += QStringLiteral(", %1 %2").arg(QString::fromStdString(person.memberNo),
                                                      QString::fromStdString(person.name));
            }
            out.push_back({correction.on,
                           meetingNo(source.books, correction.meeting),
                           {std::string(base::keyOf(entry.head)) +
                                (person.memberNo.empty() ? std::string() : ":" + person.memberNo),
                            what.toStdString()},
                           entry.was,
                           entry.now,
                           correction.reason});
        }
    }
    return out;
}

}  // namespace sakhi::services
