#pragma once

#include "support/SampleRecords.h"

namespace sakhi::test {

inline report::GroupFacts sampleGroup(bool hi) {
    report::GroupFacts g;
    g.code = "KT0001";
    g.name = hi ? "माँ दुर्गा स्वयं सहायता समूह" : "Maa Durga Swayam Sahayata Samuh";
    g.nameOther = hi ? "Maa Durga Swayam Sahayata Samuh" : "माँ दुर्गा स्वयं सहायता समूह";
    g.nrlmId = "SAMPLE-0117-0042";
    g.village = "Sirsa Tola";
    g.panchayat = "Sirsa";
    g.block = "Rajpur";
    g.district = "Nalanda";
    g.constitution = word(hi, "aop", "Women's group, not registered (AOP)", "महिला समूह, अपंजीकृत (AOP)");
    g.formedOn = date(2022, 6, 11);
    g.members = 12;
    g.frequency = domain::MeetingFrequency::weekly;
    g.lastMeetingNo = "221";
    g.lastMeetingOn = date(2026, 11, 7);
    g.accountEnding = "4417";
    g.accountOpenedOn = date(2022, 7, 20);
    g.bearers = {{word(hi, "president", "President", "अध्यक्ष"), "02", "Rekha Kumari", {}},
                 {word(hi, "secretary", "Secretary", "सचिव"), "01", "Sunita Devi", {{}, "w/o Ramesh Prasad"}},
                 {word(hi, "treasurer", "Treasurer", "कोषाध्यक्ष"), "05", "Meena Devi", {}}};
    return g;
}

inline void addRecord(report::AppraisalFacts& f, bool hi) {
    f.measures = sampleMeasures();
    f.money = {date(2026, 11, 7),     Money::rupees(128'400), Money::rupees(20'000),
               Money::rupees(31'600), Money::rupees(122'688), Money::rupees(54'902),
               Money::rupees(2'410),  Money::rupees(218'400), Money::rupees(205'296)};
    f.bankLoans = {{"•••• 2206",
                    word(hi, "term_loan", "Term loan, dose 1", "सावधि ऋण, खुराक 1"),
                    "",
                    "",
                    Money::rupees(150'000),
                    Money::rupees(13'312),
                    {},
                    0,
                    word(hi, "standard", "Standard", "मानक"),
                    word(hi, "paid", "22 of 24 paid", "24 में 22 चुकाई")}};
    f.internalLoans = {{"L0041",
                        {},
                        "07",
                        "Shabnam Khatun, w/o Md. Salim",
                        Money::rupees(15'000),
                        Money::rupees(12'240),
                        Money::rupees(2'600),
                        42,
                        {},
                        {}},
                       {"L0044",
                        {},
                        "01",
                        "Sunita Devi, w/o Ramesh Prasad",
                        Money::rupees(10'000),
                        Money::rupees(5'000),
                        {},
                        0,
                        {},
                        {}}};
    f.conduct = {
        {word(hi, "highest_dpd", "Highest DPD, 24 months", "24 महीनों में अधिकतम DPD"), "6, SMA-0, 20/08/2025"},
        {word(hi, "cic", "Credit information (CIC)", "साख सूचना (CIC)"), ""}};
    f.groupScore = sampleGroupScore(hi);
    f.principles = {{"meetings", 94.1, 86.5},
                    {"savings", 98.0, 90.0},
                    {"lending", 88.3, 72.0},
                    {"repayment", 94.0, 86.5},
                    {"books", {}, 74.0}};
    f.trends = sampleTrends();
    f.plainWords = {
        word(hi, "repays_more", "Repays more of what falls due than the block, and meets more fully.",
             "ब्लॉक से ज़्यादा चुकाता है और बैठकों में उपस्थिति अधिक है।"),
        word(hi, "saves_less", "Saves ₹245 less per member a year.", "हर सदस्य साल में ₹245 कम बचाती है।"),
        word(hi, "raise", "To raise it: ₹20 more a week from each member adds about 6 points.",
             "स्कोर बढ़ाने के लिए: हर सदस्य हफ़्ते में ₹20 और बचाए तो लगभग 6 अंक बढ़ेंगे।")};
    f.missing = {
        word(hi, "cic_12", "CIC report of member 12", "सदस्य 12 की CIC रिपोर्ट"),
        word(hi, "books", "books closed in 7 days: imported meetings", "7 दिन में बंद बही: आयात की गई बैठकें")};
}

/// Everything an appraisal may hold, in the language of the texts ("en", "hi").
inline report::AppraisalFacts sampleAppraisal(const std::string& language = "en") {
    const bool hi = language == "hi";
    report::AppraisalFacts f;
    f.number = "LA-2026-0142";
    f.assessedAt = 1'794'808'200'000;
    f.booksUntil = date(2026, 11, 7);
    f.periodFrom = date(2025, 11, 8);
    f.periodTo = date(2026, 11, 7);
    f.blockGroups = 40;
    f.bank = {hi ? "नमूना ग्रामीण बैंक" : "Sample Gramin Bank",
              hi ? "Sample Gramin Bank" : "नमूना ग्रामीण बैंक",
              "Nalanda",
              "SMPL0000142",
              "Nalanda district, PIN 803111",
              "1800 000 0000 · grievance@bank.example"};
    f.group = sampleGroup(hi);
    f.visit = {"P. Kumari", "40217", date(2026, 11, 13), 7.0};
    f.request = {"KT0001-R2",
                 date(2026, 11, 9),
                 word(hi, "term_loan_2", "Term loan, second dose", "सावधि ऋण, दूसरी खुराक"),
                 Money::rupees(320'000),
                 24,
                 "221/2",
                 date(2026, 11, 7),
                 sampleShares(hi)};
    addRecord(f, hi);
    f.recommendation = sampleRecommendation(hi);
    f.documents = {{word(hi, "resolution", "Resolution 221/2", "प्रस्ताव 221/2"), Outcome::passed, ""},
                   {word(hi, "kyc", "KYC of 3 bearers", "3 पदाधिकारियों का KYC"), Outcome::passed, ""},
                   {word(hi, "audit", "Audit report", "लेखा परीक्षा रिपोर्ट"), Outcome::unknown, ""}};
    f.decision = sampleDecision(hi);
    f.schedule = sampleSchedule(24);
    f.scheduleRule =
        word(hi, "monthly_rests",
             "7.00 % on the reducing balance, monthly rests; interest to the nearest rupee, EMI to the next "
             "rupee, rest in the last.",
             "7.00 % घटते बकाये पर, मासिक विराम; ब्याज निकटतम रुपये तक, EMI अगले रुपये तक, शेष अंतिम किश्त में।");
    f.classDates =
        report::ClassDates{date(2026, 12, 20), date(2027, 1, 19), date(2027, 2, 18), date(2027, 3, 20)};
    f.sample = true;
    return f;
}

/// The same with as many members as asked for and names as long as they come.
inline report::AppraisalFacts longAppraisal(const std::string& language, int members, int months) {
    report::AppraisalFacts f = sampleAppraisal(language);
    const bool hi = language == "hi";
    f.group.name = hi ? "श्री राधा कृष्ण माँ वैष्णो देवी महालक्ष्मी महिला स्वयं सहायता बचत समूह वार्ड संख्या सात"
                      : "Shri Radha Krishna Maa Vaishno Devi Mahalakshmi Mahila Swayam Sahayata Bachat "
                        "Samuh, ward seven";
    f.request.shares.clear();
    Money total;
    for (int i = 1; i <= members; ++i) {
        f.request.shares.push_back(
            share(std::to_string(i).c_str(),
                  hi ? "वेंकटलक्ष्मी सुब्रमण्यम राजराजेश्वरी" : "Venkatalakshmi Subramaniam Rajarajeshwari",
                  hi ? "पत्नी त्रिविक्रमनारायण चट्टोपाध्याय" : "w/o Trivikramanarayana Chattopadhyay",
                  word(hi, "farming", "Vegetables on leased land beside the canal",
                       "नहर के किनारे पट्टे की ज़मीन पर सब्ज़ी की खेती"),
                  35'000, 1'567, 43.4));
        total += Money::rupees(35'000);
    }
    f.group.members = members;
    f.request.amount = total;
    f.schedule = sampleSchedule(months);
    return f;
}

}  // namespace sakhi::test
