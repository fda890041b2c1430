#include "books/Checks.h"
#include "books/MemberSavings.h"
#include "books/Statements.h"
#include "support/Fixture.h"
#include "unit/services/Fresh.h"
#include "unit/services/Meetings.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace sakhi;
using base::Money;
using books::MeetingSheet;
using domain::EntryHead;
using domain::MeetingKind;
using test::Branch;
using test::Meetings;
using test::told;

namespace {

/// Keeps the books of one group at random: sheets written in any order, closed, opened again, corrected.
class Keeper {
public:
    Keeper(Branch& branch, std::uint64_t seed) : m_branch(branch), m_meetings(branch, "G1"), m_random(seed) {}

    /// One act; what the bus told.
    std::string next() {
        m_branch.clock().advance(static_cast<base::InstantMs>(below(4)) * 43'200'000 + 1000);
        m_records = m_meetings.records();
        switch (below(6)) {
            case 0:
                return correct();
            case 1:
                return reopen();
            default:
                return close(written(kind()));
        }
    }

    [[nodiscard]] Meetings& meetings() { return m_meetings; }
    /// How often a differing box without a reason was let through.
    [[nodiscard]] int letThrough() const { return m_letThrough; }
    [[nodiscard]] int refusedBoxes() const { return m_refusedBoxes; }

private:
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(bound))); }
    Money upTo(int rupees) { return Money::paise(below(rupees * 2 + 1) * 50); }

    MeetingKind kind() {
        static constexpr std::array kKinds{MeetingKind::regular,   MeetingKind::regular,
                                           MeetingKind::between,   MeetingKind::special,
                                           MeetingKind::inquorate, MeetingKind::postponed};
        return kKinds[static_cast<std::size_t>(below(kKinds.size()))];
    }

    MeetingSheet written(MeetingKind kind) {
        auto sheet = m_meetings.sheet(m_branch.clock().today(), kind);
        sheet.reason = "because";
        edit(sheet);
        return sheet;
    }

    /// Every step of the meeting, in any order.
    void edit(MeetingSheet& sheet) {
        if (!domain::movesMoney(sheet.kind)) {
            return;
        }
        std::vector<std::function<void()>> steps{[&] { lines(sheet); },       [&] { others(sheet); },
                                                 [&] { bank(sheet); },        [&] { loans(sheet); },
                                                 [&] { withdrawals(sheet); }, [&] { bankRepayments(sheet); }};
        for (std::size_t left = steps.size(); left > 0; --left) {
            const auto at = static_cast<std::size_t>(below(static_cast<int>(left)));
            steps[at]();
            std::swap(steps[at], steps[left - 1]);
        }
    }

    void lines(MeetingSheet& sheet) {
        const auto accounts = lending::loanAccounts(m_records, {});
        const books::SheetBasis basis{m_records, accounts, books::cashInBox(m_records)};
        if (sheet.kind == MeetingKind::between && sheet.lines.empty()) {
            sheet.lines.push_back(books::prefilledLine(basis, anyMember(), sheet.heldOn));
        }
        for (books::SheetLine& line : sheet.lines) {
            if (below(4) == 0) {
                line = books::withAttendance(basis, sheet, line, static_cast<domain::Attendance>(below(4)));
            }
            line.savings = below(3) == 0 ? upTo(300) : line.savings;
            line.voluntarySavings = below(4) == 0 ? upTo(60) : Money{};
            line.fine = below(4) == 0 ? upTo(10) : line.fine;
            for (books::SheetRepayment& row : line.repayments) {
                row.paid = below(3) == 0 ? upTo(below(8) == 0 ? 5000 : 200) : row.paid;
            }
        }
    }

    void withdrawals(MeetingSheet& sheet) {
        for (books::SheetLine& line : sheet.lines) {
            line.compulsoryWithdrawal = below(5) == 0 ? upTo(150) : Money{};
            line.voluntaryWithdrawal = below(5) == 0 ? upTo(80) : Money{};
        }
    }

    void others(MeetingSheet& sheet) {
        sheet.others.clear();
        for (int n = below(3); n > 0; --n) {
            sheet.others.push_back(
                {static_cast<domain::OtherHead>(below(14)), upTo(90), below(3) == 0, {}, "note"});
        }
    }

    void bank(MeetingSheet& sheet) {
        sheet.bankWithdrawn = below(3) == 0 ? upTo(400) : Money{};
        sheet.bankDeposited = below(3) == 0 ? upTo(400) : Money{};
    }

    void loans(MeetingSheet& sheet) {
        sheet.loans.clear();
        if (below(4) == 0) {
            sheet.loans.push_back(m_meetings.loanTo("G1-04", 100 + below(300)));
        }
        sheet.bankLoans.clear();
        if (below(12) == 0) {
            sheet.bankLoans.push_back(m_meetings.bankLoan(1000));
        }
    }

    void bankRepayments(MeetingSheet& sheet) {
        sheet.bankRepayments.clear();
        if (below(5) == 0) {
            const auto& loan =
                m_records.loans[static_cast<std::size_t>(below(static_cast<int>(m_records.loans.size())))];
            sheet.bankRepayments.push_back({loan.id, sheet.heldOn, upTo(80), upTo(9)});
        }
    }

    /// Counts the box, now and then a little off; a difference is tried without its reason first.
    std::string close(MeetingSheet sheet) {
        if (domain::movesMoney(sheet.kind)) {
            sheet = Meetings::counted(std::move(sheet));
        }
        if (sheet.counted && below(3) == 0) {
            sheet.counted->total += Money::rupees(below(9) - 4);
            const bool differs = !books::totals(sheet).difference->isZero();
            if (differs) {
                const auto bare = told(m_branch.run("asha", services::CloseMeeting{sheet}));
                m_letThrough += bare == "done" ? 1 : 0;
                m_refusedBoxes += bare == "ruleBroken box_differs" ? 1 : 0;
                sheet.differenceReason = "miscounted";
            }
        }
        return told(m_branch.run("asha", services::CloseMeeting{sheet}));
    }

    std::string reopen() {
        const auto last = std::ranges::max_element(m_records.meetings, {}, &domain::Meeting::entrySeq);
        auto sheet = m_meetings.sheetOf(last->id);
        const auto told = test::told(m_branch.run("asha", services::ReopenMeeting{last->id, "slip"}));
        if (told != "done") {
            return told;
        }
        m_records = m_meetings.records();
        sheet.differenceReason.clear();
        edit(sheet);
        return close(std::move(sheet));
    }

    std::string correct() {
        const auto& meeting =
            m_records.meetings[static_cast<std::size_t>(below(static_cast<int>(m_records.meetings.size())))];
        std::vector<domain::CorrectedEntry> entries;
        auto standing = meeting;
        for (int n = 1 + below(3); n > 0; --n) {
            domain::CorrectedEntry entry;
            entry.head = static_cast<EntryHead>(below(10));
            const bool loan = entry.head == EntryHead::principal || entry.head == EntryHead::interest;
            const bool none = entry.head == EntryHead::other || entry.head == EntryHead::bankWithdrawn ||
                              entry.head == EntryHead::bankDeposited;
            entry.subject = {none ? base::Uuid{} : loan ? anyLoan().value : anyMember().id.value};
            if (const Money* amount = domain::amountOf(standing, entry)) {
                entry.was = *amount;
            }
            entry.now = upTo(120);
            entries.push_back(entry);
            if (Money* amount = domain::amountOf(standing, entry)) {
                *amount = entry.now;
            }
        }
        return told(m_branch.run("asha", services::CorrectEntries{meeting.id, entries, "slip"}));
    }

    const domain::Member& anyMember() {
        return m_records.members[static_cast<std::size_t>(below(static_cast<int>(m_records.members.size())))];
    }
    domain::LoanId anyLoan() {
        return m_records.loans[static_cast<std::size_t>(below(static_cast<int>(m_records.loans.size())))].id;
    }

    Branch& m_branch;
    Meetings m_meetings;
    base::Random m_random;
    domain::GroupRecords m_records;
    int m_letThrough{0};
    int m_refusedBoxes{0};
};

