#include "report/Figures.h"
#include "report/ShownPoints.h"
#include "report/reports/AppraisalSections.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sakhi::report {
namespace {

QString confidenceWord(double confidence, const Words& w) {
    // Levels of SCORES.md: high from 0.8, medium from 0.65.
    if (confidence >= 0.8) {
        return w.translate("Paper", "High", "how sure a score is");
    }
    return confidence >= 0.65 ? w.translate("Paper", "Medium", "how sure a score is")
                              : w.translate("Paper", "Low", "how sure a score is");
}

Cell notComputed(const Words& w) {
    return {w.translate("Paper", "not computed", "in a dashed frame: a score could not be computed"),
            Mark::missing};
}

QString scoreText(const ScoreFacts& score) {
    return number(score.score.value_or(0.0), score.decimals);
}

Cell scoreOf(const ScoreFacts& score, const Words& w) {
    return score.score ? Cell{w.translate("Paper", "%1 of %2", "a score; the end of its scale")
                                  .arg(scoreText(score), number(score.high)),
                              Mark::none, true}
                       : notComputed(w);
}

Figure riskFigure(const AppraisalFacts& f, const Words& w) {
    if (!f.riskScore && f.groupScore.probability) {
        return {w.translate("Paper", "Stays at low risk (model)", "strip: label, a probability"),
                {percent(*f.groupScore.probability * 100.0), Mark::none, true},
                w.translate("Paper", "in the next six months", "strip: below the probability")};
    }
    const QString label = w.translate("Paper", "Risk score (model)", "strip: label");
    if (!f.riskScore) {
        return {label, notComputed(w), w.translate("Paper", "no model was used", "strip: below a score")};
    }
    const QString note = f.riskScore->probability
                             ? w.translate("Paper", "PD %1: %2", "chance of not repaying; band")
                                   .arg(percent(*f.riskScore->probability * 100.0), said(f.riskScore->band))
                             : said(f.riskScore->band);
    return {label, scoreOf(*f.riskScore, w), note};
}

Figure gradingFigure(const AppraisalFacts& f, const Words& w) {
    const QString label = w.translate("Paper", "Grading marks (rule)", "strip: label");
    if (!f.grading) {
        return {label, {w.translate("Paper", "not graded", "in a dashed frame"), Mark::missing}, {}};
    }
    double marks = 0.0;
    double outOf = 0.0;
    for (const GradeFacts& row : f.grading->criteria) {
        marks += row.marks;
        outOf += row.outOf;
    }
    return {
        label,
        {w.translate("Paper", "%1 of %2", "a score; the end of its scale").arg(number(marks), number(outOf)),
         Mark::none, true},
        w.translate("Paper", "Grade %1, section D", "strip: below the marks").arg(text(f.grading->grade))};
}

Figure confidenceFigure(const AppraisalFacts& f, const Words& w) {
    const QString label = w.translate("Paper", "Confidence", "strip: label, how sure the score is");
    const ScoreFacts& of = f.riskScore ? *f.riskScore : f.groupScore;
    if (!of.confidence) {
        return {label,
                {w.translate("Paper", "no model", "in a dashed frame: a formula has no confidence"),
                 Mark::missing},
                w.translate("Paper", "the formula is exact", "strip: below the confidence")};
    }
    return {label,
            {confidenceWord(*of.confidence, w), Mark::none, true},
            w.translate("Paper", "%1; high from 0.800", "strip: below the confidence")
                .arg(number(*of.confidence, 3))};
}

Strip scoreStrip(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const AppraisalFacts& f = pen.facts;
    Strip strip;
    strip.large = false;
    strip.figures = {gradingFigure(f, w),
                     {w.translate("Paper", "Group score (behaviour)", "strip: label"),
                      scoreOf(f.groupScore, w), said(f.groupScore.band)},
                     riskFigure(f, w),
                     {w.translate("Paper", "Account behaviour", "strip: label"), notComputed(w),
                      w.translate("Paper", "no cash credit account", "strip: below the account behaviour")},
                     confidenceFigure(f, w)};
    return strip;
}

QString detailOf(const FactorFacts& factor, const Words& w) {
    if (!factor.value) {
        return w.translate("Paper", "missing", "a measure without data");
    }
    const QString value = inUnit(*factor.value, factor.unit);
    return factor.reference
               ? w.translate("Paper", "%1, average %2", "a factor's value; what it is counted against")
                     .arg(value, inUnit(*factor.reference, factor.unit))
               : value;
}

Waterfall waterfallOf(const ScoreFacts& score, const QString& name, const Words& w) {
    Waterfall chart;
    chart.title = w.translate("Paper", "%1: why %2", "title of a chart: name of a score; its value")
                      .arg(name, scoreText(score));
    chart.note = w.translate("Paper", "points, %1 to %2", "note of a chart: scale of the score")
                     .arg(number(score.low), number(score.high));
    chart.baseName = said(score.baseName);
    chart.decimals = score.decimals;
    chart.scoreName = name;
    std::vector<double> points;
    for (const FactorFacts& factor : score.factors) {
        points.push_back(factor.points);
    }
    const ShownPoints shown = shownPoints(score.base, points, score.score.value_or(0.0), score.decimals);
    chart.base = shown.base;
    chart.score = shown.score;
    QString sum = number(shown.base, score.decimals);
    for (std::size_t i = 0; i < points.size(); ++i) {
        chart.bars.push_back({said(score.factors[i].factor), detailOf(score.factors[i], w), shown.points[i]});
        sum += (shown.points[i] < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ")) +
               number(std::abs(shown.points[i]), score.decimals);
    }
    chart.sumLine = QStringLiteral("%1 = %2").arg(sum, number(shown.score, score.decimals));
    chart.formulaLine = text(score.formula);
    chart.raises = w.translate("Paper", "raises the score", "legend: solid bar");
    chart.lowers = w.translate("Paper", "lowers the score", "legend: hatched bar");
    chart.startAndResult = w.translate("Paper", "start, result", "legend: open bar");
    return chart;
}

Radar radarOf(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Radar radar;
    radar.title = w.translate("Paper", "Five principles, 0 to 100", "title of the radar (Panchasutra)");
    radar.note = w.translate("Paper", "group (block average)", "note of the radar: order of the figures");
    radar.groupWord = w.translate("Paper", "group", "legend of the radar");
    radar.blockWord = w.translate("Paper", "block", "legend of the radar");
    radar.missingWord = w.translate("Paper", "missing", "a measure without data");
    for (const PrincipleFacts& principle : pen.facts.principles) {
        radar.axes.push_back({measureName(principle.key, w), principle.group, principle.block});
    }
    return radar;
}

/// First letters of the months in the paper's language, one text of twelve parts.
QString monthLetter(base::Date month, const Words& w) {
    const QStringList letters = w.translate("Paper", "J,F,M,A,M,J,J,A,S,O,N,D",
                                            "below a chart: short names of the months, January first")
                                    .split(QLatin1Char(','));
    const auto index = static_cast<unsigned>(std::chrono::year_month_day(month).month()) - 1;
    return letters.value(static_cast<qsizetype>(index));
}

/// The least of 1, 2, 4, 5 x 10^n not below the largest value.
double roundTop(double largest) {
    if (largest <= 0.0) {
        return 1.0;
    }
    const double unit = std::pow(10.0, std::floor(std::log10(largest)));
    for (const double step : {1.0, 2.0, 4.0, 5.0}) {
        if (largest <= step * unit * (1.0 + 1e-9)) {
            return step * unit;
        }
    }
    return 10.0 * unit;
}

Trend trendOf(const TrendFacts& facts, const Words& w) {
    Trend trend;
    double sum = 0.0;
    double largest = 0.0;
    int known = 0;
    std::optional<double> last;
    for (const MonthFacts& month : facts.months) {
        trend.months.push_back({monthLetter(month.month, w), month.value});
        last = month.value;
        if (month.value) {
            sum += *month.value;
            largest = std::max(largest, *month.value);
            ++known;
        }
    }
    const QString unit = facts.unit == Unit::rupees    ? QStringLiteral(" ₹")
                         : facts.unit == Unit::percent ? QStringLiteral(" %")
                                                       : QString();
    const QString name =
        facts.key == "loan_repayment_rate"
            ? w.translate("Paper", "Repaid", "title of a trend: share repaid of what fell due, short")
            : measureName(facts.key, w);
    trend.title = name + unit;
    trend.top = facts.unit == Unit::percent ? 100.0 : roundTop(largest);
    const QString none = w.translate("Paper", "missing", "a measure without data");
    if (known > 0) {
        trend.mean = sum / known;
    }
    trend.note = w.translate("Paper", "last %1; mean %2", "note of a trend chart: the last month")
                     .arg(last ? number(*last) : none, trend.mean ? number(*trend.mean) : none);
    return trend;
}

Paragraph missingList(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const AppraisalFacts& f = pen.facts;
    Paragraph list{w.translate("Paper", "Missing on the day of assessment", "title of a list"), {}};
    for (const Said& what : f.missing) {
        list.lines.push_back({said(what), Mark::unknown});
    }
    if (f.missing.empty()) {
        list.lines.push_back({w.translate("Paper", "Nothing was missing.", "instead of a list")});
    }
    QStringList models;
    models
        << w.translate("Paper", "Group card: %1.", "which card made the score").arg(text(f.groupScore.model));
    if (f.riskScore) {
        models << w.translate("Paper", "Risk model: %1.", "which model made the score")
                      .arg(text(f.riskScore->model));
    }
    if (f.booksUntil) {
        const auto age = base::daysBetween(*f.booksUntil, indianDay(f.assessedAt));
        models << w.translate("Paper", "Newest closed meeting: %1 days before the assessment.",
                              "how fresh the data are")
                      .arg(age);
    }
    list.lines.push_back({models.join(QLatin1Char(' '))});
    return list;
}

Gauge gaugeOf(const ScoreFacts& score, const Words& w) {
    Gauge gauge;
    gauge.title =
        w.translate("Paper", "Where it stands", "title of a gauge: place of the score on its scale");
    gauge.note = said(score.band);
    gauge.low = score.low;
    gauge.high = score.high;
    gauge.value = score.score;
    gauge.valueText = scoreText(score);
    if (score.threshold) {
        gauge.bands = {{score.low, said(score.belowName)}, {*score.threshold, said(score.aboveName)}};
    }
    return gauge;
}

Blocks wordsBlocks(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Blocks blocks;
    Paragraph plain{w.translate("Paper", "In plain words", "title of a text"), {}};
    if (const auto& chance = pen.facts.groupScore.probability) {
        plain.lines.push_back(
            {w.translate(
                  "Paper",
                  "A model sees a chance of %1 that the group stays at low risk for six months; it is no "
                  "part of the score.",
                  "plain words: a percentage")
                 .arg(percent(*chance * 100.0))});
    }
    for (const Said& sentence : pen.facts.plainWords) {
        plain.lines.push_back({said(sentence)});
    }
    if (!plain.lines.empty()) {
        blocks.push_back({plain});
    }
    blocks.push_back({missingList(pen)});
    return blocks;
}

Block groupChart(const AppraisalPen& pen) {
    const Words& w = pen.words;
    if (!pen.facts.groupScore.score) {
        return {
            Paragraph{w.translate("Paper", "Group score", "the score from 0 to 100"),
                      {{w.translate("Paper", "no score: a measure it needs is missing", "in a dashed frame"),
                        Mark::missing}}}};
    }
    return {
        waterfallOf(pen.facts.groupScore, w.translate("Paper", "Group score", "the score from 0 to 100"), w)};
}

/// With a risk score its waterfall stands at the right; without one the radar does.
SideBySide charts(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Blocks left{groupChart(pen)};
    Blocks right;
    Blocks words = wordsBlocks(pen);
    if (pen.facts.riskScore && pen.facts.riskScore->score) {
        left.push_back({radarOf(pen)});
        right.push_back({waterfallOf(*pen.facts.riskScore,
                                     w.translate("Paper", "Risk score", "the score from 300 to 850"), w)});
        std::move(words.begin(), words.end(), std::back_inserter(right));
    } else {
        right.push_back({radarOf(pen)});
        if (pen.facts.groupScore.threshold) {
            right.push_back({gaugeOf(pen.facts.groupScore, w)});
        }
        std::move(words.begin(), words.end(), std::back_inserter(left));
    }
    SideBySide both;
    both.columns = {{88.0, std::move(left)}, {88.0, std::move(right)}};
    return both;
}

}  // namespace

Blocks scoreSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Trends trends;
    for (const TrendFacts& trend : pen.facts.trends) {
        trends.trends.push_back(trendOf(trend, w));
    }
    Blocks blocks{
        {Heading{QStringLiteral("E"), w.translate("Paper", "Explained score", "section title"),
                 w.translate("Paper", "Three numbers, kept apart: marks are a rule, the scores are advice",
                             "note beside a section title")}},
        {scoreStrip(pen)},
        {charts(pen)}};
    if (!trends.trends.empty()) {
        blocks.push_back({trends});
    }
    return blocks;
}

}  // namespace sakhi::report
