#include "screens/score/ScoreFigures.h"

#include "base/Text.h"
#include "kit/Chip.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace sakhi::screens::score {

using services::KeyKind;
using services::keyText;

namespace {

/// Of the fourteen measures that the model sees; the rest is folded.
constexpr int kLowRiskBars = 6;

bool inRupees(const std::string& key) {
    return key == "savings_per_member" || key == "compulsory_saving_per_member" ||
           key == "voluntary_saving_per_member";
}

bool isTrend(const std::string& key) {
    return key.ends_with("_trend");
}

QDate asQDate(base::Date day) {
    const std::chrono::year_month_day ymd(day);
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

/// The words that both waterfalls have.
void nameColumns(charts::WaterfallData& data) {
    data.otherLabel = keyText(KeyKind::feature, "other");
    data.factorHead = QCoreApplication::translate("Score", "Factor");
    data.valueHead = QCoreApplication::translate("Score", "Value");
}

/// From what to what a proposal moves its measure: "Attendance from 76 % to 84 %".
QString moveText(const services::RaiseView& raise) {
    //: What a proposal moves: %1 a measure (Attendance, Repayment), %2 its value today, %3 its value then
    return QCoreApplication::translate("Score", "%1 from %2 to %3")
        .arg(keyText(KeyKind::feature, raise.measure), valueText(raise.measure, raise.from, 0),
             valueText(raise.measure, raise.to, 0));
}

}  // namespace

QString valueText(const std::string& key, double value, int decimals) {
    if (inRupees(key)) {
        return services::shownMoney(base::Money::rupees(std::llround(value)));
    }
    if (isTrend(key)) {
        //: How a measure moves: "+0.4 a month", in percentage points
        return QCoreApplication::translate("Score", "%1 a month").arg(points(value));
    }
    //: A percentage, with the space that its sign has in the program's language
    return QCoreApplication::translate("Score", "%1 %").arg(services::shownNumber(value, decimals));
}

QString contributionText(const domain::Contribution& contribution) {
    const QString value =
        contribution.value ? valueText(contribution.feature, *contribution.value, 1) : QStringLiteral("?");
    if (!contribution.reference) {
        return value;
    }
    const QString average = valueText(contribution.feature, *contribution.reference, 1);
    if (inRupees(contribution.feature)) {
        //: A factor of the score: %1 rupees saved by each member in a year, %2 the same on average
        return QCoreApplication::translate("Score", "%1 a year, average %2").arg(value, average);
    }
    //: A factor of the score: its value in percent and the average
    return QCoreApplication::translate("Score", "%1, average %2").arg(value, average);
}

QString baseText(const domain::Assessment& assessment) {
    return assessment.baseKind == "store_average"
               ? QCoreApplication::translate("Score", "Average of all groups")
               //: The published policy's example group, used where there are too few groups for an average
               : QCoreApplication::translate("Score", "Example of the policy");
}

QString points(double value) {
    return charts::figureText(value, 1, true);
}

RaiseText raiseText(const services::RaiseView& raise) {
    const QString sentence = keyText(KeyKind::raise, raise.key);
    const bool saving = raise.key == "each_saves_more";
    RaiseText out;
    out.title =
        sentence.contains(QLatin1String("%1")) ? sentence.arg(services::shownMoney(raise.amount)) : sentence;
    out.points = points(raise.points);
    if (saving) {
        const auto yearly = base::Money::paise(raise.amount.inPaise() * 12);
        //: What a higher monthly saving comes to in a year
        out.second = QCoreApplication::translate("Score", "%1 a year more for each member")
                         .arg(services::shownMoney(yearly));
    } else {
        out.second = moveText(raise);
    }
    return out;
}

QString togetherText(const services::ScoreView& view) {
    if (!view.allRaisesTogether || !view.assessment.score) {
        return {};
    }
    const QString from = services::shownNumber(*view.assessment.score, 1);
    const QString to = services::shownNumber(*view.allRaisesTogether, 1);
    return view.raises.size() == 2
               ? QCoreApplication::translate("Score", "Both together: %1 → %2").arg(from, to)
               : QCoreApplication::translate("Score", "All three together: %1 → %2").arg(from, to);
}

void dressChange(kit::Chip& chip, double change) {
    // What rounds to 0.0 is no change.
    constexpr double kSeen = 0.05;
    if (change > -kSeen && change < kSeen) {
        chip.setState(kit::ChipKind::plain,
                      QCoreApplication::translate("Score", "No change since last month"));
        chip.setPicture(std::nullopt);
        return;
    }
    //: The score's change: "+1.4 since last month"
    const QString words = QCoreApplication::translate("Score", "%1 since last month").arg(points(change));
    chip.setState(change > 0 ? kit::ChipKind::good : kit::ChipKind::attention, words);
    chip.setPicture(change > 0 ? theme::Icon::arrowUp : theme::Icon::arrowDown);
}

QStringList missingTexts(const domain::Assessment& assessment) {
    QStringList out;
    for (const auto& key : assessment.missing) {
        out << keyText(KeyKind::missing, key);
    }
    return out;
}

charts::GaugeData gauge(const services::ScoreView& view) {
    charts::GaugeData data;
    const auto& assessment = view.assessment;
    data.known = assessment.score.has_value();
    data.value = assessment.score.value_or(0.0);
    data.bandName = data.known ? keyText(KeyKind::band, assessment.band) : QString();
    data.tone = assessment.band == "low_risk" ? charts::BandTone::good : charts::BandTone::bad;
    data.ticks = {{view.lowRiskFrom, keyText(KeyKind::band, "low_risk")}};
    data.bandHead = QCoreApplication::translate("Score", "Band", "low risk or high risk");
    data.fromHead = QCoreApplication::translate("Score", "Starts at");
    data.valueName = QCoreApplication::translate("Score", "Group score");
    //: In place of the score, where the records hold too little
    data.unknownText = QCoreApplication::translate("Score", "Not known yet");
    return data;
}

charts::RadarData radar(const services::ScoreView& view) {
    charts::RadarData data;
    for (const auto& principle : view.principles) {
        data.axes.append({keyText(KeyKind::principle, principle.key), principle.group, principle.average});
    }
    data.groupName = services::shownName(view.group);
    data.blockName = QCoreApplication::translate("Score", "Block average",
                                                 "of the groups in the same block of a district");
    data.axisHead = QCoreApplication::translate("Score", "Principle");
    return data;
}

charts::WaterfallData waterfall(const services::ScoreView& view) {
    charts::WaterfallData data;
    const auto& assessment = view.assessment;
    data.baseLabel = baseText(assessment);
    data.base = assessment.base;
    data.scoreLabel = QCoreApplication::translate("Score", "Score");
    data.score = assessment.score.value_or(assessment.base);
    for (const auto& contribution : assessment.contributions) {
        data.bars.append({keyText(KeyKind::feature, contribution.feature), contributionText(contribution),
                          contribution.points});
    }
    data.raisesWord =
        QCoreApplication::translate("Score", "raises", "key of a chart: a bar that raises the score");
    data.lowersWord = QCoreApplication::translate("Score", "lowers the score", "key of a chart");
    data.pointsHead = QCoreApplication::translate("Score", "Points");
    nameColumns(data);
    return data;
}

charts::WaterfallData lowRiskWaterfall(const services::LowRiskView& view) {
    charts::WaterfallData data;
    //: Where a model's probability begins: its average over the groups that it learned from
    data.baseLabel = QCoreApplication::translate("Score", "Average in training");
    data.base = view.base;
    //: Under the last bar of a chart: the probability in percent
    data.scoreLabel = QCoreApplication::translate("Score", "Chance");
    data.score = 100.0 * view.probability;
    for (const auto& one : view.contributions) {
        data.bars.append({keyText(KeyKind::feature, one.feature),
                          one.value
                              ? contributionText(one)
                              : QCoreApplication::translate("Score", "not known", "a measure of the group"),
                          one.points});
    }
    data.maxBars = kLowRiskBars;
    //: Of a chart's last bar: how many factors are folded into it
    data.otherValue = QCoreApplication::translate("Score", "%1 small ones");
    data.raisesWord =
        QCoreApplication::translate("Score", "raises", "key of a chart: a bar that raises the chance");
    data.lowersWord = QCoreApplication::translate("Score", "lowers the chance", "key of a chart");
    data.pointsHead = QCoreApplication::translate("Score", "Percentage points");
    nameColumns(data);
    return data;
}

charts::MonthBarsData monthBars(const services::ScoreView& view) {
    charts::MonthBarsData data;
    const QLocale locale;
    for (const auto& month : view.months) {
        const QDate day = asQDate(month.monthEnd);
        data.months.append({locale.standaloneMonthName(day.month(), QLocale::NarrowFormat),
                            QStringLiteral("%1 %2")
                                .arg(locale.standaloneMonthName(day.month(), QLocale::ShortFormat))
                                .arg(day.year()),
                            month.score});
    }
    data.top = 100;
    data.threshold = view.lowRiskFrom;
    //: Under a chart: %1 is 60, %2 the name of the band that starts there
    data.thresholdText =
        QCoreApplication::translate("Score", "%1: %2 starts")
            .arg(services::shownNumber(view.lowRiskFrom, 0), keyText(KeyKind::band, "low_risk"));
    data.monthHead = QCoreApplication::translate("Score", "Month");
    data.valueHead = QCoreApplication::translate("Score", "Score");
    data.missingText = QCoreApplication::translate("Score", "not known", "the score of a month");
    return data;
}

}  // namespace sakhi::screens::score
