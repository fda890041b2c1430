#include "Commands.h"
#include "base/Text.h"
#include "records/Export.h"
#include "services/DemoStore.h"
#include "services/ErrorText.h"
#include "services/StoreCheck.h"
#include "services/StoreRecords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QJsonObject countsJson(const records::RowCounts& counts) {
    return {{QStringLiteral("groups"), static_cast<qint64>(counts.groups)},
            {QStringLiteral("members"), static_cast<qint64>(counts.members)},
            {QStringLiteral("meetings"), static_cast<qint64>(counts.meetings)},
            {QStringLiteral("meeting_lines"), static_cast<qint64>(counts.meetingLines)},
            {QStringLiteral("loans"), static_cast<qint64>(counts.loans)},
            {QStringLiteral("repayments"), static_cast<qint64>(counts.repayments)}};
}

QString countsText(const records::RowCounts& counts) {
    return QStringLiteral("%1 groups, %2 members, %3 meetings, %4 lines, %5 loans, %6 repayments")
        .arg(counts.groups)
        .arg(counts.members)
        .arg(counts.meetings)
        .arg(counts.meetingLines)
        .arg(counts.loans)
        .arg(counts.repayments);
}

Result<int> number(const Call& call, const char* option, int otherwise) {
    const QString name = QString::fromLatin1(option);
    if (!call.arguments().has(name)) {
        return otherwise;
    }
    bool ok = false;
    const int value = call.arguments().value(name).toInt(&ok);
    return ok ? Result<int>(value)
              : fail(ErrorCode::invalidNumber, call.arguments().value(name).toStdString());
}

Result<void> writeRecovery(const QString& path, const security::SecretBytes& code) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::fileUnwritable, path.toStdString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(reinterpret_cast<const char*>(code.view().data()), static_cast<qint64>(code.size()));
    file.write("\n");
    return file.commit() ? Result<void>() : fail(ErrorCode::fileUnwritable, path.toStdString());
}

/// The import's answer: what is new, what was known, and every fault with its place.
Answer planned(const records::ImportPlan& plan, bool skipFaulty) {
    Answer answer;
    QJsonArray faults;
    for (const auto& fault : plan.faults) {
        faults.append(QJsonObject{{QStringLiteral("file"), QString::fromUtf8(base::keyOf(fault.file).data())},
                                  {QStringLiteral("line"), static_cast<qint64>(fault.line)},
                                  {QStringLiteral("column"), QString::fromStdString(fault.column)},
                                  {QStringLiteral("message"), services::faultText(fault)}});
        answer.text += QString::fromStdString(records::faultLine(fault)) + QLatin1Char('\n');
    }
    QJsonArray leftOut;
    for (const auto& code : skipFaulty ? plan.faultyGroups : std::vector<std::string>()) {
        leftOut.append(QString::fromStdString(code));
    }
    answer.json = {{QStringLiteral("new"), countsJson(plan.added)},
                   {QStringLiteral("unchanged"), countsJson(plan.unchanged)},
                   {QStringLiteral("left_out"), leftOut},
                   {QStringLiteral("faults"), faults},
                   {QStringLiteral("faults_total"), static_cast<qint64>(plan.faultsTotal)}};
    return answer;
}

}  // namespace

Result<Answer> init(Call& call) {
    const auto& arguments = call.arguments();
    const auto path = call.storePath();
    const auto name = arguments.required(QStringLiteral("name"));
    const auto user = arguments.required(QStringLiteral("user"));
    const auto role = arguments.required(QStringLiteral("role"));
    const auto password = call.secret(QStringLiteral("password-file"));
    for (const auto* given : {&path, &name, &user, &role, &password}) {
        if (!*given) {
            return fail(given->error());
        }
    }
    const auto known = base::fromKey<domain::Role>(*role);
    if (!known) {
        return fail(known.error());
    }
    auto made = services::AuthService::createStore(*path, *name, {*user, *user, *known, *password},
                                                   call.clock(), call.entropy(), services::dearKdf());
    if (!made) {
        return fail(made.error());
    }
    const bool wantsCode = arguments.has(QStringLiteral("recovery-out"));
    if (wantsCode) {
        if (const auto written =
                writeRecovery(arguments.value(QStringLiteral("recovery-out")), made->recoveryCode);
            !written) {
            return fail(written.error());
        }
    }
    const bool confirmed = *known != domain::Role::manager;
    Answer answer;
    answer.json = {{QStringLiteral("store"), QString::fromStdString(*path)},
                   {QStringLiteral("user"), QString::fromStdString(*user)},
                   {QStringLiteral("confirmed"), confirmed},
                   {QStringLiteral("recovery_written"), wantsCode}};
    answer.text = QStringLiteral("%1 holds a new store; %2 signs in with the password.%3")
                      .arg(QString::fromStdString(*path), QString::fromStdString(*user),
                           confirmed ? QString()
                                     : QStringLiteral(" The bank has not confirmed this manager: she reads "
                                                      "and imports, and decides nothing."));
    return answer;
}

