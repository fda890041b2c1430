#pragma once

#include "base/Result.h"
#include "explain/InstructionSet.h"
#include "explain/TreeJson.h"

#include <functional>
#include <string_view>

namespace sakhi::explain {

/// How long a model of one tree ensemble takes, each the median of several runs on one thread, warm.
/// Rows are those given, again and again where more are wanted.
struct ModelTimings {
    InstructionSet set{InstructionSet::baseline};
    double predictOneUs{0.0};
    double predictTenThousandMs{0.0};
    double pathOneUs{0.0};
    double pathThousandMs{0.0};
    /// Interventional, against 100 background rows.
    double referenceOneUs{0.0};
    double referenceHundredMs{0.0};
    /// Reading the model's own file form.
    double loadMs{0.0};
    /// Reading the bytes given.
    double importMs{0.0};
};

/// A stopwatch: seconds from some moment on, never going back.
using Stopwatch = std::function<double()>;

/// Times a model file (any form of ModelLoader.h, unpacked) on rows of its features. modelInvalid where its
/// only part is no tree ensemble, missingData without rows, and as loadModel().
base::Result<ModelTimings> timeModel(std::string_view bytes, const RowTable& rows, const Stopwatch& now,
                                     InstructionSet set = bestInstructionSet());

}  // namespace sakhi::explain
