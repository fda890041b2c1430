#include "shell/Window.h"

#include "kit/AskDialog.h"
#include "kit/EmptyState.h"
#include "services/ErrorText.h"
#include "shell/SampleStores.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace sakhi::shell {

namespace {

/// SYNC.md 5.3: the branch's PC locks itself sooner.
constexpr std::chrono::minutes kLockAfter{5};
constexpr std::chrono::minutes kLockManagerAfter{3};

/// So much later a page has been read anew.
constexpr std::chrono::milliseconds kKeepAgain{500};

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

void Window::showProblem(const base::Error& error) {
    const auto sentence = services::errorText(error);
    auto* page = new kit::EmptyState(m_theme, theme::Icon::alert, sentence.what, sentence.next, this);
    page->setAction(tr("Try again"));
    setCentralWidget(page);
    connect(
        page, &kit::EmptyState::actionTaken, this, [this] { begin(); }, Qt::QueuedConnection);
}

}  // namespace sakhi::shell
