#include "services/Attachments.h"
#include "support/Fixture.h"
#include "support/SamplePhoto.h"
#include "support/SampleSound.h"
#include "unit/services/Branch.h"

using namespace sakhi;
using domain::VisitAnswer;
using test::Branch;

namespace {

base::Date day(const char* iso) {
    return *base::parseIsoDate(iso);
}

}  // namespace

/// An officer's day and her visits.
class TstVisits : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsKeptAndReadAgain() {
        Branch branch;
        auto visit = visitOf(branch);
        visit.note = "Two passbooks missing";
        visit.checks[1].answer = VisitAnswer::no;
        QCOMPARE(test::told(branch.run("officer", services::RecordVisit{visit})), std::string("done"));
        const auto view =
            branch.space().officer().visit(branch.as("officer"), branch.group("G1"), day("2026-11-01"));
        QVERIFY(view && view->earlier.size() == 1);
        const auto& kept = view->earlier.front();
        QCOMPARE(kept.met, std::string("Name A"));
        QCOMPARE(kept.note, std::string("Two passbooks missing"));
        QCOMPARE(kept.checks.size(), domain::visitPoints(visit.on).size());
        QCOMPARE(kept.checks[1].answer, VisitAnswer::no);
        QCOMPARE(kept.by, branch.user("officer"));
        QCOMPARE(view->madeBy.front(), std::string("officer"));
        QVERIFY(!view->group.visitDue);
        QCOMPARE(view->group.visitDueOn, day("2026-11-30"));
        QVERIFY(test::findingsOf(branch.space()).empty());
    }

    /// Whoever may make a visit to the group sees and hears what an earlier one brought along; nobody else.
    void aVisitBringsPicturesAndWordsAlong() {
        Branch branch;
        auto& attachments = branch.space().attachments();
        const auto officer = branch.as("officer");
        auto visit = visitOf(branch);
        for (int i = 0; i < 2; ++i) {
            const auto photo = attachments.keepPhoto(officer, test::smallestJpeg());
            QVERIFY(photo.has_value());
            visit.photos.push_back(*photo);
        }
        const auto words = test::opusOf(test::tone(1'200));
        visit.voice = attachments.keepNote(officer, words).value_or(domain::Attachment());
        QCOMPARE(told(branch, visit), std::string("done"));
        const auto view = branch.space().officer().visit(officer, branch.group("G1"), day("2026-11-01"));
        QVERIFY(view && view->earlier.size() == 1);
        QVERIFY(view->earlier[0].photos == visit.photos);
        QVERIFY(view->earlier[0].voice == visit.voice);
        QVERIFY(*attachments.open(officer, visit.photos[1]) == test::smallestJpeg());
        QVERIFY(*attachments.open(officer, *visit.voice) == words);
        for (const char* other : {"asha", "geeta", "manager"}) {
            QVERIFY2(!attachments.open(branch.as(other), visit.photos[0]), other);
            QVERIFY2(!attachments.open(branch.as(other), *visit.voice), other);
        }
        QVERIFY(attachments.discard(officer, visit.photos[0]));
        QVERIFY2(attachments.open(officer, visit.photos[0]), "a record's file stays");
        QVERIFY(test::findingsOf(branch.space()).empty());
    }

    void whatAVisitBringsAlongIsHersAndWhole() {
        Branch branch;
        auto& attachments = branch.space().attachments();
        const auto officer = branch.as("officer");
        auto many = visitOf(branch);
        for (std::size_t i = 0; i <= domain::kMostVisitPhotos; ++i) {
            many.photos.push_back(*attachments.keepPhoto(officer, test::smallestJpeg()));
        }
        QCOMPARE(told(branch, many), std::string("ruleBroken visit_photos"));
        auto others = visitOf(branch);
        others.photos.push_back(*attachments.keepPhoto(branch.as("asha"), test::smallestJpeg()));
        QCOMPARE(told(branch, others), std::string("notAllowed"));
        auto voiceForPicture = visitOf(branch);
        voiceForPicture.photos.push_back(*attachments.keepNote(officer, test::opusOf(test::tone(1'200))));
        QCOMPARE(told(branch, voiceForPicture), std::string("ruleBroken photo_form"));
        auto gone = visitOf(branch);
        gone.photos.push_back(many.photos[0]);
        QVERIFY(attachments.discard(officer, gone.photos[0]));
        QCOMPARE(branch.run("officer", services::RecordVisit{gone}).error().code,
                 base::ErrorCode::fileNotFound);
        auto unheard = visitOf(branch);
        unheard.voice = many.photos[1];
        QVERIFY(told(branch, unheard) != "done");
        QVERIFY(
            branch.space().officer().visit(officer, branch.group("G1"), day("2026-11-01"))->earlier.empty());
    }

    void aVisitIsWholeAndNotOfTomorrow() {
        Branch branch;
        auto early = visitOf(branch);
        early.on = day("2026-11-02");
        QCOMPARE(told(branch, early), std::string("ruleBroken visit_day"));
        auto alone = visitOf(branch);
        alone.met = "  ";
        QCOMPARE(told(branch, alone), std::string("missingData met"));
        auto half = visitOf(branch);
        half.checks.pop_back();
        QCOMPARE(told(branch, half), std::string("missingData checklist"));
        auto twice = visitOf(branch);
        twice.checks[0] = twice.checks[1];
        QCOMPARE(told(branch, twice), std::string("missingData checklist"));
        QCOMPARE(test::told(branch.run("asha", services::RecordVisit{visitOf(branch)})),
                 std::string("notAllowed"));
    }

    void theDayNamesWhatWaits() {
        Branch branch;
        const auto waiting = branch.asked("G1-04");
        branch.forwarded("G1", {branch.asked("G1-02")});
        branch.asked("G2-01");
        const auto view = branch.space().officer().today(branch.as("officer"), day("2026-11-01"));
        QVERIFY(view);
        QCOMPARE(view->groups.size(), 1U);
        const auto& group = view->groups.front();
        QCOMPARE(group.group.code, std::string("G1"));
        QVERIFY(group.visitDue && !group.lastVisitOn);
        QCOMPARE(group.members, 3);
        QCOMPARE(*group.nextMeetingOn, day("2026-11-20"));
        QCOMPARE(*group.missingMeetingOn, day("2024-05-20"));
        QCOMPARE(view->toCheck.size(), 1U);
        QCOMPARE(view->toCheck.front().id, waiting);
    }

    void aMonthAfterTheLastVisitAnotherIsDue() {
        Branch branch;
        QVERIFY(branch.run("officer", services::RecordVisit{visitOf(branch)}));
        const auto due = [&](const char* on) {
            return branch.space().officer().today(branch.as("officer"), day(on))->groups.front().visitDue;
        };
        QVERIFY(!due("2026-11-29"));
        QVERIFY(due("2026-11-30"));
    }

    void onlyOfficersHaveADay() {
        Branch branch;
        for (const char* who : {"geeta", "asha", "manager"}) {
            QVERIFY(!branch.space().officer().today(branch.as(who), day("2026-11-01")));
        }
        QVERIFY(!branch.space().officer().visit(branch.as("officer"), branch.group("G2"), day("2026-11-01")));
    }

private:
    static domain::Visit visitOf(Branch& branch) {
        domain::Visit visit;
        visit.group = branch.group("G1");
        visit.on = day("2026-10-30");
        visit.met = "Name A";
        for (const auto point : domain::visitPoints(visit.on)) {
            visit.checks.push_back({std::string(point), VisitAnswer::yes});
        }
        return visit;
    }

    static std::string told(Branch& branch, const domain::Visit& visit) {
        return test::told(branch.run("officer", services::RecordVisit{visit}));
    }
};

SAKHI_TEST(TstVisits)
#include "tst_visits.moc"
