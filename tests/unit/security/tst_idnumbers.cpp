#include "security/IdNumbers.h"
#include "support/Fixture.h"

using namespace sakhi;
using domain::KycKind;

namespace {

std::string keptOr(KycKind kind, std::string_view typed) {
    const auto kept = security::keptNumber(kind, typed);
    return kept ? *kept : kept.error().details.front();
}

}  // namespace

class TstIdNumbers : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void documentsHaveTheirForm_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](KycKind kind, const char* typed, const char* kept) {
            QTest::newRow(typed) << int(kind) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
        };
        row(KycKind::aadhaar, "2341-2341 2346", "2346");
        row(KycKind::aadhaar, "२३४१ २३४१ २३४६", "2346");
        row(KycKind::aadhaar, "2341 2341 2347", "kyc_aadhaar");
        row(KycKind::aadhaar, "1341 2341 2346", "kyc_aadhaar");
        row(KycKind::pan, "abcpe1234f", "ABCPE1234F");
        row(KycKind::pan, "AAAAS1234K", "AAAAS1234K");
        row(KycKind::pan, "ABCDE1234F", "kyc_pan");
        row(KycKind::pan, "ABCPE12345", "kyc_pan");
        row(KycKind::voterId, "ABC 1234567", "ABC1234567");
        row(KycKind::voterId, "AB12345678", "kyc_voter_id");
        row(KycKind::passport, "a1234567", "A1234567");
        row(KycKind::passport, "12345678", "kyc_passport");
        row(KycKind::jobCard, "UP-12-345-678-001/23", "UP12345678001/23");
        row(KycKind::jobCard, "12;34", "kyc_job_card");
        row(KycKind::rationCard, "123", "kyc_ration_card");
        row(KycKind::drivingLicence, "UP14 20110012345", "UP1420110012345");
    }

    void documentsHaveTheirForm() {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(QString::fromStdString(keptOr(static_cast<KycKind>(kind), typed.toStdString())), kept);
    }

    void whatIsTypedWrongIsNotTold() {
        const auto error = security::keptNumber(KycKind::aadhaar, "2341 2341 2347").error();
        QCOMPARE(error.details, std::vector<std::string>{"kyc_aadhaar"});
    }

    void mobileNumbers() {
        QCOMPARE(*security::mobileNumber("98765 00001"), std::string("9876500001"));
        QCOMPARE(*security::mobileNumber("+91-9876500001"), std::string("9876500001"));
        for (const char* wrong : {"", "5876500001", "987650000", "98765000011", "98765o0001"}) {
            QVERIFY2(!security::mobileNumber(wrong), wrong);
        }
    }

    void numbersAreCovered() {
        QCOMPARE(security::maskedNumber(KycKind::aadhaar, "2346"), std::string("XXXX XXXX 2346"));
        QCOMPARE(security::maskedNumber(KycKind::pan, "ABCPE1234F"), std::string("XXXXXX234F"));
        QCOMPARE(security::maskedNumber(KycKind::pan, ""), std::string());
    }
};

SAKHI_TEST(TstIdNumbers)
#include "tst_idnumbers.moc"
