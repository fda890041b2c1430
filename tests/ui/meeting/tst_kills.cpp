#include "kit/AskDialog.h"
#include "screens/books/CorrectionDialog.h"
#include "screens/meeting/LoansPanel.h"
#include "screens/meeting/MoneyPanel.h"
#include "screens/meeting/ResolutionsPanel.h"
#include "screens/meeting/RowDialog.h"
#include "ui/meeting/OpenMeeting.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>

using namespace sakhi;
using test::Keys;

/// What is left of a meeting when the program is killed.
class TstKills : public test::OpenMeeting {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void cleanup() { leave(); }

    /// The store is copied as it lies on the disk after a key, and the page opened over the copy as after a
    /// kill: it comes back to that key, in the grid and in the forms that are half-typed.
    void twoHundredKills() {
        QVERIFY(open());
        QRandomGenerator random(42);
        Keys keys(*m_page);
        int halfTyped = 0;
        for (int kill = 0; kill < 200; ++kill) {
            randomKey(keys, random);
            if (!kept()) {
                continue;
            }
            halfTyped += presenter().state().forms.empty() ? 0 : 1;
            QCOMPARE(afterKill(kill).join(QLatin1Char('\n')), standing(*m_page).join(QLatin1Char('\n')));
        }
        QVERIFY(halfTyped > 50);
    }

    /// The reason in a question box and a half-typed correction come back as the sheet does, and go when she
    /// leaves them.
    void whatIsTypedInItsBoxesComesBack() {
        QVERIFY(open());
        Keys keys(*m_page);
        keys.press(Qt::Key_Space);
        countTheBox(keys);
        presenter().setCounted(sheet().counted->total - Money::rupees(7));
        auto* book = test::findButton(*m_page, QStringLiteral("Book to short/over"));
        QVERIFY(book != nullptr);
        book->click();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        keys.type(QStringLiteral("A note was to"));
        QCOMPARE(typedAfterKill<kit::AskDialog>(1, "Reason"), QStringLiteral("A note was to"));
        QApplication::activeModalWidget()->close();
        QCOMPARE(typedAfterKill<kit::AskDialog>(2, "Reason"), QString());
        QVERIFY(sheet().differenceReason.empty());
        book->click();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        keys.type(QStringLiteral("A note was torn"));
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(sheet().differenceReason, std::string("A note was torn"));
        QCOMPARE(typedAfterKill<kit::AskDialog>(3, "Reason"), QString());
        QTest::mouseClick(test::findButton(*m_page, QStringLiteral("Opening cash")), Qt::LeftButton);
        test::findButton(*m_page, QStringLiteral("Correct an earlier meeting"))->click();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        tabTo(keys, QStringLiteral("Entry"));
        keys.press(Qt::Key_Down);
        tabTo(keys, QStringLiteral("What it should have been"));
        keys.type(QStringLiteral("34"));
        tabTo(keys, QStringLiteral("Reason"));
        keys.type(QStringLiteral("sli"));
        const QString before = standingOf(*m_page->findChild<screens::CorrectionDialog*>());
        QCOMPARE(typedAfterKill<screens::CorrectionDialog>(4), before);
        QVERIFY(before.contains(QStringLiteral("=34")) && before.contains(QStringLiteral("=sli")));
        QApplication::activeModalWidget()->close();
        QCOMPARE(typedAfterKill<screens::CorrectionDialog>(5), QString());
    }

private:
    void randomKey(Keys& keys, QRandomGenerator& random) {
        static const std::array kSome{Qt::Key_Space, Qt::Key_L,     Qt::Key_V,   Qt::Key_Return, Qt::Key_Down,
                                      Qt::Key_Up,    Qt::Key_Right, Qt::Key_Tab, Qt::Key_Delete};
        static const std::array kPlaces{Qt::Key_F2, Qt::Key_F3, Qt::Key_F5, Qt::Key_F6,
                                        Qt::Key_F7, Qt::Key_F8, Qt::Key_Z};
        const bool list = qobject_cast<QComboBox*>(keys.target()) != nullptr;
        const bool button = qobject_cast<QAbstractButton*>(keys.target()) != nullptr;
        const int dice = random.bounded(24);
        if (button || dice == 18 || dice == 19) {
            keys.press(Qt::Key_Tab);
        } else if (dice < 9) {
            keys.type(QString::number(random.bounded(10)));
        } else if (dice < 18) {
            const auto key = kSome[static_cast<std::size_t>(dice - 9)];
            keys.press(list && key == Qt::Key_Space ? Qt::Key_Down : key);
        } else if (dice < 22) {
            const auto key =
                kPlaces[static_cast<std::size_t>(random.bounded(static_cast<int>(kPlaces.size())))];
            keys.press(key, key == Qt::Key_Z ? Qt::ControlModifier : Qt::NoModifier);
        } else if (QApplication::activeModalWidget() == nullptr && dice == 22) {
            QTest::mouseClick(test::findButton(*m_page, QStringLiteral("Resolutions")), Qt::LeftButton);
        }
    }

