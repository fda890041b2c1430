#include "screens/PageFaces.h"

#include "kit/EmptyState.h"
#include "kit/ProgressStrip.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sakhi::screens {

PageFaces::PageFaces(const theme::Theme& theme, QWidget* parent)
    : QStackedWidget(parent),
      m_theme(theme),
      m_loading(new QWidget(this)),
      m_progress(new kit::ProgressStrip(theme, m_loading)),
      m_empty(new kit::EmptyState(theme, theme::Icon::info, {}, {}, this)),
      m_failed(new kit::EmptyState(theme, theme::Icon::alert, {}, {}, this)),
      m_ready(new QScrollArea(this)) {
    auto* middle = new QVBoxLayout(m_loading);
    middle->setContentsMargins(48, 48, 48, 48);
    m_progress->setCancellable(false);
    middle->addWidget(m_progress, 0, Qt::AlignVCenter);
    //: Button: reads the records of this page once more
    m_failed->setAction(tr("Try again"), kit::ButtonKind::secondary);
    m_ready->setWidgetResizable(true);
    m_ready->setFrameShape(QFrame::NoFrame);
    m_ready->setFocusPolicy(Qt::NoFocus);
    for (QWidget* face : {m_loading, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_failed),
                          static_cast<QWidget*>(m_ready)}) {
        addWidget(face);
    }
    connect(m_failed, &kit::EmptyState::actionTaken, this, &PageFaces::retryRequested);
    connect(m_empty, &kit::EmptyState::actionTaken, this, &PageFaces::firstActRequested);
}

void PageFaces::setContent(QWidget* content) {
    content->setObjectName(QStringLiteral("page"));
    content->installEventFilter(this);
    m_ready->setWidget(content);
}

/// A scrolled page is made no lower than its wrapped words need.
bool PageFaces::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ready->widget() &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        auto* layout = qobject_cast<QBoxLayout*>(m_ready->widget()->layout());
        if (layout != nullptr && layout->hasHeightForWidth()) {
            m_ready->widget()->setMinimumHeight(layout->minimumHeightForWidth(m_ready->widget()->width()));
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

void PageFaces::showLoading(const QString& words) {
    m_progress->setProgress(0, 0, words);
    setCurrentWidget(m_loading);
}

void PageFaces::showReady() {
    setCurrentWidget(m_ready);
}

void PageFaces::showEmpty(const QString& title, const QString& sentence, const QString& action) {
    m_empty->setTexts(theme::Icon::info, title, sentence);
    if (!action.isEmpty()) {
        m_empty->setAction(action);
    }
    setCurrentWidget(m_empty);
}

void PageFaces::showFailed(const QString& title, const QString& reason) {
    m_failed->setTexts(theme::Icon::alert, title, reason);
    setCurrentWidget(m_failed);
}

}  // namespace sakhi::screens
