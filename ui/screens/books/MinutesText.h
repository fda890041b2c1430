#pragma once

#include "screens/books/BooksPresenter.h"

namespace sakhi::screens {

/// A meeting in words for the pane beside the list: who was there, what moved, what was resolved, what was
/// corrected later. Amounts are those that stand now.
std::vector<BooksPresenter::Section> minutesText(const services::GroupBooks& books,
                                                 const domain::MeetingId& meeting);

}  // namespace sakhi::screens
