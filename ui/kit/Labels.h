#pragma once

#include <QLabel>
#include <QString>

namespace sakhi::kit {

/// What a text is; its look is the style sheet's.
enum class TextRole { body, small, muted, strong, title, page, figure, hero, good, attention, bad };

/// A label that wraps where `wraps`, never cuts, and whose text can be selected by nobody (it is not a
/// field).
QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr, bool wraps = false);

/// Changes the role of a label made above.
void setRole(QLabel& label, TextRole role);

/// A key as it is printed on the keyboard: "Ctrl K", in a small frame.
QLabel* makeKeyCap(const QString& key, QWidget* parent = nullptr);

/// A hairline across.
QWidget* makeRule(QWidget* parent = nullptr);

/// Sets a dynamic property that the style sheet reads, and dresses the widget anew.
void restyle(QWidget& widget, const char* property, const QVariant& value);

}  // namespace sakhi::kit
