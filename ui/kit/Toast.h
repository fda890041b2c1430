#pragma once

#include "theme/Theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace sakhi::kit {

/// A short word that something was done, inverted, at the bottom centre of its window for 3.5 s (longer while
/// the mouse or the focus is on it), with Undo where there is one. A screen reader is alerted. One a window:
/// a new word replaces the old.
class Toast : public QFrame {
    Q_OBJECT

public:
    /// `window` owns it.
    Toast(const theme::Theme& theme, QWidget* window);

    /// Says it without undo.
    void say(const QString& text);

    /// Says it with Undo (Ctrl+Z is shown; the window owns the shortcut and calls undo()).
    void sayWithUndo(const QString& text);

    [[nodiscard]] QString text() const;

public Q_SLOTS:
    /// Takes the offer, where one is shown.
    void undo();

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void appear(const QString& text, bool withUndo);
    void dress();
    void place();

    const theme::Theme& m_theme;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_undo;
    QLabel* m_key;
    QTimer m_timer;
};

}  // namespace sakhi::kit
