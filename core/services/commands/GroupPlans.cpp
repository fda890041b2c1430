#include "base/Text.h"
#include "services/commands/RecordOps.h"
#include "store/Codes.h"
#include "store/GroupRecordsReader.h"

#include <algorithm>
#include <array>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using security::CommandKind;

namespace {

constexpr std::size_t kLongestText = 200;
/// 5 % a month = 60 % a year, the bound of every rate here.
constexpr base::Rate kHighestMonthlyRate = base::Rate::basisPoints(500);

/// Letters and digits that are not taken for each other on paper.
constexpr std::string_view kCodeSigns = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeSignCount = 5;
constexpr int kCodeTries = 50;

Result<void> holds(bool yes, ErrorCode code, const char* reason) {
    return yes ? Result<void>() : Result<void>(fail(code, reason));
}

/// The first of the answers that is not well.
Result<void> firstFault(std::initializer_list<Result<void>> answers) {
    for (const auto& answer : answers) {
        if (!answer) {
            return answer;
        }
    }
    return {};
}

Result<void> checkText(std::string_view text) {
    return firstFault({holds(base::isCleanUtf8(text), ErrorCode::ruleBroken, "text_signs"),
                       holds(text.size() <= kLongestText, ErrorCode::ruleBroken, "text_too_long")});
}

Result<void> checkName(std::string_view name) {
    return firstFault({holds(!base::trimmed(name).empty(), ErrorCode::missingData, "name"), checkText(name)});
}

Result<void> checkAmount(Money amount, bool zeroToo) {
    return firstFault(
        {holds(!amount.isNegative(), ErrorCode::ruleBroken, "amount_negative"),
         holds(zeroToo || !amount.isZero(), ErrorCode::ruleBroken, "amount_positive"),
         holds(amount <= Money::paise(Money::kMaxPaise), ErrorCode::ruleBroken, "amount_too_large")});
}

Result<void> checkRate(base::Rate monthly) {
    return holds(monthly >= base::Rate() && monthly <= kHighestMonthlyRate, ErrorCode::ruleBroken,
                 "monthly_rate_range");
}

Result<void> checkBank(const std::string& ifsc, const std::string& accountNo) {
    return firstFault({holds(ifsc.empty() || domain::isIfscForm(ifsc), ErrorCode::ruleBroken, "ifsc_form"),
                       holds(accountNo.empty() || domain::isAccountNoForm(accountNo), ErrorCode::ruleBroken,
                             "account_form")});
}

Result<void> checkDay(const std::string& day, domain::MeetingFrequency frequency) {
    return holds(day.empty() || domain::isMeetingDay(day, frequency), ErrorCode::ruleBroken, "meeting_day");
}

Result<void> checkRules(const domain::GroupRules& rules) {
    return firstFault(
        {holds(rules.quorumPercent >= 1 && rules.quorumPercent <= 100, ErrorCode::ruleBroken, "quorum_range"),
         checkAmount(rules.fineLate, true), checkAmount(rules.fineAbsent, true),
         checkAmount(rules.fineUnpaidSaving, true)});
}

Result<void> checkGroup(const domain::Group& group, base::Date today) {
    if (auto named = checkName(group.name); !named) {
        return named;
    }
    for (const auto* text : {&group.code, &group.village, &group.panchayat, &group.block, &group.district,
                             &group.state, &group.bankName}) {
        if (auto clean = checkText(*text); !clean) {
            return clean;
        }
    }
    return firstFault({holds(group.formedOn >= base::earliestDate() && group.formedOn <= today,
                             ErrorCode::ruleBroken, "formed_later"),
                       checkAmount(group.compulsorySaving, false), checkAmount(group.cclLimit, true),
                       checkRate(group.internalMonthlyRate), checkBank(group.branchIfsc, group.accountNo),
                       checkDay(group.meetingDay, group.frequency)});
}

/// A code that is short enough for paper, free here, and hardly ever drawn on two laptops.
Result<std::string> freeCode(const PlanContext& context) {
    for (int i = 0; i < kCodeTries; ++i) {
        std::array<std::uint8_t, kCodeSignCount> drawn{};
        context.entropy.fill(drawn);
        std::string code = "SG-";
        for (const std::uint8_t byte : drawn) {
            code += kCodeSigns[byte % kCodeSigns.size()];
        }
        const auto taken = store::Codes(context.reader).group(code);
        if (!taken) {
            return fail(taken.error());
        }
        if (!*taken) {
            return code;
        }
    }
    return fail(ErrorCode::internal, "group_code");
}

Result<std::string> codeFor(const PlanContext& context, const std::string& wanted) {
    if (base::trimmed(wanted).empty()) {
        return freeCode(context);
    }
    const std::string code(base::trimmed(wanted));
    const auto taken = store::Codes(context.reader).group(code);
    if (!taken) {
        return fail(taken.error());
    }
    return *taken ? Result<std::string>(fail(ErrorCode::alreadyExists, code)) : code;
}

Plan groupPlan(const char* action, const domain::GroupId& group, std::string code) {
    Plan plan;
    plan.auditAction = action;
    plan.auditSubject = code;
    plan.outcome = {group.value, std::move(code), std::nullopt};
    return plan;
}

/// What is set of the change holds, together with what stays.
Result<void> checkChange(const domain::Group& now, const ChangeGroup& change) {
    if (change.name) {
        if (auto named = checkName(*change.name); !named) {
            return named;
        }
    }
    if (change.bankName) {
        if (auto clean = checkText(*change.bankName); !clean) {
            return clean;
        }
    }
    // An empty text means "as it was" in the op; to take a bank's data back they are written anew.
    for (const auto& [text, stands] : {std::pair(change.bankName, now.bankName),
                                       {change.branchIfsc, now.branchIfsc},
                                       {change.accountNo, now.accountNo}}) {
        if (text && base::trimmed(*text).empty() && !stands.empty()) {
            return fail(ErrorCode::ruleBroken, "cannot_be_emptied");
        }
    }
    const auto frequency = change.frequency.value_or(now.frequency);
    // A day that the new rhythm does not know would stand in the records and mean nothing.
    const bool rhythm = change.frequency || change.meetingDay;
    return firstFault(
        {rhythm ? checkDay(change.meetingDay.value_or(now.meetingDay), frequency) : Result<void>(),
         checkAmount(change.compulsorySaving.value_or(Money::rupees(1)), false),
         checkAmount(change.cclLimit.value_or(Money()), true),
         checkRate(change.internalMonthlyRate.value_or(base::Rate())),
         checkBank(change.branchIfsc.value_or(std::string()), change.accountNo.value_or(std::string())),
         checkRules(change.rules.value_or(domain::GroupRules{}))});
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const AddGroup& command) {
    if (const auto allowed = context.session.may(CommandKind::addGroup, security::Subject{}); !allowed) {
        return fail(allowed.error());
    }
    const auto fit =
        firstFault({checkGroup(command.group, context.clock.today()), checkRules(command.rules)});
    if (!fit) {
        return fail(fit.error());
    }
    auto code = codeFor(context, command.group.code);
    if (!code) {
        return fail(code.error());
    }
    domain::Group group = command.group;
    group.id = {context.newId()};
    group.code = *code;
    group.name = base::trimmed(group.name);
    Sealer seal(context.session);
    Plan plan = groupPlan("group_add", group.id, *code);
    plan.ops.emplace_back(groupOp(group, seal));
    if (command.rules != domain::GroupRules{}) {
        wire::GroupChanged rules;
        rules.group = group.id;
        rules.rules = command.rules;
        plan.ops.emplace_back(std::move(rules));
    }
    if (const auto sealed = seal.outcome(); !sealed) {
        return fail(sealed.error());
    }
    addHolder(context.session, {group.id}, plan.ops);
    return plan;
}

Result<Plan> plan(const PlanContext& context, const ChangeGroup& command) {
    if (const auto allowed = context.session.may(CommandKind::changeGroup, command.group); !allowed) {
        return fail(allowed.error());
    }
    const auto now = store::GroupRecordsReader(context.reader, context.session.opener()).group(command.group);
    if (!now) {
        return fail(now.error());
    }
    if (const auto fit = checkChange(*now, command); !fit) {
        return fail(fit.error());
    }
    Sealer seal(context.session);
    wire::GroupChanged op;
    op.group = command.group;
    if (command.name) {
        op.name = seal(store::fields::kGroupName, command.group.value, base::trimmed(*command.name));
    }
    if (command.accountNo) {
        op.accountNo = seal(store::fields::kGroupAccountNo, command.group.value, *command.accountNo);
    }
    op.frequency = command.frequency;
    op.meetingDay = command.meetingDay.value_or(std::string());
    op.bankName = command.bankName.value_or(std::string());
    op.branchIfsc = command.branchIfsc.value_or(std::string());
    op.compulsorySaving = command.compulsorySaving;
    op.cclLimit = command.cclLimit;
    op.internalMonthlyRate = command.internalMonthlyRate;
    op.rules = command.rules;
    if (const auto sealed = seal.outcome(); !sealed) {
        return fail(sealed.error());
    }
    Plan plan = groupPlan("group_change", command.group, now->code);
    plan.ops.emplace_back(std::move(op));
    return plan;
}

}  // namespace sakhi::services
