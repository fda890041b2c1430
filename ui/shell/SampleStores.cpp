#include "shell/SampleStores.h"

#include "services/DemoStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sakhi::shell {

namespace {

constexpr int kSampleGroups = 12;
constexpr int kSampleMonths = 24;
constexpr int kPracticeMonths = 6;

/// A store that was only half made would stand in the way for ever: it is made aside and put in place whole.
base::Result<bool> makeUnlessThere(const QString& file, simulate::Plan plan, const base::Clock& clock,
                                   base::Entropy& entropy, const base::Progress& progress) {
    if (QFileInfo::exists(file)) {
        return true;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    plan.until = clock.today();
    const QString making = file + QStringLiteral(".new");
    QFile::remove(making);
    auto made = services::makeDemo(making.toStdString(), plan, clock, entropy, progress);
    if (!made) {
        QFile::remove(making);
        return base::fail(made.error());
    }
    if (const auto closed = made->workspace->store().close(); !closed) {
        return base::fail(closed.error());
    }
    made->workspace.reset();
    return QFile::rename(making, file)
               ? base::Result<bool>(true)
               : base::Result<bool>(base::fail(base::ErrorCode::fileUnwritable, file.toStdString()));
}

}  // namespace

base::Result<bool> makeSamples(const QString& file, const base::Clock& clock, base::Entropy& entropy,
                               const base::Progress& progress) {
    simulate::Plan plan;
    plan.groups = kSampleGroups;
    plan.months = kSampleMonths;
    return makeUnlessThere(file, plan, clock, entropy, progress);
}

base::Result<bool> makePractice(const QString& file, const base::Clock& clock, base::Entropy& entropy,
                                const base::Progress& progress) {
    simulate::Plan plan;
    plan.groups = 1;
    plan.months = kPracticeMonths;
    return makeUnlessThere(file, plan, clock, entropy, progress);
}

}  // namespace sakhi::shell
