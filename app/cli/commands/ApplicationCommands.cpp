#include "Commands.h"
#include "services/KeyText.h"
#include "sound/OpusReader.h"
#include "store/Codes.h"

#include <QFile>
#include <QJsonArray>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// Executes as the given role (a sample store's person of it, where nobody is named) and tells where it
/// stands.
Result<Answer> execute(Call& call, domain::Role role, const services::Command& command) {
    const auto session = call.session(role);
    if (!session) {
        return fail(session.error());
    }
    const auto done = (*call.workspace())->bus().execute(**session, command, call.progress());
    if (!done) {
        return fail(done.error());
    }
    const auto state = base::keyOf(done->state.value_or(domain::ApplicationState::pendingAdminReview));
    Answer answer;
    answer.json = {
        {QStringLiteral("id"), text(done->number)},
        {QStringLiteral("uuid"), text(base::toText(done->id))},
        {QStringLiteral("state"), QString::fromUtf8(state.data(), static_cast<qsizetype>(state.size()))}};
    answer.text = text(done->number) + QStringLiteral(": ") + services::stateText(*done->state);
    return answer;
}

Result<domain::ApplicationId> namedApplication(Call& call) {
    const auto word = call.arguments().word(1, "ID");
    return word ? applicationOf(call, *word) : fail(word.error());
}

Result<int> months(const Call& call, int otherwise) {
    if (!call.arguments().has(QStringLiteral("months"))) {
        return otherwise;
    }
    bool ok = false;
    const int value = call.arguments().value(QStringLiteral("months")).toInt(&ok);
    return ok ? Result<int>(value)
              : fail(ErrorCode::invalidNumber,
                     call.arguments().value(QStringLiteral("months")).toStdString());
}

/// The Ogg/Opus file of --voice, kept for who signs in; nothing where none is named.
Result<std::optional<domain::Attachment>> voiceNote(Call& call, domain::Role role) {
    if (!call.arguments().has(QStringLiteral("voice"))) {
        return std::optional<domain::Attachment>();
    }
    const QString path = call.arguments().value(QStringLiteral("voice"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::fileUnreadable : ErrorCode::fileNotFound, path.toStdString());
    }
    const auto session = call.session(role);
    if (!session) {
        return fail(session.error());
    }
    // One byte above the limit is enough to be refused.
    const QByteArray bytes = file.read(static_cast<qint64>(sound::kLargestNote) + 1);
    const auto kept = (*call.workspace())
                          ->attachments()
                          .keepNote(**session, {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                                static_cast<std::size_t>(bytes.size())});
    if (!kept) {
        return fail(kept.error().details == std::vector<std::string>{"opus"}
                        ? base::Error{kept.error().code, {path.toStdString()}}
                        : kept.error());
    }
    return std::optional(*kept);
}

}  // namespace

Result<domain::Role> keeperOf(Call& call) {
    return call.session(domain::Role::representative) ? domain::Role::representative
                                                      : Result<domain::Role>(fail(call.session().error()));
}

Result<domain::ApplicationId> applicationOf(Call& call, const std::string& given) {
    const auto space = call.workspace();
    if (!space) {
        return fail(space.error());
    }
    if (const auto id = base::parseUuid(given)) {
        return domain::ApplicationId{*id};
    }
    const auto found = store::Codes((*space)->store().reader()).application(given);
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<domain::ApplicationId>(**found) : fail(ErrorCode::notFound, given);
}

Result<Answer> applications(Call& call) {
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    auto& space = **call.workspace();
    const auto groups = space.records().groups(**session);
    if (!groups) {
        return fail(groups.error());
    }
    QJsonArray list;
    QString lines;
    for (const auto& group : *groups) {
        const auto found = space.applications().ofGroup(**session, group.id);
        if (!found) {
            return fail(found.error());
        }
        for (const auto& row : *found) {
            const auto state = base::keyOf(row.state);
            const auto kind = base::keyOf(row.kind);
            list.append(QJsonObject{
                {QStringLiteral("id"), text(row.number)},
                {QStringLiteral("kind"), QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))},
                {QStringLiteral("group"), text(row.group.code)},
                {QStringLiteral("member"), text(row.member.code)},
                {QStringLiteral("amount"), text(base::formatTwoDecimals(row.amount))},
                {QStringLiteral("purpose"), text(row.purpose)},
                {QStringLiteral("state"),
                 QString::fromUtf8(state.data(), static_cast<qsizetype>(state.size()))}});
            lines += QStringLiteral("%1  %2  %3  %4\n")
                         .arg(text(row.number), text(row.member.code), text(base::formatIndian(row.amount)),
                              services::stateText(row.state));
        }
    }
    return Answer{{{QStringLiteral("rows"), list}}, lines, Exit::done};
}

