#include "kit/EmptyState.h"
#include "kit/TableFilter.h"
#include "kit/TablePane.h"
#include "support/Fixture.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

using namespace sakhi;
using namespace sakhi::kit;

namespace {

theme::Theme& theTheme() {
    static theme::Theme theme;
    return theme;
}

/// Made-up loans of made-up members.
void fill(QStandardItemModel& model) {
    model.setHorizontalHeaderLabels({QStringLiteral("Member"), QStringLiteral("Amount")});
    const auto add = [&](const char* name, const char* relation, int rupees) {
        auto* person = new QStandardItem(QString::fromUtf8(name));
        person->setData(QString::fromUtf8(relation), kAfterTextRole);
        auto* amount = new QStandardItem(QStringLiteral("₹%L1").arg(rupees));
        amount->setData(rupees, kSortRole);
        amount->setData(QString::number(rupees), kExportRole);
        model.appendRow({person, amount});
    };
    add("Sunita Devi", "w/o Ramesh", 60000);
    add("Sunita Devi", "w/o Prakash", 5000);
    add("ज़ीनत, सदस्य", "", 15000);
    add("=Urmila", "w/o \"Sanjay\"", 800);
}

}  // namespace

class TableTest : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsLookedFor() {
        QStandardItemModel model;
        fill(model);
        TablePane pane(theTheme(), QStringLiteral("Loans"));
        pane.setModel(&model);
        pane.setFilterText(QStringLiteral("sunita"));
        QCOMPARE(pane.shownRows(), 2);
        pane.setFilterText(QStringLiteral("prakash SUNITA"));
        QCOMPARE(pane.shownRows(), 1);
        pane.setFilterText(QStringLiteral("जीनत"));  // without the nukta
        QCOMPARE(pane.shownRows(), 1);
        pane.setFilterText(QStringLiteral("६००००"));  // Indic digits, no commas
        QCOMPARE(pane.shownRows(), 1);
        pane.setFilterText(QStringLiteral("सुनीता"));  // as it sounds
        QCOMPARE(pane.shownRows(), 2);
        pane.setFilterText(QStringLiteral("zeenat"));
        QCOMPARE(pane.shownRows(), 1);
        pane.setFilterText(QStringLiteral("nobody"));
        QCOMPARE(pane.shownRows(), 0);
    }

    void amountsAreSortedAsNumbers() {
        QStandardItemModel model;
        fill(model);
        TablePane pane(theTheme(), QStringLiteral("Loans"));
        pane.setModel(&model);
        pane.view()->sortByColumn(1, Qt::AscendingOrder);
        QStringList order;
        for (int row = 0; row < pane.shownRows(); ++row) {
            order << pane.view()->model()->index(row, 1).data(kExportRole).toString();
        }
        QCOMPARE(order, QStringList({QStringLiteral("800"), QStringLiteral("5000"), QStringLiteral("15000"),
                                     QStringLiteral("60000")}));
    }

    void csvIsWhatASpreadsheetReads() {
        QStandardItemModel model;
        fill(model);
        TablePane pane(theTheme(), QStringLiteral("Loans"));
        pane.setModel(&model);
        const QString csv = QString::fromUtf8(pane.csv());
        const QStringList lines = csv.split(QStringLiteral("\r\n"));
        QVERIFY(pane.csv().startsWith("\xEF\xBB\xBF"));
        QCOMPARE(lines[0], QStringLiteral("Member,Amount"));
        QCOMPARE(lines[1], QStringLiteral("Sunita Devi w/o Ramesh,60000"));
        QCOMPARE(lines[3], QStringLiteral("\"ज़ीनत, सदस्य\",15000"));
        QCOMPARE(lines[4], QStringLiteral("\"'=Urmila w/o \"\"Sanjay\"\"\",800"));
        const QTemporaryDir dir;
        QVERIFY(pane.exportCsv(dir.filePath(QStringLiteral("a.csv"))).has_value());
        QFile file(dir.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pane.csv());
        const auto refused = pane.exportCsv(dir.filePath(QStringLiteral("no/such/folder.csv")));
        QCOMPARE(refused.error().code, base::ErrorCode::fileUnwritable);
    }

    void keysCopyOpenAndLeave() {
        QStandardItemModel model;
        fill(model);
        QWidget window;
        TablePane pane(theTheme(), QStringLiteral("Loans"), &window);
        QLineEdit after(&window);
        pane.setModel(&model);
        pane.resize(500, 300);
        after.setGeometry(0, 310, 100, 30);
        window.resize(520, 350);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy activated(&pane, &TablePane::activated);
        pane.view()->setFocus();
        pane.selectRow(1);
        QCOMPARE(pane.currentRow(), 1);
        QTest::keyClick(pane.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Sunita Devi w/o Prakash\t5000"));
        QTest::keyClick(pane.view(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
        QTest::keyClick(pane.view(), Qt::Key_Tab);
        QTRY_VERIFY(after.hasFocus());
    }

    void eachStateHasItsPage() {
        QStandardItemModel model;
        TablePane pane(theTheme(), QStringLiteral("Loans"));
        pane.setModel(&model);
        pane.emptyState()->setTexts(theme::Icon::applications, QStringLiteral("No applications yet"),
                                    QStringLiteral("They wait here until the group decides."));
        pane.resize(500, 400);
        pane.show();
        const auto shows = [&](const QString& name) {
            for (const auto* state : pane.findChildren<EmptyState*>()) {
                if (state->isVisible()) {
                    return state->accessibleName() == name;
                }
            }
            return name.isEmpty() && pane.view()->isVisible();
        };
        QVERIFY(shows(QStringLiteral("No applications yet")));
        fill(model);
        QVERIFY(shows(QString()));
        pane.setFilterText(QStringLiteral("nobody"));
        QVERIFY(shows(QStringLiteral("Nothing found")));
        pane.setFilterText(QString());
        QSignalSpy retry(&pane, &TablePane::retryRequested);
        pane.setFailure(QStringLiteral("The store is locked by another window."));
        QVERIFY(shows(QStringLiteral("This list could not be read")));
        for (auto* button : pane.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Try again")) {
                button->click();
            }
        }
        QCOMPARE(retry.count(), 1);
        pane.setProgress(1, 4, QStringLiteral("Reading 1 of 4"));
        QVERIFY(!pane.view()->isVisible());
        pane.setState(TableState::ready);
        QVERIFY(pane.view()->isVisible());
    }
};

SAKHI_TEST(TableTest)
#include "tst_table.moc"
