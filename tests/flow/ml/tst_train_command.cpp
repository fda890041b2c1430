#include "explain/FileBytes.h"
#include "explain/ModelFile.h"
#include "flow/ml/Program.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

using namespace sakhi::test;

namespace {

QString text(const char* latin) {
    return QString::fromLatin1(latin);
}

}  // namespace

/// `sakhi train` against the reference scores of data/credit, and its models read back.
class TstTrainCommand : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheReference_data() {
        QTest::addColumn<QString>("learner");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("lr") << text("logistic") << QStringList{};
        QTest::newRow("dt") << text("tree") << QStringList{};
        QTest::newRow("rf") << text("forest") << QStringList{};
        QTest::newRow("xgb") << text("boost") << QStringList{};
        QTest::newRow("vote_lr_rf") << text("vote:logistic+forest") << QStringList{};
        QTest::newRow("vote_lr_dt") << text("vote:logistic+tree") << QStringList{};
    }

    void reachesTheReference() {
        QFETCH(QString, learner);
        QFETCH(QStringList, options);
        const QString data = sharedFile(text("credit/causal28.csv.gz"));
        if (data.isEmpty()) {
            QSKIP("no shared data here");
        }
        QTemporaryDir dir;
        const Ran ran = runSakhi(QStringList{text("train"), text("--data"), data, text("--target"),
                                             text("default"), text("--learner"), learner, text("--folds"),
                                             sharedFile(text("credit/folds_causal28.csv.gz")), text("--out"),
                                             dir.filePath(text("m"))} +
                                 options);
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        QCOMPARE(ran.json[text("folds")].toArray().size(), 5);
        const QJsonObject reference =
            jsonFile(sharedFile(text("credit/reference_scores.json")))[text("scores")]
                .toObject()[text("causal28")]
                .toObject()[text(QTest::currentDataTag())]
                .toObject();
        const QJsonObject mean = ran.json[text("mean")].toObject();
        const auto notWorse = [&](const char* ours, const char* theirs, double slack) {
            const QJsonObject row = reference[text(theirs)].toObject();
            QVERIFY2(!row.isEmpty(), theirs);
            const double room = std::max(slack, 3 * row[text("seed_sd")].toDouble());
            QVERIFY2(mean[text(ours)].toDouble(0) >= row[text("mean")].toDouble() - room, ours);
        };
        notWorse("auc", "auc", 0.004);
        notWorse("accuracy", "acc", 0.008);
    }

    /// Prediction by the program = prediction by the plain way; explanation adds up to it; a second training
    /// is the same.
    void trainedModelPredicts() {
        QTemporaryDir dir;
        const QString table = dir.filePath(text("t.csv"));
        std::string csv = "crop,land,late\n";
        for (int i = 0; i < 120; ++i) {
            csv += (i % 3 == 0   ? "wheat,"
                    : i % 3 == 1 ? "rice,"
                                 : ",") +
                   std::to_string((i * 37) % 11) + "," + std::to_string((i * 37) % 11 > 4 && i % 3 != 1) +
                   "\n";
        }
        QVERIFY(sakhi::explain::writeFileBytes(table.toStdString(), csv));
        const QStringList call{text("train"),      text("--data"),    table,
                               text("--target"),   text("late"),      text("--encode"),
                               text("onehot"),     text("--learner"), text("vote:logistic+forest"),
                               text("--monotone"), text("land:+"),    text("--trees"),
                               text("9"),          text("--out")};
        QCOMPARE(runSakhi(call + QStringList{dir.filePath(text("a"))}).exit, 0);
        QCOMPARE(runSakhi(call + QStringList{dir.filePath(text("b")), text("--threads"), text("2")}).exit, 0);
        const auto bytes = sakhi::explain::readFileBytes(dir.filePath(text("a")).toStdString());
        QCOMPARE(*bytes, *sakhi::explain::readFileBytes(dir.filePath(text("b")).toStdString()));
        const auto model = sakhi::explain::readModel(*bytes);
        QVERIFY(model);
        const QStringList rows{text("--model"), dir.filePath(text("a")), text("--rows"), table};
        const QJsonArray predicted =
            runSakhi(QStringList{text("predict")} + rows).json[text("predict")].toArray();
        const QJsonObject explained = runSakhi(QStringList{text("explain")} + rows).json;
        QCOMPARE(predicted.size(), 120);
        for (int i = 0; i < 120; ++i) {
            const double crop = i % 3 == 0 ? 1.0 : i % 3 == 1 ? 0.0 : std::nan("");
            const double plain =
                sakhi::learn::probabilityOf(*model, std::vector<double>{crop, double((i * 37) % 11)});
            QVERIFY(std::abs(predicted[i].toDouble(9) - plain) <= 1e-12);
            double sum = explained[text("base")].toDouble();
            for (const auto& one : explained[text("phi")].toArray()[i].toArray()) {
                sum += one.toDouble();
            }
            QVERIFY(std::abs(sum - plain) <= 1e-12);
        }
    }

    void damagedTableIsListed() {
        QTemporaryDir dir;
        const QString table = dir.filePath(text("t.csv"));
        QVERIFY(sakhi::explain::writeFileBytes(table.toStdString(), "a,b,y\n1,2,0\n3,x\"y,1\n"));
        const Ran ran = runSakhi({text("train"), text("--data"), table, text("--target"), text("y"),
                                  text("--out"), dir.filePath(text("m"))});
        QCOMPARE(ran.exit, 1);
        const QJsonObject fault = ran.json[text("faults")].toArray()[0].toObject();
        QCOMPARE(fault[text("line")].toInt(), 3);
        QCOMPARE(fault[text("column")].toInt(), 2);
    }

    void wrongCalls_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no out") << QStringList{text("--simulated")};
        QTest::newRow("no data") << QStringList{text("--out"), text("m")};
        QTest::newRow("learner") << QStringList{text("--simulated"), text("--out"), text("m"),
                                                text("--learner"), text("oracle")};
        QTest::newRow("sign") << QStringList{text("--simulated"), text("--out"), text("m"),
                                             text("--monotone"), text("a:up")};
        QTest::newRow("number") << QStringList{text("--simulated"), text("--out"), text("m"), text("--trees"),
                                               text("many")};
    }

    void wrongCalls() {
        QFETCH(QStringList, words);
        QCOMPARE(runSakhi(QStringList{text("train")} + words).exit, 2);
    }
};

SAKHI_TEST(TstTrainCommand)
#include "tst_train_command.moc"
