#include "services/KeyText.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace sakhi::services {

namespace {

/// A key and its English words.
struct Row {
    const char* key;
    const char* text;
};

constexpr std::array kFeatures{
    Row{"attendance_rate", QT_TRANSLATE_NOOP("Feature", "Attendance")},
    Row{"loan_repayment_rate", QT_TRANSLATE_NOOP("Feature", "Repayment")},
    Row{"savings_per_member", QT_TRANSLATE_NOOP("Feature", "Saving a member a year")},
    Row{"compulsory_saving_per_member", QT_TRANSLATE_NOOP("Feature", "Compulsory saving")},
    Row{"voluntary_saving_per_member", QT_TRANSLATE_NOOP("Feature", "Voluntary saving")},
    Row{"meeting_regularity", QT_TRANSLATE_NOOP("Feature", "Meetings held")},
    Row{"savings_regularity", QT_TRANSLATE_NOOP("Feature", "Savings on time")},
    Row{"on_time_ratio", QT_TRANSLATE_NOOP("Feature", "Instalments on time")},
    Row{"lending_ratio", QT_TRANSLATE_NOOP("Feature", "Money lent to members")},
    Row{"borrowers_ratio", QT_TRANSLATE_NOOP("Feature", "Members with a loan")},
    Row{"par_30", QT_TRANSLATE_NOOP("Feature", "More than 30 days late (PAR 30)")},
    Row{"member_turnover", QT_TRANSLATE_NOOP("Feature", "Members who left")},
    Row{"budget_consistency", QT_TRANSLATE_NOOP("Feature", "Even saving, month by month")},
    Row{"books_on_time", QT_TRANSLATE_NOOP("Feature", "Books closed on time")},
    Row{"attendance_trend", QT_TRANSLATE_NOOP("Feature", "Trend of attendance")},
    Row{"savings_trend", QT_TRANSLATE_NOOP("Feature", "Trend of savings")},
    Row{"repayment_trend", QT_TRANSLATE_NOOP("Feature", "Trend of repayment")},
    Row{"other", QT_TRANSLATE_NOOP("Feature", "Other factors")},
};

constexpr std::array kPrinciples{
    Row{"meetings", QT_TRANSLATE_NOOP("Principle", "Meetings")},
    Row{"savings", QT_TRANSLATE_NOOP("Principle", "Savings")},
    Row{"lending", QT_TRANSLATE_NOOP("Principle", "Lending")},
    Row{"repayment", QT_TRANSLATE_NOOP("Principle", "Repayment")},
    Row{"books", QT_TRANSLATE_NOOP("Principle", "Books")},
};

constexpr std::array kBands{
    Row{"low_risk", QT_TRANSLATE_NOOP("Band", "Low risk")},
    Row{"high_risk", QT_TRANSLATE_NOOP("Band", "High risk")},
};

constexpr std::array kPurposes{
    Row{"bank_linkage", QT_TRANSLATE_NOOP("Purpose", "Lending on to members")},
    Row{"crop_inputs", QT_TRANSLATE_NOOP("Purpose", "Seeds and manure")},
    Row{"dairy", QT_TRANSLATE_NOOP("Purpose", "Cow or buffalo")},
    Row{"education", QT_TRANSLATE_NOOP("Purpose", "School fees")},
    Row{"festival", QT_TRANSLATE_NOOP("Purpose", "Wedding or festival")},
    Row{"goat_rearing", QT_TRANSLATE_NOOP("Purpose", "Goats")},
    Row{"handicrafts", QT_TRANSLATE_NOOP("Purpose", "Handicrafts")},
    Row{"health", QT_TRANSLATE_NOOP("Purpose", "Illness")},
    Row{"house_repair", QT_TRANSLATE_NOOP("Purpose", "House repair")},
    Row{"petty_shop", QT_TRANSLATE_NOOP("Purpose", "Small shop")},
    Row{"poultry", QT_TRANSLATE_NOOP("Purpose", "Hens")},
    Row{"tailoring", QT_TRANSLATE_NOOP("Purpose", "Sewing machine")},
    Row{"weaving", QT_TRANSLATE_NOOP("Purpose", "Weaving")},
};

constexpr std::array kChecks{
    Row{"active_six_months", QT_TRANSLATE_NOOP("Check", "Group active 6 months or more")},
    Row{"group_score", QT_TRANSLATE_NOOP("Check", "Group score 60 or more")},
    Row{"no_member_overdue", QT_TRANSLATE_NOOP("Check", "No overdue in the group")},
    Row{"no_bank_overdue", QT_TRANSLATE_NOOP("Check", "No bank loan overdue")},
    Row{"resolution", QT_TRANSLATE_NOOP("Check", "Resolution of the group")},
    Row{"shares_add_up", QT_TRANSLATE_NOOP("Check", "Members' shares add up to the loan")},
    Row{"member_debt", QT_TRANSLATE_NOOP("Check", "Debt of each member up to ₹1,00,000")},
    Row{"foir", QT_TRANSLATE_NOOP("Check", "All instalments up to 50 % of income")},
    Row{"household_income", QT_TRANSLATE_NOOP("Check", "Household income up to ₹3,00,000 a year")},
    Row{"one_application", QT_TRANSLATE_NOOP("Check", "One open application a member")},
    Row{"on_roll", QT_TRANSLATE_NOOP("Check", "Every borrower is on the roll")},
    Row{"bureau", QT_TRANSLATE_NOOP("Check", "Credit bureau report of every member")},
};

constexpr std::array kReasonCodes{
    Row{"good_record", QT_TRANSLATE_NOOP("ReasonCode", "Good record of meetings, savings and repayment")},
    Row{"instalment_too_high", QT_TRANSLATE_NOOP("ReasonCode", "Instalment too high for the income")},
    Row{"earlier_loan_overdue", QT_TRANSLATE_NOOP("ReasonCode", "Earlier loan overdue")},
    Row{"papers_incomplete", QT_TRANSLATE_NOOP("ReasonCode", "Papers incomplete")},
    Row{"no_resolution", QT_TRANSLATE_NOOP("ReasonCode", "No resolution of the group")},
    Row{"purpose_unclear", QT_TRANSLATE_NOOP("ReasonCode", "Purpose not clear")},
    Row{"above_limit", QT_TRANSLATE_NOOP("ReasonCode", "Above the limit")},
    Row{"score_below", QT_TRANSLATE_NOOP("ReasonCode", "Group score below 60")},
    Row{"too_young", QT_TRANSLATE_NOOP("ReasonCode", "Group younger than 6 months")},
    Row{"funds_short", QT_TRANSLATE_NOOP("ReasonCode", "The group has not enough money now")},
    Row{"other", QT_TRANSLATE_NOOP("ReasonCode", "Another reason, in words")},
};

constexpr std::array kConditions{
    Row{"clear_overdue", QT_TRANSLATE_NOOP("Condition", "The group's overdue is paid before disbursement")},
    Row{"bills_15_days", QT_TRANSLATE_NOOP("Condition", "Bills within 15 days of disbursement")},
    Row{"smaller_share", QT_TRANSLATE_NOOP("Condition", "Smaller share where the instalment is too high")},
};

constexpr std::array kRecommendations{
    Row{"approve", QT_TRANSLATE_NOOP("Recommendation", "approve")},
    Row{"approve_conditions", QT_TRANSLATE_NOOP("Recommendation", "approve with conditions")},
    Row{"return", QT_TRANSLATE_NOOP("Recommendation", "return for correction")},
    Row{"reject", QT_TRANSLATE_NOOP("Recommendation", "reject")},
};

constexpr std::array kMissing{
    Row{"savings_per_member", QT_TRANSLATE_NOOP("Missing", "savings of the last twelve months")},
    Row{"attendance_rate", QT_TRANSLATE_NOOP("Missing", "meetings of the last twelve months")},
    Row{"loan_repayment_rate", QT_TRANSLATE_NOOP("Missing", "instalments that fell due in twelve months")},
    Row{"books_on_time",
        QT_TRANSLATE_NOOP("Missing", "whether the books were closed in time (imported meetings)")},
    Row{"income", QT_TRANSLATE_NOOP("Missing", "household income of some members")},
    Row{"bureau", QT_TRANSLATE_NOOP("Missing", "credit bureau reports")},
    Row{"grading", QT_TRANSLATE_NOOP("Missing", "grading sheet")},
    Row{"risk_score", QT_TRANSLATE_NOOP("Missing", "risk score of the loan")},
    Row{"audit", QT_TRANSLATE_NOOP("Missing", "last audit report")},
};

constexpr std::array kRaises{
    Row{"each_saves_more", QT_TRANSLATE_NOOP("Raise", "Each saves %1 more a month")},
    Row{"one_more_at_each_meeting", QT_TRANSLATE_NOOP("Raise", "One more at each meeting")},
    Row{"clear_overdue", QT_TRANSLATE_NOOP("Raise", "Clear the overdue %1")},
};

constexpr std::array kActs{
    Row{"apply", QT_TRANSLATE_NOOP("Act", "Apply")},
    Row{"bundle", QT_TRANSLATE_NOOP("Act", "Put into a request to the bank")},
    Row{"forward", QT_TRANSLATE_NOOP("Act", "Forward to the bank")},
    Row{"grant", QT_TRANSLATE_NOOP("Act", "Grant from own funds")},
    Row{"reject_by_admin", QT_TRANSLATE_NOOP("Act", "Reject with a reason")},
    Row{"withdraw", QT_TRANSLATE_NOOP("Act", "Withdraw")},
    Row{"approve", QT_TRANSLATE_NOOP("Act", "Approve")},
    Row{"reject", QT_TRANSLATE_NOOP("Act", "Reject")},
    Row{"return", QT_TRANSLATE_NOOP("Act", "Return")},
    Row{"resubmit", QT_TRANSLATE_NOOP("Act", "Send again")},
};

constexpr std::array kAuditActions{
    Row{"import", QT_TRANSLATE_NOOP("AuditAction", "Records imported")},
    Row{"apply", QT_TRANSLATE_NOOP("AuditAction", "Loan applied for")},
    Row{"bundle", QT_TRANSLATE_NOOP("AuditAction", "Request to the bank made")},
    Row{"forward", QT_TRANSLATE_NOOP("AuditAction", "Request forwarded")},
    Row{"grant", QT_TRANSLATE_NOOP("AuditAction", "Granted from own funds")},
    Row{"reject_by_admin", QT_TRANSLATE_NOOP("AuditAction", "Rejected by the group")},
    Row{"withdraw", QT_TRANSLATE_NOOP("AuditAction", "Withdrawn")},
    Row{"decide", QT_TRANSLATE_NOOP("AuditAction", "Decided")},
    Row{"assess", QT_TRANSLATE_NOOP("AuditAction", "Score kept")},
    Row{"user_add", QT_TRANSLATE_NOOP("AuditAction", "Account made")},
    Row{"user_change", QT_TRANSLATE_NOOP("AuditAction", "Account changed")},
    Row{"sign_in", QT_TRANSLATE_NOOP("AuditAction", "Signed in")},
    Row{"sign_in_failed", QT_TRANSLATE_NOOP("AuditAction", "Wrong password")},
    Row{"print", QT_TRANSLATE_NOOP("AuditAction", "Printed")},
    Row{"group_add", QT_TRANSLATE_NOOP("AuditAction", "Group added")},
    Row{"group_change", QT_TRANSLATE_NOOP("AuditAction", "Group changed")},
    Row{"opening", QT_TRANSLATE_NOOP("AuditAction", "Cut-off sheet recorded")},
    Row{"close_meeting", QT_TRANSLATE_NOOP("AuditAction", "Meeting closed")},
    Row{"reopen_meeting", QT_TRANSLATE_NOOP("AuditAction", "Meeting opened again")},
    Row{"correct_entries", QT_TRANSLATE_NOOP("AuditAction", "Entries corrected")},
    Row{"visit", QT_TRANSLATE_NOOP("AuditAction", "Visit recorded")},
    Row{"member_add", QT_TRANSLATE_NOOP("AuditAction", "Member joined")},
    Row{"member_change", QT_TRANSLATE_NOOP("AuditAction", "Member's particulars changed")},
    Row{"member_leave", QT_TRANSLATE_NOOP("AuditAction", "Member left")},
    Row{"offices", QT_TRANSLATE_NOOP("AuditAction", "Office bearers chosen")},
    Row{"hand_over", QT_TRANSLATE_NOOP("AuditAction", "Group handed over")},
    Row{"password_reset", QT_TRANSLATE_NOOP("AuditAction", "Password reset")},
};

constexpr std::array kMends{
    Row{"instalment_too_high", QT_TRANSLATE_NOOP("Mend", "Ask for less, or for more months.")},
    Row{"earlier_loan_overdue", QT_TRANSLATE_NOOP("Mend", "Pay what is overdue on the earlier loan first.")},
    Row{"papers_incomplete", QT_TRANSLATE_NOOP("Mend", "Bring the papers that are missing to your group.")},
    Row{"no_resolution", QT_TRANSLATE_NOOP("Mend", "Ask your group to decide on it in the next meeting.")},
    Row{"purpose_unclear",
        QT_TRANSLATE_NOOP("Mend", "Say what will be bought and what it costs; a voice note helps.")},
    Row{"above_limit", QT_TRANSLATE_NOOP("Mend", "Ask for a smaller amount.")},
    Row{"score_below",
        QT_TRANSLATE_NOOP("Mend", "Come to the meetings, save and pay on time: the group's score rises.")},
    Row{"too_young", QT_TRANSLATE_NOOP("Mend", "Keep meeting and saving until the group is 6 months old.")},
    Row{"funds_short", QT_TRANSLATE_NOOP("Mend", "Ask again when the group has collected more.")},
    Row{"other", QT_TRANSLATE_NOOP("Mend", "Speak with your group's representative.")},
};

constexpr std::array kVisitPoints{
    Row{"books_seen", QT_TRANSLATE_NOOP("VisitPoint", "All books of the group were seen")},
    Row{"minutes_signed", QT_TRANSLATE_NOOP("VisitPoint", "The minutes are signed by those present")},
    Row{"savings_posted", QT_TRANSLATE_NOOP("VisitPoint", "Savings are posted up to the last meeting")},
    Row{"loans_posted", QT_TRANSLATE_NOOP("VisitPoint", "Loans and repayments are posted")},
    Row{"cash_counted", QT_TRANSLATE_NOOP("VisitPoint", "Cash was counted and agrees with the books")},
    Row{"passbooks_compared", QT_TRANSLATE_NOOP("VisitPoint", "Members' passbooks agree with the ledgers")},
    Row{"fines_fair", QT_TRANSLATE_NOOP("VisitPoint", "Fines are fair and follow the group's rule")},
    Row{"purpose_kept", QT_TRANSLATE_NOOP("VisitPoint", "Loans are used for their purpose")},
    Row{"decided_together", QT_TRANSLATE_NOOP("VisitPoint", "The members decide on loans together")},
};

/// A table of rows and the context its texts are translated in.
struct Table {
    const char* context;
    std::span<const Row> rows;
};

Table tableOf(KeyKind kind) {
    switch (kind) {
        case KeyKind::feature:
            return {"Feature", kFeatures};
        case KeyKind::principle:
            return {"Principle", kPrinciples};
        case KeyKind::band:
            return {"Band", kBands};
        case KeyKind::purpose:
            return {"Purpose", kPurposes};
        case KeyKind::check:
            return {"Check", kChecks};
        case KeyKind::reasonCode:
            return {"ReasonCode", kReasonCodes};
        case KeyKind::condition:
            return {"Condition", kConditions};
        case KeyKind::recommendation:
            return {"Recommendation", kRecommendations};
        case KeyKind::missing:
            return {"Missing", kMissing};
        case KeyKind::raise:
            return {"Raise", kRaises};
        case KeyKind::act:
            return {"Act", kActs};
        case KeyKind::auditAction:
            return {"AuditAction", kAuditActions};
        case KeyKind::mend:
            return {"Mend", kMends};
        case KeyKind::visitPoint:
            return {"VisitPoint", kVisitPoints};
    }
    return {};
}

}  // namespace