/// What the books must hold beyond checkBooks(): the ledgers by themselves, and assets against the rest.
std::string unbalanced(const domain::GroupRecords& records) {
    std::string out;
    for (const auto& finding : books::checkBooks(records)) {
        if (!books::isNotice(finding.check)) {
            out += std::string(base::keyOf(finding.check)) + ' ' + base::formatIso(finding.on) + ' ' +
                   base::formatPlain(finding.expected) + ' ' + base::formatPlain(finding.found) + '\n';
        }
    }
    const auto vouchers = books::postings(records);
    const books::Balances balances(vouchers, base::latestDate());
    if (balances.total(books::AccountKind::asset) !=
        balances.total(books::AccountKind::liability) + balances.surplus()) {
        out += "assets\n";
    }
    if (balances.of(books::Account::cash).isNegative()) {
        out += "cash below zero\n";
    }
    const auto ledger = books::savingsLedger(vouchers, base::latestDate());
    for (const domain::Member& member : records.members) {
        const auto saved = books::savingsOf(records, member);
        const auto row = ledger.find(member.id);
        if ((row == ledger.end() ? Money{} : row->second) != saved.compulsory + saved.voluntary) {
            out += "ledger of " + member.code + '\n';
        }
    }
    return out;
}

/// Where every account, member and loan stands in the end, by code.
std::map<std::string, Money> standing(const domain::GroupRecords& records) {
    std::map<std::string, Money> out;
    const auto vouchers = books::postings(records);
    const books::Balances balances(vouchers, base::latestDate());
    for (const auto& [account, key] : base::EnumKeys<books::Account>::rows) {
        out[std::string(key)] = balances.net(account);
    }
    const auto savings = books::savingsLedger(vouchers, base::latestDate());
    for (const domain::Member& member : records.members) {
        out[member.code] = savings.contains(member.id) ? savings.at(member.id) : Money();
    }
    const auto owed = books::loanLedger(vouchers, base::latestDate());
    for (const domain::Loan& loan : records.loans) {
        out[loan.code] = owed.contains(loan.id) ? owed.at(loan.id) : Money();
    }
    return out;
}

