#pragma once

#include "books/MeetingSheet.h"

#include <QString>

/// What a meeting is called and what keeps it open, in the language the program speaks.
namespace sakhi::services {

QString otherHeadText(domain::OtherHead head);
QString fundText(domain::FundSource fund);

/// What is missing before the meeting can be closed, and the mend; `name` is the member's, where it is one's.
QString findingText(const books::SheetFault& fault, const QString& name);

}  // namespace sakhi::services
