#include "base/Text.h"
#include "charts/Canvas.h"
#include "kit/WhatIfSlider.h"
#include "scorecards/Proposals.h"
#include "screens/score/ScoreFigures.h"
#include "screens/score/ScorePresenter.h"
#include "screens/score/ScoreScreen.h"
#include "services/KeyText.h"
#include "translations/Translations.h"
#include "ui/support/Branch.h"

#include <QSignalSpy>
#include <QTableWidget>

using namespace sakhi;
using domain::Role;
using screens::Phase;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QString number(double value) {
    return QString::fromStdString(base::formatNumber(value, 1));
}

}  // namespace

class TestScore : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_branch.reset(); }
    void pointsOfFactorsAddUp();
    void everyKeyHasWords();
    void contributionsHaveTheirUnit();
    void missingMeasuresAreNamed();
    void pageExplainsTheScore();
    void lowRiskStandsApart();
    void lowRiskAddsUp();
    void lowRiskNamesWhatRaisesIt();
    void withoutAModelNoChance();
    void sliderMovesTheScore();
    void raiseMovesItsSlider();
    void opensOnAMeasure();
    void keepsTheScore();
    void memberReadsButKeepsNothing();
    void refusalOffersRetry();
    void withoutAGroupSaysSo();
    void unfinishedComesBack();
    void largeTextFits();

private:
    [[nodiscard]] std::unique_ptr<screens::Screen> open(const screens::PresenterContext& context,
                                                        const std::string& measure = {});

    QTranslator m_words;
    theme::Theme m_theme;
    test::Recorder m_navigator;
    std::unique_ptr<test::Branch> m_branch;
};

void TestScore::initTestCase() {
    QVERIFY(installWords(m_words, s("en")));
    m_theme.dress(*qApp);
    m_theme.setAppearance(theme::Appearance::light);
    m_branch = std::make_unique<test::Branch>();
    QVERIFY(m_branch->space);
}

std::unique_ptr<screens::Screen> TestScore::open(const screens::PresenterContext& context,
                                                 const std::string& measure) {
    m_navigator = {};
    screens::Subject subject;
    subject.measure = measure;
    std::unique_ptr<screens::Screen> page(
        screens::makeScoreScreen({context, m_theme, m_navigator, subject}, nullptr));
    page->resize(1182, 708);
    page->show();
    page->activateWindow();
    page->refresh();
    if (!QTest::qWaitFor([&] { return page->settled(); }, 20000)) {
        return nullptr;
    }
    QTest::qWait(20);
    return page;
}

void TestScore::pointsOfFactorsAddUp() {
    screens::ScorePresenter presenter(m_branch->context(Role::representative));
    presenter.load();
    QTRY_COMPARE_WITH_TIMEOUT(presenter.state().phase, Phase::ready, 20000);
    const auto& whatIf = presenter.state().whatIf;
    QCOMPARE(whatIf.factors.size(), std::size_t{3});
    QVERIFY(!whatIf.moved());
    presenter.move("attendance_rate", 100.0);
    presenter.move("savings_per_member", 1000.0);
    presenter.move("loan_repayment_rate", 500.0);
    QVERIFY(whatIf.moved());
    QCOMPARE(whatIf.factors[2].value, 100.0);
    double sum = whatIf.before;
    for (const auto& factor : whatIf.factors) {
        sum += factor.points;
    }
    QVERIFY(qAbs(sum - whatIf.after) < 1e-9);
    // 30 % of attendance: SCORES.md, card 1.
    QVERIFY(qAbs(whatIf.factors[0].points - 0.3 * (100.0 - whatIf.factors[0].today)) < 1e-9);
    presenter.load();
    QSignalSpy changed(&presenter, &screens::ScorePresenter::changed);
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 20000);
    QCOMPARE(whatIf.factors[0].value, 100.0);
    presenter.reset();
    QCOMPARE(whatIf.after, whatIf.before);
}

