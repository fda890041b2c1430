#pragma once

#include "domain/Application.h"
#include "store/Connection.h"
#include "store/PersonalFields.h"

#include <optional>
#include <vector>

namespace sakhi::store {

/// Which applications to list; what is not set does not narrow the list.
struct ApplicationFilter {
    std::optional<domain::GroupId> group{};
    std::optional<domain::MemberId> member{};
    std::optional<domain::ApplicationState> state{};
    std::optional<domain::ApplicationKind> kind{};
};

/// Reads applications with their shares, steps and decision. Notes and reasons are opened by the opener, else
/// empty.
class ApplicationReader {
public:
    explicit ApplicationReader(Connection& connection, FieldOpener opener = {})
        : m_connection(connection), m_opener(std::move(opener)) {}

    /// notFound where there is none.
    base::Result<domain::Application> load(const domain::ApplicationId& application);

    /// In order of making (then of id).
    base::Result<std::vector<domain::Application>> list(const ApplicationFilter& filter);

    /// How many of a kind the group has made so far: what the next number follows from.
    base::Result<int> made(const domain::GroupId& group, domain::ApplicationKind kind);

private:
    base::Result<void> complete(domain::Application& application);
    base::Result<void> readSteps(domain::Application& application);
    base::Result<void> readDecision(domain::Application& application);

    Connection& m_connection;
    FieldOpener m_opener;
};

}  // namespace sakhi::store
