#include "Samples.h"

#include "base/Random.h"
#include "support/Fixture.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>
#include <limits>
#include <map>

namespace sakhi::test {

namespace {

QString folder() {
    return sharedData() + QStringLiteral("/credit/");
}

}  // namespace

bool hasCredit() {
    return !sharedData().isEmpty() && QFile::exists(folder() + QStringLiteral("german.csv.gz"));
}

const CreditSet& credit(const std::string& name) {
    static std::map<std::string, CreditSet> sets;
    const auto known = sets.find(name);
    if (known != sets.end()) {
        return known->second;
    }
    const std::string base = folder().toStdString();
    learn::ReadOptions options;
    if (name == "taiwan") {
        options.drop = {"id"};
    }
    auto data = learn::readDataset(learn::CsvSource::file(base + name + ".csv.gz"), options);
    auto folds =
        learn::readFolds(learn::CsvSource::file(base + "folds_" + name + ".csv.gz"), data.value().rowCount);
    return sets.emplace(name, CreditSet{std::move(*data), std::move(folds.value())}).first->second;
}

QJsonObject creditJson(const QString& file) {
    QFile in(folder() + file);
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
}

learn::Dataset madeUp(std::size_t rows, std::uint64_t seed, double missingShare) {
    base::Random random(seed);
    learn::Dataset data;
    data.schema.target = "bad";
    data.schema.features = {
        {"income", learn::FeatureKind::number, {}},
        {"debt", learn::FeatureKind::number, {}},
        {"late", learn::FeatureKind::number, {}},
        {"purpose", learn::FeatureKind::category, {"farm", "shop", "stitching", "\u0917\u093e\u092f"}},
        {"noise", learn::FeatureKind::number, {}}};
    data.values.resize(data.schema.features.size());
    data.rowCount = rows;
    for (std::size_t row = 0; row < rows; ++row) {
        const double income = 5000.0 + std::floor(random.uniform() * 40000.0);
        const double debt = random.uniform() * 100.0;
        const auto late = static_cast<double>(random.below(4));
        const auto purpose = static_cast<double>(random.below(4));
        const double risk = 0.05 * debt - income / 12000.0 + 0.6 * late + (purpose == 2.0 ? -0.8 : 0.0) - 0.8;
        const double cells[] = {income, debt, late, purpose, random.uniform()};
        for (std::size_t f = 0; f < data.values.size(); ++f) {
            const bool missing = random.uniform() < missingShare;
            data.values[f].push_back(missing ? std::numeric_limits<double>::quiet_NaN() : cells[f]);
        }
        data.target.push_back(random.uniform() < 1.0 / (1.0 + std::exp(-risk)) ? 1 : 0);
    }
    return data;
}

}  // namespace sakhi::test
