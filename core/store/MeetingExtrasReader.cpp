#include "store/MeetingExtrasReader.h"

#include <algorithm>

namespace sakhi::store {

using base::Result;
using domain::GroupRecords;
using domain::MeetingId;
using domain::MemberId;

namespace {

domain::Meeting* meetingOf(GroupRecords& records, const MeetingId& id) {
    const auto found = std::ranges::find(records.meetings, id, &domain::Meeting::id);
    return found == records.meetings.end() ? nullptr : &*found;
}

}  // namespace

Result<void> MeetingExtrasReader::read(GroupRecords& records) {
    auto done = readRules(records);
    for (auto step : {&MeetingExtrasReader::readMemberRows, &MeetingExtrasReader::readOthers,
                      &MeetingExtrasReader::readCounts, &MeetingExtrasReader::readResolutions,
                      &MeetingExtrasReader::readCorrections}) {
        if (done) {
            done = (this->*step)(records);
        }
    }
    return done;
}

Result<void> MeetingExtrasReader::readMemberRows(GroupRecords& records) {
    auto done = m_connection.each(
        "SELECT w.meeting_id, w.member_id, w.compulsory_paise, w.voluntary_paise FROM meeting m JOIN "
        "meeting_withdrawal w USING(meeting_id) WHERE m.group_id = ? ORDER BY w.meeting_id, w.idx",
        [&](Statement& row) {
            if (auto* meeting = meetingOf(records, row.take<MeetingId>())) {
                const auto member = row.take<MemberId>();
                const auto compulsory = row.take<base::Money>();
                meeting->withdrawals.push_back({member, compulsory, row.take<base::Money>()});
            }
        },
        records.group.id);
    if (done) {
        done = m_connection.each(
            "SELECT b.meeting_id, b.member_id, b.by_id FROM meeting m JOIN meeting_brought b "
            "USING(meeting_id) WHERE m.group_id = ? ORDER BY b.meeting_id, b.idx",
            [&](Statement& row) {
                if (auto* meeting = meetingOf(records, row.take<MeetingId>())) {
                    const auto member = row.take<MemberId>();
                    meeting->brought.push_back({member, row.take<MemberId>()});
                }
            },
            records.group.id);
    }
    return !done
               ? done
               : m_connection.each(
                     "SELECT w.meeting_id, w.member_id, w.amount_paise FROM meeting m JOIN meeting_waiver w "
                     "USING(meeting_id) WHERE m.group_id = ? ORDER BY w.meeting_id, w.idx",
                     [&](Statement& row) {
                         if (auto* meeting = meetingOf(records, row.take<MeetingId>())) {
                             const auto member = row.take<MemberId>();
                             meeting->waivers.push_back({member, row.take<base::Money>()});
                         }
                     },
                     records.group.id);
}

Result<void> MeetingExtrasReader::readOthers(GroupRecords& records) {
    return m_connection.each(
        "SELECT o.meeting_id, o.head, o.amount_paise, o.at_bank, o.member_id, o.note FROM meeting m JOIN "
        "meeting_other o USING(meeting_id) WHERE m.group_id = ? ORDER BY o.meeting_id, o.idx",
        [&](Statement& row) {
            if (auto* meeting = meetingOf(records, row.take<MeetingId>())) {
                domain::OtherItem item;
                item.head = row.take<domain::OtherHead>();
                item.amount = row.take<base::Money>();
                item.atBank = row.take<bool>();
                item.member = row.take<std::optional<MemberId>>();
                item.note = opened(m_opener, fields::kMeetingOtherNote, meeting->id.value,
                                   row.take<domain::Sealed>());
                meeting->others.push_back(std::move(item));
            }
        },
        records.group.id);
}

Result<void> MeetingExtrasReader::readCounts(GroupRecords& records) {
    return m_connection.each(
        "SELECT c.meeting_id, c.note_paise, c.amount_paise FROM meeting m JOIN meeting_note_count c "
        "USING(meeting_id) WHERE m.group_id = ? ORDER BY c.meeting_id, c.idx",
        [&](Statement& row) {
            auto* meeting = meetingOf(records, row.take<MeetingId>());
            if (meeting && meeting->counted) {
                const auto note = row.take<base::Money>();
                meeting->counted->notes.push_back({note, row.take<base::Money>()});
            }
        },
        records.group.id);
}

Result<void> MeetingExtrasReader::readResolutions(GroupRecords& records) {
    return m_connection.each(
        "SELECT r.meeting_id, r.number, r.text, r.proposed_by, r.seconded_by FROM meeting m JOIN "
        "meeting_resolution r USING(meeting_id) WHERE m.group_id = ? ORDER BY r.meeting_id, r.idx",
        [&](Statement& row) {
            if (auto* meeting = meetingOf(records, row.take<MeetingId>())) {
                domain::Resolution resolution;
                resolution.number = row.take<std::string>();
                resolution.text = opened(m_opener, fields::kMeetingResolutionText, meeting->id.value,
                                         row.take<domain::Sealed>());
                resolution.proposedBy = row.take<std::optional<MemberId>>();
                resolution.secondedBy = row.take<std::optional<MemberId>>();
                meeting->resolutions.push_back(std::move(resolution));
            }
        },
        records.group.id);
}

Result<void> MeetingExtrasReader::readRules(GroupRecords& records) {
    return m_connection.each(
        "SELECT quorum_percent, fine_late_paise, fine_absent_paise, fine_unpaid_saving_paise FROM group_rule "
        "WHERE group_id = ?",
        [&](Statement& row) {
            records.rules.quorumPercent = row.take<int>();
            records.rules.fineLate = row.take<base::Money>();
            records.rules.fineAbsent = row.take<base::Money>();
            records.rules.fineUnpaidSaving = row.take<base::Money>();
        },
        records.group.id);
}

Result<void> MeetingExtrasReader::readCorrections(GroupRecords& records) {
    return m_connection.each(
        "SELECT c.correction_id, c.corrected_on, c.meeting_id, c.reason, c.dev_seq, e.head, e.subject_id, "
        "e.item, e.was_paise, e.now_paise FROM correction c JOIN correction_entry e USING(correction_id) "
        "WHERE c.group_id = ? ORDER BY c.dev_seq, e.idx",
        [&](Statement& row) {
            const auto id = row.take<domain::CorrectionId>();
            if (records.corrections.empty() || records.corrections.back().id != id) {
                domain::Correction correction;
                correction.id = id;
                correction.group = records.group.id;
                records.corrections.push_back(std::move(correction));
            }
            domain::Correction& correction = records.corrections.back();
            correction.on = row.take<base::Date>();
            correction.meeting = row.take<MeetingId>();
            correction.reason =
                opened(m_opener, fields::kCorrectionReason, id.value, row.take<domain::Sealed>());
            correction.entrySeq = row.take<std::int64_t>();
            domain::CorrectedEntry entry;
            entry.head = row.take<domain::EntryHead>();
            entry.subject = row.take<domain::EntrySubject>();
            entry.item = row.take<int>();
            entry.was = row.take<base::Money>();
            entry.now = row.take<base::Money>();
            correction.entries.push_back(entry);
        },
        records.group.id);
}

}  // namespace sakhi::store
