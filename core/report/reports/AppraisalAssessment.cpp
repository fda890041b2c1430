#include "report/Figures.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

#include <algorithm>

namespace sakhi::report {
namespace {

/// A member's share of more than this is reported to the credit bureaus by member (NORMS.md 2.4).
constexpr base::Money kReportedAbove = base::Money::rupees(30'000);

const QString kRupee = QStringLiteral("₹");
const QString kDash = QStringLiteral("–");

Cell amountOrMissing(const std::optional<base::Money>& amount, const Words& w, bool bold = true) {
    return amount ? Cell{rupees(*amount), Mark::none, bold}
                  : Cell{w.translate("Paper", "not stated", "in a dashed frame: no amount"), Mark::missing};
}

QString rateText(base::Rate rate) {
    return percent(rate.percent(), 2);
}

std::size_t asking(const AppraisalFacts& f) {
    return static_cast<std::size_t>(
        std::count_if(f.request.shares.begin(), f.request.shares.end(),
                      [](const ShareFacts& s) { return s.requested.has_value(); }));
}

Table howMuchTable(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const RecommendationFacts& r = pen.facts.recommendation;
    Table table;
    table.columns = {{w.translate("Paper", "How much", "head of a table"), 53}, {kRupee, 35, Align::right}};
    for (const AmountFacts& line : r.howMuch) {
        const Cell value =
            line.amount
                ? Cell{bare(*line.amount)}
                : textCell(text(line.text), w.translate("Paper", "not recorded",
                                                        "in a dashed frame: the records do not hold it"));
        table.rows.push_back({{{said(line.what)}, value}});
    }
    const QString recommended = w.translate("Paper", "Recommended", "the amount the program recommends");
    const Cell amount =
        r.amount ? Cell{bare(*r.amount), Mark::none, true}
                 : Cell{w.translate("Paper", "no amount", "in a dashed frame: nothing is recommended"),
                        Mark::missing};
    table.rows.push_back({{{recommended, Mark::none, true}, amount}, RowKind::sum});
    if (r.yearlyRate) {
        table.rows.push_back(
            {{{w.translate("Paper", "Interest rate a year", "how much: label")}, {rateText(*r.yearlyRate)}}});
    }
    if (r.instalment) {
        table.rows.push_back(
            {{{w.translate("Paper", "Instalments", "how much: label")},
              {w.translate("Paper", "%1 months, %2 each", "number of instalments; amount of one")
                   .arg(r.months)
                   .arg(rupees(*r.instalment))}}});
    }
    // No record holds them yet.
    for (const QString& label : {w.translate("Paper", "Moratorium, interest subvention", "how much: label"),
                                 w.translate("Paper", "Charges, yearly cost (APR)", "how much: label")}) {
        table.rows.push_back({{{label}, textCell({}, missingWord(w))}});
    }
    return table;
}

std::vector<Cell> memberCells(const ShareFacts& share) {
    const auto money = [](const std::optional<base::Money>& amount, bool bold) {
        return amount ? moneyCell(*amount, bold) : Cell{kDash};
    };
    const base::Money granted = share.recommended.value_or(share.requested.value_or(base::Money()));
    const bool cut = share.requested && share.recommended && *share.requested != *share.recommended;
    return {{text(share.memberNo)},
            {fullName(share.name, share.relation)},
            {said(share.purpose)},
            money(share.requested, false),
            money(share.recommended, cut),
            money(share.instalment, false),
            money(share.owed, false),
            {share.foir ? number(*share.foir, 1) : kDash},
            {{}, granted > kReportedAbove ? Mark::flag : Mark::none}};
}

Table memberTable(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Table table;
    table.columns = {
        {w.translate("Paper", "No.", "head of a column: member number"), 8},
        {w.translate("Paper", "Member", "head of a column"), 48.5},
        {w.translate("Paper", "Purpose", "head of a column: what the loan is for"), 36.5},
        {w.translate("Paper", "Requested", "head of a column"), 18, Align::right, true},
        {w.translate("Paper", "Recomm.", "head of a column: recommended, short"), 17.5, Align::right, true},
        {w.translate("Paper", "Instalment", "head of a column"), 18.5, Align::right, true},
        {w.translate("Paper", "Owed", "head of a column: share of earlier bank loans still owed"), 13,
         Align::right, true},
        {QStringLiteral("FOIR %"), 12.5, Align::right},
        {QStringLiteral("> 30k"), 11, Align::centre}};
    base::Money requested;
    base::Money recommended;
    base::Money instalment;
    base::Money owed;
    for (const ShareFacts& share : pen.facts.request.shares) {
        table.rows.push_back({memberCells(share)});
        requested += share.requested.value_or(base::Money());
        recommended += share.recommended.value_or(base::Money());
        instalment += share.instalment.value_or(base::Money());
        owed += share.owed.value_or(base::Money());
    }
    table.rows.push_back({{{},
                           {w.translate("Paper", "%1 members, %2 with a share", "sum of the members' table")
                                .arg(pen.facts.request.shares.size())
                                .arg(asking(pen.facts)),
                            Mark::none, true},
                           {},
                           {bare(requested), Mark::none, true},
                           {bare(recommended), Mark::none, true},
                           {bare(instalment), Mark::none, true},
                           {bare(owed), Mark::none, true},
                           {},
                           {}},
                          RowKind::sum});
    table.note = w.translate(
        "Paper",
        "> 30k: share above ₹30,000, reported to the CIC by member. Bold: not as requested. FOIR: "
        "household instalments ÷ monthly income, limit 50 %.",
        "below the members' table");
    return table;
}

Figure gradingFigure(const AppraisalFacts& f, const Words& w) {
    const QString label = w.translate("Paper", "Grading", "strip: label");
    if (!f.grading || f.grading->grade.empty()) {
        return {label, {w.translate("Paper", "not graded", "in a dashed frame"), Mark::missing}, {}};
    }
    return {label, {text(f.grading->grade), Mark::none, true}, text(f.grading->sheet)};
}

}  // namespace

Blocks stripSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const AppraisalFacts& f = pen.facts;
    const RecommendationFacts& r = f.recommendation;
    const Figure requested{w.translate("Paper", "Requested", "strip: label, amount asked for"),
                           {rupees(f.request.amount), Mark::none, true},
                           w.translate("Paper", "%1 of %2 members", "strip: how many members ask")
                               .arg(asking(f))
                               .arg(f.request.shares.size())};
    const Figure recommended{
        w.translate("Paper", "Recommended", "strip: label, amount the program recommends"),
        amountOrMissing(r.amount, w),
        !r.amount ? w.translate("Paper", "see section I", "strip: below a missing amount")
        : f.request.amount == *r.amount
            ? w.translate("Paper", "as requested", "strip: below the recommended amount")
            : w.translate("Paper", "not as requested", "strip: below the recommended amount")};
    const QString terms = r.yearlyRate
                              ? w.translate("Paper", "%1 months at %2", "strip: months; interest rate")
                                    .arg(r.months)
                                    .arg(rateText(*r.yearlyRate))
                              : w.translate("Paper", "%1 months", "strip: months").arg(f.request.months);
    const Figure instalment{w.translate("Paper", "Instalment", "strip: label"),
                            amountOrMissing(r.instalment, w), terms};
    const ScoreFacts& s = f.groupScore;
    const Figure score{w.translate("Paper", "Group score", "the score from 0 to 100"),
                       s.score ? Cell{number(*s.score, s.decimals), Mark::none, true}
                               : Cell{w.translate("Paper", "not computed",
                                                  "in a dashed frame: a score could not be computed"),
                                      Mark::missing},
                       s.score ? w.translate("Paper", "of %1: %2", "strip: end of the scale; band")
                                     .arg(number(s.high), said(s.band))
                               : w.translate("Paper", "see section E", "strip: below a missing score")};
    return {{Strip{{requested, recommended, instalment, score, gradingFigure(f, w)}, true}}};
}

Blocks assessmentSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Checks checks{w.translate("Paper", "Policy checks", "head of a list of checks"),
                  w.translate("Paper", "found", "head of a column: the figure a check found"),
                  {},
                  {},
                  false};
    for (const CheckFacts& check : pen.facts.recommendation.checks) {
        checks.checks.push_back(checkOf(check));
    }
    SideBySide both;
    both.columns = {{88.0, {{howMuchTable(pen)}}}, {88.0, {{checks}}}};
    return {{Heading{QStringLiteral("F"), w.translate("Paper", "Assessment", "section title"), QString()}},
            {both}};
}

