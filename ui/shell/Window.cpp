#include "shell/Window.h"

#include "kit/AskDialog.h"
#include "kit/EmptyState.h"
#include "services/ErrorText.h"
#include "shell/SampleStores.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace sakhi::shell {

namespace {

/// SYNC.md 5.3: the branch's PC locks itself sooner.
constexpr std::chrono::minutes kLockAfter{5};
constexpr std::chrono::minutes kLockManagerAfter{3};

/// So much later a page has been read anew.
constexpr std::chrono::milliseconds kKeepAgain{500};

/// After such an event something may stand in a field that did not before.
bool changesInput(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::InputMethod || type == QEvent::MouseButtonRelease ||
           type == QEvent::Drop;
}

QString ownStore() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/records.sakhi");
}

}  // namespace

Window::Window(theme::Theme& theme, QTranslator& words, const base::Clock& clock, base::Entropy& entropy,
               StartOptions options)
    : m_theme(theme),
      m_words(words),
      m_clock(clock),
      m_entropy(entropy),
      m_options(std::move(options)),
      m_preferences(Preferences::load()) {
    setWindowTitle(QStringLiteral("SakhiCircle"));
    setMinimumSize(960, 600);
    resize(1366, 768);
    if (!m_preferences.geometry.isEmpty()) {
        restoreGeometry(m_preferences.geometry);
    }
    m_idle.setSingleShot(true);
    m_keep.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Window::lock);
    connect(&m_keep, &QTimer::timeout, this, &Window::keepPlace);
    qApp->installEventFilter(this);
}

Window::~Window() {
    delete takeCentralWidget();
}

void Window::begin() {
    QString file = m_options.store;
    if (file.isEmpty()) {
        file = QFileInfo::exists(m_preferences.lastStore) ? m_preferences.lastStore : ownStore();
    }
    m_options.store = file;
    if (QFileInfo::exists(file)) {
        openStore(file);
    } else {
        showStart();
    }
}

void Window::closeStore() {
    keepPlace();
    delete takeCentralWidget();
    m_workbench = nullptr;
    m_place.reset();
    m_session.reset();
    m_workspace.reset();
}

void Window::openStore(const QString& file) {
    closeStore();
    auto opened = services::Workspace::open(file.toStdString(), m_clock, m_entropy);
    if (!opened) {
        showProblem(opened.error());
        return;
    }
    if (m_options.daySet && !(*opened)->store().info().sample) {
        showProblem({base::ErrorCode::wrongCall, {"--today"}});
        return;
    }
    m_workspace = std::move(*opened);
    if (!m_practice) {
        m_options.store = file;
        m_preferences.lastStore = file;
        m_preferences.store();
    }
    m_workspace->bus().onCommitted([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_workbench != nullptr) {
                    m_workbench->recordsChanged();
                    // What was typed for the act goes from the page once it is read anew.
                    m_keep.start(kKeepAgain);
                }
            },
            Qt::QueuedConnection);
    });
    showSignIn();
    signInFromOptions();
}

void Window::signInFromOptions() {
    if (m_options.user.isEmpty()) {
        return;
    }
    const std::string login = m_options.user.toStdString();
    if (m_workspace->auth().isSample()) {
        const auto people = m_workspace->auth().samplePeople();
        for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
            const auto session = person.login == login
                                     ? m_workspace->auth().signInSample(person.id)
                                     : base::Result<services::Session>(base::fail(base::ErrorCode::notFound));
            if (session) {
                signIn(*session);
                return;
            }
        }
    }
    QFile file(m_options.passwordFile);
    if (file.open(QIODevice::ReadOnly)) {
        const auto session = m_workspace->auth().signIn(login, file.readLine(4096).trimmed().toStdString());
        if (session) {
            signIn(*session);
        }
    }
}

void Window::showStart() {
    setWindowTitle(QStringLiteral("SakhiCircle"));
    auto* page = new StartPage(m_theme, {m_options.store, m_preferences.language}, m_clock, m_entropy, this);
    page->setStart(m_start);
    setCentralWidget(page);
    page->setFocus();
    connect(page, &StartPage::languageChosen, this, [this, page](const QString& code) {
        m_start = page->start();
        setLanguage(code);
    });
    connect(page, &StartPage::textScaleChosen, this, &Window::setTextScale);
    connect(page, &StartPage::made, this, &Window::begun, Qt::QueuedConnection);
}

