#include "records/MergeRepayments.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sakhi::records {

namespace {

auto contentOf(const RepaymentRow& row) {
    return std::tuple(row.loan, row.paidOn, row.mode, row.principal, row.interest);
}

/// How the folder repeats what is stored of one loan.
struct Repeated {
    int matched{0};
    Day lastStored{kNoDay};
    std::vector<Day> unmatched;
};

std::vector<std::size_t> inOrderOfContent(const std::vector<RepaymentRow>& rows) {
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return contentOf(rows[i]); });
    return order;
}

/// Marks the rows of the folder that repeat a stored one.
std::vector<bool> repeats(const std::vector<RepaymentRow>& rows, const std::vector<RepaymentRow>& stored,
                          std::unordered_map<std::uint32_t, Repeated>& loans) {
    std::vector<bool> same(rows.size(), false);
    const auto here = inOrderOfContent(rows);
    std::size_t at = 0;
    for (const std::size_t s : inOrderOfContent(stored)) {
        Repeated& loan = loans[stored[s].loan];
        loan.lastStored = std::max(loan.lastStored, stored[s].paidOn);
        while (at < here.size() && contentOf(rows[here[at]]) < contentOf(stored[s])) {
            ++at;
        }
        if (at < here.size() && contentOf(rows[here[at]]) == contentOf(stored[s])) {
            same[here[at++]] = true;
            ++loan.matched;
        } else {
            loan.unmatched.push_back(stored[s].paidOn);
        }
    }
    return same;
}

/// True where the row takes the place of a stored one: the folder repeats the loan's repayments but for one,
/// or has another on the very day.
bool replacesStored(const RepaymentRow& row, const Repeated& loan) {
    const bool repeatsHistory = loan.matched > 0 && !loan.unmatched.empty() && row.paidOn <= loan.lastStored;
    return repeatsHistory || std::ranges::find(loan.unmatched, row.paidOn) != loan.unmatched.end();
}

}  // namespace

std::int64_t mergeRepayments(Drafts& drafts, std::uint32_t place, std::vector<RepaymentRow> stored,
                             FaultList& faults) {
    GroupDraft& group = drafts.groups[place];
    std::unordered_map<std::uint32_t, Repeated> loans;
    const std::vector<bool> same = repeats(group.repayments, stored, loans);
    for (std::size_t i = 0; i < same.size(); ++i) {
        RepaymentRow& row = group.repayments[i];
        const auto loan = loans.find(row.loan);
        if (same[i]) {
            continue;
        }
        if (!row.faulty && loan != loans.end() && replacesStored(row, loan->second)) {
            faults.add({FaultCode::differsFromStored, RecordFile::repayments, row.line, "principal", {}},
                       place);
            row.faulty = true;
            group.repaymentDoubt.add(row.paidOn);
        }
        stored.push_back(row);
    }
    group.repayments = std::move(stored);
    return std::ranges::count(same, true);
}

}  // namespace sakhi::records
