#include "base/Random.h"
#include "explain/FileBytes.h"
#include "flow/ml/Program.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

using namespace sakhi::test;

namespace {

/// Made-up loans: who is late follows debt; half the rows from a village named with a comma. `shift` moves
/// everybody's debt, `noise` lets chance decide who is late.
std::string loans(std::uint64_t seed, int rows, double shift, double noise = 0.0) {
    sakhi::base::Random random(seed);
    std::string csv = "debt,crop,\"village, block\",age,paid\n";
    for (int i = 0; i < rows; ++i) {
        const double debt = random.uniform() * 100;
        const bool late =
            random.uniform() < noise ? random.uniform() < 0.5 : debt + random.uniform() * 30 > 70;
        csv += std::to_string(debt + shift) + (random.uniform() < 0.5 ? ",rice," : ",wheat,") +
               (random.uniform() < 0.5 ? "\"Anpur, east\"," : "Belpur,") +
               std::to_string(20 + random.below(40)) + (late ? ",late\n" : ",in time\n");
    }
    return csv;
}

}  // namespace

/// `sakhi models`: drift, fairness, reject inference and the list, on a model that the program trains first.
class TstModelsCommand : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        write("then.csv", loans(1, 1500, 0));
        const Ran ran =
            runSakhi({latinText("train"), latinText("--data"), at("then.csv"), latinText("--target"),
                      latinText("paid"), latinText("--positive"), latinText("late"), latinText("--drop"),
                      latinText("\"village, block\",age"), latinText("--learner"), latinText("boost"),
                      latinText("--trees"), latinText("30"), latinText("--out"), at("model")});
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        QCOMPARE(ran.json[latinText("class_1")].toString(), latinText("late"));
        QVERIFY(ran.json[latinText("mean")].toObject()[latinText("auc")].toDouble() > 0.85);
        // What the model learnt from it knows too well to be compared with.
        write("held.csv", loans(8, 1500, 0));
    }

    void theSameBooksDoNotDrift() {
        write("now.csv", loans(2, 1500, 0));
        const QJsonObject json = drift("now.csv");
        QCOMPARE(json[latinText("light")].toString(), latinText("green"));
        // The score and the two features the model sees.
        QCOMPARE(json[latinText("rows")].toArray().size(), 3);
        const QJsonObject held = json[latinText("performance")].toObject();
        QVERIFY(std::abs(held[latinText("auc_now")].toDouble() - held[latinText("auc_then")].toDouble()) <
                0.05);
        QVERIFY(std::abs(held[latinText("observed_to_expected")].toDouble() - 1) < 0.15);
    }

    void movedDebtIsRedAndTheCropIsNot() {
        write("now.csv", loans(3, 1500, 40));
        const QJsonObject json = drift("now.csv");
        QCOMPARE(json[latinText("light")].toString(), latinText("red"));
        for (const auto& one : json[latinText("rows")].toArray()) {
            const QJsonObject row = one.toObject();
            const bool moved = row[latinText("name")].toString() != latinText("crop");
            QCOMPARE(row[latinText("light")].toString(), moved ? latinText("red") : latinText("green"));
        }
    }

    /// Thirty rows move an index a long way by chance; the light knows.
    void aSmallSampleStaysGreen() {
        write("now.csv", loans(4, 30, 0));
        for (const auto& one : drift("now.csv")[latinText("rows")].toArray()) {
            const QJsonObject row = one.toObject();
            QVERIFY(row[latinText("chance_bound")].toDouble() > 0.1);
            QCOMPARE(row[latinText("light")].toString(), latinText("green"));
        }
    }

    void aRankingThatNoLongerHoldsIsSeen() {
        write("now.csv", loans(5, 1500, 0, 1.0));
        const QJsonObject held = drift("now.csv")[latinText("performance")].toObject();
        QVERIFY(std::abs(held[latinText("auc_now")].toDouble() - 0.5) < 0.06);
        QCOMPARE(held[latinText("light")].toString(), latinText("red"));
    }

    void withoutOutcomesOnlyTheInputsAreCompared() {
        write("now.csv", "crop,debt\nrice,5\nwheat,50\nmillet,\n");
        const QJsonObject json = drift("now.csv");
        QVERIFY(json[latinText("performance")].isNull());
        QCOMPARE(json[latinText("rows_now")].toInt(), 3);
        const Ran asked =
            runSakhi(driftCall("now.csv") + QStringList{latinText("--target"), latinText("paid")});
        QCOMPARE(asked.exit, 4);
        QVERIFY2(asked.error.contains(latinText("paid")), qPrintable(asked.error));
    }

    void groupsThatFareAlikeAndAgesInBands() {
        const Ran ran = runSakhi(fairnessCall("village, block"));
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        const QJsonArray rows = ran.json[latinText("rows")].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()[latinText("group")].toString(), latinText("Anpur, east"));
        int counted = 0;
        for (const auto& one : rows) {
            const QJsonObject row = one.toObject();
            counted += row[latinText("rows")].toInt();
            const QJsonObject ratio = row[latinText("accepted_ratio")].toObject();
            QVERIFY(ratio[latinText("low")].toDouble() <= ratio[latinText("value")].toDouble());
            QVERIFY(ratio[latinText("value")].toDouble() <= ratio[latinText("high")].toDouble());
            QVERIFY(std::abs(ratio[latinText("value")].toDouble() - 1) < 0.15);
        }
        QCOMPARE(counted, 1500);
        const Ran ages =
            runSakhi(fairnessCall("age") + QStringList{latinText("--edges"), latinText("25,40")});
        QCOMPARE(ages.json[latinText("rows")].toArray().size(), 3);
        QCOMPARE(ages.json[latinText("rows")].toArray()[1].toObject()[latinText("group")].toString(),
                 latinText("25 to < 40"));
        // The same seed draws the same rows again.
        QCOMPARE(runSakhi(fairnessCall("age") + QStringList{latinText("--edges"), latinText("25,40")}).json,
                 ages.json);
    }

    void theGroupThatDecidesIsSeen() {
        const QJsonArray rows =
            runSakhi(fairnessCall("debt") + QStringList{latinText("--edges"), latinText("60")})
                .json[latinText("rows")]
                .toArray();
        const QJsonObject deep = rows[1].toObject();
        QVERIFY(deep[latinText("accepted_ratio")].toObject()[latinText("high")].toDouble() < 0.8);
    }

    void refusedOnesAskedWhatIf() {
        write("refused.csv", loans(6, 400, 30));
        const Ran ran =
            runSakhi({latinText("models"), latinText("reject-inference"), latinText("--data"), at("then.csv"),
                      latinText("--refused"), at("refused.csv"), latinText("--target"), latinText("paid"),
                      latinText("--positive"), latinText("late"), latinText("--drop"),
                      latinText("\"village, block\",age"), latinText("--learner"), latinText("logistic"),
                      latinText("--worse"), latinText("1,2")});
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        const QJsonArray rows = ran.json[latinText("rows")].toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].toObject()[latinText("refused_bad_rate")].toDouble() >
                rows[0].toObject()[latinText("refused_bad_rate")].toDouble());
        QVERIFY(rows[0].toObject()[latinText("accepted_auc")].toDouble() > 0.85);
    }

    void theListTellsWhatAModelIs() {
        write("broken", "SAKHIML\n");
        const Ran ran = runSakhi({latinText("models"), latinText("list"), at("model"), at("broken")});
        QCOMPARE(ran.exit, 1);
        const QJsonObject row = ran.json[latinText("rows")].toArray()[0].toObject();
        QCOMPARE(row[latinText("voters")].toString(), latinText("boosted 30"));
        QCOMPARE(row[latinText("target")].toString(), latinText("paid"));
        QCOMPARE(row[latinText("class_1")].toString(), latinText("late"));
        QCOMPARE(row[latinText("trained_rows")].toInt(), 1500);
        QCOMPARE(ran.json[latinText("faults")].toArray()[0].toObject()[latinText("file")].toString(),
                 at("broken"));
        QCOMPARE(runSakhi({latinText("models"), latinText("list")}).json[latinText("rows")].toArray().size(),
                 1);
    }

    void faultsAreListedWithTheirPlace() {
        write("now.csv", "debt,crop,paid\n1,rice,late\nmuch,rice,late\n");
        Ran ran = runSakhi(driftCall("now.csv"));
        QCOMPARE(ran.exit, 1);
        const QJsonObject fault = ran.json[latinText("faults")].toArray()[0].toObject();
        QCOMPARE(fault[latinText("line")].toInt(), 3);
        QCOMPARE(fault[latinText("column")].toInt(), 1);
        QCOMPARE(fault[latinText("file")].toString(), at("now.csv"));
        write("now.csv", "debt,crop,paid\n1,rice,late\n2,rice,in time\n3,rice,perhaps\n");
        ran = runSakhi(driftCall("now.csv"));
        QCOMPARE(ran.json[latinText("faults")].toArray()[0].toObject()[latinText("line")].toInt(), 4);
        write("now.csv", "debt,paid\n1,late\n");
        ran = runSakhi(driftCall("now.csv"));
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.error.contains(latinText("crop")), qPrintable(ran.error));
    }

    void wrongCalls_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown") << QStringList{latinText("promote")};
        QTest::newRow("no files") << QStringList{latinText("drift"), latinText("--model"), at("model")};
        QTest::newRow("no file") << driftCall("none.csv").mid(1);
        QTest::newRow("no group") << fairnessCall("caste").mid(1);
        QTest::newRow("edges") << fairnessCall("age").mid(1) +
                                      QStringList{latinText("--edges"), latinText("40,25")};
        QTest::newRow("edge") << fairnessCall("age").mid(1) +
                                     QStringList{latinText("--edges"), latinText("old")};
        QTest::newRow("many groups") << fairnessCall("debt").mid(1);
        QTest::newRow("repeats") << fairnessCall("crop").mid(1) +
                                        QStringList{latinText("--repeats"), latinText("3")};
    }

    void wrongCalls() {
        QFETCH(QStringList, words);
        const Ran ran = runSakhi(QStringList{latinText("models")} + words);
        QCOMPARE(ran.exit, 2);
        QVERIFY(!ran.error.isEmpty());
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    void write(const char* name, const std::string& bytes) const {
        QVERIFY(sakhi::explain::writeFileBytes(at(name).toStdString(), bytes));
    }

    [[nodiscard]] QStringList driftCall(const char* now) const {
        return {latinText("models"), latinText("drift"), latinText("--model"), at("model"),
                latinText("--then"), at("held.csv"),     latinText("--now"),   at(now)};
    }

    [[nodiscard]] QJsonObject drift(const char* now) const {
        const Ran ran = runSakhi(driftCall(now));
        if (ran.exit != 0) {
            QTest::qFail(qPrintable(ran.error), __FILE__, __LINE__);
        }
        return ran.json;
    }

    [[nodiscard]] QStringList fairnessCall(const char* column) const {
        return {latinText("models"), latinText("fairness"), latinText("--model"), at("model"),
                latinText("--rows"), at("then.csv"),        latinText("--group"), latinText(column)};
    }

    QTemporaryDir m_dir;
};

SAKHI_TEST(TstModelsCommand)
#include "tst_models_command.moc"
