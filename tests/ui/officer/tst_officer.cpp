#include "screens/today/TodayScreen.h"
#include "screens/visit/PhotoDialog.h"
#include "screens/visit/PhotoRow.h"
#include "screens/visit/VisitScreen.h"
#include "services/KeyText.h"
#include "ui/support/Branch.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>

using namespace sakhi;
using domain::Role;
using screens::ScreenId;

/// An officer's day and her visit.
class TstOfficer : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.dress(*static_cast<QApplication*>(QCoreApplication::instance())); }
    void init() {
        m_branch = std::make_unique<test::Branch>(4);
        m_navigator = test::Recorder();
        m_theme.setTextScale(100);
    }

    void todayLeadsToAVisit() {
        const auto page = show(screens::makeTodayScreen, m_branch->context(Role::officer, -1));
        const QString words = test::wordsOf(*page);
        for (const char* list : {"Visits due", "Groups that meet this week", "Applications to check",
                                 "Meetings not in the books"}) {
            QVERIFY2(words.contains(QString::fromUtf8(list)), list);
        }
        const auto context = m_branch->context(Role::officer, -1);
        const auto view = m_branch->space->officer().today(context.session, context.today());
        const QString name = services::shownName(view->groups.front().group);
        test::takePictures(*page, m_theme, QStringLiteral("today"));
        QTest::mouseClick(test::findButton(*page, name), Qt::LeftButton);
        QCOMPARE(m_navigator.groups.back().second, ScreenId::visit);
        QVERIFY(page->spokenSummary().contains(QStringLiteral("visits are due.")));
    }

    void onlyAnOfficerHasADay() {
        const auto page = show(screens::makeTodayScreen, m_branch->context(Role::manager, -1));
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Your account may not do this here.")));
    }

    void withoutAGroupTheVisitSaysWhereToBegin() {
        const auto page = show(screens::makeVisitScreen, m_branch->context(Role::officer, -1));
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Choose a group first")));
        press(*page, "Open Today");
        QCOMPARE(m_navigator.opened.back().first, ScreenId::today);
    }

    void aVisitIsAnsweredAndRecorded() {
        const auto page = show(screens::makeVisitScreen, m_branch->context(Role::officer));
        press(*page, "Record the visit");
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("9 points have no answer yet.")));
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Write who of the group was there.")));
        answer(*page, 0, "No");
        for (int point = 1; point < 9; ++point) {
            answer(*page, point, "Yes");
        }
        QTest::keyClicks(met(*page), QStringLiteral("Sita and Radha"));
        test::takePictures(*page, m_theme, QStringLiteral("visit"));
        press(*page, "Record the visit");
        QTRY_VERIFY_WITH_TIMEOUT(m_navigator.said.contains(QStringLiteral("The visit is recorded.")), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(test::wordsOf(*page).contains(QStringLiteral("8 of 9 points in order")),
                                 20'000);
        const QString words = test::wordsOf(*page);
        QVERIFY(words.contains(QStringLiteral("Met: Sita and Radha")));
        QVERIFY(words.contains(QStringLiteral("Not so: All books of the group were seen")));
        QVERIFY(met(*page)->text().isEmpty());
        test::takePictures(*page, m_theme, QStringLiteral("visit_earlier"));
    }

    void whatWasTypedComesBack() {
        const auto page = show(screens::makeVisitScreen, m_branch->context(Role::officer));
        answer(*page, 2, "Not seen");
        QTest::keyClicks(met(*page), QStringLiteral("Sita"));
        const auto again = std::unique_ptr<screens::Screen>(
            screens::makeVisitScreen({m_branch->context(Role::officer), m_theme, m_navigator, {}}, nullptr));
        again->restore(page->unfinished());
        again->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(again->settled(), 20'000);
        QCOMPARE(met(*again)->text(), QStringLiteral("Sita"));
        QVERIFY(again->spokenSummary().contains(QStringLiteral("1 of 9 points are answered.")));
    }

    void aVisitBringsPicturesOfTheBooks() {
        const auto page = show(screens::makeVisitScreen, m_branch->context(Role::officer));
        auto* row = page->findChild<screens::PhotoRow*>();
        const QString words = file("words.jpg", "no picture");
        take(*row, {words, picture("one.png", 2400), picture("two.png", 600)});
        QCOMPARE(row->photos().size(), std::size_t{2});
        QVERIFY2(test::wordsOf(*row).contains(QStringLiteral("words.jpg")), qPrintable(test::wordsOf(*row)));
        // What was taken in goes on into the page made anew.
        const auto again = std::unique_ptr<screens::Screen>(
            screens::makeVisitScreen({m_branch->context(Role::officer), m_theme, m_navigator, {}}, nullptr));
        again->restore(page->unfinished());
        again->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(again->settled(), 20'000);
        QVERIFY(again->findChild<screens::PhotoRow*>()->photos() == row->photos());
        QTRY_VERIFY(!again->findChild<screens::PhotoRow*>()->isBusy());
        take(*row, {picture("three.png", 300)});
        removeSecond(*row);
        QCOMPARE(row->photos().size(), std::size_t{2});
        test::takePictures(*page, m_theme, QStringLiteral("visit_pictures"));
        for (int point = 0; point < 9; ++point) {
            answer(*page, point, "Yes");
        }
        QTest::keyClicks(met(*page), QStringLiteral("Sita"));
        press(*page, "Record the visit");
        QTRY_VERIFY_WITH_TIMEOUT(m_navigator.said.contains(QStringLiteral("The visit is recorded.")), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            test::findButton(*page, QStringLiteral("Visit of 01/11/2026: 2 pictures of the books")), 20'000);
        QVERIFY(page->findChild<screens::PhotoRow*>()->photos().empty());
        test::findButton(*page, QStringLiteral("Visit of 01/11/2026: 2 pictures of the books"))->click();
        auto* dialog = page->findChild<screens::PhotoDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_COMPARE(dialog->picture().width(), 1600);
        test::takePictures(*dialog, m_theme, QStringLiteral("visit_picture_large"));
        press(*dialog, "Next picture");
        QTRY_COMPARE(dialog->picture().width(), 300);
        QVERIFY(test::findButton(*dialog, QStringLiteral("Take this picture away")) == nullptr);
        const auto* shown = dialog->findChild<QScrollArea*>()->findChild<QLabel*>();
        const int before = shown->pixmap().width();
        QTest::keyClick(dialog, Qt::Key_Plus);
        QVERIFY(shown->pixmap().width() > before);
        QTest::keyClick(dialog, Qt::Key_Minus);
        QCOMPARE(shown->pixmap().width(), before);
        dialog->close();
    }

    void aVisitHoldsSixPictures() {
        const auto page = show(screens::makeVisitScreen, m_branch->context(Role::officer));
        auto* row = page->findChild<screens::PhotoRow*>();
        QStringList many;
        for (int i = 0; i < 8; ++i) {
            many << picture("many.png", 200);
        }
        take(*row, many);
        QCOMPARE(row->photos().size(), domain::kMostVisitPhotos);
        QVERIFY(test::wordsOf(*row).contains(QStringLiteral("2 pictures were left out")));
        QVERIFY(!test::findButton(*row, QStringLiteral("Add pictures of the books"))->isEnabled());
        take(*row, {picture("more.png", 200)});
        QCOMPARE(row->photos().size(), domain::kMostVisitPhotos);
    }

    /// A file that is gone, and a page full of grain that no mild quality makes small.
    void aPictureThatIsGoneIsSaid() {
        const auto page = show(screens::makeVisitScreen, m_branch->context(Role::officer));
        auto* row = page->findChild<screens::PhotoRow*>();
        take(*row, {picture("grain.png", 2000, true)});
        QCOMPARE(row->photos().size(), std::size_t{1});
        const auto context = m_branch->context(Role::officer);
        QVERIFY(context.workspace->attachments().discard(context.session, row->photos()[0]));
        row->look(0);
        auto* dialog = row->findChild<screens::PhotoDialog*>();
        QTRY_VERIFY(test::wordsOf(*dialog).contains(
            QStringLiteral("The file of this picture is not on this computer.")));
        dialog->close();
    }

    void aMeetingIsEnteredOnTheGroupsBehalf() {
        const auto page = show(screens::makeVisitScreen, m_branch->context(Role::officer));
        press(*page, "Enter a meeting on the group's behalf");
        QCOMPARE(m_navigator.opened.back().first, ScreenId::meeting);
    }

private:
    template <class Make>
    std::unique_ptr<screens::Screen> show(Make make, const screens::PresenterContext& context) {
        std::unique_ptr<screens::Screen> page(make({context, m_theme, m_navigator, {}}, nullptr));
        page->resize(1182, 708);
        page->refresh();
        page->show();
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return page->settled(); }, 20'000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return page;
    }

    static void press(QWidget& page, const char* name) {
        auto* button = test::findButton(page, QString::fromUtf8(name));
        QVERIFY2(button != nullptr, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// Clicks an answer of the checklist's point number `point`.
    static void answer(QWidget& page, int point, const char* word) {
        const auto points = domain::visitPoints(*base::makeDate(2026, 11, 1));
        const QString name =
            services::keyText(services::KeyKind::visitPoint, points[static_cast<std::size_t>(point)]);
        for (auto* cell : page.findChildren<QAbstractButton*>()) {
            if (cell->accessibleDescription() == name && cell->text() == QString::fromUtf8(word)) {
                QTest::mouseClick(cell, Qt::LeftButton);
                QVERIFY(cell->isChecked());
                return;
            }
        }
        QFAIL(word);
    }

    QString file(const char* name, const QByteArray& bytes) const {
        const QString path = m_branch->dir.filePath(QString::fromLatin1(name));
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
    }

    /// A ruled page so many pixels wide, of one colour or full of grain.
    QString picture(const char* name, int wide, bool grain = false) const {
        QImage image(wide, wide * 3 / 4, QImage::Format_RGB32);
        image.fill(Qt::lightGray);
        base::Random random(5);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (grain || y % 40 == 0) {
                    image.setPixel(x, y,
                                   grain ? static_cast<QRgb>(random.below(0xFFFFFF)) : qRgb(30, 30, 90));
                }
            }
        }
        const QString path = m_branch->dir.filePath(QString::fromLatin1(name));
        return image.save(path) ? path : QString();
    }

    static void take(screens::PhotoRow& row, const QStringList& files) {
        row.take(files);
        QTRY_VERIFY_WITH_TIMEOUT(!row.isBusy(), 20'000);
    }

    static void removeSecond(screens::PhotoRow& row) {
        const auto second = row.photos()[1];
        test::findButton(row, QStringLiteral("Picture 2 of the books"))->click();
        auto* dialog = row.findChild<screens::PhotoDialog*>();
        QVERIFY(dialog != nullptr);
        press(*dialog, "Take this picture away");
        QVERIFY(std::ranges::find(row.photos(), second) == row.photos().end());
    }

    static QLineEdit* met(const QWidget& page) {
        for (auto* field : page.findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QStringLiteral("Who was met")) {
                return field;
            }
        }
        return nullptr;
    }

    theme::Theme m_theme;
    test::Recorder m_navigator;
    std::unique_ptr<test::Branch> m_branch;
};

SAKHI_TEST(TstOfficer)
#include "tst_officer.moc"
