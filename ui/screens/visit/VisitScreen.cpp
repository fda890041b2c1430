#include "screens/visit/VisitScreen.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "kit/PageHead.h"
#include "screens/PageFaces.h"
#include "screens/visit/PhotoDialog.h"
#include "screens/visit/VisitForm.h"
#include "screens/visit/VisitPresenter.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"
#include "voice/NotePlayer.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using kit::TextRole;

namespace {

class VisitScreen : public Screen {
    Q_DECLARE_TR_FUNCTIONS(VisitScreen)

public:
    VisitScreen(const ScreenContext& context, QWidget* parent);

    void refresh() override { m_presenter.load(); }
    [[nodiscard]] QVariantMap unfinished() const override {
        return m_form == nullptr ? m_waiting : m_form->draft();
    }
    void restore(const QVariantMap& draft) override;
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override { return m_presenter.state().phase != Phase::loading; }

private:
    void render();
    void renderReady();
    void makeForm();
    void showEarlier();
    QWidget* makeEarlier(const domain::Visit& visit, const std::string& by, QWidget* parent);
    void addBrought(QVBoxLayout& column, const domain::Visit& visit);

    VisitPresenter m_presenter;
    PageFaces* m_faces;
    kit::PageHead* m_head;
    QVBoxLayout* m_column;
    kit::Button* m_meeting;
    VisitForm* m_form{nullptr};
    QWidget* m_earlier{nullptr};
    QVariantMap m_waiting;
};

VisitScreen::VisitScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter), m_faces(new PageFaces(context.theme, this)) {
    //: Page: an officer's visit to a group
    setAccessibleName(tr("Visit"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_faces);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 12, 24, 16);
    m_column->setSpacing(16);
    m_head = new kit::PageHead(theme(), tr("Visit"), page);
    //: Button: the officer enters a meeting of the group; it is marked as entered by her
    m_meeting = new kit::Button(theme(), tr("&Enter a meeting on the group's behalf"),
                                kit::ButtonKind::secondary, page);
    m_meeting->setPicture(theme::Icon::meeting);
    m_meeting->setToolTip(tr("The meeting is stored with your name as who entered it."));
    m_meeting->setAccessibleDescription(m_meeting->toolTip());
    m_head->addAction(m_meeting);
    m_column->addWidget(m_head);
    m_faces->setContent(page);
    connect(m_meeting, &QPushButton::clicked, this, [this] { navigator().open(ScreenId::meeting, {}); });
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &VisitPresenter::load);
    connect(m_faces, &PageFaces::firstActRequested, this, [this] { navigator().open(ScreenId::today, {}); });
    connect(&m_presenter, &VisitPresenter::changed, this, &VisitScreen::render);
    connect(&m_presenter, &VisitPresenter::refused, this,
            [this](const base::Error& error) { m_form->setFailure(services::errorText(error).oneLine()); });
    connect(&m_presenter, &VisitPresenter::acted, this, [this] {
        navigator().say(tr("The visit is recorded."));
        makeForm();
    });
    m_faces->showLoading(tr("Reading the group"));
}

void VisitScreen::makeForm() {
    delete m_form;
    m_form = new VisitForm(theme(), m_presenter.context(), m_presenter.state().view.points, this);
    m_column->insertWidget(1, m_form, 1);
    connect(m_form, &VisitForm::confirmed, this,
            [this](const domain::Visit& visit) { m_presenter.record(visit); });
    if (!m_waiting.isEmpty()) {
        m_form->setDraft(m_waiting);
        m_waiting.clear();
    }
}

void VisitScreen::restore(const QVariantMap& draft) {
    m_waiting = draft;
    if (m_form != nullptr) {
        m_form->setDraft(draft);
        m_waiting.clear();
    }
}

/// What an earlier visit brought along: its pictures to look at and its spoken notes to listen to.
void VisitScreen::addBrought(QVBoxLayout& column, const domain::Visit& visit) {
    if (!visit.photos.empty()) {
        //: Button: opens the pictures of the books that an earlier visit brought along
        const QString words = tr("%n pictures of the books", nullptr, static_cast<int>(visit.photos.size()));
        auto* look =
            new kit::Button(theme(), words, kit::ButtonKind::secondary, column.parentWidget());
        look->setPicture(theme::Icon::camera);
        look->setSmall(true);
        //: %1 a day, %2 "3 pictures of the books"
        look->setAccessibleName(tr("Visit of %1: %2").arg(services::shownDay(visit.on), words));
        column.addWidget(look, 0, Qt::AlignLeft);
        connect(look, &QPushButton::clicked, this, [this, photos = visit.photos] {
            openPhotos(theme(), m_presenter.context(), photos, this);
        });
    }
    if (visit.voice) {
        const auto& with = m_presenter.context();
        auto* player = new voice::NotePlayer(
            theme(), with.workspace->attachments(), with.session,
            tr("spoken notes of the visit of %1").arg(services::shownDay(visit.on)), column.parentWidget());
        player->present(*visit.voice);
        column.addWidget(player);
    }
}

