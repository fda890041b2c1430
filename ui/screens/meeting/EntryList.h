#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace sakhi::screens {

/// What a panel holds so far, a line each, with a small button behind it; a quiet sentence where there is
/// none.
class EntryList : public QWidget {
    Q_OBJECT

public:
    EntryList(const theme::Theme& theme, const QString& emptyWords, QWidget* parent = nullptr);

    struct Entry {
        QString words;
        QString remark;
        QString value;
        /// The button's word; empty = no button.
        QString act;

        bool operator==(const Entry&) const = default;
    };
    void setEntries(const std::vector<Entry>& entries);

Q_SIGNALS:
    void acted(int index);

private:
    const theme::Theme& m_theme;
    QString m_emptyWords;
    QVBoxLayout* m_column;
    QWidget* m_content{nullptr};
    std::vector<Entry> m_entries;
};

}  // namespace sakhi::screens
