#include "services/Attachments.h"
#include "services/StoreCheck.h"
#include "sound/OpusReader.h"
#include "support/Fixture.h"
#include "support/SampleSound.h"
#include "unit/services/Branch.h"

#include <fstream>

using namespace sakhi;
using base::ErrorCode;
using domain::Attachment;
using test::Branch;
using test::told;

namespace {

services::ApplyForLoan request(Branch& branch, const std::optional<Attachment>& voice) {
    return {branch.group("G1"), branch.member("G1-04"), base::Money::rupees(9'000), "dairy", "", 12, voice};
}

std::filesystem::path folderOf(Branch& branch) {
    return branch.space().store().file().string() + ".blobs";
}

std::size_t filesIn(const std::filesystem::path& folder) {
    std::error_code none;
    const std::filesystem::directory_iterator files(folder, none);
    return static_cast<std::size_t>(std::distance(files, std::filesystem::directory_iterator()));
}

}  // namespace

class TstAttachments : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_branch = std::make_unique<Branch>(); }
    void cleanup() {
        m_branch->reset();
        std::filesystem::remove_all(folderOf(*m_branch));
    }
    void cleanupTestCase() { m_branch.reset(); }

    void whoReadsTheApplicationListens() {
        const auto file = test::opusOf(test::tone(1'500));
        const auto note = keep("geeta", file);
        QCOMPARE(note.durationMs, 1'500);
        QCOMPARE(told(m_branch->run("geeta", request(*m_branch, note))), std::string("done"));
        auto& space = m_branch->space();
        const auto made = space.applications().ofGroup(m_branch->as("asha"), m_branch->group("G1"));
        const auto detail =
            space.applications().detail(m_branch->as("asha"), made->front().id, space.clock().today());
        QVERIFY(detail->applicant.voice == note);
        for (const char* reader : {"geeta", "asha", "manager"}) {
            const auto opened = space.attachments().open(m_branch->as(reader), note);
            QVERIFY2(opened && *opened == file, reader);
        }
        QCOMPARE(space.attachments().open(m_branch->as("binita"), note).error().code, ErrorCode::notAllowed);
        QVERIFY(test::findingsOf(space).empty());
    }

    void theBankHearsItInTheRequest() {
        const auto note = keep("asha", test::opusOf(test::tone(800)));
        const auto made = m_branch->run("asha", request(*m_branch, note));
        QVERIFY(made);
        const auto other = m_branch->asked("G1-01");
        const auto bank = m_branch->forwarded("G1", {{made->id}, other});
        auto& space = m_branch->space();
        const auto view =
            space.applications().appraisal(m_branch->as("manager"), bank, space.clock().today());
        QVERIFY(view);
        QCOMPARE(view->request.shares.size(), 2U);
        QVERIFY(view->request.shares[0].voice == note);
        QVERIFY(!view->request.shares[1].voice);
    }

    void anotherPersonsNoteIsNotTaken() {
        const auto note = keep("geeta", test::opusOf(test::tone(800)));
        QCOMPARE(told(m_branch->run("asha", request(*m_branch, note))), std::string("notAllowed"));
        QCOMPARE(m_branch->space().attachments().discard(m_branch->as("asha"), note).error().code,
                 ErrorCode::notAllowed);
    }

    void aNoteThatIsGoneOrAlteredStopsTheApplication() {
        const auto note = keep("geeta", test::opusOf(test::tone(800)));
        const auto file = folderOf(*m_branch) / security::toHex(note.hash);
        std::filesystem::resize_file(file, 200);
        QCOMPARE(m_branch->run("geeta", request(*m_branch, note)).error().code, ErrorCode::fileDamaged);
        std::filesystem::remove(file);
        QCOMPARE(m_branch->run("geeta", request(*m_branch, note)).error().code, ErrorCode::fileNotFound);
        QCOMPARE(m_branch->heard(), 0);
    }

    void aCheckOfTheStoreLooksForTheFiles() {
        const auto note = keep("geeta", test::opusOf(test::tone(800)));
        QVERIFY(m_branch->run("geeta", request(*m_branch, note)));
        auto& space = m_branch->space();
        QVERIFY(checkStore(space, m_branch->as("manager"))->findings.empty());
        std::ofstream(folderOf(*m_branch) / security::toHex(note.hash), std::ios::app) << "x";
        QCOMPARE(checkStore(space, m_branch->as("manager"))->findings.at(0).kind,
                 std::string("blob_damaged"));
        std::filesystem::remove_all(folderOf(*m_branch));
        QCOMPARE(checkStore(space, m_branch->as("manager"))->findings.at(0).kind,
                 std::string("blob_missing"));
    }

    void whatIsNoNoteIsNotKept() {
        auto& attachments = m_branch->space().attachments();
        const auto session = m_branch->as("geeta");
        QCOMPARE(attachments.keepNote(session, {}).error().code, ErrorCode::formatUnknown);
        QCOMPARE(attachments.keepNote(session, test::opusOf(test::tone(61'000))).error().details.front(),
                 std::string("voice_length"));
        QCOMPARE(filesIn(folderOf(*m_branch)), 0U);
    }

    /// The program ends while she records: what was sealed by then is offered to her, and to her alone.
    void aRecordingThatWasCutIsOfferedToHer() {
        auto& attachments = m_branch->space().attachments();
        const auto session = m_branch->as("geeta");
        {
            auto recording = attachments.record(session);
            QVERIFY(recording);
            QVERIFY((*recording)->append(test::opusOf(test::tone(2'000), false)));
        }
        QVERIFY(!*attachments.leftOver(m_branch->as("asha")));
        const auto found = attachments.leftOver(session);
        QVERIFY(found && *found);
        QVERIFY((*found)->durationMs > 1'000);
        const auto again = attachments.leftOver(session);
        QVERIFY(*again == *found);
        QCOMPARE(told(m_branch->run("geeta", request(*m_branch, *found))), std::string("done"));
        QVERIFY(!*attachments.leftOver(session));
        // It belongs to a record now.
        QVERIFY(attachments.discard(session, **found));
        QVERIFY(attachments.open(session, **found));
    }

    void aPartWithoutSoundIsRemoved() {
        auto& attachments = m_branch->space().attachments();
        { QVERIFY(attachments.record(m_branch->as("geeta"))); }
        QCOMPARE(filesIn(folderOf(*m_branch)), 1U);
        QVERIFY(!*attachments.leftOver(m_branch->as("geeta")));
        QCOMPARE(filesIn(folderOf(*m_branch)), 0U);
    }

    void discardingRemovesTheFile() {
        const auto note = keep("geeta", test::opusOf(test::tone(800)));
        auto& attachments = m_branch->space().attachments();
        QVERIFY(attachments.discard(m_branch->as("geeta"), note));
        QCOMPARE(filesIn(folderOf(*m_branch)), 0U);
        QVERIFY(!*attachments.leftOver(m_branch->as("geeta")));
    }

private:
    Attachment keep(const char* login, const std::vector<std::uint8_t>& file) {
        return m_branch->space().attachments().keepNote(m_branch->as(login), file).value_or(Attachment());
    }

    std::unique_ptr<Branch> m_branch;
};

SAKHI_TEST(TstAttachments)
#include "tst_attachments.moc"
