#include "services/DemoStore.h"

#include <array>

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

/// Groups that the demo's representative keeps, and those its officer is sent to.
constexpr std::size_t kGroupsKept = 6;
constexpr std::size_t kGroupsVisited = 20;

records::GroupPlan asPlan(domain::GroupRecords records) {
    records::GroupPlan plan;
    plan.newGroup = true;
    plan.records = std::move(records);
    return plan;
}

std::vector<domain::GroupId> firstOf(const std::vector<records::GroupPlan>& groups, std::size_t count) {
    std::vector<domain::GroupId> out;
    for (std::size_t i = 0; i < std::min(count, groups.size()); ++i) {
        out.push_back(groups[i].records.group.id);
    }
    return out;
}

/// One account of each role besides the founding manager's; the names are made up.
Result<void> addPeople(Workspace& space, const Session& manager, const Session& keeper,
                       const std::vector<records::GroupPlan>& groups) {
    std::vector<AddUser> people;
    people.push_back(
        {"asha", "Asha Rawat", domain::Role::representative, {}, firstOf(groups, kGroupsKept), "", false});
    people.push_back(
        {"officer", "Neelam Oraon", domain::Role::officer, {}, firstOf(groups, kGroupsVisited), "", false});
    if (!groups.empty() && !groups.front().records.members.empty()) {
        const auto& member = groups.front().records.members.back();
        people.push_back(
            {member.code, member.name, domain::Role::member, member.id, firstOf(groups, 1), "", false});
    }
    for (const auto& person : people) {
        // Members' accounts are made by who keeps their group.
        const Session& maker = person.role == domain::Role::member ? keeper : manager;
        if (const auto added = space.bus().execute(maker, person); !added) {
            return fail(added.error());
        }
    }
    return {};
}

/// What the demo's members ask for, in the order they ask.
struct Wish {
    const char* purpose;
    std::int64_t rupees;
    int months;
};

constexpr std::array<Wish, 6> kWishes{{{"tailoring", 18'000, 12},
                                       {"dairy", 40'000, 24},
                                       {"education", 8'000, 10},
                                       {"petty_shop", 25'000, 18},
                                       {"health", 6'000, 6},
                                       {"goat_rearing", 15'000, 12}}};

/// Applications of one group's members, in their order: the first `toBank` go to the bank in one request, the
/// rest wait with the group.
Result<void> addApplications(Workspace& space, const Session& manager, const domain::GroupRecords& group,
                             std::size_t wishes, std::size_t toBank, base::Date today) {
    BundleRequest bundle{group.group.id, {}};
    std::size_t made = 0;
    for (const auto& member : group.members) {
        if (made == wishes || !member.onRoll(today)) {
            continue;
        }
        const Wish& wish = kWishes[made % kWishes.size()];
        const auto asked = space.bus().execute(
            manager, ApplyForLoan{group.group.id, member.id, base::Money::rupees(wish.rupees), wish.purpose,
                                  "", wish.months});
        if (!asked) {
            return fail(asked.error());
        }
        if (++made <= toBank) {
            bundle.applications.push_back({asked->id});
        }
    }
    if (bundle.applications.empty()) {
        return {};
    }
    const auto request = space.bus().execute(manager, bundle);
    if (!request) {
        return fail(request.error());
    }
    const auto forwarded = space.bus().execute(
        manager, ForwardRequest{{request->id}, std::to_string(group.meetings.size()) + "/1", today});
    return forwarded ? Result<void>() : fail(forwarded.error());
}

/// The member with an account was refused once: her page tells the steps, the reason and when she may ask
/// again.
Result<void> addRefusal(Workspace& space, const Session& keeper, const domain::GroupRecords& group,
                        base::Date today) {
    if (group.members.empty() || !group.members.back().onRoll(today)) {
        return {};
    }
    const Wish& wish = kWishes.back();
    const auto asked = space.bus().execute(
        keeper, ApplyForLoan{group.group.id, group.members.back().id, base::Money::rupees(wish.rupees),
                             wish.purpose, "", wish.months});
    if (!asked) {
        return fail(asked.error());
    }
    const auto refused = space.bus().execute(keeper, RejectByAdmin{{asked->id}, "funds_short", ""});
    return refused ? Result<void>() : fail(refused.error());
}

}  // namespace

Result<DemoMade> makeDemo(const std::filesystem::path& file, const simulate::Plan& plan,
                          const base::Clock& clock, base::Entropy& entropy, const base::Progress& progress) {
    std::vector<records::GroupPlan> groups;
    DemoMade made;
    for (int i = 0; i < plan.groups; ++i) {
        groups.push_back(asPlan(simulate::simulateGroup(plan, i)));
        made.counts += records::countRows(groups.back());
        if (base::cancelled(progress, i, plan.groups)) {
            return fail(base::ErrorCode::cancelled);
        }
    }
    auto created = AuthService::createSampleStore(file, "Devpur", clock, entropy);
    if (!created) {
        return fail(created.error());
    }
    auto workspace = Workspace::over(std::move(created->store), clock, entropy, dearKdf());
    if (!workspace) {
        return fail(workspace.error());
    }
    made.workspace = std::move(*workspace);
    ImportRecords import;
    import.plan.groups = records::PlannedGroups(groups);
    if (const auto stored = made.workspace->bus().execute(created->founder, import); !stored) {
        return fail(stored.error());
    }
    // Who writes the demo's applications keeps all its groups.
    const auto keeper = made.workspace->auth().actAsSample(created->founder, domain::Role::representative,
                                                           firstOf(groups, groups.size()));
    if (!keeper) {
        return fail(keeper.error());
    }
    if (const auto added = addPeople(*made.workspace, created->founder, *keeper, groups); !added) {
        return fail(added.error());
    }
    for (std::size_t i = 0; i < std::min(groups.size(), kGroupsVisited); ++i) {
        // The first group has people waiting with the group and a request at the bank; every second one after
        // it a request.
        const std::size_t wishes = i == 0 ? 5 : i % 2 == 0 ? 2 + i % 4 : i % 3;
        const std::size_t toBank = i % 2 == 0 ? wishes - (i == 0 ? 3 : 0) : 0;
        if (const auto asked =
                addApplications(*made.workspace, *keeper, groups[i].records, wishes, toBank, clock.today());
            !asked) {
            return fail(asked.error());
        }
    }
    const auto refused = groups.empty()
                             ? Result<void>()
                             : addRefusal(*made.workspace, *keeper, groups.front().records, clock.today());
    if (!refused) {
        return fail(refused.error());
    }
    return made;
}

}  // namespace sakhi::services
