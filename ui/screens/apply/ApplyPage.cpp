#include "screens/apply/ApplyPage.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "kit/PageHead.h"
#include "kit/StepLine.h"
#include "screens/AttachmentField.h"
#include "screens/PageFaces.h"
#include "screens/ScrollColumn.h"
#include "screens/applications/ApplicationsModel.h"
#include "screens/apply/AmountStep.h"
#include "screens/apply/ApplyScreen.h"
#include "screens/apply/PurposeStep.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"
#include "voice/VoiceNote.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// From this text size on the line of steps becomes words.
constexpr int kWordsFrom = 150;

}  // namespace

ApplyPage::~ApplyPage() = default;

ApplyPage::ApplyPage(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter), m_faces(new PageFaces(context.theme, this)) {
    setAccessibleName(tr("Application for a loan"));
    setProperty("large", true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_faces, 1);
    m_faces->setContent(buildContent());
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &ApplyPresenter::load);
    connect(m_faces, &PageFaces::firstActRequested, this, [this] { navigator().open(ScreenId::status, {}); });
    connect(&m_presenter, &ApplyPresenter::changed, this, &ApplyPage::render);
    connect(&m_presenter, &ApplyPresenter::acted, this, &ApplyPage::acted);
    connect(&m_presenter, &ApplyPresenter::refused, this,
            [this](const base::Error& error) { m_problem->setText(services::errorText(error).oneLine()); });
    connect(&context.theme, &theme::Theme::themeChanged, this, &ApplyPage::showProgress);
    m_faces->showLoading(tr("Reading the records"));
}

QWidget* ApplyPage::buildContent() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    m_head = new kit::PageHead(theme(), tr("Application for a loan"), page);
    m_line = new kit::StepLine(theme(), page);
    m_head->addAction(m_line);
    column->addWidget(m_head);
    m_steps = new QStackedWidget(page);
    column->addWidget(m_steps, 1);
    if (!m_presenter.forHerself()) {
        m_who = new kit::Card(theme(), tr("Who asks for the loan?"), page);
        addPart(Part::who, m_who);
    }
    m_purpose = new PurposeStep(theme(), page);
    addPart(Part::purpose, m_purpose);
    m_amount = new AmountStep(theme(), m_presenter, page);
    addPart(Part::amount, m_amount);
    addPart(Part::voice, buildVoice());
    m_confirm = new kit::Card(theme(), tr("Is this right?"), page);
    addPart(Part::confirm, m_confirm);
    column->addWidget(buildFoot());
    connect(m_purpose, &PurposeStep::chosen, this, [this] { m_problem->clear(); });
    return page;
}

void ApplyPage::addPart(Part part, QWidget* step) {
    auto* scroll = new ScrollColumn(m_steps);
    scroll->column()->addWidget(step, 1);
    m_parts.push_back(part);
    m_steps->addWidget(scroll);
}

QWidget* ApplyPage::buildVoice() {
    auto* card = new kit::Card(theme(), tr("Tell it in your own voice"), this);
    card->body()->addWidget(kit::makeLabel(
        tr("What will you do with the money, and how will you pay it back? You may also leave this out."),
        TextRole::muted, card, true));
    const PresenterContext& with = m_presenter.context();
    m_speech = voice::speechOfSettings();
    m_voice = new voice::VoiceNote(theme(), with.workspace->attachments(), with.session, {}, card);
    m_voice->setSpeech(m_speech.get());
    card->body()->addWidget(m_voice);
    card->body()->addStretch(1);
    connect(m_voice, &voice::VoiceNote::written, this,
            [this](const QString& words) { m_purpose->setNote(words); });
    m_voice->offerLeftOver();
    return card;
}

QWidget* ApplyPage::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_problem = kit::makeLabel({}, TextRole::bad, foot, true);
    m_back = new kit::Button(theme(), tr("&Back"), kit::ButtonKind::member, foot);
    m_next = new kit::Button(theme(), {}, kit::ButtonKind::primary, foot);
    m_next->setAutoDefault(true);
    row->addWidget(m_problem, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ApplyPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ApplyPage::next);
    return foot;
}

QString ApplyPage::partName(Part part) {
    switch (part) {
        case Part::who:
            return tr("Who", "step of an application");
        case Part::purpose:
            return tr("What for", "step of an application");
        case Part::amount:
            return tr("How much", "step of an application");
        case Part::voice:
            return tr("Voice", "step of an application");
        case Part::confirm:
            return tr("Look and give", "step of an application: see it once more and hand it in");
    }
    return {};
}

const services::Wish* ApplyPage::wish() const {
    const auto& wishes = m_presenter.state().view.wishes;
    if (m_presenter.forHerself()) {
        return wishes.empty() ? nullptr : &wishes.front();
    }
    const auto at =
        std::ranges::find_if(wishes, [this](const services::Wish& one) { return one.member.id == m_member; });
    return at == wishes.end() ? nullptr : &*at;
}

QString ApplyPage::nameOfWho() const {
    const auto* known = wish();
    return known == nullptr ? QString()
                            : (services::shownName(known->member) + QLatin1Char(' ') +
                               services::shownRelation(known->member))
                                  .trimmed();
}

