#include "screens/AttendanceMarks.h"

#include "services/BookWords.h"
#include "services/ShownValues.h"

#include <QCoreApplication>

#include <algorithm>

namespace sakhi::screens {

using domain::Attendance;
using kit::MarkShape;

namespace {

/// The texts of this file, under one name for the translators.
struct AttendanceMarks {
    Q_DECLARE_TR_FUNCTIONS(AttendanceMarks)
};

}  // namespace

MarkShape shapeOf(Attendance attendance) {
    switch (attendance) {
        case Attendance::present:
            return MarkShape::full;
        case Attendance::late:
            return MarkShape::half;
        case Attendance::leave:
            return MarkShape::pale;
        case Attendance::absent:
            break;
    }
    return MarkShape::empty;
}

QList<kit::Mark> marksOf(const std::vector<services::AttendanceMark>& marks) {
    QList<kit::Mark> out;
    for (const auto& mark : marks) {
        const QString word = mark.attendance ? services::attendanceText(*mark.attendance)
                                             //: A meeting whose attendance nobody wrote down
                                             : AttendanceMarks::tr("not recorded");
        //: A meeting of the strip: %1 day, %2 present, late ...
        out.append({mark.attendance ? shapeOf(*mark.attendance) : MarkShape::none,
                    AttendanceMarks::tr("%1: %2").arg(services::shownDay(mark.on), word)});
    }
    return out;
}

QString attendanceCounts(const std::vector<services::AttendanceMark>& marks) {
    QStringList out;
    for (const auto& [attendance, key] : base::EnumKeys<Attendance>::rows) {
        const auto count =
            std::ranges::count_if(marks, [wanted = attendance](const services::AttendanceMark& mark) {
                return mark.attendance == wanted;
            });
        if (count > 0) {
            out << QStringLiteral("%1 %2").arg(services::attendanceText(attendance)).arg(count);
        }
    }
    return out.join(QStringLiteral(" · "));
}

}  // namespace sakhi::screens
