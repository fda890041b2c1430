#include "base/Random.h"
#include "services/DemoStore.h"
#include "services/papers/AppraisalPaper.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace sakhi;

namespace {

constexpr base::InstantMs kHourMs = 3'600'000;

}  // namespace

/// The note of a request of a made-up store.
class TstAppraisalPaper : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        simulate::Plan plan;
        plan.groups = 3;
        plan.months = 14;
        plan.until = m_clock.today();
        plan.seed = 5;
        auto made = services::makeDemo(m_dir.filePath(QStringLiteral("demo.db")).toStdString(), plan, m_clock,
                                       m_entropy);
        QVERIFY(made);
        m_space = std::move(made->workspace);
        const auto people = m_space->auth().samplePeople();
        QVERIFY(people);
        for (const auto& person : *people) {
            if (person.role == domain::Role::manager) {
                m_manager.emplace(*m_space->auth().signInSample(person.id));
            }
        }
        QVERIFY(m_manager);
        const auto queue = m_space->applications().queue(*m_manager, m_clock.today());
        QVERIFY(queue && !queue->empty());
        m_request = queue->front().application.id;
    }

    void undecidedPaperSaysWhatIsMissingAndStandsStill() {
        const auto first = paper();
        const auto again = paper();
        QVERIFY(first && again);
        QCOMPARE(again->attachment, first->attachment);
        QCOMPARE(again->digest, report::digestOf(first->attachment));
        QVERIFY(first->sample);
        QVERIFY(!first->decidedAt);
        const auto json = data(*first);
        QVERIFY(json.value(QStringLiteral("grading")).isNull());
        QVERIFY(json.value(QStringLiteral("risk_score")).isNull());
        const auto score = json.value(QStringLiteral("group_score")).toObject();
        QVERIFY(score.value(QStringLiteral("probability")).toDouble() > 0.0);
        QVERIFY(score.value(QStringLiteral("confidence")).toDouble() >= 0.5);
        const auto records = json.value(QStringLiteral("records")).toObject();
        QVERIFY(records.value(QStringLiteral("missing")).toArray().contains(QStringLiteral("risk_score")));
        QCOMPARE(records.value(QStringLiteral("measures")).toArray().size(), 12);
    }

    void sharesOfThePaperAddUpToTheRequest() {
        const auto made = paper();
        QVERIFY(made);
        const auto request = data(*made).value(QStringLiteral("request")).toObject();
        double sum = 0.0;
        for (const auto& share : request.value(QStringLiteral("shares")).toArray()) {
            sum += share.toObject().value(QStringLiteral("requested")).toString().toDouble();
        }
        QCOMPARE(sum, request.value(QStringLiteral("amount")).toString().toDouble());
    }

    void anotherLanguageCarriesTheSameData() {
        const auto english = paper();
        const auto hindi =
            services::appraisalPaper(*m_space, *m_manager, m_request, m_clock.today(), QStringLiteral("hi"));
        QVERIFY(english && hindi);
        QCOMPARE(hindi->language, QStringLiteral("hi"));
        QCOMPARE(hindi->attachment, english->attachment);
    }

    void decidedPaperKeepsItsTimeOnLaterDays() {
        m_clock.advance(11 * kHourMs);
        const auto view = m_space->applications().appraisal(*m_manager, m_request, m_clock.today());
        QVERIFY(view);
        services::DecideRequest decide;
        decide.request = m_request;
        decide.amount = view->request.row.amount;
        decide.months = view->proposedMonths;
        decide.yearlyRate = view->proposedRate;
        decide.reason = "Steady group";
        decide.recommendation = view->recommendation.key;
        QVERIFY(m_space->bus().execute(*m_manager, decide));
        const auto first = paper();
        QVERIFY(first);
        QCOMPARE(first->ownTime(), m_clock.nowMs());
        m_clock.advance(90 * 24 * kHourMs);
        const auto later = paper();
        QVERIFY(later);
        QCOMPARE(later->attachment, first->attachment);
        QCOMPARE(data(*later)
                     .value(QStringLiteral("decision"))
                     .toObject()
                     .value(QStringLiteral("reason"))
                     .toString(),
                 QStringLiteral("Steady group"));
    }

private:
    base::Result<report::Document> paper() {
        return services::appraisalPaper(*m_space, *m_manager, m_request, m_clock.today());
    }

    static QJsonObject data(const report::Document& document) {
        return QJsonDocument::fromJson(document.attachment).object();
    }

    QTemporaryDir m_dir;
    base::FixedClock m_clock{*base::makeDate(2026, 11, 1)};
    base::SeededEntropy m_entropy{3};
    std::unique_ptr<services::Workspace> m_space;
    std::optional<services::Session> m_manager;
    domain::ApplicationId m_request;
};

SAKHI_TEST(TstAppraisalPaper)
#include "tst_appraisal_paper.moc"
