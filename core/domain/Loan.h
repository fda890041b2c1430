#pragma once

#include "base/EnumText.h"
#include "base/Rate.h"
#include "domain/Ids.h"

#include <optional>
#include <string>

namespace sakhi::domain {

enum class LoanKind { internal, bank };
enum class InterestMethod { reducing, flat };
/// Where the money of an internal loan comes from.
enum class FundSource { ownFunds, revolvingFund, communityFund, bankLoan };
enum class PaymentMode { meetingCash, bankCash, bankTransfer, upi };

/// What is taken in for the term and the yearly rate of a loan, wherever they come from (formats/import.md):
/// beyond it a digit was mistyped.
inline constexpr int kLongestTenure = 120;
inline constexpr base::Rate kHighestYearlyRate = base::Rate::basisPoints(6000);

constexpr bool isTenure(int months) {
    return months >= 1 && months <= kLongestTenure;
}
constexpr bool isYearlyRate(base::Rate rate) {
    return rate >= base::Rate() && rate <= kHighestYearlyRate;
}

/// A loan of the group to a member (internal) or of the bank to the whole group (bank, no member).
/// `purpose` is a code of the purpose list or other text; other text is sealed wherever it is stored.
struct Loan {
    LoanId id;
    GroupId group;
    std::optional<MemberId> member;
    std::string code;
    LoanKind kind{LoanKind::internal};
    std::string purpose;
    base::Money principal;
    base::Rate yearlyRate;
    InterestMethod method{InterestMethod::reducing};
    int tenureMonths{0};
    base::Date disbursedOn;
    base::Date firstDueOn;
    FundSource fund{FundSource::ownFunds};
    /// The meeting it was handed out in; none for imported loans, which go by their day.
    std::optional<MeetingId> meeting;
    std::string resolutionNo;
    /// The request it grew from.
    std::optional<ApplicationId> application;

    bool operator==(const Loan&) const = default;
};

/// One payment on a loan. meeting is set where it was made in a meeting (mode meetingCash); recordedIn where
/// a meeting noted what was paid at the bank.
struct Repayment {
    LoanId loan;
    base::Date paidOn;
    base::Money principal;
    base::Money interest;
    PaymentMode mode{PaymentMode::meetingCash};
    std::optional<MeetingId> meeting;
    std::optional<MeetingId> recordedIn{};

    bool operator==(const Repayment&) const = default;
};

/// The purposes the program knows by name; other words are kept as a sealed note.
bool isKnownPurpose(std::string_view code);

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::LoanKind> {
    static constexpr std::array<std::pair<domain::LoanKind, std::string_view>, 2> rows{{
        {domain::LoanKind::internal, "internal"},
        {domain::LoanKind::bank, "bank"},
    }};
};
template <>
struct EnumKeys<domain::InterestMethod> {
    static constexpr std::array<std::pair<domain::InterestMethod, std::string_view>, 2> rows{{
        {domain::InterestMethod::reducing, "reducing"},
        {domain::InterestMethod::flat, "flat"},
    }};
};
template <>
struct EnumKeys<domain::FundSource> {
    static constexpr std::array<std::pair<domain::FundSource, std::string_view>, 4> rows{{
        {domain::FundSource::ownFunds, "own_funds"},
        {domain::FundSource::revolvingFund, "revolving_fund"},
        {domain::FundSource::communityFund, "community_fund"},
        {domain::FundSource::bankLoan, "bank_loan"},
    }};
};
template <>
struct EnumKeys<domain::PaymentMode> {
    static constexpr std::array<std::pair<domain::PaymentMode, std::string_view>, 4> rows{{
        {domain::PaymentMode::meetingCash, "meeting_cash"},
        {domain::PaymentMode::bankCash, "bank_cash"},
        {domain::PaymentMode::bankTransfer, "bank_transfer"},
        {domain::PaymentMode::upi, "upi"},
    }};
};
}  // namespace sakhi::base