void ApplyPage::showMembers() {
    if (m_who == nullptr) {
        return;
    }
    if (m_members != nullptr) {
        m_members->hide();
        m_members->deleteLater();
    }
    m_members = new QWidget(m_who);
    auto* column = new QVBoxLayout(m_members);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const auto& one : m_presenter.state().view.wishes) {
        //: A member who cannot be chosen
        const QString second = one.asked ? tr("has an application under way") : QString();
        auto* row = new kit::ListRow(theme(),
                                     {services::shownName(one.member), services::shownRelation(one.member),
                                      second, QString::fromStdString(one.member.code)},
                                     m_members);
        row->setEnabled(!one.asked);
        column->addWidget(row);
        connect(row, &QPushButton::clicked, this, [this, id = one.member.id] { chooseMember(id); });
    }
    column->addStretch(1);
    m_who->body()->addWidget(m_members, 1);
}

void ApplyPage::chooseMember(const domain::MemberId& member) {
    m_member = member;
    if (const auto* chosen = wish()) {
        m_amount->setWish(*chosen);
        open(m_at + 1);
    }
}

void ApplyPage::renderEmpty() {
    if (m_presenter.hasAsked()) {
        m_faces->showEmpty(tr("You have asked already"),
                           tr("One application at a time. See where yours stands."), tr("Where it stands"));
    } else if (m_presenter.context().group.isNil() && !m_presenter.forHerself()) {
        m_faces->showEmpty(tr("Choose a group first"), tr("The groups stand at the top of the window."), {});
    } else {
        m_faces->showEmpty(tr("Nobody can ask here"),
                           tr("A loan is asked for by the members on the group's roll."), {});
    }
}

void ApplyPage::render() {
    const ApplyState& state = m_presenter.state();
    m_next->setEnabled(!state.acting);
    m_back->setEnabled(!state.acting);
    switch (state.phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the records"));
            break;
        case Phase::ready:
            showMembers();
            if (const auto* known = wish()) {
                m_amount->setWish(*known);
            }
            m_faces->showReady();
            open(m_waiting.value(QStringLiteral("part"), m_at).toInt());
            m_waiting.clear();
            break;
        case Phase::empty:
            renderEmpty();
            break;
        case Phase::failed:
            m_faces->showFailed(tr("The records could not be read"),
                                services::errorText(state.error).oneLine());
            break;
    }
}

void ApplyPage::open(int at) {
    m_at = std::clamp(at, 0, static_cast<int>(m_parts.size()) - 1);
    m_steps->setCurrentIndex(m_at);
    m_problem->clear();
    if (part() == Part::confirm) {
        fillConfirm();
    }
    m_back->setVisible(m_at > 0);
    m_next->setVisible(part() != Part::who);
    //: Buttons at the foot of an application's steps
    m_next->setText(part() == Part::confirm ? tr("&Give it to the group") : tr("&Next"));
    m_next->setPicture(part() == Part::confirm ? theme::Icon::check : theme::Icon::arrowRight,
                       part() != Part::confirm);
    showProgress();
}

void ApplyPage::showProgress() {
    QList<kit::Step> steps;
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        steps.append({partName(m_parts[static_cast<std::size_t>(i)]),
                      i < m_at    ? kit::StepState::done
                      : i == m_at ? kit::StepState::current
                                  : kit::StepState::open,
                      {}});
    }
    m_line->setSteps(steps);
    const bool words = theme().textScale() >= kWordsFrom;
    m_line->setVisible(!words);
    //: %1 the step, %2 of how many
    m_head->setFacts({words ? tr("step %1 of %2").arg(m_at + 1).arg(m_parts.size()) : QString(),
                      m_presenter.forHerself() ? QString() : nameOfWho()});
}

QString ApplyPage::missing() const {
    switch (part()) {
        case Part::who:
            return wish() == nullptr ? tr("Choose who asks for the loan.") : QString();
        case Part::purpose:
            return m_purpose->missing();
        case Part::amount:
            return m_amount->missing();
        case Part::voice:
        case Part::confirm:
            return {};
    }
    return {};
}

void ApplyPage::next() {
    if (const QString what = missing(); !what.isEmpty()) {
        m_problem->setText(what);
        return;
    }
    if (part() == Part::confirm) {
        apply();
        return;
    }
    open(m_at + 1);
}

void ApplyPage::goBack() {
    open(m_at - 1);
}

QVariantMap ApplyPage::unfinished() const {
    const auto* known = wish();
    return {
        {QStringLiteral("part"), m_at},
        {QStringLiteral("member"), known == nullptr ? QString() : QString::fromStdString(known->member.code)},
        {QStringLiteral("purpose"), m_purpose->purpose()},
        {QStringLiteral("note"), m_purpose->note()},
        {QStringLiteral("paise"), QVariant::fromValue<qlonglong>(m_amount->amount().inPaise())},
        {QStringLiteral("months"), m_amount->months()},
        {QStringLiteral("voice"), fieldOf(m_voice->note())}};
}

void ApplyPage::restore(const QVariantMap& draft) {
    m_waiting = draft;
    m_purpose->setPurpose(draft.value(QStringLiteral("purpose")).toString());
    m_purpose->setNote(draft.value(QStringLiteral("note")).toString());
    m_amount->setAmount(base::Money::paise(draft.value(QStringLiteral("paise")).toLongLong()));
    m_amount->setMonths(draft.value(QStringLiteral("months")).toInt());
    if (const auto voice = attachmentIn(draft.value(QStringLiteral("voice")))) {
        m_voice->setNote(*voice);
    }
}

Screen* makeApplyScreen(const ScreenContext& context, QWidget* parent) {
    return new ApplyPage(context, parent);
}

}  // namespace sakhi::screens
