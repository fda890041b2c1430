#include "ui/firstrun/NewComputer.h"

#include "translations/Translations.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

namespace sakhi::test {

void NewComputer::initTestCase() {
    QCoreApplication::setOrganizationName(s("SakhiCircle"));
    QCoreApplication::setApplicationName(s("SakhiCircle"));
    QStandardPaths::setTestModeEnabled(true);
    m_theme.dress(*qApp);
    m_theme.setAppearance(theme::Appearance::light);
}

void NewComputer::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
    QVERIFY(installWords(m_words, s("en")));
    m_window =
        std::make_unique<shell::Window>(m_theme, m_words, m_clock, m_entropy,
                                        shell::StartOptions{m_dir->filePath(s("records.sakhi")), {}, {}});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->begin();
    QTest::qWait(20);
}

void NewComputer::press(const QString& begin) {
    QTRY_VERIFY2_WITH_TIMEOUT(button(begin) != nullptr && button(begin)->isEnabled(), qPrintable(begin),
                              kPatience);
    QTest::mouseClick(button(begin), Qt::LeftButton);
    QTest::qWait(10);
}

void NewComputer::type(const QString& field, const QString& text) {
    auto* line = findNamed<QLineEdit>(*m_window, field);
    QVERIFY2(line, qPrintable(field));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void NewComputer::pictures(const QString& name, bool inHindiToo) {
    const QString dir = qEnvironmentVariable("SAKHI_PICTURES");
    if (dir.isEmpty()) {
        return;
    }
    const auto ready = [this] {
        return m_window->workbench() == nullptr || m_window->workbench()->current()->settled();
    };
    for (const char* language : {"hi", "en"}) {
        if (inHindiToo) {
            m_window->setLanguage(s(language));
        } else if (s(language) == s("hi")) {
            continue;
        }
        for (const auto& [mode, word] :
             {std::pair(theme::Appearance::dark, "dark"), std::pair(theme::Appearance::light, "light")}) {
            for (const int scale : {150, 100}) {
                m_theme.setAppearance(mode);
                m_theme.setTextScale(scale);
                m_window->resize(1366, 768);
                QTest::qWait(60);
                QTRY_VERIFY_WITH_TIMEOUT(ready(), kPatience);
                QTest::qWait(60);
                m_window->grab().save(
                    QStringLiteral("%1/%2_%3_%4_%5.png").arg(dir, name, s(language), s(word)).arg(scale));
            }
        }
    }
}

bool NewComputer::opens(screens::ScreenId page) {
    return QTest::qWaitFor(
        [&] {
            return m_window->workbench() != nullptr && m_window->workbench()->place().screen == page &&
                   m_window->workbench()->current()->settled();
        },
        kPatience);
}

void NewComputer::makeAccount() {
    press(s("Next"));
    type(s("Name of the group, federation or branch"), s("Rampur cluster"));
    type(s("Your name"), s("Meera"));
    type(s("A password"), s("lotus kite river drum"));
    type(s("The password once more"), s("lotus kite river drum"));
    press(s("Make the account"));
    QTRY_VERIFY_WITH_TIMEOUT(button(s("Begin")) != nullptr, kPatience);
    QVERIFY(!button(s("Begin"))->isEnabled());
    auto* done = m_window->findChild<QCheckBox*>();
    QVERIFY(done);
    QTest::keyClick(done, Qt::Key_Space);
    press(s("Begin"));
}

}  // namespace sakhi::test
