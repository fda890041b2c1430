#include "books/Statements.h"
#include "services/KeyText.h"
#include "support/ClusterLoader.h"
#include "ui/meeting/Room.h"

#include <QComboBox>

#include <algorithm>

using namespace sakhi;
using base::Money;
using screens::MeetingGrid;
using screens::MeetingModel;
using test::Keys;

namespace {

/// A meeting of the cluster.
struct Held {
    const domain::GroupRecords& records;
    const domain::Meeting& meeting;
};

QString digits(Money amount) {
    return QString::fromStdString(base::formatPlain(amount));
}

QString row(const std::string& what, std::initializer_list<Money> amounts) {
    QString out = QString::fromStdString(what);
    for (const Money amount : amounts) {
        out += QLatin1Char(' ') + digits(amount);
    }
    return out;
}

std::vector<domain::Loan> givenIn(const Held& held) {
    std::vector<domain::Loan> out;
    for (const auto& loan : held.records.loans) {
        if (loan.kind == domain::LoanKind::internal && loan.disbursedOn == held.meeting.heldOn) {
            out.push_back(loan);
        }
    }
    return out;
}

/// The grid's cursor to a row and a column, as the hints under the grid say.
void moveTo(Keys& keys, MeetingGrid& grid, int row, int column) {
    while (grid.currentIndex().row() < row) {
        keys.press(Qt::Key_Down);
    }
    while (grid.currentIndex().row() > row) {
        keys.press(Qt::Key_Up);
    }
    while (grid.currentIndex().column() < column) {
        keys.press(Qt::Key_Tab);
    }
    while (grid.currentIndex().column() > column) {
        keys.press(Qt::Key_Tab, Qt::ShiftModifier);
    }
}

/// Tab until the field of that name has the focus; each press counts.
void tabTo(Keys& keys, QWidget& page, const QString& name) {
    constexpr int kMost = 12;
    for (int i = 0; i < kMost && page.window()->focusWidget()->accessibleName() != name; ++i) {
        keys.press(Qt::Key_Tab);
    }
    QCOMPARE(page.window()->focusWidget()->accessibleName(), name);
}

/// What the projections say on a day, as lines of text that do not depend on ids.
QStringList projections(test::Replay& room, base::Date day) {
    const auto context = room.context();
    const auto books = *room.space().records().books(context.session, context.group);
    const auto& records = books->records;
    const Held held{records, records.meetings.back()};
    const auto code = [&](const domain::MemberId& id) { return books->member(id)->code; };
    QStringList out;
    for (const auto& line : held.meeting.lines) {
        out << row("line " + code(line.member) + " " + std::string(base::keyOf(line.attendance)),
                   {line.savings, line.voluntarySavings, line.fine});
    }
    for (const auto& paid : held.meeting.repayments) {
        out << row("repaid " + books->account(paid.loan)->loan().code, {paid.principal, paid.interest});
    }
    for (const auto& account : books->measurer.accounts()) {
        const auto& loan = account.loan();
        out << row("loan " + (loan.member ? code(*loan.member) : std::string("bank")) + " " + loan.purpose +
                       " " + std::to_string(loan.tenureMonths) + " " +
                       std::to_string(loan.yearlyRate.inBasisPoints()) + " " +
                       base::formatIso(loan.disbursedOn) + " " + base::formatIso(loan.firstDueOn),
                   {loan.principal, account.outstanding(day), account.overdue(day),
                    account.overdue(base::addMonths(day, 1))});
    }
    for (const auto& [member, savings] : books::savingsLedger(books->vouchers, day)) {
        out << row("savings " + code(member), {savings});
    }
    for (const auto& account : books::trialBalance(books->vouchers, day)) {
        out << row("account " + std::string(base::keyOf(account.account)), {account.debit, account.credit});
    }
    out << row("box", {held.meeting.openingCash, held.meeting.bankWithdrawn, held.meeting.bankDeposited,
                       held.meeting.loansDisbursed, held.meeting.expenses, held.meeting.closingCash});
    out.sort();
    return out;
}

}  // namespace

