#pragma once

#include "kit/Button.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sakhi::kit {

/// Work that takes longer than 100 ms: a bar, the same in words, and Cancel.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(const theme::Theme& theme, QWidget* parent = nullptr);

    /// done of total (total 0 = not known how much) and its words: "Reading 62 of 100 meetings".
    void setProgress(qint64 done, qint64 total, const QString& words);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar* m_bar;
    QLabel* m_words;
    Button* m_cancel;
};

}  // namespace sakhi::kit
