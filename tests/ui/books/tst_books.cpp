#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "screens/PaperDialog.h"
#include "screens/books/BooksScreen.h"
#include "services/ShownValues.h"
#include "services/queries/BooksQuery.h"
#include "store/AuditLog.h"
#include "support/Fixture.h"
#include "ui/appraisal/ManagerRoom.h"

#include <QDir>
#include <QSignalSpy>
#include <QTableView>

using namespace sakhi;
using Room = test::ManagerRoom;

class TstBooks : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_room = std::make_unique<Room>(3);
        m_keeper.emplace(m_room->signIn(domain::Role::representative, {}));
    }
    void cleanupTestCase() {
        m_keeper.reset();
        m_room.reset();
    }

    void financialYearBeginsInApril() {
        const auto days = [](int year, int month, int day) {
            return screens::daysOf(screens::BookSpan::year, *base::makeDate(year, month, day)).first;
        };
        QCOMPARE(days(2026, 11, 1), *base::makeDate(2026, 4, 1));
        QCOMPARE(days(2026, 3, 31), *base::makeDate(2025, 4, 1));
        QCOMPARE(days(2026, 4, 1), *base::makeDate(2026, 4, 1));
    }

    void cashBookShowsItsSums() {
        auto page = show();
        auto* table = lines(*page);
        QVERIFY(table && table->model()->rowCount() > 0);
        const auto days = screens::daysOf(screens::BookSpan::year, m_room->clock.today());
        const auto view = services::booksView(m_room->space->records(), *m_keeper, group(),
                                              {services::BookKind::cash, days.first, days.second});
        QVERIFY(Room::readable(*page).contains(
            QStringLiteral("closing %1").arg(services::shownMoney(view->closing))));
        QCOMPARE(table->model()->rowCount(), static_cast<int>(view->lines.size()));
        QVERIFY(page->spokenSummary().contains(services::shownMoney(view->closing)));
        m_room->picture(*page, QStringLiteral("books_cash"));
    }

    void allShowsMoreThanTheMonth() {
        auto page = show();
        press(*page, QStringLiteral("This month"));
        // A month without lines shows no table but words.
        auto* table = lines(*page);
        QVERIFY(table || Room::readable(*page).contains(QStringLiteral("Nothing in these days")));
        const int month = table ? table->model()->rowCount() : 0;
        press(*page, QStringLiteral("All"));
        table = lines(*page);
        QVERIFY(table && table->model()->rowCount() > month);
    }

    void savingsOfOneMemberAreHerPassbook() {
        auto page = show();
        press(*page, QStringLiteral("Savings"));
        auto* one = Room::named<kit::Choice>(*page, QStringLiteral("Of whom"));
        QVERIFY(one && one->count() > 2);
        m_room->picture(*page, QStringLiteral("books_savings"));
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Down);
        settle(*page);
        QCOMPARE(lines(*page)->model()->columnCount(), 6);
        QTest::mouseClick(Room::button(*page, QStringLiteral("Print")), Qt::LeftButton);
        auto* dialog = page->findChild<screens::PaperDialog*>();
        QVERIFY(dialog && dialog->shown());
        QCOMPARE(dialog->shown()->kind, QStringLiteral("passbook"));
        dialog->close();
    }

    void minutesAreListedOpenedAndPrintedTogether() {
        auto page = show();
        press(*page, QStringLiteral("Minutes"));
        auto* table = lines(*page);
        const int meetings = table->model()->rowCount();
        QVERIFY(meetings > 2);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Opening cash")));
        const QString first = Room::readable(*page);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(Room::readable(*page) != first);
        m_room->picture(*page, QStringLiteral("books_minutes"));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Print all minutes")), Qt::LeftButton);
        auto* dialog = page->findChild<screens::PaperDialog*>();
        QVERIFY(dialog && dialog->shown());
        QTemporaryDir folder;
        QVERIFY(dialog->saveAs(folder.path()));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("MM-*.pdf")}).size(), meetings);
        auto reader = m_room->space->store().openReader();
        const auto rows = store::AuditLog(*reader).newest(0, meetings + 1);
        QVERIFY(rows);
        QCOMPARE(std::ranges::count(*rows, std::string("print"), &store::AuditRow::action), meetings);
        dialog->close();
    }

    void wrongDaysAreSaidBesideThem() {
        auto page = show();
        press(*page, QStringLiteral("From – to"));
        auto* from = Room::named<kit::DateEdit>(*page, QStringLiteral("First day"));
        auto* to = Room::named<kit::DateEdit>(*page, QStringLiteral("Last day"));
        QVERIFY(from && to);
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("01/10/2026"));
        QTest::keyClick(from, Qt::Key_Tab);
        to->selectAll();
        QTest::keyClicks(to, QStringLiteral("01/09/2026"));
        QTest::keyClick(to, Qt::Key_Return);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("The last day is before the first.")));
        to->selectAll();
        QTest::keyClicks(to, QStringLiteral("31/10/2026"));
        QTest::keyClick(to, Qt::Key_Return);
        settle(*page);
        QVERIFY(!Room::readable(*page).contains(QStringLiteral("The last day is before the first.")));
        QVERIFY(Room::readable(*page).contains(QStringLiteral("01/10/2026 to 31/10/2026")));
    }

    void withoutAGroupItSaysWhatToDo() {
        auto page = m_room->show(screens::makeBooksScreen, *m_room->manager);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("No group is chosen")));
        QVERIFY(!Room::button(*page, QStringLiteral("Print"))->isEnabled());
    }

    void trialBalanceAndLoansFit_data() {
        QTest::addColumn<QString>("book");
        for (const char* book : {"Cash book", "Bank book", "Savings", "Loans", "Minutes", "Trial balance"}) {
            QTest::addRow("%s", book) << QString::fromLatin1(book);
        }
    }

    void trialBalanceAndLoansFit() {
        QFETCH(QString, book);
        auto page = show();
        press(*page, book);
        QVERIFY(lines(*page)->model()->rowCount() > 0);
        QVERIFY2(page->minimumSizeHint().width() <= 1180,
                 qPrintable(QString::number(page->minimumSizeHint().width())));
        m_room->picture(*page, QStringLiteral("books_") + book.left(4).toLower());
    }

private:
    [[nodiscard]] domain::GroupId group() const { return m_keeper->user().groups.front(); }

    std::unique_ptr<screens::Screen> show() {
        auto context = m_room->context(*m_keeper);
        context.group = group();
        std::unique_ptr<screens::Screen> page(screens::makeBooksScreen(
            screens::ScreenContext{context, m_room->theme, m_room->navigator, {}}, nullptr));
        page->resize(1180, 700);
        page->refresh();
        page->show();
        settle(*page);
        return page;
    }

    /// Waits until what was chosen is read.
    static void settle(screens::Screen& page) {
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return page.settled(); }, 20'000);
        QTest::qWait(150);
    }

    static void press(screens::Screen& page, const QString& text) {
        auto* button = Room::button(page, text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
        settle(page);
    }

    static QTableView* lines(const QWidget& page) {
        return Room::named<QTableView>(page, QStringLiteral("Lines of the book"));
    }

    std::unique_ptr<Room> m_room;
    std::optional<services::Session> m_keeper;
};

SAKHI_TEST(TstBooks)
#include "tst_books.moc"
