#include "kit/TableFilter.h"
#include "kit/TablePane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSaveFile>
#include <QTableView>

#include <algorithm>

namespace sakhi::kit {
namespace {

/// What leaves the program for a cell: the export text, else what is shown with its second parts.
QString cellText(const QModelIndex& cell) {
    const QVariant given = cell.data(kExportRole);
    if (given.isValid()) {
        return given.toString();
    }
    QStringList parts{cell.data().toString(), cell.data(kAfterTextRole).toString(),
                      cell.data(kSecondLineRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" "));
}

/// One field of RFC 4180. Text that begins like a formula gets an apostrophe, so that a spreadsheet shows it
/// as text.
QString csvField(QString text) {
    bool number = false;
    text.toDouble(&number);
    if (!text.isEmpty() && !number && QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    const bool quotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
    return quotes
               ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"')
               : text;
}

}  // namespace

QList<QStringList> TablePane::rowsAsText() const {
    QList<QStringList> rows(m_filter->rowCount() + 1);
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        rows.front() << m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            rows[row + 1] << cellText(m_filter->index(row, column));
        }
    }
    return rows;
}

bool TablePane::isFigure(int column) const {
    return (m_filter->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

QByteArray TablePane::csv() const {
    QByteArray out = QByteArrayLiteral("\xEF\xBB\xBF");
    for (QStringList row : rowsAsText()) {
        std::transform(row.begin(), row.end(), row.begin(), csvField);
        out += row.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return out;
}

base::Result<void> TablePane::exportCsv(const QString& path) const {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv()) < 0 || !file.commit()) {
        return base::fail(base::ErrorCode::fileUnwritable, path.toStdString());
    }
    return {};
}

void TablePane::copySelection() const {
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    std::sort(rows.begin(), rows.end());
    const QList<QStringList> all = rowsAsText();
    QStringList lines;
    for (const QModelIndex& row : rows) {
        lines << all[row.row() + 1].join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace sakhi::kit
