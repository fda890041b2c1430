#include "security/Aadhaar.h"
#include "security/CommonWords.h"
#include "security/Lockout.h"
#include "security/PasswordRules.h"
#include "support/Fixture.h"

#include <set>

using namespace sakhi;
using namespace sakhi::security;
using domain::Role;

namespace {

std::string reasonOf(std::string_view password, std::string_view login = "meena", Role role = Role::member) {
    const auto checked = checkPassword(password, login, role);
    if (checked) {
        return "ok";
    }
    return checked.error().code == base::ErrorCode::weakPassword ? checked.error().details.front()
                                                                 : "unclean";
}

/// The digits with their check digit.
std::string completed(const std::string& digits) {
    for (char digit = '0'; digit <= '9'; ++digit) {
        if (verhoeffHolds(digits + digit)) {
            return digits + digit;
        }
    }
    return digits;
}

}  // namespace

class TstPeople : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void weakPasswordsAreNamed_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* password, const char* reason) {
            QTest::newRow(password) << QByteArray(password) << QByteArray(reason);
        };
        row("", "too_short");
        row("abc1xyz", "too_short");
        row("गाँव", "too_short");
        row("12345678", "digits_only");
        row("98765 43210", "digits_only");
        row("१५०८१९४७", "digits_only");
        row("15-08-1947", "digits_only");
        row("aaaaaaaa", "repeated");
        row("abcabcabc", "repeated");
        row("ramaramarama", "repeated");
        row("abcd1234", "sequence");
        row("qwertyuiop", "sequence");
        row("1q2w3e4r5t", "sequence");
        row("1qaz2wsx", "sequence");
        row("asdf4321", "sequence");
        row("ZYXWVUTS", "sequence");
        row("meena2026", "like_login");
        row("Meena@123!", "like_login");
        row("aneem4711", "like_login");
        row("password1", "common");
        row("P@ssw0rd!", "common");
        row("PASSWORD2024", "common");
        row("Jaihind@1947", "common");
        row("adm1n#9173", "common");
        row("iloveyou7", "common");
        row("jaimatadi", "common");
        row("Sakhi@2026", "common");
        row("indiacricket11", "common");
        row("पासवर्ड1", "common");
        row("bad\xff"
            "bytes",
            "unclean");
        row("नीम का पेड़", "ok");
        row("tulsi-bicycle-42", "ok");
        row("chai ki dukaan", "ok");
        row("k7Vq2mZx", "ok");
    }

    void weakPasswordsAreNamed() {
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, reason);
        QCOMPARE(reasonOf(password.toStdString()), reason.toStdString());
    }

    void managersNeedTwelve() {
        QCOMPARE(reasonOf("k7Vq2mZxT9b", "arun", Role::manager), std::string("too_short"));
        QCOMPARE(checkPassword("k7Vq2mZxT9b", "arun", Role::manager).error().details.back(),
                 std::string("12"));
        QCOMPARE(reasonOf("k7Vq2mZxT9bc", "arun", Role::manager), std::string("ok"));
        QCOMPARE(reasonOf("k7Vq2mZx", "arun", Role::officer), std::string("ok"));
        QCOMPARE(reasonOf(std::string(2000, 'x')), std::string("too_long"));
    }

    void wordsAreWrittenAsTheyAreCompared() {
        std::set<std::string_view> seen;
        for (const std::string_view word : commonWords()) {
            QVERIFY2(seen.insert(word).second, word.data());
            QCOMPARE(word.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 "), std::string_view::npos);
        }
        QVERIFY(seen.size() > 250);
    }

    void lockGrowsAndIsBounded() {
        const std::pair<int, base::InstantMs> rows[] = {
            {0, 0},       {4, 0},       {5, 30'000},   {6, 60'000},   {7, 120'000},
            {8, 240'000}, {9, 480'000}, {10, 900'000}, {11, 900'000}, {1'000'000, 900'000}};
        for (const auto& [failures, delay] : rows) {
            QCOMPARE(lockDelayMs(failures), delay);
            QCOMPARE(lockedUntil(failures, 1000, 1000).value_or(1000), 1000 + delay);
            QVERIFY(!lockedUntil(failures, 1000, 1000 + delay));
            QCOMPARE(lockedUntil(failures, 1000, 999 + delay).has_value(), delay > 0);
        }
    }

    /// The check digits of 236, 12345 and 123456789012 that descriptions of the method give: 3, 1 and 0.
    void verhoeff() {
        QVERIFY(verhoeffHolds("2363"));
        QVERIFY(verhoeffHolds("123451"));
        QVERIFY(verhoeffHolds("1234567890120"));
        for (char digit = '0'; digit <= '9'; ++digit) {
            QCOMPARE(verhoeffHolds(std::string("236") + digit), digit == '3');
        }
        QVERIFY(!verhoeffHolds(""));
        QVERIFY(!verhoeffHolds("236a"));
    }

    /// Every single wrong digit and every two neighbours swapped are found: what the code is made for.
    void verhoeffFindsSlips() {
        // Made up: no person's number.
        const std::string number = completed("23412341234");
        QCOMPARE(number.size(), std::size_t{12});
        QCOMPARE(*lastFourOfAadhaar(number), number.substr(8));
        QCOMPARE(*lastFourOfAadhaar(number.substr(0, 4) + " " + number.substr(4, 4) + "-" + number.substr(8)),
                 number.substr(8));
        for (std::size_t i = 0; i < number.size(); ++i) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                std::string wrong = number;
                wrong[i] = digit;
                QCOMPARE(verhoeffHolds(wrong), wrong == number);
            }
            if (i + 1 < number.size()) {
                std::string wrong = number;
                std::swap(wrong[i], wrong[i + 1]);
                QCOMPARE(verhoeffHolds(wrong), wrong == number);
            }
        }
        for (const std::string& bad :
             {number.substr(1), number + "0", completed("13412341234"), "x" + number.substr(1), std::string(),
              std::string("000000000000"), number + "x"}) {
            const auto read = lastFourOfAadhaar(bad);
            QVERIFY2(!read, bad.c_str());
            QCOMPARE(read.error().details, std::vector<std::string>{"aadhaar"});
        }
    }
};

SAKHI_TEST(TstPeople)
#include "tst_people.moc"
