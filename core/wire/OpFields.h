#pragma once

#include "wire/ApplicationFields.h"
#include "wire/MeetingFields.h"
#include "wire/Ops.h"
#include "wire/PeopleFields.h"

/// Each op's fields, described once for writing, reading and counting alike: the visitor is called with the
/// field's number (ascending, for ever) and the field. Types with `cells` stand in flat arrays, those with
/// `fields` in maps.
namespace sakhi::wire {}
