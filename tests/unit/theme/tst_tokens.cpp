#include "support/Fixture.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"

#include <QRegularExpression>

using namespace sakhi::theme;

namespace {

/// A pair that stands on each other, and the contrast it needs: 4.5 for text, 3.0 for edges and marks
/// (WCAG 2.1).
struct Pair {
    Token over;
    Token under;
    double least;
};

const std::vector<Pair> kPairs{
    {Token::ink, Token::paper, 4.5},         {Token::ink, Token::rail, 4.5},
    {Token::ink, Token::surface, 4.5},       {Token::ink, Token::sunken, 4.5},
    {Token::ink, Token::tint, 4.5},          {Token::muted, Token::surface, 4.5},
    {Token::muted, Token::paper, 4.5},       {Token::muted, Token::rail, 4.5},
    {Token::muted, Token::tint, 4.5},        {Token::muted, Token::sunken, 4.5},
    {Token::accent, Token::surface, 4.5},    {Token::accent, Token::tint, 4.5},
    {Token::accent, Token::paper, 4.5},      {Token::onAccent, Token::accent, 4.5},
    {Token::onAccent, Token::accent2, 4.5},  {Token::amberText, Token::amberTint, 4.5},
    {Token::amberText, Token::surface, 4.5}, {Token::amberText, Token::tint, 4.5},
    {Token::badText, Token::badTint, 4.5},   {Token::badText, Token::tint, 4.5},
    {Token::badText, Token::surface, 4.5},   {Token::control, Token::surface, 3.0},
    {Token::control, Token::sunken, 3.0},    {Token::control, Token::paper, 3.0},
    {Token::focus, Token::surface, 3.0},     {Token::focus, Token::paper, 3.0},
    {Token::bad, Token::surface, 3.0},       {Token::bad, Token::badTint, 3.0},
    {Token::series2, Token::surface, 3.0},   {Token::series3, Token::surface, 3.0},
    {Token::series4, Token::surface, 3.0},   {Token::series5, Token::surface, 3.0},
    {Token::onHeat, Token::heat1, 4.5},      {Token::onHeat, Token::heat2, 4.5},
    {Token::onHeat, Token::heat3, 4.5},      {Token::onHeat, Token::heat4, 4.5},
    {Token::onHeat5, Token::heat5, 4.5},     {Token::onHeat5, Token::heatHatch, 4.5},
    {Token::surface, Token::ink, 4.5},       {Token::accent2, Token::surface, 4.5},
    {Token::accent, Token::rail, 4.5},       {Token::accent, Token::sunken, 4.5},
    {Token::badText, Token::paper, 4.5},     {Token::badText, Token::sunken, 4.5},
    {Token::amberText, Token::paper, 4.5},   {Token::amberText, Token::sunken, 4.5},
    {Token::focus, Token::rail, 3.0},        {Token::focus, Token::sunken, 3.0},
    {Token::focus, Token::tint, 3.0},        {Token::control, Token::tint, 3.0},
    {Token::control, Token::rail, 3.0},      {Token::bad, Token::paper, 3.0},
};

}  // namespace

class TokensTest : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderOfTheEnum() {
        for (std::size_t i = 0; i < kTokens.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(kTokens[i].token), i);
            QCOMPARE(qAlpha(kTokens[i].light), 255);
            QCOMPARE(qAlpha(kTokens[i].dark), 255);
        }
        QCOMPARE(kTokens.size(), static_cast<std::size_t>(Token::onHeat5) + 1);
    }

    void contrastIsThatOfTheStandard() {
        QCOMPARE(contrast(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.0);
        QCOMPARE(contrast(qRgb(255, 255, 255), qRgb(255, 255, 255)), 1.0);
        // A pair known from the standard's techniques: #767676 is the lightest grey that passes on white.
        QVERIFY(contrast(qRgb(0x76, 0x76, 0x76), qRgb(255, 255, 255)) >= 4.5);
        QVERIFY(contrast(qRgb(0x77, 0x77, 0x77), qRgb(255, 255, 255)) < 4.5);
    }

    void everyPairReachesItsContrast_data() {
        QTest::addColumn<int>("pair");
        QTest::addColumn<bool>("dark");
        for (std::size_t i = 0; i < kPairs.size(); ++i) {
            const auto name = [&](Token token) {
                return kTokens[static_cast<std::size_t>(token)].name.data();
            };
            for (const bool dark : {false, true}) {
                QTest::addRow("%s on %s, %s", name(kPairs[i].over), name(kPairs[i].under),
                              dark ? "dark" : "light")
                    << static_cast<int>(i) << dark;
            }
        }
    }

    void everyPairReachesItsContrast() {
        QFETCH(int, pair);
        QFETCH(bool, dark);
        const Mode mode = dark ? Mode::dark : Mode::light;
        const Pair& row = kPairs[static_cast<std::size_t>(pair)];
        const double found = contrast(rgbOf(row.over, mode), rgbOf(row.under, mode));
        QVERIFY2(found >= row.least, qPrintable(QStringLiteral("%1, needed %2").arg(found).arg(row.least)));
    }

    /// The style sheet's own pairs: what a rule sets as text on what it sets as ground.
    void everyRuleOfTheStyleSheetReachesItsContrast() {
        static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
        static const QRegularExpression ground(QStringLiteral("(?:^|[ ;])background: (#[0-9a-fA-F]{6})"));
        static const QRegularExpression text(QStringLiteral("(?:^|[ ;])color: (#[0-9a-fA-F]{6})"));
        QStringList faults;
        int pairs = 0;
        for (const Mode mode : {Mode::light, Mode::dark}) {
            for (auto at = rule.globalMatch(styleSheet(mode, 100)); at.hasNext();) {
                const auto match = at.next();
                const auto under = ground.match(match.captured(2));
                const auto over = text.match(match.captured(2));
                if (!under.hasMatch() || !over.hasMatch()) {
                    continue;
                }
                ++pairs;
                const double found =
                    contrast(QColor(over.captured(1)).rgb(), QColor(under.captured(1)).rgb());
                if (found < 4.5) {
                    faults << match.captured(1).simplified() + QStringLiteral(": %1").arg(found);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(pairs >= 20);
    }
};

SAKHI_TEST(TokensTest)
#include "tst_tokens.moc"
