#include "Pictures.h"

#include "FirstRunPictures.h"

#include "services/DemoStore.h"
#include "services/ErrorText.h"
#include "shell/FoundList.h"
#include "shell/Window.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

namespace sakhi::desktop {

namespace {

constexpr int kSettleMs = 10'000;

/// One look of the window.
struct Look {
    QString language;
    theme::Appearance appearance;
    QSize size;
    int textScale{100};

    [[nodiscard]] QString name() const {
        const bool dark = appearance == theme::Appearance::dark;
        const QString out = QStringLiteral("%1_%2_%3")
                                .arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                .arg(size.width());
        return textScale == 100 ? out : QStringLiteral("%1_%2").arg(out).arg(textScale);
    }
};

QList<Look> looks() {
    QList<Look> out;
    for (const char* language : {"en", "hi"}) {
        const QString code = QString::fromLatin1(language);
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            for (const auto appearance : {theme::Appearance::light, theme::Appearance::dark}) {
                out.append({code, appearance, size});
            }
        }
        out.append({code, theme::Appearance::light, QSize(1366, 768), 150});
    }
    return out;
}

/// Of records unlike the usual ones every language, look and size is seen, but not each with each.
bool isOfAllScenes(const Look& look) {
    const bool english = look.language == QLatin1String("en");
    const bool light = look.appearance == theme::Appearance::light;
    const bool small = look.size.width() < 1920;
    return look.textScale == 100 && light == (english == small);
}

/// What the records are like. A broken file is emptied once somebody has signed in.
struct Scene {
    const char* name;
    int groups;
    bool longNames;
    bool broken;
};

constexpr std::array kScenes{Scene{"", 12, false, false}, Scene{"nothing", 0, false, false},
                             Scene{"much", 40, false, false}, Scene{"long", 3, true, false},
                             Scene{"error", 3, false, true}};

void settle(const shell::Window& window) {
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (timer.elapsed() < kSettleMs &&
             !(window.workbench() != nullptr && window.workbench()->current() != nullptr &&
               window.workbench()->current()->settled()));
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

QString keyText(std::string_view key) {
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// The members of the first group she may read.
std::vector<services::MemberRow> firstMembers(shell::Window& window, const services::Session& session,
                                              const base::Result<std::vector<store::GroupRow>>& groups) {
    if (!groups || groups->empty()) {
        return {};
    }
    auto* space = window.workspace();
    const auto view = space->members().list(session, groups->front().id, space->clock().today());
    return view ? view->rows : std::vector<services::MemberRow>();
}

/// The window with the list that the search opens over it, which is a window of its own.
QPixmap taken(shell::Window& window) {
    QPixmap shot = window.grab();
    if (auto* list = window.findChild<shell::FoundList*>(); list != nullptr && list->isVisible()) {
        QPainter(&shot).drawPixmap(window.mapFromGlobal(list->mapToGlobal(QPoint())), list->grab());
    }
    return shot;
}

/// Every page of the person signed in; the file `broken` is emptied once it is known what to open.
int savePages(shell::Window& window, const QString& prefix, const services::Session& session,
              const QString& broken) {
    const domain::Role role = session.user().role;
    int saved = 0;
    auto* bench = window.workbench();
    const auto groups = window.workspace()->records().groups(session);
    if (role != domain::Role::manager && groups && !groups->empty()) {
        bench->openGroup(groups->front().id, shell::firstPage(role));
    }
    const auto queue = window.workspace()->applications().queue(session, window.workspace()->clock().today());
    if (!broken.isEmpty()) {
        QFile::resize(broken, 0);
    }
    for (const shell::ScreenRow& row : shell::screenRows()) {
        if (!shell::has(row, role)) {
            continue;
        }
        screens::Subject subject;
        if (row.id == screens::ScreenId::member) {
            const auto members = firstMembers(window, session, groups);
            if (members.empty()) {
                continue;
            }
            subject.member = members.front().name.id;
        } else if (row.needsSubject) {
            if (!queue || queue->empty()) {
                continue;
            }
            subject.application = queue->front().application.id;
        }
        const bool ofGroup = row.id == screens::ScreenId::score || row.id == screens::ScreenId::books;
        if (role == domain::Role::manager && ofGroup && groups && !groups->empty()) {
            bench->openGroup(groups->front().id, row.id);
        } else {
            bench->open(row.id, subject);
        }
        settle(window);
        const QString name = QStringLiteral("%1_%2.png").arg(prefix, keyText(base::keyOf(row.id)));
        saved += window.grab().save(name) ? 1 : 0;
    }
    return saved;
}

/// The window of one store in one look after the other.
class Album {
public:
    Album(QString folder, theme::Theme& look, QTranslator& words, const base::Clock& clock,
          base::Entropy& entropy)
        : m_folder(std::move(folder)), m_theme(look), m_words(words), m_clock(clock), m_entropy(entropy) {}

    /// Every page of every role; the number saved, or notAllowed where the records are real.
    base::Result<int> take(const QString& store, const Scene& scene) {
        int saved = 0;
        for (const Look& look : looks()) {
            if (*scene.name != '\0' && !isOfAllScenes(look)) {
                continue;
            }
            m_theme.setAppearance(look.appearance);
            m_theme.setTextScale(look.textScale);
            auto taken = scene.broken ? takeBroken(store, look, scene) : takeOne(store, look, scene);
            if (!taken) {
                return taken;
            }
            saved += *taken;
        }
        return saved;
    }

    /// From a computer without records to the first group and the practice group.
    int takeFirstRun() {
        int saved = 0;
        for (const Look& look : looks()) {
            m_theme.setAppearance(look.appearance);
            m_theme.setTextScale(look.textScale);
            const QTemporaryDir nothing;
            shell::Window window(
                m_theme, m_words, m_clock, m_entropy,
                shell::StartOptions{nothing.filePath(QStringLiteral("records.sakhi")), {}, {}});
            window.show();
            window.begin();
            window.setLanguage(look.language);
            window.resize(look.size);
            const auto save = [&](const char* name) {
                for (int i = 0; i < 5; ++i) {
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
                }
                const QString file = prefix(look, kScenes.front()) + QString::fromLatin1(name);
                saved += taken(window).save(file + QStringLiteral(".png")) ? 1 : 0;
            };
            walkFirstRun(window, save);
        }
        return saved;
    }

private:
    std::unique_ptr<shell::Window> windowOn(const QString& store, const Look& look) {
        auto window = std::make_unique<shell::Window>(m_theme, m_words, m_clock, m_entropy,
                                                      shell::StartOptions{store, {}, {}});
        window->show();
        window->begin();
        window->setLanguage(look.language);
        window->resize(look.size);
        settle(*window);
        const bool sample = window->workspace() != nullptr && window->workspace()->auth().isSample();
        return sample ? std::move(window) : nullptr;
    }

    [[nodiscard]] QString prefix(const Look& look, const Scene& scene) const {
        const QString name = QString::fromLatin1(scene.name);
        return QStringLiteral("%1/%2_%3").arg(m_folder, look.name(), name.isEmpty() ? name : name + u'_');
    }

    int takePerson(shell::Window& window, const services::SamplePerson& person, const QString& prefix,
                   const QString& broken) {
        const auto session = window.workspace()->auth().signInSample(person.id);
        if (!session) {
            return 0;
        }
        window.signIn(*session);
        settle(window);
        return savePages(window, prefix + keyText(base::keyOf(person.role)), *session, broken);
    }

    /// Over the last page of who is signed in.
    static int takeHelp(shell::Window& window, const QString& prefix) {
        int saved = 0;
        showHelpAndCommands(window, [&](const char* what) {
            settle(window);
            saved += taken(window).save(prefix + QString::fromLatin1(what) + QStringLiteral(".png")) ? 1 : 0;
        });
        return saved;
    }

    base::Result<int> takeOne(const QString& store, const Look& look, const Scene& scene) {
        const auto window = windowOn(store, look);
        if (!window) {
            return base::fail(base::ErrorCode::notAllowed);
        }
        int saved = window->grab().save(prefix(look, scene) + QStringLiteral("sign_in.png")) ? 1 : 0;
        const auto people = window->workspace()->auth().samplePeople();
        for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
            saved += takePerson(*window, person, prefix(look, scene), {});
            if (scene.groups == kScenes.front().groups && person.role == domain::Role::representative) {
                saved += takeHelp(*window, prefix(look, scene));
            }
        }
        return saved;
    }

    /// A copy for each person, for it does not outlive her.
    base::Result<int> takeBroken(const QString& store, const Look& look, const Scene& scene) {
        int saved = 0;
        for (std::size_t at = 0, count = 1; at < count; ++at) {
            const QTemporaryDir folder;
            const QString copy = folder.filePath(QStringLiteral("broken.sakhi"));
            QFile::copy(store, copy);
            const auto window = windowOn(copy, look);
            const auto people =
                window ? window->workspace()->auth().samplePeople() : base::fail(base::ErrorCode::notAllowed);
            if (!people) {
                return base::fail(people.error());
            }
            count = people->size();
            saved += takePerson(*window, people->at(at), prefix(look, scene), copy);
        }
        return saved;
    }

    QString m_folder;
    theme::Theme& m_theme;
    QTranslator& m_words;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
};

base::Result<void> makeScene(const QString& file, const Scene& scene, const base::Clock& clock,
                             base::Entropy& entropy) {
    simulate::Plan plan;
    plan.groups = scene.groups;
    plan.months = 24;
    plan.until = clock.today();
    plan.longNames = scene.longNames;
    const auto demo = services::makeDemo(file.toStdString(), plan, clock, entropy);
    return demo ? base::Result<void>() : base::fail(demo.error());
}

int failed(const base::Error& error) {
    QTextStream(stderr) << services::errorText(error).oneLine() << '\n';
    return error.code == base::ErrorCode::notAllowed ? 3 : 4;
}

}  // namespace

int savePictures(const PictureJob& job, theme::Theme& look, QTranslator& words, const base::Clock& clock,
                 base::Entropy& entropy) {
    const QTemporaryDir made;
    // What this person of the computer has chosen is not touched.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, made.path());
    if (!QDir().mkpath(job.folder)) {
        return failed({base::ErrorCode::fileUnwritable, {job.folder.toStdString()}});
    }
    Album album(job.folder, look, words, clock, entropy);
    const bool given = QFileInfo::exists(job.store);
    int saved = given ? 0 : album.takeFirstRun();
    for (const Scene& scene : kScenes) {
        const QString store =
            given ? job.store
                  : made.filePath(QStringLiteral("samples%1.sakhi").arg(QLatin1String(scene.name)));
        if (const auto ready = given ? base::Result<void>() : makeScene(store, scene, clock, entropy);
            !ready) {
            return failed(ready.error());
        }
        const auto taken = album.take(store, scene);
        if (!taken) {
            return failed(taken.error());
        }
        saved += *taken;
        if (given) {
            break;
        }
    }
    QTextStream(stdout) << saved << " pictures in " << job.folder << '\n';
    return saved > 0 ? 0 : 4;
}

}  // namespace sakhi::desktop