void TestScore::everyKeyHasWords() {
    const auto context = m_branch->context(Role::representative);
    const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
    const auto knows = [](services::KeyKind kind, const std::string& key) {
        return services::keyText(kind, key) != QString::fromStdString(key);
    };
    QVERIFY(!view.assessment.contributions.empty());
    for (const auto& contribution : view.assessment.contributions) {
        QVERIFY2(knows(services::KeyKind::feature, contribution.feature), contribution.feature.c_str());
    }
    for (const auto& feature : m_branch->space->scores().card().features) {
        QVERIFY2(knows(services::KeyKind::feature, feature.id), feature.id.c_str());
    }
    for (const auto& act : base::EnumKeys<scorecards::Act>::rows) {
        if (act.first != scorecards::Act::allTogether) {
            QVERIFY2(knows(services::KeyKind::raise, std::string(act.second)), act.second.data());
        }
    }
    for (const auto& principle : view.principles) {
        QVERIFY(knows(services::KeyKind::principle, principle.key));
    }
}

void TestScore::contributionsHaveTheirUnit() {
    QCOMPARE(screens::score::contributionText({"loan_repayment_rate", 94.0, 86.5, 3.0}),
             s("94.0 %, average 86.5 %"));
    QCOMPARE(screens::score::contributionText({"compulsory_saving_per_member", 2500.4, 2255.0, 1.5}),
             s("₹2,500 a year, average ₹2,255"));
    services::RaiseView raise{
        "each_saves_more", 3.67, "savings_per_member", 2942, 3542, base::Money::rupees(50), 12, {}};
    QCOMPARE(screens::score::raiseText(raise).title, s("Each saves ₹50 more a month"));
    QCOMPARE(screens::score::raiseText(raise).second, s("₹600 a year more for each member"));
    QCOMPARE(screens::score::raiseText(raise).points, s("+3.7"));
    raise = {"one_more_at_each_meeting", 2.5, "attendance_rate", 76, 84.33, {}, 1, {}};
    QCOMPARE(screens::score::raiseText(raise).title, s("One more at each meeting"));
    QCOMPARE(screens::score::raiseText(raise).second, s("Attendance from 76 % to 84 %"));
}

void TestScore::missingMeasuresAreNamed() {
    services::ScoreView view;
    view.assessment.missing = {"loan_repayment_rate"};
    QVERIFY(!screens::score::gauge(view).known);
    QCOMPARE(screens::score::missingTexts(view.assessment),
             QStringList{s("instalments that fell due in twelve months")});
}

void TestScore::pageExplainsTheScore() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    QVERIFY(page);
    const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
    const QString why = s("Why %1").arg(number(*view.assessment.score));
    QVERIFY(test::wordsOf(*page).contains(why));
    QVERIFY(test::wordsOf(*page).contains(s("The score informs; people decide.")));
    auto* canvas = test::findNamed<charts::Canvas>(*page, why);
    QVERIFY(canvas);
    for (const auto& contribution : view.assessment.contributions) {
        QVERIFY(canvas->spokenText().contains(screens::score::contributionText(contribution)));
    }
    auto* asTable = test::findButton(*page, s("as a table"));
    QVERIFY(asTable);
    QTest::mouseClick(asTable, Qt::LeftButton);
    auto* table = test::findNamed<QTableWidget>(*page, s("Twelve months"));
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 12);
    QCOMPARE(table->item(11, 1)->text(), number(*view.assessment.score));
    QTest::mouseClick(asTable, Qt::LeftButton);
    test::takePictures(*page, m_theme, s("score"));
}

