#include "explain/FileBytes.h"
#include "explain/ModelFile.h"
#include "flow/ml/Program.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

using namespace sakhi::test;

/// `sakhi train` against the reference scores of data/credit, and its models read back.
class TstTrainCommand : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheReference_data() {
        QTest::addColumn<QString>("learner");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("lr") << latinText("logistic") << QStringList{};
        QTest::newRow("dt") << latinText("tree") << QStringList{};
        QTest::newRow("rf") << latinText("forest") << QStringList{};
        QTest::newRow("xgb") << latinText("boost") << QStringList{};
        QTest::newRow("vote_lr_rf") << latinText("vote:logistic+forest") << QStringList{};
        QTest::newRow("vote_lr_dt") << latinText("vote:logistic+tree") << QStringList{};
    }

    void reachesTheReference() {
        QFETCH(QString, learner);
        QFETCH(QStringList, options);
        const QString data = sharedFile(latinText("credit/causal28.csv.gz"));
        if (data.isEmpty()) {
            QSKIP("no shared data here");
        }
        QTemporaryDir dir;
        const Ran ran =
            runSakhi(QStringList{latinText("train"), latinText("--data"), data, latinText("--target"),
                                 latinText("default"), latinText("--learner"), learner, latinText("--folds"),
                                 sharedFile(latinText("credit/folds_causal28.csv.gz")), latinText("--out"),
                                 dir.filePath(latinText("m"))} +
                     options);
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        QCOMPARE(ran.json[latinText("folds")].toArray().size(), 5);
        const QJsonObject reference =
            jsonFile(sharedFile(latinText("credit/reference_scores.json")))[latinText("scores")]
                .toObject()[latinText("causal28")]
                .toObject()[latinText(QTest::currentDataTag())]
                .toObject();
        const QJsonObject mean = ran.json[latinText("mean")].toObject();
        const auto notWorse = [&](const char* ours, const char* theirs, double slack) {
            const QJsonObject row = reference[latinText(theirs)].toObject();
            QVERIFY2(!row.isEmpty(), theirs);
            const double room = std::max(slack, 3 * row[latinText("seed_sd")].toDouble());
            QVERIFY2(mean[latinText(ours)].toDouble(0) >= row[latinText("mean")].toDouble() - room, ours);
        };
        notWorse("auc", "auc", 0.004);
        notWorse("accuracy", "acc", 0.008);
    }

    /// Prediction by the program = prediction by the plain way; explanation adds up to it; a second training
    /// is the same.
    void trainedModelPredicts() {
        QTemporaryDir dir;
        const QString table = dir.filePath(latinText("t.csv"));
        std::string csv = "crop,land,late\n";
        for (int i = 0; i < 120; ++i) {
            csv += (i % 3 == 0   ? "wheat,"
                    : i % 3 == 1 ? "rice,"
                                 : ",") +
                   std::to_string((i * 37) % 11) + "," + std::to_string((i * 37) % 11 > 4 && i % 3 != 1) +
                   "\n";
        }
        QVERIFY(sakhi::explain::writeFileBytes(table.toStdString(), csv));
        const QStringList call{
            latinText("train"),      latinText("--data"),    table,
            latinText("--target"),   latinText("late"),      latinText("--encode"),
            latinText("onehot"),     latinText("--learner"), latinText("vote:logistic+forest"),
            latinText("--monotone"), latinText("land:+"),    latinText("--trees"),
            latinText("9"),          latinText("--out")};
        QCOMPARE(runSakhi(call + QStringList{dir.filePath(latinText("a"))}).exit, 0);
        QCOMPARE(
            runSakhi(call + QStringList{dir.filePath(latinText("b")), latinText("--threads"), latinText("2")})
                .exit,
            0);
        const auto bytes = sakhi::explain::readFileBytes(dir.filePath(latinText("a")).toStdString());
        QCOMPARE(*bytes, *sakhi::explain::readFileBytes(dir.filePath(latinText("b")).toStdString()));
        const auto model = sakhi::explain::readModel(*bytes);
        QVERIFY(model);
        const QStringList rows{latinText("--model"), dir.filePath(latinText("a")), latinText("--rows"),
                               table};
        const QJsonArray predicted =
            runSakhi(QStringList{latinText("predict")} + rows).json[latinText("predict")].toArray();
        const QJsonObject explained = runSakhi(QStringList{latinText("explain")} + rows).json;
        QCOMPARE(predicted.size(), 120);
        for (int i = 0; i < 120; ++i) {
            const double crop = i % 3 == 0 ? 1.0 : i % 3 == 1 ? 0.0 : std::nan("");
            const double plain =
                sakhi::learn::probabilityOf(*model, std::vector<double>{crop, double((i * 37) % 11)});
            QVERIFY(std::abs(predicted[i].toDouble(9) - plain) <= 1e-12);
            double sum = explained[latinText("base")].toDouble();
            for (const auto& one : explained[latinText("phi")].toArray()[i].toArray()) {
                sum += one.toDouble();
            }
            QVERIFY(std::abs(sum - plain) <= 1e-12);
        }
    }

    /// The mathematics library picks its functions by the processor: each choice in turn gives the same
    /// bytes.
    void everyProcessorTrainsTheSameBytes_data() {
        QTest::addColumn<QString>("learner");
        for (const char* learner : {"logistic", "tree", "forest", "boost", "vote:logistic+forest"}) {
            QTest::newRow(learner) << latinText(learner);
        }
    }
    void everyProcessorTrainsTheSameBytes() {
        QFETCH(QString, learner);
        QTemporaryDir dir;
        const QString table = dir.filePath(latinText("t.csv"));
        std::string csv = "crop,land,share,late\n";
        for (int i = 0; i < 400; ++i) {
            csv += std::string(i % 3 == 0 ? "wheat," : "rice,") + std::to_string((i * 37) % 11) + "," +
                   (i % 7 == 0 ? std::string() : std::to_string(std::sin(i))) + "," +
                   std::to_string((i * 37) % 11 > 4 && i % 5 != 1) + "\n";
        }
        QVERIFY(sakhi::explain::writeFileBytes(table.toStdString(), csv));
        std::string first;
        for (const char* without :
             {"", "-AVX512F", "-AVX512F,-AVX2,-FMA", "-AVX512F,-AVX2,-FMA,-FMA4,-AVX"}) {
            const QString out = dir.filePath(latinText("m"));
            const Ran ran =
                runSakhi({latinText("train"), latinText("--data"), table, latinText("--learner"), learner,
                          latinText("--calibrate"), latinText("platt"), latinText("--out"), out},
                         {latinText("GLIBC_TUNABLES=glibc.cpu.hwcaps=") + latinText(without)});
            QVERIFY2(ran.exit == 0, qPrintable(ran.error));
            const auto bytes = sakhi::explain::readFileBytes(out.toStdString());
            QVERIFY(bytes && !bytes->empty());
            QVERIFY(first.empty() || *bytes == first);
            first = *bytes;
        }
    }

    void damagedTableIsListed() {
        QTemporaryDir dir;
        const QString table = dir.filePath(latinText("t.csv"));
        QVERIFY(sakhi::explain::writeFileBytes(table.toStdString(), "a,b,y\n1,2,0\n3,x\"y,1\n"));
        const Ran ran = runSakhi({latinText("train"), latinText("--data"), table, latinText("--target"),
                                  latinText("y"), latinText("--out"), dir.filePath(latinText("m"))});
        QCOMPARE(ran.exit, 1);
        const QJsonObject fault = ran.json[latinText("faults")].toArray()[0].toObject();
        QCOMPARE(fault[latinText("line")].toInt(), 3);
        QCOMPARE(fault[latinText("column")].toInt(), 2);
    }

    void wrongCalls_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no out") << QStringList{latinText("--simulated")};
        QTest::newRow("no data") << QStringList{latinText("--out"), latinText("m")};
        QTest::newRow("learner") << QStringList{latinText("--simulated"), latinText("--out"), latinText("m"),
                                                latinText("--learner"), latinText("oracle")};
        QTest::newRow("sign") << QStringList{latinText("--simulated"), latinText("--out"), latinText("m"),
                                             latinText("--monotone"), latinText("a:up")};
        QTest::newRow("number") << QStringList{latinText("--simulated"), latinText("--out"), latinText("m"),
                                               latinText("--trees"), latinText("many")};
    }

    void wrongCalls() {
        QFETCH(QStringList, words);
        QCOMPARE(runSakhi(QStringList{latinText("train")} + words).exit, 2);
    }
};

SAKHI_TEST(TstTrainCommand)
#include "tst_train_command.moc"
