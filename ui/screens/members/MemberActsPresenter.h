#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QByteArray>

namespace sakhi::screens {

/// Runs one command on members at a time, off the window's thread; a picture is sealed and kept first.
class MemberActsPresenter : public QObject {
    Q_OBJECT

public:
    explicit MemberActsPresenter(PresenterContext context, QObject* parent = nullptr)
        : QObject(parent), m_context(std::move(context)) {}

    /// `photo`: a JPEG for an AddMember or a ChangeMember; empty = none.
    void run(const services::Command& command, const QByteArray& photo = {});

    [[nodiscard]] bool busy() const { return m_runner.isRunning(); }

Q_SIGNALS:
    void begun();
    void done(const services::Outcome& outcome);
    void refused(const base::Error& error);

private:
    PresenterContext m_context;
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::screens
