#include "services/KeyText.h"
#include "services/ShownValues.h"
#include "support/ClusterLoader.h"
#include "ui/meeting/Room.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace sakhi;
using base::Money;
using screens::MeetingGrid;
using screens::MeetingModel;
using test::Keys;

namespace {

/// What a meeting of the cluster holds beyond what the page pre-fills.
struct Wanted {
    std::string group;
    std::string heldOn;
    domain::GroupRecords records;
    domain::Meeting meeting;
};

QString digits(Money amount) {
    return QString::fromStdString(base::formatPlain(amount));
}

/// The grid's cursor to a row and a column, by arrow keys alone.
void moveTo(Keys& keys, MeetingGrid& grid, int row, int column) {
    constexpr std::array stops{MeetingModel::kPresent, MeetingModel::kSavings, MeetingModel::kVoluntary,
                               MeetingModel::kPaid, MeetingModel::kFine};
    while (grid.currentIndex().row() < row) {
        keys.press(Qt::Key_Down);
    }
    while (grid.currentIndex().row() > row) {
        keys.press(Qt::Key_Up);
    }
    const auto at = [&](int wanted) { return std::ranges::find(stops, wanted) - stops.begin(); };
    while (at(grid.currentIndex().column()) < at(column)) {
        keys.press(Qt::Key_Right);
    }
    while (at(grid.currentIndex().column()) > at(column)) {
        keys.press(Qt::Key_Left);
    }
}

}  // namespace

