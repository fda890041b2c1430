#pragma once

#include "base/EnumText.h"

namespace sakhi::security {

/// What can be done or read, for the policy table: one row there for each. A command names its kind.
enum class CommandKind {
    /// Records come in from files.
    importRecords,
    exportRecords,
    addGroup,
    changeGroup,
    recordOpening,
    addMember,
    changeMember,
    /// A member leaves or dies, with her settlement.
    recordLeaving,
    /// The group moves to another holder.
    handOver,
    recordMeeting,
    reopenMeeting,
    /// A later correction.
    reverseEntry,
    recordRepayment,
    recordVisit,
    applyForLoan,
    withdrawApplication,
    bundleRequest,
    forwardRequest,
    grantFromOwnFunds,
    rejectByAdmin,
    /// Approve, reject or return a request to the bank.
    decideRequest,
    disburse,
    /// The loan is repaid.
    closeApplication,
    recordAssessment,
    addMemberUser,
    changeMemberUser,
    /// An officer's or representative's account.
    addStaffUser,
    changeStaffUser,
    /// Her own password, language.
    changeOwnAccount,
    /// The group's health and totals, no member's figures.
    readGroupTotals,
    /// The books with every member's rows.
    readGroup,
    readMember,
    readApplication,
    readUsers,
    readAudit,
    printPaper,
    checkStore,
    backupStore,
};

}  // namespace sakhi::security

namespace sakhi::base {
template <>
struct EnumKeys<security::CommandKind> {
    static constexpr std::array<std::pair<security::CommandKind, std::string_view>, 38> rows{{
        {security::CommandKind::importRecords, "import_records"},
        {security::CommandKind::exportRecords, "export_records"},
        {security::CommandKind::addGroup, "add_group"},
        {security::CommandKind::changeGroup, "change_group"},
        {security::CommandKind::recordOpening, "record_opening"},
        {security::CommandKind::addMember, "add_member"},
        {security::CommandKind::changeMember, "change_member"},
        {security::CommandKind::recordLeaving, "record_leaving"},
        {security::CommandKind::handOver, "hand_over"},
        {security::CommandKind::recordMeeting, "record_meeting"},
        {security::CommandKind::reopenMeeting, "reopen_meeting"},
        {security::CommandKind::reverseEntry, "reverse_entry"},
        {security::CommandKind::recordRepayment, "record_repayment"},
        {security::CommandKind::recordVisit, "record_visit"},
        {security::CommandKind::applyForLoan, "apply_for_loan"},
        {security::CommandKind::withdrawApplication, "withdraw_application"},
        {security::CommandKind::bundleRequest, "bundle_request"},
        {security::CommandKind::forwardRequest, "forward_request"},
        {security::CommandKind::grantFromOwnFunds, "grant_from_own_funds"},
        {security::CommandKind::rejectByAdmin, "reject_by_admin"},
        {security::CommandKind::decideRequest, "decide_request"},
        {security::CommandKind::disburse, "disburse"},
        {security::CommandKind::closeApplication, "close_application"},
        {security::CommandKind::recordAssessment, "record_assessment"},
        {security::CommandKind::addMemberUser, "add_member_user"},
        {security::CommandKind::changeMemberUser, "change_member_user"},
        {security::CommandKind::addStaffUser, "add_staff_user"},
        {security::CommandKind::changeStaffUser, "change_staff_user"},
        {security::CommandKind::changeOwnAccount, "change_own_account"},
        {security::CommandKind::readGroupTotals, "read_group_totals"},
        {security::CommandKind::readGroup, "read_group"},
        {security::CommandKind::readMember, "read_member"},
        {security::CommandKind::readApplication, "read_application"},
        {security::CommandKind::readUsers, "read_users"},
        {security::CommandKind::readAudit, "read_audit"},
        {security::CommandKind::printPaper, "print_paper"},
        {security::CommandKind::checkStore, "check_store"},
        {security::CommandKind::backupStore, "backup_store"},
    }};
};
}  // namespace sakhi::base
