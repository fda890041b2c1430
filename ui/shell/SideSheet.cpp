#include "shell/SideSheet.h"

#include "kit/Button.h"
#include "kit/Labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sakhi::shell {

using kit::TextRole;

SideSheet::SideSheet(const theme::Theme& theme, QWidget* owner, const QWidget* top)
    : QFrame(owner),
      m_theme(theme),
      m_top(top),
      m_title(kit::makeLabel({}, TextRole::title, this, true)),
      m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("side_sheet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 12, 12);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    //: Button of the sheet at the right: closes it
    auto* close = kit::makeIconButton(theme, theme::Icon::cross, tr("Close (Esc)"), this);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_scroll, 1);
    connect(close, &QPushButton::clicked, this, &SideSheet::shut);
    connect(&theme, &theme::Theme::themeChanged, this, &SideSheet::place);
    owner->installEventFilter(this);
    hide();
}

void SideSheet::begin(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
    auto* inside = new QWidget;
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 4, 8, 4);
    m_lines->setSpacing(10);
    m_scroll->setWidget(inside);
}

void SideSheet::addText(const QString& text) {
    m_lines->addWidget(kit::makeLabel(text, TextRole::body, m_scroll->widget(), true));
}

void SideSheet::addTitle(const QString& text) {
    m_lines->addSpacing(8);
    m_lines->addWidget(kit::makeLabel(text, TextRole::strong, m_scroll->widget(), true));
}

void SideSheet::addKey(const QString& keys, const QString& words) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* cap = kit::makeKeyCap(keys, m_scroll->widget());
    cap->setAlignment(Qt::AlignCenter);
    cap->setMinimumWidth(m_theme.scaled(64));
    row->addWidget(cap, 0, Qt::AlignTop);
    row->addWidget(kit::makeLabel(words, TextRole::body, m_scroll->widget(), true), 1);
    m_lines->addLayout(row);
}

void SideSheet::finish() {
    m_lines->addStretch(1);
    // A screen reader reads the whole sheet as the description of what has the focus.
    QStringList words;
    for (const auto* label : m_scroll->widget()->findChildren<QLabel*>()) {
        words << label->text();
    }
    m_scroll->setAccessibleDescription(words.join(QLatin1Char('\n')));
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    place();
    show();
    raise();
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void SideSheet::shut() {
    if (isVisible()) {
        const bool had = isAncestorOf(QApplication::focusWidget());
        hide();
        if (had && m_before) {
            m_before->setFocus(Qt::OtherFocusReason);
        }
    }
}

void SideSheet::place() {
    const QRect all = parentWidget()->rect();
    const int top = m_top->mapTo(parentWidget(), QPoint(0, m_top->height())).y();
    const int width = std::min(m_theme.scaled(400), all.width());
    setGeometry(all.right() - width + 1, top, width, all.bottom() - top + 1);
}

void SideSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        shut();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void SideSheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Token::surface));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(theme::Token::control));
}

bool SideSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace sakhi::shell
