#pragma once

#include "base/Random.h"
#include "wire/Ops.h"

#include <vector>

namespace sakhi::test {

/// Ops in an order that refers only to what went before, with values drawn from a seed; every op type comes
/// up. Names and amounts are made up; sealed values are random bytes.
class RandomHistory {
public:
    explicit RandomHistory(std::uint64_t seed) : m_random(seed), m_entropy(seed + 1) {}

    wire::OpBody next();

    /// Ops of every type, a group's first.
    std::vector<wire::OpBody> oneOfEach();

private:
    /// What was said of a group so far.
    struct Known {
        domain::GroupId id;
        bool opened{false};
        std::vector<domain::MemberId> members;
        std::vector<domain::LoanId> loans;
        std::vector<domain::RequestShare> asked;
        std::vector<domain::ApplicationId> applications;
        /// Closed, with the members and loans in them: what can be reopened or corrected.
        std::vector<wire::MeetingClosed> meetings;
    };

    wire::OpBody of(Known& group);
    wire::OpBody later(Known& group);
    wire::GroupAdded group();
    wire::OpeningRecorded opening(Known& group);
    wire::MemberJoined member(Known& group);
    wire::MeetingClosed meeting(Known& group);
    wire::LoanDisbursed loan(Known& group);
    wire::LoanRepaid repayment(Known& group);
    wire::ApplicationMade application(Known& group);
    wire::ApplicationMade request(Known& group);
    wire::ApplicationMoved move(Known& group);
    wire::AssessmentRecorded assessment(Known& group);
    wire::UserAdded user(Known& group);
    wire::UserChanged change(Known& group);
    wire::MeetingReopened reopening(Known& group);
    wire::EntriesCorrected correction(Known& group);
    wire::GroupChanged groupChange(Known& group);
    wire::MemberChanged memberChange(Known& group);
    wire::MemberLeft leaving(Known& group);
    wire::OfficesAssigned offices(Known& group);
    wire::VisitRecorded visit(Known& group);
    void fillMeeting(wire::MeetingClosed& op, Known& group);

    template <class Id>
    Id newId() {
        return {base::makeUuidV7(m_now++, m_entropy)};
    }
    template <class T>
    T& pick(std::vector<T>& from) {
        return from[m_random.below(from.size())];
    }
    template <class E>
    E any() {
        return base::EnumKeys<E>::rows[m_random.below(base::EnumKeys<E>::rows.size())].first;
    }
    bool chance(int percent) { return m_random.below(100) < static_cast<std::uint64_t>(percent); }
    base::Money money() { return base::Money::paise(static_cast<std::int64_t>(m_random.below(5'000'000))); }
    base::Date day() {
        return base::Date{std::chrono::days{19'000 + static_cast<int>(m_random.below(1500))}};
    }
    domain::Sealed sealed();
    std::string word(const char* stem) { return stem + std::to_string(m_random.below(1'000'000)); }
    std::string code(const char* stem) { return stem + std::to_string(++m_code); }

    base::Random m_random;
    base::SeededEntropy m_entropy;
    base::InstantMs m_now{1'700'000'000'000};
    int m_code{0};
    std::vector<Known> m_known;
    std::vector<domain::UserId> m_users;
};

}  // namespace sakhi::test
