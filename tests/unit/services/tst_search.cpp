#include "support/Fixture.h"
#include "unit/services/Branch.h"

using namespace sakhi;
using services::SearchHit;

namespace {

/// A store whose people have names, in both scripts.
class Village {
public:
    Village() {
        auto made = services::AuthService::createSampleStore(m_place.path("search.db"), "Search",
                                                             m_place.clock, m_place.entropy);
        space = *services::Workspace::over(std::move(made->store), m_place.clock, m_place.entropy,
                                           test::cheapKdf());
        session.emplace(made->founder);
        auto folder = test::SampleFolder::small();
        folder.set("members.csv", 2, "name", "Sunita Devi");
        folder.set("members.csv", 3, "name", "सुनीता बाई");
        folder.set("members.csv", 5, "name", "Lakshmi Kumari");
        folder.set("groups.csv", 2, "name", "जागृति समूह");
        const auto path = m_place.path("folder");
        std::filesystem::create_directories(path);
        folder.write(path.string());
        const auto plan = test::planInto(*space, *session, path.string());
        if (!plan || !space->bus().execute(*session, services::ImportRecords{*plan})) {
            qFatal("no records");
        }
    }

    /// Codes of what is found, in order.
    std::string find(const char* text) {
        std::string out;
        const auto hits = space->search().find(*session, text, 12);
        for (const SearchHit& hit : hits ? *hits : std::vector<SearchHit>()) {
            const std::string code = hit.kind == SearchHit::Kind::group    ? hit.group.code
                                     : hit.kind == SearchHit::Kind::member ? hit.member.code
                                                                           : hit.loan;
            out += (out.empty() ? "" : " ") + code;
        }
        return out;
    }

private:
    test::Place m_place{7};

public:
    std::unique_ptr<services::Workspace> space;
    std::optional<services::Session> session;
};

}  // namespace

/// A name is found in whichever letters it is typed.
class TstSearch : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundInBothScripts() {
        Village village;
        // What is written so comes before what sounds so.
        QCOMPARE(village.find("sunita"), std::string("G1-01 G1-02"));
        QCOMPARE(village.find("सुनीता"), std::string("G1-02 G1-01"));
        QCOMPARE(village.find("Suneeta Bai"), std::string("G1-02"));
        QCOMPARE(village.find("लक्ष्मी"), std::string("G2-01"));
        QCOMPARE(village.find("laxmi"), std::string("G2-01"));
        QCOMPARE(village.find("jagriti"), std::string("G1"));
        QCOMPARE(village.find("g2-0"), std::string("G2-01 G2-02"));
        QCOMPARE(village.find("nobody"), std::string());
    }
};

SAKHI_TEST(TstSearch)
#include "tst_search.moc"