void TestScore::lowRiskStandsApart() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    QVERIFY(page);
    const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
    QVERIFY(view.lowRisk);
    const QString words = test::wordsOf(*page);
    QVERIFY(words.contains(s("\n%1 %\n").arg(number(100.0 * view.lowRisk->probability))));
    QVERIFY(words.contains(s("A model's estimate")));
    const auto* sure =
        test::findButton(*page, s("How sure: ") + QString::fromStdString(view.lowRisk->confidence));
    QVERIFY(sure);
    // Nothing of the model stands in the score's chart, nothing of the score in the model's.
    const QString chance = s("Chance of low risk for six months");
    auto* ofScore = test::findNamed<charts::Canvas>(*page, s("Why ") + number(*view.assessment.score));
    auto* ofModel = test::findNamed<charts::Canvas>(*page, chance);
    QVERIFY(ofScore && ofModel);
    QVERIFY(!ofScore->spokenText().contains(s("Average in training")));
    QVERIFY(!ofModel->spokenText().contains(screens::score::baseText(view.assessment)));
    QAbstractButton* asTable = nullptr;
    for (auto* button : page->findChildren<QAbstractButton*>()) {
        asTable = button->accessibleDescription() == chance ? button : asTable;
    }
    QVERIFY(asTable);
    QTest::mouseClick(asTable, Qt::LeftButton);
    auto* table = test::findNamed<QTableWidget>(*page, chance);
    QVERIFY(table);
    const int last = table->rowCount() - 1;
    QCOMPARE(table->item(last, 2)->text(), number(100.0 * view.lowRisk->probability));
    double sum = table->item(0, 2)->text().toDouble();
    for (int row = 1; row < last; ++row) {
        sum += table->item(row, 2)->text().replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    }
    QCOMPARE(number(sum), number(100.0 * view.lowRisk->probability));
}

void TestScore::lowRiskAddsUp() {
    for (int group = 0; group < 6; ++group) {
        const auto context = m_branch->context(Role::representative, group);
        const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
        if (!view.lowRisk) {
            continue;
        }
        const auto data = screens::score::lowRiskWaterfall(*view.lowRisk);
        const auto shown = charts::shownWaterfall(data);
        qint64 sum = shown.base;
        for (const auto& bar : shown.bars) {
            sum += bar.points;
        }
        QCOMPARE(sum, shown.score);
        QCOMPARE(shown.score, qRound64(1000.0 * view.lowRisk->probability));
        QVERIFY(shown.bars.size() <= 6);
    }
    services::LowRiskView none{
        0.5,
        "low",
        40.0,
        {{"attendance_trend", -0.44, std::nullopt, -3.0}, {"par_30", std::nullopt, std::nullopt, 13.0}}};
    const auto data = screens::score::lowRiskWaterfall(none);
    QCOMPARE(data.bars[0].value, s("−0.4 a month"));
    QCOMPARE(data.bars[1].value, s("not known"));
}

void TestScore::lowRiskNamesWhatRaisesIt() {
    const auto risk = services::GroupRiskModel::shipped();
    QVERIFY(risk);
    int gains = 0;
    for (int group = 0; group < 6; ++group) {
        const auto context = m_branch->context(Role::representative, group);
        const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
        const auto measures =
            *m_branch->space->scores().measures(context.session, context.group, context.today());
        if (!view.lowRisk) {
            continue;
        }
        const auto page = open(context);
        QVERIFY(page);
        const QString words = test::wordsOf(*page);
        bool any = false;
        for (const auto& raise : view.raises) {
            auto moved = measures;
            moved[*base::fromKey<scorecards::Measure>(raise.measure)].value = raise.to;
            const double gain = 100.0 * ((*risk)->probability(moved) - (*risk)->probability(measures));
            QCOMPARE(*raise.lowRiskPoints, gain);
            const bool seen = gain >= 0.05;
            any = any || seen;
            const QString row =
                screens::score::raiseText(raise).title + QLatin1Char('\n') + screens::score::points(gain);
            QCOMPARE(words.contains(row), seen);
        }
        QCOMPARE(words.contains(s("The model sees no gain")), !any);
        gains += any ? 1 : 0;
    }
    QVERIFY(gains > 0);
}

void TestScore::withoutAModelNoChance() {
    m_branch->space->scores().useRiskModel(nullptr);
    const auto page = open(m_branch->context(Role::representative));
    m_branch->space->scores().useRiskModel(*services::GroupRiskModel::shipped());
    QVERIFY(page);
    QVERIFY(test::wordsOf(*page).contains(s("Why ")));
    QVERIFY(!test::wordsOf(*page).contains(s("Chance of low risk")));
}

