#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "support/Fixture.h"
#include "support/SampleAppraisal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace sakhi;
using report::Block;

namespace {

/// Every block of a document, those within others too.
void collect(const std::vector<Block>& blocks, std::vector<const Block*>& out) {
    for (const Block& block : blocks) {
        out.push_back(&block);
        if (const auto* sides = std::get_if<report::SideBySide>(&block.value)) {
            for (const report::ColumnOfBlocks& column : sides->columns) {
                collect(column.blocks, out);
            }
        }
        if (const auto* whole = std::get_if<report::KeepTogether>(&block.value)) {
            collect(whole->blocks, out);
        }
    }
}

template <class T>
std::vector<T> all(const report::Document& document) {
    std::vector<const Block*> blocks;
    collect(document.blocks, blocks);
    std::vector<T> out;
    for (const Block* block : blocks) {
        if (const T* found = std::get_if<T>(&block->value)) {
            out.push_back(*found);
        }
    }
    return out;
}

report::Document english(const report::AppraisalFacts& facts) {
    return report::buildPaper(facts, report::Words(QStringLiteral("en")));
}

}  // namespace

class TstAppraisal : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void sectionsInOrder() {
        QString letters;
        for (const report::Heading& heading : all<report::Heading>(english(test::sampleAppraisal()))) {
            letters += heading.letter;
        }
        QCOMPARE(letters, QStringLiteral("ABCDEFGHIJ"));
    }

    void everyReportHasItsRow() {
        QSet<QString> kinds;
        for (const report::ReportRow& row : report::kReports) {
            const QString kind =
                QString::fromLatin1(row.kind.data(), static_cast<qsizetype>(row.kind.size()));
            QVERIFY(!kinds.contains(kind));
            kinds.insert(kind);
            QCOMPARE(report::findReport(row.kind), &row);
        }
        QCOMPARE(report::findReport("no such paper"), nullptr);
        const auto document = report::findReport("appraisal")
                                  ->build(test::sampleAppraisal(), report::Words(QStringLiteral("en")));
        QCOMPARE(document.kind, QStringLiteral("appraisal"));
    }

    void chartAddsUp() {
        const auto document = english(test::sampleAppraisal());
        const auto charts = all<report::Waterfall>(document);
        QCOMPARE(charts.size(), std::size_t{1});
        double sum = charts[0].base;
        for (const report::WaterfallBar& bar : charts[0].bars) {
            sum += bar.points;
        }
        QVERIFY(std::abs(sum - charts[0].score) < 1e-9);
        QCOMPARE(charts[0].sumLine, QStringLiteral("78.2 + 3.0 + 2.4 − 1.5 = 82.1"));
    }

    /// An amount in a carried column stands behind its text, and the last row is their sum.
    void membersAddUp() {
        const auto document = english(test::longAppraisal("en", 60, 60));
        base::Money carried;
        QString total;
        for (const report::Table& table : all<report::Table>(document)) {
            if (table.columns.size() == 9) {
                for (const report::Row& row : table.rows) {
                    carried += row.cells[3].amount.value_or(base::Money());
                    total = row.cells[3].text;
                }
            }
        }
        QCOMPARE(carried, base::Money::rupees(60 * 35'000));
        QCOMPARE(total, QStringLiteral("21,00,000"));
    }

    /// The model's figure stands in the strip with its sureness; without one both say so.
    void theModelIsNamedOrMissing() {
        const auto strip = [](const report::AppraisalFacts& facts) {
            QStringList out;
            for (const report::Strip& one : all<report::Strip>(english(facts))) {
                for (const report::Figure& figure : one.figures) {
                    out << figure.value.text;
                }
            }
            return out;
        };
        report::AppraisalFacts facts = test::sampleAppraisal();
        QVERIFY(strip(facts).contains(QStringLiteral("84.6 %")));
        QVERIFY(strip(facts).contains(QStringLiteral("High")));
        QVERIFY(!strip(facts).contains(QStringLiteral("no model")));
        facts.groupScore.probability.reset();
        facts.groupScore.confidence.reset();
        QVERIFY(strip(facts).contains(QStringLiteral("no model")));
        QVERIFY(!strip(facts).contains(QStringLiteral("84.6 %")));
    }

    void missingIsNeverZeroOrBlank() {
        report::AppraisalFacts facts = test::sampleAppraisal();
        facts.group.village.clear();
        facts.group.panchayat.clear();
        facts.group.formedOn.reset();
        facts.money.cash.reset();
        facts.recommendation.amount.reset();
        facts.groupScore.score.reset();
        facts.schedule.clear();
        const auto document = english(facts);
        int missing = 0;
        for (const report::Facts& block : all<report::Facts>(document)) {
            for (const report::Fact& fact : block.facts) {
                QVERIFY2(!fact.value.text.isEmpty(), qPrintable(fact.label));
                missing += fact.value.mark == report::Mark::missing ? 1 : 0;
            }
        }
        // promoted by, CIC and the two taken away here.
        QCOMPARE(missing, 4);
        QStringList amounts;
        for (const report::Table& table : all<report::Table>(document)) {
            for (const report::Row& row : table.rows) {
                if (row.cells.size() == 2 && row.cells[1].mark == report::Mark::missing) {
                    amounts << row.cells[0].text;
                }
            }
        }
        QCOMPARE(amounts, (QStringList{QStringLiteral("Cash in box (counted)"), QStringLiteral("Corpus"),
                                       QStringLiteral("Recommended"),
                                       QStringLiteral("Moratorium, interest subvention"),
                                       QStringLiteral("Charges, yearly cost (APR)")}));
        QVERIFY(all<report::Waterfall>(document).empty());
    }

    void boxesFollowTheDecision_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("chosen");
        QTest::addRow("none") << -1 << QString();
        QTest::addRow("approve") << static_cast<int>(report::Verdict::approve)
                                 << QStringLiteral("Approve No");
        QTest::addRow("reject") << static_cast<int>(report::Verdict::reject) << QStringLiteral("Reject No");
        QTest::addRow("return") << static_cast<int>(report::Verdict::sendBack) << QStringLiteral("Return No");
    }

    void boxesFollowTheDecision() {
        QFETCH(int, verdict);
        report::AppraisalFacts facts = test::sampleAppraisal();
        if (verdict < 0) {
            facts.decision.reset();
        } else {
            facts.decision->verdict = static_cast<report::Verdict>(verdict);
        }
        QStringList chosen;
        QStringList words;
        for (const report::Choice& choice : all<report::Choice>(english(facts))) {
            for (const report::Cell& option : choice.options) {
                chosen << (option.mark == report::Mark::chosen ? QStringList{option.text} : QStringList{});
            }
            words << choice.words;
        }
        QTEST(chosen.join(QLatin1Char(' ')), "chosen");
        QCOMPARE(words.contains(QStringLiteral("Rupees Three Lakh Only")),
                 verdict == static_cast<int>(report::Verdict::approve));
    }

    void manyMembersTakeTheirOwnPage() {
        QCOMPARE(all<report::PageBreak>(english(test::longAppraisal("en", 14, 24))).size(), std::size_t{2});
        QCOMPARE(all<report::PageBreak>(english(test::longAppraisal("en", 15, 24))).size(), std::size_t{3});
    }

    void dataAreTheSameBytes() {
        const auto one = english(test::sampleAppraisal());
        const auto two = english(test::sampleAppraisal());
        QCOMPARE(one.attachment, two.attachment);
        QCOMPARE(one.digest, two.digest);
        QCOMPARE(one.digest, report::digestOf(one.attachment));
        QCOMPARE(report::digestOf("abc").toHex(),
                 QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
        QCOMPARE(report::printedDigest(one.digest).size(), 64 + 7);
        QVERIFY(report::qrText(one).startsWith(QLatin1String("SAKHI:LA-2026-0142:")));
    }

    void oneFigureChangesTheDigest() {
        const QByteArray digest = english(test::sampleAppraisal()).digest;
        const auto differs = [&](auto change) {
            report::AppraisalFacts facts = test::sampleAppraisal();
            change(facts);
            return english(facts).digest != digest;
        };
        QVERIFY(differs([](auto& f) { f.request.shares[3].requested = base::Money::paise(1); }));
        QVERIFY(differs([](auto& f) { f.measures[4].value = 94.01; }));
        QVERIFY(differs([](auto& f) { f.trends[1].months[7].value.reset(); }));
        QVERIFY(differs([](auto& f) { f.decision->againstAdvice = true; }));
        QVERIFY(differs([](auto& f) { f.decision.reset(); }));
        QVERIFY(differs([](auto& f) { f.schedule[23].interest = base::Money::rupees(1); }));
        QVERIFY(differs([](auto& f) { f.classDates->npaOn += std::chrono::days(1); }));
        QVERIFY(differs([](auto& f) { f.recommendation.checks[0].outcome = report::Outcome::broken; }));
    }

    /// The words of a language are not data: only keys are attached.
    void wordsDoNotChangeTheDigest() {
        report::AppraisalFacts facts = test::sampleAppraisal();
        const QByteArray digest = english(facts).digest;
        facts.groupScore.band.text = "another word";
        facts.recommendation.checks[0].rule.text = "another word";
        QCOMPARE(english(facts).digest, digest);
        facts.groupScore.band.key = "another key";
        QVERIFY(english(facts).digest != digest);
    }

    void amountsAreStringsOfTwoDecimals() {
        const QJsonObject data =
            QJsonDocument::fromJson(english(test::sampleAppraisal()).attachment).object();
        QCOMPARE(data[QStringLiteral("request")][QStringLiteral("amount")].toString(),
                 QStringLiteral("320000.00"));
        QCOMPARE(data[QStringLiteral("request")][QStringLiteral("shares")].toArray().size(), 12);
        QVERIFY(data[QStringLiteral("risk_score")].isNull());
        QCOMPARE(data[QStringLiteral("decision")][QStringLiteral("at_ms")].toString(),
                 QStringLiteral("1794994500000"));
    }
};

SAKHI_TEST(TstAppraisal)

#include "tst_appraisal.moc"
