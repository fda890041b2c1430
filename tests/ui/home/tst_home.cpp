#include "kit/TablePane.h"
#include "screens/home/GroupListModel.h"
#include "screens/home/HomePresenter.h"
#include "screens/home/HomeRoles.h"
#include "screens/home/HomeScreen.h"
#include "screens/home/OpenApplicationsModel.h"
#include "services/KeyText.h"
#include "translations/Translations.h"
#include "ui/support/Branch.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

using namespace sakhi;
using domain::Role;
using screens::Phase;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QString rupees(base::Money amount) {
    return QString::fromStdString(base::formatIndian(amount));
}

}  // namespace

class TestHome : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_branch.reset(); }
    void presenterReadsOneGroup();
    void presenterReadsAllGroups();
    void presenterSaysWhatFailed();
    void presenterIsEmptyWithoutGroups();
    void groupsSortByRawValues();
    void pageShowsTheGroup();
    void raisesOpenTheirSlider();
    void applicationsOpenByEnter();
    void memberReadsHerRowsAlone();
    void listOpensAGroupByEnter();
    void emptyStoreOffersImport();
    void refusalOffersRetry();
    void largeTextFits();

private:
    [[nodiscard]] std::unique_ptr<screens::Screen> open(const screens::PresenterContext& context);

    QTranslator m_words;
    theme::Theme m_theme;
    test::Recorder m_navigator;
    std::unique_ptr<test::Branch> m_branch;
};

void TestHome::initTestCase() {
    QVERIFY(installWords(m_words, s("en")));
    m_theme.dress(*qApp);
    m_theme.setAppearance(theme::Appearance::light);
    m_branch = std::make_unique<test::Branch>();
    QVERIFY(m_branch->space);
}

std::unique_ptr<screens::Screen> TestHome::open(const screens::PresenterContext& context) {
    m_navigator = {};
    std::unique_ptr<screens::Screen> page(
        screens::makeHomeScreen({context, m_theme, m_navigator, {}}, nullptr));
    page->resize(1182, 708);
    page->show();
    page->refresh();
    if (!QTest::qWaitFor([&] { return page->settled(); }, 20000)) {
        return nullptr;
    }
    QTest::qWait(20);
    return page;
}

void TestHome::presenterReadsOneGroup() {
    screens::HomePresenter presenter(m_branch->context(Role::representative));
    QCOMPARE(presenter.state().phase, Phase::loading);
    QSignalSpy changed(&presenter, &screens::HomePresenter::changed);
    presenter.load();
    presenter.load();
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, 20000);
    QCOMPARE(presenter.state().phase, Phase::ready);
    QVERIFY(!presenter.state().many);
    QVERIFY(presenter.state().home->meetings > 0);
    QCOMPARE(presenter.state().home->nextMeetingNo, presenter.state().home->meetings + 1);
}

void TestHome::presenterReadsAllGroups() {
    screens::HomePresenter presenter(m_branch->context(Role::manager, -1));
    presenter.load();
    QTRY_COMPARE_WITH_TIMEOUT(presenter.state().phase, Phase::ready, 20000);
    QVERIFY(presenter.state().many);
    QCOMPARE(presenter.state().groups.size(), std::size_t{10});
}

void TestHome::presenterSaysWhatFailed() {
    auto context = m_branch->context(Role::representative);
    context.group = m_branch->context(Role::manager, 9).group;
    screens::HomePresenter presenter(context);
    presenter.load();
    QTRY_COMPARE_WITH_TIMEOUT(presenter.state().phase, Phase::failed, 20000);
    QCOMPARE(presenter.state().error.code, base::ErrorCode::notAllowed);
}

void TestHome::presenterIsEmptyWithoutGroups() {
    const test::Branch bare(0);
    screens::HomePresenter presenter(bare.context(Role::manager, -1));
    presenter.load();
    QTRY_COMPARE_WITH_TIMEOUT(presenter.state().phase, Phase::empty, 20000);
}

void TestHome::groupsSortByRawValues() {
    screens::GroupListModel model;
    services::GroupRow poor;
    poor.score = 9.5;
    poor.band = "high_risk";
    poor.overdue = base::Money::rupees(1'20'000);
    services::GroupRow unknown;
    model.setRows({poor, unknown});
    using Model = screens::GroupListModel;
    QCOMPARE(model.index(0, Model::kScore).data().toString(), s("9.5"));
    QCOMPARE(model.index(0, Model::kOverdue).data().toString(), s("₹1,20,000"));
    QCOMPARE(model.index(0, Model::kBand).data(screens::home::kChipKind).toInt(), screens::home::kChipBad);
    QCOMPARE(model.index(1, Model::kBand).data().toString(), s("Not known yet"));
    QVERIFY(model.index(1, Model::kScore).data(screens::home::kSort).toDouble() <
            model.index(0, Model::kScore).data(screens::home::kSort).toDouble());
}

