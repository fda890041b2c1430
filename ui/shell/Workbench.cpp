#include "shell/Workbench.h"

#include "kit/SampleStrip.h"
#include "kit/Toast.h"
#include "voice/SpeakButton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace sakhi::shell {

using screens::ScreenId;

namespace {

QString pageKey(ScreenId screen) {
    const std::string_view key = base::keyOf(screen);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

}  // namespace

namespace {

/// A page that large words make higher than the window is scrolled.
QScrollArea* areaAround(screens::Screen* page) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

QWidget* areaOf(const screens::Screen& page) {
    return page.parentWidget()->parentWidget();
}

}  // namespace

Workbench::Workbench(theme::Theme& theme, services::Workspace& workspace, const services::Session& session,
                     const QString& language, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_workspace(workspace),
      m_session(session),
      m_language(language),
      m_reader(language) {
    build(language);
    const auto& user = session.user();
    if (user.groups.size() == 1) {
        m_place.group = user.groups.front();
    }
    loadGroups();
    countQueue();
}

void Workbench::build(const QString& language) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_workspace.store().info().sample) {
        column->addWidget(new kit::SampleStrip(m_theme, tr("Sample records"), this));
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    m_rail = new Rail(m_theme, m_session.user().role, this);
    row->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    row->addLayout(right, 1);
    m_bar = new TopBar(m_theme, m_workspace, m_session, language, this);
    m_pages = new QStackedWidget(this);
    right->addWidget(m_bar);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_pages, 1);
    right->addLayout(m_middle, 1);
    buildSpeaker();
    m_toast = new kit::Toast(m_theme, this);
    connect(m_toast, &kit::Toast::undoRequested, this, [this] {
        if (m_undo) {
            std::exchange(m_undo, {})();
        }
    });
    connect(m_rail, &Rail::chosen, this, [this](ScreenId id) { open(id, {}); });
    connect(m_bar, &TopBar::groupChosen, this,
            [this](const domain::GroupId& group) { openGroup(group, m_place.screen); });
    connect(m_bar->search(), &SearchField::found, this, &Workbench::found);
    connect(m_bar, &TopBar::syncAsked, this, &Workbench::sync);
    m_bar->search()->setCommands([this] { return commands(); });
    m_sheet = new SideSheet(m_theme, this, m_bar);
    buildKeys();
}

void Workbench::buildSpeaker() {
    auto* speaker = new voice::SpeakButton(
        m_theme, m_reader, [this] { return current() != nullptr ? current()->spokenSummary() : QString(); },
        m_bar);
    speaker->setShortcut(kit::keysOf(kit::Key::listen));
    m_bar->addTool(speaker);
    connect(speaker, &voice::SpeakButton::nothingToRead, this,
            [this] { say(tr("This page is not read aloud.")); });
    connect(&m_reader, &voice::ReadAloud::failed, this,
            [this](voice::ReadProblem problem) { say(voice::readProblemText(problem)); });
}

void Workbench::loadGroups() {
    const auto groups = m_workspace.records().groups(m_session);
    m_bar->setGroups(groups ? *groups : std::vector<store::GroupRow>(), m_place.group);
}

void Workbench::countQueue() {
    if (m_session.user().role != domain::Role::manager) {
        return;
    }
    const auto waiting = m_workspace.applications().waiting();
    m_rail->setCount(ScreenId::queue, waiting ? static_cast<int>(*waiting) : 0);
}

void Workbench::open(ScreenId screen, const screens::Subject& subject) {
    if (!has(screen, m_session.user().role)) {
        return;
    }
    m_reader.stop();
    m_sheet->shut();
    const bool fresh = subject.application.has_value() || subject.member.has_value() ||
                       !subject.measure.empty() || subject.newGroup || m_place.subject.newGroup ||
                       !m_screens.contains(screen);
    m_place.screen = screen;
    m_place.subject = subject;
    if (fresh) {
        if (auto* old = m_screens.take(screen)) {
            drop(*old);
        }
        const screens::ScreenContext context{
            {&m_workspace, m_session, m_place.group}, m_theme, *this, subject};
        auto* page = rowOf(screen).make(context, m_pages);
        m_pages->addWidget(areaAround(page));
        m_screens.insert(screen, page);
        if (subject.application || subject.member || subject.newGroup) {
            m_ofSubject.insert(screen);
        } else {
            m_ofSubject.remove(screen);
        }
        follow(*page);
    }
    auto* page = m_screens.value(screen);
    // The page that goes would hand the focus to whatever comes next.
    const bool hers = page->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(areaOf(*page));
    m_rail->setCurrent(screen);
    window()->setWindowTitle(
        tr("%1 - SakhiCircle", "title of the window: %1 is the page").arg(rowOf(screen).title()));
    page->refresh();
    if (const auto typed = m_waiting.take(pageKey(screen)).toMap(); !typed.isEmpty()) {
        page->restore(typed);
        m_given[pageKey(screen)] = typed;
    }
    if (!hers) {
        page->setFocus(Qt::OtherFocusReason);
    }
}

