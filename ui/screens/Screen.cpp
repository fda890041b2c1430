#include "screens/Screen.h"

#include "kit/Button.h"
#include "kit/FirstControl.h"

#include <QEvent>

#include <algorithm>

namespace sakhi::screens {

void Screen::begin() {
    QWidget* at = m_main != nullptr && m_main->isVisible() ? m_main.data() : this;
    if (at->focusPolicy() == Qt::NoFocus) {
        at = kit::firstControl(*at);
    }
    if (at != nullptr) {
        at->setFocus(Qt::OtherFocusReason);
    }
}

void Screen::focusInEvent(QFocusEvent*) {
    if (settled()) {
        begin();
    }
}

bool Screen::event(QEvent* event) {
    const bool done = QWidget::event(event);
    // What is shown once the records are read asks for its place.
    if (event->type() == QEvent::LayoutRequest && hasFocus() && settled()) {
        begin();
    }
    return done;
}

std::vector<PageAct> Screen::acts() const {
    std::vector<PageAct> out;
    for (auto* button : findChildren<kit::Button*>()) {
        const QString name = button->accessibleName().isEmpty()
                                 ? QString(button->text()).remove(QLatin1Char('&'))
                                 : button->accessibleName();
        const bool known =
            std::any_of(out.begin(), out.end(), [&](const PageAct& act) { return act.text == name; });
        if (known || name.isEmpty() || !button->isEnabled() || !button->isVisibleTo(this)) {
            continue;
        }
        out.push_back({name, button->shortcut(), [at = QPointer<kit::Button>(button)] {
                           if (at) {
                               at->click();
                           }
                       }});
    }
    return out;
}

}  // namespace sakhi::screens
