#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace sakhi::shell {

/// The way back to a forgotten password, shown once: the code to print or to write down, and her word that
/// she has it on paper.
class RecoverySheet : public QWidget {
    Q_OBJECT

public:
    explicit RecoverySheet(theme::Theme& theme, QWidget* parent = nullptr);

    void setCode(const QString& code, const QString& name);
    [[nodiscard]] bool confirmed() const;

Q_SIGNALS:
    void confirmedChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void print();

    theme::Theme& m_theme;
    QString m_name;
    QLabel* m_code;
    QCheckBox* m_done;
};

}  // namespace sakhi::shell