Blocks membersSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const RequestFacts& request = pen.facts.request;
    const QString note =
        request.resolutionNo.empty()
            ? w.translate("Paper", "resolution of the group missing", "note beside a section title")
            : w.translate("Paper", "Resolution %1 of %2; the shares add up to the loan",
                          "note beside a section title")
                  .arg(text(request.resolutionNo), request.resolutionOn ? day(*request.resolutionOn) : kDash);
    return {{Heading{QStringLiteral("G"), w.translate("Paper", "Member-wise sheet", "section title"), note}},
            {memberTable(pen)}};
}

Blocks documentsSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const QString rule = w.translate(
        "Paper", "No collateral, no margin, no lien (SHG loans up to ₹10 lakh). Unsecured for provisions.",
        "security: rule of RBI, 09-08-2021");
    Blocks blocks{{Heading{QStringLiteral("H"),
                           w.translate("Paper", "Security and documents", "section title"), QString()}},
                  {Paragraph{{}, {{rule}}}}};
    if (pen.facts.documents.empty()) {
        blocks.push_back(
            {Paragraph{{},
                       {{w.translate("Paper", "no checklist of documents was kept", "in a dashed frame"),
                         Mark::missing}}}});
        return blocks;
    }
    Checks list;
    list.abreast = true;
    for (const CheckFacts& document : pen.facts.documents) {
        list.checks.push_back(checkOf(document));
    }
    blocks.push_back({list});
    return blocks;
}

}  // namespace sakhi::report