/// Real meetings of the cluster, held once more by keyboard: the keys from Start to Closed.
class TstReplay : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_cluster = test::sharedData();
        if (m_cluster.isEmpty()) {
            QSKIP("The cluster's records do not lie beside the checkout.");
        }
        m_cluster += QStringLiteral("/shg/cluster");
        QVERIFY(installWords(m_words, QStringLiteral("en")));
        m_theme.dress(*qApp);
        m_groups = test::loadCluster(m_cluster);
    }

    /// Of twelve members each: two where all is normal, one that is the cluster's median in every figure, and
    /// two with money from and to the bank.
    void fiveMeetings_data() {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("exceptions");
        QTest::addColumn<int>("loans");
        QTest::addColumn<int>("most");
        const auto add = [](const char* group, const char* day, int exceptions, int loans, int most) {
            QTest::addRow("%s %s", group, day)
                << QString::fromLatin1(group) << QString::fromLatin1(day) << exceptions << loans << most;
        };
        constexpr int kPlain = 20;
        constexpr int kMedian = 60;
        add("KT0059", "2026-05-02", 0, 0, kPlain);
        add("KT0001", "2026-07-20", 0, 0, kPlain);
        add("KT0001", "2025-10-20", 4, 1, kMedian);
        add("KT0051", "2025-09-15", 3, 1, kMedian);
        add("KT0001", "2025-04-20", 5, 1, kMedian);
    }

    void fiveMeetings() {
        QFETCH(QString, group);
        QFETCH(QString, day);
        QFETCH(int, exceptions);
        QFETCH(int, loans);
        QFETCH(int, most);
        const Held held = find(group.toStdString(), day.toStdString());
        QCOMPARE(held.meeting.lines.size(), std::size_t{12});
        QCOMPARE(static_cast<int>(givenIn(held).size()), loans);
        const auto next = base::formatIso(held.meeting.heldOn + std::chrono::days{1});
        test::Replay imported(m_cluster, group.toStdString(), next);
        test::Replay room(m_cluster, group.toStdString(), day.toStdString());
        test::Recorder navigator;
        const std::unique_ptr<screens::Screen> page(
            screens::makeMeetingScreen({room.context(), m_theme, navigator, {}}, nullptr));
        auto* grid = page->findChild<MeetingGrid*>();
        page->resize(1182, 708);
        page->show();
        page->activateWindow();
        page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page->settled() && grid->hasFocus(), 20'000);

        Keys keys(*page);
        QCOMPARE(enter(keys, *grid, held), exceptions);
        give(keys, *page, held);
        move(keys, *page, held);
        const int before = keys.count();
        count(keys, held.meeting.closingCash);
        const int counting = keys.count() - before;
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(QTest::qWaitFor([&] { return !navigator.said.isEmpty(); }, 5'000),
                 qPrintable(keys.names() + QLatin1Char('\n') + test::wordsOf(*page)));
        QCOMPARE(navigator.said.back(), QStringLiteral("The meeting is closed."));

        const int pressed = keys.count() - counting;
        const QByteArray told = QStringLiteral(
                                    "%1 %2: %3 keys and %4 for the count (%5 exceptions, %6 repayments, %7 "
                                    "new loans): %8\n")
                                    .arg(group, day)
                                    .arg(pressed)
                                    .arg(counting)
                                    .arg(exceptions)
                                    .arg(held.meeting.repayments.size())
                                    .arg(loans)
                                    .arg(keys.names())
                                    .toUtf8();
        fputs(told.constData(), stdout);
        QVERIFY2(pressed <= most, told.constData());
        same(projections(room, held.meeting.heldOn), projections(imported, held.meeting.heldOn));
    }

private:
    [[nodiscard]] Held find(const std::string& group, const std::string& day) const {
        for (const auto& records : m_groups) {
            for (const auto& meeting : records.meetings) {
                if (records.group.code == group && base::formatIso(meeting.heldOn) == day) {
                    return {records, meeting};
                }
            }
        }
        qFatal("no such meeting");
    }

    static void same(const QStringList& made, const QStringList& imported) {
        for (int i = 0; i < std::min(made.size(), imported.size()); ++i) {
            QCOMPARE(made[i], imported[i]);
        }
        QCOMPARE(made.size(), imported.size());
    }

    /// Types what differs from what stands there, and tells in how many cells.
    static int enter(Keys& keys, MeetingGrid& grid, const Held& held) {
        int exceptions = 0;
        for (int row = 0; row < grid.rows().rowCount(); ++row) {
            const auto& real = held.meeting.lines[static_cast<std::size_t>(row)];
            if (real.attendance == domain::Attendance::absent) {
                moveTo(keys, grid, row, grid.currentIndex().column());
                keys.press(Qt::Key_Space);
                ++exceptions;
            }
            const auto cell = [&](int column, Money amount) {
                const auto shown = grid.rows().index(row, column).data(MeetingModel::kMoney).toLongLong();
                if (shown != amount.inPaise()) {
                    moveTo(keys, grid, row, column);
                    keys.type(digits(amount));
                    ++exceptions;
                }
            };
            cell(MeetingModel::kSavings, real.savings);
            cell(MeetingModel::kVoluntary, real.voluntarySavings);
            Money paid;
            for (const auto& repayment : held.meeting.repayments) {
                const auto loan = std::ranges::find(held.records.loans, repayment.loan, &domain::Loan::id);
                paid += loan->member == real.member ? repayment.principal + repayment.interest : Money();
            }
            cell(MeetingModel::kPaid, paid);
            cell(MeetingModel::kFine, real.fine);
        }
        return exceptions;
    }

    static void give(Keys& keys, QWidget& page, const Held& held) {
        for (const auto& loan : givenIn(held)) {
            keys.press(Qt::Key_F3);
            const auto at = std::ranges::find(held.meeting.lines, *loan.member, &domain::MeetingLine::member);
            keys.type(QString::number(at - held.meeting.lines.begin() + 1));
            tabTo(keys, page, QStringLiteral("Amount in rupees"));
            keys.type(digits(loan.principal));
            tabTo(keys, page, QStringLiteral("Purpose"));
            auto* purpose = qobject_cast<QComboBox*>(page.window()->focusWidget());
            const QString word = services::keyText(services::KeyKind::purpose, loan.purpose);
            for (int i = 0; i < word.size() && purpose->currentText() != word; ++i) {
                keys.type(word.mid(i, 1));
            }
            constexpr int kUsualMonths = 12;
            if (loan.tenureMonths != kUsualMonths) {
                tabTo(keys, page, QStringLiteral("Months"));
                keys.type(QString::number(loan.tenureMonths));
            }
            keys.press(Qt::Key_Return);
        }
    }

    /// Other money: expenses, and what goes to the bank and comes from it.
    static void move(Keys& keys, QWidget& page, const Held& held) {
        const auto& meeting = held.meeting;
        if (!meeting.expenses.isZero()) {
            keys.press(Qt::Key_F5);
            keys.type(digits(meeting.expenses));
            keys.press(Qt::Key_Return);
        }
        if (!meeting.bankWithdrawn.isZero() || !meeting.bankDeposited.isZero()) {
            keys.press(Qt::Key_F7);
        }
        if (!meeting.bankWithdrawn.isZero()) {
            keys.type(digits(meeting.bankWithdrawn));
        }
        if (!meeting.bankDeposited.isZero()) {
            tabTo(keys, page, QStringLiteral("Put from the box into the bank"));
            keys.type(digits(meeting.bankDeposited));
        }
    }

    static void count(Keys& keys, Money cash) {
        keys.press(Qt::Key_F8);
        if (cash.isZero()) {
            keys.type(QStringLiteral("0"));
        }
        Money left = cash;
        for (const int note : {500, 200, 100, 50, 20, 10, 5, 2, 1}) {
            const auto number = left.inPaise() / (note * 100);
            if (number > 0) {
                keys.type(QString::number(number));
                left -= Money::rupees(note * number);
            }
            keys.press(Qt::Key_Return);
        }
    }

    QString m_cluster;
    QTranslator m_words;
    theme::Theme m_theme;
    std::vector<domain::GroupRecords> m_groups;
};

SAKHI_TEST(TstReplay)

#include "tst_replay.moc"
