#include "security/Lockout.h"
#include "store/AuditLog.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"

using namespace sakhi;
using base::ErrorCode;
using services::AuthService;
using services::FirstAccount;
using test::Place;

namespace {

constexpr const char* kPassword = "hill lantern sparrow well";

const FirstAccount kFirst{"Sunita", "Made Up", domain::Role::representative, kPassword};

/// A store of records with one account, and its recovery code.
class RealStore {
public:
    explicit RealStore(const FirstAccount& first = kFirst) {
        auto made = AuthService::createStore(m_place.path("real.db"), "Real", first, m_place.clock,
                                             m_place.entropy, test::cheapKdf());
        if (!made) {
            qFatal("no store");
        }
        m_code = std::string(reinterpret_cast<const char*>(made->recoveryCode.view().data()),
                             made->recoveryCode.size());
        m_space = *services::Workspace::over(std::move(made->store), m_place.clock, m_place.entropy,
                                             test::cheapKdf());
    }

    Place& place() { return m_place; }
    services::Workspace& space() { return *m_space; }
    AuthService& auth() { return m_space->auth(); }
    [[nodiscard]] const std::string& code() const { return m_code; }

    /// "in", or the error.
    std::string signIn(const char* login, const char* password) {
        return said(auth().signIn(login, password));
    }

    static std::string said(const base::Result<services::Session>& session) {
        if (session) {
            return "in";
        }
        const auto& error = session.error();
        return error.code == ErrorCode::wrongPassword  ? "wrong"
               : error.code == ErrorCode::lockedOut    ? "wait " + error.details.at(0)
               : error.code == ErrorCode::weakPassword ? "weak " + error.details.at(0)
               : error.code == ErrorCode::notAllowed   ? "no"
                                                       : "error";
    }

private:
    Place m_place;
    std::string m_code;
    std::unique_ptr<services::Workspace> m_space;
};

}  // namespace

