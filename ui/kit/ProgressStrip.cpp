#include "kit/ProgressStrip.h"

#include "kit/Labels.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace sakhi::kit {
namespace {

constexpr int kSteps = 1000;  // of the bar, whatever the total

}  // namespace

ProgressStrip::ProgressStrip(const theme::Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    m_words = makeLabel({}, TextRole::body, this);
    //: Button: stops work that takes long
    m_cancel = new Button(theme, tr("Cancel"), ButtonKind::secondary, this);
    m_cancel->setSmall(true);
    row->addWidget(m_bar, 1);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
}

void ProgressStrip::setProgress(qint64 done, qint64 total, const QString& words) {
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * kSteps / total) : 0);
    m_words->setText(words);
    m_bar->setAccessibleName(words);
}

void ProgressStrip::setCancellable(bool cancellable) {
    m_cancel->setVisible(cancellable);
}

}  // namespace sakhi::kit
