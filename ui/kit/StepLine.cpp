#include "kit/StepLine.h"

#include <QPainter>

namespace sakhi::kit {
namespace {

constexpr int kDisc = 24;
constexpr int kGap = 8;
constexpr int kWay = 32;  // the line between two steps
constexpr int kAir = 12;  // on both sides of it

}  // namespace

void paintStepDisc(QPainter& painter, const QRectF& disc, int number, StepState state,
                   const theme::Theme& theme) {
    using theme::Token;
    const double s = disc.width() / 24.0;
    const QRectF ring = disc.adjusted(s, s, -s, -s);
    const bool done = state == StepState::done;
    const bool problem = state == StepState::problem;
    const Token edge =
        problem ? Token::amberText : (state == StepState::open ? Token::control : Token::accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(edge), 2 * s));
    painter.setBrush(theme.color(done ? Token::accent : (problem ? Token::amberTint : Token::surface)));
    painter.drawEllipse(ring);
    if (done) {
        painter.setPen(QPen(theme.color(Token::onAccent), 2 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{disc.topLeft() + QPointF(7.5, 12.4) * s,
                                       disc.topLeft() + QPointF(10.8, 15.6) * s,
                                       disc.topLeft() + QPointF(16.6, 8.8) * s});
    } else if (problem) {
        painter.setPen(QPen(theme.color(Token::amberText), 2 * s, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(disc.topLeft() + QPointF(8.5, 12) * s, disc.topLeft() + QPointF(15.5, 12) * s);
    } else {
        QFont font = theme.font(theme::TextSize::small, true);
        painter.setFont(font);
        painter.setPen(theme.color(state == StepState::current ? Token::accent : Token::muted));
        painter.drawText(disc, Qt::AlignCenter, QString::number(number));
    }
}

StepLine::StepLine(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void StepLine::setSteps(const QList<Step>& steps) {
    m_steps = steps;
    QStringList spoken;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString& name = steps[i].name;
        switch (steps[i].state) {
            case StepState::done:
                //: A step of several, for screen readers; %1 its number, %2 its name
                spoken << tr("%1 %2: done").arg(i + 1).arg(name);
                break;
            case StepState::current:
                //: A step of several, for screen readers; %1 its number, %2 its name
                spoken << tr("%1 %2: you are here").arg(i + 1).arg(name);
                break;
            case StepState::open:
                //: A step of several, for screen readers; %1 its number, %2 its name
                spoken << tr("%1 %2: not yet").arg(i + 1).arg(name);
                break;
            case StepState::problem:
                //: A step of several, for screen readers; %1 its number, %2 its name
                spoken << tr("%1 %2: needs you").arg(i + 1).arg(name);
                break;
        }
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize StepLine::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(theme::TextSize::small, true));
    int width = 0;
    for (const Step& step : m_steps) {
        width += m_theme.scaled(kDisc + kGap) +
                 std::max(metrics.horizontalAdvance(step.name), metrics.horizontalAdvance(step.remark));
    }
    const int between = static_cast<int>(std::max<qsizetype>(0, m_steps.size() - 1));
    return {width + between * m_theme.scaled(kWay + 2 * kAir) + 2, m_theme.scaled(36)};
}

void StepLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_theme.font(theme::TextSize::small, true));
    const int side = m_theme.scaled(kDisc);
    const int line = m_theme.lineHeight(theme::TextSize::small);
    int x = 1;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        paintStepDisc(painter, QRectF(x, (height() - side) / 2.0, side, side), static_cast<int>(i + 1),
                      step.state, m_theme);
        x += side + m_theme.scaled(kGap);
        const bool here = step.state == StepState::current;
        const int width =
            std::max(metrics.horizontalAdvance(step.name), metrics.horizontalAdvance(step.remark));
        const int top = (height() - (step.remark.isEmpty() ? line : 2 * line)) / 2;
        painter.setFont(m_theme.font(theme::TextSize::small, here));
        painter.setPen(m_theme.color(here ? theme::Token::accent : theme::Token::muted));
        painter.drawText(QRect(x, top, width + 1, line), Qt::AlignVCenter | Qt::AlignLeft, step.name);
        painter.setFont(m_theme.font(theme::TextSize::small));
        painter.drawText(QRect(x, top + line, width + 1, line), Qt::AlignVCenter | Qt::AlignLeft,
                         step.remark);
        x += width + m_theme.scaled(kAir);
        if (i + 1 < m_steps.size()) {
            const bool passed = step.state == StepState::done;
            painter.setPen(QPen(m_theme.color(passed ? theme::Token::accent : theme::Token::control), 2));
            painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + m_theme.scaled(kWay), height() / 2.0));
            x += m_theme.scaled(kWay + kAir);
        }
    }
}

}  // namespace sakhi::kit
