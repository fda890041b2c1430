#pragma once

#include "report/Words.h"
#include "report/reports/AppraisalFacts.h"
#include "scorecards/Averages.h"
#include "services/KeyText.h"
#include "services/papers/BooksSource.h"
#include "services/queries/RecordsQuery.h"
#include "services/views/ApplicationView.h"
#include "store/Store.h"

namespace sakhi::services {

/// All that an appraisal note is written from, gathered on the day it is assessed.
struct AppraisalSource {
    const AppraisalView& view;
    const GroupBooks& books;
    const scorecards::ReferenceAverages& averages;
    const store::StoreInfo& store;
    const report::Words& words;
    base::Date asOf;

    /// A key with its words in the paper's language.
    [[nodiscard]] report::Said say(KeyKind kind, const std::string& key) const {
        return {key, keyText(kind, key, words).toStdString()};
    }

    /// A key with words of the paper itself.
    [[nodiscard]] report::Said tell(const char* key, const QString& text) const {
        return {key, text.toStdString()};
    }
};

/// Each fills its part of the note; what the records do not hold stays missing.
void fillGroupFacts(const AppraisalSource& source, report::AppraisalFacts& facts);
void fillRequestFacts(const AppraisalSource& source, report::AppraisalFacts& facts);
void fillMeasureFacts(const AppraisalSource& source, report::AppraisalFacts& facts);
void fillLoanFacts(const AppraisalSource& source, report::AppraisalFacts& facts);
void fillScoreFacts(const AppraisalSource& source, report::AppraisalFacts& facts);
void fillDecisionFacts(const AppraisalSource& source, report::AppraisalFacts& facts);

}  // namespace sakhi::services
