#include "records/FolderForm.h"

#include <algorithm>

namespace sakhi::records {

using base::Money;
using domain::OtherHead;

namespace {

constexpr int kFirstHead = static_cast<int>(EntryKind::membershipFee);
static_assert(static_cast<int>(EntryKind::otherExpense) - kFirstHead ==
              static_cast<int>(OtherHead::otherExpense));

OtherHead headOf(EntryKind kind) {
    return static_cast<OtherHead>(static_cast<int>(kind) - kFirstHead);
}

EntryKind kindOf(OtherHead head) {
    return static_cast<EntryKind>(static_cast<int>(head) + kFirstHead);
}

void addWithdrawal(const OtherEntry& entry, domain::Meeting& meeting) {
    auto& rows = meeting.withdrawals;
    auto row = std::ranges::find(rows, *entry.member, &domain::SavingsWithdrawal::member);
    if (row == rows.end()) {
        row = rows.insert(rows.end(), {*entry.member, {}, {}});
    }
    (entry.kind == EntryKind::savingsWithdrawn ? row->compulsory : row->voluntary) += entry.amount;
}

}  // namespace

bool isCashExpense(EntryKind kind, EntryAccount account) {
    return account == EntryAccount::cash && mayBeAtBank(kind) && !domain::isReceipt(headOf(kind));
}

Money cashBesideColumns(EntryKind kind, EntryAccount account, Money amount) {
    if (account == EntryAccount::bank || isCashExpense(kind, account)) {
        return {};
    }
    return needsMember(kind) || kind == EntryKind::cashShort ? -amount : amount;
}

Money bankMoved(EntryKind kind, EntryAccount account, Money amount) {
    if (account == EntryAccount::cash) {
        return {};
    }
    return domain::isReceipt(headOf(kind)) ? amount : -amount;
}

std::vector<OtherEntry> entriesOf(const domain::Meeting& meeting) {
    std::vector<OtherEntry> out;
    const auto add = [&](OtherEntry entry) {
        if (!entry.amount.isZero()) {
            out.push_back(std::move(entry));
        }
    };
    for (const domain::SavingsWithdrawal& row : meeting.withdrawals) {
        add({EntryKind::savingsWithdrawn, EntryAccount::cash, row.member, row.compulsory, {}});
        add({EntryKind::voluntaryWithdrawn, EntryAccount::cash, row.member, row.voluntary, {}});
    }
    for (const domain::OtherItem& item : meeting.others) {
        add({kindOf(item.head), item.atBank ? EntryAccount::bank : EntryAccount::cash, item.member,
             item.amount, item.note});
    }
    const bool isShort = meeting.difference.isNegative();
    add({isShort ? EntryKind::cashShort : EntryKind::cashOver,
         EntryAccount::cash,
         {},
         isShort ? -meeting.difference : meeting.difference,
         meeting.differenceReason});
    return out;
}

void addEntry(const OtherEntry& entry, domain::Meeting& meeting) {
    if (needsMember(entry.kind)) {
        addWithdrawal(entry, meeting);
    } else if (entry.kind == EntryKind::cashShort || entry.kind == EntryKind::cashOver) {
        meeting.difference += entry.kind == EntryKind::cashShort ? -entry.amount : entry.amount;
        meeting.differenceReason = entry.note;
    } else {
        meeting.others.push_back({headOf(entry.kind), entry.amount, entry.account == EntryAccount::bank,
                                  entry.member, entry.note});
    }
}

}  // namespace sakhi::records
