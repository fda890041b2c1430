#include "support/Fixture.h"
#include "unit/wire/RandomOps.h"
#include "wire/OpTypes.h"

#include <QCborValue>
#include <QDebug>
#include <QFile>

#include <map>

using namespace sakhi;
using namespace sakhi::wire;
using base::Random;

namespace {

using Bytes = std::vector<std::uint8_t>;

QByteArray raw(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

#ifdef __SANITIZE_ADDRESS__
/// One change in seven where each takes long.
constexpr int kChangeStep = 7;
#else
constexpr int kChangeStep = 1;
#endif

/// Converts to anything: for counting the members of an aggregate.
struct Anything {
    template <class T>
    operator T() const;
};

template <class T, class... Found>
consteval std::size_t membersOf() {
    if constexpr (requires { T{Found{}..., Anything{}}; }) {
        return membersOf<T, Found..., Anything>();
    } else {
        return sizeof...(Found);
    }
}

/// The numbers that an op's fields are visited with.
struct Numbers {
    std::vector<std::uint64_t> seen;
    template <class T>
    void operator()(std::uint64_t number, const T&) {
        seen.push_back(number);
    }
};

/// True where none of its fields is absent.
struct Present {
    bool all{true};
    template <class T>
    void operator()(std::uint64_t, const T& field) {
        all = all && isPresent(field);
    }
};

bool holdsEveryField(const OpBody& body) {
    Present present;
    std::visit([&present](const auto& op) { fields(present, op); }, body);
    return present.all;
}

MeetingClosed meetingOfTwelve() {
    base::SeededEntropy entropy(2026);
    const base::InstantMs now = 1'750'000'000'000;
    const auto id = [&] { return base::makeUuidV7(now, entropy); };
    MeetingClosed op;
    op.meeting.value = id();
    op.group.value = id();
    op.heldOn = *base::makeDate(2026, 6, 14);
    op.openingCash = Money::rupees(4'310);
    op.bankDeposited = Money::rupees(9'000);
    op.loansDisbursed = Money::rupees(15'000);
    op.closingCash = Money::paise(217'550);
    op.origin = domain::MeetingOrigin::entered;
    op.closedOn = op.heldOn;
    for (int i = 0; i < 12; ++i) {
        domain::MeetingLine line;
        line.member.value = id();
        line.attendance = i % 5 == 4 ? domain::Attendance::absent : domain::Attendance::present;
        line.savings = Money::rupees(100);
        line.fine = Money::rupees(i % 5 == 4 ? 10 : 0);
        op.lines.push_back(line);
    }
    for (int i = 0; i < 7; ++i) {
        MeetingRepayment repayment;
        repayment.loan.value = id();
        repayment.principal = Money::paise(83'333);
        repayment.interest = Money::paise(15'000 + i * 1'250);
        op.repayments.push_back(repayment);
    }
    return op;
}

}  // namespace

class TstOpCodec : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void randomBodiesComeBack() {
        Random random(20'260'714);
        for (int round = 0; round < 400; ++round) {
            for (const OpBody& body : test::randomBodies(random, round % 8 == 0)) {
                const Bytes bytes = encodeBody(body);
                const auto back = decodeBody(typeOf(body), bytes);
                QVERIFY2(back, typeOf(body).data());
                QVERIFY2(*back == body, typeOf(body).data());
                QVERIFY(encodeBody(*back) == bytes);
            }
        }
    }

    /// Qt's reader and writer, which know the standard and nothing of ours, give the same bytes.
    void otherCodecAgrees() {
        Random random(5);
        for (int round = 0; round < 50; ++round) {
            for (const OpBody& body : test::randomBodies(random, round == 0)) {
                const QByteArray bytes = raw(encodeBody(body));
                QCborParserError error;
                const QCborValue value = QCborValue::fromCbor(bytes, &error);
                QCOMPARE(error.error, QCborError::NoError);
                QCOMPARE(error.offset, bytes.size());
                QCOMPARE(value.toCbor(QCborValue::UseFloat16).toHex(), bytes.toHex());
            }
        }
    }

    void everyFieldIsDescribed() {
        Random random(1);
        for (const OpBody& body : test::randomBodies(random, true)) {
            std::visit(
                [](const auto& op) {
                    Numbers numbers;
                    fields(numbers, op);
                    QCOMPARE(numbers.seen.size(), membersOf<std::decay_t<decltype(op)>>());
                    for (std::size_t i = 0; i < numbers.seen.size(); ++i) {
                        QVERIFY(numbers.seen[i] > (i == 0 ? 0 : numbers.seen[i - 1]));
                    }
                },
                body);
        }
        QCOMPARE(cellsOf<domain::MeetingLine>(), membersOf<domain::MeetingLine>());
        QCOMPARE(cellsOf<MeetingRepayment>(), membersOf<MeetingRepayment>());
        QCOMPARE(cellsOf<OpeningSaving>(), membersOf<OpeningSaving>());
        QCOMPARE(cellsOf<domain::RequestShare>(), membersOf<domain::RequestShare>());
        Numbers numbers;
        const domain::Contribution contribution;
        const domain::Opening opening;
        fields(numbers, contribution);
        QCOMPARE(numbers.seen.size(), membersOf<domain::Contribution>());
        fields(numbers, opening);
        QCOMPARE(numbers.seen.size() - membersOf<domain::Contribution>(), membersOf<domain::Opening>());
        Numbers ofAttachment;
        const domain::Attachment attachment;
        fields(ofAttachment, attachment);
        QCOMPARE(ofAttachment.seen.size(), membersOf<domain::Attachment>());
    }

    /// Bytes that stores already hold: a failure here means that old ops would no longer read. Each type has
    /// its first form and, where fields came to it, a sample with all of them.
    void storedBytesStillRead() {
        const QString name = sakhi::test::sourceDir() + QStringLiteral("/tests/unit/wire/samples.txt");
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        std::map<std::string, bool> whole;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const std::string type = line.left(line.indexOf(' ')).toStdString();
            const QByteArray bytes = QByteArray::fromHex(line.mid(line.indexOf(' ') + 1));
            if (line.isEmpty()) {
                continue;
            }
            const auto body = decodeBody(type, Bytes(bytes.begin(), bytes.end()));
            QVERIFY2(body, type.c_str());
            QCOMPARE(raw(encodeBody(*body)).toHex(), bytes.toHex());
            whole[type] = whole[type] || holdsEveryField(*body);
        }
        Random random(404);
        for (const OpBody& body : test::randomBodies(random, true)) {
            const std::string type(typeOf(body));
            if (!whole[type] && qEnvironmentVariableIsSet("SAKHI_UPDATE_GOLDEN")) {
                file.write(QByteArray::fromStdString(type) + ' ' + raw(encodeBody(body)).toHex() + '\n');
                continue;
            }
            QVERIFY2(whole[type], (type + ": no sample has every field").c_str());
        }
    }

    void truncatedIsRefused() {
        Random random(77);
        for (const OpBody& body : test::randomBodies(random, true)) {
            const Bytes bytes = encodeBody(body);
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                QVERIFY(!decodeBody(typeOf(body), std::span(bytes).first(size)));
            }
            Bytes more = bytes;
            more.push_back(0);
            QVERIFY(!decodeBody(typeOf(body), more));
        }
    }

    void everyChangedByteIsRefusedOrMeant() {
        Random random(99);
        int refused = 0;
        int read = 0;
        for (const OpBody& body : test::randomBodies(random, true)) {
            const Bytes bytes = encodeBody(body);
            Bytes changed = bytes;
            for (std::size_t at = 0; at < bytes.size(); ++at) {
                for (int change = 1; change < 256; change += kChangeStep) {
                    changed[at] = static_cast<std::uint8_t>(bytes[at] ^ change);
                    const auto back = decodeBody(typeOf(body), changed);
                    QVERIFY2(!back || encodeBody(*back) == changed, typeOf(body).data());
                    (back ? read : refused) += 1;
                }
                changed[at] = bytes[at];
            }
        }
        QVERIFY(refused > 0 && read > 0);
    }

    void refusesWhatItNeverWrites() {
        Random random(3);
        const Bytes bytes = encodeBody(test::randomBodies(random, true).back());
        QVERIFY(!decodeBody("user_moved", bytes));
        QVERIFY(!decodeBody("", bytes));
        QVERIFY(!decodeBody("group_added", bytes));
        QVERIFY(!decodeBody("user_changed", Bytes(kMaxBodyBytes + 1, 0)));
        const auto refused = [](const char* hex) {
            const QByteArray body = QByteArray::fromHex(hex);
            return !decodeBody("user_changed", Bytes(body.begin(), body.end()));
        };
        // {1: user, 2: "officer", 3: true, 4: false} reads; an unknown or missing field, an empty list, money
        // for a truth, an unknown role do not.
        const char* user = "50000102030405060708090a0b0c0d0e0f";
        const auto with = [&](const char* head, const char* tail) {
            return QByteArray(head) + "01" + user + tail;
        };
        QVERIFY(!refused(with("a4", "02676f66666963657203f504f4").data()));
        QVERIFY(refused(with("a5", "02676f66666963657203f504f40601").data()));
        QVERIFY(refused(with("a5", "02676f66666963657203f504f406").data()));
        QVERIFY(refused(with("a3", "02676f66666963657203f5").data()));
        QVERIFY(refused(with("a5", "02676f66666963657203f504f40580").data()));
        QVERIFY(refused(with("a4", "02676f66666963657203f50401").data()));
        QVERIFY(refused(with("a4", "02676f66666963656e03f504f4").data()));
        QVERIFY(refused(with("a4", "0000676f66666963657203f504f4").data()));
    }

    /// A key too many in the inner map, whose value would be the outer map's next key.
    void aStrayKeyIsNotTheNextMaps() {
        OpeningRecorded op;
        op.savings.resize(1);
        Bytes bytes = encodeBody(OpBody(op));
        const std::size_t inner = 1 + 1 + 17 + 1;
        const std::size_t end = bytes.size() - (1 + 1 + 17 + 1);
        QCOMPARE(bytes[inner], std::uint8_t{0xa5});
        QCOMPARE(bytes[end], std::uint8_t{3});
        bytes[inner] = 0xa6;
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(end), 6);
        QVERIFY(!decodeBody("opening_recorded", bytes));
    }

    void valuesBeyondTheirRangeAreRefused() {
        const auto roundTrips = [](const LoanRepaid& op) {
            return decodeBody("loan_repaid", encodeBody(OpBody(op))).has_value();
        };
        LoanRepaid op;
        op.principal = Money::paise(Money::kMaxPaise);
        QVERIFY(roundTrips(op));
        op.principal = Money::paise(Money::kMaxPaise + 1);
        QVERIFY(!roundTrips(op));
        op.principal = Money::paise(-Money::kMaxPaise - 1);
        QVERIFY(!roundTrips(op));
        op.principal = {};
        op.paidOn = base::latestDate() + std::chrono::days(1);
        QVERIFY(!roundTrips(op));
        op.paidOn = base::earliestDate() - std::chrono::days(1);
        QVERIFY(!roundTrips(op));
        op.paidOn = base::earliestDate();
        QVERIFY(roundTrips(op));
    }

    void sizeOfAMeeting() {
        const Bytes bytes = encodeBody(OpBody(meetingOfTwelve()));
        qInfo("a meeting of 12 with 7 repayments: %zu bytes", bytes.size());
        QVERIFY(decodeBody("meeting_closed", bytes));
        QVERIFY(bytes.size() <= 1000);
    }

    void streamsAndTypes() {
        Random random(8);
        std::map<std::string_view, bool> ofGroup;
        for (const OpBody& body : test::randomBodies(random, true)) {
            ofGroup[typeOf(body)] = !streamOf(body).isNil();
        }
        const std::map<std::string_view, bool> expected{
            {"group_added", true},       {"opening_recorded", true},  {"member_joined", true},
            {"meeting_closed", true},    {"loan_disbursed", true},    {"loan_repaid", true},
            {"application_made", true},  {"application_moved", true}, {"assessment_recorded", true},
            {"user_added", false},       {"user_changed", false},     {"meeting_reopened", true},
            {"entries_corrected", true}, {"group_changed", true},     {"member_changed", true},
            {"member_left", true},       {"offices_assigned", true},  {"visit_recorded", true}};
        QVERIFY(ofGroup == expected);
        GroupAdded added;
        added.group.value.bytes[3] = 9;
        QCOMPARE(streamOf(OpBody(added)), added.group);
    }

    void sealedValuesComeBack() {
        Random random(12);
        test::RandomFill filler(random, true);
        for (int i = 0; i < 100; ++i) {
            domain::Sealed value;
            filler.fill(value);
            const Bytes bytes = encodeSealed(value);
            QVERIFY(*decodeSealed(bytes) == value);
            for (std::size_t size = 1; size < bytes.size(); ++size) {
                QVERIFY(!decodeSealed(std::span(bytes).first(size)));
            }
        }
        QVERIFY(encodeSealed({}).empty());
        QVERIFY(decodeSealed({})->empty());
    }
};

SAKHI_TEST(TstOpCodec)
#include "tst_op_codec.moc"
