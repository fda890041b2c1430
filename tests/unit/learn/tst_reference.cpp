#include "Samples.h"
#include "learn/CrossValidation.h"
#include "support/Fixture.h"

#include <cmath>

using namespace sakhi::learn;

namespace {

TrainOptions optionsOf(const QString& row) {
    TrainOptions options;
    if (row == QStringLiteral("lr") || row == QStringLiteral("lr_onehot")) {
        options.voters = {{Learner::logistic, 1.0}};
        options.encoding = row == QStringLiteral("lr") ? Encoding::rank : Encoding::onehot;
    } else if (row == QStringLiteral("dt")) {
        options.voters = {{Learner::tree, 1.0}};
    } else if (row == QStringLiteral("gbm") || row == QStringLiteral("xgb")) {
        options.voters = {{Learner::boosting, 1.0}};
        options.depth = row == QStringLiteral("gbm") ? 3 : 4;
    } else if (row == QStringLiteral("vote_lr_rf")) {
        options.voters = {{Learner::logistic, 1.0}, {Learner::forest, 1.0}};
    } else if (row == QStringLiteral("vote_lr_dt")) {
        options.voters = {{Learner::logistic, 1.0}, {Learner::tree, 1.0}};
    }
    return options;
}

// How far a figure may be below the reference (README of the data: "as good").
double tolerance(const QJsonObject& figure, double least) {
    return std::max(least, 3.0 * figure.value(QStringLiteral("seed_sd")).toDouble(0.0));
}

}  // namespace

class TstReference : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsReached_data() {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("row");
        if (!sakhi::test::hasCredit()) {
            QSKIP("../shared/data/credit is not here");
        }
        const QJsonObject sets = scores();
        for (const QString& set : sets.keys()) {
            for (const QString& row : sets.value(set).toObject().keys()) {
                QTest::newRow(qPrintable(set + QLatin1Char(' ') + row)) << set << row;
            }
        }
    }

    void everyRowIsReached() {
        QFETCH(QString, set);
        QFETCH(QString, row);
        const QJsonObject expected = scores().value(set).toObject().value(row).toObject();
        const auto mean = [&expected](const char* name) {
            return expected.value(QLatin1String(name)).toObject().value(QStringLiteral("mean")).toDouble(NAN);
        };
        const auto& [data, folds] = sakhi::test::credit(set.toStdString());
        TrainOptions options = optionsOf(row);
        // A large set's seeds differ little; the quick run takes one, SAKHI_FULL=1 the three of the rule.
        const bool quick = set == QStringLiteral("taiwan") && qEnvironmentVariableIsEmpty("SAKHI_FULL");
        const int seeds = row.contains(QStringLiteral("rf")) && !quick ? 3 : 1;
        std::vector<Metrics> runs;
        for (int seed = 1; seed <= seeds; ++seed) {
            options.seed = static_cast<std::uint64_t>(seed);
            const auto result = crossValidate(data, folds, options);
            QVERIFY(result);
            runs.push_back(result->spread.mean);
        }
        const Metrics found = spreadOf(runs).mean;
        qInfo("%-8s %-10s acc %.5f (%+.5f) auc %.5f (%+.5f) f1 %+.4f ks %+.4f brier %+.5f log loss %+.5f",
              qPrintable(set), qPrintable(row), found.accuracy, found.accuracy - mean("acc"), found.auc,
              found.auc - mean("auc"), found.f1 - mean("f1"), found.ks - mean("ks"),
              found.brier - mean("brier"), found.logLoss - mean("logloss"));
        QVERIFY(found.auc >=
                mean("auc") - tolerance(expected.value(QStringLiteral("auc")).toObject(), 0.004));
        QVERIFY(found.accuracy >=
                mean("acc") - tolerance(expected.value(QStringLiteral("acc")).toObject(), 0.008));
        if (row == QStringLiteral("lr") || row == QStringLiteral("lr_onehot")) {
            const double off[] = {found.auc - mean("auc"),     found.accuracy - mean("acc"),
                                  found.f1 - mean("f1"),       found.ks - mean("ks"),
                                  found.brier - mean("brier"), found.logLoss - mean("logloss")};
            for (const double difference : off) {
                QVERIFY(std::abs(difference) <= 0.0005);
            }
        }
    }

private:
    static QJsonObject scores() {
        return sakhi::test::creditJson(QStringLiteral("reference_scores.json"))
            .value(QStringLiteral("scores"))
            .toObject();
    }
};

SAKHI_TEST(TstReference)
#include "tst_reference.moc"
