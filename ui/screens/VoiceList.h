#pragma once

#include "screens/PresenterContext.h"
#include "theme/Theme.h"

class QVBoxLayout;

namespace sakhi::screens {

/// Adds the voice notes of an application: hers, or those of the members in a request to the bank, each under
/// its name. Nothing where nobody recorded one.
void addVoices(QVBoxLayout& column, const theme::Theme& theme, const PresenterContext& context,
               const services::ApplicationDetail& detail);

}  // namespace sakhi::screens
