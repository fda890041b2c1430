#include "base/CsvReader.h"
#include "base/CsvWriter.h"
#include "base/Random.h"
#include "support/Fixture.h"

#include <cstring>

using namespace sakhi::base;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Hands out a text in pieces of `piece` bytes.
ByteSource sourceOf(std::string text, std::size_t piece) {
    return [text = std::move(text), piece,
            at = std::size_t{0}](std::span<char> room) mutable -> Result<std::size_t> {
        const std::size_t n = std::min({piece, room.size(), text.size() - at});
        std::memcpy(room.data(), text.data() + at, n);
        at += n;
        return n;
    };
}

struct Read {
    Rows rows;
    std::vector<std::uint64_t> lines;
    std::vector<CsvReader::FieldFlaw> flaws;
    CsvReader::State last;
    char delimiter;
};

Read readAll(const std::string& text, std::size_t piece = 1 << 20, CsvLimits limits = {}) {
    CsvReader csv(sourceOf(text, piece), limits);
    Read out{};
    while ((out.last = csv.next()) == CsvReader::State::record) {
        out.rows.emplace_back(csv.fields().begin(), csv.fields().end());
        out.lines.push_back(csv.line());
        out.flaws.insert(out.flaws.end(), csv.flaws().begin(), csv.flaws().end());
    }
    if (out.last == CsvReader::State::failed) {
        out.flaws = csv.flaws();
        out.lines.push_back(csv.line());
    }
    out.delimiter = csv.delimiter();
    return out;
}

}  // namespace

class TstCsv : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void readsRecords() {
        const Read read = readAll("a,b\r\n1,\"x,\"\"y\"\"\nz\"\n\n,\n2,3");
        QCOMPARE(read.rows, (Rows{{"a", "b"}, {"1", "x,\"y\"\nz"}, {"", ""}, {"2", "3"}}));
        QCOMPARE(read.lines, (std::vector<std::uint64_t>{1, 2, 5, 6}));
        QVERIFY(read.flaws.empty());
        QCOMPARE(read.last, CsvReader::State::end);
    }

    void findsTheDelimiter() {
        QCOMPARE(readAll("a;b;c\n1,5;2;3\n").rows, (Rows{{"a", "b", "c"}, {"1,5", "2", "3"}}));
        QCOMPARE(readAll("\"a;x\"\tb\n1\t2\n").rows, (Rows{{"a;x", "b"}, {"1", "2"}}));
        QCOMPARE(readAll("\xEF\xBB\xBF"
                         "a\n1\n")
                     .rows,
                 (Rows{{"a"}, {"1"}}));
        QCOMPARE(readAll("a;\"b\nc\";d\n").rows, (Rows{{"a", "b\nc", "d"}}));
    }

    void readsTheSameInPiecesOfAnySize() {
        const std::string text =
            "\xEF\xBB\xBFname;note\r\n\"a \"\"b\"\"\";\"line\r\nline\"\r\n\r\n\xE0\xA4\x98;x\r\n";
        const Read whole = readAll(text);
        QCOMPARE(whole.rows.size(), std::size_t(3));
        for (std::size_t piece = 1; piece < 12; ++piece) {
            QCOMPARE(readAll(text, piece).rows, whole.rows);
            QCOMPARE(readAll(text, piece).lines, whole.lines);
        }
    }

    void namesFlawedFields() {
        const Read read = readAll(std::string("a,b\nx\"y,1\n\"q\"r,2\nn\0l,3\n4,\xC3\x28\n5,a\rb\n", 34));
        QCOMPARE(read.rows.size(), std::size_t(6));
        QCOMPARE(read.flaws.size(), std::size_t(5));
        QCOMPARE(read.flaws[0].kind, CsvFlaw::strayQuote);
        QCOMPARE(read.flaws[1].kind, CsvFlaw::strayQuote);
        QCOMPARE(read.flaws[2].kind, CsvFlaw::uncleanText);
        QCOMPARE(read.flaws[2].field, std::size_t(0));
        QCOMPARE(read.flaws[3].kind, CsvFlaw::uncleanText);
        QCOMPARE(read.flaws[3].field, std::size_t(1));
        QCOMPARE(read.flaws[4].kind, CsvFlaw::uncleanText);
    }

    void stopsAtWhatCannotBeRead() {
        const auto failure = [](const std::string& text, CsvLimits limits, std::uint64_t line) {
            const Read read = readAll(text, 7, limits);
            return read.last == CsvReader::State::failed && read.lines.back() == line
                       ? std::optional(read.flaws.at(0).kind)
                       : std::nullopt;
        };
        QCOMPARE(failure("a\nb\n\"c\nd\n", {}, 3), CsvFlaw::unclosedQuote);
        QCOMPARE(failure("a\nbbbbbbbbbb\n", {8, 64, 4}, 2), CsvFlaw::fieldTooLong);
        QCOMPARE(failure("a\n1,2,3,4,5\n", {8, 64, 4}, 2), CsvFlaw::recordTooLong);
        QCOMPARE(failure("a\nb\n" + std::string(400'000, 'x') + "\n", {}, 3), CsvFlaw::recordTooLong);
        QCOMPARE(failure("a\n\"" + std::string(400'000, 'x') + "\n", {}, 2), CsvFlaw::unclosedQuote);
    }

    void handsOnTheSourcesFailure() {
        CsvReader csv([](std::span<char>) -> Result<std::size_t> { return fail(ErrorCode::fileDamaged); });
        QCOMPARE(csv.next(), CsvReader::State::failed);
        QCOMPARE(csv.failure()->code, ErrorCode::fileDamaged);
        QCOMPARE(csv.next(), CsvReader::State::failed);
    }

    void readsWhatItWrites() {
        Random random(23);
        const std::string letters = "ab,\";\n\r\t 1\xE0\xA4\x98";
        for (int round = 0; round < 500; ++round) {
            Rows rows{{"one", "two", "three"}};
            CsvWriter writer;
            for (std::uint64_t n = random.below(6); n > 0; --n) {
                rows.emplace_back();
                for (int column = 0; column < 3; ++column) {
                    std::string field;
                    for (std::uint64_t k = random.below(6); k > 0; --k) {
                        const std::size_t at = random.below(11);
                        field += at == 10 ? letters.substr(10) : letters.substr(at, 1);
                    }
                    rows.back().push_back(field);
                }
            }
            for (const auto& row : rows) {
                for (const std::string& field : row) {
                    writer.field(field);
                }
                writer.endRow();
            }
            const Read read = readAll(writer.text(), random.below(20) + 1);
            QCOMPARE(read.rows, rows);
            QVERIFY(read.flaws.empty());
        }
    }

    void quotesOnlyWhereItMust() {
        CsvWriter writer;
        for (const char* field : {"plain text", "a,b", "say \"x\"", "", " edge", "two\nlines"}) {
            writer.field(field);
        }
        writer.endRow();
        QCOMPARE(writer.text(),
                 std::string("plain text,\"a,b\",\"say \"\"x\"\"\",,\" edge\",\"two\nlines\"\n"));
    }
};

SAKHI_TEST(TstCsv)
#include "tst_csv.moc"
