#include "learn/CsvReader.h"
#include "learn/Dataset.h"
#include "learn/Folds.h"
#include "support/Fixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <zlib.h>

#include <cmath>

using namespace sakhi::learn;
using sakhi::base::ErrorCode;

namespace {

std::vector<std::vector<std::string>> recordsOf(const std::string& text) {
    auto reader = CsvReader::open(CsvSource::memory(text));
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> cells;
    while (reader->next(cells).value()) {
        records.push_back(cells);
    }
    return records;
}

// "line:column" of the fault, "code N" for another error, "" for none.
QString faultOf(const std::string& text, const ReadOptions& options = {}) {
    const auto data = readDataset(CsvSource::memory(text), options);
    if (data) {
        return {};
    }
    if (data.error().code != ErrorCode::faultyRecords) {
        return QStringLiteral("code %1").arg(static_cast<int>(data.error().code));
    }
    return QString::fromStdString(data.error().details[0] + ":" + data.error().details[1]);
}

QString codeText(ErrorCode code) {
    return QStringLiteral("code %1").arg(static_cast<int>(code));
}

}  // namespace

class TstCsv : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void readsQuotesAndLineEnds() {
        const auto records = recordsOf(
            "\xEF\xBB\xBF"
            "a,\"b \"\"x\"\"\",c\r\n\"1\n2\",,\"\"\nlast,\"q,r\",z");
        QCOMPARE(records.size(), std::size_t{3});
        QCOMPARE(records[0][0], std::string("a"));
        QCOMPARE(records[0][1], std::string("b \"x\""));
        QCOMPARE(records[1][0], std::string("1\n2"));
        QCOMPARE(records[1][2], std::string());
        QCOMPARE(records[2][1], std::string("q,r"));
    }

    void refusesDamageWithLineAndColumn_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& text, const QString& place) {
            QTest::newRow(name) << text << place;
        };
        row("too few cells", "a,b,y\n1,2,0\n1,0\n", QStringLiteral("3:2"));
        row("too many cells", "a,b,y\n1,2,0\n1,2,3,0\n", QStringLiteral("3:4"));
        row("open quote", "a,b,y\n1,\"2,0\n3,4,1\n", QStringLiteral("2:2"));
        row("text after quote", "a,b,y\n1,\"2\"x,0\n", QStringLiteral("2:2"));
        row("quote inside", "a,b,y\n1,2\"2\",0\n", QStringLiteral("2:2"));
        row("fault after a quoted line end", "a,b,y\n\"u\nv\",2,0\nw,2,7\n", QStringLiteral("4:3"));
        row("target not 0 or 1", "a,b,y\n1,2,0\n1,2,2\n", QStringLiteral("3:3"));
        row("target missing", "a,b,y\n1,2,\n", QStringLiteral("2:3"));
        row("header twice", "a,a,y\n1,2,0\n", QStringLiteral("1:2"));
        row("header without name", "a,,y\n1,2,0\n", QStringLiteral("1:2"));
        row("not UTF-8", "a,b,y\n1,\xff\xfe,0\n", QStringLiteral("2:2"));
        row("zero byte", QByteArray("a,b,y\n1,2\0,0\n", 13), QStringLiteral("2:2"));
        row("blank line inside", "a,b,y\n1,2,0\n\n1,2,0\n", QStringLiteral("3:1"));
        row("one class by a word", "a,b,y\n1,2,no\n3,4,no\n", QStringLiteral("1:3"));
        row("no rows", "a,b,y\n", codeText(ErrorCode::missingData));
        row("empty", "", codeText(ErrorCode::missingData));
        QByteArray stray = "a,b,y\n";
        for (int i = 0; i < 100; ++i) {
            stray += i == 57 ? "1,12x4,0\n" : "1,12.5,1\n";
        }
        row("stray text among numbers", stray, QStringLiteral("59:2"));
        QByteArray infinite = stray;
        row("not finite", infinite.replace("12x4", "inf"), QStringLiteral("59:2"));
        QByteArray huge = stray;
        row("beyond float32", huge.replace("12x4", "1e39"), QStringLiteral("59:2"));
    }
    void refusesDamageWithLineAndColumn() {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QCOMPARE(faultOf(text.toStdString()), place);
    }

    void tellsKindsApart() {
        const auto data = readDataset(
            CsvSource::memory(
                "n,text,codes,mixed,gap,y\n1,b,2,A41,,0\n2.5,a,10,7,3,1\n-3,b,2,A410,,0\n,,1,A42,4,1\n"),
            {.target = "y", .drop = {}, .categorical = {"codes"}, .positive = {}});
        QVERIFY(data);
        const auto& features = data->schema.features;
        QVERIFY(features[0].kind == FeatureKind::number);
        QVERIFY(std::isnan(data->values[0][3]));
        QCOMPARE(features[1].categories, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(data->values[1][0], 1.0);
        QVERIFY(std::isnan(data->values[1][3]));
        // Declared: sorted as texts, so 10 stands before 2.
        QCOMPARE(features[2].categories, (std::vector<std::string>{"1", "10", "2"}));
        QCOMPARE(features[3].categories, (std::vector<std::string>{"7", "A41", "A410", "A42"}));
        QCOMPARE(data->values[3][1], 0.0);
        QVERIFY(features[4].kind == FeatureKind::number);
        QCOMPARE(data->target, (std::vector<std::uint8_t>{0, 1, 0, 1}));
    }

    void marksOfMissingNumbersAreMissing() {
        std::string text = "n,place,few,y\n";
        for (int i = 0; i < 40; ++i) {
            text += (i % 4 == 0   ? "NA"
                     : i % 4 == 1 ? " nan"
                                  : std::to_string(i)) +
                    std::string(",") + (i % 2 == 0 ? "NA" : "UP") + "," +
                    (i == 9    ? "N/A"
                     : i == 11 ? "Null"
                               : "3") +
                    "," + std::to_string(i % 2) + "\n";
        }
        const auto data = readDataset(CsvSource::memory(text + "\n\n"), {});
        QVERIFY(data);
        QCOMPARE(data->rowCount, std::size_t{40});
        QVERIFY(data->schema.features[0].kind == FeatureKind::number);
        QVERIFY(std::isnan(data->values[0][0]) && std::isnan(data->values[0][1]) &&
                data->values[0][2] == 2.0);
        // Among texts they are a text like any other.
        QCOMPARE(data->schema.features[1].categories, (std::vector<std::string>{"NA", "UP"}));
        QVERIFY(std::isnan(data->values[2][9]) && std::isnan(data->values[2][11]));
        const auto rows =
            readRows(CsvSource::memory("n,place,few\nN/A,NA,nan\n5,UP,1\n"), data->schema, false);
        QVERIFY(std::isnan(rows->values[0][0]) && rows->values[1][0] == 0.0);
    }

    void targetsAreTwoTextsOrNumbers_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QByteArray>("positive");
        QTest::addColumn<QByteArray>("classes");
        QTest::addColumn<QByteArray>("one");
        const auto row = [](const char* name, const QByteArray& cells, const QByteArray& positive,
                            const QByteArray& classes, const QByteArray& one) {
            QTest::newRow(name) << cells << positive << classes << one;
        };
        row("bits", "1 0 1", "", "101", "1");
        row("bits with a point", "1.0 0 1 0.0", "", "1010", "1");
        row("one bit alone", "0 0", "", "00", "1");
        row("words", "yes no no", "", "100", "yes");
        row("words the other way", "paid late", "late", "01", "late");
        row("numbers by size", "10 9 9", "", "100", "10");
        row("signs", "-1 1", "", "01", "1");
        row("unicode", "हाँ नहीं", "", "10", "हाँ");
        row("three", "a b c", "", "", "");
        row("0 and 7", "0 7", "", "", "");
        row("a word alone", "a a", "", "", "");
        row("none of the named", "a b", "c", "", "");
    }

    void targetsAreTwoTextsOrNumbers() {
        QFETCH(QByteArray, cells);
        QFETCH(QByteArray, positive);
        QFETCH(QByteArray, classes);
        QFETCH(QByteArray, one);
        std::string text = "x,y\n";
        for (const QByteArray& cell : cells.split(' ')) {
            text += "1," + cell.toStdString() + "\n";
        }
        ReadOptions options;
        options.positive = positive.toStdString();
        const auto data = readDataset(CsvSource::memory(text), options);
        QCOMPARE(data.has_value(), !classes.isEmpty());
        if (data) {
            QByteArray found;
            for (const std::uint8_t bit : data->target) {
                found += bit == 1 ? '1' : '0';
            }
            QCOMPARE(found, classes);
            QCOMPARE(data->schema.positive, one.toStdString());
            // Read again for the model, the other way round.
            const auto again = readRows(CsvSource::memory(text), data->schema, true);
            QCOMPARE(again->target, data->target);
        }
    }

    void namesUnknownColumns() {
        const std::string text = "a,y,b\n1,0,2\n2,1,3\n";
        const auto code = [&](const ReadOptions& options) {
            const auto data = readDataset(CsvSource::memory(text), options);
            return data ? ErrorCode::internal : data.error().code;
        };
        QVERIFY(code({.target = "z", .drop = {}, .categorical = {}, .positive = {}}) == ErrorCode::notFound);
        QVERIFY(code({.target = "y", .drop = {"z"}, .categorical = {}, .positive = {}}) ==
                ErrorCode::notFound);
        QVERIFY(code({.target = "y", .drop = {"a", "b"}, .categorical = {}, .positive = {}}) ==
                ErrorCode::missingData);
        const auto data = readDataset(CsvSource::memory(text),
                                      {.target = "y", .drop = {"a"}, .categorical = {}, .positive = {}});
        QCOMPARE(data->schema.features.size(), std::size_t{1});
        QCOMPARE(data->values[0][1], 3.0);
    }

    void readsRowsByTheSchema() {
        const auto data = readDataset(CsvSource::memory("n,c,y\n1,x,0\n2,z,1\n"), {});
        const auto rows = readRows(CsvSource::memory("extra,c,n\nq,z,5\nq,new,\n"), data->schema, false);
        QVERIFY(rows);
        QCOMPARE(rows->values[0][0], 5.0);
        QCOMPARE(rows->values[1][0], 1.0);
        QVERIFY(std::isnan(rows->values[1][1]));
        QVERIFY(rows->target.empty());
        const auto lacking = readRows(CsvSource::memory("c\nz\n"), data->schema, false);
        QVERIFY(lacking.error().code == ErrorCode::modelSchemaMismatch);
        QCOMPARE(lacking.error().details.front(), std::string("n"));
        const auto bad = readRows(CsvSource::memory("c,n\nz,one\n"), data->schema, false);
        QCOMPARE(bad.error().details[0] + ":" + bad.error().details[1], std::string("2:2"));
    }

    void refusesADamagedGzip() {
        const QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("made-up.csv.gz")).toStdString();
        std::string text = "a,b,y\n";
        for (int i = 0; i < 5000; ++i) {
            text += std::to_string(i * 7919 % 1000) + "," + std::to_string(i) + "," + std::to_string(i % 2) +
                    "\n";
        }
        gzFile out = gzopen(path.c_str(), "wb");
        gzwrite(out, text.data(), static_cast<unsigned>(text.size()));
        gzclose(out);
        QCOMPARE(readDataset(CsvSource::file(path), {})->rowCount, std::size_t{5000});
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(size / 2));
        file.write(QByteArray(40, '\x5a'));
        file.close();
        QVERIFY(!readDataset(CsvSource::file(path), {}));
        QVERIFY(file.resize(size / 3));
        const auto cut = readDataset(CsvSource::file(path), {});
        QVERIFY(!cut);
        QVERIFY(cut.error().code == ErrorCode::faultyRecords);
        QVERIFY(readDataset(CsvSource::file(path + ".none"), {}).error().code == ErrorCode::fileNotFound);
    }

    void foldsAreReadOrDrawn() {
        const auto given = readFolds(CsvSource::memory("fold\n1\n0\n1\n"), 3);
        QCOMPARE(given->inside(1), (std::vector<std::uint32_t>{0, 2}));
        QCOMPARE(given->outside(1), (std::vector<std::uint32_t>{1}));
        QVERIFY(!readFolds(CsvSource::memory("fold\n1\n0\n"), 3));
        QVERIFY(!readFolds(CsvSource::memory("fold\n2\n0\n"), 2));
        const auto bad = readFolds(CsvSource::memory("fold\n1\nx\n"), 2);
        QCOMPARE(bad.error().details[0], std::string("3"));

        std::vector<std::uint8_t> target(103, 0);
        std::fill_n(target.begin(), 31, std::uint8_t{1});
        const auto drawn = stratifiedFolds(target, 5, 9);
        for (std::uint16_t fold = 0; fold < 5; ++fold) {
            std::size_t ones = 0;
            for (const std::uint32_t row : drawn->inside(fold)) {
                ones += target[row];
            }
            QVERIFY(ones == 6 || ones == 7);
            QVERIFY(drawn->inside(fold).size() >= 20 && drawn->inside(fold).size() <= 21);
        }
        QCOMPARE(stratifiedFolds(target, 5, 9)->of, drawn->of);
        QVERIFY(stratifiedFolds(target, 5, 10)->of != drawn->of);
        QVERIFY(!stratifiedFolds(target, 50, 9));
    }
};

SAKHI_TEST(TstCsv)
#include "tst_csv.moc"
