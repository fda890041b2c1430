#include "screens/members/AttendanceStrip.h"

#include "services/BookWords.h"
#include "services/ShownValues.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sakhi::screens {

using domain::Attendance;
using services::AttendanceMark;

namespace {

constexpr int kSide = 22;
constexpr int kGap = 4;
constexpr int kMarksInARow = 12;

QString wordOf(const AttendanceMark& mark) {
    return QStringLiteral("%1: %2").arg(
        services::shownDay(mark.on),
        mark.attendance ? services::attendanceText(*mark.attendance) : AttendanceStrip::tr("not recorded"));
}

/// The sign inside a square: shapes tell it apart without colour.
void paintSign(QPainter& painter, const QRectF& box, Attendance attendance) {
    const QPointF middle = box.center();
    const double arm = box.width() * 0.22;
    switch (attendance) {
        case Attendance::present:
            painter.drawPolyline(
                QPolygonF({middle + QPointF(-arm, 0), middle + QPointF(-arm * 0.2, arm * 0.8),
                           middle + QPointF(arm, -arm * 0.8)}));
            break;
        case Attendance::late:
            painter.drawLine(middle, middle + QPointF(0, -arm));
            painter.drawLine(middle, middle + QPointF(arm * 0.8, 0));
            break;
        case Attendance::leave:
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
            break;
        case Attendance::absent:
            painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
            painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
            break;
    }
}

}  // namespace

QString attendanceCounts(const std::vector<AttendanceMark>& marks) {
    QStringList out;
    for (const auto& [attendance, key] : base::EnumKeys<Attendance>::rows) {
        const auto count = std::ranges::count_if(marks, [&, wanted = attendance](const AttendanceMark& mark) {
            return mark.attendance == wanted;
        });
        if (count > 0) {
            out << QStringLiteral("%1 %2").arg(services::attendanceText(attendance)).arg(count);
        }
    }
    return out.join(QStringLiteral(" · "));
}

AttendanceStrip::AttendanceStrip(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void AttendanceStrip::setMarks(std::vector<AttendanceMark> marks) {
    m_marks = std::move(marks);
    setAccessibleName(tr("Attendance at the last %n meeting(s)", nullptr, static_cast<int>(m_marks.size())));
    setAccessibleDescription(attendanceCounts(m_marks));
    updateGeometry();
    update();
}

int AttendanceStrip::perRow(int width) const {
    const int step = m_theme.scaled(kSide + kGap);
    return std::max(1, (width + m_theme.scaled(kGap)) / step);
}

QSize AttendanceStrip::sizeHint() const {
    const int width = kMarksInARow * m_theme.scaled(kSide + kGap);
    return {width, heightForWidth(width)};
}

QSize AttendanceStrip::minimumSizeHint() const {
    return {m_theme.scaled(kSide), m_theme.scaled(kSide)};
}

int AttendanceStrip::heightForWidth(int width) const {
    const int rows = (static_cast<int>(m_marks.size()) + perRow(width) - 1) / perRow(width);
    return std::max(1, rows) * m_theme.scaled(kSide + kGap);
}

QRect AttendanceStrip::cell(int at) const {
    const int step = m_theme.scaled(kSide + kGap);
    const int across = perRow(width());
    return {(at % across) * step, (at / across) * step, m_theme.scaled(kSide), m_theme.scaled(kSide)};
}

void AttendanceStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QRectF box = QRectF(cell(static_cast<int>(i))).adjusted(1, 1, -1, -1);
        const auto attendance = m_marks[i].attendance;
        const bool there = attendance && domain::counts(*attendance);
        const bool absent = attendance == Attendance::absent;
        painter.setPen(QPen(m_theme.color(absent  ? theme::Token::bad
                                          : there ? theme::Token::accent
                                                  : theme::Token::control),
                            1.2, attendance ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(there ? QBrush(m_theme.color(theme::Token::tint)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 4, 4);
        if (attendance) {
            painter.setPen(QPen(m_theme.color(absent  ? theme::Token::bad
                                              : there ? theme::Token::accent
                                                      : theme::Token::muted),
                                2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            paintSign(painter, box, *attendance);
        }
    }
}

bool AttendanceStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (cell(static_cast<int>(i)).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), wordOf(m_marks[i]), this);
                return true;
            }
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

}  // namespace sakhi::screens
