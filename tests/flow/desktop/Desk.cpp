#include "flow/desktop/Desk.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <sys/prctl.h>
#include <algorithm>
#include <cmath>
#include <csignal>

namespace sakhi::test {

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

void endWithThisProcess(QProcess& process) {
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

Desk::Desk(Sound sound) : m_environment(QProcessEnvironment::systemEnvironment()) {
    const auto folder = [this](const char* variable, const QString& name) {
        QDir().mkpath(path(name));
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(variable), path(name));
    };
    folder("HOME", QStringLiteral("."));
    folder("XDG_CONFIG_HOME", QStringLiteral("config"));
    folder("XDG_DATA_HOME", QStringLiteral("data"));
    folder("XDG_CACHE_HOME", QStringLiteral("cache"));
    folder("XDG_RUNTIME_DIR", QStringLiteral("run"));
    for (const char* foreign :
         {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
          "NO_AT_BRIDGE", "QT_ACCESSIBILITY", "AT_SPI_BUS_ADDRESS"}) {
        m_environment.remove(QString::fromLatin1(foreign));
    }
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    // Also without a server: the computer's own sound is nobody's here.
    m_environment.insert(QStringLiteral("PULSE_SERVER"),
                         QStringLiteral("unix:") + path(QStringLiteral("run/sound")));
    // In this order: each needs the one before.
    if (!startDisplay()) {
        m_problem = QStringLiteral("no Xvfb");
    } else if (!startBuses()) {
        m_problem = QStringLiteral("no bus of accessibility");
    } else if (!startWindowManager()) {
        m_problem = QStringLiteral("no window manager");
    } else if (sound == Sound::virtualDevices && !startSound()) {
        m_problem = QStringLiteral("no sound server");
    }
}

Desk::~Desk() {
    for (auto process = m_started.rbegin(); process != m_started.rend(); ++process) {
        (*process)->terminate();
        if (!(*process)->waitForFinished(5'000)) {
            (*process)->kill();
            (*process)->waitForFinished(5'000);
        }
    }
}

QByteArray Desk::start(const QString& program, const QStringList& words, bool told) {
    auto process = std::make_unique<QProcess>();
    endWithThisProcess(*process);
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    if (!told) {
        process->setStandardOutputFile(QProcess::nullDevice());
    }
    process->start(program, words);
    if (!process->waitForStarted(kPatienceMs)) {
        return {};
    }
    QByteArray line;
    QElapsedTimer watch;
    watch.start();
    while (told && !line.endsWith('\n') && watch.elapsed() < kPatienceMs &&
           process->state() == QProcess::Running) {
        process->waitForReadyRead(1'000);
        line += process->readLine();
    }
    m_started.push_back(std::move(process));
    return told ? line.trimmed() : QByteArrayLiteral("started");
}

QByteArray Desk::ask(const QString& program, const QStringList& words) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, words);
    const bool ended = process.waitForFinished(kPatienceMs) && process.exitCode() == 0;
    return ended ? process.readAllStandardOutput() : QByteArray();
}

bool Desk::startDisplay() {
    const QByteArray number = start(
        QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
         QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
         // Else it begins anew whenever its last client leaves, and turns away who comes just then.
         QStringLiteral("-noreset")},
        true);
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(number));
    // On a busy machine a key seems to be held down, and would repeat.
    return !number.isEmpty() &&
           !ask(QStringLiteral("xset"), {QStringLiteral("r"), QStringLiteral("off"), QStringLiteral("q")})
                .isEmpty();
}

bool Desk::startBuses() {
    const QByteArray address = start(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")}, true);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(address));
    start(QStringLiteral("/usr/libexec/at-spi-bus-launcher"), {QStringLiteral("--launch-immediately")},
          false);
    auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desk"));
    const auto call =
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    // The launcher takes a moment until it owns its name.
    const bool known = QTest::qWaitFor(
        [&] {
            const auto reply = bus.call(call);
            m_accessibilityBus = reply.type() == QDBusMessage::ReplyMessage
                                     ? reply.arguments().value(0).toString()
                                     : QString();
            return !m_accessibilityBus.isEmpty();
        },
        kPatienceMs);
    QDBusConnection::disconnectFromBus(QStringLiteral("desk"));
    return known;
}

bool Desk::startWindowManager() {
    start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")}, false);
    return QTest::qWaitFor(
        [this] {
            return ask(QStringLiteral("xprop"),
                       {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")})
                .contains("window id");
        },
        kPatienceMs);
}

bool Desk::startSound() {
    start(QStringLiteral("pulseaudio"),
          {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
           QStringLiteral("--use-pid-file=no"), QStringLiteral("--log-level=error"), QStringLiteral("-L"),
           QStringLiteral("module-null-sink sink_name=vmic rate=48000 channels=1"), QStringLiteral("-L"),
           QStringLiteral("module-remap-source master=vmic.monitor source_name=vmic_src"),
           QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=vspk"), QStringLiteral("-L"),
           QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") +
               path(QStringLiteral("run/sound"))},
          false);
    const QString control = QStringLiteral("pactl");
    // Monitors are hidden from the program: the remapped source is its microphone.
    std::ignore = QTest::qWaitFor(
        [&] {
            return ask(control, {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sources")})
                .contains("vmic_src");
        },
        kPatienceMs);
    std::ignore = ask(control, {QStringLiteral("set-default-source"), QStringLiteral("vmic_src")});
    std::ignore = ask(control, {QStringLiteral("set-default-sink"), QStringLiteral("vspk")});
    return ask(control, {QStringLiteral("get-default-source")}).contains("vmic_src");
}

void Desk::speak(const QString& sentence) {
    const QString file = path(QStringLiteral("said.wav"));
    std::ignore = ask(QStringLiteral("espeak-ng"),
                      {QStringLiteral("-v"), QStringLiteral("en-gb"), QStringLiteral("-w"), file, sentence});
    start(QStringLiteral("paplay"), {QStringLiteral("--device=vmic"), file}, false);
}

double Desk::loudness() const {
    constexpr qsizetype kListened = 2 * 44'100 * 3 / 2;
    QProcess listener;
    listener.setProcessEnvironment(m_environment);
    listener.start(
        QStringLiteral("parec"),
        {QStringLiteral("--device=vspk.monitor"), QStringLiteral("--latency-msec=50"),
         QStringLiteral("--rate=44100"), QStringLiteral("--format=s16le"), QStringLiteral("--channels=1")});
    QByteArray heard;
    std::ignore = QTest::qWaitFor(
        [&] {
            heard += listener.readAllStandardOutput();
            return heard.size() >= kListened;
        },
        kPatienceMs);
    listener.kill();
    listener.waitForFinished(kPatienceMs);
    double sum = 0.0;
    for (qsizetype at = 0; at + 2 <= heard.size(); at += 2) {
        const double sample = qFromLittleEndian<qint16>(heard.constData() + at) / 32'768.0;
        sum += sample * sample;
    }
    const auto count = static_cast<double>(std::max<qsizetype>(heard.size() / 2, 1));
    return 10.0 * std::log10(std::max(sum / count, 1e-10));
}

}  // namespace sakhi::test
