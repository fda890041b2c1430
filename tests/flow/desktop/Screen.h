#pragma once

#include <QDBusConnection>
#include <QObject>

#include <vector>

class QDBusMessage;

namespace sakhi::test {

/// One thing on the screen as assistive programs see it (AT-SPI).
struct Shown {
    QString service;
    QString path;
    QString name;
    QString description;
    uint role{0};
    quint64 states{0};

    [[nodiscard]] bool is(int state) const { return (states >> static_cast<uint>(state) & 1U) != 0; }
};

/// Numbers of AT-SPI 2 (atspi-constants.h).
enum State { kActive = 1, kFocused = 12, kShowing = 25 };
inline constexpr uint kTable = 55;
inline constexpr uint kTableCell = 56;

/// Reads what programs show on a bus of accessibility, and tells when it changes.
class Screen : public QObject {
    Q_OBJECT

public:
    explicit Screen(const QString& accessibilityBus);
    ~Screen() override;

    /// The name of a process on the bus; empty while it has none.
    [[nodiscard]] QString serviceOf(qint64 pid);

    /// Everything that shows, from the windows down; parents before children.
    [[nodiscard]] std::vector<Shown> read(const QString& service);

    /// What took the focus last, as it is now.
    [[nodiscard]] Shown focus();

    /// How often the focus has moved.
    [[nodiscard]] int focusMoves() const { return m_focusMoves; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void heard(const QDBusMessage& message);

private:
    struct Asked;
    Asked ask(const Shown& one);
    /// Fills `one` and answers its children; none where it does not show.
    std::vector<Shown> take(Asked& asked, Shown& one);

    QDBusConnection m_bus;
    Shown m_focus;
    int m_focusMoves{0};
};

}  // namespace sakhi::test
