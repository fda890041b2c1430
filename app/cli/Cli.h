#pragma once

#include "Arguments.h"
#include "base/Clock.h"
#include "base/Progress.h"
#include "services/Workspace.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <span>

/// The command line: one row a command, the same services and roles as the windows (formats of its answers:
/// --help).
namespace sakhi::cli {

/// How a call ended, as the exit status says it.
enum class Exit { done = 0, faultsFound = 1, wrongCall = 2, refused = 3, damaged = 4 };

/// What a command answers: text for people, an object for programs.
struct Answer {
    QJsonObject json;
    QString text;
    Exit exit{Exit::done};
};

/// What a command works with. The store is opened and the person signed in the first time they are asked for.
class Call {
public:
    Call(const Arguments& arguments, base::Entropy& entropy, base::Progress progress);

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] const base::Clock& clock() const { return *m_clock; }
    base::Entropy& entropy() { return m_entropy; }
    [[nodiscard]] const base::Progress& progress() const { return m_progress; }

    /// The path given by --store; wrongCall without one.
    [[nodiscard]] base::Result<std::string> storePath() const;

    /// The opened store. With --today a sample store's clock stands there; a real store refuses it.
    base::Result<services::Workspace*> workspace();

    /// The session of --user, or of a sample person fit for `role` where nobody is named.
    base::Result<services::Session*> session(domain::Role role = domain::Role::manager);

    /// The text of a file named by an option, without the line end: a password. missingData where it is
    /// empty.
    [[nodiscard]] base::Result<std::string> secret(const QString& option) const;

    /// --as-of, or the clock's day.
    [[nodiscard]] base::Result<base::Date> asOf() const;

private:
    const Arguments& m_arguments;
    base::Entropy& m_entropy;
    base::Progress m_progress;
    std::unique_ptr<base::Clock> m_clock;
    std::unique_ptr<services::Workspace> m_workspace;
    std::optional<services::Session> m_session;
};

/// A row of the table.
struct CommandRow {
    const char* name;
    const char* words;
    const char* about;
    /// Options with a value and flags, separated by spaces.
    const char* valued;
    const char* flags;
    base::Result<Answer> (*run)(Call& call);
};

std::span<const CommandRow> commandRows();

/// Runs one call and answers its exit status; writes to standard output and error.
int runCli(const QStringList& words);

}  // namespace sakhi::cli
