#include "CashBookRows.h"
#include "Commands.h"
#include "base/Text.h"
#include "books/Statements.h"
#include "explain/FileBytes.h"
#include "scorecards/Measure.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"
#include "store/Codes.h"
#include "store/Lists.h"

#include <QJsonArray>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString money(base::Money amount) {
    return text(base::formatTwoDecimals(amount));
}

QJsonValue number(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Answer rows(const QJsonArray& list, const QString& lines) {
    return {{{QStringLiteral("rows"), list}}, lines, Exit::done};
}

QJsonObject assessmentJson(const domain::Assessment& assessment, const std::string& code) {
    QJsonArray contributions;
    for (const auto& one : assessment.contributions) {
        contributions.append(QJsonObject{{QStringLiteral("feature"), text(one.feature)},
                                         {QStringLiteral("value"), number(one.value)},
                                         {QStringLiteral("points"), one.points}});
    }
    QJsonArray rules;
    for (const auto& rule : assessment.rules) {
        rules.append(text(rule));
    }
    QJsonArray missing;
    for (const auto& key : assessment.missing) {
        missing.append(text(key));
    }
    return {{QStringLiteral("card"), text(assessment.card)},
            {QStringLiteral("subject"), text(code)},
            {QStringLiteral("as_of"), text(base::formatIso(assessment.asOf))},
            {QStringLiteral("score"), number(assessment.score)},
            {QStringLiteral("band"), text(assessment.band)},
            {QStringLiteral("probability"), number(assessment.probability)},
            {QStringLiteral("confidence"), number(assessment.confidence)},
            {QStringLiteral("base"), assessment.base},
            {QStringLiteral("base_kind"), text(assessment.baseKind)},
            {QStringLiteral("contributions"), contributions},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("model"), text(assessment.model)},
            {QStringLiteral("records_until"),
             assessment.recordsUntil ? QJsonValue(text(base::formatIso(*assessment.recordsUntil)))
                                     : QJsonValue(QJsonValue::Null)}};
}

QJsonValue lowRiskJson(const std::optional<services::LowRiskView>& view) {
    if (!view) {
        return QJsonValue::Null;
    }
    QJsonArray contributions;
    for (const auto& one : view->contributions) {
        contributions.append(QJsonObject{{QStringLiteral("feature"), text(one.feature)},
                                         {QStringLiteral("value"), number(one.value)},
                                         {QStringLiteral("points"), one.points}});
    }
    return QJsonObject{{QStringLiteral("probability"), view->probability},
                       {QStringLiteral("confidence"), text(view->confidence)},
                       {QStringLiteral("base"), view->base},
                       {QStringLiteral("contributions"), contributions}};
}

QString assessmentText(const domain::Assessment& assessment) {
    if (!assessment.score) {
        QString out = QStringLiteral("No score: missing");
        for (const auto& key : assessment.missing) {
            out += QLatin1Char(' ') + text(key);
        }
        return out;
    }
    QString out = QStringLiteral("%1 %2\n  average %3\n")
                      .arg(*assessment.score, 0, 'f', 2)
                      .arg(services::keyText(services::KeyKind::band, assessment.band))
                      .arg(assessment.base, 0, 'f', 2);
    for (const auto& one : assessment.contributions) {
        out += QStringLiteral("  %1 %2%3\n")
                   .arg(services::keyText(services::KeyKind::feature, one.feature),
                        one.points < 0 ? QString() : QStringLiteral("+"))
                   .arg(one.points, 0, 'f', 2);
    }
    return out;
}

}  // namespace

Result<std::shared_ptr<const services::GroupBooks>> namedGroup(Call& call, security::CommandKind right) {
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    const auto code = call.arguments().word(1, "GROUP");
    if (!code) {
        return fail(code.error());
    }
    const auto group = store::Codes((*call.workspace())->store().reader()).group(*code);
    if (!group) {
        return fail(group.error());
    }
    if (!group->has_value()) {
        return fail(ErrorCode::notFound, *code);
    }
    if (const auto allowed = (*session)->may(right, **group); !allowed) {
        return fail(allowed.error());
    }
    return (*call.workspace())->records().books(**session, **group);
}

