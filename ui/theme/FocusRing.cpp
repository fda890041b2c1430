#include "theme/FocusRing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>

namespace sakhi::theme {

FocusRing::FocusRing(QApplication& app, QObject* parent) : QObject(parent) {
    connect(&app, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() {
    delete m_frame.data();
}

bool FocusRing::wants(const QWidget& widget) {
    const QVariant asked = widget.property("focusRing");
    if (asked.isValid()) {
        return asked.toBool();
    }
    const bool drawsItsOwn = qobject_cast<const QCheckBox*>(&widget) != nullptr ||
                             qobject_cast<const QRadioButton*>(&widget) != nullptr;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr && !drawsItsOwn;
}

void FocusRing::follow(QWidget* now) {
    if (now == nullptr || !wants(*now)) {
        if (m_frame != nullptr) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    if (m_frame == nullptr) {
        m_frame = new QFocusFrame;
    }
    m_frame->setWidget(now);
}

}  // namespace sakhi::theme
