#include "store/Projector.h"

namespace sakhi::store {

using base::Result;

Result<void> Projector::on(const OpMeta& meta, const wire::UserAdded& op) {
    const auto done = m_connection.run(
        "INSERT INTO app_user(user_id, dev_seq, login, name, role, confirmed, disabled, member_id) "
        "VALUES(?, ?, ?, ?, ?, ?, 0, ?)",
        op.user, meta.devSeq, op.login, op.name, op.role, op.confirmed, op.member);
    return done ? setGroups(op.user, op.groups) : done;
}

Result<void> Projector::on(const OpMeta&, const wire::UserChanged& op) {
    const auto done =
        m_connection.run("UPDATE app_user SET role = ?, confirmed = ?, disabled = ? WHERE user_id = ?",
                         op.role, op.confirmed, op.disabled, op.user);
    return done ? setGroups(op.user, op.groups) : done;
}

Result<void> Projector::setGroups(const domain::UserId& user, const std::vector<domain::GroupId>& groups) {
    auto done = m_connection.run("DELETE FROM user_group WHERE user_id = ?", user);
    int idx = 0;
    for (const domain::GroupId& group : groups) {
        if (done) {
            done = m_connection.run("INSERT INTO user_group(user_id, group_id, idx) VALUES(?, ?, ?)", user,
                                    group, idx++);
        }
    }
    return done;
}

Result<void> Projector::on(const OpMeta&, const wire::GroupChanged& op) {
    auto done = m_connection.run(
        "UPDATE grp SET name = coalesce(?, name), account_no = coalesce(?, account_no), "
        "frequency = coalesce(?, frequency), "
        "compulsory_saving_paise = coalesce(?, compulsory_saving_paise), "
        "ccl_limit_paise = coalesce(?, ccl_limit_paise), "
        "internal_monthly_rate_bp = coalesce(?, internal_monthly_rate_bp) WHERE group_id = ?",
        op.name, op.accountNo, op.frequency, op.compulsorySaving, op.cclLimit, op.internalMonthlyRate,
        op.group);
    const auto text = [&](std::string_view sql, const std::string& value) {
        if (done && !value.empty()) {
            done = m_connection.run(sql, value, op.group);
        }
    };
    text("UPDATE grp SET meeting_day = ? WHERE group_id = ?", op.meetingDay);
    text("UPDATE grp SET bank_name = ? WHERE group_id = ?", op.bankName);
    text("UPDATE grp SET branch_ifsc = ? WHERE group_id = ?", op.branchIfsc);
    if (done && op.rules) {
        done = m_connection.run(
            "INSERT OR REPLACE INTO group_rule(group_id, quorum_percent, fine_late_paise, fine_absent_paise, "
            "fine_unpaid_saving_paise) VALUES(?, ?, ?, ?, ?)",
            op.group, op.rules->quorumPercent, op.rules->fineLate, op.rules->fineAbsent,
            op.rules->fineUnpaidSaving);
    }
    return done;
}

Result<void> Projector::on(const OpMeta&, const wire::MemberChanged& op) {
    auto done = m_connection.run(
        "UPDATE member SET name = coalesce(?, name), relation_name = coalesce(?, relation_name), "
        "date_of_birth = coalesce(?, date_of_birth), phone = coalesce(?, phone), "
        "monthly_household_income = coalesce(?, monthly_household_income), literacy = coalesce(?, literacy), "
        "gender = coalesce(?, gender) WHERE member_id = ?",
        op.name, op.relationName, op.dateOfBirth, op.phone, op.monthlyHouseholdIncome, op.literacy, op.gender,
        op.member);
    if (done && !op.primaryOccupation.empty()) {
        done = m_connection.run("UPDATE member SET primary_occupation = ? WHERE member_id = ?",
                                op.primaryOccupation, op.member);
    }
    if (done && !op.nominee.empty()) {
        done = m_connection.run("INSERT OR REPLACE INTO member_nominee(member_id, nominee) VALUES(?, ?)",
                                op.member, op.nominee);
    }
    if (done && op.photo) {
        done = keepBlob(op.group, op.photo);
    }
    if (done && op.photo) {
        done = m_connection.run("UPDATE member SET photo_hash = ? WHERE member_id = ?", op.photo->hash,
                                op.member);
    }
    for (const wire::KycDocument& document : op.documents) {
        if (done) {
            done = m_connection.run(
                "INSERT OR REPLACE INTO member_document(member_id, kind, number, seen_on) VALUES(?, ?, ?, ?)",
                op.member, document.kind, document.number, document.seenOn);
        }
    }
    for (const std::string& field : op.cleared) {
        if (done) {
            done = clear(op.member, field);
        }
    }
    return done;
}

Result<void> Projector::clear(const domain::MemberId& member, std::string_view field) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kCleared{{
        {"relation_name", "UPDATE member SET relation_name = NULL WHERE member_id = ?"},
        {"date_of_birth", "UPDATE member SET date_of_birth = NULL WHERE member_id = ?"},
        {"phone", "UPDATE member SET phone = NULL WHERE member_id = ?"},
        {"monthly_household_income", "UPDATE member SET monthly_household_income = NULL WHERE member_id = ?"},
        {"literacy", "UPDATE member SET literacy = NULL WHERE member_id = ?"},
        {"primary_occupation", "UPDATE member SET primary_occupation = '' WHERE member_id = ?"},
        {"photo", "UPDATE member SET photo_hash = NULL WHERE member_id = ?"},
        {"nominee", "DELETE FROM member_nominee WHERE member_id = ?"},
    }};
    for (const auto& [name, sql] : kCleared) {
        if (name == field) {
            return m_connection.run(sql, member);
        }
    }
    return {};
}

