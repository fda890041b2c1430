#include "kit/AskDialog.h"
#include "kit/Avatar.h"
#include "kit/Card.h"
#include "kit/ChartPane.h"
#include "kit/Chip.h"
#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/EmptyState.h"
#include "kit/FormRow.h"
#include "kit/Languages.h"
#include "kit/ListRow.h"
#include "kit/MoneyEdit.h"
#include "kit/PageHead.h"
#include "kit/ProgressStrip.h"
#include "kit/SegmentedControl.h"
#include "kit/StatCell.h"
#include "kit/StepBar.h"
#include "kit/TablePane.h"
#include "kit/Toast.h"
#include "kit/WhatIfSlider.h"
#include "support/Fixture.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace sakhi;
using namespace sakhi::kit;

namespace {

theme::Theme& theTheme() {
    static theme::Theme theme;
    return theme;
}

QPushButton* buttonOf(QWidget& parent, const QString& text) {
    for (auto* button : parent.findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

}  // namespace

class PartsTest : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void aToastSaysWhatWasDoneAndOffersUndo() {
        QWidget window;
        window.resize(600, 400);
        Toast toast(theTheme(), &window);
        window.show();
        QSignalSpy undone(&toast, &Toast::undoRequested);
        toast.undo();
        QCOMPARE(undone.count(), 0);  // nothing to take back yet
        toast.sayWithUndo(QStringLiteral("Fine of ₹10 taken"));
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.accessibleName(), QStringLiteral("Fine of ₹10 taken"));
        QVERIFY(window.rect().contains(toast.geometry()));
        QVERIFY(qAbs(toast.geometry().center().x() - window.rect().center().x()) <= 1);
        for (const QLabel* label : toast.findChildren<QLabel*>()) {
            QVERIFY2(label->width() >= label->sizeHint().width(),
                     qPrintable(label->text()));  // nothing is cut
        }
        buttonOf(toast, QStringLiteral("Undo"))->click();
        QCOMPARE(undone.count(), 1);
        QVERIFY(!toast.isVisible());
        toast.say(QStringLiteral("Saved"));
        toast.undo();
        QCOMPARE(undone.count(), 1);
    }

    void theCautiousAnswerIsTheEasyOne() {
        const Question question{QStringLiteral("Delete the draft?"),
                                QStringLiteral("It cannot be brought back."),
                                QStringLiteral("Keep it"),
                                QStringLiteral("Delete"),
                                {},
                                true};
        AskDialog dialog(theTheme(), question);
        dialog.show();
        QVERIFY(buttonOf(dialog, QStringLiteral("Keep it"))->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
    }

    void aReasonComesFirst() {
        const Question question{QStringLiteral("Book ₹120 to short/over?"),
                                QStringLiteral("It stays in the audit."), QStringLiteral("Count again"),
                                QStringLiteral("Book ₹120"), QStringLiteral("Reason")};
        AskDialog dialog(theTheme(), question);
        dialog.show();
        QPushButton* go = buttonOf(dialog, QStringLiteral("Book ₹120"));
        QVERIFY(!go->isEnabled());
        QVERIFY(!go->accessibleDescription().isEmpty());
        auto* reason = dialog.findChild<QLineEdit*>();
        QCOMPARE(reason->accessibleName(), QStringLiteral("Reason"));
        QTest::keyClicks(reason, QStringLiteral("  Change given at the shop "));
        QVERIFY(go->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.reason(), QStringLiteral("Change given at the shop"));
    }

    void segmentsMoveWithTheArrows() {
        SegmentedControl control(theTheme(), QStringLiteral("Text size"),
                                 {QStringLiteral("100"), QStringLiteral("125"), QStringLiteral("150")});
        control.show();
        control.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        QCOMPARE(control.current(), -1);
        control.setCurrent(0);
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        QWidget* first = control.findChild<QRadioButton*>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        QTest::mouseClick(control.findChildren<QRadioButton*>().last(), Qt::LeftButton);
        QCOMPARE(control.current(), 2);
        QCOMPARE(chosen.last().first().toInt(), 2);
        control.setCurrent(-1);
        QCOMPARE(control.current(), -1);
    }

    void theSliderGoesWhereItIsPressed() {
        WhatIfSlider slider(theTheme(), QStringLiteral("Attendance"));
        slider.setRange(0, 100);
        slider.resize(228, 30);  // 14 px at each end: two pixels a unit
        slider.setToday(76);
        QCOMPARE(slider.value(), 76);
        QTest::mouseClick(&slider, Qt::LeftButton, Qt::NoModifier, QPoint(14 + 2 * 50, 15));
        QCOMPARE(slider.value(), 50);
        QCOMPARE(slider.today(), 76);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.value(), 51);
    }

    void initialsAreWholeLetters() {
        QCOMPARE(initialsOf(QStringLiteral("Sunita Devi")), QStringLiteral("SD"));
        QCOMPARE(initialsOf(QStringLiteral("asha")), QStringLiteral("A"));
        QCOMPARE(initialsOf(QStringLiteral("सुनीता देवी")), QStringLiteral("सुदे"));
        QCOMPARE(initialsOf(QStringLiteral("  ")), QStringLiteral("?"));
    }

