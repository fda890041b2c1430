#include "kit/Toast.h"

#include "kit/Labels.h"
#include "theme/IconPixmap.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace sakhi::kit {
namespace {

constexpr int kShownMs = 3500;
constexpr int kFromBottom = 24;

}  // namespace

Toast::Toast(const theme::Theme& theme, QWidget* window) : QFrame(window), m_theme(theme) {
    setObjectName(QStringLiteral("toast"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_sign = new QLabel(this);
    m_text = makeLabel({}, TextRole::body, this);
    //: Button in the message that says what was just done; takes it back
    m_undo = new QPushButton(tr("Undo"), this);
    m_undo->setProperty("kind", QStringLiteral("link"));
    m_undo->setAutoDefault(false);
    m_key = makeKeyCap(tr("Ctrl Z"), this);
    row->addWidget(m_sign);
    row->addWidget(m_text);
    row->addSpacing(8);
    row->addWidget(m_undo);
    row->addWidget(m_key);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_undo->hasFocus()) {
            m_timer.start();
        } else {
            hide();
        }
    });
    connect(m_undo, &QPushButton::clicked, this, &Toast::undo);
    connect(&theme, &theme::Theme::themeChanged, this, &Toast::dress);
    window->installEventFilter(this);
    dress();
    hide();
}

void Toast::say(const QString& text) {
    appear(text, false);
}

void Toast::sayWithUndo(const QString& text) {
    appear(text, true);
}

QString Toast::text() const {
    return m_text->text();
}

void Toast::undo() {
    if (isVisible() && !m_undo->isHidden()) {
        hide();
        Q_EMIT undoRequested();
    }
}

void Toast::appear(const QString& text, bool withUndo) {
    m_text->setText(text);
    m_undo->setVisible(withUndo);
    m_key->setVisible(withUndo);
    setAccessibleName(text);
    show();
    layout()->activate();
    place();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::dress() {
    using theme::Token;
    // Inverted: on the dark toast of the light theme the dark theme's accent is the readable one, and the
    // reverse.
    const theme::Mode other = m_theme.mode() == theme::Mode::light ? theme::Mode::dark : theme::Mode::light;
    const QColor good = QColor::fromRgb(theme::rgbOf(Token::accent, other));
    m_sign->setPixmap(
        theme::iconPixmap(theme::Icon::check, good, good, m_theme.scaled(20), devicePixelRatioF()));
    place();
    update();
}

void Toast::place() {
    const QWidget* window = parentWidget();
    m_text->setWordWrap(false);
    setMaximumWidth(window->width() - 2 * kFromBottom);
    m_text->setWordWrap(sizeHint().width() > maximumWidth());
    adjustSize();
    move((window->width() - width()) / 2, window->height() - height() - kFromBottom);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(theme::Token::ink));
    painter.drawRoundedRect(rect(), 8, 8);
}

}  // namespace sakhi::kit
