#include "base/Random.h"
#include "explain/FileBytes.h"
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
        const Ran ran = runSakhi({text("train"), text("--data"), at("then.csv"), text("--target"),
                                  text("paid"), text("--positive"), text("late"), text("--drop"),
                                  text("\"village, block\",age"), text("--learner"), text("boost"),
                                  text("--trees"), text("30"), text("--out"), at("model")});
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        QCOMPARE(ran.json[text("class_1")].toString(), text("late"));
        QVERIFY(ran.json[text("mean")].toObject()[text("auc")].toDouble() > 0.85);
        // What the model learnt from it knows too well to be compared with.
        write("held.csv", loans(8, 1500, 0));
    }

    void theSameBooksDoNotDrift() {
        write("now.csv", loans(2, 1500, 0));
        const QJsonObject json = drift("now.csv");
        QCOMPARE(json[text("light")].toString(), text("green"));
        // The score and the two features the model sees.
        QCOMPARE(json[text("rows")].toArray().size(), 3);
        const QJsonObject held = json[text("performance")].toObject();
        QVERIFY(std::abs(held[text("auc_now")].toDouble() - held[text("auc_then")].toDouble()) < 0.05);
        QVERIFY(std::abs(held[text("observed_to_expected")].toDouble() - 1) < 0.15);
    }

    void movedDebtIsRedAndTheCropIsNot() {
        write("now.csv", loans(3, 1500, 40));
        const QJsonObject json = drift("now.csv");
        QCOMPARE(json[text("light")].toString(), text("red"));
        for (const auto& one : json[text("rows")].toArray()) {
            const QJsonObject row = one.toObject();
            const bool moved = row[text("name")].toString() != text("crop");
            QCOMPARE(row[text("light")].toString(), moved ? text("red") : text("green"));
        }
    }

    /// Thirty rows move an index a long way by chance; the light knows.
    void aSmallSampleStaysGreen() {
        write("now.csv", loans(4, 30, 0));
        for (const auto& one : drift("now.csv")[text("rows")].toArray()) {
            const QJsonObject row = one.toObject();
            QVERIFY(row[text("chance_bound")].toDouble() > 0.1);
            QCOMPARE(row[text("light")].toString(), text("green"));
        }
    }

    void aRankingThatNoLongerHoldsIsSeen() {
        write("now.csv", loans(5, 1500, 0, 1.0));
        const QJsonObject held = drift("now.csv")[text("performance")].toObject();
        QVERIFY(std::abs(held[text("auc_now")].toDouble() - 0.5) < 0.06);
        QCOMPARE(held[text("light")].toString(), text("red"));
    }

    void withoutOutcomesOnlyTheInputsAreCompared() {
        write("now.csv", "crop,debt\nrice,5\nwheat,50\nmillet,\n");
        const QJsonObject json = drift("now.csv");
        QVERIFY(json[text("performance")].isNull());
        QCOMPARE(json[text("rows_now")].toInt(), 3);
        const Ran asked = runSakhi(driftCall("now.csv") + QStringList{text("--target"), text("paid")});
        QCOMPARE(asked.exit, 4);
        QVERIFY2(asked.error.contains(text("paid")), qPrintable(asked.error));
    }

    void groupsThatFareAlikeAndAgesInBands() {
        const Ran ran = runSakhi(fairnessCall("village, block"));
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        const QJsonArray rows = ran.json[text("rows")].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()[text("group")].toString(), text("Anpur, east"));
        int counted = 0;
        for (const auto& one : rows) {
            const QJsonObject row = one.toObject();
            counted += row[text("rows")].toInt();
            const QJsonObject ratio = row[text("accepted_ratio")].toObject();
            QVERIFY(ratio[text("low")].toDouble() <= ratio[text("value")].toDouble());
            QVERIFY(ratio[text("value")].toDouble() <= ratio[text("high")].toDouble());
            QVERIFY(std::abs(ratio[text("value")].toDouble() - 1) < 0.15);
        }
        QCOMPARE(counted, 1500);
        const Ran ages = runSakhi(fairnessCall("age") + QStringList{text("--edges"), text("25,40")});
        QCOMPARE(ages.json[text("rows")].toArray().size(), 3);
        QCOMPARE(ages.json[text("rows")].toArray()[1].toObject()[text("group")].toString(),
                 text("25 to < 40"));
        // The same seed draws the same rows again.
        QCOMPARE(runSakhi(fairnessCall("age") + QStringList{text("--edges"), text("25,40")}).json, ages.json);
    }

    void theGroupThatDecidesIsSeen() {
        const QJsonArray rows = runSakhi(fairnessCall("debt") + QStringList{text("--edges"), text("60")})
                                    .json[text("rows")]
                                    .toArray();
        const QJsonObject deep = rows[1].toObject();
        QVERIFY(deep[text("accepted_ratio")].toObject()[text("high")].toDouble() < 0.8);
    }

    void refusedOnesAskedWhatIf() {
        write("refused.csv", loans(6, 400, 30));
        const Ran ran =
            runSakhi({text("models"), text("reject-inference"), text("--data"), at("then.csv"),
                      text("--refused"), at("refused.csv"), text("--target"), text("paid"),
                      text("--positive"), text("late"), text("--drop"), text("\"village, block\",age"),
                      text("--learner"), text("logistic"), text("--worse"), text("1,2")});
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        const QJsonArray rows = ran.json[text("rows")].toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].toObject()[text("refused_bad_rate")].toDouble() >
                rows[0].toObject()[text("refused_bad_rate")].toDouble());
        QVERIFY(rows[0].toObject()[text("accepted_auc")].toDouble() > 0.85);
    }

    void theListTellsWhatAModelIs() {
        write("broken", "SAKHIML\n");
        const Ran ran = runSakhi({text("models"), text("list"), at("model"), at("broken")});
        QCOMPARE(ran.exit, 1);
        const QJsonObject row = ran.json[text("rows")].toArray()[0].toObject();
        QCOMPARE(row[text("voters")].toString(), text("boosted 30"));
        QCOMPARE(row[text("target")].toString(), text("paid"));
        QCOMPARE(row[text("class_1")].toString(), text("late"));
        QCOMPARE(row[text("trained_rows")].toInt(), 1500);
        QCOMPARE(ran.json[text("faults")].toArray()[0].toObject()[text("file")].toString(), at("broken"));
        QCOMPARE(runSakhi({text("models"), text("list")}).json[text("rows")].toArray().size(), 1);
    }

    void faultsAreListedWithTheirPlace() {
        write("now.csv", "debt,crop,paid\n1,rice,late\nmuch,rice,late\n");
        Ran ran = runSakhi(driftCall("now.csv"));
        QCOMPARE(ran.exit, 1);
        const QJsonObject fault = ran.json[text("faults")].toArray()[0].toObject();
        QCOMPARE(fault[text("line")].toInt(), 3);
        QCOMPARE(fault[text("column")].toInt(), 1);
        QCOMPARE(fault[text("file")].toString(), at("now.csv"));
        write("now.csv", "debt,crop,paid\n1,rice,late\n2,rice,in time\n3,rice,perhaps\n");
        ran = runSakhi(driftCall("now.csv"));
        QCOMPARE(ran.json[text("faults")].toArray()[0].toObject()[text("line")].toInt(), 4);
        write("now.csv", "debt,paid\n1,late\n");
        ran = runSakhi(driftCall("now.csv"));
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.error.contains(text("crop")), qPrintable(ran.error));
    }

    void wrongCalls_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown") << QStringList{text("promote")};
        QTest::newRow("no files") << QStringList{text("drift"), text("--model"), at("model")};
        QTest::newRow("no file") << driftCall("none.csv").mid(1);
        QTest::newRow("no group") << fairnessCall("caste").mid(1);
        QTest::newRow("edges") << fairnessCall("age").mid(1) + QStringList{text("--edges"), text("40,25")};
        QTest::newRow("edge") << fairnessCall("age").mid(1) + QStringList{text("--edges"), text("old")};
        QTest::newRow("many groups") << fairnessCall("debt").mid(1);
        QTest::newRow("repeats") << fairnessCall("crop").mid(1) + QStringList{text("--repeats"), text("3")};
    }

    void wrongCalls() {
        QFETCH(QStringList, words);
        const Ran ran = runSakhi(QStringList{text("models")} + words);
        QCOMPARE(ran.exit, 2);
        QVERIFY(!ran.error.isEmpty());
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    void write(const char* name, const std::string& bytes) const {
        QVERIFY(sakhi::explain::writeFileBytes(at(name).toStdString(), bytes));
    }

    [[nodiscard]] QStringList driftCall(const char* now) const {
        return {text("models"), text("drift"),  text("--model"), at("model"),
                text("--then"), at("held.csv"), text("--now"),   at(now)};
    }

    [[nodiscard]] QJsonObject drift(const char* now) const {
        const Ran ran = runSakhi(driftCall(now));
        if (ran.exit != 0) {
            QTest::qFail(qPrintable(ran.error), __FILE__, __LINE__);
        }
        return ran.json;
    }

    [[nodiscard]] QStringList fairnessCall(const char* column) const {
        return {text("models"), text("fairness"), text("--model"), at("model"),
                text("--rows"), at("then.csv"),   text("--group"), text(column)};
    }

    QTemporaryDir m_dir;
};

SAKHI_TEST(TstModelsCommand)
#include "tst_models_command.moc"
