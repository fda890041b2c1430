#include "screens/groupsetup/GroupSetupPage.h"

#include "kit/AskDialog.h"
#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "kit/PageHead.h"
#include "kit/StepBar.h"
#include "screens/PageFaces.h"
#include "screens/groupsetup/GroupForm.h"
#include "screens/groupsetup/GroupSetupScreen.h"
#include "screens/groupsetup/MembersForm.h"
#include "screens/groupsetup/OpeningForm.h"
#include "services/ErrorText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sakhi::screens {

GroupSetupPage::GroupSetupPage(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent),
      m_presenter(context.presenter, context.subject.newGroup),
      m_faces(new PageFaces(context.theme, this)) {
    setAccessibleName(tr("Group"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(24, 12, 24, 12);
    top->setSpacing(12);
    m_head = new kit::PageHead(theme(), tr("New group"), this);
    top->addWidget(m_head);
    m_steps = new kit::StepBar(theme(), tr("Parts of setting up a group"), this);
    top->addWidget(m_steps);
    column->addLayout(top);
    column->addWidget(m_faces, 1);
    buildParts();
    buildFoot();
    connect(m_steps, &kit::StepBar::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &GroupSetupPresenter::load);
    connect(&m_presenter, &GroupSetupPresenter::changed, this, &GroupSetupPage::render);
    connect(&m_presenter, &GroupSetupPresenter::done, this, &GroupSetupPage::stored);
    connect(&m_presenter, &GroupSetupPresenter::refused, this, &GroupSetupPage::refused);
    render();
}

void GroupSetupPage::buildParts() {
    m_parts = new QStackedWidget;
    const base::Date today = m_presenter.today();
    m_group = new GroupForm(theme(), today, m_parts);
    m_members = new MembersForm(theme(), today, m_parts);
    m_opening = new OpeningForm(theme(), today, m_parts);
    m_openingFaces = new QStackedWidget(m_parts);
    m_openingFaces->addWidget(m_opening);
    auto* done = new kit::Card(theme(), tr("Cut-off sheet"), m_openingFaces);
    m_openingDone = kit::makeLabel({}, kit::TextRole::body, done, true);
    done->body()->addWidget(m_openingDone);
    done->body()->addStretch(1);
    m_openingFaces->addWidget(done);
    m_parts->addWidget(m_group);
    m_parts->addWidget(m_members);
    m_parts->addWidget(m_openingFaces);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 4, 24, 12);
    column->addWidget(m_parts);
    m_faces->setContent(page);
    connect(m_members, &MembersForm::added, this, [this](const domain::Member& member) {
        services::AddMember command;
        command.member = member;
        command.member.group = m_presenter.state().books->records.group.id;
        // Who is typed before anything is recorded was there from the beginning, as far as the books know.
        if (m_presenter.state().takesOpening()) {
            command.member.joinedOn = m_presenter.state().books->records.group.formedOn;
        }
        store(command);
    });
}

void GroupSetupPage::buildFoot() {
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 24, 16);
    foot->setSpacing(12);
    m_import = new kit::Button(theme(), tr("Bring in &records instead"), kit::ButtonKind::link, this);
    foot->addWidget(m_import);
    foot->addStretch(1);
    m_later = new kit::Button(theme(), tr("&Nothing to carry over"), kit::ButtonKind::secondary, this);
    m_next = new kit::Button(theme(), {}, kit::ButtonKind::primary, this);
    m_next->setObjectName(QStringLiteral("next"));
    foot->addWidget(m_later);
    foot->addWidget(m_next);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_import, &QPushButton::clicked, this, [this] { navigator().open(ScreenId::import, {}); });
    connect(m_later, &QPushButton::clicked, this, [this] { navigator().open(ScreenId::home, {}); });
    connect(m_next, &QPushButton::clicked, this, &GroupSetupPage::goOn);
}

void GroupSetupPage::renderSteps() {
    const auto& state = m_presenter.state();
    const bool there = state.books != nullptr;
    const auto step = [&](Part part, bool done) {
        return part == m_part ? kit::StepState::current : done ? kit::StepState::done : kit::StepState::open;
    };
    const int members = there ? static_cast<int>(state.books->records.members.size()) : 0;
    m_steps->setSteps(
        {{tr("The group"), step(kGroup, there), there ? tr("rules") : tr("register")},
         {tr("Members"), step(kMembers, members > 0), tr("%n on the roll", nullptr, members)},
         {tr("What it had before"), step(kOpening, there && !state.takesOpening()), tr("cut-off sheet")}});
}

