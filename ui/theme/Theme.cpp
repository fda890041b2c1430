#include "theme/Theme.h"

#include "theme/FocusRing.h"
#include "theme/Fonts.h"
#include "theme/HouseStyle.h"
#include "theme/IconPixmap.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

#include <cmath>
#include <cstdlib>

namespace sakhi::theme {

Theme::Theme(QObject* parent) : QObject(parent) {}

Theme::~Theme() = default;

void Theme::dress(QApplication& app) {
    m_app = &app;
    registerFonts();
    app.setStyle(new HouseStyle(*this));
    readSystem();
    if (m_ring == nullptr) {
        m_ring = new FocusRing(app, this);
        app.installEventFilter(this);
    }
    refresh();
}

void Theme::setAppearance(Appearance appearance) {
    m_appearance = appearance;
    refresh();
}

void Theme::setTextScale(int percent) {
    int nearest = kTextScales.front();
    for (const int scale : kTextScales) {
        if (std::abs(scale - percent) < std::abs(nearest - percent)) {
            nearest = scale;
        }
    }
    m_scale = nearest;
    refresh();
}

int Theme::scaled(int px) const {
    return static_cast<int>(std::lround(px * m_scale / 100.0));
}

QFont Theme::font(TextSize size, bool bold) const {
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(scaled(kTypes[static_cast<std::size_t>(size)].px));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(TextSize size) const {
    return scaled(kTypes[static_cast<std::size_t>(size)].linePx);
}

QPixmap Theme::pixmap(Icon icon, Token token, int px, qreal ratio) const {
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(icon))
                            .arg(color(token).rgb())
                            .arg(color(Token::amber).rgb())
                            .arg(scaled(px))
                            .arg(ratio);
    QPixmap& kept = m_pixmaps[key];
    if (kept.isNull()) {
        kept = iconPixmap(icon, color(token), color(Token::amber), scaled(px), ratio);
    }
    return kept;
}

QIcon Theme::icon(Icon icon, Token token, int px) const {
    QIcon made;
    for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
        made.addPixmap(pixmap(icon, token, px, ratio), QIcon::Normal);
        made.addPixmap(pixmap(icon, Token::muted, px, ratio), QIcon::Disabled);
    }
    return made;
}

QPalette Theme::palette() const {
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, color(token)); };
    set(QPalette::Window, Token::paper);
    set(QPalette::WindowText, Token::ink);
    set(QPalette::Base, Token::surface);
    set(QPalette::AlternateBase, Token::sunken);
    set(QPalette::ToolTipBase, Token::ink);
    set(QPalette::ToolTipText, Token::surface);
    set(QPalette::PlaceholderText, Token::muted);
    set(QPalette::Text, Token::ink);
    set(QPalette::Button, Token::surface);
    set(QPalette::ButtonText, Token::ink);
    set(QPalette::BrightText, Token::badText);
    set(QPalette::Light, Token::surface);
    set(QPalette::Midlight, Token::sunken);
    set(QPalette::Mid, Token::line);
    set(QPalette::Dark, Token::control);
    set(QPalette::Shadow, Token::control);
    set(QPalette::Highlight, Token::accent);
    set(QPalette::HighlightedText, Token::onAccent);
    set(QPalette::Link, Token::accent);
    set(QPalette::LinkVisited, Token::accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, color(Token::muted));
    }
    p.setColor(QPalette::Disabled, QPalette::Base, color(Token::sunken));
    return p;
}

void Theme::readSystem() {
    const QScopedValueRollback<bool> quiet(m_dressing, true);
    QApplication::setPalette(QPalette());  // the desktop's own again
    const QPalette system = QGuiApplication::palette();
    const bool dark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_system = dark ? Mode::dark : Mode::light;
}

void Theme::refresh() {
    switch (m_appearance) {
        case Appearance::followSystem:
            m_mode = m_system;
            break;
        case Appearance::light:
            m_mode = Mode::light;
            break;
        case Appearance::dark:
            m_mode = Mode::dark;
            break;
    }
    m_pixmaps.clear();
    if (m_app != nullptr) {
        const QScopedValueRollback<bool> quiet(m_dressing, true);
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextSize::body));
        m_app->setStyleSheet(styleSheet(m_mode, m_scale));
    }
    Q_EMIT themeChanged();
}

void Theme::showMnemonics(bool shown) {
    if (shown != m_mnemonics) {
        m_mnemonics = shown;
        for (QWidget* window : QApplication::topLevelWidgets()) {
            window->update();
        }
    }
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
            showMnemonics(event->type() == QEvent::KeyPress);
        }
    } else if (event->type() == QEvent::WindowDeactivate) {
        showMnemonics(false);
    }
    if (event->type() == QEvent::ThemeChange && !m_dressing) {
        const Mode before = m_system;
        readSystem();
        if (m_system != before || m_appearance == Appearance::followSystem) {
            refresh();
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace sakhi::theme
