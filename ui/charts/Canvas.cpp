#include "charts/Canvas.h"

#include "charts/Painting.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace sakhi::charts {
namespace {

constexpr int kMargin = 3;  // room for the focus edge

/// A canvas as a screen reader sees it: a picture with words.
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(Canvas& canvas) : QAccessibleWidget(&canvas, QAccessible::Graphic) {}

    QString text(QAccessible::Text part) const override {
        const auto& canvas = static_cast<const Canvas&>(*widget());
        if (part == QAccessible::Description) {
            return canvas.spokenText();
        }
        if (part == QAccessible::Value) {
            return canvas.shownValue();
        }
        return QAccessibleWidget::text(part);
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas == nullptr ? nullptr : new CanvasAccessible(*canvas);
}

}  // namespace

void installCanvasAccessibility() {
    QAccessible::installFactory(makeAccessible);
}

Canvas::Canvas(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void Canvas::setChart(Paint paint, Spots spots, ChartTable table) {
    m_paint = std::move(paint);
    m_spots = std::move(spots);
    m_table = std::move(table);
    m_spot = -1;
    update();
}

void Canvas::setPreferredSize(QSize size) {
    m_preferred = size;
    updateGeometry();
}

QString Canvas::spokenText() const {
    QStringList rows;
    for (const QStringList& row : m_table.rows) {
        QStringList cells = row;
        cells.removeAll(QString());
        rows << cells.join(QStringLiteral(", "));
    }
    const QString figures = rows.join(QStringLiteral("; "));
    const QString described = accessibleDescription();
    return described.isEmpty() ? figures : described + QStringLiteral(". ") + figures;
}

QSize Canvas::sizeHint() const {
    return {m_theme.scaled(m_preferred.width()), m_theme.scaled(m_preferred.height())};
}

QSize Canvas::minimumSizeHint() const {
    return sizeHint() * 3 / 4;
}

QRectF Canvas::inner() const {
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

QString Canvas::shownValue() const {
    if (m_spot < 0 || !m_spots) {
        return {};
    }
    return m_spots(inner(), screenInk(m_theme)).value(m_spot).text;
}

void Canvas::point(int spot) {
    if (spot == m_spot) {
        return;
    }
    m_spot = spot;
    update();
    QAccessibleValueChangeEvent event(this, shownValue());
    QAccessible::updateAccessibility(&event);
}

void Canvas::paintSpot(QPainter& painter, const ChartInk& ink) const {
    const QList<Hotspot> spots = m_spots(inner(), ink);
    if (m_spot < 0 || m_spot >= spots.size()) {
        return;
    }
    const Hotspot& spot = spots[m_spot];
    const double pad = 8 * ink.unit;
    const double width = std::min(textWidth(spot.text, ink.small) + 2 * pad + 1, inner().width());
    const double height = lineHeight(ink.small) + pad;
    QRectF box(spot.area.center().x() - width / 2, spot.area.top() - height - 4 * ink.unit, width, height);
    if (box.top() < 0) {
        box.moveTop(std::min(spot.area.bottom() + 4 * ink.unit, inner().bottom() - height));
    }
    box = keptWithin(box, inner());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.ink);
    painter.drawRoundedRect(box, 4, 4);
    paintText(painter, box.adjusted(pad, 0, -pad, 0), Qt::AlignHCenter, spot.text, ink.small, ink.surface);
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartInk ink = screenInk(m_theme);
    if (m_paint) {
        m_paint(painter, inner(), ink);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(theme::Token::focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    if (m_spot >= 0 && m_spots) {
        paintSpot(painter, ink);
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_spots) {
        return;
    }
    const QList<Hotspot> spots = m_spots(inner(), screenInk(m_theme));
    int found = -1;
    for (qsizetype i = 0; i < spots.size() && found < 0; ++i) {
        found = spots[i].area.contains(event->position()) ? static_cast<int>(i) : -1;
    }
    point(found);
}

void Canvas::leaveEvent(QEvent*) {
    point(-1);
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    const int count = m_spots ? static_cast<int>(m_spots(inner(), screenInk(m_theme)).size()) : 0;
    const int key = event->key();
    if (count == 0) {
        QWidget::keyPressEvent(event);
    } else if (key == Qt::Key_Right || key == Qt::Key_Down) {
        point(std::min(m_spot + 1, count - 1));
    } else if (key == Qt::Key_Left || key == Qt::Key_Up) {
        point(std::max(m_spot - 1, 0));
    } else if (key == Qt::Key_Escape && m_spot >= 0) {
        point(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Canvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    point(-1);
    update();
}

}  // namespace sakhi::charts
