#include "shell/Window.h"

#include "kit/AskDialog.h"
#include "kit/EmptyState.h"
#include "services/ErrorText.h"
#include "shell/SampleStores.h"
#include "translations/Translations.h"

#include <QCloseEvent>
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
    connect(&m_idle, &QTimer::timeout, this, &Window::lock);
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
    delete takeCentralWidget();
    m_workbench = nullptr;
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
    m_left.reset();
    if (QFileInfo::exists(m_options.store)) {
        openStore(m_options.store);
    } else {
        closeStore();
        showStart();
    }
}

void Window::openPractice(const QString& file) {
    m_practice = true;
    m_left.reset();
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
    const bool back = m_left && m_leftBy == session.user().id;
    if (!back) {
        m_left.reset();
    }
    rebuild();
    m_idle.start(session.user().role == domain::Role::manager ? kLockManagerAfter : kLockAfter);
}

void Window::rebuild() {
    m_workbench = new Workbench(m_theme, *m_workspace, *m_session, m_preferences.language, this);
    setCentralWidget(m_workbench);
    auto* bar = m_workbench->topBar();
    connect(bar, &TopBar::languageChosen, this, &Window::setLanguage, Qt::QueuedConnection);
    connect(bar, &TopBar::lockRequested, this, &Window::lock, Qt::QueuedConnection);
    connect(bar, &TopBar::appearanceChosen, this, [this](theme::Appearance appearance) {
        m_preferences.appearance = appearance;
        m_preferences.store();
        m_theme.setAppearance(appearance);
    });
    connect(bar, &TopBar::textScaleChosen, this, &Window::setTextScale);
    connect(bar, &TopBar::practiceRequested, this, &Window::changePractice, Qt::QueuedConnection);
    if (m_practice) {
        m_workbench->setPractice();
    }
    if (m_left) {
        m_workbench->goTo(*m_left);
        m_left.reset();
        return;
    }
    openFirstPage();
}

/// Whoever keeps no group yet begins one; everybody else comes to the first page of her rail.
void Window::openFirstPage() {
    const auto& user = m_session->user();
    if (user.role == domain::Role::representative && user.groups.empty()) {
        screens::Subject subject;
        subject.newGroup = true;
        m_workbench->open(screens::ScreenId::groupSetup, subject);
        return;
    }
    m_workbench->open(firstPage(user.role), {});
}

void Window::setTextScale(int percent) {
    m_preferences.textScale = percent;
    m_preferences.store();
    m_theme.setTextScale(percent);
}

void Window::setLanguage(const QString& code) {
    m_preferences.language = code;
    m_preferences.store();
    installWords(m_words, code);
    if (m_workbench != nullptr) {
        m_left = m_workbench->place();
        rebuild();
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
    m_left = m_workbench->place();
    m_leftBy = m_session->user().id;
    m_session.reset();
    m_workspace->records().forget();
    showSignIn();
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
    return QMainWindow::eventFilter(watched, event);
}

void Window::closeEvent(QCloseEvent* event) {
    m_preferences.geometry = saveGeometry();
    m_preferences.store();
    QMainWindow::closeEvent(event);
}

}  // namespace sakhi::shell
