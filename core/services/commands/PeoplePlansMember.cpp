#include "base/Text.h"
#include "security/IdNumbers.h"
#include "services/Attachments.h"
#include "services/commands/RecordOps.h"
#include "store/Codes.h"
#include "store/GroupRecordsReader.h"

#include <algorithm>
#include <charconv>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Member;

namespace {

/// "SG-7K2QX-05": the group's code and the number after the highest there is, of those who left too.
Result<std::string> nextMemberCode(const PlanContext& context, const std::string& group,
                                   const std::vector<Member>& members) {
    int highest = 0;
    for (const Member& member : members) {
        const auto dash = member.code.rfind('-');
        const std::string_view tail(member.code.data() + (dash == std::string::npos ? 0 : dash + 1));
        int number = 0;
        const auto read = std::from_chars(tail.data(), tail.data() + tail.size(), number);
        if (read.ec == std::errc() && read.ptr == tail.data() + tail.size()) {
            highest = std::max(highest, number);
        }
    }
    for (int number = highest + 1;; ++number) {
        std::string wanted = group + (number < 10 ? "-0" : "-") + std::to_string(number);
        const auto taken = store::Codes(context.reader).member(wanted);
        if (!taken) {
            return fail(taken.error());
        }
        if (!*taken) {
            return wanted;
        }
    }
}

Result<std::string> codeOf(const PlanContext& context, const AddMember& command, const domain::Group& group,
                           const std::vector<Member>& members) {
    const std::string given(base::trimmed(command.member.code));
    if (given.empty()) {
        return nextMemberCode(context, group.code, members);
    }
    const auto taken = store::Codes(context.reader).member(given);
    if (!taken) {
        return fail(taken.error());
    }
    return *taken ? Result<std::string>(fail(ErrorCode::alreadyExists, given)) : given;
}

/// Checks what is told of a woman and brings it into the form it is kept in; a field that is absent is not
/// looked at.
Result<void> checkPerson(Member& member, base::Date today) {
    member.name = base::trimmed(member.name);
    if (member.name.empty()) {
        return fail(ErrorCode::missingData, "name");
    }
    if (member.dateOfBirth && *member.dateOfBirth > today) {
        return fail(ErrorCode::ruleBroken, "birth_later");
    }
    if (member.monthlyHouseholdIncome && member.monthlyHouseholdIncome->isNegative()) {
        return fail(ErrorCode::ruleBroken, "amount_negative");
    }
    if (!member.phone.empty()) {
        auto phone = security::mobileNumber(member.phone);
        if (!phone) {
            return fail(phone.error());
        }
        member.phone = std::move(*phone);
    }
    return {};
}

Result<void> checkJoining(const domain::Group& group, base::Date joinedOn, base::Date today) {
    if (joinedOn < group.formedOn) {
        return fail(ErrorCode::ruleBroken, "joined_before_group");
    }
    return joinedOn > today ? Result<void>(fail(ErrorCode::ruleBroken, "joined_later")) : Result<void>();
}

/// Documents as they are kept: never a whole Aadhaar number.
Result<std::vector<wire::KycDocument>> documentsOf(const std::vector<domain::KycDocument>& typed,
                                                   const domain::MemberId& member, Sealer& seal) {
    std::vector<wire::KycDocument> out;
    for (const domain::KycDocument& document : typed) {
        const auto number = security::keptNumber(document.kind, document.number);
        if (!number) {
            return fail(number.error());
        }
        out.push_back(
            {document.kind, seal(store::fields::kMemberDocument, member.value, *number), document.seenOn});
    }
    return out;
}

Result<std::optional<domain::Attachment>> photoOf(const PlanContext& context,
                                                  const std::optional<domain::Attachment>& photo) {
    if (!photo) {
        return std::optional<domain::Attachment>();
    }
    const auto kept = checkedPhoto(context.session, context.blobs, *photo);
    return kept ? Result<std::optional<domain::Attachment>>(*kept) : fail(kept.error());
}

/// The member as the change leaves her, to be checked like one who joins.
Member changed(const Member& member, const ChangeMember& command) {
    Member out = member;
    out.name = command.name.value_or(member.name);
    out.phone = command.phone.value_or("");
    out.dateOfBirth = command.dateOfBirth.value_or(std::nullopt);
    out.monthlyHouseholdIncome = command.monthlyHouseholdIncome.value_or(std::nullopt);
    return out;
}

/// Puts a text into its field, or among what is told no more where it is empty.
void setText(wire::MemberChanged& op, const char* key, domain::Sealed& field, domain::Sealed sealed) {
    if (sealed.empty()) {
        op.cleared.emplace_back(key);
    } else {
        field = std::move(sealed);
    }
}

/// The personal texts of a change, sealed; `person` holds them in their kept form.
void sealChange(wire::MemberChanged& op, const ChangeMember& command, const Member& person, Sealer& seal) {
    const base::Uuid& row = op.member.value;
    const auto set = [&](bool given, const char* key, domain::Sealed& field,
                         const store::PersonalField& place, const std::string& text) {
        if (given) {
            setText(op, key, field, seal(place, row, text));
        }
    };
    set(command.name.has_value(), "name", op.name, store::fields::kMemberName, person.name);
    set(command.relationName.has_value(), "relation_name", op.relationName,
        store::fields::kMemberRelationName, command.relationName.value_or(""));
    set(command.phone.has_value(), "phone", op.phone, store::fields::kMemberPhone, person.phone);
    set(command.nominee.has_value(), "nominee", op.nominee, store::fields::kMemberNominee,
        command.nominee.value_or(""));
    set(command.dateOfBirth.has_value(), "date_of_birth", op.dateOfBirth, store::fields::kMemberDateOfBirth,
        person.dateOfBirth ? base::formatIso(*person.dateOfBirth) : "");
    set(command.monthlyHouseholdIncome.has_value(), "monthly_household_income", op.monthlyHouseholdIncome,
        store::fields::kMemberIncome,
        person.monthlyHouseholdIncome ? base::formatPlain(*person.monthlyHouseholdIncome) : "");
    const auto literacy = command.literacy.value_or(std::nullopt);
    set(command.literacy.has_value(), "literacy", op.literacy, store::fields::kMemberLiteracy,
        literacy ? std::string(base::keyOf(*literacy)) : "");
}

/// What a change sets besides the sealed texts.
Result<void> setRest(const PlanContext& context, const ChangeMember& command, wire::MemberChanged& op,
                     Sealer& seal) {
    op.gender = command.gender;
    if (command.primaryOccupation) {
        op.primaryOccupation = base::trimmed(*command.primaryOccupation);
        if (op.primaryOccupation.empty()) {
            op.cleared.emplace_back("primary_occupation");
        }
    }
    auto documents = documentsOf(command.documents, command.member, seal);
    if (!documents) {
        return fail(documents.error());
    }
    op.documents = std::move(*documents);
    if (command.photo && !*command.photo) {
        op.cleared.emplace_back("photo");
    }
    auto photo = photoOf(context, command.photo.value_or(std::nullopt));
    if (!photo) {
        return fail(photo.error());
    }
    op.photo = *photo;
    return {};
}

}  // namespace

