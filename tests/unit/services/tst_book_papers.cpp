#include "base/Random.h"
#include "books/Statements.h"
#include "report/Registry.h"
#include "services/DemoStore.h"
#include "services/papers/Papers.h"
#include "services/queries/BooksQuery.h"
#include "store/AuditLog.h"
#include "support/Fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace sakhi;

namespace {

constexpr base::InstantMs kDayMs = 86'400'000;

double rupees(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString().toDouble();
}

}  // namespace

/// The papers and the books of a made-up store: their figures are those of the records.
class TstBookPapers : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        simulate::Plan plan;
        plan.groups = 2;
        plan.months = 18;
        plan.until = m_clock.today();
        plan.seed = 5;
        auto made = services::makeDemo(m_dir.filePath(QStringLiteral("demo.db")).toStdString(), plan, m_clock,
                                       m_entropy);
        QVERIFY(made);
        m_space = std::move(made->workspace);
        m_keeper.emplace(as(domain::Role::representative));
        m_group = m_keeper->user().groups.front();
        m_books = *m_space->records().books(*m_keeper, m_group);
        m_member = m_books->records.members.front().id;
    }

    void everyKindOfTheBooksIsMadeInBothLanguages() {
        for (const report::ReportRow& row : report::kReports) {
            if (row.about == report::About::request || row.about == report::About::office) {
                continue;
            }
            const auto english = paper(orderOf(row.about, std::string(row.kind)));
            const auto hindi = paper(orderOf(row.about, std::string(row.kind)), QStringLiteral("hi"));
            QVERIFY2(english && hindi, row.kind.data());
            QCOMPARE(hindi->document.attachment, english->document.attachment);
            QCOMPARE(english->document.kind.toStdString(), std::string(row.kind));
            QVERIFY(english->document.sample);
        }
    }

    void unknownKindAndSubjectAreRefused() {
        services::PaperOrder order;
        order.kind = "horoscope";
        QCOMPARE(paper(order).error().code, base::ErrorCode::wrongCall);
        order = orderOf(report::About::member, "passbook");
        order.subject = base::Uuid();
        QVERIFY(!paper(order));
        order = orderOf(report::About::meeting, "minutes");
        order.subject = m_group.value;
        QCOMPARE(paper(order).error().code, base::ErrorCode::notFound);
    }

    void minutesRunFromOpeningToClosingCash() {
        auto order = orderOf(report::About::meeting, "minutes");
        for (const auto& meeting : m_books->records.meetings) {
            order.subject = meeting.id.value;
            const auto json = data(order);
            double cash = rupees(json, "opening_cash");
            for (const auto& line : json.value(QStringLiteral("cash")).toArray()) {
                cash += rupees(line.toObject(), "amount");
            }
            QCOMPARE(cash, rupees(json, "closing_cash"));
            QCOMPARE(json.value(QStringLiteral("lines")).toArray().size(), qsizetype(meeting.lines.size()));
        }
    }

    void passbookEndsAtTheLedgersOfEveryMember() {
        auto order = orderOf(report::About::member, "passbook");
        const auto savings = books::savingsLedger(m_books->vouchers, m_clock.today());
        for (const auto& member : m_books->records.members) {
            order.subject = member.id.value;
            const auto lines = data(order).value(QStringLiteral("lines")).toArray();
            QVERIFY(!lines.isEmpty());
            const auto at = savings.find(member.id);
            QVERIFY(at != savings.end());
            QCOMPARE(base::Money::paise(qRound64(rupees(lines.last().toObject(), "savings") * 100)),
                     at->second);
        }
    }

    void laterSpanBringsForwardWhatWasBefore() {
        auto order = orderOf(report::About::member, "passbook");
        const auto whole = data(order);
        order.from = base::addMonths(m_clock.today(), -6);
        const auto late = data(order);
        const auto lines = late.value(QStringLiteral("lines")).toArray();
        QVERIFY(lines.size() < whole.value(QStringLiteral("lines")).toArray().size());
        const auto first = lines.first().toObject();
        QCOMPARE(rupees(late, "brought_savings") + rupees(first, "saved") - rupees(first, "withdrawn"),
                 rupees(first, "savings"));
        QCOMPARE(lines.last(), whole.value(QStringLiteral("lines")).toArray().last());
    }

    void slipIsTheRowOfTheMinutes() {
        const auto slip = data(orderOf(report::About::memberAtMeeting, "slip"));
        const auto minutes = data(orderOf(report::About::meeting, "minutes"));
        QCOMPARE(slip.value(QStringLiteral("meeting_no")), minutes.value(QStringLiteral("meeting_no")));
        bool found = false;
        for (const auto& one : minutes.value(QStringLiteral("lines")).toArray()) {
            const auto line = one.toObject();
            if (line.value(QStringLiteral("member")) == slip.value(QStringLiteral("member"))) {
                found = true;
                for (const char* key : {"saving", "voluntary", "principal", "interest", "fine"}) {
                    QCOMPARE(rupees(slip, key), rupees(line, key));
                }
            }
        }
        QVERIFY(found);
    }

    void statementBalances() {
        auto order = orderOf(report::About::group, "statement");
        for (const int months : {0, 3, 12}) {
            order.from =
                months == 0 ? std::nullopt : std::optional(base::addMonths(m_clock.today(), -months));
            const auto json = data(order);
            for (const char* side : {"cash", "bank"}) {
                double left = rupees(json.value(QStringLiteral("opening")).toObject(), side);
                double right = rupees(json.value(QStringLiteral("closing")).toObject(), side);
                for (const auto& flow : json.value(QStringLiteral("receipts")).toArray()) {
                    left += rupees(flow.toObject(), side);
                }
                for (const auto& flow : json.value(QStringLiteral("payments")).toArray()) {
                    right += rupees(flow.toObject(), side);
                }
                QCOMPARE(left, right);
            }
            double sides = 0.0;
            for (const auto& row : json.value(QStringLiteral("trial")).toArray()) {
                sides += rupees(row.toObject(), "debit") - rupees(row.toObject(), "credit");
            }
            QCOMPARE(sides + 1.0, 1.0);
        }
    }

    void everyScheduleRepaysItsLoan() {
        auto order = orderOf(report::About::loan, "schedule");
        for (const auto& loan : m_books->records.loans) {
            order.subject = loan.id.value;
            double principal = 0.0;
            const auto rows = data(order).value(QStringLiteral("rows")).toArray();
            for (const auto& row : rows) {
                principal += rupees(row.toObject(), "principal");
            }
            QCOMPARE(principal, static_cast<double>(loan.principal.inPaise()) / 100.0);
            QCOMPARE(rupees(rows.last().toObject(), "balance") + 1.0, 1.0);
        }
    }

    void letterAndScheduleOfAnApprovedRequest() {
        const auto manager = as(domain::Role::manager);
        const auto queue = m_space->applications().queue(manager, m_clock.today());
        QVERIFY(queue && !queue->empty());
        services::PaperOrder order;
        order.kind = "sanction";
        order.subject = queue->front().application.id.value;
        QCOMPARE(services::makePaper(*m_space, manager, order, m_clock.today()).error().code,
                 base::ErrorCode::wrongState);
        m_clock.advance(kDayMs / 2);
        services::DecideRequest decide;
        decide.request = queue->front().application.id;
        decide.amount = queue->front().application.amount;
        decide.months = 24;
        decide.yearlyRate = base::Rate::basisPoints(700);
        decide.reason = "Steady group";
        decide.recommendation = "approve";
        decide.reasonCodes = {"other"};
        QVERIFY(m_space->bus().execute(manager, decide));
        const auto letter = services::makePaper(*m_space, manager, order, m_clock.today());
        QVERIFY(letter);
        const auto json = QJsonDocument::fromJson(letter->document.attachment).object();
        QCOMPARE(rupees(json, "amount"), static_cast<double>(decide.amount.inPaise()) / 100.0);
        order.kind = "schedule";
        const auto schedule = services::makePaper(*m_space, manager, order, m_clock.today());
        QVERIFY(schedule);
        QCOMPARE(
            QJsonDocument::fromJson(schedule->document.attachment).object().value(QStringLiteral("rows")),
            json.value(QStringLiteral("rows")));
        m_clock.advance(40 * kDayMs);
        QCOMPARE(services::makePaper(*m_space, manager, {"sanction", {}, order.subject}, m_clock.today())
                     ->document.attachment,
                 letter->document.attachment);
    }

    void queueAndOthersPapersAreRefusedToMembers() {
        const auto member = as(domain::Role::member);
        QVERIFY(!services::makePaper(*m_space, member, {"queue"}, m_clock.today()));
        QVERIFY(services::makePaper(*m_space, as(domain::Role::manager), {"queue"}, m_clock.today()));
        services::PaperOrder order{"passbook", member.user().groups.front(), member.user().member.value};
        const auto own = services::makePaper(*m_space, member, order, m_clock.today());
        QVERIFY(own);
        QVERIFY(services::notePrinted(*m_space, member, *own, "a file"));
        auto reader = m_space->store().openReader();
        const auto newest = store::AuditLog(*reader).newest(0, 1);
        QVERIFY(newest && newest->front().action == "print");
        QCOMPARE(newest->front().subject, own->document.number.toStdString());
        for (const auto& other : m_books->records.members) {
            order.subject = other.id.value;
            if (other.id != member.user().member) {
                QCOMPARE(services::makePaper(*m_space, member, order, m_clock.today()).error().code,
                         base::ErrorCode::notAllowed);
            }
        }
        order.kind = "statement";
        QCOMPARE(services::makePaper(*m_space, member, order, m_clock.today()).error().code,
                 base::ErrorCode::notAllowed);
    }

    void cashBookOfThePageIsTheCashBook() {
        services::BooksAsk ask{services::BookKind::cash, base::addMonths(m_clock.today(), -6),
                               m_clock.today()};
        for (const auto& [kind, account] : {std::pair(services::BookKind::cash, books::Account::cash),
                                            std::pair(services::BookKind::bank, books::Account::bank)}) {
            ask.book = kind;
            const auto view = services::booksView(m_space->records(), *m_keeper, m_group, ask);
            const auto book = books::book(m_books->vouchers, account, ask.from, ask.to);
            QVERIFY(view);
            QCOMPARE(view->opening, book.opening);
            QCOMPARE(view->closing, book.closing);
            QCOMPARE(view->in, book.receipts);
            QCOMPARE(view->out, book.payments);
            QCOMPARE(view->lines.size(), book.rows.size());
        }
        ask.book = services::BookKind::savings;
        const auto savings = services::booksView(m_space->records(), *m_keeper, m_group, ask);
        QCOMPARE(savings->closing, books::Balances(m_books->vouchers, ask.to).savings());
        ask.book = services::BookKind::loans;
        for (const auto& loan : m_books->records.loans) {
            ask.loan = loan.id;
            const auto ledger = services::booksView(m_space->records(), *m_keeper, m_group, ask);
            QCOMPARE(ledger->closing, m_books->account(loan.id)->outstanding(ask.to));
        }
        const auto stopped = services::booksView(m_space->records(), *m_keeper, m_group, ask,
                                                 [](std::int64_t, std::int64_t) { return false; });
        QCOMPARE(stopped.error().code, base::ErrorCode::cancelled);
    }

