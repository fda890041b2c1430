#include "services/norms/CardFile.h"
#include "services/norms/NormBook.h"
#include "support/Fixture.h"

#include <string>
#include <vector>

using namespace sakhi;
using base::ErrorCode;
using services::NormBook;
using services::ResourceFile;

namespace {

base::Date day(const char* iso) {
    return *base::parseIsoDate(iso);
}

/// The shipped files as texts that a test changes.
struct Files {
    std::vector<std::pair<std::string, std::string>> texts;

    explicit Files(std::span<const ResourceFile> from) {
        for (const ResourceFile& file : from) {
            texts.emplace_back(file.name, file.text);
        }
    }

    void change(const std::string& file, const std::string& from, const std::string& to) {
        for (auto& [name, text] : texts) {
            if (name.starts_with(file)) {
                const std::size_t at = text.find(from);
                if (at == std::string::npos) {
                    qFatal("%s is not in %s", from.c_str(), file.c_str());
                }
                text.replace(at, from.size(), to);
            }
        }
    }

    [[nodiscard]] std::vector<ResourceFile> files() const {
        std::vector<ResourceFile> out;
        for (const auto& [name, text] : texts) {
            out.push_back({name, text});
        }
        return out;
    }
};

/// "read", or where the first fault is.
template <class T>
std::string told(const base::Result<T>& read) {
    return read ? "read" : read.error().details.front();
}

std::string toldOfRule(const char* file, const char* from, const char* to) {
    Files files(services::ruleFiles());
    files.change(file, from, to);
    return told(NormBook::read(files.files()));
}

std::string toldOfCard(const char* from, const char* to) {
    Files files(services::cardFiles());
    files.change("group", from, to);
    return told(services::readCard(files.files().front()));
}

}  // namespace

