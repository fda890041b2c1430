#include "books/Passbook.h"

#include <algorithm>
#include <tuple>

namespace sakhi::books {

using base::Money;

namespace {

/// The vouchers of one meeting (or of one correction) make one line, all others a line each.
bool sameLine(const Voucher& a, const Voucher& b) {
    const bool together = a.meeting.has_value() || a.correction.has_value();
    return together && std::tie(a.on, a.meeting, a.correction) == std::tie(b.on, b.meeting, b.correction);
}

bool isSavings(Account account) {
    return account == Account::compulsorySavings || account == Account::voluntarySavings;
}

/// Adds one side of a voucher to the line, as it moves her money.
void add(PassbookRow& row, const Entry& entry) {
    const Money raised = entry.credit - entry.debit;
    if (isSavings(entry.account)) {
        row.saved += entry.credit;
        row.withdrawn += entry.debit;
    } else if (entry.account == Account::memberLoans) {
        row.borrowed += entry.debit;
        row.repaid += entry.credit;
    } else if (entry.account == Account::loanInterest) {
        row.interest += raised;
    } else if (entry.account == Account::fines) {
        row.fine += raised;
    }
}

/// What is left of two amounts that a correction reversed and entered anew.
void net(Money& in, Money& out) {
    const Money less = std::min(in, out);
    in -= less;
    out -= less;
}

bool movesNothing(const PassbookRow& row) {
    return row.saved.isZero() && row.withdrawn.isZero() && row.borrowed.isZero() && row.repaid.isZero() &&
           row.interest.isZero() && row.fine.isZero();
}

}  // namespace

std::vector<PassbookRow> passbook(const domain::GroupRecords& records, const domain::MemberId& member) {
    std::vector<PassbookRow> rows;
    const Voucher* last = nullptr;
    const std::vector<Voucher> vouchers = postings(records);
    for (const Voucher& voucher : vouchers) {
        for (const Entry& entry : voucher.entries) {
            if (entry.member != member) {
                continue;
            }
            if (last == nullptr || (last != &voucher && !sameLine(*last, voucher))) {
                PassbookRow row;
                row.on = voucher.on;
                row.particulars = voucher.particulars;
                row.meeting = voucher.meeting;
                rows.push_back(row);
            }
            last = &voucher;
            add(rows.back(), entry);
        }
    }
    for (PassbookRow& row : rows) {
        if (row.particulars == Particulars::correction) {
            net(row.saved, row.withdrawn);
            net(row.repaid, row.borrowed);
        }
    }
    std::erase_if(rows, movesNothing);
    Money savings;
    Money owed;
    for (PassbookRow& row : rows) {
        row.savings = savings += row.saved - row.withdrawn;
        row.owed = owed += row.borrowed - row.repaid;
    }
    return rows;
}

}  // namespace sakhi::books
