#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/MarkStrip.h"
#include "screens/PhotoFile.h"
#include "screens/members/MemberScreen.h"
#include "screens/members/MembersScreen.h"
#include "screens/members/PersonPanel.h"
#include "services/ShownValues.h"
#include "translations/Translations.h"
#include "ui/support/Branch.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QTableView>

using namespace sakhi;
using domain::Role;
using screens::ScreenId;
using test::findButton;
using test::findNamed;
using test::wordsOf;

namespace {

template <class Page>
void settle(const Page& page) {
    QTRY_VERIFY_WITH_TIMEOUT(page.settled(), 10'000);
    QTest::qWait(10);
}

void type(const QWidget& page, const char* field, const QString& text) {
    auto* line = findNamed<QLineEdit>(page, QString::fromUtf8(field));
    QVERIFY2(line, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void press(const QWidget& page, const char* name) {
    auto* button = findButton(page, QString::fromUtf8(name));
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// A JPEG as a camera writes it: with an Exif segment behind its head.
QByteArray cameraPicture() {
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes.left(2) + QByteArray::fromHex("ffe1000c") + QByteArrayLiteral("Exif\0\0here") + bytes.mid(2);
}

}  // namespace

class TstUiMembers : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(installWords(m_words, qEnvironmentVariable("SAKHI_WORDS", QStringLiteral("en"))));
        m_theme.dress(*qApp);
        m_theme.setAppearance(theme::Appearance::light);
    }
    void init() { m_branch = std::make_unique<test::Branch>(3); }
    void cleanup() {
        m_list.reset();
        m_page.reset();
        m_branch.reset();
    }

    void theListTellsTwoOfOneNameApart() {
        openList();
        auto* table = findNamed<QTableView>(*m_list, QStringLiteral("Members of the group"));
        QVERIFY(table && table->model()->rowCount() >= 8);
        const auto first = table->model()->index(0, screens::MembersModel::kName);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("-01)")));
        QVERIFY(!first.data(Qt::UserRole + 100).toString().isEmpty());
        test::takePictures(*m_list, m_theme, QStringLiteral("members"));
        table->setCurrentIndex(first);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_window.opened.size(), 1U);
        QCOMPARE(m_window.opened.front().first, ScreenId::member);
        QVERIFY(m_window.opened.front().second.member.has_value());
    }

    void aWomanIsAddedByKeyboard() {
        openList();
        const int before = rows();
        press(*m_list, "New member");
        test::takePictures(*m_list, m_theme, QStringLiteral("members_join"));
        type(*m_list, "Mobile number", QStringLiteral("12345"));
        press(*m_list, "Add her");
        QVERIFY(wordsOf(*m_list).contains(QStringLiteral("Type her name.")));
        type(*m_list, "Name", QStringLiteral("Gudiya Devi"));
        type(*m_list, "Date of birth", QStringLiteral("01/06/2010"));
        QVERIFY(wordsOf(*m_list).contains(QStringLiteral("She is under 18.")));
        press(*m_list, "Add her");
        settle(*m_list);
        QVERIFY(wordsOf(*m_list).contains(QStringLiteral("begins with 6 to 9")));
        QCOMPARE(rows(), before);
        type(*m_list, "Mobile number", QStringLiteral("9876500001"));
        press(*m_list, "Add her");
        QTRY_COMPARE(rows(), before + 1);
        QVERIFY(m_window.said.join(QString()).contains(QStringLiteral("She is a member now:")));
    }

    void officeBearersAreChosen() {
        openList();
        press(*m_list, "Office bearers");
        test::takePictures(*m_list, m_theme, QStringLiteral("members_offices"));
        auto* president = findNamed<kit::Choice>(*m_list, QStringLiteral("President"));
        auto* secretary = findNamed<kit::Choice>(*m_list, QStringLiteral("Secretary"));
        QVERIFY(president && secretary);
        secretary->setCurrentIndex(president->currentIndex());
        press(*m_list, "Record");
        settle(*m_list);
        QVERIFY(wordsOf(*m_list).contains(QStringLiteral("named twice")));
        president->setCurrentIndex(president->count() - 1);
        press(*m_list, "Record");
        QTRY_VERIFY(m_window.said.contains(QStringLiteral("The office bearers are recorded.")));
    }

    void aGroupWithoutMembersOffersTheFirst() {
        m_branch = std::make_unique<test::Branch>(0);
        m_list.reset(new screens::MembersScreen(context(Role::manager)));
        m_list->show();
        m_list->refresh();
        settle(*m_list);
        QVERIFY(wordsOf(*m_list).contains(QStringLiteral("Choose a group first")));
        QVERIFY(findButton(*m_list, QStringLiteral("Open Home")));
    }

    void herPageShowsWhatIsHers() {
        openPage(borrower());
        const auto view = viewOf(borrower());
        const QString words = wordsOf(*m_page);
        QVERIFY(words.contains(services::shownMoney(view.row.savings)));
        QVERIFY(words.contains(QString::fromStdString(view.row.name.code)));
        QVERIFY(words.contains(QStringLiteral("If all were like her")));
        auto* strip = m_page->findChild<kit::MarkStrip*>();
        QVERIFY(strip && strip->accessibleName().contains(QStringLiteral("Present")));
        QVERIFY(!m_page->spokenSummary().isEmpty());
        test::takePictures(*m_page, m_theme, QStringLiteral("member"));
        press(*m_page, "Passbook");
        auto* passbook = findNamed<QTableView>(*m_page, QStringLiteral("Her passbook"));
        QCOMPARE(passbook->model()->rowCount(), static_cast<int>(view.passbook.size()));
        test::takePictures(*m_page, m_theme, QStringLiteral("member_passbook"));
    }

    void anAadhaarIsCheckedAndCovered() {
        openPage(borrower());
        press(*m_page, "Change");
        test::takePictures(*m_page, m_theme, QStringLiteral("member_change"));
        type(*m_page, "Its number", QStringLiteral("2341 2341 2347"));
        press(*m_page, "Save");
        settle(*m_page);
        QVERIFY(wordsOf(*m_page).contains(QStringLiteral("no Aadhaar number")));
        type(*m_page, "Its number", QStringLiteral("2341 2341 2346"));
        press(*m_page, "Save");
        QTRY_VERIFY(wordsOf(*m_page).contains(QStringLiteral("XXXX XXXX 2346")));
        QVERIFY(!wordsOf(*m_page).contains(QStringLiteral("2341")));
    }

    void herPictureIsSmallAndSaysNothing() {
        const QString file = m_branch->dir.filePath(QStringLiteral("camera.jpg"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(cameraPicture());
        out.close();
        const auto small = screens::photoFrom(file, screens::PhotoOf::face);
        QVERIFY(small.has_value());
        QVERIFY(!small->contains("Exif"));
        QCOMPARE(QImage::fromData(*small).width(), 480);
        openPage(borrower());
        press(*m_page, "Change");
        m_page->findChild<screens::PersonPanel*>()->takePhoto(file);
        press(*m_page, "Save");
        QTRY_VERIFY(viewOf(borrower()).row.photo.has_value());
    }

    void leavingShowsTheFiguresFirst() {
        const auto member = borrowerWhoAsksForNothing();
        QVERIFY(!member.isNil());
        openPage(member);
        const auto view = m_branch->space->members().leaving(m_context->session, m_context->group, member,
                                                             m_branch->clock.today());
        press(*m_page, "Leaves");
        test::takePictures(*m_page, m_theme, QStringLiteral("member_leaving"));
        const QString words = wordsOf(*m_page);
        QVERIFY(words.contains(services::shownMoney(view->settlement.compulsory)));
        QVERIFY(words.contains(services::shownMoney(-view->settlement.loans.front().principal)));
        auto* go = findButton(*m_page, QStringLiteral("Settle and record"));
        QVERIFY(go);
        if (!view->settlement.toBring().isZero()) {
            QVERIFY(!go->isEnabled());
            auto* brought = m_page->findChild<QCheckBox*>();
            QTest::keyClick(brought, Qt::Key_Space);
        }
        if (view->settlement.toHer() > view->box) {
            QVERIFY(!go->isEnabled());
            QVERIFY(words.contains(QStringLiteral("from the bank")));
            return;
        }
        QVERIFY(go->isEnabled());
        auto* why = findNamed<kit::Choice>(*m_page, QStringLiteral("Why"));
        why->setCurrentIndex(why->findData(static_cast<int>(domain::LeavingReason::death)));
        type(*m_page, "Nominee", QString());
        press(*m_page, "Settle and record");
        QVERIFY(wordsOf(*m_page).contains(QStringLiteral("Type who takes her money.")));
        type(*m_page, "Nominee", QStringLiteral("Ramesh"));
        press(*m_page, "Settle and record");
        QTRY_VERIFY(viewOf(member).row.leftOn.has_value());
        settle(*m_page);
        QCOMPARE(viewOf(member).row.owed, base::Money());
        QVERIFY(!findButton(*m_page, QStringLiteral("Leaves")));
    }

    void herAccountIsMadeClosedAndOpened() {
        const auto member = withoutAccount();
        openPage(member);
        press(*m_page, "Make an account");
        test::takePictures(*m_page, m_theme, QStringLiteral("member_account"));
        type(*m_page, "Name to sign in", QStringLiteral("phulo"));
        type(*m_page, "Password", QStringLiteral("12345678"));
        type(*m_page, "The password again", QStringLiteral("12345679"));
        press(*m_page, "Make the account");
        QVERIFY(wordsOf(*m_page).contains(QStringLiteral("The two are not the same.")));
        type(*m_page, "The password again", QStringLiteral("12345678"));
        press(*m_page, "Make the account");
        settle(*m_page);
        QVERIFY(wordsOf(*m_page).contains(QStringLiteral("easy to guess")));
        type(*m_page, "Password", QStringLiteral("four plain lamps sing"));
        type(*m_page, "The password again", QStringLiteral("four plain lamps sing"));
        press(*m_page, "Make the account");
        QTRY_VERIFY(wordsOf(*m_page).contains(QStringLiteral("She signs in as phulo.")));
        QVERIFY(m_branch->space->auth().signIn("phulo", "four plain lamps sing").has_value());
    }

    void everyFieldHasAName() {
        openList();
        press(*m_list, "New member");
        openPage(borrower());
        press(*m_page, "Change");
        for (const QWidget* page :
             {static_cast<QWidget*>(m_list.get()), static_cast<QWidget*>(m_page.get())}) {
            for (const auto* child : page->findChildren<QWidget*>()) {
                const bool focusable = child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(page);
                const auto* button = qobject_cast<const QAbstractButton*>(child);
                const bool named =
                    !child->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
                QVERIFY2(!focusable || named || child->parentWidget()->inherits("QAbstractScrollArea"),
                         child->metaObject()->className());
            }
        }
    }

private:
    screens::ScreenContext context(Role role, const screens::Subject& subject = {}) {
        m_context.emplace(m_branch->context(role));
        return {*m_context, m_theme, m_window, subject};
    }

    void openList() {
        m_list.reset(new screens::MembersScreen(context(Role::representative)));
        m_list->resize(1182, 708);
        m_list->show();
        m_list->refresh();
        settle(*m_list);
    }

    void openPage(const domain::MemberId& member) {
        screens::Subject subject;
        subject.member = member;
        m_page.reset(new screens::MemberScreen(context(Role::representative, subject)));
        m_page->resize(1182, 708);
        m_page->show();
        m_page->refresh();
        settle(*m_page);
    }

    [[nodiscard]] int rows() const {
        return findNamed<QTableView>(*m_list, QStringLiteral("Members of the group"))->model()->rowCount();
    }

    services::MembersView listOf() {
        const auto who = m_branch->context(Role::representative);
        return *m_branch->space->members().list(who.session, who.group, m_branch->clock.today());
    }

    services::MemberView viewOf(const domain::MemberId& member) {
        const auto who = m_branch->context(Role::representative);
        return *m_branch->space->members().page(who.session, who.group, member, m_branch->clock.today());
    }

    /// The first member on the roll who owes something.
    domain::MemberId borrower() {
        for (const auto& row : listOf().rows) {
            if (!row.leftOn && row.owed > base::Money()) {
                return row.name.id;
            }
        }
        return {};
    }

    /// A borrower without an open application: one in a request to the bank keeps her on the roll.
    domain::MemberId borrowerWhoAsksForNothing() {
        const auto who = m_branch->context(Role::representative);
        const auto wishes = m_branch->space->own().wishes(who.session, who.group, m_branch->clock.today());
        for (const auto& wish : wishes->wishes) {
            if (!wish.asked && viewOf(wish.member.id).row.owed > base::Money()) {
                return wish.member.id;
            }
        }
        return {};
    }

    domain::MemberId withoutAccount() {
        for (const auto& row : listOf().rows) {
            if (!row.leftOn && !viewOf(row.name.id).account) {
                return row.name.id;
            }
        }
        return {};
    }

    QTranslator m_words;
    theme::Theme m_theme;
    test::Recorder m_window;
    std::unique_ptr<test::Branch> m_branch;
    std::optional<screens::PresenterContext> m_context;
    std::unique_ptr<screens::MembersScreen> m_list;
    std::unique_ptr<screens::MemberScreen> m_page;
};

SAKHI_TEST(TstUiMembers)
#include "tst_members.moc"
