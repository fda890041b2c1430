#include "flow/desktop/Program.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace sakhi::test {

namespace {

constexpr int kProgramPatienceMs = 60'000;
/// Looks again after so long even where nothing was heard.
constexpr int kLookMs = 500;
/// A key that moves no focus says so by silence.
constexpr int kFocusMs = 2'000;
constexpr int kMostTabs = 150;
/// A page that has just opened takes the focus itself, and a key on its way moves it on.
constexpr int kQuietMs = 400;

/// A button that says more than its name says it after a comma.
bool isNamed(const Shown& one, const QString& name) {
    return one.name == name || one.name.startsWith(name + QStringLiteral(", "));
}

bool holds(const Shown& one, const QString& text) {
    return one.name.contains(text) || one.description.contains(text);
}

}  // namespace

Program::Program(Desk& desk, Screen& screen, const QStringList& words) : m_desk(desk), m_screen(screen) {
    m_process.setProcessEnvironment(desk.environment());
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    endWithThisProcess(m_process);
    m_process.start(QStringLiteral(SAKHI_DESKTOP), words);
    m_process.waitForStarted(kProgramPatienceMs);
}

Program::~Program() {
    kill();
}

void Program::kill() {
    m_process.kill();
    m_process.waitForFinished(kProgramPatienceMs);
}

void Program::press(const char* keys) {
    send({QStringLiteral("key"), QString::fromLatin1(keys)});
}

void Program::type(const QString& text) {
    send({QStringLiteral("type"), text});
}

void Program::send(const QStringList& words) {
    std::ignore = m_desk.ask(QStringLiteral("xdotool"), words);
}

bool Program::until(const std::function<bool()>& holds) {
    QElapsedTimer watch;
    watch.start();
    while (!holds()) {
        if (watch.elapsed() > kProgramPatienceMs || m_process.state() != QProcess::Running) {
            return false;
        }
        QEventLoop pause;
        QObject::connect(&m_screen, &Screen::changed, &pause, &QEventLoop::quit);
        QObject::connect(&m_process, &QProcess::finished, &pause, &QEventLoop::quit);
        QTimer::singleShot(kLookMs, &pause, &QEventLoop::quit);
        pause.exec();
    }
    return true;
}

std::vector<Shown> Program::read() {
    if (m_service.isEmpty()) {
        m_service = m_screen.serviceOf(m_process.processId());
    }
    return m_service.isEmpty() ? std::vector<Shown>() : m_screen.read(m_service);
}

bool Program::hasWindow(const QString& title) {
    return until([&] {
        return std::ranges::any_of(read(),
                                   [&](const Shown& one) { return one.name == title && one.is(kActive); });
    });
}

bool Program::shows(const QString& text) {
    return until([&] { return !nameWith(text).isEmpty(); });
}

QString Program::nameWith(const QString& text) {
    for (const Shown& one : read()) {
        if (holds(one, text)) {
            return one.name.contains(text) ? one.name : one.description;
        }
    }
    return {};
}

bool Program::staysThere() {
    const int moves = m_screen.focusMoves();
    QElapsedTimer watch;
    watch.start();
    return until([&] { return m_screen.focusMoves() != moves || watch.elapsed() >= kQuietMs; }) &&
           m_screen.focusMoves() == moves;
}

bool Program::goTo(const QString& name) {
    QElapsedTimer whole;
    whole.start();
    for (int tabs = 0; tabs < kMostTabs && whole.elapsed() < kProgramPatienceMs; ++tabs) {
        const Shown now = m_screen.focus();
        if (isNamed(now, name) && now.is(kFocused) && staysThere()) {
            return true;
        }
        const int before = m_screen.focusMoves();
        QElapsedTimer watch;
        watch.start();
        press("Tab");
        if (!until([&] { return m_screen.focusMoves() > before || watch.elapsed() > kFocusMs; })) {
            return false;
        }
    }
    return false;
}

bool Program::takeRow(const QString& list, const QString& text) {
    const auto focused = [this](const std::function<bool(const Shown&)>& wanted) {
        const auto all = read();
        return std::ranges::any_of(all, [&](const Shown& one) { return one.is(kFocused) && wanted(one); });
    };
    if (!until([&] {
            return focused([&](const Shown& one) { return one.role == kTable && one.name == list; });
        })) {
        return false;
    }
    press("ctrl+Home");
    // Whatever the focus was on, it is in a row now; each look that finds another row goes on to the next.
    return until([&] {
        if (focused([&](const Shown& one) { return one.role == kTableCell && one.name.contains(text); })) {
            return true;
        }
        press("Down");
        return false;
    });
}

bool Program::pressButton(const QString& name) {
    if (!goTo(name)) {
        return false;
    }
    press("space");
    return true;
}

bool Program::pressButtonNamed(const QString& beginning) {
    QString name;
    return until([&] {
               for (const Shown& one : read()) {
                   if (one.name.startsWith(beginning)) {
                       name = one.name;
                       return true;
                   }
               }
               return false;
           }) &&
           pressButton(name);
}

bool Program::fill(const QString& field, const QString& text) {
    if (!goTo(field)) {
        return false;
    }
    type(text);
    return true;
}

bool Program::fillAnew(const QString& field, const QString& text) {
    if (!goTo(field)) {
        return false;
    }
    press("ctrl+a");
    type(text);
    return true;
}

bool Program::close() {
    press("alt+F4");
    return m_process.state() == QProcess::NotRunning ||
           (m_process.waitForFinished(kProgramPatienceMs) && m_process.exitStatus() == QProcess::NormalExit &&
            m_process.exitCode() == 0);
}

QByteArray Program::report() {
    QByteArray out = "focus: " + m_screen.focus().name.toUtf8() + "\n";
    for (const Shown& one : read()) {
        if (!one.name.isEmpty()) {
            out += one.name.toUtf8() + (one.is(kFocused) ? "  <- focus\n" : "\n");
        }
    }
    const QString folder = qEnvironmentVariable("SAKHI_PICTURES");
    if (!folder.isEmpty()) {
        std::ignore = m_desk.ask(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"),
                                                            folder + QStringLiteral("/flow.png")});
    }
    return out;
}

}  // namespace sakhi::test
