#include "ShapOracle.h"
#include "explain/JsonReader.h"
#include "explain/TreeJson.h"
#include "explain/UbjReader.h"
#include "explain/XgboostModel.h"
#include "support/Fixture.h"

using namespace sakhi;
using namespace sakhi::explain;
using namespace sakhi::test;
using namespace std::string_literals;

namespace {

const char* const kTree =
    R"({"model":{"kind":"dt","n_features":2,"output":"probability","aggregate":"mean","base":0,"compare":"le",)"
    R"("input_cast":"float32","trees":[{"feature":[0,-1,-1],"threshold":[0.5,0,0],"left":[1,-1,-1],)"
    R"("right":[2,-1,-1],"value":[0,0.25,0.75],"cover":[4,3,1]}]}})";

const char* const kXgboost =
    R"({"version":[1,7,4],"learner":{"feature_names":["a","b"],"learner_model_param":{"base_score":"2E-1",)"
    R"("num_class":"0","num_feature":"2","num_target":"1"},"objective":{"name":"binary:logistic"},)"
    R"("gradient_booster":{"name":"gbtree","model":{"trees":[{"left_children":[1,-1,-1],)"
    R"("right_children":[2,-1,-1],"split_indices":[1,0,0],"split_conditions":[0.1,-0.5,0.5],)"
    R"("sum_hessian":[4,3,1],"default_left":[1,0,0],"split_type":[0,0,0]}]}}}})";

/// A text with one part of it replaced.
std::string with(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        qFatal("the part is not there");
    }
    return text.replace(at, from.size(), to);
}

std::string reasonOf(const std::string& json) {
    const auto value = readJson(json);
    if (!value) {
        return value.error().details.front();
    }
    if (isXgboostModel(*value)) {
        const auto model = readXgboostModel(*value);
        return model ? "" : model.error().details.front();
    }
    const auto tree = readTreeJson(*value);
    return tree ? "" : tree.error().details.front();
}

}  // namespace

