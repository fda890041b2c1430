#include "report/Json.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sakhi::report {
namespace {

QJsonValue keyJson(Unit unit) {
    switch (unit) {
        case Unit::percent:
            return QStringLiteral("percent");
        case Unit::rupees:
            return QStringLiteral("rupees");
        case Unit::count:
            return QStringLiteral("count");
        case Unit::points:
            return QStringLiteral("points");
    }
    return {};
}

QJsonValue keyJson(Outcome outcome) {
    switch (outcome) {
        case Outcome::passed:
            return QStringLiteral("passed");
        case Outcome::broken:
            return QStringLiteral("broken");
        case Outcome::unknown:
            return QStringLiteral("unknown");
    }
    return {};
}

QJsonValue keyJson(Verdict verdict) {
    switch (verdict) {
        case Verdict::approve:
            return QStringLiteral("approve");
        case Verdict::reject:
            return QStringLiteral("reject");
        case Verdict::sendBack:
            return QStringLiteral("return");
    }
    return {};
}

QJsonObject object(const BankFacts& f) {
    return {{QStringLiteral("name"), json(f.name)},     {QStringLiteral("name_other"), json(f.nameOther)},
            {QStringLiteral("branch"), json(f.branch)}, {QStringLiteral("ifsc"), json(f.ifsc)},
            {QStringLiteral("place"), json(f.place)},   {QStringLiteral("grievances"), json(f.grievances)}};
}

QJsonObject object(const BearerFacts& f) {
    return {{QStringLiteral("office"), saidKey(f.office)},
            {QStringLiteral("member_no"), json(f.memberNo)},
            {QStringLiteral("name"), json(f.name)},
            {QStringLiteral("relation"), saidKey(f.relation)}};
}

QJsonObject object(const VisitFacts& f) {
    return {{QStringLiteral("officer"), json(f.officer)},
            {QStringLiteral("employee_no"), json(f.employeeNo)},
            {QStringLiteral("visited_on"), json(f.visitedOn)},
            {QStringLiteral("distance_km"), json(f.distanceKm)}};
}

QJsonObject object(const CountedFacts& f) {
    return {{QStringLiteral("part"), json(f.part)},
            {QStringLiteral("whole"), json(f.whole)},
            {QStringLiteral("unit"), keyJson(f.unit)}};
}

QJsonObject object(const MeasureFacts& f) {
    return {{QStringLiteral("counted"),
             f.counted ? QJsonValue(object(*f.counted)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("key"), json(f.key)},
            {QStringLiteral("unit"), keyJson(f.unit)},
            {QStringLiteral("value"), json(f.value)},
            {QStringLiteral("block_average"), json(f.blockAverage)}};
}

QJsonObject object(const MoneyFacts& f) {
    return {{QStringLiteral("as_of"), json(f.asOf)},
            {QStringLiteral("savings"), json(f.savings)},
            {QStringLiteral("revolving_fund"), json(f.revolvingFund)},
            {QStringLiteral("surplus"), json(f.surplus)},
            {QStringLiteral("member_loans"), json(f.memberLoans)},
            {QStringLiteral("bank"), json(f.bank)},
            {QStringLiteral("cash"), json(f.cash)},
            {QStringLiteral("borrowed"), json(f.borrowed)},
            {QStringLiteral("demand"), json(f.demand)},
            {QStringLiteral("collection"), json(f.collection)}};
}

QJsonObject object(const LoanFacts& f) {
    return {{QStringLiteral("code"), json(f.code)},
            {QStringLiteral("facility"), saidKey(f.facility)},
            {QStringLiteral("member_no"), json(f.memberNo)},
            {QStringLiteral("name"), json(f.name)},
            {QStringLiteral("limit"), json(f.limit)},
            {QStringLiteral("outstanding"), json(f.outstanding)},
            {QStringLiteral("overdue"), json(f.overdue)},
            {QStringLiteral("days_past_due"), json(f.daysPastDue)},
            {QStringLiteral("asset_class"), saidKey(f.assetClass)},
            {QStringLiteral("remark"), saidKey(f.remark)}};
}

QJsonObject object(const GradeFacts& f) {
    return {{QStringLiteral("criterion"), saidKey(f.criterion)},
            {QStringLiteral("marks"), json(f.marks)},
            {QStringLiteral("out_of"), json(f.outOf)},
            {QStringLiteral("evidence"), saidKey(f.evidence)}};
}

QJsonObject object(const CheckFacts& f) {
    return {{QStringLiteral("rule"), saidKey(f.rule)},
            {QStringLiteral("outcome"), keyJson(f.outcome)},
            {QStringLiteral("found"), json(f.found)}};
}

QJsonObject object(const FactorFacts& f) {
    return {{QStringLiteral("factor"), saidKey(f.factor)},
            {QStringLiteral("unit"), keyJson(f.unit)},
            {QStringLiteral("value"), json(f.value)},
            {QStringLiteral("reference"), json(f.reference)},
            {QStringLiteral("points"), json(f.points)}};
}

QJsonObject object(const PrincipleFacts& f) {
    return {{QStringLiteral("key"), json(f.key)},
            {QStringLiteral("group"), json(f.group)},
            {QStringLiteral("block"), json(f.block)}};
}

QJsonObject object(const MonthFacts& f) {
    return {{QStringLiteral("month"), json(f.month)}, {QStringLiteral("value"), json(f.value)}};
}

QJsonObject object(const AmountFacts& f) {
    return {{QStringLiteral("what"), saidKey(f.what)},
            {QStringLiteral("amount"), json(f.amount)},
            {QStringLiteral("text"), json(f.text)}};
}

QJsonObject object(const ShareFacts& f) {
    return {{QStringLiteral("member_no"), json(f.memberNo)},
            {QStringLiteral("name"), json(f.name)},
            {QStringLiteral("relation"), saidKey(f.relation)},
            {QStringLiteral("purpose"), saidKey(f.purpose)},
            {QStringLiteral("requested"), json(f.requested)},
            {QStringLiteral("recommended"), json(f.recommended)},
            {QStringLiteral("instalment"), json(f.instalment)},
            {QStringLiteral("owed"), json(f.owed)},
            {QStringLiteral("foir"), json(f.foir)}};
}

QJsonObject object(const TrendFacts& f);

template <class T>
QJsonArray array(const std::vector<T>& list) {
    QJsonArray out;
    for (const T& one : list) {
        out.append(object(one));
    }
    return out;
}

QJsonArray array(const std::vector<Said>& list) {
    QJsonArray out;
    for (const Said& one : list) {
        out.append(saidKey(one));
    }
    return out;
}

QJsonObject object(const TrendFacts& f) {
    return {{QStringLiteral("key"), json(f.key)},
            {QStringLiteral("unit"), keyJson(f.unit)},
            {QStringLiteral("months"), array(f.months)}};
}

QJsonObject object(const GroupFacts& f) {
    return {{QStringLiteral("code"), json(f.code)},
            {QStringLiteral("name"), json(f.name)},
            {QStringLiteral("name_other"), json(f.nameOther)},
            {QStringLiteral("nrlm_id"), json(f.nrlmId)},
            {QStringLiteral("village"), json(f.village)},
            {QStringLiteral("panchayat"), json(f.panchayat)},
            {QStringLiteral("block"), json(f.block)},
            {QStringLiteral("district"), json(f.district)},
            {QStringLiteral("state"), json(f.state)},
            {QStringLiteral("promoted_by"), json(f.promotedBy)},
            {QStringLiteral("constitution"), saidKey(f.constitution)},
            {QStringLiteral("formed_on"), json(f.formedOn)},
            {QStringLiteral("members"), json(f.members)},
            {QStringLiteral("frequency"), json(std::string(base::keyOf(f.frequency)))},
            {QStringLiteral("last_meeting_no"), json(f.lastMeetingNo)},
            {QStringLiteral("last_meeting_on"), json(f.lastMeetingOn)},
            {QStringLiteral("account_ending"), json(f.accountEnding)},
            {QStringLiteral("account_opened_on"), json(f.accountOpenedOn)},
            {QStringLiteral("bearers"), array(f.bearers)}};
}

QJsonObject object(const GradingFacts& f) {
    return {{QStringLiteral("sheet"), json(f.sheet)},
            {QStringLiteral("grade"), json(f.grade)},
            {QStringLiteral("criteria"), array(f.criteria)},
            {QStringLiteral("gates"), array(f.gates)}};
}

QJsonObject object(const ScoreFacts& f) {
    return {{QStringLiteral("card"), json(f.card)},
            {QStringLiteral("model"), json(f.model)},
            {QStringLiteral("score"), json(f.score)},
            {QStringLiteral("low"), json(f.low)},
            {QStringLiteral("high"), json(f.high)},
            {QStringLiteral("band"), saidKey(f.band)},
            {QStringLiteral("threshold"), json(f.threshold)},
            {QStringLiteral("probability"), json(f.probability)},
            {QStringLiteral("confidence"), json(f.confidence)},
            {QStringLiteral("base"), json(f.base)},
            {QStringLiteral("base_kind"), saidKey(f.baseName)},
            {QStringLiteral("factors"), array(f.factors)},
            {QStringLiteral("formula"), json(f.formula)}};
}

QJsonObject object(const RequestFacts& f) {
    return {{QStringLiteral("number"), json(f.number)},
            {QStringLiteral("received_on"), json(f.receivedOn)},
            {QStringLiteral("product"), saidKey(f.product)},
            {QStringLiteral("amount"), json(f.amount)},
            {QStringLiteral("months"), json(f.months)},
            {QStringLiteral("resolution_no"), json(f.resolutionNo)},
            {QStringLiteral("resolution_on"), json(f.resolutionOn)},
            {QStringLiteral("shares"), array(f.shares)}};
}

QJsonValue points(const std::optional<base::Rate>& rate) {
    return rate ? QJsonValue(rate->inBasisPoints()) : QJsonValue(QJsonValue::Null);
}

QJsonObject object(const RecommendationFacts& f) {
    return {{QStringLiteral("text"), saidKey(f.text)},
            {QStringLiteral("amount"), json(f.amount)},
            {QStringLiteral("yearly_rate_bp"), points(f.yearlyRate)},
            {QStringLiteral("instalment"), json(f.instalment)},
            {QStringLiteral("months"), json(f.months)},
            {QStringLiteral("how_much"), array(f.howMuch)},
            {QStringLiteral("checks"), array(f.checks)}};
}

QJsonObject object(const DecisionFacts& f) {
    return {{QStringLiteral("verdict"), keyJson(f.verdict)},
            {QStringLiteral("amount"), json(f.amount)},
            {QStringLiteral("months"), json(f.months)},
            {QStringLiteral("yearly_rate_bp"), points(f.yearlyRate)},
            {QStringLiteral("reason"), json(f.reason)},
            {QStringLiteral("reason_codes"), array(f.reasonCodes)},
            {QStringLiteral("conditions"), array(f.conditions)},
            {QStringLiteral("against_advice"), json(f.againstAdvice)},
            {QStringLiteral("by"), json(f.by)},
            {QStringLiteral("employee_no"), json(f.employeeNo)},
            {QStringLiteral("power"), json(f.power)},
            {QStringLiteral("at_ms"), jsonInstant(f.at)}};
}

template <class T>
QJsonValue optional(const std::optional<T>& value) {
    return value ? QJsonValue(object(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonArray conductJson(const AppraisalFacts& f) {
    QJsonArray out;
    for (const auto& [label, value] : f.conduct) {
        out.append(
            QJsonObject{{QStringLiteral("key"), saidKey(label)}, {QStringLiteral("value"), json(value)}});
    }
    return out;
}

QJsonObject recordsJson(const AppraisalFacts& f) {
    return {{QStringLiteral("measures"), array(f.measures)},
            {QStringLiteral("money"), object(f.money)},
            {QStringLiteral("bank_loans"), array(f.bankLoans)},
            {QStringLiteral("internal_loans"), array(f.internalLoans)},
            {QStringLiteral("conduct"), conductJson(f)},
            {QStringLiteral("principles"), array(f.principles)},
            {QStringLiteral("trends"), array(f.trends)},
            {QStringLiteral("documents"), array(f.documents)},
            {QStringLiteral("missing"), array(f.missing)},
            {QStringLiteral("period_from"), json(f.periodFrom)},
            {QStringLiteral("period_to"), json(f.periodTo)},
            {QStringLiteral("block_groups"), json(f.blockGroups)},
            {QStringLiteral("books_until"), json(f.booksUntil)}};
}

}  // namespace

QByteArray appraisalJson(const AppraisalFacts& f) {
    const QJsonObject all{{QStringLiteral("kind"), QStringLiteral("appraisal")},
                          {QStringLiteral("version"), 1},
                          {QStringLiteral("number"), json(f.number)},
                          {QStringLiteral("assessed_at_ms"), jsonInstant(f.assessedAt)},
                          {QStringLiteral("bank"), object(f.bank)},
                          {QStringLiteral("group"), object(f.group)},
                          {QStringLiteral("visit"), object(f.visit)},
                          {QStringLiteral("request"), object(f.request)},
                          {QStringLiteral("records"), recordsJson(f)},
                          {QStringLiteral("grading"), optional(f.grading)},
                          {QStringLiteral("group_score"), object(f.groupScore)},
                          {QStringLiteral("risk_score"), optional(f.riskScore)},
                          {QStringLiteral("plain_words"), array(f.plainWords)},
                          {QStringLiteral("recommendation"), object(f.recommendation)},
                          {QStringLiteral("decision"), optional(f.decision)},
                          {QStringLiteral("schedule"), array(f.schedule)},
                          {QStringLiteral("schedule_rule"), saidKey(f.scheduleRule)},
                          {QStringLiteral("class_dates"), optional(f.classDates)},
                          {QStringLiteral("sample"), json(f.sample)},
                          {QStringLiteral("unconfirmed"), json(f.unconfirmed)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

}  // namespace sakhi::report
