#include "services/MeetingText.h"

#include "services/ShownValues.h"

#include <QCoreApplication>

namespace sakhi::services {

using books::SheetFinding;
using domain::FundSource;
using domain::OtherHead;

namespace {

QString receiptText(OtherHead head) {
    switch (head) {
        case OtherHead::membershipFee:
            return QCoreApplication::translate("Meeting", "Membership fee", "receipt");
        case OtherHead::grant:
            return QCoreApplication::translate("Meeting", "Grant", "receipt: money given to the group");
        case OtherHead::revolvingFund:
            return QCoreApplication::translate("Meeting", "Revolving fund", "receipt");
        case OtherHead::communityFund:
            return QCoreApplication::translate("Meeting", "Community fund (CIF)", "receipt");
        case OtherHead::bankInterest:
            return QCoreApplication::translate("Meeting", "Interest from the bank", "receipt");
        case OtherHead::otherIncome:
            return QCoreApplication::translate("Meeting", "Other income", "receipt");
        case OtherHead::suspense:
            return QCoreApplication::translate("Meeting", "Cash to be sorted out",
                                               "receipt: of unclear origin");
        case OtherHead::meetingExpense:
        case OtherHead::stationery:
        case OtherHead::travel:
        case OtherHead::honorarium:
        case OtherHead::training:
        case OtherHead::bankCharges:
        case OtherHead::otherExpense:
            break;
    }
    return {};
}

}  // namespace

QString otherHeadText(OtherHead head) {
    switch (head) {
        case OtherHead::meetingExpense:
            return QCoreApplication::translate("Meeting", "Meeting expense", "expense");
        case OtherHead::stationery:
            return QCoreApplication::translate("Meeting", "Books and stationery", "expense");
        case OtherHead::travel:
            return QCoreApplication::translate("Meeting", "Travel", "expense");
        case OtherHead::honorarium:
            return QCoreApplication::translate("Meeting", "Honorarium", "expense: paid to the bookkeeper");
        case OtherHead::training:
            return QCoreApplication::translate("Meeting", "Training", "expense");
        case OtherHead::bankCharges:
            return QCoreApplication::translate("Meeting", "Bank charges", "expense");
        case OtherHead::otherExpense:
            return QCoreApplication::translate("Meeting", "Other expense", "expense");
        case OtherHead::membershipFee:
        case OtherHead::grant:
        case OtherHead::revolvingFund:
        case OtherHead::communityFund:
        case OtherHead::bankInterest:
        case OtherHead::otherIncome:
        case OtherHead::suspense:
            break;
    }
    return receiptText(head);
}

QString fundText(FundSource fund) {
    switch (fund) {
        case FundSource::ownFunds:
            return QCoreApplication::translate("Meeting", "Own funds", "a loan's money");
        case FundSource::revolvingFund:
            return QCoreApplication::translate("Meeting", "Revolving fund", "a loan's money");
        case FundSource::communityFund:
            return QCoreApplication::translate("Meeting", "Community fund (CIF)", "a loan's money");
        case FundSource::bankLoan:
            return QCoreApplication::translate("Meeting", "Bank loan", "a loan's money");
    }
    return {};
}

QString findingText(const books::SheetFault& fault, const QString& name) {
    const QString amount = shownMoney(fault.amount.isNegative() ? -fault.amount : fault.amount);
    switch (fault.finding) {
        case SheetFinding::notCounted:
            return QCoreApplication::translate("Meeting", "The cash is not counted yet.");
        case SheetFinding::boxDiffers:
            return fault.amount.isNegative()
                       ? QCoreApplication::translate(
                             "Meeting",
                             "The box is %1 less than the books. Count again, or write the reason.")
                             .arg(amount)
                       : QCoreApplication::translate(
                             "Meeting",
                             "The box is %1 more than the books. Count again, or write the reason.")
                             .arg(amount);
        case SheetFinding::boxBelowZero:
            return QCoreApplication::translate("Meeting", "%1 more is paid out than the box holds.")
                .arg(amount);
        case SheetFinding::overpaid:
            return QCoreApplication::translate("Meeting", "%1 repays %2 more than is owed.",
                                               "%1 a member or the bank loan")
                .arg(name.isEmpty() ? QCoreApplication::translate("Meeting", "The group") : name, amount);
        case SheetFinding::overdrawn:
            return QCoreApplication::translate("Meeting", "%1 is handed back %2 more than her savings.")
                .arg(name, amount);
        case SheetFinding::wrongDay:
            return QCoreApplication::translate(
                "Meeting", "The day is wrong: it is before the last meeting, or still to come.");
        case SheetFinding::loanIncomplete:
            return QCoreApplication::translate(
                       "Meeting",
                       "The new loan of %1 needs an amount, a purpose, months and a first due day.")
                .arg(name.isEmpty() ? QCoreApplication::translate("Meeting", "The group") : name);
        case SheetFinding::loanWithoutResolution:
            return QCoreApplication::translate("Meeting",
                                               "The new loan of %1 needs the number of its resolution.")
                .arg(name);
        case SheetFinding::noQuorum:
            return QCoreApplication::translate(
                "Meeting", "Too few came for a quorum. Name the meeting “Held without quorum”.");
        case SheetFinding::moneyWithoutMeeting:
            return QCoreApplication::translate("Meeting",
                                               "Money cannot move in a meeting that did not take place.");
        case SheetFinding::reasonMissing:
            return QCoreApplication::translate("Meeting",
                                               "Write why the meeting is special, postponed or cancelled.");
        case SheetFinding::negativeAmount:
            return name.isEmpty()
                       ? QCoreApplication::translate("Meeting", "An amount is below zero.")
                       : QCoreApplication::translate("Meeting", "An amount of %1 is below zero.").arg(name);
        case SheetFinding::countUnclear:
            return QCoreApplication::translate("Meeting", "The notes do not add up to the counted total.");
    }
    return {};
}

}  // namespace sakhi::services