Result<Answer> groups(Call& call) {
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    const auto list = (*call.workspace())->records().groups(**session);
    if (!list) {
        return fail(list.error());
    }
    QJsonArray out;
    QString lines;
    for (const auto& row : *list) {
        out.append(QJsonObject{{QStringLiteral("group"), text(row.code)},
                               {QStringLiteral("name"), text(row.name)},
                               {QStringLiteral("village"), text(row.village)},
                               {QStringLiteral("block"), text(row.block)},
                               {QStringLiteral("members"), row.members},
                               {QStringLiteral("meetings"), row.meetings}});
        lines += QStringLiteral("%1  %2  %3 members, %4 meetings\n")
                     .arg(text(row.code), text(row.name))
                     .arg(row.members)
                     .arg(row.meetings);
    }
    return rows(out, lines);
}

Result<Answer> members(Call& call) {
    const auto books = namedGroup(call, security::CommandKind::readGroup);
    const auto session = call.session(domain::Role::manager);
    if (!books || !session) {
        return fail(books ? session.error() : books.error());
    }
    auto& space = **call.workspace();
    const auto view = space.members().list(**session, (*books)->records.group.id, space.clock().today());
    if (!view) {
        return fail(view.error());
    }
    QJsonArray out;
    QString lines;
    for (const auto& row : view->rows) {
        const auto office = base::keyOf(row.office);
        out.append(QJsonObject{
            {QStringLiteral("member"), text(row.name.code)},
            {QStringLiteral("name"), text(row.name.name)},
            {QStringLiteral("relation_name"), text(row.name.relationName)},
            {QStringLiteral("office"),
             QString::fromUtf8(office.data(), static_cast<qsizetype>(office.size()))},
            {QStringLiteral("joined_on"), text(base::formatIso(row.joinedOn))},
            {QStringLiteral("left_on"),
             row.leftOn ? QJsonValue(text(base::formatIso(*row.leftOn))) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("savings"), money(row.savings)},
            {QStringLiteral("outstanding"), money(row.owed)},
            {QStringLiteral("overdue"), money(row.overdue)},
            {QStringLiteral("attendance_rate"), number(row.attendance)}});
        lines += QStringLiteral("%1  %2  %3  %4  %5\n")
                     .arg(text(row.name.code), text(row.name.name), services::officeText(row.office),
                          services::shownMoney(row.savings), services::shownMoney(row.owed));
    }
    return rows(out, lines);
}

Result<Answer> loans(Call& call) {
    const auto session = call.session(domain::Role::manager);
    const auto day = call.asOf();
    if (!session || !day) {
        return fail(session ? day.error() : session.error());
    }
    auto& space = **call.workspace();
    const auto all = space.records().groups(**session);
    if (!all) {
        return fail(all.error());
    }
    const std::string only = call.arguments().value(QStringLiteral("group")).toStdString();
    QJsonArray out;
    QString lines;
    for (const auto& row : *all) {
        if (!only.empty() && base::lowerAscii(row.code) != base::lowerAscii(only)) {
            continue;
        }
        if (const auto allowed = (*session)->may(security::CommandKind::readGroup, row.id); !allowed) {
            return fail(allowed.error());
        }
        const auto books = space.records().books(**session, row.id);
        if (!books) {
            return fail(books.error());
        }
        for (const auto& account : (*books)->measurer.accounts()) {
            const auto& loan = account.loan();
            const auto* member = loan.member ? (*books)->member(*loan.member) : nullptr;
            const auto kind = base::keyOf(loan.kind);
            const auto dues = account.dues(*day);
            out.append(QJsonObject{
                {QStringLiteral("loan"), text(loan.code)},
                {QStringLiteral("group"), text(row.code)},
                {QStringLiteral("member"), member == nullptr ? QString() : text(member->code)},
                {QStringLiteral("kind"), QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))},
                {QStringLiteral("purpose"), text(loan.purpose)},
                {QStringLiteral("principal"), money(loan.principal)},
                {QStringLiteral("outstanding"), money(dues.outstanding)},
                {QStringLiteral("overdue"), money(dues.overdue)},
                {QStringLiteral("dpd"), dues.daysPastDue}});
            lines += QStringLiteral("%1  %2  %3 of %4, %5 days past due\n")
                         .arg(text(loan.code), member == nullptr ? text(row.code) : text(member->code),
                              money(dues.outstanding), money(loan.principal))
                         .arg(dues.daysPastDue);
        }
    }
    return rows(out, lines);
}

