#include "Samples.h"
#include "learn/Metrics.h"
#include "learn/Predict.h"
#include "learn/Train.h"
#include "support/Fixture.h"

#include <cmath>

using namespace sakhi::learn;
using sakhi::base::ErrorCode;

namespace {

const std::vector<std::vector<Voter>> kAll{
    {{Learner::logistic, 1.0}},
    {{Learner::tree, 1.0}},
    {{Learner::forest, 1.0}},
    {{Learner::boosting, 1.0}},
    {{Learner::logistic, 1.0}, {Learner::forest, 1.0}},
    {{Learner::logistic, 1.0}, {Learner::tree, 2.0}, {Learner::boosting, 0.5}}};

// A table as a person might keep it: made-up texts, empty cells, a quoted comma.
std::string tableOf(std::size_t rows) {
    const Dataset data = sakhi::test::madeUp(rows, 77, 0.08);
    const char* purposes[] = {"farm", "\"shop, small\"", "stitching", "\u0917\u093e\u092f"};
    std::string text = "row,income,debt,late,purpose,noise,bad\n";
    for (std::size_t row = 0; row < rows; ++row) {
        text += std::to_string(row);
        for (std::size_t f = 0; f < data.values.size(); ++f) {
            const double cell = data.values[f][row];
            text += ",";
            if (!std::isnan(cell)) {
                text += f == 3 ? std::string(purposes[static_cast<std::size_t>(cell)]) : std::to_string(cell);
            }
        }
        text += "," + std::to_string(data.target[row]) + "\n";
    }
    return text;
}

}  // namespace