/// Real meetings of the cluster, held once more by keyboard.
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

    /// Which meetings: plain ones of twelve members, and such as the cluster's median is.
    void fiveMeetings_data() {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("most");
        int plain = 0;
        int usual = 0;
        for (const auto& records : m_groups) {
            for (std::size_t i = 6; i < records.meetings.size(); ++i) {
                const auto& meeting = records.meetings[i];
                if (meeting.lines.size() != 12) {
                    continue;
                }
                const auto [typed, loans] = exceptions(records, meeting);
                const bool isPlain = typed == 0 && loans == 0;
                const bool isUsual = typed >= 2 && typed <= 4 && loans == 1;
                if ((isPlain && plain < 2) || (isUsual && usual < 3)) {
                    (isPlain ? plain : usual) += 1;
                    const QString day = QString::fromStdString(base::formatIso(meeting.heldOn));
                    QTest::newRow(qPrintable(QString::fromStdString(records.group.code) + u' ' + day))
                        << QString::fromStdString(records.group.code) << day << (isPlain ? 20 : 60);
                }
            }
        }
    }

    void fiveMeetings() {
        QFETCH(QString, group);
        QFETCH(QString, day);
        QFETCH(int, most);
        const auto wanted = find(group.toStdString(), day.toStdString());
        test::Replay replay(m_cluster, wanted.group, wanted.heldOn);
        test::Recorder navigator;
        std::unique_ptr<screens::Screen> page(
            screens::makeMeetingScreen({replay.context(), m_theme, navigator, {}}, nullptr));
        page->resize(1182, 708);
        page->show();
        page->activateWindow();
        page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page->settled(), 20'000);
        auto* grid = page->findChild<MeetingGrid*>();
        QVERIFY(grid != nullptr);
        QTRY_VERIFY(grid->hasFocus());
        Keys keys(*page);
        const QStringList rows = rowsOf(wanted.records, wanted.meeting, loansOf(wanted));
        enter(keys, *grid, wanted);
        give(keys, *page, wanted);
        const int before = keys.count();
        count(keys, wanted.meeting.closingCash);
        const int counting = keys.count() - before;
        QCOMPARE(kept(replay).join(QLatin1Char('\n')), rows.join(QLatin1Char('\n')));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(navigator.said.contains(QStringLiteral("The meeting is closed.")), 20'000);
        QCOMPARE(stored(replay).join(QLatin1Char('\n')), rows.join(QLatin1Char('\n')));
        const QByteArray told =
            QStringLiteral("%1 %2: %3 keys, and %4 for the count (%5 repayments, %6 new loans): %7\n")
                .arg(group, day)
                .arg(keys.count() - counting)
                .arg(counting)
                .arg(wanted.meeting.repayments.size())
                .arg(loansOf(wanted).size())
                .arg(keys.names())
                .toUtf8();
        fputs(told.constData(), stdout);
        QVERIFY2(keys.count() - counting <= most, told.constData());
    }

private:
    static std::vector<domain::Loan> loansOf(const Wanted& wanted) {
        std::vector<domain::Loan> out;
        for (const auto& loan : wanted.records.loans) {
            if (loan.kind == domain::LoanKind::internal && loan.disbursedOn == wanted.meeting.heldOn) {
                out.push_back(loan);
            }
        }
        return out;
    }

    Wanted find(const std::string& group, const std::string& day) const {
        for (const auto& records : m_groups) {
            for (const auto& meeting : records.meetings) {
                if (records.group.code == group && base::formatIso(meeting.heldOn) == day) {
                    return {group, day, records, meeting};
                }
            }
        }
        return {};
    }

    /// Records as they stood before the meeting.
    static domain::GroupRecords before(const domain::GroupRecords& records, base::Date day) {
        domain::GroupRecords out = records;
        std::erase_if(out.meetings, [&](const domain::Meeting& one) { return one.heldOn >= day; });
        std::erase_if(out.loans, [&](const domain::Loan& one) { return one.disbursedOn >= day; });
        std::erase_if(out.otherRepayments, [&](const domain::Repayment& one) { return one.paidOn >= day; });
        return out;
    }

    /// How many cells differ from what is pre-filled, and how many loans are given.
    static std::pair<int, int> exceptions(const domain::GroupRecords& all, const domain::Meeting& meeting) {
        const domain::GroupRecords records = before(all, meeting.heldOn);
        const auto accounts = lending::loanAccounts(records, {});
        const books::SheetBasis basis{records, accounts, meeting.openingCash};
        const auto sheet = books::prefilled(basis, domain::MeetingKind::regular, meeting.heldOn, {});
        if (meeting.bankDeposited > Money() || meeting.bankWithdrawn > Money()) {
            return {99, 0};
        }
        int typed = meeting.expenses.isZero() ? 0 : 1;
        for (const auto& line : sheet.lines) {
            const auto real = std::ranges::find(meeting.lines, line.member, &domain::MeetingLine::member);
            if (real == meeting.lines.end()) {
                return {99, 0};
            }
            typed += real->attendance != line.attendance ? 1 : 0;
            typed += real->savings != line.savings ? 1 : 0;
            typed += real->voluntarySavings != line.voluntarySavings ? 1 : 0;
            typed += real->fine != line.fine ? 1 : 0;
            for (const auto& repayment : line.repayments) {
                const auto paid =
                    std::ranges::find(meeting.repayments, repayment.loan, &domain::Repayment::loan);
                const Money sum =
                    paid == meeting.repayments.end() ? Money() : paid->principal + paid->interest;
                typed += sum != repayment.paid ? 1 : 0;
                const auto account = std::ranges::find(
                    accounts, repayment.loan, [](const lending::LoanAccount& one) { return one.loan().id; });
                auto asPaid = repayment;
                asPaid.paid = sum;
                const auto split = books::splitOf(*account, asPaid, meeting.heldOn);
                if (paid != meeting.repayments.end() && split.interest != paid->interest) {
                    return {99, 0};
                }
            }
        }
        int loans = 0;
        for (const auto& loan : all.loans) {
            loans += loan.kind == domain::LoanKind::internal && loan.disbursedOn == meeting.heldOn ? 1 : 0;
        }
        return {typed, loans};
    }

    void enter(Keys& keys, MeetingGrid& grid, const Wanted& wanted) {
        for (int row = 0; row < grid.rows().rowCount(); ++row) {
            const auto& real = wanted.meeting.lines[static_cast<std::size_t>(row)];
            if (real.attendance == domain::Attendance::absent) {
                moveTo(keys, grid, row, grid.currentIndex().column());
                keys.press(Qt::Key_Space);
            }
            const auto cell = [&](int column, Money amount) {
                const auto shown = grid.rows().index(row, column).data(MeetingModel::kMoney).toLongLong();
                if (shown != amount.inPaise()) {
                    moveTo(keys, grid, row, column);
                    keys.type(digits(amount));
                }
            };
            cell(MeetingModel::kSavings, real.savings);
            cell(MeetingModel::kVoluntary, real.voluntarySavings);
            Money paid;
            for (const auto& repayment : wanted.meeting.repayments) {
                const auto loan = std::ranges::find(wanted.records.loans, repayment.loan, &domain::Loan::id);
                paid += loan->member == real.member ? repayment.principal + repayment.interest : Money();
            }
            cell(MeetingModel::kPaid, paid);
            cell(MeetingModel::kFine, real.fine);
        }
    }

    /// Tab until the field of that name has the focus; each press counts.
    static void tabTo(Keys& keys, QWidget& page, const QString& name) {
        for (int i = 0; i < 12 && page.window()->focusWidget()->accessibleName() != name; ++i) {
            keys.press(Qt::Key_Tab);
        }
        QCOMPARE(page.window()->focusWidget()->accessibleName(), name);
    }

    void give(Keys& keys, QWidget& page, const Wanted& wanted) {
        for (const auto& loan : loansOf(wanted)) {
            keys.press(Qt::Key_F3);
            const auto row =
                std::ranges::find(wanted.meeting.lines, *loan.member, &domain::MeetingLine::member) -
                wanted.meeting.lines.begin();
            keys.type(QString::number(row + 1));
            tabTo(keys, page, QStringLiteral("Amount in rupees"));
            keys.type(digits(loan.principal));
            tabTo(keys, page, QStringLiteral("Purpose"));
            auto* purpose = qobject_cast<QComboBox*>(page.window()->focusWidget());
            const QString word = services::keyText(services::KeyKind::purpose, loan.purpose);
            for (const QChar c : word) {
                if (purpose->currentText() == word) {
                    break;
                }
                keys.type(QString(c));
            }
            tabTo(keys, page, QStringLiteral("Months"));
            if (loan.tenureMonths != 12) {
                keys.type(QString::number(loan.tenureMonths));
            }
            const auto firstDue = base::addMonths(wanted.meeting.heldOn, 1);
            if (loan.firstDueOn != firstDue) {
                tabTo(keys, page, QStringLiteral("First instalment on"));
                qobject_cast<QLineEdit*>(page.window()->focusWidget())->selectAll();
                keys.type(services::shownDay(loan.firstDueOn).remove(QLatin1Char('/')));
            }
            keys.press(Qt::Key_Return);
        }
        if (!wanted.meeting.expenses.isZero()) {
            keys.press(Qt::Key_F5);
            keys.type(digits(wanted.meeting.expenses));
            keys.press(Qt::Key_Return);
        }
    }

    static void count(Keys& keys, Money cash) {
        keys.press(Qt::Key_F8);
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

    /// A meeting as lines of text that do not depend on ids.
    static QStringList rowsOf(const domain::GroupRecords& records, const domain::Meeting& meeting,
                              const std::vector<domain::Loan>& given) {
        std::map<domain::MemberId, std::string> members;
        std::map<domain::LoanId, std::string> loans;
        for (const auto& one : records.members) {
            members[one.id] = one.code;
        }
        for (const auto& one : records.loans) {
            loans[one.id] = one.code;
        }
        const auto text = [](const std::string& a, std::initializer_list<Money> amounts) {
            QString out = QString::fromStdString(a);
            for (const Money amount : amounts) {
                out += QLatin1Char(' ') + digits(amount);
            }
            return out;
        };
        QStringList out;
        for (const auto& line : meeting.lines) {
            out << text("line " + members[line.member] + " " + std::string(base::keyOf(line.attendance)),
                        {line.savings, line.voluntarySavings, line.fine});
        }
        for (const auto& paid : meeting.repayments) {
            if (paid.principal + paid.interest > Money()) {
                out << text("paid " + loans[paid.loan], {paid.principal, paid.interest});
            }
        }
        for (const auto& loan : given) {
            out << text("loan " + members[*loan.member] + " " + loan.purpose + " " +
                            std::to_string(loan.tenureMonths) + " " +
                            std::to_string(loan.yearlyRate.inBasisPoints()) + " " +
                            base::formatIso(loan.firstDueOn),
                        {loan.principal});
        }
        out << text("box",
                    {meeting.openingCash, meeting.loansDisbursed, meeting.expenses, meeting.closingCash});
        out.sort();
        return out;
    }

    /// What the drafts on the disk would become.
    static QStringList kept(test::Replay& replay) {
        const auto context = replay.context();
        const auto desk = replay.space().meetings().desk(context.session, context.group, context.today());
        if (!desk || desk->unclosed.size() != 1) {
            return {};
        }
        const auto& begun = desk->unclosed.front();
        const auto sheet = services::resumed(desk->basis(), begun.meeting, begun.fields);
        std::vector<domain::Loan> given;
        for (const auto& one : sheet.loans) {
            domain::Loan loan;
            loan.member = one.member;
            loan.purpose = one.purpose;
            loan.tenureMonths = one.tenureMonths;
            loan.yearlyRate = one.yearlyRate;
            loan.firstDueOn = one.firstDueOn;
            loan.principal = one.principal;
            given.push_back(loan);
        }
        return rowsOf(desk->books->records, books::meetingOf(desk->basis(), sheet, context.today()), given);
    }

    /// What the store holds once it is closed.
    static QStringList stored(test::Replay& replay) {
        const auto context = replay.context();
        const auto books = replay.space().records().books(context.session, context.group);
        if (!books || (*books)->records.meetings.empty()) {
            return {};
        }
        const auto& records = (*books)->records;
        const auto& meeting = records.meetings.back();
        std::vector<domain::Loan> given;
        for (const auto& loan : records.loans) {
            if (loan.kind == domain::LoanKind::internal && loan.meeting == meeting.id) {
                given.push_back(loan);
            }
        }
        return rowsOf(records, meeting, given);
    }

    QString m_cluster;
    QTranslator m_words;
    theme::Theme m_theme;
    std::vector<domain::GroupRecords> m_groups;
};

SAKHI_TEST(TstReplay)

#include "tst_replay.moc"
