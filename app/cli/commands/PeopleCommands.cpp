#include "Commands.h"
#include "services/KeyText.h"
#include "store/AuditLog.h"
#include "store/Codes.h"
#include "store/UserReader.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

Result<std::vector<domain::GroupId>> groupsNamed(Call& call) {
    std::vector<domain::GroupId> out;
    for (const QString& code :
         call.arguments().value(QStringLiteral("groups")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto group =
            store::Codes((*call.workspace())->store().reader()).group(code.trimmed().toStdString());
        if (!group || !*group) {
            return fail(group ? base::Error{ErrorCode::notFound, {code.toStdString()}} : group.error());
        }
        out.push_back(**group);
    }
    return out;
}

Result<Answer> list(Call& call, const services::Session& session) {
    if (const auto allowed = session.may(security::CommandKind::readUsers, security::Subject{}); !allowed) {
        return fail(allowed.error());
    }
    auto reader = (*call.workspace())->store().openReader();
    const auto all = reader ? store::UserReader(*reader, session.opener()).all()
                            : Result<std::vector<domain::User>>(fail(reader.error()));
    if (!all) {
        return fail(all.error());
    }
    QJsonArray rows;
    QString lines;
    for (const auto& user : *all) {
        const auto role = base::keyOf(user.role);
        rows.append(QJsonObject{
            {QStringLiteral("user"), text(user.login)},
            {QStringLiteral("name"), text(user.name)},
            {QStringLiteral("role"), QString::fromUtf8(role.data(), static_cast<qsizetype>(role.size()))},
            {QStringLiteral("confirmed"), user.confirmed},
            {QStringLiteral("disabled"), user.disabled},
            {QStringLiteral("groups"), static_cast<int>(user.groups.size())}});
        lines += QStringLiteral("%1  %2  %3\n")
                     .arg(text(user.login), text(user.name), services::roleText(user.role));
    }
    return Answer{{{QStringLiteral("rows"), rows}}, lines, Exit::done};
}

Result<Answer> add(Call& call, const services::Session& session) {
    const auto& arguments = call.arguments();
    const auto login = arguments.required(QStringLiteral("new-user"));
    const auto roleKey = arguments.required(QStringLiteral("role"));
    const auto password = call.secret(QStringLiteral("new-password-file"));
    if (!login || !roleKey || !password) {
        return fail(!login ? login.error() : !roleKey ? roleKey.error() : password.error());
    }
    const auto role = base::fromKey<domain::Role>(*roleKey);
    const auto groups = groupsNamed(call);
    if (!role || !groups) {
        return fail(role ? groups.error() : role.error());
    }
    services::AddUser command{
        *login, arguments.value(QStringLiteral("name")).toStdString(), *role, {}, *groups, *password, false};
    if (arguments.has(QStringLiteral("member"))) {
        const std::string code = arguments.value(QStringLiteral("member")).toStdString();
        const auto member = store::Codes((*call.workspace())->store().reader()).member(code);
        if (!member || !*member) {
            return fail(member ? base::Error{ErrorCode::notFound, {code}} : member.error());
        }
        command.member = (*member)->id;
        command.groups = {(*member)->group};
    }
    const auto done = (*call.workspace())->bus().execute(session, command);
    if (!done) {
        return fail(done.error());
    }
    return Answer{{{QStringLiteral("id"), text(base::toText(done->id))}},
                  QStringLiteral("%1 may sign in.").arg(text(*login)),
                  Exit::done};
}

/// The account that signs in by a name; notFound.
Result<domain::User> named(Call& call, const services::Session& session, const std::string& login) {
    auto reader = (*call.workspace())->store().openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto all = store::UserReader(*reader, session.opener()).all();
    if (!all) {
        return fail(all.error());
    }
    const auto user = std::ranges::find(*all, login, &domain::User::login);
    return user == all->end() ? Result<domain::User>(fail(ErrorCode::notFound, login)) : *user;
}

Result<services::Command> changeOf(Call& call, const domain::User& user, const QString& verb) {
    if (verb == QLatin1String("reset")) {
        const auto password = call.secret(QStringLiteral("new-password-file"));
        return password ? Result<services::Command>(services::ResetPassword{user.id, *password})
                        : fail(password.error());
    }
    if (verb == QLatin1String("disable")) {
        return services::ChangeUser{user.id, user.role, true, user.groups};
    }
    const auto role =
        base::fromKey<domain::Role>(call.arguments().value(QStringLiteral("role")).toStdString());
    const auto groups = groupsNamed(call);
    if (!role || !groups) {
        return fail(role ? groups.error() : role.error());
    }
    return services::ChangeUser{user.id, *role, user.disabled, groups->empty() ? user.groups : *groups};
}

Result<Answer> change(Call& call, const services::Session& session, const QString& verb) {
    const auto login = call.arguments().word(2, "NAME");
    const auto user = login ? named(call, session, *login) : Result<domain::User>(fail(login.error()));
    const auto command = user ? changeOf(call, *user, verb) : Result<services::Command>(fail(user.error()));
    if (!command) {
        return fail(command.error());
    }
    const auto done = (*call.workspace())->bus().execute(session, *command);
    return done ? Result<Answer>(Answer{{{QStringLiteral("id"), text(base::toText(done->id))}},
                                        QStringLiteral("Changed."),
                                        Exit::done})
                : fail(done.error());
}

}  // namespace

Result<Answer> users(Call& call) {
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    const QString verb = call.arguments().words().value(1);
    if (verb.isEmpty()) {
        return list(call, **session);
    }
    if (verb == QLatin1String("add")) {
        return add(call, **session);
    }
    if (verb == QLatin1String("role") || verb == QLatin1String("disable") || verb == QLatin1String("reset")) {
        return change(call, **session, verb);
    }
    return fail(ErrorCode::wrongCall, "users " + verb.toStdString());
}

Result<Answer> audit(Call& call) {
    const auto session = call.session(domain::Role::manager);
    if (!session) {
        return fail(session.error());
    }
    if (const auto allowed = (*session)->may(security::CommandKind::readAudit, security::Subject{});
        !allowed) {
        return fail(allowed.error());
    }
    auto reader = (*call.workspace())->store().openReader();
    const auto entries = reader ? store::AuditLog(*reader).newest(0, 200)
                                : Result<std::vector<store::AuditRow>>(fail(reader.error()));
    if (!entries) {
        return fail(entries.error());
    }
    QJsonArray rows;
    QString lines;
    for (const auto& entry : *entries) {
        const QString at = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODateWithMs);
        rows.append(QJsonObject{{QStringLiteral("seq"), static_cast<qint64>(entry.seq)},
                                {QStringLiteral("at"), at},
                                {QStringLiteral("actor"), text(base::toText(entry.actor.value))},
                                {QStringLiteral("action"), text(entry.action)},
                                {QStringLiteral("subject"), text(entry.subject)},
                                {QStringLiteral("detail"), text(entry.detail)}});
        lines += QStringLiteral("%1  %2  %3  %4 %5\n")
                     .arg(entry.seq)
                     .arg(at, services::keyText(services::KeyKind::auditAction, entry.action),
                          text(entry.subject), text(entry.detail));
    }
    return Answer{{{QStringLiteral("rows"), rows}}, lines, Exit::done};
}

}  // namespace sakhi::cli
