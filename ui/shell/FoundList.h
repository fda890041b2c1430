#pragma once

#include "theme/Theme.h"

#include <QKeySequence>
#include <QListWidget>

#include <functional>
#include <vector>

namespace sakhi::shell {

/// A line under the search field: a title, or something to take, with its key at the right.
struct FoundLine {
    QString text;
    QKeySequence shortcut;
    /// Empty for a title and for a word that nothing was found.
    std::function<void()> take;
};

/// What the search found, under its field; never has the focus, the field moves its current line.
class FoundList : public QListWidget {
    Q_OBJECT

public:
    FoundList(const theme::Theme& theme, QWidget* field);

    /// Shows the lines with the first that can be taken as the current one.
    void setLines(std::vector<FoundLine> lines);

    /// To the next (1) or previous (-1) line that can be taken.
    void step(int by);

    /// The line as it is read out; empty where none can be taken.
    [[nodiscard]] QString currentText() const;

    /// Hides itself and does what the line stands for.
    void takeCurrent();

private:
    void place();

    const theme::Theme& m_theme;
    QWidget* m_field;
    std::vector<FoundLine> m_lines;
};

}  // namespace sakhi::shell
