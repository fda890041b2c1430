#include "security/Policy.h"
#include "support/Fixture.h"

#include <QFile>

using namespace sakhi;
using namespace sakhi::security;
using domain::Role;
using domain::User;
using Kind = CommandKind;

namespace {

constexpr auto kKinds = base::EnumKeys<CommandKind>::rows;
constexpr auto kActors = base::EnumKeys<Actor>::rows;
constexpr auto kRelations = base::EnumKeys<Relation>::rows;

domain::GroupId group(std::uint8_t n) {
    domain::GroupId id;
    id.value.bytes.fill(n);
    return id;
}

domain::MemberId member(std::uint8_t n) {
    domain::MemberId id;
    id.value.bytes.fill(n);
    return id;
}

User person(Role role, std::vector<domain::GroupId> groups = {}, bool confirmed = true) {
    User user;
    user.id.value.bytes.fill(200);
    user.role = role;
    user.confirmed = confirmed;
    user.groups = std::move(groups);
    return user;
}

/// The whole matrix, a line a command and actor.
QByteArray matrix() {
    QByteArray out = "command actor";
    for (const auto& relation : kRelations) {
        out += ' ' + QByteArray(relation.second.data());
    }
    out += '\n';
    for (const auto& kind : kKinds) {
        for (const auto& actor : kActors) {
            out += QByteArray(kind.second.data()) + ' ' + actor.second.data();
            for (const auto& relation : kRelations) {
                out += allowed(kind.first, actor.first, relation.first) ? " yes" : " no";
            }
            out += '\n';
        }
    }
    return out;
}

}  // namespace

