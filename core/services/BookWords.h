#pragma once

#include "books/Journal.h"
#include "domain/Correction.h"
#include "domain/Meeting.h"
#include "report/Words.h"

#include <QString>

/// The keys of the books in words: in those of a paper, or without one in the language the program speaks.
namespace sakhi::services {

QString accountText(books::Account account, const report::Words* paper = nullptr);
QString particularsText(books::Particulars particulars, const report::Words* paper = nullptr);
QString entryText(domain::EntryHead head, const report::Words* paper = nullptr);
QString meetingKindText(domain::MeetingKind kind, const report::Words* paper = nullptr);
QString attendanceText(domain::Attendance attendance, const report::Words* paper = nullptr);

}  // namespace sakhi::services