class TstTrain : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void threadsChangeNothing() {
        const Dataset data = sakhi::test::madeUp(1200, 41, 0.1);
        for (const auto& voters : kAll) {
            TrainOptions options;
            options.voters = voters;
            options.seed = 5;
            const auto one = train(data, options);
            options.threads = 2;
            const auto two = train(data, options);
            options.threads = 5;
            QVERIFY(*one == *two);
            QVERIFY(*one == *train(data, options));
        }
        TrainOptions options;
        const auto first = train(data, options);
        options.seed = 2;
        QVERIFY(train(data, options)->parts != first->parts);
    }

    void rowByRowAndAllAtOnceAgree() {
        const Dataset data = sakhi::test::madeUp(700, 42, 0.1);
        for (const auto& voters : kAll) {
            TrainOptions options;
            options.voters = voters;
            options.calibration = CalibrationWish::platt;
            const auto model = train(data, options);
            const auto all = probabilitiesOf(*model, data);
            std::vector<double> row(data.values.size());
            for (std::size_t r = 0; r < data.rowCount; r += 13) {
                data.copyRow(r, row);
                QCOMPARE(all[r], probabilityOf(*model, row));
                QVERIFY(all[r] > 0.0 && all[r] < 1.0);
            }
        }
    }

    void aVoteIsTheWeightedMeanOfItsVoters() {
        const Dataset data = sakhi::test::madeUp(500, 43, 0.0);
        TrainOptions options;
        options.voters = {{Learner::logistic, 1.0}, {Learner::tree, 3.0}};
        const auto both = votesOf(*train(data, options), data);
        options.voters = {{Learner::logistic, 1.0}};
        const auto linear = votesOf(*train(data, options), data);
        options.voters = {{Learner::tree, 1.0}};
        const auto tree = votesOf(*train(data, options), data);
        for (std::size_t r = 0; r < data.rowCount; ++r) {
            QVERIFY(std::abs(both[r] - (linear[r] + 3.0 * tree[r]) / 4.0) < 1e-15);
        }
    }

    void tenThousandRowsOfTextAndGaps() {
        const std::string text = tableOf(10000);
        const auto data = readDataset(CsvSource::memory(text),
                                      {.target = "bad", .drop = {"row"}, .categorical = {}, .positive = {}});
        QVERIFY(data);
        QCOMPARE(data->rowCount, std::size_t{10000});
        QCOMPARE(data->schema.features[3].categories.size(), std::size_t{4});
        const Dataset fresh = sakhi::test::madeUp(4000, 78, 0.08);
        Dataset unseen = fresh;
        unseen.schema = data->schema;
        for (const Encoding encoding : {Encoding::rank, Encoding::onehot}) {
            for (const auto& voters : kAll) {
                TrainOptions options;
                options.voters = voters;
                options.encoding = encoding;
                const auto model = train(*data, options);
                QVERIFY(model);
                QCOMPARE(model->columns.size(), std::size_t{encoding == Encoding::rank ? 5U : 7U});
                QVERIFY(rocAuc(unseen.target, probabilitiesOf(*model, unseen)) > 0.75);
            }
        }
    }

    void oneHotColumnsAreOneForEachTextButTheFirst() {
        Dataset data = sakhi::test::madeUp(10, 1, 0.0);
        const auto columns = columnsOf(data.schema, Encoding::onehot);
        std::vector<double> features{1.0, 2.0, 3.0, 2.0, 5.0};
        std::vector<double> out(columns.size());
        expandRow(columns, features, out);
        QCOMPARE(out, (std::vector<double>{1.0, 2.0, 3.0, 0.0, 1.0, 0.0, 5.0}));
        features[3] = NAN;
        expandRow(columns, features, out);
        QCOMPARE(out, (std::vector<double>{1.0, 2.0, 3.0, 0.0, 0.0, 0.0, 5.0}));
    }

    void wrongCallsAreNamed() {
        const Dataset data = sakhi::test::madeUp(300, 44, 0.0);
        const auto code = [&](auto change) {
            TrainOptions options;
            change(options);
            const auto model = train(data, options);
            return model ? ErrorCode::internal : model.error().code;
        };
        QVERIFY(code([](TrainOptions& o) {
                    o.constraints = {{"nothing", Monotone::rising}};
                }) == ErrorCode::notFound);
        QVERIFY(code([](TrainOptions& o) { o.trees = 0; }) == ErrorCode::outOfRange);
        QVERIFY(code([](TrainOptions& o) { o.depth = 99; }) == ErrorCode::outOfRange);
        QVERIFY(code([](TrainOptions& o) { o.rate = NAN; }) == ErrorCode::outOfRange);
        QVERIFY(code([](TrainOptions& o) { o.voters.clear(); }) == ErrorCode::outOfRange);
        QVERIFY(code([](TrainOptions& o) {
                    o.encoding = Encoding::onehot;
                    o.constraints = {{"purpose", Monotone::rising}};
                }) == ErrorCode::wrongCall);
        Dataset single = data;
        std::fill(single.target.begin(), single.target.end(), std::uint8_t{0});
        QVERIFY(train(single, {}).error().code == ErrorCode::missingData);
    }

    void stopsWhereTheListenerSaysSo() {
        const Dataset data = sakhi::test::madeUp(300, 45, 0.0);
        for (const Learner learner : {Learner::forest, Learner::boosting}) {
            TrainOptions options;
            options.voters = {{learner, 1.0}};
            std::int64_t last = 0;
            const auto model = train(data, options, [&last](std::int64_t done, std::int64_t total) {
                last = done;
                return total == 100 && done < 20;
            });
            QVERIFY(model.error().code == ErrorCode::cancelled);
            QCOMPARE(last, std::int64_t{20});
        }
    }

    void theFingerprintKnowsDataAndCall() {
        Dataset data = sakhi::test::madeUp(200, 46, 0.1);
        TrainOptions options;
        options.constraints = {{"debt", Monotone::rising}};
        const auto model = train(data, options);
        QCOMPARE(model->training.rows, std::int64_t{200});
        QCOMPARE(model->training.positives, data.positives());
        QVERIFY(model->training.options.find("learner=forest*1") != std::string::npos);
        QVERIFY(model->training.options.find("monotone=debt:+") != std::string::npos);
        const auto hash = data.hash();
        data.values[2][7] += 1.0;
        QVERIFY(data.hash() != hash);
    }
};

SAKHI_TEST(TstTrain)
#include "tst_train.moc"