/// What differs, for a failed comparison.
std::string difference(const std::map<std::string, Money>& a, const std::map<std::string, Money>& b) {
    std::string out;
    for (const auto& [key, amount] : a) {
        const bool known = b.contains(key);
        if (!known || b.at(key) != amount) {
            out += key + ' ' + base::formatPlain(amount) + ' ' +
                   (known ? base::formatPlain(b.at(key)) : "-") + '\n';
        }
    }
    return a.size() == b.size() ? out : out + "more rows";
}

}  // namespace

class TstMeetingHistories : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void booksBalanceAfterEveryAct_data() {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3}) {
            QTest::addRow("%d", seed) << seed;
        }
    }
    void booksBalanceAfterEveryAct() {
        QFETCH(int, seed);
        Branch branch;
        Keeper keeper(branch, static_cast<std::uint64_t>(seed));
        constexpr int kActs = 300;
        std::map<std::string, int> told;
        for (int act = 0; act < kActs; ++act) {
            ++told[keeper.next()];
            const std::string wrong = unbalanced(keeper.meetings().records());
            QVERIFY2(wrong.empty(), (std::to_string(act) + ": " + wrong).c_str());
            if (act % 50 == 49) {
                QCOMPARE(test::findingsOf(branch.space()), std::string());
            }
        }
        QCOMPARE(keeper.letThrough(), 0);
        QVERIFY(keeper.refusedBoxes() > 5);
        for (const auto& [what, times] : told) {
            qInfo("%4d %s", times, what.c_str());
        }
        QVERIFY(told["done"] > kActs / 3);
        comesBack(branch, keeper.meetings().records());
    }

private:
    /// Written out and brought into another store, and into its own, the books stand as they stood.
    static void comesBack(Branch& branch, const domain::GroupRecords& records) {
        test::Fresh fresh(9);
        fresh.place.clock.advance(branch.clock().nowMs() - fresh.place.clock.nowMs());
        const std::string first = fresh.place.path("first").string();
        const std::string second = fresh.place.path("second").string();
        QVERIFY(records::exportFolder({records}, first));
        const auto plan = fresh.plan(first);
        QVERIFY(plan);
        QVERIFY2(plan->faultsTotal == 0, test::listed(plan->faults).c_str());
        QVERIFY(fresh.space->bus().execute(*fresh.manager, services::ImportRecords{*plan}));
        QCOMPARE(test::findingsOf(*fresh.space), std::string());
        const auto groups = fresh.space->records().groups(*fresh.manager);
        QCOMPARE(groups->size(), std::size_t{1});
        const auto back = (*fresh.space->records().books(*fresh.manager, groups->front().id))->records;
        QCOMPARE(QString::fromStdString(difference(standing(records), standing(back))), QString());
        QVERIFY(records::exportFolder({back}, second));
        for (const auto& [file, name] : base::EnumKeys<records::RecordFile>::rows) {
            const std::string path = '/' + std::string(name);
            QCOMPARE(test::bytesOf(second + path), test::bytesOf(first + path));
        }
        const auto own = test::planInto(branch.space(), branch.as("asha"), first);
        QVERIFY(own);
        QVERIFY2(own->faultsTotal == 0, test::listed(own->faults).c_str());
        QVERIFY(own->added == records::RowCounts{});
    }
};

SAKHI_TEST(TstMeetingHistories)
#include "tst_meeting_histories.moc"
