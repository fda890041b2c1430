#include "screens/import/CountsTable.h"

#include "base/Text.h"
#include "kit/Labels.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace sakhi::screens {

namespace {

QString count(std::int64_t rows) {
    return QString::fromStdString(base::formatNumber(static_cast<double>(rows), 0));
}

struct Row {
    QString kind;
    std::int64_t added;
    std::int64_t unchanged;
};

}  // namespace

CountsTable::CountsTable(const records::RowCounts& added, const records::RowCounts& unchanged,
                         QWidget* parent)
    : QWidget(parent) {
    const QList<Row> rows{
        {QCoreApplication::translate("ImportCounts", "Groups"), added.groups, unchanged.groups},
        {QCoreApplication::translate("ImportCounts", "Members"), added.members, unchanged.members},
        {QCoreApplication::translate("ImportCounts", "Meetings"), added.meetings, unchanged.meetings},
        {QCoreApplication::translate("ImportCounts", "Lines of meetings", "one a member a meeting"),
         added.meetingLines, unchanged.meetingLines},
        {QCoreApplication::translate("ImportCounts", "Loans"), added.loans, unchanged.loans},
        {QCoreApplication::translate("ImportCounts", "Repayments"), added.repayments, unchanged.repayments},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const auto put = [&](int line, int column, const QString& text, kit::TextRole role) {
        QLabel* label = kit::makeLabel(text, role, this);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        grid->addWidget(label, line, column);
        return label;
    };
    put(0, 1, QCoreApplication::translate("ImportCounts", "New", "rows that are brought in"),
        kit::TextRole::small);
    put(0, 2,
        QCoreApplication::translate("ImportCounts", "Here already",
                                    "rows that are in the records as they are"),
        kit::TextRole::small);
    int line = 1;
    for (const Row& row : rows) {
        grid->addWidget(kit::makeRule(this), line++, 0, 1, 3);
        QLabel* kind = put(line, 0, row.kind, kit::TextRole::body);
        kind->setAccessibleName(QCoreApplication::translate("ImportCounts", "%1: %2 new, %3 here already")
                                    .arg(row.kind, count(row.added), count(row.unchanged)));
        put(line, 1, count(row.added), row.added > 0 ? kit::TextRole::strong : kit::TextRole::muted);
        put(line++, 2, count(row.unchanged), kit::TextRole::muted);
    }
}

}  // namespace sakhi::screens