Result<void> Projector::on(const OpMeta&, const wire::MemberLeft& op) {
    const auto done =
        m_connection.run("UPDATE member SET left_on = ? WHERE member_id = ?", op.leftOn, op.member);
    return !done ? done
                 : m_connection.run(
                       "INSERT OR REPLACE INTO member_leaving(member_id, reason, settled_in, note) "
                       "VALUES(?, ?, ?, ?)",
                       op.member, op.reason, op.settledIn, op.note);
}

Result<void> Projector::on(const OpMeta& meta, const wire::OfficesAssigned& op) {
    auto done =
        m_connection.run("UPDATE member SET office = ? WHERE group_id = ?", domain::Office::member, op.group);
    int idx = 0;
    for (const wire::OfficeHolder& holder : op.holders) {
        if (done) {
            done = m_connection.run("UPDATE member SET office = ? WHERE member_id = ?", holder.office,
                                    holder.member);
        }
        if (done) {
            done = m_connection.run(
                "INSERT INTO office_term(group_id, dev_seq, idx, from_on, member_id, office, resolution_no) "
                "VALUES(?, ?, ?, ?, ?, ?, ?)",
                op.group, meta.devSeq, idx++, op.on, holder.member, holder.office, op.resolutionNo);
        }
    }
    return done;
}

Result<void> Projector::on(const OpMeta& meta, const wire::VisitRecorded& op) {
    auto done = m_connection.run(
        "INSERT INTO visit(visit_id, group_id, visited_on, actor_id, met, note) VALUES(?, ?, ?, ?, ?, ?)",
        op.visit, op.group, op.on, meta.actor, op.met, op.note);
    int idx = 0;
    for (const domain::VisitCheck& check : op.checks) {
        if (done) {
            done = m_connection.run("INSERT INTO visit_check(visit_id, idx, key, answer) VALUES(?, ?, ?, ?)",
                                    op.visit, idx++, check.key, check.answer);
        }
    }
    std::vector<domain::Attachment> files = op.photos;
    if (op.voice) {
        files.push_back(*op.voice);
    }
    idx = 0;
    for (const domain::Attachment& file : files) {
        done = done ? keepBlob(op.group, file) : done;
        if (done) {
            done = m_connection.run("INSERT INTO visit_file(visit_id, idx, hash) VALUES(?, ?, ?)", op.visit,
                                    idx++, file.hash);
        }
    }
    return done;
}

}  // namespace sakhi::store
