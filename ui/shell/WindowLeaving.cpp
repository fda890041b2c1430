#include "services/ErrorText.h"
#include "shell/Window.h"

#include <QApplication>
#include <QCloseEvent>

#include <algorithm>

/// How a person leaves the window and comes back to where she was.
namespace sakhi::shell {

namespace {

/// After such an event something may stand in a field that did not before.
bool changesInput(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::InputMethod || type == QEvent::MouseButtonRelease ||
           type == QEvent::Drop;
}

}  // namespace

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