void TestHome::pageShowsTheGroup() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    QVERIFY(page);
    const auto view = *m_branch->space->home().group(context.session, context.group, context.today());
    const QString words = test::wordsOf(*page);
    for (const base::Money amount : {view.savings, view.lent, view.cashBox, view.bank, view.expected}) {
        QVERIFY2(words.contains(rupees(amount)), qPrintable(rupees(amount)));
    }
    QVERIFY(words.contains(QString::fromStdString(base::formatShort(*view.nextMeetingOn))));
    QVERIFY(words.contains(s("Meeting %1").arg(view.nextMeetingNo)));
    QVERIFY(!view.behind.empty());
    for (const auto& late : view.behind) {
        QVERIFY(words.contains(services::shownRelation(late.member)));
    }
    const auto* table = test::findNamed<QTableView>(*page, s("Open applications"));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(view.openApplications.size()));
    QVERIFY(table->model()->rowCount() > 0);
    test::takePictures(*page, m_theme, s("home"));
}

void TestHome::raisesOpenTheirSlider() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    const auto view = *m_branch->space->scores().view(context.session, context.group, context.today());
    QVERIFY(!view.raises.empty());
    const auto saves =
        std::ranges::find(view.raises, std::string("each_saves_more"), &services::RaiseView::key);
    QVERIFY(saves != view.raises.end());
    auto* row = test::findButton(*page, s("Each saves %1 more a month").arg(rupees(saves->amount)));
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(m_navigator.opened.size(), std::size_t{1});
    QCOMPARE(m_navigator.opened.front().first, screens::ScreenId::score);
    QCOMPARE(m_navigator.opened.front().second.measure, std::string("savings_per_member"));
}

void TestHome::applicationsOpenByEnter() {
    const auto context = m_branch->context(Role::representative);
    const auto page = open(context);
    auto* table = test::findNamed<QTableView>(*page, s("Open applications"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_navigator.opened.size(), std::size_t{1});
    QCOMPARE(m_navigator.opened.back().first, screens::ScreenId::applications);
    QVERIFY(m_navigator.opened.back().second.application.has_value());
    auto* button = test::findButton(*page, s("Open applications"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_navigator.opened.size(), std::size_t{2});
    QVERIFY(!m_navigator.opened.back().second.application.has_value());
}

void TestHome::memberReadsHerRowsAlone() {
    const auto keeper = m_branch->context(Role::representative);
    auto context = m_branch->context(Role::member);
    QVERIFY(context.group == keeper.group);
    const auto page = open(context);
    QVERIFY(page);
    const auto all = *m_branch->space->home().group(keeper.session, keeper.group, keeper.today());
    const QString words = test::wordsOf(*page);
    QVERIFY(words.contains(rupees(all.savings)));
    for (const auto& late : all.behind) {
        if (late.member.id != context.session.user().member) {
            QVERIFY2(!words.contains(services::shownRelation(late.member)), late.member.code.c_str());
        }
    }
    QVERIFY(!words.contains(s(" members owe nothing")));
    test::takePictures(*page, m_theme, s("home_member"));
}

void TestHome::listOpensAGroupByEnter() {
    const auto context = m_branch->context(Role::manager, -1);
    const auto page = open(context);
    QVERIFY(page);
    auto* table = test::findNamed<QTableView>(*page, s("Groups"));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 10);
    auto* head = table->horizontalHeader();
    const int at = head->sectionViewportPosition(screens::GroupListModel::kScore) + 8;
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(at, head->height() / 2));
    for (int row = 1; row < 10; ++row) {
        const auto score = [&](int i) {
            return table->model()->index(i, screens::GroupListModel::kScore).data().toString().toDouble();
        };
        QVERIFY((head->sortIndicatorOrder() == Qt::AscendingOrder) == (score(row - 1) <= score(row)) ||
                score(row - 1) == score(row));
    }
    const QString first = table->model()->index(0, 0).data().toString();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_navigator.groups.size(), std::size_t{1});
    const auto rows = *m_branch->space->home().groups(context.session, context.today());
    const auto opened = std::ranges::find(rows, m_navigator.groups.front().first,
                                          [](const auto& row) { return row.group.id; });
    QVERIFY(opened != rows.end());
    QCOMPARE(services::shownName(opened->group), first);
    test::takePictures(*page, m_theme, s("home_groups"));
}

void TestHome::emptyStoreOffersImport() {
    const test::Branch bare(0);
    const auto page = open(bare.context(Role::manager, -1));
    QVERIFY(page);
    QVERIFY(test::wordsOf(*page).contains(s("No groups yet")));
    auto* button = test::findButton(*page, s("Bring in records"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_navigator.opened.back().first, screens::ScreenId::import);
    test::takePictures(*page, m_theme, s("home_empty"));
}

void TestHome::refusalOffersRetry() {
    auto context = m_branch->context(Role::representative);
    context.group = m_branch->context(Role::manager, 9).group;
    const auto page = open(context);
    QVERIFY(page);
    QVERIFY(test::wordsOf(*page).contains(s("Home could not be read")));
    auto* again = test::findButton(*page, s("Try again"));
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(!page->settled());
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), 20000);
}

void TestHome::largeTextFits() {
    m_theme.setTextScale(150);
    const auto page = open(m_branch->context(Role::representative));
    QVERIFY(page);
    QVERIFY2(page->findChild<QWidget*>(s("page"))->minimumSizeHint().width() <= 1166,
             qPrintable(QString::number(page->findChild<QWidget*>(s("page"))->minimumSizeHint().width())));
    test::takePictures(*page, m_theme, s("home_150"));
    m_theme.setTextScale(100);
}

SAKHI_TEST(TestHome)

#include "tst_home.moc"