class TstAuth : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void firstAccountSignsIn() {
        RealStore real;
        const auto session = real.auth().signIn("sunita", kPassword);
        QVERIFY(session);
        QCOMPARE(session->user().login, std::string("Sunita"));
        QCOMPARE(session->user().role, domain::Role::representative);
        QVERIFY(session->user().confirmed);
        QVERIFY(real.space().store().close());
    }

    void aFirstManagerIsUnconfirmed() {
        Place place;
        const auto made = AuthService::createStore(place.path("m.db"), "M",
                                                   {"boss", "Made Up", domain::Role::manager, kPassword},
                                                   place.clock, place.entropy, test::cheapKdf());
        QVERIFY(made);
        AuthService auth(*made->store, place.clock, place.entropy, test::cheapKdf());
        QVERIFY(!auth.signIn("boss", kPassword)->user().confirmed);
    }

    /// The letter qa as one sign (U+0958) or as ka with a dot (U+0915 U+093C): one password.
    void oneLetterTypedInTwoWaysIsOnePassword() {
        RealStore real(
            {"Sunita", "Made Up", domain::Role::representative, "\u0958\u0932\u092e lotus river drum"});
        QCOMPARE(real.signIn("sunita", "\u0915\u093c\u0932\u092e lotus river drum"), std::string("in"));
        QCOMPARE(real.signIn("sunita", "\u0958\u0932\u092e lotus river drum"), std::string("in"));
        QCOMPARE(real.signIn("sunita", "\u0915\u0932\u092e lotus river drum"), std::string("wrong"));
    }

    void wrongNameAndWrongPasswordSayTheSame() {
        RealStore real;
        const auto password = real.auth().signIn("sunita", "hill lantern sparrow wel");
        const auto name = real.auth().signIn("sunitha", kPassword);
        QVERIFY(!password && !name);
        QVERIFY(password.error() == name.error());
        QCOMPARE(password.error().code, ErrorCode::wrongPassword);
    }

    /// Whoever guesses waits 30 s after the fifth failure and twice as long after each further one, never for
    /// ever.
    void guessingIsSlowedDown() {
        RealStore real;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(real.signIn("sunita", "guess"), std::string("wrong"));
        }
        QCOMPARE(real.signIn("sunita", "guess"), std::string("wait 30"));
        QCOMPARE(real.signIn("sunita", kPassword), std::string("wait 30"));
        real.place().clock.advance(29'000);
        QCOMPARE(real.signIn("SUNITA", kPassword), std::string("wait 1"));
        real.place().clock.advance(1'000);
        QCOMPARE(real.signIn("sunita", "guess"), std::string("wrong"));
        QCOMPARE(real.signIn("sunita", kPassword), std::string("wait 60"));
        real.place().clock.advance(60'000);
        QCOMPARE(real.signIn("sunita", "guess"), std::string("wrong"));
        QCOMPARE(real.signIn("sunita", kPassword), std::string("wait 120"));
        real.place().clock.advance(120'000);
        QCOMPARE(real.signIn("sunita", kPassword), std::string("in"));
        QCOMPARE(real.signIn("sunita", "guess"), std::string("wrong"));
        QCOMPARE(real.signIn("sunita", kPassword), std::string("in"));
    }

    void failuresOutliveTheProgram() {
        RealStore real;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(real.signIn("sunita", "guess"), std::string("wrong"));
        }
        AuthService fresh(real.space().store(), real.place().clock, real.place().entropy, test::cheapKdf());
        QCOMPARE(RealStore::said(fresh.signIn("sunita", kPassword)), std::string("wait 30"));
        QVERIFY(test::findingsOf(real.space()).empty());
    }

    void signInsStandInTheAudit() {
        RealStore real;
        QCOMPARE(real.signIn("sunita", "guess"), std::string("wrong"));
        QCOMPARE(real.signIn("sunita", kPassword), std::string("in"));
        const auto rows = store::AuditLog(real.space().store().reader()).newest(0, 2);
        QVERIFY(rows);
        QCOMPARE(rows->at(0).action, std::string("sign_in"));
        QCOMPARE(rows->at(1).action, std::string("sign_in_failed"));
    }

    void recoveryCodeSetsANewPassword() {
        RealStore real;
        constexpr const char* kNew = "river copper monsoon gate";
        QCOMPARE(RealStore::said(real.auth().signInWithRecovery("sunita", "0000-0000", kNew)),
                 std::string("wrong"));
        QCOMPARE(RealStore::said(real.auth().signInWithRecovery("nobody", real.code(), kNew)),
                 std::string("wrong"));
        const auto other = security::RecoveryCode::make(real.place().entropy).text();
        const std::string foreign(reinterpret_cast<const char*>(other.view().data()), other.size());
        QCOMPARE(RealStore::said(real.auth().signInWithRecovery("sunita", foreign, kNew)),
                 std::string("wrong"));
        QCOMPARE(RealStore::said(real.auth().signInWithRecovery("sunita", real.code(), "123")),
                 std::string("weak too_short"));
        QCOMPARE(real.signIn("sunita", kPassword), std::string("in"));
        QCOMPARE(RealStore::said(real.auth().signInWithRecovery("sunita", real.code(), kNew)),
                 std::string("in"));
        QCOMPARE(real.signIn("sunita", kPassword), std::string("wrong"));
        QCOMPARE(real.signIn("sunita", kNew), std::string("in"));
        QCOMPARE(RealStore::said(real.auth().signInWithRecovery("sunita", real.code(), kPassword)),
                 std::string("in"));
    }

    void weakPasswordMakesNoStore() {
        Place place;
        const auto made = AuthService::createStore(place.path("weak.db"), "W",
                                                   {"a", "A", domain::Role::representative, "12345678"},
                                                   place.clock, place.entropy, test::cheapKdf());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::weakPassword);
        QVERIFY(!std::filesystem::exists(place.path("weak.db")));
    }

    void aStoreIsNotMadeTwice() {
        RealStore real;
        const auto again =
            AuthService::createStore(real.place().path("real.db"), "R", kFirst, real.place().clock,
                                     real.place().entropy, test::cheapKdf());
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::storeExists || again.error().code == ErrorCode::storeLocked);
        QCOMPARE(real.signIn("sunita", kPassword), std::string("in"));
    }

    /// Nothing of a store of samples opens a store of records.
    void aStoreOfRecordsHasNoOneClick() {
        RealStore real;
        const auto session = real.auth().signIn("sunita", kPassword);
        QVERIFY(real.auth().samplePeople()->empty());
        QCOMPARE(RealStore::said(real.auth().signInSample(session->user().id)), std::string("no"));
        QCOMPARE(RealStore::said(real.auth().actAsSample(*session, domain::Role::manager, {})),
                 std::string("no"));
    }

    /// An account of records is never made without a password.
    void everyAccountOfRecordsHasAPassword() {
        Place place;
        auto made = AuthService::createStore(place.path("m.db"), "M",
                                             {"boss", "Made Up", domain::Role::manager, kPassword},
                                             place.clock, place.entropy, test::cheapKdf());
        const auto opened =
            services::Workspace::over(std::move(made->store), place.clock, place.entropy, test::cheapKdf());
        QVERIFY(opened);
        auto& space = **opened;
        const auto boss = space.auth().signIn("boss", kPassword);
        services::AddUser command{"neelam", "Made Up", domain::Role::officer, {}, {}, "", false};
        QCOMPARE(test::told(space.bus().execute(*boss, command)), std::string("missingData password"));
        command.password = "password";
        QVERIFY(test::told(space.bus().execute(*boss, command)).starts_with("weakPassword"));
        QCOMPARE(RealStore::said(space.auth().signIn("neelam", "")), std::string("wrong"));
        command.password = "river copper monsoon gate";
        QCOMPARE(test::told(space.bus().execute(*boss, command)), std::string("done"));
        QCOMPARE(RealStore::said(space.auth().signIn("Neelam", "river copper monsoon gate")),
                 std::string("in"));
        QCOMPARE(test::told(space.bus().execute(*boss, command)), std::string("alreadyExists"));
    }

    void samplePeopleSignInWithOneClick() {
        test::Branch branch;
        const auto people = branch.space().auth().samplePeople();
        QCOMPARE(people->size(), std::size_t{6});
        for (const auto& person : *people) {
            const auto session = branch.space().auth().signInSample(person.id);
            QVERIFY(session);
            QCOMPARE(session->user().login, person.login);
            QCOMPARE(session->user().role, person.role);
        }
        QVERIFY(!branch.space().auth().signInSample({}));
    }

    void aDisabledAccountStaysOut() {
        test::Branch branch;
        const auto officer = branch.user("officer");
        QVERIFY(branch.run("manager",
                           services::ChangeUser{officer, domain::Role::officer, true, {branch.group("G1")}}));
        QCOMPARE(RealStore::said(branch.space().auth().signInSample(officer)), std::string("no"));
    }
};

SAKHI_TEST(TstAuth)
#include "tst_auth.moc"
