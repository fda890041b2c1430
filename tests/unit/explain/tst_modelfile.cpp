#include "RandomTrees.h"
#include "ShapOracle.h"
#include "explain/ByteStream.h"
#include "explain/FileBytes.h"
#include "explain/ModelFile.h"
#include "explain/ModelLoader.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

using namespace sakhi;
using namespace sakhi::explain;
using namespace sakhi::test;

namespace {

/// A made-up model with every kind of part.
learn::Model sample() {
    base::Random random(3);
    learn::Model model;
    model.schema.target = "late";
    model.schema.features = {{"attendance", learn::FeatureKind::number, {}},
                             {"purpose", learn::FeatureKind::category, {"cow", "shop"}}};
    model.columns = {{0, -1}, {1, 0}, {1, 1}};
    model.constraints = {learn::Monotone::falling, learn::Monotone::free};
    learn::VotePart& linear = model.parts.emplace_back();
    linear.weight = 0.5;
    linear.model = learn::LinearModel{{1, -2, 0.25}, {0, 1, 2}, {1, 2, 3}, -0.75};
    TreeShape shape;
    shape.features = 3;
    model.parts.emplace_back().model = randomEnsemble(random, shape);
    model.calibration = {learn::CalibrationKind::isotonic, 1, 0, {0.1, 0.5}, {0.2, 0.2}};
    model.training = {42, 1000, 300, 7, "learner=vote"};
    return model;
}

/// The bytes of a model that was changed behind the writer's back, with a right checksum.
std::string bytesWith(const std::function<void(learn::Model&)>& change) {
    learn::Model model = sample();
    change(model);
    return writeModel(model);
}

learn::TreeEnsemble& treesOf(learn::Model& model) {
    return std::get<learn::TreeEnsemble>(model.parts.back().model);
}

std::string resealed(std::string bytes) {
    ByteWriter out;
    out.bytes() = bytes.substr(0, bytes.size() - 8);
    out.number(sumOfBytes(out.bytes()));
    return out.bytes();
}

}  // namespace

