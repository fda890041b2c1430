#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace sakhi::kit {

/// One of a few choices side by side; the chosen one is filled, bold and, with setTicked, carries a tick.
/// Arrow keys move the choice; Tab enters and leaves it as one.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    /// `name` is the accessible name of the whole.
    SegmentedControl(const theme::Theme& theme, const QString& name, const QStringList& words,
                     QWidget* parent = nullptr);

    /// -1 = none yet.
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setTicked(bool ticked);

Q_SIGNALS:
    /// A person chose.
    void chosen(int index);

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

}  // namespace sakhi::kit
