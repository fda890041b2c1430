#include "scorecards/Proposals.h"

#include <algorithm>
#include <cmath>

namespace sakhi::scorecards {

using base::Date;
using base::Money;

namespace {

constexpr const char* kAttendance = "attendance_rate";
constexpr const char* kSavings = "savings_per_member";
constexpr const char* kRepayment = "loan_repayment_rate";

/// Inputs with other values: a feature that is replaced as a whole no longer has the parts it was told with.
Inputs replaced(const Card& card, Inputs inputs, const Inputs& changed) {
    for (const auto& [feature, value] : changed) {
        inputs[feature] = value;
        for (const Term& term : card.terms) {
            if (term.feature == feature) {
                for (const std::string& part : term.parts) {
                    inputs.erase(part);
                }
            }
        }
    }
    return inputs;
}

/// Sets the score of a proposal whose features are to become `changed`.
bool scored(const Card& card, const Inputs& inputs, const Inputs& changed, Proposal& proposal) {
    const auto result = whatIf(card, inputs, changed);
    if (!result) {
        return false;
    }
    proposal.changes = result->changes;
    proposal.score = result->after;
    proposal.points = result->after - result->before;
    constexpr double kWorthSaying = 0.05;
    return proposal.points >= kWorthSaying;
}

/// The meetings of the window in which at least one member on the roll was missing.
int meetingsWithRoom(const GroupMeasurer& measurer, Date asOf) {
    int count = 0;
    for (const domain::Meeting& meeting : measurer.window(asOf)) {
        const auto roll = std::ranges::count_if(measurer.records().members,
                                                [&](const auto& m) { return m.onRoll(meeting.heldOn); });
        const auto present = std::ranges::count_if(
            meeting.lines, [](const auto& line) { return domain::counts(line.attendance); });
        count += present < roll ? 1 : 0;
    }
    return count;
}

std::optional<Proposal> oneMore(const Card& card, const GroupMeasurer& measurer, const Measures& measures) {
    const Measured& attendance = measures[Measure::attendanceRate];
    if (attendance.whole <= 0) {
        return std::nullopt;
    }
    Proposal out;
    out.act = Act::oneMoreAtEachMeeting;
    out.members = 1;
    const double rate =
        100.0 * (attendance.part + meetingsWithRoom(measurer, measures.asOf)) / attendance.whole;
    const bool worth = scored(card, inputsOf(card, measures), {{kAttendance, rate}}, out);
    return worth ? std::optional(out) : std::nullopt;
}

std::optional<Proposal> savesMore(const Card& card, const GroupMeasurer& measurer, const Measures& measures) {
    const auto savings = measures.value(Measure::savingsPerMember);
    if (!savings) {
        return std::nullopt;
    }
    Proposal out;
    out.act = Act::eachSavesMore;
    out.members = measures.membersOnRoll;
    out.amount = savingStep(measurer.records().group);
    out.yearly = Money::paise(out.amount.inPaise() * 12);
    const double yearly = static_cast<double>(out.yearly.inPaise()) / 100.0;
    const bool worth = scored(card, inputsOf(card, measures), {{kSavings, *savings + yearly}}, out);
    return worth ? std::optional(out) : std::nullopt;
}

std::optional<Proposal> clearOverdue(const Card& card, const GroupMeasurer& measurer,
                                     const Measures& measures) {
    Proposal out;
    out.act = Act::clearOverdue;
    out.amount = measurer.overdue(measures.asOf);
    if (out.amount.isZero() || !measures.value(Measure::loanRepaymentRate)) {
        return std::nullopt;
    }
    const bool worth = scored(card, inputsOf(card, measures), {{kRepayment, 100.0}}, out);
    return worth ? std::optional(out) : std::nullopt;
}

Proposal together(const Card& card, const Inputs& inputs, const std::vector<Proposal>& single) {
    Inputs changed;
    for (const Proposal& proposal : single) {
        for (const Change& change : proposal.changes) {
            changed[change.feature] = change.to;
        }
    }
    Proposal out;
    out.act = Act::allTogether;
    scored(card, inputs, changed, out);
    return out;
}

/// The principal and interest of a member that would fall due next, over all her loans.
double nextDue(const GroupMeasurer& measurer, domain::MemberId member, Date asOf) {
    Money sum;
    for (const lending::LoanAccount& account : measurer.accounts()) {
        if (account.loan().member == member && account.loan().disbursedOn <= asOf) {
            sum += account.dues(asOf).nextDue;
        }
    }
    return static_cast<double>(sum.inPaise()) / 100.0;
}

}  // namespace

base::Result<WhatIf> whatIf(const Card& card, const Inputs& inputs, const Inputs& changed) {
    const auto before = scoreOf(card, inputs);
    if (!before) {
        return base::fail(base::ErrorCode::missingData, card.id);
    }
    WhatIf out;
    out.before = *before;
    for (const auto& [feature, value] : changed) {
        const auto from = inputs.find(feature);
        if (from == inputs.end()) {
            return base::fail(base::ErrorCode::missingData, feature);
        }
        const double after = scoreOf(card, replaced(card, inputs, {{feature, value}})).value_or(*before);
        out.changes.push_back({feature, from->second, value, after - *before});
    }
    out.after = scoreOf(card, replaced(card, inputs, changed)).value_or(*before);
    out.band = bandOf(card, out.after);
    return out;
}

Money savingStep(const domain::Group& group) {
    constexpr std::int64_t kTenRupees = 1000;
    const base::Wide yearly =
        static_cast<base::Wide>(group.compulsorySaving.inPaise()) * domain::meetingsPerYear(group.frequency);
    const std::int64_t tens =
        base::divideRounded(yearly, base::Wide{12} * 4 * kTenRupees, base::Rounding::halfUp);
    return Money::paise(std::max<std::int64_t>(tens, 1) * kTenRupees);
}

std::vector<Proposal> proposals(const Card& card, const GroupMeasurer& measurer, const Measures& measures) {
    std::vector<Proposal> out;
    for (const auto make : {oneMore, savesMore, clearOverdue}) {
        if (auto proposal = make(card, measurer, measures)) {
            out.push_back(*std::move(proposal));
        }
    }
    std::ranges::stable_sort(out, std::ranges::greater{}, &Proposal::points);
    if (out.size() > 1) {
        out.push_back(together(card, inputsOf(card, measures), out));
    }
    return out;
}

HerPart herPart(const Card& card, const GroupMeasurer& measurer, domain::MemberId member, Date asOf) {
    const Measures group = measurer.measure(asOf);
    const Measures hers = measurer.measureMember(member, asOf);
    HerPart out;
    out.group = scoreOf(card, inputsOf(card, group));
    Inputs like = inputsOf(card, hers);
    const auto groupRepayment = group.value(Measure::loanRepaymentRate);
    if (!like.contains(kRepayment) && groupRepayment) {
        like[kRepayment] = *groupRepayment;
        out.repaymentOfGroup = true;
    }
    out.ifAllLikeHer = scoreOf(card, like);
    const Measured& attendance = hers[Measure::attendanceRate];
    if (!out.ifAllLikeHer || attendance.whole <= 0) {
        return out;
    }
    Inputs met = like;
    Inputs missed = like;
    met[kAttendance] = 100.0 * (attendance.part + 1) / (attendance.whole + 1);
    missed[kAttendance] = 100.0 * attendance.part / (attendance.whole + 1);
    met[kSavings] += static_cast<double>(measurer.records().group.compulsorySaving.inPaise()) / 100.0;
    const Measured& repayment = hers[Measure::loanRepaymentRate];
    const double next = nextDue(measurer, member, asOf);
    if (!out.repaymentOfGroup && repayment.whole + next > 0) {
        met[kRepayment] = 100.0;
        missed[kRepayment] = 100.0 * repayment.part / (repayment.whole + next);
    }
    out.ifMeetsNext = scoreOf(card, replaced(card, like, met));
    out.ifMissesNext = scoreOf(card, replaced(card, like, missed));
    return out;
}

}  // namespace sakhi::scorecards
