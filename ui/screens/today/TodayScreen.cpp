#include "screens/today/TodayScreen.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "kit/PageHead.h"
#include "screens/PageFaces.h"
#include "screens/applications/ApplicationsModel.h"
#include "screens/today/TodayPresenter.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;
using services::RoundGroup;

namespace {

/// More rows than these wait behind a button.
constexpr std::size_t kRowsShown = 6;

/// From this text size on the lists stand under each other.
constexpr int kOneColumnFrom = 150;

class TodayScreen : public Screen {
    Q_DECLARE_TR_FUNCTIONS(TodayScreen)

public:
    TodayScreen(const ScreenContext& context, QWidget* parent);

    void refresh() override { m_presenter.load(); }
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override { return m_presenter.state().phase != Phase::loading; }

private:
    void render();
    void renderReady();
    kit::Card* makeCard(const QString& title, std::size_t count, const QString& none);
    void addRows(kit::Card& card, const std::vector<kit::ListRow*>& rows);
    kit::ListRow* groupRow(const RoundGroup& group, const QString& second, const QString& value,
                           ScreenId leads);
    QWidget* makeVisits();
    QWidget* makeMeetings();
    QWidget* makeChecks();
    QWidget* makeMissing();

    TodayPresenter m_presenter;
    PageFaces* m_faces;
    kit::PageHead* m_head;
    QVBoxLayout* m_column;
    QWidget* m_lists{nullptr};
};

TodayScreen::TodayScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter), m_faces(new PageFaces(context.theme, this)) {
    //: Page: an officer's day
    setAccessibleName(tr("Today"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_faces);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 12, 24, 16);
    m_column->setSpacing(16);
    m_head = new kit::PageHead(theme(), tr("Today"), page);
    m_column->addWidget(m_head);
    m_faces->setContent(page);
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &TodayPresenter::load);
    connect(&m_presenter, &TodayPresenter::changed, this, &TodayScreen::render);
    // Larger type puts the lists under each other.
    connect(&theme(), &theme::Theme::themeChanged, this, [this] {
        if (m_presenter.state().phase == Phase::ready) {
            renderReady();
        }
    });
    m_faces->showLoading(tr("Reading the groups"));
}

kit::Card* TodayScreen::makeCard(const QString& title, std::size_t count, const QString& none) {
    auto* card = new kit::Card(theme(), title);
    card->setTight(true);
    card->body()->setSpacing(0);
    if (count == 0) {
        card->body()->addWidget(kit::makeLabel(none, TextRole::muted, card, true));
    } else {
        card->setRemark(QString::number(count));
    }
    return card;
}

void TodayScreen::addRows(kit::Card& card, const std::vector<kit::ListRow*>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i]->setFramed(false);
        rows[i]->setVisible(i < kRowsShown);
        card.body()->addWidget(rows[i]);
    }
    if (rows.size() > kRowsShown) {
        auto* more = new kit::Button(theme(), tr("Show all %n", nullptr, static_cast<int>(rows.size())),
                                     kit::ButtonKind::link, &card);
        card.body()->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, &card, [rows, more] {
            for (auto* row : rows) {
                row->show();
            }
            more->hide();
            rows[kRowsShown]->setFocus(Qt::OtherFocusReason);
        });
    }
    card.body()->addStretch(1);
}

kit::ListRow* TodayScreen::groupRow(const RoundGroup& group, const QString& second, const QString& value,
                                    ScreenId leads) {
    auto* row = new kit::ListRow(theme(), {services::shownName(group.group),
                                           QString::fromStdString(group.group.village), second, value});
    connect(row, &QPushButton::clicked, this,
            [this, id = group.group.id, leads] { navigator().openGroup(id, leads); });
    return row;
}

QWidget* TodayScreen::makeVisits() {
    const auto& groups = m_presenter.state().visits;
    auto* card = makeCard(tr("Visits due"), groups.size(), tr("Every group was visited within a month."));
    std::vector<kit::ListRow*> rows;
    for (const auto& group : groups) {
        const QString second = group.lastVisitOn
                                   ? tr("last visited on %1").arg(services::shownDay(*group.lastVisitOn))
                                   : tr("no visit in these records yet");
        //: Of a group: %1 rupees overdue
        const QString late =
            group.overdue.isZero() ? QString() : tr("%1 late").arg(services::shownMoney(group.overdue));
        auto* row = groupRow(group, second, late, ScreenId::visit);
        row->setTones(kit::RowTone::bad);
        rows.push_back(row);
    }
    addRows(*card, rows);
    return card;
}

