#include "ShapOracle.h"

#include "explain/FileBytes.h"
#include "explain/JsonReader.h"
#include "support/Fixture.h"

#include <cmath>
#include <functional>
#include <set>

namespace sakhi::test {

namespace {

explain::DataValue fileOf(const char* file) {
    const QString path = sharedData() + QStringLiteral("/shap/") + QString::fromUtf8(file);
    const auto bytes = explain::readFileBytes(path.toStdString());
    auto json =
        bytes ? explain::readJson(*bytes) : base::Result<explain::DataValue>(base::fail(bytes.error()));
    if (!json) {
        qFatal("cannot read %s", file);
    }
    return std::move(*json);
}

bool goesLeft(const learn::TreeEnsemble& e, const learn::Tree& tree, std::size_t i, double cell) {
    if (std::isnan(cell)) {
        return !tree.defaultLeft.empty() && tree.defaultLeft[i] == 1;
    }
    const auto x = static_cast<double>(static_cast<float>(cell));
    return e.strictly ? x < tree.threshold[i] : x <= tree.threshold[i];
}

/// The sum or mean over trees of a value made of one tree.
double over(const learn::TreeEnsemble& e, const std::function<double(const learn::Tree&)>& value) {
    double sum = 0.0;
    for (const auto& tree : e.trees) {
        sum += value(tree);
    }
    return e.base + (e.averaged ? sum / static_cast<double>(e.trees.size()) : sum);
}

using Inside = std::vector<bool>;

double pathValue(const learn::TreeEnsemble& e, const learn::Tree& tree, std::size_t i,
                 const std::vector<double>& row, const Inside& inside) {
    if (tree.feature[i] < 0) {
        return tree.value[i];
    }
    const auto f = static_cast<std::size_t>(tree.feature[i]);
    const auto left = static_cast<std::size_t>(tree.left[i]);
    const auto right = static_cast<std::size_t>(tree.right[i]);
    if (inside[f]) {
        return pathValue(e, tree, goesLeft(e, tree, i, row[f]) ? left : right, row, inside);
    }
    return tree.cover[left] / tree.cover[i] * pathValue(e, tree, left, row, inside) +
           tree.cover[right] / tree.cover[i] * pathValue(e, tree, right, row, inside);
}

/// Shapley values over the features any tree uses.
std::vector<double> enumerated(const learn::TreeEnsemble& e,
                               const std::function<double(const Inside&)>& value) {
    std::set<std::int32_t> used;
    for (const auto& tree : e.trees) {
        used.insert(tree.feature.begin(), tree.feature.end());
    }
    used.erase(-1);
    const std::vector<std::int32_t> players(used.begin(), used.end());
    const std::size_t n = players.size();
    std::vector<double> values(std::size_t{1} << n);
    for (std::size_t set = 0; set < values.size(); ++set) {
        Inside inside(static_cast<std::size_t>(e.featureCount), false);
        for (std::size_t j = 0; j < n; ++j) {
            inside[static_cast<std::size_t>(players[j])] = (set >> j & 1U) != 0;
        }
        values[set] = value(inside);
    }
    std::vector<double> phi(static_cast<std::size_t>(e.featureCount) + 1, 0.0);
    phi[0] = values[0];
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t set = 0; set < values.size(); ++set) {
            if ((set >> j & 1U) != 0) {
                continue;
            }
            const auto s = static_cast<double>(__builtin_popcountll(set));
            const double weight = std::tgamma(s + 1) * std::tgamma(static_cast<double>(n) - s) /
                                  std::tgamma(static_cast<double>(n) + 1);
            phi[static_cast<std::size_t>(players[j]) + 1] +=
                weight * (values[set | std::size_t{1} << j] - values[set]);
        }
    }
    return phi;
}

}  // namespace

explain::TreeFixture fixtureOf(const char* file, const std::string& name) {
    auto fixture = explain::readTreeJson(fileOf(file), name);
    if (!fixture) {
        qFatal("%s", fixture.error().details.front().c_str());
    }
    return std::move(*fixture);
}

Expected expectedOf(const char* file, const char* mode, const std::string& name) {
    const explain::DataValue whole = fileOf(file);
    const explain::DataValue* one = &whole;
    if (const auto* cases = whole.find<explain::DataList>("cases")) {
        for (const auto& candidate : *cases) {
            one = *candidate.find<std::string>("name") == name ? &candidate : one;
        }
    }
    const explain::DataValue* expected = one->find("expected");
    Expected out{
        *expected->find<explain::DataNumbers>("predict"), *expected->find(mode)->find<double>("base"), {}};
    for (const auto& row : *expected->find(mode)->find<explain::DataList>("phi")) {
        out.phi.push_back(*row.as<explain::DataNumbers>());
    }
    return out;
}

std::vector<std::string> tinyCases() {
    std::vector<std::string> names;
    const explain::DataValue whole = fileOf("tiny_brute.json.gz");
    for (const auto& one : *whole.find<explain::DataList>("cases")) {
        names.push_back(*one.find<std::string>("name"));
    }
    return names;
}

std::vector<double> enumeratedPath(const learn::TreeEnsemble& ensemble, const std::vector<double>& row) {
    return enumerated(ensemble, [&](const Inside& inside) {
        return over(ensemble,
                    [&](const learn::Tree& tree) { return pathValue(ensemble, tree, 0, row, inside); });
    });
}

std::vector<double> enumeratedInterventional(const learn::TreeEnsemble& ensemble,
                                             const std::vector<double>& row,
                                             const std::vector<std::vector<double>>& background) {
    const Inside everything(row.size(), true);
    return enumerated(ensemble, [&](const Inside& inside) {
        double sum = 0.0;
        for (const auto& other : background) {
            std::vector<double> mixed = other;
            for (std::size_t f = 0; f < row.size(); ++f) {
                mixed[f] = inside[f] ? row[f] : other[f];
            }
            sum += over(ensemble, [&](const learn::Tree& tree) {
                return pathValue(ensemble, tree, 0, mixed, everything);
            });
        }
        return sum / static_cast<double>(background.size());
    });
}

double outputByHand(const learn::TreeEnsemble& ensemble, const std::vector<double>& row) {
    const Inside everything(row.size(), true);
    return over(ensemble,
                [&](const learn::Tree& tree) { return pathValue(ensemble, tree, 0, row, everything); });
}

std::vector<std::vector<double>> rowsOf(const explain::RowTable& table) {
    std::vector<std::vector<double>> rows;
    for (std::size_t r = 0; r < table.rows(); ++r) {
        const auto first = table.cells.begin() + static_cast<std::ptrdiff_t>(r * table.columns);
        rows.emplace_back(first, first + static_cast<std::ptrdiff_t>(table.columns));
    }
    return rows;
}

}  // namespace sakhi::test
