#include "screens/meeting/TotalsRow.h"

#include "screens/meeting/MeetingGrid.h"
#include "services/ShownValues.h"

#include <QHeaderView>
#include <QPainter>

namespace sakhi::screens {

TotalsRow::TotalsRow(const theme::Theme& theme, MeetingGrid& grid, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(grid) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&grid, &MeetingGrid::layoutChanged, this, qOverload<>(&QWidget::update));
    connect(grid.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(&theme, &theme::Theme::themeChanged, this, &QWidget::updateGeometry);
}

QSize TotalsRow::sizeHint() const {
    return {m_theme.scaled(400), m_theme.scaled(40)};
}

QString TotalsRow::words(int column) const {
    const MeetingModel& rows = m_grid.rows();
    switch (column) {
        case MeetingModel::kNumber:
            return {};
        case MeetingModel::kMember:
            //: Under the rows of the meeting
            return tr("Total, %n members", nullptr, rows.rowCount());
        case MeetingModel::kPresent:
            //: How many came to the meeting
            return tr("%n came", nullptr, m_came);
        case MeetingModel::kTotal:
            return services::shownMoney(rows.sum(column));
    }
    const base::Money sum = rows.sum(column);
    return sum.isZero() ? QStringLiteral("–") : QString::fromStdString(base::formatIndianBare(sum));
}

void TotalsRow::refresh(int came) {
    m_came = came;
    QStringList all;
    for (int column = MeetingModel::kMember; column < MeetingModel::kColumns; ++column) {
        const QString head = m_grid.rows().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        all << (column <= MeetingModel::kPresent ? words(column)
                                                 : QStringLiteral("%1 %2").arg(head, words(column)));
    }
    setAccessibleName(all.join(QStringLiteral(", ")));
    update();
}

void TotalsRow::paintEvent(QPaintEvent*) {
    using theme::Token;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::control));
    const auto* header = m_grid.horizontalHeader();
    const int pad = m_theme.scaled(10);
    for (int column = MeetingModel::kMember; column < MeetingModel::kColumns; ++column) {
        const QRect cell(header->sectionViewportPosition(column), 1, header->sectionSize(column),
                         height() - 1);
        const bool whole = column == MeetingModel::kTotal;
        const bool left = column <= MeetingModel::kPresent;
        QFont font = m_theme.font(whole ? theme::TextSize::title : theme::TextSize::body, true);
        const QString text = words(column);
        if (whole && QFontMetrics(font).horizontalAdvance(text) > cell.width() - pad) {
            font = m_theme.font(theme::TextSize::body, true);
        }
        painter.setFont(font);
        painter.setPen(m_theme.color(whole ? Token::accent : Token::ink));
        painter.drawText(cell.adjusted(whole ? 0 : pad, 0, -pad, 0),
                         Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight), text);
    }
}

}  // namespace sakhi::screens
