#pragma once

#include "services/views/ApplicationView.h"

#include <QString>

/// Pages in a few sentences of the language the program speaks, for those who listen rather than read.
/// Figures stand as digits without signs, which every voice reads well.
namespace sakhi::screens {

QString spoken(const services::HomeView& view);

/// The score with the factors that raise and lower it most, and what would raise it.
QString spoken(const services::ScoreView& view);

/// Who asks for what, where it stands, and the decision with its reason.
QString spoken(const services::ApplicationDetail& detail);

/// The request, the score and its reasons, broken checks, what is recommended or decided.
QString spoken(const services::AppraisalView& view);

}  // namespace sakhi::screens