class TstReaders : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void readsJsonToTheNearestDouble() {
        const auto value = readJson(
            R"( {"a":[1,-2.5e-3,null,0.1],"b":{"c":"x\u0915\n\ud83d\ude00"},"d":[true,null],"e":1e-400} )");
        QVERIFY(value.has_value());
        const auto& numbers = *value->find<DataNumbers>("a");
        QCOMPARE(numbers.size(), std::size_t{4});
        QCOMPARE(numbers[1], -0.0025);
        QVERIFY(std::isnan(numbers[2]));
        QVERIFY(numbers[3] == 0.1);
        QCOMPARE(*value->find("b")->find<std::string>("c"), std::string("x\u0915\n\U0001F600"));
        QVERIFY(*value->find<DataList>("d")->front().as<bool>());
        QCOMPARE(*value->find<double>("e"), 0.0);
    }

    void refusesWhatIsNotJson() {
        for (const char* bad :
             {"",       "{",       "[1,",         "[1 2]", "{\"a\"}",    "{\"a\":1,}",
              "[01]",   "[1.]",    "[+1]",        "[NaN]", "[Infinity]", "1e999",
              "\"\n\"", "\"\\x\"", "\"\\ud800\"", "nul",   "[1]]",       "{\"a\":1,\"a\":2}",
              "-",      "[-]"}) {
            QVERIFY2(!readJson(bad), bad);
        }
        QVERIFY(!readJson(std::string(100, '[') + std::string(100, ']')));
    }

    void readsTheTreeJson() {
        QCOMPARE(reasonOf(kTree), std::string());
        const auto tree = readTreeJson(*readJson(kTree));
        QCOMPARE(tree->ensemble.trees.front().cover, (std::vector<double>{4, 3, 1}));
    }

    void refusesFaultyTreesWithTheReason_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* from, const char* to, const char* reason) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QByteArray(reason);
        };
        row("\"left\":[1,", "\"left\":[0,", "a child that does not stand behind its parent");
        row("\"left\":[1,", "\"left\":[2,", "a node with two parents");
        row("\"left\":[1,", "\"left\":[7,", "a child that does not stand behind its parent");
        row("\"left\":[1,", "\"left\":[1.5,", "a tree needs");
        row("\"feature\":[0,", "\"feature\":[2,", "a feature out of range");
        row("\"feature\":[0,", "\"feature\":[-1,", "a leaf with children");
        row("\"cover\":[4,", "\"cover\":[-4,", "a cover that is negative");
        row("\"value\":[0,0.25", "\"value\":[0,null", "a leaf value that is no number");
        row("\"threshold\":[0.5", "\"threshold\":[null", "a threshold that is no number");
        row("\"cover\":[4,3,1]", "\"cover\":[4,3]", "a tree's arrays differ in length");
        row("\"n_features\":2", "\"n_features\":0", "n_features");
        row("\"compare\":\"le\"", "\"compare\":\"ge\"", "compare is neither");
        row("float32", "float64", "input_cast is neither");
        row("\"trees\":[{", "\"forest\":[{", "trees");
        row("\"base\":0", "\"base\":1e999", "a number too large");
    }

    void refusesFaultyTreesWithTheReason() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, reason);
        const std::string said = reasonOf(with(kTree, from.toStdString(), to.toStdString()));
        QVERIFY2(said.find(reason.toStdString()) != std::string::npos, said.c_str());
    }

    void refusesEveryTruncation() {
        for (const char* whole : {kTree, kXgboost}) {
            const std::string text(whole);
            for (std::size_t size = 0; size < text.size(); ++size) {
                QVERIFY(!readJson(std::string_view(text).substr(0, size)));
            }
        }
    }

    void readsXgboostJson() {
        const auto model = readXgboostModel(*readJson(kXgboost));
        QVERIFY(model.has_value());
        QCOMPARE(model->columns, (std::vector<std::string>{"a", "b"}));
        const learn::Tree& tree = model->ensemble.trees.front();
        QVERIFY(model->ensemble.strictly && !model->ensemble.averaged);
        QCOMPARE(tree.threshold.front(), static_cast<double>(0.1F));
        QVERIFY(std::abs(model->ensemble.base - std::log(0.25)) < 1e-7);
        QCOMPARE(tree.value[2], 0.5);
    }

    void refusesFaultyXgboostModels_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* from, const char* to, const char* reason) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QByteArray(reason);
        };
        row("\"left_children\":[1,", "\"left_children\":[2,", "two parents");
        row("\"left_children\":[1,-1,", "\"left_children\":[1,0,", "a child out of range");
        row("\"split_indices\":[1,", "\"split_indices\":[2,", "a feature out of range");
        row("\"split_type\":[0,", "\"split_type\":[1,", "a categorical split");
        row("\"gbtree\"", "\"gblinear\"", "the booster is not gbtree");
        row("binary:logistic", "multi:softprob", "the objective multi:softprob");
        row("\"num_class\":\"0\"", "\"num_class\":\"3\"", "more than one output");
        row("\"base_score\":\"2E-1\"", "\"base_score\":\"nan\"", "base_score");
        row("\"base_score\":\"2E-1\"", "\"base_score\":\"1\"", "no probability");
        row("\"num_feature\":\"2\"", "\"num_feature\":\"-2\"", "the number of features");
        row("\"sum_hessian\":[4,3,1]", "\"sum_hessian\":[4,3]", "differ in length");
        row("\"split_conditions\":[0.1,", "\"split_conditions\":[null,", "a threshold that is no number");
    }

    void refusesFaultyXgboostModels() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, reason);
        const std::string said = reasonOf(with(kXgboost, from.toStdString(), to.toStdString()));
        QVERIFY2(said.find(reason.toStdString()) != std::string::npos, said.c_str());
    }

    void readsUbj() {
        const std::string bytes = "{L\0\0\0\0\0\0\0\1aS"s + "L\0\0\0\0\0\0\0\2hii\1b[$d#L\0\0\0\0\0\0\0\2"s +
                                  "\x3f\x80\0\0\xc0\0\0\0i\1c[i\x05l\xff\xff\xff\xffZ]i\1dTi\1e{}"s + "}";
        const auto value = readUbj(bytes);
        QVERIFY2(value.has_value(), value ? "" : value.error().details.front().c_str());
        QVERIFY(looksLikeUbj(bytes));
        QVERIFY(!looksLikeUbj("{\"a\":1}"));
        QCOMPARE(*value->find<std::string>("a"), std::string("hi"));
        QCOMPARE(*value->find<DataNumbers>("b"), (DataNumbers{1.0, -2.0}));
        QCOMPARE((*value->find<DataNumbers>("c"))[1], -1.0);
        QVERIFY(*value->find<bool>("d"));
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            QVERIFY(!readUbj(std::string_view(bytes).substr(0, size)));
        }
    }

    void refusesFaultyUbj() {
        QVERIFY(!readUbj("[$d#i\1\x7f\xc0\0\0"s));
        QVERIFY(!readUbj("[$d#L\x7f\xff\xff\xff\xff\xff\xff\xff"s));
        QVERIFY(!readUbj("[$d#i\xff"s));
        QVERIFY(!readUbj("[$d"s));
        QVERIFY(!readUbj("{i\1aTi\1aF}"s));
        QVERIFY(!readUbj(std::string(100, '[') + std::string(100, ']')));
        QVERIFY(!readUbj("[$Z#L\0\0\0\0\x10\0\0\0"s));
    }
};

SAKHI_TEST(TstReaders)
#include "tst_readers.moc"