Result<Answer> measures(Call& call) {
    const auto books = namedGroup(call, security::CommandKind::readGroupTotals);
    const auto day = call.asOf();
    if (!books || !day) {
        return fail(books ? day.error() : books.error());
    }
    const auto found = (*books)->measurer.measure(*day);
    QJsonObject list;
    QString lines;
    for (const auto& [measure, key] : base::EnumKeys<scorecards::Measure>::rows) {
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        list.insert(name, number(found.value(measure)));
        lines += QStringLiteral("%1 %2\n").arg(name, -30).arg(
            found.value(measure) ? QString::number(*found.value(measure), 'f', 4) : QStringLiteral("-"));
    }
    return Answer{{{QStringLiteral("group"), text((*books)->records.group.code)},
                   {QStringLiteral("as_of"), text(base::formatIso(*day))},
                   {QStringLiteral("measures"), list}},
                  lines,
                  Exit::done};
}

Result<Answer> score(Call& call) {
    const auto books = namedGroup(call, security::CommandKind::readGroupTotals);
    const auto day = call.asOf();
    if (!books || !day) {
        return fail(books ? day.error() : books.error());
    }
    if (call.arguments().has(QStringLiteral("card")) &&
        call.arguments().value(QStringLiteral("card")) != QLatin1String("group")) {
        return fail(ErrorCode::notFound, call.arguments().value(QStringLiteral("card")).toStdString());
    }
    const auto session = call.session();
    auto& scores = (*call.workspace())->scores();
    if (call.arguments().has(QStringLiteral("model"))) {
        const auto bytes =
            explain::readFileBytes(call.arguments().value(QStringLiteral("model")).toStdString());
        auto model = bytes ? services::GroupRiskModel::fromBytes(*bytes) : fail(bytes.error());
        if (!model) {
            return fail(model.error());
        }
        scores.useRiskModel(std::move(*model));
    }
    const auto assessment = scores.assess(**session, (*books)->records.group.id, *day);
    if (!assessment) {
        return fail(assessment.error());
    }
    if (call.arguments().has(QStringLiteral("keep"))) {
        const auto kept =
            (*call.workspace())->bus().execute(**session, services::RecordAssessment{*assessment});
        if (!kept) {
            return fail(kept.error());
        }
    }
    const auto lowRisk = scores.lowRisk(**session, (*books)->records.group.id, *day);
    if (!lowRisk) {
        return fail(lowRisk.error());
    }
    QJsonObject json = assessmentJson(*assessment, (*books)->records.group.code);
    json.insert(QStringLiteral("low_risk"), lowRiskJson(*lowRisk));
    QString lines = assessmentText(*assessment);
    if (*lowRisk) {
        lines += QStringLiteral("low risk in the next six months: %1 %, confidence %2\n")
                     .arg(100.0 * (*lowRisk)->probability, 0, 'f', 1)
                     .arg(text((*lowRisk)->confidence));
    }
    return Answer{json, lines, Exit::done};
}

Result<Answer> books(Call& call) {
    const auto code = call.arguments().required(QStringLiteral("statement"));
    const auto books = namedGroup(call, security::CommandKind::readGroup);
    if (!code || !books) {
        return fail(code ? books.error() : code.error());
    }
    const auto day = [&](const char* option, base::Date otherwise) {
        const QString name = QString::fromLatin1(option);
        return call.arguments().has(name) ? base::parseIsoDate(call.arguments().value(name).toStdString())
                                          : Result<base::Date>(otherwise);
    };
    const auto from = day("from", base::earliestDate());
    const auto to = day("to", call.clock().today());
    if (!from || !to) {
        return fail(from ? to.error() : from.error());
    }
    if (*code == "cash" || *code == "bank") {
        return cashBook(
            books::book((*books)->vouchers, *code == "cash" ? books::Account::cash : books::Account::bank,
                        *from, *to),
            **books);
    }
    if (*code != "trial") {
        return fail(ErrorCode::wrongCall, "--statement " + *code);
    }
    QJsonArray list;
    QString lines;
    base::Money debit;
    base::Money credit;
    for (const auto& row : books::trialBalance((*books)->vouchers, *to)) {
        const auto key = base::keyOf(row.account);
        const QString head = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        list.append(QJsonObject{{QStringLiteral("head"), head},
                                {QStringLiteral("debit"), money(row.debit)},
                                {QStringLiteral("credit"), money(row.credit)}});
        lines +=
            QStringLiteral("%1 %2 %3\n").arg(head, -22).arg(money(row.debit), 14).arg(money(row.credit), 14);
        debit += row.debit;
        credit += row.credit;
    }
    return Answer{
        {{QStringLiteral("rows"), list}, {QStringLiteral("balanced"), debit == credit}}, lines, Exit::done};
}

}  // namespace sakhi::cli
