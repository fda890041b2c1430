#include "services/queries/BooksQuery.h"

#include "services/queries/ScoreQuery.h"

#include <algorithm>
#include <map>

namespace sakhi::services {

using base::fail;
using base::Money;
using base::Result;

namespace {

/// How a voucher moves a book: what comes in, what goes out, and interest beside it.
struct Moved {
    Money in;
    Money out;
    Money interest;

    [[nodiscard]] bool nothing() const { return in.isZero() && out.isZero() && interest.isZero(); }
};

/// Walks the vouchers of a group as lines of one book.
class Ledger {
public:
    /// `outRaises`: what goes out raises the balance, as in the ledger of a loan.
    Ledger(const GroupBooks& books, const BooksAsk& ask, bool outRaises)
        : m_books(books), m_ask(ask), m_outRaises(outRaises) {
        for (const auto& correction : books.records.corrections) {
            for (const auto& entry : correction.entries) {
                if (!entry.was.isZero()) {
                    m_halves[correction.id].push_back(LineKind::reversed);
                }
                if (!entry.now.isZero()) {
                    m_halves[correction.id].push_back(LineKind::anew);
                }
            }
        }
    }

    template <class Move>
    void fill(Move move, bool joined, BooksView& view) {
        Money balance;
        std::map<domain::CorrectionId, std::size_t> seen;
        for (const auto& voucher : m_books.vouchers) {
            const Moved moved = move(voucher);
            const auto half = voucher.correction ? halfOf(*voucher.correction, seen[*voucher.correction]++)
                                                 : LineKind::plain;
            if (voucher.on > m_ask.to || moved.nothing()) {
                continue;
            }
            balance += m_outRaises ? moved.out - moved.in : moved.in - moved.out;
            if (voucher.on < m_ask.from) {
                view.opening = balance;
                continue;
            }
            view.in += moved.in;
            view.out += moved.out;
            addLine(voucher, moved, half, joined, view.lines);
            view.lines.back().balance = balance;
        }
        view.closing = balance;
    }

private:
    [[nodiscard]] LineKind halfOf(const domain::CorrectionId& id, std::size_t index) const {
        const auto at = m_halves.find(id);
        return at != m_halves.end() && index < at->second.size() ? at->second[index] : LineKind::anew;
    }

    void addLine(const books::Voucher& voucher, const Moved& moved, LineKind half, bool joined,
                 std::vector<LedgerLine>& lines) const {
        const std::string number = voucher.meeting ? numberOf(*voucher.meeting) : std::string();
        const bool same = joined && !lines.empty() && half == LineKind::plain &&
                          lines.back().kind == LineKind::plain && lines.back().on == voucher.on &&
                          lines.back().meetingNo == number;
        if (!same) {
            LedgerLine line;
            line.on = voucher.on;
            line.meetingNo = number;
            line.particulars = voucher.particulars;
            line.account = behind(voucher);
            line.kind = half;
            line.reason = reasonOf(voucher);
            lines.push_back(std::move(line));
        }
        lines.back().in += moved.in;
        lines.back().out += moved.out;
        lines.back().interest += moved.interest;
    }

    [[nodiscard]] std::string numberOf(const domain::MeetingId& id) const {
        const auto& all = m_books.records.meetings;
        const auto at = std::ranges::find(all, id, &domain::Meeting::id);
        return at == all.end() ? std::string() : std::to_string(at - all.begin() + 1);
    }

