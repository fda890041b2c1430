#pragma once

#include "kit/MarkStrip.h"
#include "services/views/MemberView.h"

namespace sakhi::screens {

/// The mark that an attendance has everywhere.
kit::MarkShape shapeOf(domain::Attendance attendance);

/// A member's meetings as the marks of a strip, in the same order; each tells its day.
QList<kit::Mark> marksOf(const std::vector<services::AttendanceMark>& marks);

/// "Present 20 · late 1 · on leave 1 · absent 2"; empty where nothing is recorded.
QString attendanceCounts(const std::vector<services::AttendanceMark>& marks);

}  // namespace sakhi::screens