private:
    services::Session as(domain::Role role) {
        const auto people = m_space->auth().samplePeople();
        for (const auto& person : *people) {
            if (person.role == role) {
                return *m_space->auth().signInSample(person.id);
            }
        }
        qFatal("no such person");
    }

    [[nodiscard]] services::PaperOrder orderOf(report::About about, std::string kind) const {
        services::PaperOrder order;
        order.kind = std::move(kind);
        order.group = m_group;
        if (about == report::About::member || about == report::About::memberAtMeeting) {
            order.subject = m_member.value;
        } else if (about == report::About::loan) {
            order.subject = m_books->records.loans.front().id.value;
        }
        return order;
    }

    base::Result<services::MadePaper> paper(const services::PaperOrder& order,
                                            const QString& language = QStringLiteral("en")) {
        return services::makePaper(*m_space, *m_keeper, order, m_clock.today(), language);
    }

    QJsonObject data(const services::PaperOrder& order) {
        const auto made = paper(order);
        return made ? QJsonDocument::fromJson(made->document.attachment).object() : QJsonObject();
    }

    QTemporaryDir m_dir;
    base::FixedClock m_clock{*base::makeDate(2026, 11, 1)};
    base::SeededEntropy m_entropy{3};
    std::unique_ptr<services::Workspace> m_space;
    std::optional<services::Session> m_keeper;
    domain::GroupId m_group;
    std::shared_ptr<const services::GroupBooks> m_books;
    domain::MemberId m_member;
};

SAKHI_TEST(TstBookPapers)
#include "tst_book_papers.moc"
