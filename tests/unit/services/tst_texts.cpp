#include "domain/Loan.h"
#include "scorecards/Card.h"
#include "security/CommandKind.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/norms/CardFile.h"
#include "support/Fixture.h"
#include "unit/services/Branch.h"

#include <QRegularExpression>

#include <set>

using namespace sakhi;
using base::ErrorCode;
using services::KeyKind;

namespace {

constexpr std::array kKinds{
    KeyKind::feature,    KeyKind::principle,   KeyKind::band,           KeyKind::purpose,   KeyKind::check,
    KeyKind::reasonCode, KeyKind::condition,   KeyKind::recommendation, KeyKind::missing,   KeyKind::raise,
    KeyKind::act,        KeyKind::auditAction, KeyKind::mend,           KeyKind::visitPoint};

QString textOf(std::string_view key) {
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// Words for people: not the key itself (but where a key is a word, like "approve").
bool isWords(const QString& text, std::string_view key) {
    const bool isKey = text == textOf(key) && key.find('_') != std::string_view::npos;
    return !text.isEmpty() && !isKey && !text.contains(QLatin1Char('_'));
}

/// A text in the sources that stands behind a code, e.g. fail(ErrorCode::ruleBroken, "months_range").
QSet<QString> reasonsInSources() {
    static const QRegularExpression kReason(
        QStringLiteral("ErrorCode::(?:ruleBroken|missingData|weakPassword),\\s*\"([a-z_]+)\""));
    QSet<QString> out;
    for (const char* folder : {"/core/services", "/core/security", "/core/workflow"}) {
        const std::string root = sakhi::test::sourceDir().toStdString() + folder;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            if (entry.path().extension() != ".cpp") {
                continue;
            }
            const QString text = QString::fromStdString(test::bytesOf(entry.path().string()));
            for (auto found = kReason.globalMatch(text); found.hasNext();) {
                out.insert(found.next().captured(1));
            }
        }
    }
    return out;
}

}  // namespace

class TstTexts : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    /// With any number of details: a sentence that ends, a next step, and no place left open.
    void everyErrorHasASentenceAndANextStep() {
        std::set<QString> seen;
        for (int code = 0; code <= static_cast<int>(ErrorCode::internal); ++code) {
            for (const std::vector<std::string>& details : {std::vector<std::string>{},
                                                            {"KT0001"},
                                                            {"KT0001", "decide_request"},
                                                            {"months_range", "12", "x"}}) {
                const base::Error error{static_cast<ErrorCode>(code), details};
                const auto said = services::errorText(error);
                QVERIFY2(said.what.endsWith(QLatin1Char('.')), qPrintable(said.what));
                QVERIFY2(!said.what.contains(QLatin1Char('%')), qPrintable(said.what));
                QVERIFY2(said.next.endsWith(QLatin1Char('.')) || error.code == ErrorCode::cancelled,
                         qPrintable(said.what));
                QVERIFY2(!said.oneLine().contains(QLatin1Char('\n')), qPrintable(said.what));
            }
            const auto plain = services::errorText({static_cast<ErrorCode>(code), {"KT0001"}}).what;
            QVERIFY2(seen.insert(plain).second, qPrintable(plain));
        }
    }

    /// A detail with a percent sign is a detail, not a place.
    void aDetailIsTakenAsItIs() {
        QCOMPARE(services::errorText({ErrorCode::invalidMoney, {"%1 and 50%"}}).what,
                 QStringLiteral("\"%1 and 50%\" is not an amount of money."));
        QCOMPARE(services::errorText({ErrorCode::invalidMoney, {}}).what,
                 QStringLiteral("– is not an amount of money."));
    }

    void everyReasonHasWords() {
        const auto reasons = reasonsInSources();
        QVERIFY(reasons.size() > 15);
        for (const QString& key : reasons) {
            QVERIFY2(isWords(services::reasonText(key.toStdString()), key.toStdString()), qPrintable(key));
        }
        for (const auto& [state, key] : base::EnumKeys<domain::ApplicationState>::rows) {
            QVERIFY2(isWords(services::reasonText(std::string(key)), key), key.data());
        }
    }

    void everyKeyHasWordsOfItsOwn() {
        for (const KeyKind kind : kKinds) {
            std::set<std::string_view> keys;
            std::set<QString> texts;
            QVERIFY(!services::knownKeys(kind).empty());
            for (const auto& key : services::knownKeys(kind)) {
                const QString text = services::keyText(kind, key);
                QVERIFY2(isWords(text, key), key.data());
                QVERIFY2(keys.insert(key).second, key.data());
                QVERIFY2(texts.insert(text).second, qPrintable(text));
            }
        }
        QCOMPARE(services::keyText(KeyKind::feature, "not_a_key"), QStringLiteral("not_a_key"));
    }

    void everyFeatureOfTheCardHasWords() {
        const auto card = *services::shippedCard("group");
        for (const auto& feature : card.features) {
            QVERIFY2(isWords(services::keyText(KeyKind::feature, feature.id), feature.id),
                     feature.id.c_str());
        }
        for (const auto& band : card.bands) {
            QVERIFY(isWords(services::keyText(KeyKind::band, band.id), band.id));
        }
        for (const auto key : services::knownKeys(KeyKind::purpose)) {
            QVERIFY2(domain::isKnownPurpose(key), key.data());
        }
    }

    void everyActOfTheAuditHasWords() {
        static const QRegularExpression kAction(QStringLiteral(
            "(?:auditAction = |planOf\\(|->audit\\(|stepPlan\\(context, \\*\\w+, )\"([a-z_]+)\""));
        const std::string root = sakhi::test::sourceDir().toStdString() + "/core/services";
        int found = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            const QString text = entry.is_regular_file()
                                     ? QString::fromStdString(test::bytesOf(entry.path().string()))
                                     : QString();
            for (auto match = kAction.globalMatch(text); match.hasNext(); ++found) {
                const auto key = match.next().captured(1).toStdString();
                QVERIFY2(isWords(services::keyText(KeyKind::auditAction, key), key), key.c_str());
            }
        }
        QVERIFY(found >= 12);
    }

    void everyStateRoleAndOfficeHasWords() {
        std::set<QString> texts;
        for (const auto& [state, key] : base::EnumKeys<domain::ApplicationState>::rows) {
            QVERIFY2(texts.insert(services::stateText(state)).second, key.data());
        }
        for (const auto& [role, key] : base::EnumKeys<domain::Role>::rows) {
            QVERIFY(!services::roleText(role).isEmpty());
        }
        for (const auto& [office, key] : base::EnumKeys<domain::Office>::rows) {
            QVERIFY(!services::officeText(office).isEmpty());
        }
    }
};

SAKHI_TEST(TstTexts)
#include "tst_texts.moc"