Result<Answer> apply(Call& call) {
    const auto& arguments = call.arguments();
    const auto code = arguments.required(QStringLiteral("member"));
    const auto amountText = arguments.required(QStringLiteral("amount"));
    const auto purpose = arguments.required(QStringLiteral("purpose"));
    const auto term = months(call, 12);
    if (!code || !amountText || !purpose || !term) {
        return fail(!code         ? code.error()
                    : !amountText ? amountText.error()
                    : !purpose    ? purpose.error()
                                  : term.error());
    }
    const auto amount = base::parseTyped(*amountText);
    const auto role = keeperOf(call);
    if (!amount || !role) {
        return fail(amount ? role.error() : amount.error());
    }
    const auto member = store::Codes((*call.workspace())->store().reader()).member(*code);
    if (!member || !*member) {
        return fail(member ? base::Error{ErrorCode::notFound, {*code}} : member.error());
    }
    const auto voice = voiceNote(call, *role);
    if (!voice) {
        return fail(voice.error());
    }
    auto done =
        execute(call, *role,
                services::ApplyForLoan{(*member)->group, (*member)->id, *amount, *purpose,
                                       arguments.value(QStringLiteral("note")).toStdString(), *term, *voice});
    if (!done && *voice) {
        static_cast<void>((*call.workspace())->attachments().discard(**call.session(*role), **voice));
    }
    return done;
}

Result<Answer> bundle(Call& call) {
    const auto code = call.arguments().required(QStringLiteral("group"));
    const auto listed = call.arguments().required(QStringLiteral("applications"));
    const auto role = keeperOf(call);
    if (!code || !listed || !role) {
        return fail(!code ? code.error() : !listed ? listed.error() : role.error());
    }
    const auto group = store::Codes((*call.workspace())->store().reader()).group(*code);
    if (!group || !*group) {
        return fail(group ? base::Error{ErrorCode::notFound, {*code}} : group.error());
    }
    services::BundleRequest command{**group, {}};
    for (const QString& one : text(*listed).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto id = applicationOf(call, one.trimmed().toStdString());
        if (!id) {
            return fail(id.error());
        }
        command.applications.push_back(*id);
    }
    return execute(call, *role, command);
}

Result<Answer> forward(Call& call) {
    const auto resolution = call.arguments().required(QStringLiteral("resolution"));
    const auto role = keeperOf(call);
    const auto id = namedApplication(call);
    if (!resolution || !role || !id) {
        return fail(!resolution ? resolution.error() : !role ? role.error() : id.error());
    }
    return execute(call, *role, services::ForwardRequest{*id, *resolution, call.clock().today()});
}

Result<Answer> grant(Call& call) {
    const auto resolution = call.arguments().required(QStringLiteral("resolution"));
    const auto role = keeperOf(call);
    const auto id = namedApplication(call);
    if (!resolution || !role || !id) {
        return fail(!resolution ? resolution.error() : !role ? role.error() : id.error());
    }
    return execute(call, *role, services::GrantFromOwnFunds{*id, *resolution, call.clock().today()});
}

Result<Answer> reject(Call& call) {
    const auto reason = call.arguments().required(QStringLiteral("reason"));
    const auto role = keeperOf(call);
    const auto id = namedApplication(call);
    if (!reason || !role || !id) {
        return fail(!reason ? reason.error() : !role ? role.error() : id.error());
    }
    return execute(call, *role, services::RejectByAdmin{*id, "other", *reason});
}

Result<Answer> withdraw(Call& call) {
    const auto role = keeperOf(call);
    const auto id = namedApplication(call);
    if (!role || !id) {
        return fail(role ? id.error() : role.error());
    }
    return execute(
        call, *role,
        services::WithdrawApplication{*id, call.arguments().value(QStringLiteral("reason")).toStdString()});
}

Result<Answer> decide(Call& call) {
    const auto& arguments = call.arguments();
    const auto session = call.session(domain::Role::manager);
    const auto id = namedApplication(call);
    const auto reason = arguments.required(QStringLiteral("reason"));
    if (!session || !id || !reason) {
        return fail(!session ? session.error() : !id ? id.error() : reason.error());
    }
    const auto view = (*call.workspace())->applications().appraisal(**session, *id, call.clock().today());
    if (!view) {
        return fail(view.error());
    }
    services::DecideRequest command;
    command.request = *id;
    command.reason = *reason;
    command.recommendation = view->recommendation.key;
    command.reasonCodes = view->recommendation.reasonCodes;
    const auto term = months(call, view->proposedMonths);
    const auto amount = arguments.has(QStringLiteral("amount"))
                            ? base::parseTyped(arguments.value(QStringLiteral("amount")).toStdString())
                            : Result<base::Money>(view->request.row.amount);
    const auto rate = arguments.has(QStringLiteral("rate"))
                          ? base::parsePercent(arguments.value(QStringLiteral("rate")).toStdString())
                          : Result<base::Rate>(view->proposedRate);
    if (!term || !amount || !rate) {
        return fail(!term ? term.error() : !amount ? amount.error() : rate.error());
    }
    command.months = *term;
    command.amount = *amount;
    command.yearlyRate = *rate;
    const int outcomes = arguments.has(QStringLiteral("approve")) + arguments.has(QStringLiteral("reject")) +
                         arguments.has(QStringLiteral("return"));
    if (outcomes != 1) {
        return fail(ErrorCode::wrongCall, "--approve, --reject or --return");
    }
    command.outcome = arguments.has(QStringLiteral("approve"))  ? domain::ApplicationState::approved
                      : arguments.has(QStringLiteral("reject")) ? domain::ApplicationState::rejected
                                                                : domain::ApplicationState::returned;
    return execute(call, domain::Role::manager, command);
}

}  // namespace sakhi::cli
