#pragma once

#include "theme/Theme.h"

#include <QStackedWidget>

class QScrollArea;

namespace sakhi::kit {
class EmptyState;
class ProgressStrip;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The four faces of a page: loading, ready (the content, scrolled up and down where it is higher than the
/// window), empty (what the page is for and the first act) and failed (why, and try again).
class PageFaces : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageFaces(const theme::Theme& theme, QWidget* parent = nullptr);

    /// Takes the ready face. Called once.
    void setContent(QWidget* content);

    void showLoading(const QString& words);
    void showReady();

    /// An empty action text offers no button.
    void showEmpty(const QString& title, const QString& sentence, const QString& action);
    void showFailed(const QString& title, const QString& reason);

Q_SIGNALS:
    void retryRequested();
    void firstActRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const theme::Theme& m_theme;
    QWidget* m_loading;
    kit::ProgressStrip* m_progress;
    kit::EmptyState* m_empty;
    kit::EmptyState* m_failed;
    QScrollArea* m_ready;
};

}  // namespace sakhi::screens