class TstModelFile : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas() {
        const learn::Model model = sample();
        const std::string bytes = writeModel(model);
        const auto back = readModel(bytes);
        QVERIFY2(back.has_value(), back ? "" : back.error().details.front().c_str());
        QVERIFY(*back == model);
        QVERIFY(writeModel(*back) == bytes);
    }

    void importsComeBackToo() {
        QTemporaryDir folder;
        for (const char* file : {"/shap/rf_german.json.gz", "/shap/xgb_causal28.json.gz"}) {
            const auto loaded = loadModelFile((sharedData() + QString::fromUtf8(file)).toStdString());
            QVERIFY(loaded.has_value());
            QVERIFY(loaded->source == ModelSource::treeJson);
            QCOMPARE(loaded->rows.rows(), std::size_t{40});
            QCOMPARE(loaded->background.rows(), std::size_t{100});
            const std::string path = folder.filePath(QStringLiteral("m.sakhiml")).toStdString();
            QVERIFY(writeFileBytes(path, writeModel(loaded->model)).has_value());
            const auto back = loadModelFile(path);
            QVERIFY(back->source == ModelSource::own);
            QVERIFY(back->model == loaded->model);
        }
    }

    /// Written by XGBoost 1.7.4 in both its forms.
    void bothFormsOfXgboostAreOneModel() {
        const std::string folder =
            (sourceDir() + QStringLiteral("/tests/fuzz/corpus/model_file/")).toStdString();
        for (const char* name : {"tiny01_xgb", "tiny03_xgb"}) {
            const auto json = loadModelFile(folder + name + ".json");
            const auto ubj = loadModelFile(folder + name + ".ubj");
            QVERIFY(json.has_value() && ubj.has_value());
            QVERIFY(ubj->source == ModelSource::xgboost);
            QVERIFY(json->model == ubj->model);
        }
    }

    /// Written by packaging/export_sklearn.py from models of scikit-learn 1.2.1 on made-up rows, with what
    /// they foretell.
    void modelsOfScikitLearnForetellTheSame() {
        for (const char* name : {"tree", "forest", "extra_trees", "boosting"}) {
            QFile file(sourceDir() + QStringLiteral("/tests/data/sklearn/%1.json").arg(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto loaded = loadModel(bytes.toStdString());
            QVERIFY2(loaded.has_value(), name);
            QCOMPARE(loaded->model.schema.features[1].name, std::string("overdue"));
            const QJsonArray expected = QJsonDocument::fromJson(bytes)[QStringLiteral("expected")]
                                            .toObject()[QStringLiteral("predict")]
                                            .toArray();
            QCOMPARE(loaded->rows.rows(), std::size_t{12});
            const auto& trees = std::get<learn::TreeEnsemble>(loaded->model.parts.front().model);
            for (std::size_t r = 0; r < loaded->rows.rows(); ++r) {
                const double found = learn::outputOf(trees, std::span(loaded->rows.cells).subspan(3 * r, 3));
                QVERIFY(std::abs(found - expected[static_cast<qsizetype>(r)].toDouble(9)) < 1e-15);
            }
        }
    }

    void refusesEveryTruncationAndEveryFlippedByte() {
        const std::string bytes = writeModel(sample());
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            QVERIFY(!readModel(std::string_view(bytes).substr(0, size)));
            std::string flipped = bytes;
            flipped[size] = static_cast<char>(flipped[size] ^ 0x10);
            QVERIFY(!readModel(flipped));
        }
        QVERIFY(!readModel(bytes + "x"));
    }

    void cutFilesWithARightChecksumAreRefusedToo() {
        const std::string bytes = writeModel(sample());
        for (std::size_t size = 20; size < bytes.size(); ++size) {
            QVERIFY(!readModel(resealed(bytes.substr(0, size))));
        }
    }

    void refusesFaultyModelsWithTheReason() {
        const auto reason = [](const std::function<void(learn::Model&)>& change) {
            const auto read = readModel(bytesWith(change));
            return read ? std::string() : read.error().details.front();
        };
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(reason([](auto&) {}), std::string());
        QCOMPARE(reason([](auto& m) { m.schema.features[1].name = "attendance"; }),
                 std::string("a feature without a name of its own"));
        QCOMPARE(reason([](auto& m) {
                     m.schema.features[1].categories = {"shop", "cow"};
                 }),
                 std::string("categories that are not sorted"));
        QCOMPARE(reason([](auto& m) { m.columns[2].category = 2; }), std::string("a column out of range"));
        QCOMPARE(reason([](auto& m) {
                     m.columns.push_back({0, -1});
                 }),
                 std::string("a linear part of another number of columns"));
        QCOMPARE(reason([](auto& m) { m.constraints.pop_back(); }),
                 std::string("constraints of another number of features"));
        QCOMPARE(reason([&](auto& m) { m.parts[0].weight = kNan; }), std::string("a faulty weight"));
        QCOMPARE(reason([](auto& m) { m.parts[0].weight = m.parts[1].weight = 0; }),
                 std::string("parts without weight"));
        QCOMPARE(
            reason([&](auto& m) { std::get<learn::LinearModel>(m.parts[0].model).coefficient[0] = kNan; }),
            std::string("a linear part with a faulty number"));
        QCOMPARE(reason([](auto& m) {
                     m.calibration.y = {0.3, 0.2};
                 }),
                 std::string("a calibration that falls"));
        QCOMPARE(reason([](auto& m) { treesOf(m).trees[0].cover[0] = -1; }),
                 std::string("tree 0: a cover that is negative or no number"));
        QCOMPARE(reason([](auto& m) { treesOf(m).featureCount = 2; }),
                 std::string("trees of another number of columns"));
    }

    void tellsTheFormByTheContent() {
        QCOMPARE(loadModel("").error().code, base::ErrorCode::formatUnknown);
        QCOMPARE(loadModel("\x80\x04pickle").error().code, base::ErrorCode::formatUnknown);
        QCOMPARE(loadModel("{\"a\":1}").error().code, base::ErrorCode::formatUnknown);
        QCOMPARE(loadModel("{\"a\":").error().code, base::ErrorCode::fileDamaged);
        QCOMPARE(loadModelFile("/nowhere/at.all").error().code, base::ErrorCode::fileNotFound);
    }

    void refusesCutAndOversizedGzip() {
        const auto path = (sharedData() + QStringLiteral("/shap/tiny_brute.json.gz")).toStdString();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string packed = file.readAll().toStdString();
        QVERIFY(unpacked(packed).has_value());
        for (const std::size_t size : {packed.size() - 1, packed.size() / 2, std::size_t{5}}) {
            QCOMPARE(unpacked(packed.substr(0, size)).error().code, base::ErrorCode::fileDamaged);
        }
        QCOMPARE(unpacked(packed + "x").error().code, base::ErrorCode::fileDamaged);
    }
};

SAKHI_TEST(TstModelFile)
#include "tst_modelfile.moc"