QString keyText(KeyKind kind, std::string_view key) {
    const Table table = tableOf(kind);
    for (const Row& row : table.rows) {
        if (key == row.key) {
            return QCoreApplication::translate(table.context, row.text);
        }
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString keyText(KeyKind kind, std::string_view key, const report::Words& words) {
    const Table table = tableOf(kind);
    for (const Row& row : table.rows) {
        if (key == row.key) {
            return words.translate(table.context, row.text, nullptr);
        }
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

std::vector<std::string_view> knownKeys(KeyKind kind) {
    std::vector<std::string_view> out;
    for (const Row& row : tableOf(kind).rows) {
        out.emplace_back(row.key);
    }
    return out;
}

QString stateText(domain::ApplicationState state) {
    using domain::ApplicationState;
    switch (state) {
        case ApplicationState::pendingAdminReview:
            return QCoreApplication::translate("State", "With the group",
                                               "state of an application: pending admin review");
        case ApplicationState::pendingManagerReview:
            return QCoreApplication::translate("State", "With the bank",
                                               "state of an application: pending manager review");
        case ApplicationState::approved:
            return QCoreApplication::translate("State", "Approved", "state of an application");
        case ApplicationState::rejected:
            return QCoreApplication::translate("State", "Rejected", "state of an application: by the bank");
        case ApplicationState::rejectedByAdmin:
            return QCoreApplication::translate("State", "Rejected by the group", "state of an application");
        case ApplicationState::withdrawn:
            return QCoreApplication::translate("State", "Withdrawn", "state of an application");
        case ApplicationState::returned:
            return QCoreApplication::translate("State", "Returned for correction", "state of an application");
        case ApplicationState::granted:
            return QCoreApplication::translate("State", "Granted by the group",
                                               "state of an application: from the group's own funds");
        case ApplicationState::disbursed:
            return QCoreApplication::translate("State", "Paid out", "state of an application: disbursed");
        case ApplicationState::closed:
            return QCoreApplication::translate("State", "Fully repaid",
                                               "state of an application: loan closed");
    }
    return {};
}

QString roleText(domain::Role role) {
    switch (role) {
        case domain::Role::member:
            return QCoreApplication::translate("Role", "Member");
        case domain::Role::representative:
            return QCoreApplication::translate("Role", "Representative");
        case domain::Role::officer:
            return QCoreApplication::translate("Role", "Field officer");
        case domain::Role::manager:
            return QCoreApplication::translate("Role", "Branch manager");
    }
    return {};
}

QString officeText(domain::Office office) {
    switch (office) {
        case domain::Office::president:
            return QCoreApplication::translate("Office", "President");
        case domain::Office::secretary:
            return QCoreApplication::translate("Office", "Secretary");
        case domain::Office::treasurer:
            return QCoreApplication::translate("Office", "Treasurer");
        case domain::Office::member:
            return QCoreApplication::translate("Office", "Member");
    }
    return {};
}

QString shownName(const GroupName& group) {
    return QString::fromStdString(group.name.empty() ? group.code : group.name);
}

QString shownName(const MemberName& member) {
    return QString::fromStdString(member.name.empty() ? member.code : member.name);
}

QString shownRelation(const MemberName& member) {
    return member.relationName.empty()
               ? QString()
               : QCoreApplication::translate("Member", "w/o %1", "wife or daughter of %1")
                     .arg(QString::fromStdString(member.relationName));
}

}  // namespace sakhi::services
