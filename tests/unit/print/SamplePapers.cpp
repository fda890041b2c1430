#include "unit/print/SamplePapers.h"

#include "support/SampleAppraisal.h"

namespace sakhi::test {

std::vector<std::pair<std::string_view, report::ReportFacts>> SamplePapers::all() const {
    return {{"appraisal", sampleAppraisal(m_hindi ? "hi" : "en")},
            {"sanction", sanction()},
            {"schedule", repayment()},
            {"passbook", passbook()},
            {"slip", slip()},
            {"minutes", minutes()},
            {"statement", statement()},
            {"score_history", history()},
            {"queue", queue()}};
}

report::PassbookFacts SamplePapers::passbook() const {
    report::PassbookFacts f;
    f.paper = paper("PB-KT0001-01");
    f.member = person(1);
    f.from = date(2021, 11, 1);
    f.to = date(2026, 11, 7);
    f.compulsorySaving = Money::rupees(50);
    f.monthlyRate = base::Rate::basisPoints(150);
    f.broughtSavings = Money::rupees(10'410);
    Money savings = f.broughtSavings;
    Money owed;
    for (int i = 0; i < m_months; ++i) {
        report::PassbookLine line;
        line.on = base::addMonths(f.from, i);
        line.meetingNo = std::to_string(197 + i);
        line.what = said("savings", "Saving and instalment", "बचत और किश्त");
        line.saved = Money::rupees(i % 7 == 3 ? 0 : 1'050);
        line.withdrawn = Money::rupees(i == 20 ? 500 : 0);
        line.borrowed = Money::rupees(i % 25 == 4 ? 1'10'000 : 0);
        line.repaid = owed.isZero() ? Money() : Money::rupees(5'000);
        line.interest = owed.isZero() ? Money() : Money::rupees(1'135);
        line.fine = Money::rupees(i % 11 == 5 ? 10 : 0);
        savings += line.saved - line.withdrawn;
        owed += line.borrowed - line.repaid;
        line.savings = savings;
        line.owed = owed;
        f.lines.push_back(line);
    }
    f.nextDueOn = date(2026, 12, 5);
    f.nextDue = Money::rupees(1'075);
    f.corrections = corrections();
    return f;
}

report::MinutesFacts SamplePapers::minutes() const {
    report::MinutesFacts f;
    f.paper = paper("MM-KT0001-221");
    f.meetingNo = "221";
    f.kind = said("regular", "Regular meeting", "नियमित बैठक");
    f.heldOn = date(2026, 11, 7);
    f.place = m_hindi ? "आँगनवाड़ी केंद्र, सिरसा टोला" : "Anganwadi centre, Sirsa Tola";
    f.chair = person(4);
    f.onRoll = m_members;
    f.quorum = (m_members * 3 + 3) / 4;
    Money in;
    for (int i = 1; i <= m_members; ++i) {
        f.lines.push_back(paid(i));
        in += f.lines.back().total();
    }
    f.notes = {{{},
                m_hindi ? "12 चंपा देवी नहीं आईं; 09 पार्वती देवी उनकी किश्त लाईं।"
                        : "12 Champa Devi was away; 09 Parvati Devi brought what she paid."}};
    f.resolutions = {
        {"221/1", "Minutes of meeting 220 confirmed as read", "07", "04"},
        {"221/2",
         "To ask the bank for a term loan of three lakh twenty thousand rupees, shares as listed in "
         "the member-wise sheet that was read aloud to all who were there",
         "02", "05"}};
    f.grants = {{"KT0001-L031", person(3), said("crop_inputs", "Seeds and manure", "बीज और खाद"),
                 Money::rupees(5'000), 10, base::Rate::basisPoints(1800)}};
    f.openingCash = Money::rupees(3'064);
    f.cash = {{said("receipts", "Collected, table 1", "जमा, तालिका 1"), in},
              {said("loans_disbursed", "Loans to members", "सदस्यों को कर्ज़"), Money::rupees(-5'000)},
              {said("bank_deposited", "Paid into the bank", "बैंक में जमा"), Money::rupees(-1'500)},
              {said("stationery", "Stationery", "कागज़-कलम"), Money::rupees(-60)}};
    f.closingCash = f.openingCash + in - Money::rupees(6'560);
    f.counted = f.closingCash;
    Money left = f.closingCash;
    for (const int note : {500, 200, 100, 50, 20, 10, 5, 2, 1}) {
        const std::int64_t pieces = left.inPaise() / Money::rupees(note).inPaise();
        f.notesCounted.push_back({Money::rupees(note), Money::rupees(note * pieces)});
        left -= f.notesCounted.back().amount;
    }
    f.nextOn = date(2026, 11, 14);
    f.closedOn = f.heldOn;
    f.corrections = corrections();
    return f;
}

report::SlipFacts SamplePapers::slip() const {
    report::SlipFacts f;
    f.paper = paper("SR-KT0001-221-01");
    f.meetingNo = "221";
    f.heldOn = date(2026, 11, 7);
    f.paid = paid(1);
    f.savings = Money::rupees(11'310);
    f.owed = Money::rupees(5'000);
    f.nextMeetingOn = date(2026, 11, 14);
    f.nextDueOn = date(2026, 12, 5);
    f.nextDue = Money::rupees(1'075);
    return f;
}

report::StatementFacts SamplePapers::statement() const {
    report::StatementFacts f;
    f.paper = paper("GS-KT0001-2026-11-07");
    f.from = date(2026, 4, 1);
    f.to = date(2026, 11, 7);
    f.opening = {said("opening_balance", "Opening balance", "शुरू का शेष"), Money::rupees(1'250),
                 Money::rupees(40'000)};
    f.receipts = {{said("savings", "Compulsory savings", "नियमित बचत"), Money::rupees(12'34'567), {}},
                  {said("bank_withdrawn", "Drawn from the bank", "बैंक से निकाला"), Money::rupees(5'000), {}}};
    f.payments = {{said("bank_withdrawn", "Drawn from the bank", "बैंक से निकाला"), {}, Money::rupees(5'000)},
                  {said("stationery", "Stationery", "कागज़-कलम"), Money::rupees(50), {}}};
    f.closing = {said("closing_balance", "Closing balance", "अंत का शेष"), Money::rupees(12'40'767),
                 Money::rupees(35'000)};
    f.trial = {
        {said("cash", "Cash in the box", "पेटी में नकद"), Money::rupees(12'40'767), {}},
        {said("bank", "Bank account", "बैंक खाता"), Money::rupees(35'000), {}},
        {said("compulsory_savings", "Compulsory savings", "नियमित बचत"), {}, Money::rupees(12'75'767)}};
    for (int i = 1; i <= m_members; ++i) {
        f.members.push_back({person(i), Money::rupees(10'000 + i), Money::rupees(std::int64_t{i} * 100),
                             Money::rupees(i % 5)});
    }
    f.corrections = corrections();
    return f;
}

report::PaperFacts SamplePapers::paper(const char* number) const {
    report::PaperFacts f;
    f.number = number;
    f.at = 1'793'990'000'000;
    f.booksUntil = date(2026, 11, 7);
    f.group = sampleGroup(m_hindi);
    f.sample = true;
    return f;
}

report::PersonFacts SamplePapers::person(int number) const {
    const bool longOne = number % 6 == 1;
    return {(number < 10 ? "0" : "") + std::to_string(number),
            m_hindi ? (longOne ? "सुनीता कुमारी विश्वकर्मा" : "रेखा देवी")
                    : (longOne ? "Sunita Kumari Vishwakarma" : "Rekha Devi"),
            m_hindi ? report::Said{"Rajendra", longOne ? "पति: राजेन्द्र प्रसाद" : "पति: दिनेश"}
                    : report::Said{"Rajendra", longOne ? "w/o Rajendra Prasad" : "w/o Dinesh"}};
}

report::AttendanceFacts SamplePapers::paid(int number) const {
    report::AttendanceFacts f;
    f.member = person(number);
    f.attendance = number % 9 == 8    ? domain::Attendance::late
                   : number % 12 == 0 ? domain::Attendance::absent
                                      : domain::Attendance::present;
    f.savings = Money::rupees(50);
    f.voluntary = Money::rupees(number % 3 == 1 ? 20 : 0);
    f.principal = Money::rupees(1'000);
    f.interest = Money::rupees(90);
    f.fine = Money::rupees(number % 9 == 8 ? 5 : 0);
    return f;
}

std::vector<report::CorrectionFacts> SamplePapers::corrections() const {
    return {{date(2026, 11, 7), "212", said("voluntary_savings:01", "Voluntary saving, 01", "स्वैच्छिक बचत, 01"),
             Money(), Money::rupees(20), m_hindi ? "लिखना छूट गया था" : "Left out when it was written"}};
}

std::vector<report::ScheduleFacts> SamplePapers::schedule(int months) const {
    std::vector<report::ScheduleFacts> rows;
    Money balance = Money::rupees(std::int64_t{12'500} * months);
    for (int i = 1; i <= months; ++i) {
        balance -= Money::rupees(12'500);
        rows.push_back({i, base::addMonths(date(2026, 11, 20), i), Money::rupees(13'432),
                        Money::rupees(12'500), Money::rupees(932), balance});
    }
    return rows;
}

report::RepaymentFacts SamplePapers::repayment() const {
    report::RepaymentFacts f;
    f.paper = paper("RS-KT0001-L031");
    f.loanCode = "KT0001-L031";
    f.member = person(1);
    f.purpose = said("crop_inputs", "Seeds and manure", "बीज और खाद");
    f.rows = schedule(m_months);
    f.principal = Money::rupees(std::int64_t{12'500} * m_months);
    f.yearlyRate = base::Rate::basisPoints(1800);
    f.months = m_months;
    f.disbursedOn = date(2026, 11, 20);
    f.rule = said("monthly_rests", "18 % a year on the reducing balance, monthly rests.",
                  "18 % सालाना, घटते बकाये पर, हर महीने।");
    f.paid = Money();
    f.outstanding = f.principal;
    return f;
}

report::SanctionFacts SamplePapers::sanction() const {
    report::SanctionFacts f;
    f.paper = paper("SL-KT0001-R2");
    f.paper.bank = {"Sample Gramin Bank", "नमूना ग्रामीण बैंक", "Nalanda", "SMPL0000142", "", ""};
    f.requestNo = "KT0001-R2";
    f.receivedOn = date(2026, 11, 9);
    f.resolutionNo = "221/2";
    f.resolutionOn = date(2026, 11, 7);
    f.members = m_members;
    f.decision.amount = Money::rupees(std::int64_t{12'500} * m_months);
    f.decision.months = m_months;
    f.decision.yearlyRate = base::Rate::basisPoints(700);
    f.decision.conditions = {said("dose", "Dose 1 is closed from the proceeds", "खुराक 1 इसी रकम से बंद होगी"),
                             said("audit", "Audited accounts by 31/03/2027", "31/03/2027 तक लेखा-परीक्षा")};
    f.decision.by = "S. Narayan";
    f.decision.at = 1'794'990'000'000;
    f.rows = schedule(m_months);
    f.rule = said("monthly_rests", "7 % a year on the reducing balance.", "7 % सालाना, घटते बकाये पर।");
    f.classDates =
        report::ClassDates{date(2026, 12, 20), date(2027, 1, 19), date(2027, 2, 18), date(2027, 3, 20)};
    return f;
}

report::ScoreHistoryFacts SamplePapers::history() const {
    report::ScoreHistoryFacts f;
    f.paper = paper("SH-KT0001");
    for (int i = 0; i < m_months; ++i) {
        f.entries.push_back({base::addMonths(date(2022, 1, 1), i),
                             i == 2 ? std::nullopt : std::optional(70.0 + i % 9),
                             said("low_risk", "Low risk", "कम जोखिम"),
                             0.81,
                             date(2026, 11, 7),
                             "group-card 2026.1",
                             {}});
    }
    return f;
}

report::QueueFacts SamplePapers::queue() const {
    report::QueueFacts f;
    f.paper = paper("QL-2026-11-07");
    f.paper.bank.name = "Sample Gramin Bank";
    f.on = date(2026, 11, 7);
    for (int i = 0; i < m_members * 2; ++i) {
        f.rows.push_back({"KT0001-R" + std::to_string(i), "KT0001",
                          m_hindi ? "माँ दुर्गा स्वयं सहायता समूह" : "Maa Durga Swayam Sahayata Samuh",
                          "Sirsa Tola", Money::rupees(3'20'000), 10, 82.1,
                          said("low_risk", "Low risk", "कम जोखिम"), Money::rupees(12'312), i});
    }
    return f;
}

}  // namespace sakhi::test