void GroupSetupPage::render() {
    const auto& state = m_presenter.state();
    switch (state.phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the group"));
            return;
        case Phase::failed:
            m_faces->showFailed(tr("The group could not be read"),
                                services::errorText(state.error).oneLine());
            return;
        case Phase::empty:
        case Phase::ready:
            break;
    }
    if (state.books) {
        const auto& records = state.books->records;
        m_head->setTitle(
            QString::fromStdString(records.group.name.empty() ? records.group.code : records.group.name));
        m_head->setFacts({tr("Code %1").arg(QString::fromStdString(records.group.code)),
                          tr("formed on %1").arg(services::shownDay(records.group.formedOn))});
        if (!m_shownOnce) {
            m_group->present(records.group, records.rules);
            m_part = records.members.empty() ? kMembers : kGroup;
        }
        m_members->present(records.members);
        m_opening->present(records.group, records.members);
        m_openingDone->setText(
            records.opening && !records.opening->derived
                ? tr("The cut-off sheet of %1 is recorded. A slip in it is mended with a correction in the "
                     "next meeting.")
                      .arg(services::shownDay(records.opening->asOf))
                : tr("The group's records have begun, so there is no cut-off sheet to write."));
        m_openingFaces->setCurrentIndex(state.takesOpening() ? 0 : 1);
    }
    m_shownOnce = true;
    m_members->setBusy(state.storing);
    m_next->setEnabled(!state.storing);
    m_faces->showReady();
    showPart(m_part);
}

void GroupSetupPage::showPart(Part part) {
    const auto& state = m_presenter.state();
    const bool moved = part != m_part || m_parts->currentIndex() != part;
    m_part = state.books ? part : kGroup;
    m_parts->setCurrentIndex(m_part);
    for (int i = 0; i < m_parts->count(); ++i) {
        // The page is as high as the part that is shown.
        m_parts->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == m_part ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    renderSteps();
    m_import->setVisible(!state.books);
    m_later->setVisible(m_part == kOpening && state.takesOpening());
    m_next->setText(m_part == kGroup       ? (state.books ? tr("&Keep the changes") : tr("&Make the group"))
                    : m_part == kMembers   ? tr("&All are on the roll")
                    : state.takesOpening() ? tr("&Record the sheet")
                                           : tr("&To Home"));
    m_next->setAccessibleName(m_next->text().remove(QLatin1Char('&')));
    if (moved) {
        m_parts->currentWidget()->setFocus();
    }
}

void GroupSetupPage::goOn() {
    switch (m_part) {
        case kGroup:
            storeGroup();
            return;
        case kMembers:
            if (m_presenter.state().takesOpening()) {
                showPart(kOpening);
            } else {
                navigator().open(ScreenId::home, {});
            }
            return;
        case kOpening:
            if (m_presenter.state().takesOpening()) {
                recordOpening();
            } else {
                navigator().open(ScreenId::home, {});
            }
            return;
    }
}

void GroupSetupPage::store(const services::Command& command) {
    m_presenter.store(command);
}

void GroupSetupPage::storeGroup() {
    const auto& books = m_presenter.state().books;
    if (books) {
        if (const auto change = m_group->change(books->records.group.id)) {
            store(*change);
        }
    } else if (const auto added = m_group->added()) {
        store(*added);
    }
}

void GroupSetupPage::recordOpening() {
    const auto sheet = m_opening->sheet();
    if (!sheet) {
        return;
    }
    const QString off = m_opening->difference();
    kit::Question question;
    question.title = tr("Record the cut-off sheet?");
    question.consequence =
        off.isEmpty() ? tr("It balances. It is the beginning of the books and is written once.")
                      : tr("%1 It stands as opening difference on every statement until it is cleared. The "
                           "sheet is written once.")
                            .arg(off);
    question.stay = tr("Look again");
    question.go = tr("Record the sheet");
    if (kit::ask(theme(), question, this)) {
        store(*sheet);
    }
}

void GroupSetupPage::stored(const domain::GroupId& added) {
    if (!added.isNil()) {
        navigator().say(tr("The group is made. Now its members."));
        navigator().openGroup(added, ScreenId::groupSetup);
        return;
    }
    switch (m_part) {
        case kGroup:
            navigator().say(tr("The changes are kept."));
            return;
        case kMembers:
            m_members->takeNext();
            return;
        case kOpening:
            navigator().say(tr("The cut-off sheet is recorded."));
            navigator().open(ScreenId::home, {});
            return;
    }
}

void GroupSetupPage::refused(const base::Error& error) {
    const QString reason = services::errorText(error).oneLine();
    switch (m_part) {
        case kGroup:
            navigator().say(reason);
            return;
        case kMembers:
            m_members->showProblem(reason);
            return;
        case kOpening:
            m_opening->showProblem(reason);
            return;
    }
}

QVariantMap GroupSetupPage::unfinished() const {
    return m_presenter.state().books ? QVariantMap() : m_group->unfinished();
}

void GroupSetupPage::restore(const QVariantMap& fields) {
    m_group->restore(fields);
}

QString GroupSetupPage::spokenSummary() const {
    const auto& state = m_presenter.state();
    if (!state.books) {
        return tr(
            "A new group. Type what stands on its register, when it meets, and what each member saves.");
    }
    const int members = static_cast<int>(state.books->records.members.size());
    QStringList parts{QString::fromStdString(state.books->records.group.name),
                      tr("%n members are on the roll.", nullptr, members)};
    if (state.takesOpening()) {
        parts << tr("No cut-off sheet is recorded.");
    }
    return parts.join(QStringLiteral(". "));
}

Screen* makeGroupSetupScreen(const ScreenContext& context, QWidget* parent) {
    return new GroupSetupPage(context, parent);
}

}  // namespace sakhi::screens