/// Who made the records a moment ago need not sign in once more.
void Window::begun(const MadeStore& made) {
    openStore(made.file);
    auto* page = qobject_cast<SignInPage*>(centralWidget());
    if (page != nullptr && !made.login.isEmpty()) {
        page->enter(made.login, made.password);
    }
}

void Window::changePractice() {
    if (m_practice || m_workspace->auth().isSample()) {
        openOwn();
        return;
    }
    const QString file = StartPage::practiceFile(m_options.store);
    m_workbench->say(tr("Opening the practice group …"));
    m_runner.run<bool>(
        [file, clock = &m_clock, entropy = &m_entropy](const base::Progress& progress) {
            return makePractice(file, *clock, *entropy, progress);
        },
        [this, file](const base::Result<bool>& ready) {
            if (ready) {
                openPractice(file);
            } else if (m_workbench != nullptr) {
                m_workbench->say(services::errorText(ready.error()).oneLine());
            }
        });
}

/// From samples or practice to the records of this computer, or to where they are begun.
void Window::openOwn() {
    if (!std::exchange(m_practice, false)) {
        m_options.store = ownStore();
    }
    if (QFileInfo::exists(m_options.store)) {
        openStore(m_options.store);
    } else {
        closeStore();
        showStart();
    }
}

void Window::openPractice(const QString& file) {
    m_practice = true;
    openStore(file);
    if (!m_workspace) {
        return;
    }
    const auto people = m_workspace->auth().samplePeople();
    for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
        if (person.role == domain::Role::representative) {
            if (const auto session = m_workspace->auth().signInSample(person.id)) {
                signIn(*session);
                return;
            }
        }
    }
}

SignInPage* Window::showSignIn() {
    m_workbench = nullptr;
    setWindowTitle(tr("Sign in - SakhiCircle", "title of the window"));
    auto* page = new SignInPage(m_theme, *m_workspace, this);
    setCentralWidget(page);
    page->setFocus();
    connect(
        page, &SignInPage::signedIn, this, [this](const services::Session& session) { signIn(session); },
        Qt::QueuedConnection);
    return page;
}

void Window::signIn(const services::Session& session) {
    m_workspace->records().forget();
    m_session.emplace(session);
    m_place.emplace(m_workspace->drafts(), session);
    rebuild(m_place->load());
    m_idle.start(session.user().role == domain::Role::manager ? kLockManagerAfter : kLockAfter);
}

void Window::rebuild(const std::optional<Place>& place) {
    m_workbench = new Workbench(m_theme, *m_workspace, *m_session, m_preferences.language, this);
    setCentralWidget(m_workbench);
    connectBar();
    if (m_practice) {
        m_workbench->setPractice();
    }
    if (place && mayOpen(*place)) {
        m_workbench->goTo(*place);
        return;
    }
    const auto& user = m_session->user();
    if (user.role == domain::Role::representative && user.groups.empty()) {
        beginGroup();
        return;
    }
    goWhereSheLeft();
}

void Window::connectBar() {
    auto* bar = m_workbench->topBar();
    connect(bar, &TopBar::languageChosen, this, &Window::chooseLanguage, Qt::QueuedConnection);
    connect(bar, &TopBar::lockRequested, this, &Window::lock, Qt::QueuedConnection);
    connect(bar, &TopBar::signOutRequested, this, &Window::signOut, Qt::QueuedConnection);
    connect(bar, &TopBar::appearanceChosen, this, [this](theme::Appearance appearance) {
        const auto before = m_preferences.appearance;
        setAppearance(appearance);
        m_workbench->say(tr("The look is changed."), [this, before] { setAppearance(before); });
    });
    connect(bar, &TopBar::textScaleChosen, this, [this](int percent) {
        const int before = m_preferences.textScale;
        setTextScale(percent);
        m_workbench->say(tr("The text is now at %1 %.", "size of the text").arg(percent),
                         [this, before] { setTextScale(before); });
    });
    connect(bar, &TopBar::practiceRequested, this, &Window::changePractice, Qt::QueuedConnection);
}

/// Whoever keeps no group yet begins one.
void Window::beginGroup() {
    screens::Subject subject;
    subject.newGroup = true;
    m_workbench->open(screens::ScreenId::groupSetup, subject);
}

void Window::setAppearance(theme::Appearance appearance) {
    m_preferences.appearance = appearance;
    m_preferences.store();
    m_theme.setAppearance(appearance);
}

void Window::setTextScale(int percent) {
    m_preferences.textScale = percent;
    m_preferences.store();
    m_theme.setTextScale(percent);
}

