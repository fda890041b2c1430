#pragma once

#include "base/Uuid.h"

namespace sakhi::domain {

using GroupId = base::Id<struct GroupTag>;
using MemberId = base::Id<struct MemberTag>;
using MeetingId = base::Id<struct MeetingTag>;
using LoanId = base::Id<struct LoanTag>;
using ApplicationId = base::Id<struct ApplicationTag>;
using AssessmentId = base::Id<struct AssessmentTag>;
using UserId = base::Id<struct UserTag>;
using CorrectionId = base::Id<struct CorrectionTag>;
using VisitId = base::Id<struct VisitTag>;
using DeviceId = base::Id<struct DeviceTag>;

}  // namespace sakhi::domain
