#pragma once

#include "books/MeetingSheet.h"
#include "services/DraftService.h"

namespace sakhi::services {

/// A sheet as fields, one a typed value: "place", "line.<member>.savings", "line.<member>.paid.<loan>",
/// "loans" (how many) and "loans.0.principal". What follows from the records (dues) is not among them.
DraftFields fieldsOf(const books::MeetingSheet& sheet);

/// The sheet that stood when `fields` were kept: prefilled, then changed by them. Fields that say nothing (a
/// member who is no longer on the roll) are passed over.
books::MeetingSheet resumed(const books::SheetBasis& basis, const domain::MeetingId& meeting,
                            const DraftFields& fields);

/// The half-typed forms beside the sheet, by "form.field", as fields of the draft, and back. In a draft they
/// stand behind "form." with a mark before the text; a field without text was taken back.
DraftFields formFields(const DraftFields& forms);
DraftFields formsOf(const DraftFields& fields);
bool isFormField(std::string_view field);

/// Group and day of a meeting's fields; nil and the first day where they are not told.
domain::GroupId groupOf(const DraftFields& fields);
base::Date dayOf(const DraftFields& fields);

}  // namespace sakhi::services
