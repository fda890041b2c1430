#pragma once

#include "base/Result.h"
#include "kit/Button.h"
#include "kit/ListRequest.h"

#include <QAbstractItemModel>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace sakhi::kit {

class EmptyState;
class ProgressStrip;
class TableDelegate;
class TableFilter;

/// Roles a model may answer besides Qt's own; the delegate and the filter read them.
enum TableRole {
    kSecondLineRole = Qt::UserRole + 100,  ///< small muted line under the text
    kAfterTextRole,                        ///< muted, in the same line: "w/o Ramesh"
    kChipKindRole,                         ///< int of ChipKind: the cell is a chip with the text
    kToneRole,                             ///< int of RowTone: colour of the text
    kSortRole,                             ///< raw value for sorting (number, date, text)
    kExportRole,                           ///< text for copy and CSV where it differs from what is shown
    kMarkRole,                             ///< int of RowTone, column 0: the bar at the row's left edge
    kAvatarRole,                           ///< the person's name: initials stand before the text
    kSearchRole,                           ///< further text the filter finds the row by
};

enum class TableState { loading, ready, failed };

/// A list of records: search, sort, keyboard, copy, CSV, and the pages of an empty, loading or failed list.
/// The model is the screen's; TablePane does not own it.
class TablePane : public QWidget {
    Q_OBJECT

public:
    /// `name` is the accessible name of the table.
    TablePane(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model);
    [[nodiscard]] QTableView* view() const { return m_view; }

    /// The source row of the current row, -1 where none.
    [[nodiscard]] int currentRow() const;
    void selectRow(int sourceRow);

    void setState(TableState state);
    void setProgress(qint64 done, qint64 total, const QString& words);
    void setFailure(const QString& reason);
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }

    /// Type and rows of a member's page.
    void setLarge(bool large);

    /// Shows the search line and the export button above the table; default shown.
    void setToolsShown(bool shown);
    void setFilterText(const QString& text);
    [[nodiscard]] int shownRows() const;

    /// The shown rows as text, the heads first: what is copied, written and printed.
    [[nodiscard]] QList<QStringList> rowsAsText() const;

    /// The columns whose cells stand at the right.
    [[nodiscard]] bool isFigure(int column) const;

    /// The shown rows (all columns, heads first) as CSV: UTF-8 with BOM, CRLF, quoted where needed; text that
    /// a spreadsheet would take for a formula is kept as text.
    [[nodiscard]] QByteArray csv() const;

    /// Writes csv() to a file; fileUnwritable.
    [[nodiscard]] base::Result<void> exportCsv(const QString& path) const;

    /// Puts the selected rows, tab-separated, on the clipboard; nothing where none is selected.
    void copySelection() const;

Q_SIGNALS:
    /// Enter, or a double click, on a row (source row).
    void activated(int sourceRow);
    void currentRowChanged(int sourceRow);
    void retryRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(const QKeyEvent& event);
    void ask(ListRequest::Act act);
    void buildTools();
    void buildView();
    void showPage();
    void dress();

    const theme::Theme& m_theme;
    QWidget* m_tools{nullptr};
    QLineEdit* m_search{nullptr};
    QLabel* m_count{nullptr};
    QStackedWidget* m_pages{nullptr};
    QTableView* m_view{nullptr};
    EmptyState* m_empty{nullptr};
    EmptyState* m_noHit{nullptr};
    EmptyState* m_failed{nullptr};
    ProgressStrip* m_progress{nullptr};
    TableFilter* m_filter{nullptr};
    TableDelegate* m_delegate{nullptr};
    bool m_large{false};
    TableState m_state{TableState::ready};
};

}  // namespace sakhi::kit
