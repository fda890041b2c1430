#pragma once

#include "theme/Theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace sakhi::shell {

/// A sheet at the right edge over the page: help, or how things stand with the server. Escape closes it and
/// gives the focus back.
class SideSheet : public QFrame {
    Q_OBJECT

public:
    /// `owner` owns it; the sheet covers its right side below `top`.
    SideSheet(const theme::Theme& theme, QWidget* owner, const QWidget* top);

    /// Opens with a title, emptied of what it held.
    void begin(const QString& title);

    void addText(const QString& text);
    void addTitle(const QString& text);
    /// A key, and what it does.
    void addKey(const QString& keys, const QString& words);

    /// Shows what was added and takes the focus.
    void finish();

    void shut();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const theme::Theme& m_theme;
    const QWidget* m_top;
    QLabel* m_title;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines{nullptr};
    QPointer<QWidget> m_before;
};

}  // namespace sakhi::shell