void TestScore::sliderMovesTheScore() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
    auto* slider = test::findNamed<kit::WhatIfSlider>(*page, s("Attendance"));
    QVERIFY(slider);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    const double after = *m_branch->space->scores().whatIf(view, {{"attendance_rate", 100.0}});
    QVERIFY(after > *view.assessment.score);
    QVERIFY(test::wordsOf(*page).contains(QLatin1Char('\n') + number(after)));
    QVERIFY(slider->accessibleDescription().startsWith(s("100.0 %")));
    test::takePictures(*page, m_theme, s("score_moved"));
    auto* reset = test::findButton(*page, s("Reset"));
    QVERIFY(reset && reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(slider->value(), slider->today());
    QVERIFY(!reset->isEnabled());
}

void TestScore::raiseMovesItsSlider() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
    const auto words = screens::score::raiseText(view.raises.front());
    auto* row = test::findButton(*page, words.title);
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    auto* slider = test::findNamed<kit::WhatIfSlider>(
        *page, services::keyText(services::KeyKind::feature, view.raises.front().measure));
    QVERIFY(slider);
    QVERIFY(slider->value() > slider->today());
    QVERIFY(slider->accessibleDescription().contains(words.points));
}

void TestScore::opensOnAMeasure() {
    const auto page = open(m_branch->context(Role::representative), "loan_repayment_rate");
    auto* slider = test::findNamed<kit::WhatIfSlider>(*page, s("Repayment"));
    QVERIFY(slider);
    QTRY_COMPARE(page->focusWidget(), slider);
}

void TestScore::keepsTheScore() {
    const auto page = open(m_branch->context(Role::representative));
    auto* keep = test::findButton(*page, s("Keep this score"));
    QVERIFY(keep);
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_navigator.said.size(), 1, 20000);
    QCOMPARE(m_navigator.said.front(), s("The score is kept for the history."));
    QVERIFY(keep->isEnabled());
}

void TestScore::memberReadsButKeepsNothing() {
    const auto page = open(m_branch->context(Role::member));
    QVERIFY(page);
    QVERIFY(test::wordsOf(*page).contains(s("Why ")));
    QVERIFY(!test::findButton(*page, s("Keep this score")));
}

void TestScore::refusalOffersRetry() {
    auto context = m_branch->context(Role::representative);
    context.group = m_branch->context(Role::manager, 9).group;
    const auto page = open(context);
    QVERIFY(page);
    QVERIFY(test::wordsOf(*page).contains(s("The score could not be read")));
    auto* again = test::findButton(*page, s("Try again"));
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(!page->settled());
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), 20000);
}

void TestScore::withoutAGroupSaysSo() {
    const auto page = open(m_branch->context(Role::manager, -1));
    QVERIFY(page);
    QVERIFY(test::wordsOf(*page).contains(s("Choose a group first")));
    QTest::mouseClick(test::findButton(*page, s("Open Home")), Qt::LeftButton);
    QCOMPARE(m_navigator.opened.back().first, screens::ScreenId::home);
}

void TestScore::unfinishedComesBack() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    auto* slider = test::findNamed<kit::WhatIfSlider>(*page, s("Attendance"));
    QTest::keyClick(slider, Qt::Key_End);
    const QVariantMap fields = page->unfinished();
    QCOMPARE(fields.value(s("attendance_rate")).toDouble(), 100.0);
    const auto next = open(context);
    next->restore(fields);
    next->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(test::findNamed<kit::WhatIfSlider>(*next, s("Attendance"))->value(), 1000,
                              20000);
}

void TestScore::largeTextFits() {
    m_theme.setTextScale(150);
    const auto page = open(m_branch->context(Role::representative));
    QVERIFY(page);
    const int least = page->findChild<QWidget*>(s("page"))->minimumSizeHint().width();
    QVERIFY2(least <= 1166, qPrintable(QString::number(least)));
    test::takePictures(*page, m_theme, s("score_150"));
    m_theme.setTextScale(100);
}

SAKHI_TEST(TestScore)

#include "tst_score.moc"
