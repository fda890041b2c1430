#include "theme/Theme.h"

#include <QRegularExpression>

#include <cmath>

namespace sakhi::theme {
namespace {

// @name is a token, @othername the same token in the other mode (for what is inverted), ~n is n pixels times
// the text scale. Only what the palette and the style cannot say stands here; widgets are told apart by
// class, object name and the dynamic properties kind, role, state, small and large (a member's page).
constexpr const char* kTemplate = R"(
QToolTip { background: @ink; color: @surface; border: 0; padding: 6px 10px; }
QLabel[role="small"] { font-size: ~12; color: @muted; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="title"] { font-size: ~17; font-weight: bold; }
QLabel[role="page"] { font-size: ~24; font-weight: bold; }
QLabel[role="figure"] { font-size: ~24; font-weight: bold; }
QLabel[role="hero"] { font-size: ~40; font-weight: bold; }
QLabel[role="good"] { color: @accent; font-weight: bold; }
QLabel[role="attention"] { color: @ambertext; font-weight: bold; }
QLabel[role="bad"] { color: @badtext; font-weight: bold; }
QLabel[role="fieldError"] { font-size: ~12; color: @badtext; }
QWidget[large="true"] QLabel { font-size: ~17; }
QWidget[large="true"] QLabel[role="small"], QWidget[large="true"] QLabel[role="fieldError"] { font-size: ~14; }
QWidget[large="true"] QLabel[role="title"], QWidget[large="true"] QLabel[role="page"] { font-size: ~24; }
QWidget[large="true"] QLabel[role="figure"] { font-size: ~24; }
QWidget[large="true"] QLabel[role="hero"] { font-size: ~40; }
QFrame#toast QLabel { color: @surface; background: transparent; }
QFrame#toast QLabel#keyCap { border-color: @surface; color: @surface; }
QFrame#toast QPushButton { color: @otheraccent; font-weight: bold; }
QLabel#keyCap { border: 1px solid @control; border-radius: 4px; padding: 1px 6px; font-size: ~12; color: @ink; }

QPushButton { background: @surface; color: @ink; border: 1px solid @control; border-radius: 8px;
  padding: 8px 16px; min-height: ~22; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @tint; }
QPushButton:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[small="true"] { padding: 4px 12px; min-height: ~22; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: bold; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accent2; border-color: @accent2; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[kind="danger"] { background: @surface; color: @badtext; border-color: @bad; font-weight: bold; }
QPushButton[kind="danger"]:hover { background: @badtint; }
QPushButton[kind="link"] { background: transparent; border: 0; padding: 2px 4px; min-height: ~20; color: @accent;
  text-decoration: underline; }
QPushButton[kind="link"]:hover { color: @accent2; }
QPushButton[kind="member"] { min-height: ~38; font-size: ~17; }
QWidget[large="true"] QPushButton[kind="primary"], QWidget[large="true"] QPushButton[kind="secondary"],
QWidget[large="true"] QPushButton[kind="danger"] { min-height: ~38; font-size: ~17; }
QPushButton[kind="bare"] { background: transparent; border-color: transparent; }
QPushButton[kind="bare"]:hover { background: @sunken; }
QPushButton[kind="row"] { background: @surface; text-align: left; padding: 0; }
QPushButton[kind="row"]:hover { background: @sunken; }
QPushButton[kind="row"][flat="true"] { border-color: transparent; background: transparent; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QAbstractSpinBox { background: @surface; color: @ink;
  border: 1px solid @control; border-radius: 8px; padding: 6px 11px; min-height: ~22;
  selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QAbstractSpinBox:focus {
  border: 2px solid @focus; padding: 5px 10px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] {
  border: 2px solid @bad; padding: 5px 10px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @sunken; color: @muted; border-color: @line; } QLineEdit#noteCount { padding: 1px 8px; min-height: ~18; max-width: ~46; } QLineEdit#noteCount:focus { padding: 0 7px; }
QWidget[large="true"] QLineEdit { font-size: ~24; min-height: ~40; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: 0; padding: 0; background: transparent; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: ~8; color: @ink; padding: ~4 ~24 ~4 ~6; }
QToolButton:hover, QToolButton:pressed { background: @sunken; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { padding-right: ~6; }
QToolButton::menu-indicator { image: none; }
QComboBox::drop-down { border: 0; width: ~28; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @control; selection-background-color: @tint;
  selection-color: @ink; outline: 0; }

QTableView, QListView, QTreeView { background: @surface; color: @ink; border: 0; gridline-color: @line; outline: 0;
  selection-background-color: @tint; selection-color: @ink; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @control;
  padding: ~6 ~10; font-size: ~12; font-weight: bold; }
QHeaderView[sunken="true"]::section { background: @sunken; }
QTableCornerButton::section { background: @surface; border: 0; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @control; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @line; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QMenu { background: @surface; color: @ink; border: 1px solid @control; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 4px; }
QMenu::item:selected { background: @tint; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QDialog { background: @surface; }
QCalendarWidget QWidget { background: @surface; color: @ink; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onaccent; }
)";

QString tokenValue(QStringView name, Mode mode) {
    if (name.startsWith(QLatin1String("other"))) {
        return tokenValue(name.mid(5), mode == Mode::light ? Mode::dark : Mode::light);
    }
    for (const TokenRow& row : kTokens) {
        if (name == QLatin1String(row.name.data(), static_cast<qsizetype>(row.name.size()))) {
            return QColor::fromRgb(rgbOf(row.token, mode)).name();
        }
    }
    return {};
}

}  // namespace

QString styleSheet(Mode mode, int scale) {
    static const QRegularExpression mark(QStringLiteral("@([a-z0-9]+)|~([0-9]+)"));
    const QString text = QString::fromLatin1(kTemplate);
    QString sheet;
    qsizetype from = 0;
    auto found = mark.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch at = found.next();
        sheet += QStringView(text).mid(from, at.capturedStart() - from);
        if (at.capturedLength(1) > 0) {
            sheet += tokenValue(at.capturedView(1), mode);
        } else {
            sheet += QStringLiteral("%1px").arg(std::lround(at.capturedView(2).toInt() * scale / 100.0));
        }
        from = at.capturedEnd();
    }
    return sheet + text.mid(from);
}

}  // namespace sakhi::theme