QWidget* VisitScreen::makeEarlier(const domain::Visit& visit, const std::string& by, QWidget* parent) {
    const auto inOrder =
        std::ranges::count(visit.checks, domain::VisitAnswer::yes, &domain::VisitCheck::answer);
    auto* row = new QWidget(parent);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    //: A visit: %1 of %2 points of the checklist were in order
    const QString points = tr("%1 of %2 points in order").arg(inOrder).arg(visit.checks.size());
    QStringList first{services::shownDay(visit.on), QString::fromStdString(by), points};
    first.removeAll(QString());
    column->addWidget(kit::makeLabel(first.join(QStringLiteral(" · ")), TextRole::strong, row, true));
    column->addWidget(
        kit::makeLabel(tr("Met: %1").arg(QString::fromStdString(visit.met)), TextRole::small, row, true));
    QStringList wrong;
    for (const auto& check : visit.checks) {
        if (check.answer == domain::VisitAnswer::no) {
            wrong << services::keyText(services::KeyKind::visitPoint, check.key);
        }
    }
    if (!wrong.isEmpty()) {
        //: Points of the checklist answered with no
        column->addWidget(kit::makeLabel(tr("Not so: %1").arg(wrong.join(QStringLiteral("; "))),
                                         TextRole::attention, row, true));
    }
    if (!visit.note.empty()) {
        column->addWidget(kit::makeLabel(QString::fromStdString(visit.note), TextRole::body, row, true));
    }
    addBrought(*column, visit);
    return row;
}

void VisitScreen::showEarlier() {
    delete m_earlier;
    const auto& view = m_presenter.state().view;
    auto* card = new kit::Card(theme(), tr("Earlier visits"), this);
    m_earlier = card;
    if (view.earlier.empty()) {
        card->body()->addWidget(
            kit::makeLabel(tr("This group was not visited yet."), TextRole::muted, card, true));
    }
    for (std::size_t i = 0; i < view.earlier.size(); ++i) {
        card->body()->addWidget(kit::makeRule(card));
        card->body()->addWidget(makeEarlier(view.earlier[i], view.madeBy[i], card));
    }
    m_column->addWidget(card);
}

void VisitScreen::renderReady() {
    const auto& group = m_presenter.state().view.group;
    QStringList facts{services::shownName(group.group), QString::fromStdString(group.group.village),
                      tr("%n members", nullptr, group.members)};
    if (group.nextMeetingOn) {
        facts << tr("next meeting %1").arg(services::shownDay(*group.nextMeetingOn));
    }
    if (!group.overdue.isZero()) {
        facts << tr("%1 late").arg(services::shownMoney(group.overdue));
    }
    m_head->setFacts(facts);
    if (m_form == nullptr) {
        makeForm();
    }
    m_form->setBusy(m_presenter.state().acting);
    showEarlier();
    m_faces->showReady();
}

void VisitScreen::render() {
    switch (m_presenter.state().phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the group"));
            break;
        case Phase::ready:
            renderReady();
            break;
        case Phase::empty:
            m_faces->showEmpty(
                tr("Choose a group first"),
                tr("Today lists the groups whose visit is due; all your groups stand at the top."),
                tr("Open Today"));
            break;
        case Phase::failed:
            m_faces->showFailed(tr("The group could not be read"),
                                services::errorText(m_presenter.state().error).oneLine());
            break;
    }
}

QString VisitScreen::spokenSummary() const {
    if (m_presenter.state().phase != Phase::ready || m_form == nullptr) {
        return {};
    }
    const auto& view = m_presenter.state().view;
    QStringList out{tr("Visit to %1.").arg(services::shownName(view.group.group)),
                    //: Points of the checklist: %1 answered, %2 in all
                    tr("%1 of %2 points are answered.").arg(m_form->answered()).arg(m_form->points())};
    if (!view.earlier.empty()) {
        out << tr("Last visited on %1.").arg(services::shownDay(view.earlier.front().on));
        if (!view.earlier.front().note.empty()) {
            out << QString::fromStdString(view.earlier.front().note);
        }
    }
    return out.join(QLatin1Char(' '));
}

}  // namespace

Screen* makeVisitScreen(const ScreenContext& context, QWidget* parent) {
    return new VisitScreen(context, parent);
}

}  // namespace sakhi::screens
