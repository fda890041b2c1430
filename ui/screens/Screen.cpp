#include "screens/Screen.h"

#include "kit/Button.h"

#include <QPointer>

#include <algorithm>

namespace sakhi::screens {

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
