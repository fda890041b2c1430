#pragma once

#include "base/Clock.h"
#include "base/Random.h"
#include "shell/Window.h"
#include "ui/support/Branch.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace sakhi::test {

inline QString s(const char* text) {
    return QString::fromUtf8(text);
}

inline constexpr int kPatience = 30'000;

/// The program on a computer without records, anew for each test.
class NewComputer : public Fixture {
    Q_OBJECT

protected:
    [[nodiscard]] QAbstractButton* button(const QString& begin) { return findButton(*m_window, begin); }
    void press(const QString& begin);
    void type(const QString& field, const QString& text);
    /// Saves the window in both looks and two sizes of text where SAKHI_PICTURES names a folder.
    void pictures(const QString& name, bool inHindiToo = true);
    /// From the first page to the first page of whoever keeps records.
    void makeAccount();
    [[nodiscard]] bool opens(screens::ScreenId page);

    theme::Theme m_theme;
    QTranslator m_words;
    base::FixedClock m_clock{*base::makeDate(2026, 11, 1)};
    base::SeededEntropy m_entropy{5};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<shell::Window> m_window;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
};

}  // namespace sakhi::test