    [[nodiscard]] static std::optional<books::Account> behind(const books::Voucher& voucher) {
        using books::Particulars;
        if (voucher.particulars != Particulars::expenses &&
            voucher.particulars != Particulars::otherReceipts &&
            voucher.particulars != Particulars::correction) {
            return std::nullopt;
        }
        for (const auto& entry : voucher.entries) {
            if (entry.account != books::Account::cash && entry.account != books::Account::bank) {
                return entry.account;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::string reasonOf(const books::Voucher& voucher) const {
        if (!voucher.correction) {
            return {};
        }
        const auto& all = m_books.records.corrections;
        const auto at = std::ranges::find(all, *voucher.correction, &domain::Correction::id);
        return at == all.end() ? std::string() : at->reason;
    }

    const GroupBooks& m_books;
    const BooksAsk& m_ask;
    bool m_outRaises;
    std::map<domain::CorrectionId, std::vector<LineKind>> m_halves;
};

bool isSavings(books::Account account) {
    return account == books::Account::compulsorySavings || account == books::Account::voluntarySavings;
}

void fillMoneyBook(const GroupBooks& books, books::Account account, BooksView& view) {
    Ledger(books, view.ask, false)
        .fill(
            [account](const books::Voucher& voucher) {
                Moved moved;
                for (const auto& entry : voucher.entries) {
                    moved.in += entry.account == account ? entry.debit : Money();
                    moved.out += entry.account == account ? entry.credit : Money();
                }
                return moved;
            },
            false, view);
}

void fillMember(const GroupBooks& books, const domain::MemberId& member, BooksView& view) {
    Ledger(books, view.ask, false)
        .fill(
            [member](const books::Voucher& voucher) {
                Moved moved;
                for (const auto& entry : voucher.entries) {
                    const bool hers = isSavings(entry.account) && entry.member == member;
                    moved.in += hers ? entry.credit : Money();
                    moved.out += hers ? entry.debit : Money();
                }
                return moved;
            },
            true, view);
}

void fillLoan(const GroupBooks& books, const domain::LoanId& loan, BooksView& view) {
    Ledger(books, view.ask, true)
        .fill(
            [loan](const books::Voucher& voucher) {
                using books::Account;
                Moved moved;
                for (const auto& entry : voucher.entries) {
                    if (entry.loan != loan) {
                        continue;
                    }
                    const bool bank = entry.account == Account::bankLoans;
                    if (bank || entry.account == Account::memberLoans) {
                        moved.out += bank ? entry.credit : entry.debit;
                        moved.in += bank ? entry.debit : entry.credit;
                    } else if (entry.account == Account::loanInterest) {
                        moved.interest += entry.credit - entry.debit;
                    } else if (entry.account == Account::bankInterestPaid) {
                        moved.interest += entry.debit - entry.credit;
                    }
                }
                return moved;
            },
            true, view);
}

void fillSavings(const GroupBooks& books, BooksView& view) {
    const auto before = books::savingsLedger(books.vouchers, view.ask.from - std::chrono::days(1));
    const auto at = [](const std::map<domain::MemberId, Money>& ledger, const domain::MemberId& member) {
        const auto found = ledger.find(member);
        return found == ledger.end() ? Money() : found->second;
    };
    for (const auto& member : books.records.members) {
        BooksView own;
        own.ask = view.ask;
        fillMember(books, member.id, own);
        SavingsLine line{nameOf(member), at(before, member.id), own.in, own.out, own.closing};
        if (line.opening.isZero() && line.in.isZero() && line.out.isZero() && !member.onRoll(view.ask.to)) {
            continue;
        }
        view.opening += line.opening;
        view.in += line.in;
        view.out += line.out;
        view.closing += line.closing;
        view.savings.push_back(std::move(line));
    }
}

LoanLine loanLine(const GroupBooks& books, const lending::LoanAccount& account, const BooksAsk& ask) {
    const auto& loan = account.loan();
    const auto dues = account.dues(ask.to);
    LoanLine line;
    line.id = loan.id;
    line.code = loan.code;
    if (const auto* member = loan.member ? books.member(*loan.member) : nullptr) {
        line.member = nameOf(*member);
    }
    line.principal = loan.principal;
    line.lentOn = loan.disbursedOn;
    for (const auto& payment : account.payments()) {
        if (ask.from <= payment.paidOn && payment.paidOn <= ask.to) {
            line.repaid += payment.principal;
            line.interest += payment.interest;
        }
    }
    line.outstanding = dues.outstanding;
    line.overdue = dues.overdue;
    line.daysPastDue = dues.daysPastDue;
    return line;
}

void fillLoans(const GroupBooks& books, BooksView& view) {
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().disbursedOn > view.ask.to) {
            continue;
        }
        auto line = loanLine(books, account, view.ask);
        view.allLoans.push_back(line);
        // Loans repaid before the span are history.
        if (account.closed(view.ask.from - std::chrono::days(1))) {
            continue;
        }
        view.in += line.repaid;
        view.closing += line.outstanding;
        view.loans.push_back(std::move(line));
    }
}

Money lentIn(const domain::GroupRecords& records, const domain::Meeting& meeting) {
    Money sum;
    for (const auto& loan : records.loans) {
        if (loan.kind == domain::LoanKind::internal) {
            const auto* granted = books::meetingOf(loan, records.meetings);
            sum += granted != nullptr && granted->id == meeting.id ? loan.principal : Money();
        }
    }
    return sum;
}

void fillMeetings(const GroupBooks& books, BooksView& view) {
    const auto& records = books.records;
    int number = 0;
    for (const auto& meeting : records.meetings) {
        ++number;
        if (meeting.heldOn < view.ask.from || meeting.heldOn > view.ask.to) {
            continue;
        }
        MeetingRow row;
        row.id = meeting.id;
        row.number = std::to_string(number);
        row.heldOn = meeting.heldOn;
        row.kind = meeting.kind;
        for (const auto& line : meeting.lines) {
            row.present += domain::counts(line.attendance) ? 1 : 0;
            row.collected += line.savings + line.voluntarySavings + line.fine;
        }
        for (const auto& repayment : meeting.repayments) {
            row.collected += repayment.principal + repayment.interest;
        }
        row.onRoll = static_cast<int>(std::ranges::count_if(
            records.members, [&](const domain::Member& member) { return member.onRoll(meeting.heldOn); }));
        row.lent = lentIn(records, meeting);
        row.closingCash = meeting.closingCash;
        row.corrections = static_cast<int>(std::ranges::count_if(
            records.corrections, [&](const domain::Correction& one) { return one.meeting == meeting.id; }));
        view.in += row.collected;
        view.out += row.lent;
        view.meetings.push_back(std::move(row));
    }
    std::ranges::reverse(view.meetings);
}

void fillTrial(const GroupBooks& books, BooksView& view) {
    view.trial = books::trialBalance(books.vouchers, view.ask.to);
    for (const auto& row : view.trial) {
        view.in += row.debit;
        view.out += row.credit;
    }
}

void fill(const GroupBooks& books, BooksView& view) {
    switch (view.ask.book) {
        case BookKind::cash:
            return fillMoneyBook(books, books::Account::cash, view);
        case BookKind::bank:
            return fillMoneyBook(books, books::Account::bank, view);
        case BookKind::savings:
            return view.ask.member ? fillMember(books, *view.ask.member, view) : fillSavings(books, view);
        case BookKind::loans:
            fillLoans(books, view);
            if (view.ask.loan) {
                view.in = view.closing = Money();
                fillLoan(books, *view.ask.loan, view);
            }
            return;
        case BookKind::minutes:
            return fillMeetings(books, view);
        case BookKind::trial:
            return fillTrial(books, view);
    }
}

}  // namespace

Result<BooksView> booksView(RecordsQuery& records, const Session& session, const domain::GroupId& group,
                            const BooksAsk& ask, const base::Progress& progress) {
    if (const auto allowed = session.may(security::CommandKind::readGroup, group); !allowed) {
        return fail(allowed.error());
    }
    const auto books = records.books(session, group);
    if (!books) {
        return fail(books.error());
    }
    if (base::cancelled(progress, 0, 0)) {
        return fail(base::ErrorCode::cancelled);
    }
    BooksView view;
    view.group = nameOf((*books)->records.group);
    view.ask = ask;
    view.begin = books::openingOf((*books)->records).asOf;
    for (const auto& member : (*books)->records.members) {
        view.members.push_back(nameOf(member));
    }
    fill(**books, view);
    return view;
}

}  // namespace sakhi::services
