#include "kit/MarkStrip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace sakhi::kit {
namespace {

/// All measures are of a square of this side.
constexpr int kSquare = 28;
constexpr int kBetween = 8;

}  // namespace

void paintMark(QPainter& painter, const QRectF& square, MarkShape shape, const theme::Theme& theme) {
    using theme::Token;
    const double s = square.width() / kSquare;
    const bool full = shape == MarkShape::full;
    const bool empty = shape == MarkShape::empty;
    painter.setPen(QPen(theme.color(full    ? Token::accent
                                    : empty ? Token::bad
                                            : Token::control),
                        1.5 * s, shape == MarkShape::none ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(theme.color(full ? Token::accent : empty ? Token::badTint : Token::surface));
    painter.drawRoundedRect(square.adjusted(s, s, -s, -s), 5 * s, 5 * s);
    const auto at = [&](double x, double y) { return square.topLeft() + QPointF(x, y) * s; };
    const auto ink = [&](Token token) {
        painter.setPen(QPen(theme.color(token), 2.2 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    switch (shape) {
        case MarkShape::full:
            ink(Token::onAccent);
            painter.drawPolyline(QPolygonF{at(8, 14.5), at(12.2, 18.6), at(20, 9.8)});
            break;
        case MarkShape::half:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Token::accent));
            painter.drawRoundedRect(QRectF(at(2, 14), at(26, 26)), 3 * s, 3 * s);
            break;
        case MarkShape::pale:
            ink(Token::muted);
            painter.drawLine(at(9, 14), at(19, 14));
            break;
        case MarkShape::empty:
            ink(Token::badText);
            painter.drawLine(at(9.5, 9.5), at(18.5, 18.5));
            painter.drawLine(at(18.5, 9.5), at(9.5, 18.5));
            break;
        case MarkShape::none:
            break;
    }
}

MarkStrip::MarkStrip(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_side(kSquare) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void MarkStrip::setSide(int px) {
    m_side = px;
    updateGeometry();
}

void MarkStrip::setMarks(const QList<Mark>& marks, const QString& summary) {
    m_marks = marks;
    setAccessibleName(summary);
    updateGeometry();
    update();
}

int MarkStrip::step() const {
    return m_theme.scaled(m_side + m_side * kBetween / kSquare);
}

int MarkStrip::perRow(int width) const {
    return std::max(1, (width + step() - m_theme.scaled(m_side)) / step());
}

QRect MarkStrip::place(int index) const {
    const int side = m_theme.scaled(m_side);
    const int row = perRow(width());
    return {index % row * step(), index / row * step(), side, side};
}

QSize MarkStrip::sizeHint() const {
    return {static_cast<int>(m_marks.size()) * step(), m_theme.scaled(m_side)};
}

QSize MarkStrip::minimumSizeHint() const {
    return {6 * step(), m_theme.scaled(m_side)};
}

int MarkStrip::heightForWidth(int width) const {
    const int rows = (static_cast<int>(m_marks.size()) + perRow(width) - 1) / perRow(width);
    return (std::max(1, rows) - 1) * step() + m_theme.scaled(m_side);
}

bool MarkStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_marks.size(); ++i) {
            if (place(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_marks[i].meaning, this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void MarkStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_marks.size(); ++i) {
        paintMark(painter, place(i), m_marks[i].shape, m_theme);
    }
}

}  // namespace sakhi::kit
