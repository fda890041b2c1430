#include "books/Account.h"

namespace sakhi::books {

AccountKind kindOf(Account account) {
    switch (account) {
        case Account::cash:
        case Account::bank:
        case Account::memberLoans:
        case Account::advances:
        case Account::assets:
        case Account::openingDifference:
            return AccountKind::asset;
        case Account::compulsorySavings:
        case Account::voluntarySavings:
        case Account::bankLoans:
        case Account::federationLoans:
        case Account::payables:
        case Account::suspense:
            return AccountKind::liability;
        case Account::revolvingFund:
        case Account::otherGrants:
        case Account::reserves:
        case Account::openingSurplus:
            return AccountKind::equity;
        case Account::loanInterest:
        case Account::bankInterest:
        case Account::fines:
        case Account::fees:
        case Account::grants:
        case Account::otherIncome:
            return AccountKind::income;
        case Account::bankInterestPaid:
        case Account::honorarium:
        case Account::stationery:
        case Account::travel:
        case Account::meetingExpenses:
        case Account::badLoans:
        case Account::otherExpenses:
        case Account::cashShortOver:
            return AccountKind::expense;
    }
    return AccountKind::asset;
}

}  // namespace sakhi::books