Result<Plan> plan(const PlanContext& context, const AddMember& command) {
    const domain::GroupId group = command.member.group;
    if (const auto allowed = context.session.may(security::CommandKind::addMember, group); !allowed) {
        return fail(allowed.error());
    }
    store::GroupRecordsReader reader(context.reader);
    const auto home = reader.group(group);
    const auto members = reader.members(group);
    if (!home || !members) {
        return fail(home ? members.error() : home.error());
    }
    Member member = command.member;
    member.office = domain::Office::member;
    member.leftOn.reset();
    if (const auto fit = checkPerson(member, context.clock.today()); !fit) {
        return fail(fit.error());
    }
    if (const auto fit = checkJoining(*home, member.joinedOn, context.clock.today()); !fit) {
        return fail(fit.error());
    }
    auto code = codeOf(context, command, *home, *members);
    if (!code) {
        return fail(code.error());
    }
    member.code = std::move(*code);
    member.id = member.id.isNil() ? domain::MemberId{context.newId()} : member.id;
    Sealer seal(context.session);
    auto documents = documentsOf(command.documents, member.id, seal);
    auto photo = photoOf(context, command.photo);
    if (!documents || !photo) {
        return fail(documents ? photo.error() : documents.error());
    }
    Plan plan;
    plan.ops.emplace_back(memberOp(member, seal));
    if (!command.nominee.empty() || !documents->empty() || *photo) {
        wire::MemberChanged more;
        more.member = member.id;
        more.group = group;
        more.nominee = seal(store::fields::kMemberNominee, member.id.value, command.nominee);
        more.documents = std::move(*documents);
        more.photo = *photo;
        plan.ops.emplace_back(std::move(more));
    }
    if (const auto sealed = seal.outcome(); !sealed) {
        return fail(sealed.error());
    }
    plan.auditAction = "member_add";
    plan.auditSubject = member.code;
    plan.outcome = {member.id.value, member.code, std::nullopt};
    return plan;
}

Result<Plan> plan(const PlanContext& context, const ChangeMember& command) {
    if (const auto allowed =
            context.session.may(security::CommandKind::changeMember, command.group, command.member);
        !allowed) {
        return fail(allowed.error());
    }
    const auto members =
        store::GroupRecordsReader(context.reader, context.session.opener()).members(command.group);
    if (!members) {
        return fail(members.error());
    }
    const auto member = std::ranges::find(*members, command.member, &Member::id);
    if (member == members->end()) {
        return fail(ErrorCode::ruleBroken, "not_a_member");
    }
    Member person = changed(*member, command);
    if (const auto fit = checkPerson(person, context.clock.today()); !fit) {
        return fail(fit.error());
    }
    wire::MemberChanged op;
    op.member = command.member;
    op.group = command.group;
    Sealer seal(context.session);
    sealChange(op, command, person, seal);
    if (const auto set = setRest(context, command, op, seal); !set) {
        return fail(set.error());
    }
    if (const auto sealed = seal.outcome(); !sealed) {
        return fail(sealed.error());
    }
    Plan plan;
    plan.ops.emplace_back(std::move(op));
    plan.auditAction = "member_change";
    plan.auditSubject = member->code;
    plan.outcome = {command.member.value, member->code, std::nullopt};
    return plan;
}

}  // namespace sakhi::services
