#include "Cli.h"
#include "base/Text.h"

#include <QFile>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

Call::Call(const Arguments& arguments, base::Entropy& entropy, base::Progress progress)
    : m_arguments(arguments),
      m_entropy(entropy),
      m_progress(std::move(progress)),
      m_clock(std::make_unique<base::SystemClock>()) {}

Result<std::string> Call::storePath() const {
    return m_arguments.required(QStringLiteral("store"));
}

Result<services::Workspace*> Call::workspace() {
    if (m_workspace) {
        return m_workspace.get();
    }
    const auto path = storePath();
    if (!path) {
        return fail(path.error());
    }
    std::optional<base::Date> today;
    if (m_arguments.has(QStringLiteral("today"))) {
        const auto day = base::parseIsoDate(m_arguments.value(QStringLiteral("today")).toStdString());
        if (!day) {
            return fail(day.error());
        }
        today = *day;
        m_clock = std::make_unique<base::FixedClock>(*day);
    }
    auto opened = services::Workspace::open(*path, *m_clock, m_entropy);
    if (!opened) {
        return fail(opened.error());
    }
    if (today && !(*opened)->store().info().sample) {
        return fail(ErrorCode::wrongCall, "--today");
    }
    m_workspace = std::move(*opened);
    return m_workspace.get();
}

Result<services::Session*> Call::session(domain::Role role) {
    if (m_session) {
        return &*m_session;
    }
    const auto space = workspace();
    if (!space) {
        return fail(space.error());
    }
    auto& auth = (*space)->auth();
    if (m_arguments.has(QStringLiteral("user"))) {
        const std::string login = m_arguments.value(QStringLiteral("user")).toStdString();
        if (auth.isSample() && !m_arguments.has(QStringLiteral("password-file"))) {
            const auto people = auth.samplePeople();
            for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
                if (base::lowerAscii(person.login) == base::lowerAscii(login)) {
                    auto session = auth.signInSample(person.id);
                    if (!session) {
                        return fail(session.error());
                    }
                    m_session.emplace(std::move(*session));
                    return &*m_session;
                }
            }
            return fail(ErrorCode::notFound, login);
        }
        const auto password = secret(QStringLiteral("password-file"));
        auto session =
            password ? auth.signIn(login, *password) : Result<services::Session>(fail(password.error()));
        if (!session) {
            return fail(session.error());
        }
        m_session.emplace(std::move(*session));
        return &*m_session;
    }
    if (!auth.isSample()) {
        return fail(ErrorCode::notSignedIn);
    }
    const auto people = auth.samplePeople();
    if (!people) {
        return fail(people.error());
    }
    for (const auto& person : *people) {
        if (person.role == role) {
            auto session = auth.signInSample(person.id);
            if (!session) {
                return fail(session.error());
            }
            m_session.emplace(std::move(*session));
            return &*m_session;
        }
    }
    return fail(ErrorCode::notSignedIn);
}

Result<std::string> Call::secret(const QString& option) const {
    const auto path = m_arguments.required(option);
    if (!path) {
        return fail(path.error());
    }
    QFile file(QString::fromStdString(*path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::fileUnreadable : ErrorCode::fileNotFound, *path);
    }
    const QByteArray line = file.readLine(4096).trimmed();
    if (line.isEmpty()) {
        return fail(ErrorCode::missingData, "--" + option.toStdString());
    }
    return line.toStdString();
}

Result<base::Date> Call::asOf() const {
    if (!m_arguments.has(QStringLiteral("as-of"))) {
        return m_clock->today();
    }
    return base::parseIsoDate(m_arguments.value(QStringLiteral("as-of")).toStdString());
}

}  // namespace sakhi::cli
