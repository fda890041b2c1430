#include "TrainingOptions.h"

#include "Tables.h"

#include <array>
#include <limits>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// The enum value of an option, or `otherwise`; wrongCall naming the option.
template <class E>
Result<E> wordOf(const Arguments& arguments, const char* option, E otherwise) {
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name)) {
        return otherwise;
    }
    const std::string word = arguments.value(name).toStdString();
    const auto value = base::fromKey<E>(word);
    return value ? value : Result<E>(fail(ErrorCode::wrongCall, "--" + std::string(option) + " " + word));
}

/// logistic | tree | forest | boost | vote:A+B.
Result<std::vector<learn::Voter>> votersOf(const Arguments& arguments) {
    QString word = arguments.value(QStringLiteral("learner"));
    if (word.isEmpty()) {
        return std::vector<learn::Voter>(1);
    }
    const bool vote = word.startsWith(QLatin1String("vote:"));
    const QStringList names = vote ? word.mid(5).split(QLatin1Char('+')) : QStringList{word};
    std::vector<learn::Voter> voters;
    for (const QString& name : names) {
        const auto learner = base::fromKey<learn::Learner>(name.toStdString());
        if (!learner) {
            return fail(ErrorCode::wrongCall, "--learner " + word.toStdString());
        }
        voters.push_back({*learner, 1.0});
    }
    return voters;
}

/// "a:+,b:-".
Result<std::vector<std::pair<std::string, learn::Monotone>>> constraintsOf(const Arguments& arguments) {
    std::vector<std::pair<std::string, learn::Monotone>> out;
    for (const std::string& word : listOf(arguments, "monotone")) {
        const std::size_t colon = word.rfind(':');
        const auto sign = base::fromKey<learn::Monotone>(colon == std::string::npos ? std::string()
                                                                                    : word.substr(colon + 1));
        if (!sign) {
            return fail(ErrorCode::wrongCall, "--monotone " + word);
        }
        out.emplace_back(word.substr(0, colon), *sign);
    }
    return out;
}

Result<std::optional<std::int32_t>> countOf(const Arguments& arguments, const char* option) {
    if (!arguments.has(QString::fromLatin1(option))) {
        return std::optional<std::int32_t>();
    }
    const auto value = wholeOf(arguments, option, 0);
    if (!value || *value < 0 || *value > std::numeric_limits<std::int32_t>::max()) {
        return fail(value ? base::Error{ErrorCode::outOfRange, {"--" + std::string(option)}} : value.error());
    }
    return std::optional<std::int32_t>(static_cast<std::int32_t>(*value));
}

Result<void> readCounts(const Arguments& arguments, learn::TrainOptions& options) {
    const std::array<std::pair<const char*, std::optional<std::int32_t>*>, 3> counts{
        {{"trees", &options.trees}, {"depth", &options.depth}, {"min-leaf", &options.minLeaf}}};
    for (const auto& [option, into] : counts) {
        const auto value = countOf(arguments, option);
        if (!value) {
            return fail(value.error());
        }
        *into = *value;
    }
    const auto threads = countOf(arguments, "threads");
    const auto seed = wholeOf(arguments, "seed", static_cast<std::int64_t>(options.seed));
    const auto rate = numberOf(arguments, "rate", options.rate);
    const auto penalty = numberOf(arguments, "l2", options.l2);
    if (!threads || !seed || !rate || !penalty) {
        return fail(!threads ? threads.error()
                    : !seed  ? seed.error()
                    : !rate  ? rate.error()
                             : penalty.error());
    }
    options.threads = threads->value_or(1);
    options.seed = static_cast<std::uint64_t>(*seed);
    options.rate = *rate;
    options.l2 = *penalty;
    return {};
}

}  // namespace

Result<learn::TrainOptions> trainingOptions(const Arguments& arguments) {
    learn::TrainOptions options;
    const auto voters = votersOf(arguments);
    const auto constraints = constraintsOf(arguments);
    const auto encoding = wordOf(arguments, "encode", options.encoding);
    const auto weight = wordOf(arguments, "class-weight", options.classWeight);
    const auto calibration = wordOf(arguments, "calibrate", options.calibration);
    if (!voters || !constraints || !encoding) {
        return fail(!voters ? voters.error() : !constraints ? constraints.error() : encoding.error());
    }
    if (!weight || !calibration) {
        return fail(weight ? calibration.error() : weight.error());
    }
    options.voters = *voters;
    options.constraints = *constraints;
    options.encoding = *encoding;
    options.classWeight = *weight;
    options.calibration = *calibration;
    if (const auto read = readCounts(arguments, options); !read) {
        return fail(read.error());
    }
    return options;
}

learn::ReadOptions readOptions(const Arguments& arguments) {
    learn::ReadOptions reading;
    reading.target = arguments.value(QStringLiteral("target")).toStdString();
    reading.positive = arguments.value(QStringLiteral("positive")).toStdString();
    reading.drop = listOf(arguments, "drop");
    reading.categorical = listOf(arguments, "categorical");
    return reading;
}

}  // namespace sakhi::cli