    /// The sheet, and what stands in the fields of the open form and the open dialog.
    static QStringList standing(QWidget& page) {
        QStringList out;
        for (const auto& [field, text] :
             services::fieldsOf(page.findChild<MeetingPresenter*>()->state().sheet)) {
            out << QString::fromStdString(field) + QLatin1Char('=') + QString::fromStdString(text);
        }
        for (const QWidget* form : {static_cast<QWidget*>(page.findChild<screens::LoansPanel*>()),
                                    static_cast<QWidget*>(page.findChild<screens::ResolutionsPanel*>()),
                                    static_cast<QWidget*>(page.findChild<screens::MoneyPanel*>()),
                                    static_cast<QWidget*>(page.findChild<screens::RowDialog*>())}) {
            if (form == nullptr || !(form->isWindow() || form->isVisibleTo(&page))) {
                continue;
            }
            for (const auto* field : form->findChildren<QLineEdit*>()) {
                // Money to and from the bank is of the sheet.
                const bool sheet = field->accessibleName().contains(QStringLiteral("the bank"));
                if (!sheet) {
                    out << field->accessibleName() + QLatin1Char('=') + field->text();
                }
            }
            for (const auto* field : form->findChildren<QComboBox*>()) {
                out << field->accessibleName() + QLatin1Char('=') + field->currentText();
            }
        }
        return out;
    }

    /// The panel that stands open in the one page is opened in the other.
    void openAsHere(QWidget& there) {
        if (m_page->findChild<screens::LoansPanel*>()->isVisibleTo(m_page.get())) {
            QTest::keyClick(&there, Qt::Key_F3);
        } else if (m_page->findChild<screens::MoneyPanel*>()->isVisibleTo(m_page.get())) {
            QTest::keyClick(&there, Qt::Key_F5);
        } else if (m_page->findChild<screens::ResolutionsPanel*>()->isVisibleTo(m_page.get())) {
            test::findButton(there, QStringLiteral("Resolutions"))->click();
        }
    }

    /// What stands in the fields of a form or a dialog.
    static QString standingOf(const QWidget& form) {
        QStringList out;
        for (const auto* field : form.findChildren<QLineEdit*>()) {
            out << field->accessibleName() + QLatin1Char('=') + field->text();
        }
        for (const auto* field : form.findChildren<QComboBox*>()) {
            out << field->accessibleName() + QLatin1Char('=') + field->currentText();
        }
        return out.join(QLatin1Char('\n'));
    }

    /// What stands in the dialog that the page opens after a kill, or in one field of it; empty where it
    /// opens none.
    template <class Dialog>
    QString typedAfterKill(int kill, const char* name = nullptr) {
        QString out;
        afterKill(100 + kill, [&](const QWidget& page) {
            const auto* dialog = page.findChild<Dialog*>();
            const auto* field = dialog == nullptr || name == nullptr
                                    ? nullptr
                                    : test::findNamed<QLineEdit>(*dialog, QString::fromLatin1(name));
            out = field != nullptr ? field->text() : dialog == nullptr ? QString() : standingOf(*dialog);
        });
        return out;
    }

    QStringList afterKill(int kill) {
        QStringList out;
        afterKill(kill, [&](QWidget& page) {
            openAsHere(page);
            out = standing(page);
        });
        return out;
    }

    void afterKill(int kill, const std::function<void(QWidget&)>& look) {
        const QString from = QString::fromStdString(m_room->space->store().file().string());
        const QString to = m_room->dir.filePath(QStringLiteral("killed%1.sakhi").arg(kill));
        for (const char* tail : {"", "-wal"}) {
            QFile::copy(from + QLatin1String(tail), to + QLatin1String(tail));
        }
        base::SeededEntropy entropy(static_cast<std::uint64_t>(kill));
        const auto space = services::Workspace::open(to.toStdString(), m_room->clock, entropy);
        QVERIFY(space);
        const auto session =
            (*space)->auth().signInSample(m_room->context(domain::Role::representative).session.user().id);
        const std::unique_ptr<screens::Screen> page(screens::makeMeetingScreen(
            {{space->get(), *session, presenter().context().group}, m_theme, m_navigator, {}}, nullptr));
        page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page->settled(), 20'000);
        look(*page);
    }
};

SAKHI_TEST(TstKills)
#include "tst_kills.moc"
