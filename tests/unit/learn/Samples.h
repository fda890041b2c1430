#pragma once

#include "learn/Dataset.h"
#include "learn/Folds.h"

#include <QJsonObject>
#include <QString>

namespace sakhi::test {

/// One of the four credit sets of shared data with its fixed folds.
struct CreditSet {
    learn::Dataset data;
    learn::Folds folds;
};

/// Whether the shared records are there; tests that need them skip otherwise.
bool hasCredit();

/// The named set (german, causal28, shg, taiwan), read once a program. It must be there.
const CreditSet& credit(const std::string& name);

/// A JSON file of the credit folder.
QJsonObject creditJson(const QString& file);

/// Made-up rows (no person): numbers, a category and missing cells, with a target that depends on some of
/// them.
learn::Dataset madeUp(std::size_t rows, std::uint64_t seed, double missingShare);

}  // namespace sakhi::test
