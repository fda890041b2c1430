#include "base/Text.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"

using namespace sakhi;

namespace {

/// Personal words of a kind that stands nowhere by chance; everyone in it is made up.
const std::vector<std::string> kPlanted{
    "Zyxandra Quombelline", "Vortigan Plaxwick", "9876501234",    "550077336611",     "48613.27",
    "Behind Wumpfel Mill",  "Qwandry Resolved",  "1971-03-29",    "Xylowagon repair", "Fluvian note",
    "Gloombat reason",      "Trunkelfish",       "Zorbadeen Naam"};

/// The small folder with the planted words in every personal column.
void writePlanted(const std::filesystem::path& path) {
    test::SampleFolder folder = test::SampleFolder::small();
    folder.set("groups.csv", 2, "name", "Zorbadeen Naam");
    folder.set("groups.csv", 2, "account_no", "550077336611");
    folder.set("members.csv", 2, "name", "Zyxandra Quombelline");
    folder.set("members.csv", 2, "relation_name", "Vortigan Plaxwick");
    folder.set("members.csv", 2, "phone", "9876501234");
    folder.set("members.csv", 2, "monthly_household_income", "48613.27");
    folder.set("members.csv", 2, "date_of_birth", "1971-03-29");
    folder.set("meetings.csv", 2, "place", "Behind Wumpfel Mill");
    folder.set("meetings.csv", 2, "resolution", "Qwandry Resolved");
    folder.set("loans.csv", 2, "purpose", "Xylowagon repair");
    std::filesystem::create_directory(path);
    folder.write(path.string());
}

/// Every file of the store beside which nothing else lies: the store, its log and whatever stands next to it.
std::string bytesOfStore(const std::filesystem::path& store) {
    std::string out;
    for (const auto& entry : std::filesystem::directory_iterator(store.parent_path())) {
        if (entry.is_regular_file() &&
            entry.path().filename().string().starts_with(store.filename().string())) {
            out += test::bytesOf(entry.path().string());
        }
    }
    return out;
}

std::string utf16(const std::string& ascii) {
    std::string out;
    for (const char c : ascii) {
        out += c;
        out += '\0';
    }
    return out;
}

}  // namespace

class TstPrivacy : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// A stolen file tells no name, phone, account, income, place or reason: while it is open (with its log)
    /// and after.
    void theFileTellsNothingPersonal() {
        test::Place place;
        constexpr const char* kPassword = "hill lantern sparrow well";
        auto made = services::AuthService::createStore(
            place.path("real.db"), "Real",
            {"Trunkelfish", "Trunkelfish", domain::Role::representative, kPassword}, place.clock,
            place.entropy, test::cheapKdf());
        QVERIFY(made);
        const auto opened =
            services::Workspace::over(std::move(made->store), place.clock, place.entropy, test::cheapKdf());
        QVERIFY(opened);
        auto& space = **opened;
        const auto session = space.auth().signIn("trunkelfish", kPassword);
        QVERIFY(session);
        writePlanted(place.path("folder"));
        const auto plan = test::planInto(space, *session, place.path("folder").string());
        QVERIFY(plan && plan->faultsTotal == 0);
        QCOMPARE(test::told(space.bus().execute(*session, services::ImportRecords{*plan})),
                 std::string("done"));
        const auto keeper = space.auth().signIn("trunkelfish", kPassword);
        const auto group = plan->groups.at(0).records;
        const auto asked = space.bus().execute(
            *keeper, services::ApplyForLoan{group.group.id, group.members.front().id,
                                            base::Money::rupees(700), "dairy", "Fluvian note", 6});
        QCOMPARE(test::told(asked), std::string("done"));
        QCOMPARE(test::told(space.bus().execute(
                     *keeper, services::RejectByAdmin{{asked->id}, "other", "Gloombat reason"})),
                 std::string("done"));
        const auto books = space.records().books(*keeper, group.group.id);
        QCOMPARE((*books)->records.members.front().name, std::string("Zyxandra Quombelline"));

        const auto open = bytesOfStore(place.path("real.db"));
        QVERIFY(space.store().close());
        const auto closed = bytesOfStore(place.path("real.db"));
        QVERIFY(closed.find("G1-01") != std::string::npos);
        QVERIFY(open.size() > closed.size());
        for (const std::string& word : kPlanted) {
            for (const std::string& form :
                 {word, base::lowerAscii(word), utf16(word), word.substr(0, word.size() / 2 + 1)}) {
                QVERIFY2(open.find(form) == std::string::npos, word.c_str());
                QVERIFY2(closed.find(form) == std::string::npos, word.c_str());
            }
        }
        QVERIFY2(closed.find(kPassword) == std::string::npos, "password");
    }
};

SAKHI_TEST(TstPrivacy)
#include "tst_privacy.moc"
