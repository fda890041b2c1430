#pragma once

#include "base/Random.h"
#include "services/Workspace.h"
#include "store/ApplicationReader.h"
#include "store/Check.h"
#include "store/Lists.h"
#include "unit/records/SampleFolder.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace sakhi::test {

/// Guesses at a password made as cheap as libsodium admits.
services::KdfMaker cheapKdf();

/// A temporary place with a clock at 2026-11-01 and entropy from a seed: what every store of a test is made
/// with.
class Place {
public:
    explicit Place(std::uint64_t seed = 1);

    base::FixedClock clock;
    base::SeededEntropy entropy;

    [[nodiscard]] std::filesystem::path path(const char* name) const;

private:
    QTemporaryDir m_folder;
};

/// Plans an import of a folder into an open store, by the keys of whoever imports.
base::Result<records::ImportPlan> planInto(services::Workspace& space, const services::Session& session,
                                           const std::string& folder, const base::Progress& progress = {});

/// Everything a check finds in an open store, one a line; empty where it holds.
std::string findingsOf(services::Workspace& space);

/// How much a store holds.
store::Counts countsOf(services::Workspace& space);

/// A sample store of two small groups with people of every role, brought back to its beginning at will. In
/// it: manager (confirmed) and unconfirmed, asha (representative of G1), officer (of G1), geeta (the member
/// G1-04), and binita (representative of G2). The members G1-01, G1-02, G1-04 and G2-01, G2-02, G2-03 are on
/// the roll.
class Branch {
public:
    Branch();

    /// The store as it was when kept (or made).
    void reset();

    /// What reset() goes back to is the store as it stands now.
    void keep();

    [[nodiscard]] services::Workspace& space() { return *m_space; }
    [[nodiscard]] base::FixedClock& clock() { return m_place.clock; }

    /// The session of a sample person; stops the test where there is none.
    [[nodiscard]] services::Session as(const std::string& login);

    base::Result<services::Outcome> run(const std::string& login, const services::Command& command);

    [[nodiscard]] domain::GroupId group(const char* code);
    [[nodiscard]] domain::MemberId member(const char* code);
    [[nodiscard]] domain::UserId user(const std::string& login);

    /// An application with its texts opened; stops the test where there is none.
    [[nodiscard]] domain::Application application(const domain::ApplicationId& id);

    /// A member's request of so many rupees, made by her group's representative.
    domain::ApplicationId asked(const char* member, std::int64_t rupees = 10'000, int months = 12);

    /// A request to the bank of members' requests, pending with the group.
    domain::ApplicationId bundled(const char* group, const std::vector<domain::ApplicationId>& parts);

    /// The same, with the bank.
    domain::ApplicationId forwarded(const char* group, const std::vector<domain::ApplicationId>& parts);

    /// How often listeners heard of a change since reset().
    [[nodiscard]] int heard() const { return m_heard; }

    /// The representative of a group.
    static std::string keeperOf(const std::string& code) {
        return code.starts_with("G1") ? "asha" : "binita";
    }

private:
    void make();
    void open();

    Place m_place;
    std::unique_ptr<services::Workspace> m_space;
    int m_heard{0};
};

/// A decision that nothing speaks against.
services::DecideRequest decision(const domain::ApplicationId& request, domain::ApplicationState outcome,
                                 std::int64_t rupees = 10'000);

/// "done", or the error's name with its first detail: what a table of expectations is compared with.
std::string told(const base::Result<services::Outcome>& outcome);

}  // namespace sakhi::test
