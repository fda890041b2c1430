#include "kit/Labels.h"

#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QStyle>
#include <QVariant>

namespace sakhi::kit {
namespace {

QString nameOf(TextRole role) {
    switch (role) {
        case TextRole::body:
            return QStringLiteral("body");
        case TextRole::small:
            return QStringLiteral("small");
        case TextRole::muted:
            return QStringLiteral("muted");
        case TextRole::strong:
            return QStringLiteral("strong");
        case TextRole::title:
            return QStringLiteral("title");
        case TextRole::page:
            return QStringLiteral("page");
        case TextRole::figure:
            return QStringLiteral("figure");
        case TextRole::hero:
            return QStringLiteral("hero");
        case TextRole::good:
            return QStringLiteral("good");
        case TextRole::attention:
            return QStringLiteral("attention");
        case TextRole::bad:
            return QStringLiteral("bad");
    }
    return {};
}

/// One pixel of the palette's hairline colour.
class Rule : public QWidget {
public:
    explicit Rule(QWidget* parent) : QWidget(parent) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Mid));
    }
};

}  // namespace

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent, bool wraps) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    label->setProperty("role", nameOf(role));
    return label;
}

void setRole(QLabel& label, TextRole role) {
    restyle(label, "role", nameOf(role));
}

QLabel* makeKeyCap(const QString& key, QWidget* parent) {
    auto* label = new QLabel(key, parent);
    label->setObjectName(QStringLiteral("keyCap"));
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QWidget* makeRule(QWidget* parent) {
    return new Rule(parent);
}

void restyle(QWidget& widget, const char* property, const QVariant& value) {
    if (widget.property(property) == value) {
        return;
    }
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

}  // namespace sakhi::kit
