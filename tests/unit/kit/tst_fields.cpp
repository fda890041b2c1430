#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/MoneyEdit.h"
#include "support/Fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace sakhi;
using namespace sakhi::kit;

namespace {

theme::Theme& theTheme() {
    static theme::Theme theme;
    return theme;
}

}  // namespace

class FieldsTest : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsGroupedWhileItIsTyped() {
        MoneyEdit edit;
        QSignalSpy edited(&edit, &MoneyEdit::moneyEdited);
        QTest::keyClicks(&edit, QStringLiteral("1234567"));
        QCOMPARE(edit.text(), QStringLiteral("12,34,567"));
        QCOMPARE(edited.count(), 7);
        QVERIFY(edit.money().has_value());
        QCOMPARE(edit.money()->inPaise(), 123456700);
    }

    void theCursorStaysBehindItsDigit() {
        MoneyEdit edit;
        edit.setMoney(base::Money::rupees(12345));  // 12,345
        edit.setCursorPosition(1);
        QTest::keyClick(&edit, Qt::Key_9);
        QCOMPARE(edit.text(), QStringLiteral("1,92,345"));
        QCOMPARE(edit.cursorPosition(), 3);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.text(), QStringLiteral("12,345"));
        QCOMPARE(edit.cursorPosition(), 1);
    }

    void indicDigitsAndPasteAreUnderstood() {
        MoneyEdit edit;
        QInputMethodEvent event;
        event.setCommitString(QStringLiteral("१२३४"));
        QCoreApplication::sendEvent(&edit, &event);
        QCOMPARE(edit.text(), QStringLiteral("1,234"));
        QGuiApplication::clipboard()->setText(QStringLiteral(" ₹ 12,00,000 "));
        edit.selectAll();
        edit.paste();
        QCOMPARE(edit.text(), QStringLiteral("12,00,000"));
        QCOMPARE(edit.money()->inPaise(), 120000000);
    }

    void paiseAreNeverReadAsRupees() {
        MoneyEdit edit;
        QTest::keyClicks(&edit, QStringLiteral("00a5-0.75"));
        QCOMPARE(edit.text(), QStringLiteral("50.75"));
        QCOMPARE(edit.money().error().code, base::ErrorCode::invalidMoney);
        edit.setText(QStringLiteral("50.00"));
        QCOMPARE(edit.money()->inPaise(), 5000);
        edit.clear();
        edit.setPaiseAllowed(true);
        QTest::keyClicks(&edit, QStringLiteral("50.756"));
        QCOMPARE(edit.text(), QStringLiteral("50.75"));
        QCOMPARE(edit.money()->inPaise(), 5075);
    }

    void anEmptyOrTooLargeAmountSaysSo() {
        MoneyEdit edit;
        QCOMPARE(edit.money().error().code, base::ErrorCode::missingData);
        QTest::keyClicks(&edit, QStringLiteral("99999999999"));
        QCOMPARE(edit.text(), QStringLiteral("9,99,99,99,999"));
        edit.setText(QStringLiteral("10000000001"));
        QCOMPARE(edit.money().error().code, base::ErrorCode::outOfRange);
    }

    void datesAreReadAsPeopleWriteThem() {
        const base::Date day = *base::makeDate(2026, 11, 6);
        for (const char* text :
             {"06/11/2026", "6/11/26", "6.11.2026", "06-11-2026", "06112026", "०६/११/२०२६", " 6 11 26 "}) {
            const base::Result<base::Date> read = parseTypedDate(QString::fromUtf8(text));
            QVERIFY2(read.has_value() && *read == day, text);
        }
        QCOMPARE(parseTypedDate(QStringLiteral("31/02/2026")).error().code, base::ErrorCode::invalidDate);
        QCOMPARE(parseTypedDate(QStringLiteral("yesterday")).error().code, base::ErrorCode::invalidDate);
        QCOMPARE(parseTypedDate(QString()).error().code, base::ErrorCode::missingData);
        QCOMPARE(fromQDate(toQDate(day)), day);
    }

    void slashesComeByThemselves() {
        DateEdit edit(theTheme());
        QTest::keyClicks(&edit, QStringLiteral("20112026"));
        QCOMPARE(edit.text(), QStringLiteral("20/11/2026"));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.text(), QStringLiteral("21/11/2026"));
        edit.setText(QStringLiteral("01/03/2026"));
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.text(), QStringLiteral("28/02/2026"));
    }

    void aFieldInErrorSaysWhatAndHow() {
        auto* field = new MoneyEdit;
        FormRow row(theTheme(), QStringLiteral("&Debt"), field);
        QCOMPARE(field->accessibleName(), QStringLiteral("Debt"));
        const int before = row.sizeHint().height();
        row.setError(QStringLiteral("Limit ₹1,00,000: type less"));
        QCOMPARE(field->property("state").toString(), QStringLiteral("error"));
        QCOMPARE(field->accessibleDescription(), QStringLiteral("Limit ₹1,00,000: type less"));
        QCOMPARE(row.sizeHint().height(), before);  // nothing jumps
        row.setError({});
        QCOMPARE(field->property("state").toString(), QString());
        QCOMPARE(field->accessibleDescription(), QString());
    }

    void theMnemonicMovesToTheField() {
        auto* first = new QLineEdit;
        auto* field = new MoneyEdit;
        QWidget window;
        auto* one = new FormRow(theTheme(), QStringLiteral("Name"), first, &window);
        auto* two = new FormRow(theTheme(), QStringLiteral("&Debt"), field, &window);
        one->setGeometry(0, 0, 200, 90);
        two->setGeometry(0, 100, 200, 90);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QTest::keyClick(&window, Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(field->hasFocus());
    }
};

SAKHI_TEST(FieldsTest)
#include "tst_fields.moc"
