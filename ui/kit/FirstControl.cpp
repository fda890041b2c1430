#include "kit/FirstControl.h"

#include <QWidget>

namespace sakhi::kit {

QWidget* firstControl(const QWidget& part) {
    for (QWidget* at = part.nextInFocusChain(); at != &part; at = at->nextInFocusChain()) {
        if (part.isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisible() &&
            at->isEnabled() && at->focusProxy() == nullptr) {
            return at;
        }
    }
    return nullptr;
}

}  // namespace sakhi::kit
