#include "explain/ModelTimings.h"

#include "explain/InterventionalShap.h"
#include "explain/ModelFile.h"
#include "explain/ModelLoader.h"
#include "explain/PathShap.h"
#include "explain/TreePredictor.h"

#include <algorithm>

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kBackground = 100;
constexpr std::size_t kMany = 10'000;
/// Calls of microseconds, timed together: asking a thread's clock takes half of one.
constexpr std::size_t kFew = 20;
constexpr std::size_t kThousand = 1'000;

/// The median time of one call, in seconds; the first call is not counted.
double medianOf(const Stopwatch& now, int runs, const std::function<void(std::size_t)>& work) {
    std::vector<double> times;
    work(0);
    for (int run = 0; run < runs; ++run) {
        const double begin = now();
        work(static_cast<std::size_t>(run));
        times.push_back(now() - begin);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs) / 2];
}

std::vector<double> repeated(const RowTable& rows, std::size_t count) {
    std::vector<double> cells;
    cells.reserve(count * rows.columns);
    for (std::size_t r = 0; r < count; ++r) {
        const auto first = rows.cells.begin() + static_cast<std::ptrdiff_t>(r % rows.rows() * rows.columns);
        cells.insert(cells.end(), first, first + static_cast<std::ptrdiff_t>(rows.columns));
    }
    return cells;
}

}  // namespace

base::Result<ModelTimings> timeModel(std::string_view bytes, const RowTable& rows, const Stopwatch& now,
                                     InstructionSet set) {
    const auto loaded = loadModel(bytes);
    if (!loaded) {
        return fail(loaded.error());
    }
    const auto* ensemble = std::get_if<learn::TreeEnsemble>(&loaded->model.parts.front().model);
    if (ensemble == nullptr || loaded->model.parts.size() != 1 ||
        static_cast<std::size_t>(ensemble->featureCount) != rows.columns) {
        return fail(ErrorCode::modelInvalid, "not one tree ensemble on these rows");
    }
    if (rows.rows() == 0) {
        return fail(ErrorCode::missingData, "rows");
    }
    const auto predictor = TreePredictor::make(*ensemble, set);
    const auto path = PathShap::make(*ensemble, set);
    const auto reference = InterventionalShap::make(*ensemble, repeated(rows, kBackground), set);
    if (!path || !reference) {
        return fail(path ? reference.error() : path.error());
    }
    const std::size_t width = rows.columns;
    const std::vector<double> many = repeated(rows, kMany);
    const std::span<const double> cells(many);
    std::vector<double> out(kMany);
    std::vector<double> phi(kThousand * width);
    const auto one = [&](std::size_t run) { return cells.subspan(run % kThousand * width, width); };
    const std::span<double> first(phi.data(), width);
    const std::span<double> hundred(phi.data(), kBackground * width);
    constexpr double kMicro = 1e6;
    constexpr double kMilli = 1e3;
    ModelTimings times;
    times.set = set;
    times.predictOneUs = kMicro / kBackground * medianOf(now, 201, [&](auto) {
                             for (std::size_t r = 0; r < kBackground; ++r) {
                                 out[r] = predictor->predict(one(r));
                             }
                         });
    times.predictTenThousandMs =
        kMilli * medianOf(now, 21, [&](auto) { predictor->predictRows(cells, out); });
    times.pathOneUs = kMicro / kFew * medianOf(now, 201, [&](auto run) {
                          for (std::size_t r = 0; r < kFew; ++r) {
                              path->explain(one(run * kFew + r), first);
                          }
                      });
    times.pathThousandMs =
        kMilli * medianOf(now, 15, [&](auto) { path->explainRows(cells.first(kThousand * width), phi); });
    times.referenceOneUs =
        kMicro * medianOf(now, 301, [&](auto run) { reference->explainRows(one(run), first); });
    times.referenceHundredMs = kMilli * medianOf(now, 15, [&](auto) {
                                   reference->explainRows(cells.first(kBackground * width), hundred);
                               });
    const std::string own = writeModel(loaded->model);
    times.loadMs = kMilli * medianOf(now, 31, [&](auto) { static_cast<void>(readModel(own)); });
    times.importMs = kMilli * medianOf(now, 31, [&](auto) { static_cast<void>(loadModel(bytes)); });
    return times;
}

}  // namespace sakhi::explain