Result<Answer> demo(Call& call) {
    const auto path = call.storePath();
    const auto groups = number(call, "groups", 12);
    const auto months = number(call, "months", 24);
    const auto seed = number(call, "seed", 1);
    if (!path || !groups || !months || !seed) {
        return fail(!path     ? path.error()
                    : !groups ? groups.error()
                    : !months ? months.error()
                              : seed.error());
    }
    std::optional<base::FixedClock> set;
    if (call.arguments().has(QStringLiteral("today"))) {
        const auto day = base::parseIsoDate(call.arguments().value(QStringLiteral("today")).toStdString());
        if (!day) {
            return fail(day.error());
        }
        set.emplace(*day);
    }
    const base::Clock& clock = set ? static_cast<const base::Clock&>(*set) : call.clock();
    simulate::Plan plan;
    plan.groups = *groups;
    plan.months = *months;
    plan.seed = static_cast<std::uint64_t>(*seed);
    plan.until = clock.today();
    if (*groups != 0) {
        if (const auto fit = simulate::validate(plan); !fit) {
            return fail(fit.error());
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto made = services::makeDemo(*path, plan, clock, call.entropy(), call.progress());
    if (!made) {
        return fail(made.error());
    }
    Answer answer;
    answer.json = countsJson(made->counts);
    answer.json.insert(QStringLiteral("lines"), static_cast<qint64>(made->counts.meetingLines));
    answer.json.insert(QStringLiteral("store"), QString::fromStdString(*path));
    answer.json.insert(QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000.0);
    answer.text = QStringLiteral("Sample records: %1").arg(countsText(made->counts));
    return answer;
}

Result<Answer> importFolder(Call& call) {
    const auto folder = call.arguments().word(1, "DIR");
    if (!folder) {
        return fail(folder.error());
    }
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    const auto space = call.workspace();
    auto reader = (*space)->store().openReader();
    if (!reader) {
        return fail(reader.error());
    }
    services::StoreRecords stored(std::move(*reader), **session);
    const bool skipFaulty = call.arguments().has(QStringLiteral("skip-faulty"));
    auto plan =
        records::planImport(*folder, {call.clock(), call.entropy(), &stored, skipFaulty, call.progress()});
    if (!plan) {
        return fail(plan.error());
    }
    Answer answer = planned(*plan, skipFaulty);
    const auto added = plan->added;
    const std::int64_t total = plan->faultsTotal;
    const bool store = !call.arguments().has(QStringLiteral("dry-run")) && (total == 0 || skipFaulty) &&
                       !plan->groups.empty();
    if (store) {
        const auto done =
            (*space)->bus().execute(**session, services::ImportRecords{std::move(*plan)}, call.progress());
        if (!done) {
            return fail(done.error());
        }
    }
    answer.text += total > 0 && !skipFaulty ? QStringLiteral("%1 faults, nothing was stored.").arg(total)
                                            : QStringLiteral("New: %1.").arg(countsText(added));
    answer.exit = total > 0 ? Exit::faultsFound : Exit::done;
    return answer;
}

Result<Answer> exportFolder(Call& call) {
    const auto folder = call.arguments().word(1, "DIR");
    if (!folder) {
        return fail(folder.error());
    }
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    const auto space = call.workspace();
    const auto rows = (*space)->records().groups(**session);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<domain::GroupRecords> all;
    for (const auto& row : *rows) {
        if (const auto allowed = (*session)->may(security::CommandKind::exportRecords, row.id); !allowed) {
            return fail(allowed.error());
        }
        const auto books = (*space)->records().books(**session, row.id);
        if (!books) {
            return fail(books.error());
        }
        all.push_back((*books)->records);
    }
    const auto written = records::exportFolder(std::move(all), *folder, call.progress());
    if (!written) {
        return fail(written.error());
    }
    Answer answer;
    answer.json = {{QStringLiteral("rows"), static_cast<qint64>(*written)}};
    answer.text = QStringLiteral("%1 rows").arg(*written);
    return answer;
}

Result<Answer> check(Call& call) {
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    const auto report = services::checkStore(**call.workspace(), **session, call.progress());
    if (!report) {
        return fail(report.error());
    }
    Answer answer;
    const auto listed = [&](const std::vector<services::CheckFinding>& found) {
        QJsonArray list;
        for (const auto& one : found) {
            const QString kind = QString::fromStdString(one.kind);
            const QString where = QString::fromStdString(one.where);
            const QString detail = QString::fromStdString(one.detail);
            list.append(QJsonObject{{QStringLiteral("kind"), kind},
                                    {QStringLiteral("where"), where},
                                    {QStringLiteral("detail"), detail}});
            answer.text += QStringLiteral("%1: %2 %3\n").arg(kind, where, detail);
        }
        return list;
    };
    answer.json = {{QStringLiteral("ok"), report->findings.empty()},
                   {QStringLiteral("findings"), listed(report->findings)},
                   {QStringLiteral("notices"), listed(report->notices)}};
    answer.text +=
        report->findings.empty()
            ? QStringLiteral("Nothing found: file, references, log, audit, projections and books hold.")
            : QStringLiteral("%1 findings").arg(report->findings.size());
    answer.exit = report->findings.empty() ? Exit::done : Exit::faultsFound;
    return answer;
}

}  // namespace sakhi::cli
