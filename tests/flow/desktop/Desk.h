#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace sakhi::test {

/// Has the system end the process when this one ends, however that comes about; before it is started.
void endWithThisProcess(QProcess& process);

/// A desk to run the program at: an X display of its own with a window manager, a session bus and the bus of
/// accessibility, a sound server where sound is wanted, and a private home. All of it ends with the object,
/// and nothing else is touched.
class Desk {
public:
    /// What sound the computer at the desk can make and hear.
    enum class Sound { none, virtualDevices };

    explicit Desk(Sound sound = Sound::none);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Empty where everything stands; else what could not be started.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// For a program that runs at this desk.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

    /// Where the bus of accessibility listens.
    [[nodiscard]] const QString& accessibilityBus() const { return m_accessibilityBus; }

    /// A path in the private home.
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    /// Runs a program of X to its end and answers what it printed; empty where it failed.
    [[nodiscard]] QByteArray ask(const QString& program, const QStringList& words) const;

    /// Says a sentence into the virtual microphone, without waiting for its end.
    void speak(const QString& sentence);

    /// How loud the virtual loudspeaker is within a second and a half from now, in dB of full scale.
    [[nodiscard]] double loudness() const;

private:
    /// Starts a program that stays, and answers the first line it prints where one is `told`.
    QByteArray start(const QString& program, const QStringList& words, bool told);
    bool startDisplay();
    bool startBuses();
    bool startWindowManager();
    bool startSound();

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QString m_accessibilityBus;
    QString m_problem;
    std::vector<std::unique_ptr<QProcess>> m_started;
};

}  // namespace sakhi::test