    void aRowIsOneSentence() {
        ListRow row(theTheme(), {QStringLiteral("Kamla Devi"), QStringLiteral("w/o Suresh"),
                                 QStringLiteral("2 instalments late"), QStringLiteral("₹2,640")});
        QCOMPARE(row.accessibleName(), QStringLiteral("Kamla Devi w/o Suresh, 2 instalments late, ₹2,640"));
    }

    void everythingThatTakesTheFocusHasAName() {
        QWidget page;
        new Button(theTheme(), QStringLiteral("&Print"), ButtonKind::primary, &page);
        makeIconButton(theTheme(), theme::Icon::settings, QStringLiteral("Settings"), &page);
        new FormRow(theTheme(), QStringLiteral("&Debt"), new MoneyEdit, &page);
        new FormRow(theTheme(), QStringLiteral("Day"), new DateEdit(theTheme()), &page);
        new FormRow(theTheme(), QStringLiteral("State"), new Choice(theTheme()), &page);
        auto* bar = new StepBar(theTheme(), QStringLiteral("Meeting"), &page);
        bar->setSteps({{QStringLiteral("Collection"), StepState::current, QStringLiteral("₹6,130")},
                       {QStringLiteral("Close"), StepState::open, {}}});
        new SegmentedControl(theTheme(), QStringLiteral("Text size"),
                             {QStringLiteral("100"), QStringLiteral("125")}, &page);
        new TablePane(theTheme(), QStringLiteral("Loans"), &page);
        new ChartPane(theTheme(), QStringLiteral("Why 77.8"), &page);
        new ProgressStrip(theTheme(), &page);
        new Toast(theTheme(), &page);
        new WhatIfSlider(theTheme(), QStringLiteral("Attendance"), &page);
        int looked = 0;
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            const bool inside =
                widget->inherits("QHeaderView") || widget->inherits("QAbstractScrollAreaScrollBarContainer");
            if (inside || !(widget->focusPolicy() & Qt::TabFocus)) {
                continue;
            }
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(seen != nullptr);
            QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++looked;
        }
        QVERIFY(looked > 12);
    }

    void partsGrowWithTheText() {
        theme::Theme theme;
        Chip chip(theme, ChipKind::good, QStringLiteral("within"));
        Button button(theme, QStringLiteral("Forward"));
        StepBar bar(theme, QStringLiteral("Meeting"));
        bar.setSteps({{QStringLiteral("Collection"), StepState::current, QStringLiteral("₹6,130")}});
        const int chipBefore = chip.sizeHint().height();
        const int barBefore = bar.sizeHint().height();
        theme.setTextScale(200);
        QCOMPARE(chip.sizeHint().height(), 2 * chipBefore);
        QVERIFY(bar.sizeHint().height() > 1.8 * barBefore);
    }

    void aChartIsATableToo() {
        charts::TrendData trend;
        trend.values = {1.0, 2.0};
        trend.names = {QStringLiteral("October"), QStringLiteral("November")};
        trend.nameHead = QStringLiteral("Month");
        trend.valueHead = QStringLiteral("Score");
        ChartPane pane(theTheme(), QStringLiteral("Trend"));
        pane.showChart(trend);
        auto* table = pane.findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("November"));
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("2"));
        pane.show();
        QVERIFY(!table->isVisible());
        pane.tableSwitch()->click();
        QVERIFY(table->isVisible());
    }

    void figuresOfAHeadStandInOneRowWhereThereIsRoom() {
        PageHead head(theTheme(), QStringLiteral("Home"));
        QList<StatCell*> cells;
        for (const char* label : {"Savings", "Lent to members", "In the cash box", "At the bank"}) {
            cells << new StatCell(theTheme(), QString::fromLatin1(label), QStringLiteral("–"), &head);
            cells.back()->setDivided(cells.size() > 1);
            head.addAction(cells.back());
        }
        head.setFacts({QStringLiteral("14 members"), QStringLiteral("11 meetings")});
        head.resize(1100, 60);
        head.show();
        QTest::qWait(20);
        for (auto* cell : cells) {
            cell->setFigure(QStringLiteral("₹12,34,880"));
        }
        QTest::qWait(20);
        for (auto* cell : cells) {
            QVERIFY2(cell->y() == cells.front()->y(), qPrintable(cell->accessibleName()));
            QVERIFY(cell->width() >= cell->sizeHint().width());
        }
        head.resize(420, 120);
        QTest::qWait(20);
        QVERIFY(cells.back()->y() > cells.front()->y());
    }

    void stepsAreChosenByClickAndKey() {
        StepBar bar(theTheme(), QStringLiteral("Meeting"));
        bar.setSteps({{QStringLiteral("Collection"), StepState::current, {}},
                      {QStringLiteral("Close"), StepState::open, {}}});
        QCOMPARE(bar.current(), 0);
        QSignalSpy chosen(&bar, &StepBar::chosen);
        const QList<QAbstractButton*> cells = bar.findChildren<QAbstractButton*>();
        cells[1]->click();
        QTest::keyClick(cells[0], Qt::Key_Space);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QCOMPARE(chosen[1][0].toInt(), 0);
    }

    void releasedLanguagesAreKnown() {
        QVERIFY(findLanguage("en")->released);
        QVERIFY(findLanguage("hi")->released);
        QVERIFY(findLanguage("xx") == nullptr);
    }
};

SAKHI_TEST(PartsTest)
#include "tst_parts.moc"
