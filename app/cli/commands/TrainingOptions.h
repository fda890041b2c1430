#pragma once

#include "../Cli.h"
#include "learn/Train.h"

namespace sakhi::cli {

/// The options of a call that say how to train: --learner, --trees ... wrongCall or outOfRange naming one.
base::Result<learn::TrainOptions> trainingOptions(const Arguments& arguments);

/// The options that say how a training table is read: --target, --positive, --drop, --categorical.
learn::ReadOptions readOptions(const Arguments& arguments);

}  // namespace sakhi::cli
