#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QLabel;

namespace sakhi::kit {

/// A field with its label above (a mnemonic in it moves to the field) and, where it is wrong, a 2 px
/// vermilion edge, a sign, and under it what is wrong and how to mend it. The room for one line of reason is
/// kept, so that nothing jumps.
class FormRow : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of `field`. The field's accessible name is the label's text.
    FormRow(const theme::Theme& theme, const QString& label, QWidget* field, QWidget* parent = nullptr);

    /// What is wrong and the mend, in the user's language; empty = all is well.
    void setError(const QString& reason);
    [[nodiscard]] QString error() const;

    /// A quiet line under the field that shows while there is no error.
    void setHint(const QString& hint);

    [[nodiscard]] QWidget* field() const { return m_field; }

private:
    void note(const QString& text, bool wrong);

    const theme::Theme& m_theme;
    QLabel* m_label;
    QWidget* m_field;
    QLabel* m_sign;
    QLabel* m_note;
    QString m_hint;
    QString m_error;
};

}  // namespace sakhi::kit
