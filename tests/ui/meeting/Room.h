#pragma once

#include "records/Import.h"
#include "screens/meeting/MeetingGrid.h"
#include "screens/meeting/MeetingScreen.h"
#include "services/MeetingDrafts.h"
#include "services/StoreRecords.h"
#include "translations/Translations.h"
#include "ui/support/Branch.h"

#include <QDir>
#include <QFile>

namespace sakhi::test {

/// Presses keys on whatever has the focus, as a person does, and counts them.
class Keys {
public:
    explicit Keys(QWidget& page) : m_page(page) {}

    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(target(), static_cast<Qt::Key>(key), modifiers);
        ++m_count;
        m_names << QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)))
                       .toString(QKeySequence::PortableText);
    }
    void type(const QString& text) {
        for (const QChar c : text) {
            QTest::keyClick(target(), c.toLatin1());
            ++m_count;
        }
        m_names << text;
    }
    /// What takes the next key.
    [[nodiscard]] QWidget* target() const {
        QWidget* dialog = QApplication::activeModalWidget();
        QWidget* window = dialog == nullptr ? m_page.window() : dialog;
        QWidget* focus = window->focusWidget();
        return focus == nullptr ? window : focus;
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString names() const { return m_names.join(QLatin1Char(' ')); }

private:
    QWidget& m_page;
    int m_count{0};
    QStringList m_names;
};

/// The records of the cluster in a store of their own, cut off before a group's meeting, so that the meeting
/// can be held once more.
class Replay {
public:
    /// Copies the group's rows of the days before `heldOn`; that meeting stays out.
    Replay(const QString& from, const std::string& group, const std::string& heldOn)
        : m_clock(*base::parseIsoDate(heldOn)) {
        QDir().mkpath(folder());
        for (const char* name : {"groups.csv", "members.csv", "opening.csv", "opening_members.csv",
                                 "meetings.csv", "meeting_lines.csv", "loans.csv", "repayments.csv"}) {
            copy(from, QString::fromLatin1(name), QString::fromStdString(group),
                 QString::fromStdString(heldOn));
        }
        auto made = services::AuthService::createSampleStore(
            m_dir.filePath(QStringLiteral("store.db")).toStdString(), "Replay", m_clock, m_entropy);
        if (!made) {
            qFatal("no store");
        }
        auto space = services::Workspace::over(
            std::move(made->store), m_clock, m_entropy,
            [](base::Entropy& entropy) { return security::KdfParams::cheapest(entropy); });
        if (!space) {
            qFatal("no workspace");
        }
        m_space = std::move(*space);
        services::StoreRecords stored(*m_space->store().openReader(), made->founder);
        const auto plan =
            records::planImport(folder().toStdString(), {m_clock, m_entropy, &stored, false, {}});
        if (!plan || plan->faultsTotal > 0) {
            qFatal("not planned: %s", plan ? records::faultText(plan->faults.front()).c_str() : "no plan");
        }
        if (!m_space->bus().execute(made->founder, services::ImportRecords{*plan})) {
            qFatal("not imported");
        }
        const auto rows = m_space->records().groups(made->founder);
        m_group = rows->front().id;
        services::AddUser keeper;
        keeper.login = "keeper";
        keeper.name = "Asha Rawat";
        keeper.role = domain::Role::representative;
        keeper.groups = {m_group};
        keeper.confirmed = true;
        if (!m_space->bus().execute(made->founder, keeper)) {
            qFatal("no keeper");
        }
        const auto people = m_space->auth().samplePeople();
        for (const auto& person : *people) {
            if (person.role == domain::Role::representative) {
                m_session = *m_space->auth().signInSample(person.id);
            }
        }
    }

    [[nodiscard]] screens::PresenterContext context() { return {m_space.get(), *m_session, m_group}; }
    [[nodiscard]] services::Workspace& space() { return *m_space; }

private:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("cut")); }

    void copy(const QString& from, const QString& name, const QString& group, const QString& heldOn) {
        QFile in(from + QLatin1Char('/') + name);
        QFile out(folder() + QLatin1Char('/') + name);
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
            qFatal("no file");
        }
        const QStringList lines = QString::fromUtf8(in.readAll()).split(QLatin1Char('\n'));
        const QStringList head = lines.front().trimmed().split(QLatin1Char(','));
        const auto at = [&](const char* column) { return head.indexOf(QString::fromLatin1(column)); };
        QStringList kept{lines.front()};
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.trimmed().split(QLatin1Char(','));
            if (cells.size() < 2) {
                continue;
            }
            bool mine = false;
            if (name == QLatin1String("repayments.csv")) {
                mine = m_loans.contains(cells[at("loan_code")]) && cells[at("paid_on")] < heldOn;
            } else if (name == QLatin1String("opening_members.csv")) {
                mine = cells.front().startsWith(group + QLatin1Char('-'));
            } else {
                mine = cells[at("group_code")] == group;
            }
            if (mine && name == QLatin1String("loans.csv")) {
                mine = cells[at("disbursed_on")] < heldOn;
                if (mine) {
                    m_loans << cells[at("loan_code")];
                }
            } else if (mine && at("held_on") >= 0) {
                mine = cells[at("held_on")] < heldOn;
            }
            if (mine && name == QLatin1String("members.csv")) {
                // On that day nobody knew who would leave later.
                QStringList then = cells;
                if (then[at("left_on")] > heldOn) {
                    then[at("left_on")].clear();
                }
                kept << then.join(QLatin1Char(','));
            } else if (mine) {
                kept << line;
            }
        }
        out.write(kept.join(QLatin1Char('\n')).toUtf8() + '\n');
    }

    QTemporaryDir m_dir;
    base::FixedClock m_clock;
    base::SeededEntropy m_entropy{17};
    std::unique_ptr<services::Workspace> m_space;
    std::optional<services::Session> m_session;
    domain::GroupId m_group;
    QStringList m_loans;
};

}  // namespace sakhi::test