class TstPolicy : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsListed() {
        QCOMPARE(policyRows().size(), kKinds.size());
        for (std::size_t i = 0; i < kKinds.size(); ++i) {
            QCOMPARE(policyRows()[i].kind, kKinds[i].first);
            QCOMPARE(policyRows()[i].marks.size(), kActors.size());
            for (const std::string_view marks : policyRows()[i].marks) {
                QCOMPARE(marks.size(), kRelations.size());
                QCOMPARE(marks.find_first_not_of("+."), std::string_view::npos);
            }
        }
    }

    /// The matrix as it was agreed: a change of a right shows as a change of this file.
    void matrixIsTheAgreedOne() {
        const QString name = sakhi::test::sourceDir() + QStringLiteral("/tests/unit/security/policy.txt");
        if (qEnvironmentVariableIsSet("SAKHI_UPDATE_GOLDEN")) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(matrix());
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> agreed = file.readAll().split('\n');
        const QList<QByteArray> now = matrix().split('\n');
        QCOMPARE(now.size(), agreed.size());
        for (qsizetype i = 0; i < now.size(); ++i) {
            QCOMPARE(now[i], agreed[i]);
        }
    }

    void onlyAConfirmedManagerDecides() {
        for (const auto& actor : kActors) {
            for (const auto& relation : kRelations) {
                const bool may = allowed(Kind::decideRequest, actor.first, relation.first);
                QVERIFY(!may || actor.first == Actor::manager);
                QVERIFY(!may || relation.first != Relation::ownRecord);
            }
        }
        QVERIFY(allowed(Kind::decideRequest, Actor::manager, Relation::otherGroup));
    }

    void aMemberTouchesHerOwnRecordAlone() {
        for (const auto& kind : kKinds) {
            for (const auto& relation : kRelations) {
                if (allowed(kind.first, Actor::member, relation.first)) {
                    QVERIFY(relation.first == Relation::ownRecord ||
                            (kind.first == Kind::readGroupTotals && relation.first == Relation::ownGroup));
                }
            }
        }
        QVERIFY(allowed(Kind::applyForLoan, Actor::member, Relation::ownRecord));
    }

    void nobodyButManagersLeavesHerGroups() {
        for (const auto& kind : kKinds) {
            for (const Actor actor : {Actor::member, Actor::representative, Actor::officer}) {
                QVERIFY(!allowed(kind.first, actor, Relation::otherGroup));
            }
        }
    }

    /// Who may touch every member's record of a group may touch the group's as such.
    void aGroupIsNoLessThanItsMembers() {
        for (const auto& kind : kKinds) {
            for (const auto& actor : kActors) {
                QVERIFY(!allowed(kind.first, actor.first, Relation::othersRecord) ||
                        allowed(kind.first, actor.first, Relation::ownGroup));
            }
        }
    }

    void anUnconfirmedManagerDoesLess() {
        int less = 0;
        for (const auto& kind : kKinds) {
            for (const auto& relation : kRelations) {
                const bool may = allowed(kind.first, Actor::managerUnconfirmed, relation.first);
                const bool would = allowed(kind.first, Actor::manager, relation.first);
                QVERIFY(!may || would);
                less += would && !may ? 1 : 0;
            }
        }
        QVERIFY(less > 0);
        const User unconfirmed = person(Role::manager, {}, false);
        const Subject subject{group(1), {}, {}};
        QCOMPARE(checkAllowed(Kind::decideRequest, unconfirmed, subject).error().code,
                 base::ErrorCode::unconfirmedManager);
        QCOMPARE(checkAllowed(Kind::recordMeeting, unconfirmed, subject).error().code,
                 base::ErrorCode::notAllowed);
        QVERIFY(checkAllowed(Kind::readGroup, unconfirmed, subject));
        QVERIFY(checkAllowed(Kind::decideRequest, person(Role::manager), subject));
    }

    void relations() {
        User holder = person(Role::representative, {group(1), group(2)});
        QCOMPARE(relationTo(holder, {group(2), {}, {}}), Relation::ownGroup);
        QCOMPARE(relationTo(holder, {group(3), {}, {}}), Relation::otherGroup);
        QCOMPARE(relationTo(holder, {group(1), member(7), {}}), Relation::othersRecord);
        QCOMPARE(relationTo(holder, {group(3), member(7), {}}), Relation::otherGroup);
        QCOMPARE(relationTo(holder, {{}, member(7), {}}), Relation::otherGroup);
        QCOMPARE(relationTo(holder, {}), Relation::office);
        QCOMPARE(relationTo(holder, {{}, {}, holder.id}), Relation::ownRecord);
        QCOMPARE(relationTo(holder, {{}, {}, domain::UserId{}}), Relation::office);
        holder.member = member(7);
        QCOMPARE(relationTo(holder, {group(1), member(7), {}}), Relation::ownRecord);
        // Her own record in a group that she does not hold gives her no right there.
        QCOMPARE(relationTo(holder, {group(3), member(7), {}}), Relation::otherGroup);
        QCOMPARE(relationTo(holder, {{}, member(7), {}}), Relation::otherGroup);
        User manager = person(Role::manager);
        manager.member = member(8);
        QCOMPARE(relationTo(manager, {group(5), member(8), {}}), Relation::ownRecord);
        QCOMPARE(relationTo(manager, {group(5), member(9), {}}), Relation::otherGroup);
        // The nil member of a user without one is nobody's record.
        QCOMPARE(relationTo(person(Role::representative, {group(1)}), {group(1), domain::MemberId{}, {}}),
                 Relation::othersRecord);
    }

    void disabledMayDoNothing() {
        for (const auto& kind : kKinds) {
            User manager = person(Role::manager);
            manager.disabled = true;
            QCOMPARE(checkAllowed(kind.first, manager, {group(1), {}, {}}).error().code,
                     base::ErrorCode::notAllowed);
        }
    }

    void accountsAreMadeByRole() {
        const Subject herMember{group(1), member(3), {}};
        const User holder = person(Role::representative, {group(1)});
        QVERIFY(checkAllowed(*addUserKind(Role::member), holder, herMember));
        QVERIFY(!checkAllowed(*addUserKind(Role::representative), holder, {}));
        QVERIFY(!checkAllowed(*addUserKind(Role::member), holder, {group(2), member(3), {}}));
        for (const bool confirmed : {true, false}) {
            const User manager = person(Role::manager, {}, confirmed);
            QVERIFY(checkAllowed(*addUserKind(Role::officer), manager, {}));
            QVERIFY(checkAllowed(*addUserKind(Role::officer), manager, {group(4), {}, {}}));
            QVERIFY(checkAllowed(*changeUserKind(Role::representative), manager, {{}, {}, domain::UserId{}}));
            QVERIFY(!checkAllowed(*addUserKind(Role::member), manager, herMember));
        }
        QVERIFY(!addUserKind(Role::manager) && !changeUserKind(Role::manager));
    }
};

SAKHI_TEST(TstPolicy)
#include "tst_policy.moc"
