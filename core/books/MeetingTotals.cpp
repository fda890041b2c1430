#include "books/MeetingSheet.h"

namespace sakhi::books {

using base::Money;

SheetTotals totals(const MeetingSheet& sheet) {
    SheetTotals out;
    for (const SheetLine& line : sheet.lines) {
        out.savings += line.savings;
        out.voluntarySavings += line.voluntarySavings;
        out.fines += line.fine;
        out.withdrawals += line.compulsoryWithdrawal + line.voluntaryWithdrawal;
        out.present += domain::counts(line.attendance) ? 1 : 0;
        for (const SheetRepayment& repayment : line.repayments) {
            out.repaid += repayment.paid;
        }
    }
    for (const domain::OtherItem& item : sheet.others) {
        if (!item.atBank) {
            (domain::isReceipt(item.head) ? out.otherReceipts : out.expenses) += item.amount;
        }
    }
    for (const GrantedLoan& loan : sheet.loans) {
        out.loansGiven += loan.principal;
    }
    out.collected = out.savings + out.voluntarySavings + out.repaid + out.fines + out.otherReceipts;
    out.byBooks = sheet.openingCash + out.collected + sheet.bankWithdrawn - sheet.bankDeposited -
                  out.withdrawals - out.expenses - out.loansGiven;
    if (sheet.counted) {
        out.difference = sheet.counted->total - out.byBooks;
    }
    return out;
}

}  // namespace sakhi::books
