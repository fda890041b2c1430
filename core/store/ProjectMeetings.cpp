#include "store/Projector.h"

namespace sakhi::store {

using base::Result;
using domain::EntryHead;

namespace {

/// Runs `add` for each row with its place, until one fails.
template <class Rows, class Add>
Result<void> eachRow(const Rows& rows, const Add& add) {
    int idx = 0;
    for (const auto& row : rows) {
        if (auto done = add(row, idx++); !done) {
            return done;
        }
    }
    return {};
}

}  // namespace

Result<void> Projector::on(const OpMeta& meta, const wire::MeetingClosed& op) {
    auto done = m_connection.run(
        "INSERT INTO meeting(meeting_id, group_id, dev_seq, held_on, place, resolution, opening_cash_paise, "
        "bank_withdrawn_paise, bank_deposited_paise, loans_disbursed_paise, expenses_paise, "
        "closing_cash_paise, origin, closed_on, kind, chair_id, counted_paise, difference_paise, "
        "difference_reason, next_on, reason) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        op.meeting, op.group, meta.devSeq, op.heldOn, op.place, op.resolution, op.openingCash,
        op.bankWithdrawn, op.bankDeposited, op.loansDisbursed, op.expenses, op.closingCash, op.origin,
        op.closedOn, op.kind.value_or(domain::MeetingKind::regular), op.chair,
        op.counted ? std::optional(op.counted->total) : std::nullopt, op.difference.value_or(base::Money()),
        op.differenceReason, op.nextOn, op.reason);
    if (done) {
        done = addLines(meta, op);
    }
    if (done) {
        done = addMemberRows(op);
    }
    return done ? addCashRows(op) : done;
}

Result<void> Projector::addLines(const OpMeta& meta, const wire::MeetingClosed& op) {
    auto done = eachRow(op.lines, [&](const domain::MeetingLine& line, int idx) {
        return m_connection.run(
            "INSERT INTO meeting_line(meeting_id, member_id, line_no, attendance, savings_paise, "
            "voluntary_savings_paise, fine_paise) VALUES(?, ?, ?, ?, ?, ?, ?)",
            op.meeting, line.member, idx, line.attendance, line.savings, line.voluntarySavings, line.fine);
    });
    return !done ? done : eachRow(op.repayments, [&](const wire::MeetingRepayment& paid, int idx) {
        return addRepayment({paid.loan, op.heldOn, paid.principal, paid.interest,
                             domain::PaymentMode::meetingCash, op.meeting},
                            meta.devSeq, idx);
    });
}

Result<void> Projector::addMemberRows(const wire::MeetingClosed& op) {
    auto done = eachRow(op.withdrawals, [&](const domain::SavingsWithdrawal& row, int idx) {
        return m_connection.run(
            "INSERT INTO meeting_withdrawal(meeting_id, member_id, idx, compulsory_paise, voluntary_paise) "
            "VALUES(?, ?, ?, ?, ?)",
            op.meeting, row.member, idx, row.compulsory, row.voluntary);
    });
    if (done) {
        done = eachRow(op.brought, [&](const domain::BroughtPayment& row, int idx) {
            return m_connection.run(
                "INSERT INTO meeting_brought(meeting_id, member_id, idx, by_id) VALUES(?, ?, ?, ?)",
                op.meeting, row.member, idx, row.by);
        });
    }
    return !done ? done : eachRow(op.waivers, [&](const domain::FineWaiver& row, int idx) {
        return m_connection.run(
            "INSERT INTO meeting_waiver(meeting_id, member_id, idx, amount_paise) VALUES(?, ?, ?, ?)",
            op.meeting, row.member, idx, row.amount);
    });
}

Result<void> Projector::addCashRows(const wire::MeetingClosed& op) {
    auto done = eachRow(op.others, [&](const wire::OtherItem& row, int idx) {
        return m_connection.run(
            "INSERT INTO meeting_other(meeting_id, idx, head, amount_paise, at_bank, member_id, note) "
            "VALUES(?, ?, ?, ?, ?, ?, ?)",
            op.meeting, idx, row.head, row.amount, row.atBank, row.member, row.note);
    });
    if (done && op.counted) {
        done = eachRow(op.counted->notes, [&](const domain::NoteCount& row, int idx) {
            return m_connection.run(
                "INSERT INTO meeting_note_count(meeting_id, idx, note_paise, amount_paise) "
                "VALUES(?, ?, ?, ?)",
                op.meeting, idx, row.note, row.amount);
        });
    }
    return !done ? done : eachRow(op.resolutions, [&](const wire::Resolution& row, int idx) {
        return m_connection.run(
            "INSERT INTO meeting_resolution(meeting_id, idx, number, text, proposed_by, seconded_by) "
            "VALUES(?, ?, ?, ?, ?, ?)",
            op.meeting, idx, row.number, row.text, row.proposedBy, row.secondedBy);
    });
}

Result<void> Projector::on(const OpMeta& meta, const wire::MeetingReopened& op) {
    auto done = m_connection.run(
        "DELETE FROM repayment WHERE loan_id IN (SELECT loan_id FROM loan WHERE group_id = ?2) AND "
        "(meeting_id = ?1 OR recorded_in = ?1)",
        op.meeting, op.group);
    if (done) {
        done = m_connection.run("DELETE FROM loan WHERE meeting_id = ?1 AND group_id = ?2", op.meeting,
                                op.group);
    }
    static constexpr std::array<std::string_view, 8> kGone{
        "DELETE FROM meeting_line WHERE meeting_id = ?",
        "DELETE FROM meeting_withdrawal WHERE meeting_id = ?",
        "DELETE FROM meeting_brought WHERE meeting_id = ?",
        "DELETE FROM meeting_waiver WHERE meeting_id = ?",
        "DELETE FROM meeting_other WHERE meeting_id = ?",
        "DELETE FROM meeting_note_count WHERE meeting_id = ?",
        "DELETE FROM meeting_resolution WHERE meeting_id = ?",
        "DELETE FROM meeting WHERE meeting_id = ?"};
    for (const std::string_view sql : kGone) {
        if (done) {
            done = m_connection.run(sql, op.meeting);
        }
    }
    return !done ? done
                 : m_connection.run(
                       "INSERT INTO meeting_reopening(group_id, dev_seq, meeting_id, at, actor_id, reason) "
                       "VALUES(?, ?, ?, ?, ?, ?)",
                       op.group, meta.devSeq, op.meeting, meta.at, meta.actor, op.reason);
}

Result<void> Projector::on(const OpMeta& meta, const wire::EntriesCorrected& op) {
    auto done = m_connection.run(
        "INSERT INTO correction(correction_id, group_id, dev_seq, corrected_on, meeting_id, reason) "
        "VALUES(?, ?, ?, ?, ?, ?)",
        op.correction, op.group, meta.devSeq, op.on, op.meeting, op.reason);
    for (int idx = 0; done && idx < static_cast<int>(op.entries.size()); ++idx) {
        done = correct(meta, op, idx);
    }
    return done;
}

Result<void> Projector::correct(const OpMeta& meta, const wire::EntriesCorrected& op, int idx) {
    const domain::CorrectedEntry& entry = op.entries[static_cast<std::size_t>(idx)];
    auto done = m_connection.run(
        "INSERT INTO correction_entry(correction_id, idx, head, subject_id, item, was_paise, now_paise) "
        "VALUES(?, ?, ?, ?, ?, ?, ?)",
        op.correction, idx, entry.head, entry.subject, entry.item, entry.was, entry.now);
    return done ? standAs(meta, op, idx) : done;
}

Result<void> Projector::standAs(const OpMeta& meta, const wire::EntriesCorrected& op, int idx) {
    const domain::CorrectedEntry& entry = op.entries[static_cast<std::size_t>(idx)];
    const auto ofMember = [&](std::string_view sql) {
        return m_connection.run(sql, entry.now, op.meeting, entry.subject);
    };
    const auto withdrawn = [&](std::string_view sql) {
        auto there = m_connection.run(
            "INSERT OR IGNORE INTO meeting_withdrawal(meeting_id, member_id, idx, compulsory_paise, "
            "voluntary_paise) VALUES(?1, ?2, (SELECT COUNT(*) FROM meeting_withdrawal WHERE meeting_id = "
            "?1), 0, 0)",
            op.meeting, entry.subject);
        return there ? ofMember(sql) : there;
    };
    const auto repaid = [&](std::string_view sql) {
        // A payment that the meeting had left out comes in with the correction, on the meeting's day.
        auto there = m_connection.run(
            "INSERT INTO repayment(loan_id, dev_seq, idx, paid_on, principal_paise, interest_paise, mode, "
            "meeting_id) SELECT ?1, ?2, ?3, held_on, 0, 0, 'meeting_cash', meeting_id FROM meeting WHERE "
            "meeting_id = ?4 AND NOT EXISTS (SELECT 1 FROM repayment WHERE loan_id = ?1 AND meeting_id = ?4)",
            entry.subject, meta.devSeq, idx, op.meeting);
        return there ? ofMember(sql) : there;
    };
    switch (entry.head) {
        case EntryHead::savings:
            return ofMember(
                "UPDATE meeting_line SET savings_paise = ? WHERE meeting_id = ? AND member_id = ?");
        case EntryHead::voluntarySavings:
            return ofMember(
                "UPDATE meeting_line SET voluntary_savings_paise = ? WHERE meeting_id = ? AND member_id = ?");
        case EntryHead::fine:
            return ofMember("UPDATE meeting_line SET fine_paise = ? WHERE meeting_id = ? AND member_id = ?");
        case EntryHead::compulsoryWithdrawal:
            return withdrawn(
                "UPDATE meeting_withdrawal SET compulsory_paise = ? WHERE meeting_id = ? AND member_id = ?");
        case EntryHead::voluntaryWithdrawal:
            return withdrawn(
                "UPDATE meeting_withdrawal SET voluntary_paise = ? WHERE meeting_id = ? AND member_id = ?");
        case EntryHead::principal:
            return repaid("UPDATE repayment SET principal_paise = ? WHERE meeting_id = ? AND loan_id = ?");
        case EntryHead::interest:
            return repaid("UPDATE repayment SET interest_paise = ? WHERE meeting_id = ? AND loan_id = ?");
        case EntryHead::other:
            return m_connection.run(
                "UPDATE meeting_other SET amount_paise = ? WHERE meeting_id = ? AND idx = ?", entry.now,
                op.meeting, entry.item);
        case EntryHead::bankWithdrawn:
            return m_connection.run("UPDATE meeting SET bank_withdrawn_paise = ? WHERE meeting_id = ?",
                                    entry.now, op.meeting);
        case EntryHead::bankDeposited:
            return m_connection.run("UPDATE meeting SET bank_deposited_paise = ? WHERE meeting_id = ?",
                                    entry.now, op.meeting);
    }
    return {};
}

}  // namespace sakhi::store