/// Norms and cards are what their files say.
class TstNorms : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void shippedFiguresAreThoseOfTheNorms() {
        // NORMS.md 2.1, 2.3, 2.5.
        const auto norms = NormBook::shipped()->on(day("2026-11-01"));
        QCOMPARE(norms.lending.toleranceInternal, base::Money::rupees(10));
        QCOMPARE(norms.lending.toleranceBank, base::Money());
        QCOMPARE(norms.assetClass.sma1AboveDays, 30);
        QCOMPARE(norms.assetClass.sma2AboveDays, 60);
        QCOMPARE(norms.assetClass.npaAboveDays, 90);
        QCOMPARE(norms.household.foirPercent, 50.0);
        QCOMPARE(norms.household.yearlyIncome, base::Money::rupees(300'000));
        QCOMPARE(norms.linkage.activeMonths, 6);
        QCOMPARE(norms.linkage.memberDebt, base::Money::rupees(100'000));
    }

    void theNewestEffectiveOnTheDayHolds() {
        Files files(services::ruleFiles());
        const auto add = [&](const std::string& from, int rupees) {
            files.texts.emplace_back("lending_tolerance-" + from + ".json",
                                     R"({"effective_from": ")" + from +
                                         R"(", "source": "a test", "values": {"internal_rupees": )" +
                                         std::to_string(rupees) + R"(, "bank_rupees": 1}})");
        };
        add("2026-07-01", 25);
        add("2024-04-01", 5);
        const auto book = NormBook::read(files.files());
        QVERIFY(book);
        const auto tolerance = [&](const char* on) {
            return book->on(day(on)).lending.toleranceInternal.inPaise() / 100;
        };
        QCOMPARE(tolerance("1970-01-01"), 10);  // before the first, the first
        QCOMPARE(tolerance("2024-03-31"), 10);
        QCOMPARE(tolerance("2024-04-01"), 5);
        QCOMPARE(tolerance("2026-06-30"), 5);
        QCOMPARE(tolerance("2026-07-01"), 25);
        QCOMPARE(book->on(day("2026-07-01")).household.foirPercent, 50.0);
    }

    void aMalformedRuleIsRefusedWithThePlace() {
        const char* tolerance = "lending_tolerance";
        const std::string file = "lending_tolerance-2000-01-01.json: ";
        QCOMPARE(toldOfRule(tolerance, "10,", "10.5,"), file + "values.internal_rupees");
        QCOMPARE(toldOfRule(tolerance, "10,", "-10,"), file + "values.internal_rupees");
        QCOMPARE(toldOfRule(tolerance, "10,", "\"10\","), file + "values.internal_rupees");
        QCOMPARE(toldOfRule(tolerance, "bank_rupees", "bank_rupee"), file + "values.bank_rupees");
        QCOMPARE(toldOfRule(tolerance, "\"bank_rupees\": 0", "\"bank_rupees\": 0, \"more\": 1"),
                 file + "values.more");
        QCOMPARE(toldOfRule(tolerance, "\"source\"", "\"from\""), file + "source");
        QCOMPARE(toldOfRule(tolerance, "2000-01-01", "2000-01-02"), file + "effective_from");
        QCOMPARE(toldOfRule(tolerance, "2000-01-01", "soon"), file + "effective_from");
        QCOMPARE(toldOfRule(tolerance, "\"values\"", "\"value\""), file + "values");
        QVERIFY(toldOfRule(tolerance, "}", "").starts_with(file));
        QCOMPARE(toldOfRule("asset_class", ": 60,", ": 20,"),
                 std::string("asset_class-2021-11-12.json: values.npa_above_days"));
        QCOMPARE(toldOfRule("household", "50,", "500,"),
                 std::string("household-2022-04-01.json: values.foir_percent"));
        // A norm without a file, and a file without a norm.
        Files files(services::ruleFiles());
        const auto asset = files.texts.front();
        files.texts.erase(files.texts.begin());
        QCOMPARE(told(NormBook::read(files.files())), std::string("asset_class: –"));
        files.texts.emplace_back("asset_classes-2021-11-12.json", asset.second);
        QCOMPARE(NormBook::read(files.files()).error().code, ErrorCode::fileDamaged);
    }

    void everyShippedCardIsRead() {
        QVERIFY(!services::cardFiles().empty());
        for (const ResourceFile& file : services::cardFiles()) {
            const auto card = services::readCard(file);
            QVERIFY2(card, told(card).c_str());
            QCOMPARE(file.name, card->id + ".json");
        }
        const auto group = services::shippedCard("group");
        QCOMPARE(group->terms.size(), std::size_t{3});
        QCOMPARE(group->terms[2].weight, 0.40);
        QCOMPARE(group->bands.back().from, 60.0);
        QCOMPARE(group->reference.at("loan_repayment_rate"), 75.0);
        QCOMPARE(services::shippedCard("nobody").error().code, ErrorCode::notFound);
    }

    void aMalformedCardIsRefusedWithThePlace() {
        QCOMPARE(toldOfCard("\"weight\": 0.40", "\"weight\": \"0.40\""),
                 std::string("group.json: terms[2].weight"));
        QCOMPARE(toldOfCard("\"unit\"", "\"units\""), std::string("group.json: features[0].unit"));
        QCOMPARE(toldOfCard("raises", "lifts"), std::string("group.json: features[0].direction"));
        QCOMPARE(toldOfCard("\"id\": \"low_risk\", ", ""), std::string("group.json: bands[1].id"));
        QCOMPARE(toldOfCard("\"high\": 100}", "\"high\": 100, \"top\": 1}"),
                 std::string("group.json: scale.top"));
        QCOMPARE(toldOfCard("\"attendance_rate\": 85", "\"attendance_rate\": null"),
                 std::string("group.json: reference.attendance_rate"));
        QCOMPARE(toldOfCard("\"groups_for_average\": 10", "\"groups_for_average\": 1.5"),
                 std::string("group.json: groups_for_average"));
        // Well written, but no card.
        QCOMPARE(toldOfCard("\"weight\": 0.40", "\"weight\": 0.50"), std::string("group"));
        const auto json = services::readCard({"group.json", "[1, 2]"});
        QCOMPARE(json.error().code, ErrorCode::fileDamaged);
    }
};

SAKHI_TEST(TstNorms)
#include "tst_norms.moc"
