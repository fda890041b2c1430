#pragma once

#include "ui/meeting/Room.h"

namespace sakhi::test {

/// The page of a meeting over a store of made-up groups, and how its keys and sums are asked for.
class OpenMeeting : public Fixture {
protected:
    using Money = base::Money;
    using MeetingGrid = screens::MeetingGrid;
    using MeetingModel = screens::MeetingModel;
    using MeetingPresenter = screens::MeetingPresenter;

    /// Before all tests of a class, and after each.
    void dress() {
        QVERIFY(installWords(m_words, QStringLiteral("en")));
        m_theme.dress(*qApp);
    }
    void leave() {
        m_navigator = {};
        m_page.reset();
        m_room.reset();
    }

    bool open() {
        m_room = std::make_unique<Branch>(2);
        return m_room->space != nullptr && reopen();
    }

    bool reopen() {
        m_page.reset(screens::makeMeetingScreen(
            {m_room->context(domain::Role::representative), m_theme, m_navigator, {}}, nullptr));
        m_page->resize(1182, 708);
        m_page->show();
        m_page->activateWindow();
        m_page->refresh();
        return QTest::qWaitFor([&] { return m_page->settled() && grid().hasFocus(); }, 20'000);
    }

    static void tabTo(Keys& keys, const QString& name) {
        constexpr int kMost = 12;
        for (int i = 0; i < kMost && keys.target()->accessibleName() != name; ++i) {
            keys.press(Qt::Key_Tab);
        }
        QCOMPARE(keys.target()->accessibleName(), name);
    }

    void countTheBox(Keys& keys) {
        keys.press(Qt::Key_F8);
        Money left = presenter().state().totals.byBooks;
        for (const int note : {500, 200, 100, 50, 20, 10, 5, 2, 1}) {
            const Money value = Money::rupees(note);
            if (const auto number = left.inPaise() / value.inPaise(); number > 0) {
                keys.type(QString::number(number));
                left -= Money::paise(value.inPaise() * number);
            }
            keys.press(Qt::Key_Return);
        }
    }

    [[nodiscard]] bool kept() {
        const auto unclosed =
            m_room->space->meetings().unclosed(presenter().context().session, presenter().context().group);
        return unclosed && !unclosed->empty();
    }
    [[nodiscard]] MeetingPresenter& presenter() { return *m_page->findChild<MeetingPresenter*>(); }
    [[nodiscard]] const books::MeetingSheet& sheet() { return presenter().state().sheet; }
    [[nodiscard]] MeetingGrid& grid() { return *m_page->findChild<MeetingGrid*>(); }
    [[nodiscard]] MeetingModel& rows() { return grid().rows(); }
    [[nodiscard]] QString text(int row, int column) { return rows().index(row, column).data().toString(); }
    [[nodiscard]] Money amount(int row, int column) {
        return Money::paise(rows().index(row, column).data(MeetingModel::kMoney).toLongLong());
    }

    QTranslator m_words;
    theme::Theme m_theme;
    Recorder m_navigator;
    std::unique_ptr<Branch> m_room;
    std::unique_ptr<screens::Screen> m_page;
};

}  // namespace sakhi::test
