#pragma once

#include "base/Money.h"
#include "report/reports/AppraisalFacts.h"

#include <string>
#include <utility>
#include <vector>

/// A made-up group, bank and loan: no person here is real.
namespace sakhi::test {

using base::Date;
using base::Money;
using report::Outcome;
using report::Said;
using report::Unit;

inline Date date(int year, int month, int day) {
    return *base::makeDate(year, month, day);
}

/// A key with its text in English or Hindi.
inline Said word(bool hindi, const char* key, const char* english, const char* inHindi) {
    return {key, hindi ? inHindi : english};
}

inline report::ShareFacts share(const char* no, const char* name, const char* relation, Said purpose,
                                std::int64_t asked, std::int64_t instalment, double foir) {
    report::ShareFacts s{no, name, {{}, relation}, std::move(purpose), {}, {}, {}, {}, {}};
    if (asked > 0) {
        s.requested = Money::rupees(asked);
        s.recommended = Money::rupees(asked == 60'000 ? 40'000 : asked);
        s.instalment = Money::rupees(instalment);
        s.foir = foir;
    }
    return s;
}

inline std::vector<report::ShareFacts> sampleShares(bool hi) {
    return {
        share("01", "Sunita Devi", "w/o Ramesh Prasad",
              word(hi, "tailoring", "Two sewing machines", "दो सिलाई मशीनें"), 30'000, 1'343, 17.4),
        share("02", "Rekha Kumari", "w/o Dinesh Paswan", word(hi, "dairy", "One milch cow", "एक दुधारू गाय"),
              45'000, 2'015, 21.3),
        share("03", "Geeta Devi", "w/o Mahendra Ram",
              word(hi, "farming", "Vegetables on leased land", "पट्टे की ज़मीन पर सब्ज़ी"), 20'000, 896, 8.5),
        share("04", "Kiran Devi", "w/o Umesh Yadav", word(hi, "goats", "Goats, ten head", "दस बकरियाँ"),
              25'000, 1'119, 16.0),
        share("05", "Meena Devi", "w/o Suresh Thakur",
              word(hi, "shop", "Stock for grocery shop", "किराना दुकान का माल"), 40'000, 1'791, 22.2),
        share("06", "Sunita Devi", "w/o Bhola Mahto", word(hi, "dairy", "One buffalo", "एक भैंस"), 60'000,
              1'791, 43.4),
        share("07", "Shabnam Khatun", "w/o Md. Salim",
              word(hi, "tailoring", "Cloth for tailoring", "सिलाई का कपड़ा"), 25'000, 1'119, 15.5),
        share("08", "Lalita Devi", "w/o Rajendra Manjhi", word(hi, "farming", "Mushroom shed", "मशरूम का शेड"),
              20'000, 896, 14.2),
        share("09", "Parvati Devi", "w/o Kishun Ram", word(hi, "none", "No loan asked", "ऋण नहीं माँगा"), 0, 0,
              0),
        share("10", "Anita Kumari", "d/o Shivnath Sah",
              word(hi, "tailoring", "Sewing machine, course", "सिलाई मशीन, प्रशिक्षण"), 20'000, 895, 13.6),
        share("11", "Rubi Devi", "w/o Pankaj Kumar", word(hi, "poultry", "Poultry, 200 birds", "200 मुर्गियाँ"),
              35'000, 1'567, 16.9),
        share("12", "Champa Devi", "w/o Jagdish Bind", word(hi, "none", "No loan asked", "ऋण नहीं माँगा"), 0, 0,
              0),
    };
}

/// 3,00,000 at 7 % over 24 months: 23 x 13,432 + 13,426 = 3,22,362.
inline std::vector<report::ScheduleFacts> sampleSchedule(int months) {
    std::vector<report::ScheduleFacts> rows;
    Money balance = Money::rupees(300'000);
    const base::Rate rate = base::Rate::basisPoints(700);
    for (int i = 1; i <= months; ++i) {
        const Money interest = base::interest(balance, rate, 1, 12, 100, base::Rounding::halfUp);
        const Money principal =
            i == months
                ? balance
                : std::min(balance, Money::rupees(months == 24 ? 13'432 : 300'000 / months + 900) - interest);
        balance -= principal;
        rows.push_back({i, base::addMonths(date(2026, 12, 20), i - 1), principal + interest, principal,
                        interest, balance});
    }
    return rows;
}

inline std::vector<report::MeasureFacts> sampleMeasures() {
    const auto row = [](const char* key, Unit unit, double value, double part, double whole, Unit counted,
                        double block) {
        return report::MeasureFacts{key, unit, value, report::CountedFacts{part, whole, counted}, block};
    };
    return {row("meeting_regularity", Unit::percent, 96.2, 50, 52, Unit::count, 89.0),
            row("attendance_rate", Unit::percent, 92.0, 552, 600, Unit::count, 84.0),
            row("savings_per_member", Unit::rupees, 2860, 34'320, 12, Unit::count, 3105),
            row("savings_regularity", Unit::percent, 98.0, 588, 600, Unit::count, 90.0),
            row("loan_repayment_rate", Unit::percent, 94.0, 205'296, 218'400, Unit::rupees, 86.5),
            row("on_time_ratio", Unit::percent, 86.7, 117, 135, Unit::count, 78.0),
            row("lending_ratio", Unit::percent, 85.0, 136'000, 160'000, Unit::rupees, 70.0),
            row("borrowers_ratio", Unit::percent, 91.7, 11, 12, Unit::count, 74.0),
            row("par_30", Unit::percent, 9.0, 12'240, 136'000, Unit::rupees, 11.2),
            {"books_on_time", Unit::percent, {}, {}, 74.0},
            row("member_turnover", Unit::percent, 8.3, 1, 12, Unit::count, 6.0)};
}

inline report::ScoreFacts sampleGroupScore(bool hi) {
    report::ScoreFacts s;
    s.probability = 0.846;
    s.confidence = 0.846;
    s.card = "group";
    s.model = "group 1.3";
    s.score = 82.10;
    s.band = word(hi, "low", "Low risk", "कम जोखिम");
    s.threshold = 60.0;
    s.belowName = word(hi, "high", "High risk", "ज़्यादा जोखिम");
    s.aboveName = word(hi, "low", "Low risk", "कम जोखिम");
    s.base = 78.2;
    s.baseName = word(hi, "store_average", "Block average", "ब्लॉक का औसत");
    s.factors = {{word(hi, "loan_repayment_rate", "Repaid of what fell due", "देय में से चुकाया"), Unit::percent,
                  94.0, 86.5, 3.0},
                 {word(hi, "attendance_rate", "Attendance", "उपस्थिति"), Unit::percent, 92.0, 84.0, 2.4},
                 {word(hi, "savings_per_member", "Savings per member", "प्रति सदस्य बचत"), Unit::rupees, 2860,
                  3105, -1.5}};
    s.formula = "0.3 N + 0.3 × 92.0 + 0.4 × 94.0, N = 56.3";
    return s;
}

inline std::vector<report::TrendFacts> sampleTrends() {
    std::vector<report::TrendFacts> out{{"attendance_rate", Unit::percent, {}},
                                        {"savings", Unit::rupees, {}},
                                        {"loan_repayment_rate", Unit::percent, {}}};
    for (int i = 0; i < 12; ++i) {
        const Date month = base::addMonths(date(2025, 12, 1), i);
        out[0].months.push_back({month, 89.0 + (i * 7) % 5 + (i == 11 ? 3 : 0)});
        out[1].months.push_back({month, 2760.0 + i * 20.0});
        out[2].months.push_back({month, i == 3 ? std::optional<double>() : 92.0 + (i % 4)});
    }
    return out;
}

inline report::RecommendationFacts sampleRecommendation(bool hi) {
    report::RecommendationFacts r;
    r.text = word(hi, "approve_cut", "Approve ₹3,00,000 with member 06 at ₹40,000",
                  "₹3,00,000 स्वीकृत करें, सदस्य 06 को ₹40,000");
    r.amount = Money::rupees(300'000);
    r.yearlyRate = base::Rate::basisPoints(700);
    r.instalment = Money::rupees(13'432);
    r.months = 24;
    const auto line = [&](const char* key, const char* en, const char* inHindi, std::int64_t amount) {
        return report::AmountFacts{word(hi, key, en, inHindi), Money::rupees(amount), {}};
    };
    r.howMuch = {
        line("corpus_multiple", "Corpus × multiple, 8 × 1,80,000", "पूँजी × गुणक, 8 × 1,80,000", 1'440'000),
        line("floor", "Floor of the second dose", "दूसरी खुराक की न्यूनतम राशि", 300'000),
        line("requested", "Requested by the members", "सदस्यों ने माँगा", 320'000),
        line("cut", "Member 06: FOIR above 50 %, share cut", "सदस्य 06: FOIR 50 % से ऊपर, हिस्सा घटाया",
             -20'000)};
    const auto check = [&](const char* key, const char* en, const char* inHindi, Outcome outcome,
                           const char* found) {
        return report::CheckFacts{word(hi, key, en, inHindi), outcome, found};
    };
    r.checks = {
        check("active_6", "Active 6 months by the books", "बही से 6 महीने सक्रिय", Outcome::passed, "4 y 5 m"),
        check("score", "Group score 60 or more", "समूह स्कोर 60 या अधिक", Outcome::passed, "82.1"),
        check("overdue", "No bank loan overdue", "कोई बैंक ऋण अतिदेय नहीं", Outcome::passed, "DPD 0"),
        check("per_member", "Debt per member up to ₹1,00,000", "प्रति सदस्य ऋण ₹1,00,000 तक", Outcome::passed,
              "₹45,000"),
        check("foir_asked", "FOIR 50 % at the amount requested", "माँगी राशि पर FOIR 50 %", Outcome::broken,
              "06: 51.2 %"),
        check("shares", "Member shares add up to the loan", "सदस्यों के हिस्से ऋण के बराबर", Outcome::passed,
              "₹3,00,000"),
        check("cic", "CIC report of every member", "हर सदस्य की CIC रिपोर्ट", Outcome::unknown, "11 / 12")};
    return r;
}

inline report::DecisionFacts sampleDecision(bool hi) {
    report::DecisionFacts d;
    d.amount = Money::rupees(300'000);
    d.months = 24;
    d.yearlyRate = base::Rate::basisPoints(700);
    d.reason = "Repaid the first dose in time; member 06 agreed to the smaller share.";
    d.reasonCodes = {word(hi, "A1", "A1 record qualifies", "A1 अभिलेख योग्य"),
                     word(hi, "C2", "C2 share cut, FOIR above 50 %", "C2 हिस्सा घटाया, FOIR 50 % से ऊपर")};
    d.conditions = {{{}, "Dose 1, ₹13,312, closed from the proceeds."},
                    {{}, "CIC report of member 12 on file before she is given a share."}};
    d.by = "S. Narayan";
    d.employeeNo = "30188";
    d.power = Money::rupees(1'000'000);
    d.at = 1'794'994'500'000;
    return d;
}

}  // namespace sakhi::test