void Window::chooseLanguage(const QString& code) {
    const QString before = m_preferences.language;
    setLanguage(code);
    m_workbench->say(tr("The language is changed."), [this, before] {
        // The button that asks for it goes with the words.
        QMetaObject::invokeMethod(
            this, [this, before] { setLanguage(before); }, Qt::QueuedConnection);
    });
}

void Window::goWhereSheLeft() {
    const domain::Role role = m_session->user().role;
    Place place;
    const auto left = base::fromKey<screens::ScreenId>(m_preferences.page.toStdString());
    const bool stands = left && has(*left, role) && !rowOf(*left).needsSubject;
    place.screen = stands ? *left : firstPage(role);
    place.group = m_workbench->place().group;
    const auto group = base::parseUuid(m_preferences.group.toStdString());
    const auto groups = m_workspace->records().groups(*m_session);
    for (const auto& row : group&& groups ? *groups : std::vector<store::GroupRow>()) {
        if (row.id.value == *group) {
            place.group = row.id;
        }
    }
    m_workbench->goTo(place);
}

/// What was kept of another right or another group is passed over.
bool Window::mayOpen(const Place& place) const {
    const auto groups = m_workspace->records().groups(*m_session);
    return has(place.screen, m_session->user().role) &&
           (place.group.isNil() ||
            (groups && std::ranges::find(*groups, place.group, &store::GroupRow::id) != groups->end()));
}

/// Notes page and group for the next start.
void Window::leave() {
    if (m_workbench != nullptr) {
        const Place place = m_workbench->place();
        m_preferences.page = QString::fromStdString(std::string(base::keyOf(place.screen)));
        m_preferences.group = place.group == domain::GroupId()
                                  ? QString()
                                  : QString::fromStdString(base::toText(place.group.value));
    }
    m_preferences.geometry = saveGeometry();
    m_preferences.store();
}

void Window::setLanguage(const QString& code) {
    m_preferences.language = code;
    m_preferences.store();
    installWords(m_words, code);
    if (m_workbench != nullptr) {
        rebuild(m_workbench->place());
    } else if (m_workspace) {
        showSignIn();
    } else {
        QMetaObject::invokeMethod(
            this, [this] { showStart(); }, Qt::QueuedConnection);
    }
}

void Window::lock() {
    if (m_workbench == nullptr) {
        return;
    }
    auto* menu = QApplication::activePopupWidget();
    auto* over = menu == nullptr ? QApplication::activeModalWidget() : menu;
    // A dialog that owns itself goes with its page, and what is half-typed in it stays kept; of any other its
    // own loop has to end before the page under it goes.
    if (over != nullptr && !over->testAttribute(Qt::WA_DeleteOnClose)) {
        over->close();
        QMetaObject::invokeMethod(this, &Window::lock, Qt::QueuedConnection);
        return;
    }
    leave();
    if (m_place) {
        static_cast<void>(m_place->keep(m_workbench->place()));
    }
    m_idle.stop();
    m_keep.stop();
    m_place.reset();
    m_session.reset();
    m_workspace->records().forget();
    showSignIn();
}

void Window::signOut() {
    if (m_workbench == nullptr) {
        return;
    }
    if (m_place) {
        static_cast<void>(m_place->forget());
        m_place.reset();
    }
    lock();
}

void Window::showProblem(const base::Error& error) {
    const auto sentence = services::errorText(error);
    auto* page = new kit::EmptyState(m_theme, theme::Icon::alert, sentence.what, sentence.next, this);
    page->setAction(tr("Try again"));
    setCentralWidget(page);
    connect(
        page, &kit::EmptyState::actionTaken, this, [this] { begin(); }, Qt::QueuedConnection);
}

bool Window::eventFilter(QObject* watched, QEvent* event) {
    if (m_idle.isActive() &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)) {
        m_idle.start();
    }
    if (m_workbench != nullptr && changesInput(event->type())) {
        m_keep.start(0);
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Keeps what is typed and not done: after each key, and when the window goes.
void Window::keepPlace() {
    if (!m_place || m_workbench == nullptr || m_workbench->current() == nullptr) {
        return;
    }
    const Place place = m_workbench->place();
    const auto kept = place.unfinished.isEmpty() ? m_place->forget() : m_place->keep(place);
    if (!kept) {
        m_workbench->say(services::errorText(kept.error()).oneLine());
    }
}

void Window::closeEvent(QCloseEvent* event) {
    keepPlace();
    leave();
    QMainWindow::closeEvent(event);
}

}  // namespace sakhi::shell
