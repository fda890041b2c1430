#include "explain/FileBytes.h"
#include "flow/ml/Program.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

using namespace sakhi::test;

namespace {

constexpr double kClose = 1e-12;

double worst(const QJsonArray& a, const QJsonArray& b) {
    if (a.size() != b.size() || a.isEmpty()) {
        return HUGE_VAL;
    }
    double out = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        out = std::max(out, a[i].isArray() ? worst(a[i].toArray(), b[i].toArray())
                                           : std::abs(a[i].toDouble(HUGE_VAL) - b[i].toDouble()));
    }
    return out;
}

/// The greatest distance of base + sum of a row's phi from its prediction.
double notAdded(const QJsonObject& answer) {
    const QJsonArray phi = answer[QStringLiteral("phi")].toArray();
    const QJsonArray predict = answer[QStringLiteral("predict")].toArray();
    double out = phi.size() == predict.size() && !phi.isEmpty() ? 0 : HUGE_VAL;
    for (qsizetype r = 0; r < phi.size(); ++r) {
        double sum = answer[QStringLiteral("base")].toDouble();
        for (const auto& one : phi[r].toArray()) {
            sum += one.toDouble();
        }
        out = std::max(out, std::abs(sum - predict[r].toDouble(HUGE_VAL)));
    }
    return out;
}

void compare(const QString& file, const QString& name, const QJsonObject& expected) {
    for (const QString& mode : {QStringLiteral("path"), QStringLiteral("interventional")}) {
        QStringList words{QStringLiteral("explain"), QStringLiteral("--model"), file,
                          QStringLiteral("--mode"), mode};
        if (!name.isEmpty()) {
            words << QStringLiteral("--case") << name;
        }
        const Ran ran = runSakhi(words);
        QVERIFY2(ran.exit == 0, qPrintable(ran.error));
        const QJsonObject wanted = expected[mode].toObject();
        QVERIFY(std::abs(ran.json[QStringLiteral("base")].toDouble(HUGE_VAL) -
                         wanted[QStringLiteral("base")].toDouble()) <= kClose);
        QVERIFY(worst(ran.json[QStringLiteral("phi")].toArray(), wanted[QStringLiteral("phi")].toArray()) <=
                kClose);
        QVERIFY(worst(ran.json[QStringLiteral("predict")].toArray(),
                      expected[QStringLiteral("predict")].toArray()) <= kClose);
        QVERIFY(notAdded(ran.json) <= kClose);
    }
}

}  // namespace

/// `sakhi explain` and `sakhi predict` on the reference values of data/shap.
class TstExplainCommand : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void fixtures_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"rf_causal28", "rf_german", "xgb_causal28", "xgb_german"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void fixtures() {
        QFETCH(QString, name);
        const QString file = sharedFile(QStringLiteral("shap/%1.json.gz").arg(name));
        if (file.isEmpty()) {
            QSKIP("no shared data here");
        }
        const QJsonObject expected = jsonFile(file)[QStringLiteral("expected")].toObject();
        compare(file, {}, expected);
        const Ran ran = runSakhi({QStringLiteral("predict"), QStringLiteral("--model"), file});
        QVERIFY(worst(ran.json[QStringLiteral("predict")].toArray(),
                      expected[QStringLiteral("predict")].toArray()) <= kClose);
    }

    void casesOfAList() {
        const QString file = sharedFile(QStringLiteral("shap/tiny_brute.json.gz"));
        if (file.isEmpty()) {
            QSKIP("no shared data here");
        }
        const QJsonArray cases = jsonFile(file)[QStringLiteral("cases")].toArray();
        QVERIFY(cases.size() >= 20);
        for (const auto& one : cases) {
            const QJsonObject object = one.toObject();
            compare(file, object[QStringLiteral("name")].toString(),
                    object[QStringLiteral("expected")].toObject());
        }
    }

    void bareModelNeedsRows() {
        QTemporaryDir dir;
        const QString model = dir.filePath(QStringLiteral("bare.json"));
        const std::string bytes =
            R"({"model":{"kind":"dt","n_features":2,"output":"probability","aggregate":"mean","base":0,"compare":"le",)"
            R"("input_cast":"float32","trees":[{"feature":[1,-1,-1],"threshold":[2.5,0,0],"left":[1,-1,-1],)"
            R"("right":[2,-1,-1],"value":[0,0.25,0.75],"cover":[4,3,1]}]}})";
        QVERIFY(sakhi::explain::writeFileBytes(model.toStdString(), bytes));
        QCOMPARE(runSakhi({QStringLiteral("explain"), QStringLiteral("--model"), model}).exit, 2);
        const QString rows = dir.filePath(QStringLiteral("rows.csv"));
        QVERIFY(sakhi::explain::writeFileBytes(rows.toStdString(), "income,late\n1,2\n1,3\n1,\n"));
        const Ran ran = runSakhi(
            {QStringLiteral("explain"), QStringLiteral("--model"), model, QStringLiteral("--rows"), rows});
        QCOMPARE(ran.exit, 0);
        // The mean over the covers is 0.375; the row's own leaf is the rest.
        QCOMPARE(ran.json[QStringLiteral("base")].toDouble(), 0.375);
        QCOMPARE(ran.json[QStringLiteral("predict")].toArray(), (QJsonArray{0.25, 0.75, 0.75}));
        QCOMPARE(ran.json[QStringLiteral("phi")].toArray()[0].toArray(), (QJsonArray{0, -0.125}));
    }

    void damagedModelsAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no model") << QByteArray("a,b\n1,2\n");
        QTest::newRow("cut") << QByteArray("{\"model\":{\"trees\":[");
        QTest::newRow("other json") << QByteArray("{\"a\":1}");
        QTest::newRow("own, cut") << QByteArray("SAKHIML\n\1\0\0\0", 12);
        QTest::newRow("gzip, cut") << QByteArray("\x1f\x8b\x08\x00\x00", 5);
    }

    void damagedModelsAreRefused() {
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        const QString model = dir.filePath(QStringLiteral("model"));
        QVERIFY(sakhi::explain::writeFileBytes(model.toStdString(), bytes.toStdString()));
        for (const char* command : {"explain", "predict"}) {
            const Ran ran = runSakhi({QString::fromLatin1(command), QStringLiteral("--model"), model,
                                      QStringLiteral("--rows"), model});
            QCOMPARE(ran.exit, 4);
            QVERIFY2(ran.error.contains(model), qPrintable(ran.error));
        }
    }
};

SAKHI_TEST(TstExplainCommand)
#include "tst_explain_command.moc"
