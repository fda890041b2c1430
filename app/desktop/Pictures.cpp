#include "Pictures.h"

#include "services/DemoStore.h"
#include "services/ErrorText.h"
#include "shell/Window.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

namespace sakhi::desktop {

namespace {

constexpr int kSettleMs = 10'000;

/// One look of the window.
struct Shot {
    QString language;
    theme::Appearance appearance;
    QSize size;
    [[nodiscard]] QString suffix() const {
        return QStringLiteral("%1_%2_%3")
            .arg(language,
                 appearance == theme::Appearance::dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width());
    }
};

QList<Shot> shots() {
    QList<Shot> out;
    for (const char* language : {"en", "hi"}) {
        for (const auto appearance : {theme::Appearance::light, theme::Appearance::dark}) {
            out.append({QString::fromLatin1(language), appearance, QSize(1366, 768)});
        }
    }
    out.append({QStringLiteral("en"), theme::Appearance::light, QSize(1920, 1080)});
    return out;
}

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

/// Every page of the person signed in.
int savePages(shell::Window& window, domain::Role role, const QString& prefix,
              const services::Session& session) {
    int saved = 0;
    auto* bench = window.workbench();
    const auto groups = window.workspace()->records().groups(session);
    if (role != domain::Role::manager && groups && !groups->empty()) {
        bench->openGroup(groups->front().id, screens::ScreenId::home);
    }
    const auto queue = window.workspace()->applications().queue(session, window.workspace()->clock().today());
    for (const shell::ScreenRow& row : shell::screenRows()) {
        if (!shell::has(row, role)) {
            continue;
        }
        screens::Subject subject;
        if (row.needsSubject) {
            if (!queue || queue->empty()) {
                continue;
            }
            subject.application = queue->front().application.id;
        }
        if (role == domain::Role::manager && row.id == screens::ScreenId::score && groups &&
            !groups->empty()) {
            bench->openGroup(groups->front().id, screens::ScreenId::score);
        } else {
            bench->open(row.id, subject);
        }
        settle(window);
        const auto key = base::keyOf(row.id);
        const QString name =
            QStringLiteral("%1_%2.png")
                .arg(prefix, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        saved += window.grab().save(name) ? 1 : 0;
    }
    return saved;
}

}  // namespace

int savePictures(const PictureJob& job, theme::Theme& look, QTranslator& words, const base::Clock& clock,
                 base::Entropy& entropy) {
    QTextStream err(stderr);
    QTemporaryDir made;
    QString store = job.store;
    if (!QFileInfo::exists(store)) {
        store = made.filePath(QStringLiteral("samples.sakhi"));
        simulate::Plan plan;
        plan.months = 24;
        plan.until = clock.today();
        const auto demo = services::makeDemo(store.toStdString(), plan, clock, entropy);
        if (!demo) {
            err << services::errorText(demo.error()).oneLine() << '\n';
            return 4;
        }
    }
    if (!QDir().mkpath(job.folder)) {
        err << services::errorText({base::ErrorCode::fileUnwritable, {job.folder.toStdString()}}).oneLine()
            << '\n';
        return 4;
    }
    int saved = 0;
    for (const Shot& shot : shots()) {
        look.setAppearance(shot.appearance);
        shell::Window window(look, words, clock, entropy, {store, {}, {}});
        window.resize(shot.size);
        window.show();
        window.begin();
        window.setLanguage(shot.language);
        if (window.workspace() == nullptr || !window.workspace()->auth().isSample()) {
            err << services::errorText({base::ErrorCode::notAllowed, {}}).oneLine() << '\n';
            return 3;
        }
        window.resize(shot.size);
        settle(window);
        saved +=
            window.grab().save(QStringLiteral("%1/%2_sign_in.png").arg(job.folder, shot.suffix())) ? 1 : 0;
        const auto people = window.workspace()->auth().samplePeople();
        for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
            const auto session = window.workspace()->auth().signInSample(person.id);
            if (!session) {
                continue;
            }
            window.signIn(*session);
            const auto role = base::keyOf(person.role);
            saved += savePages(window, person.role,
                               QStringLiteral("%1/%2_%3")
                                   .arg(job.folder, shot.suffix(),
                                        QString::fromUtf8(role.data(), static_cast<qsizetype>(role.size()))),
                               *session);
        }
    }
    QTextStream(stdout) << saved << " pictures in " << job.folder << '\n';
    return saved > 0 ? 0 : 4;
}

}  // namespace sakhi::desktop