/// Before the window stands nothing can have the focus.
void Workbench::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (auto* page = current()) {
        page->setFocus(Qt::OtherFocusReason);
    }
}

void Workbench::drop(screens::Screen& page) {
    auto* area = areaOf(page);
    m_pages->removeWidget(area);
    area->deleteLater();
}

void Workbench::openGroup(const domain::GroupId& group, ScreenId screen) {
    if (m_place.group != group) {
        m_place.group = group;
        for (auto* page : m_screens) {
            drop(*page);
        }
        m_screens.clear();
        m_waiting.clear();
        m_given.clear();
    }
    loadGroups();
    const domain::Role role = m_session.user().role;
    const bool stands = has(screen, role) && !rowOf(screen).needsSubject;
    open(stands ? screen : has(ScreenId::home, role) ? ScreenId::home : firstPage(role), {});
}

void Workbench::setPractice() {
    m_bar->setPractice();
    m_guide = new PracticeGuide(m_theme, this);
    m_middle->addWidget(m_guide);
    m_middle->setContentsMargins(0, 0, 16, 16);
    connect(m_guide, &PracticeGuide::meetingRequested, this, [this] { open(ScreenId::meeting, {}); });
    connect(&m_theme, &theme::Theme::themeChanged, this, &Workbench::arrangeGuide);
    for (auto* page : m_screens) {
        follow(*page);
    }
    arrangeGuide();
}

void Workbench::follow(screens::Screen& page) {
    if (m_guide != nullptr) {
        connect(&page, &screens::Screen::guideStep, m_guide, &PracticeGuide::reach, Qt::UniqueConnection);
    }
}

/// Large words need the whole width: the guide stands above the page then, one step at a time.
void Workbench::arrangeGuide() {
    const bool large = m_theme.textScale() >= 150;
    m_middle->setDirection(large ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_guide->setNarrow(large);
}

void Workbench::say(const QString& text, const std::function<void()>& undo) {
    m_undo = undo;
    if (undo) {
        m_toast->sayWithUndo(text);
    } else {
        m_toast->say(text);
    }
}

void Workbench::signOut() {
    Q_EMIT m_bar->signOutRequested();
}

Place Workbench::place() const {
    Place out = m_place;
    out.recent = m_bar->search()->recent();
    if (m_guide != nullptr) {
        out.guide = m_guide->reached();
    }
    out.unfinished = m_waiting;
    for (auto at = m_screens.constBegin(); at != m_screens.constEnd(); ++at) {
        // What was typed about one woman or one request must not come up under another.
        if (m_ofSubject.contains(at.key()) && at.key() != m_place.screen) {
            continue;
        }
        QVariantMap typed = at.value()->unfinished();
        if (typed.isEmpty() && !at.value()->settled()) {
            typed = m_given.value(pageKey(at.key())).toMap();
        }
        if (typed.isEmpty()) {
            out.unfinished.remove(pageKey(at.key()));
        } else {
            out.unfinished[pageKey(at.key())] = typed;
        }
    }
    return out;
}

void Workbench::goTo(const Place& place) {
    m_place = place;
    m_bar->search()->setRecent(place.recent);
    if (m_guide != nullptr) {
        m_guide->setReached(place.guide);
    }
    loadGroups();
    // A page takes what was typed on it when it is opened again.
    m_waiting = place.unfinished;
    open(place.screen, place.subject);
}

screens::Screen* Workbench::current() const {
    return m_screens.value(m_place.screen);
}

void Workbench::recordsChanged() {
    loadGroups();
    countQueue();
    m_given.clear();
    if (auto* page = current()) {
        page->refresh();
    }
}

void Workbench::found(const services::SearchHit& hit) {
    openGroup(hit.group.id, ScreenId::home);
    if (!hit.member.id.isNil() && has(ScreenId::member, m_session.user().role)) {
        screens::Subject subject;
        subject.member = hit.member.id;
        open(ScreenId::member, subject);
    }
}

}  // namespace sakhi::shell