QWidget* TodayScreen::makeMeetings() {
    const auto& groups = m_presenter.state().meetings;
    auto* card =
        makeCard(tr("Groups that meet this week"), groups.size(), tr("No group meets within seven days."));
    std::vector<kit::ListRow*> rows;
    for (const auto& group : groups) {
        const QString when = *group.nextMeetingOn == m_presenter.today()
                                 ? tr("today", "day of a group's meeting")
                                 : services::shownDay(*group.nextMeetingOn);
        rows.push_back(groupRow(group, tr("%n members", nullptr, group.members), when, ScreenId::visit));
    }
    addRows(*card, rows);
    return card;
}

QWidget* TodayScreen::makeChecks() {
    const auto& all = m_presenter.state().toCheck;
    auto* card = makeCard(tr("Applications to check"), all.size(), tr("No application waits with a group."));
    std::vector<kit::ListRow*> rows;
    for (const auto& one : all) {
        const QString who = one.kind == domain::ApplicationKind::memberRequest
                                ? services::shownName(one.member)
                                : askerText(one);
        //: Under who asks: %1 group, %2 purpose
        const QString second =
            tr("%1, for: %2").arg(services::shownName(one.group), purposeText(one.purpose));
        auto* row = new kit::ListRow(
            theme(), {who, services::shownRelation(one.member), second, services::shownMoney(one.amount)});
        connect(row, &QPushButton::clicked, this, [this, id = one.id] {
            Subject subject;
            subject.application = id;
            navigator().open(ScreenId::applications, subject);
        });
        rows.push_back(row);
    }
    addRows(*card, rows);
    return card;
}

QWidget* TodayScreen::makeMissing() {
    const auto& groups = m_presenter.state().missing;
    //: Card: planned meetings of which nobody has entered anything
    auto* card = makeCard(tr("Meetings not in the books"), groups.size(),
                          tr("Every planned meeting is in the books."));
    std::vector<kit::ListRow*> rows;
    for (const auto& group : groups) {
        rows.push_back(groupRow(group, tr("planned for %1").arg(services::shownDay(*group.missingMeetingOn)),
                                {}, ScreenId::meeting));
    }
    addRows(*card, rows);
    return card;
}

void TodayScreen::renderReady() {
    const TodayState& state = m_presenter.state();
    m_head->setFacts({services::shownDay(m_presenter.today()), tr("%n groups", nullptr, state.groups)});
    if (m_lists != nullptr) {
        m_lists->hide();
        m_column->removeWidget(m_lists);
        m_lists->deleteLater();
    }
    m_lists = new QWidget(this);
    auto* grid = new QGridLayout(m_lists);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    const int columns = theme().textScale() >= kOneColumnFrom ? 1 : 2;
    int at = 0;
    for (QWidget* card : {makeVisits(), makeMeetings(), makeChecks(), makeMissing()}) {
        grid->addWidget(card, at / columns, at % columns);
        ++at;
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    m_column->addWidget(m_lists, 1);
    m_faces->showReady();
}

void TodayScreen::render() {
    switch (m_presenter.state().phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the groups"));
            break;
        case Phase::ready:
            renderReady();
            break;
        case Phase::empty:
            m_faces->showEmpty(tr("No groups yet"), tr("The groups a manager assigns to you stand here."),
                               {});
            break;
        case Phase::failed:
            m_faces->showFailed(tr("Your day could not be read"),
                                services::errorText(m_presenter.state().error).oneLine());
            break;
    }
}

QString TodayScreen::spokenSummary() const {
    const TodayState& state = m_presenter.state();
    if (state.phase != Phase::ready) {
        return {};
    }
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    QStringList out{tr("%n visits are due.", nullptr, count(state.visits)),
                    tr("%n groups meet this week.", nullptr, count(state.meetings)),
                    tr("%n applications wait to be checked.", nullptr, count(state.toCheck)),
                    tr("%n planned meetings are not in the books.", nullptr, count(state.missing))};
    if (!state.meetings.empty()) {
        //: %1 group, %2 day
        out << tr("Next meets %1 on %2.")
                   .arg(services::shownName(state.meetings.front().group),
                        services::shownDay(*state.meetings.front().nextMeetingOn));
    }
    return out.join(QLatin1Char(' '));
}

}  // namespace

Screen* makeTodayScreen(const ScreenContext& context, QWidget* parent) {
    return new TodayScreen(context, parent);
}

}  // namespace sakhi::screens
