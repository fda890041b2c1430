#include "shell/FoundList.h"

#include "kit/KeyMap.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace sakhi::shell {

using theme::TextSize;
using theme::Token;

namespace {

constexpr int kMostLines = 12;
constexpr int kKeysRole = Qt::UserRole;

/// Paints titles small and muted, and the keys at the right.
class FoundDelegate : public QStyledItemDelegate {
public:
    FoundDelegate(const theme::Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {m_theme.scaled(420), m_theme.lineHeight(TextSize::body) + m_theme.scaled(10)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool title = (index.flags() & Qt::ItemIsEnabled) == 0;
        const bool current = !title && (option.state & QStyle::State_Selected) != 0;
        painter->fillRect(option.rect, m_theme.color(current ? Token::tint : Token::surface));
        if (current) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              m_theme.color(Token::accent));
        }
        QRect room = option.rect.adjusted(m_theme.scaled(12), 0, -m_theme.scaled(12), 0);
        const QString keys = index.data(kKeysRole).toString();
        painter->setFont(m_theme.font(TextSize::small));
        painter->setPen(m_theme.color(Token::muted));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        if (!keys.isEmpty()) {
            room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(keys) - 8);
        }
        painter->setFont(m_theme.font(title ? TextSize::small : TextSize::body, title));
        painter->setPen(m_theme.color(title ? Token::muted : Token::ink));
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

private:
    const theme::Theme& m_theme;
};

}  // namespace

FoundList::FoundList(const theme::Theme& theme, QWidget* field)
    : QListWidget(field), m_theme(theme), m_field(field) {
    setWindowFlags(Qt::ToolTip);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("What was found"));
    setItemDelegate(new FoundDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::Box);
    connect(this, &QListWidget::itemClicked, this, &FoundList::takeCurrent);
}

void FoundList::setLines(std::vector<FoundLine> lines) {
    m_lines = std::move(lines);
    clear();
    for (const FoundLine& line : m_lines) {
        auto* item = new QListWidgetItem(line.text, this);
        item->setData(kKeysRole, kit::shownKeys(line.shortcut));
        item->setFlags(line.take ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    }
    setCurrentRow(-1);
    step(1);
    place();
    show();
}

void FoundList::place() {
    const int width = std::max(m_field->width(), m_theme.scaled(420));
    const int lines = std::min(count(), kMostLines);
    setGeometry(QRect(m_field->mapToGlobal(QPoint(m_field->width() - width, m_field->height() + 4)),
                      QSize(width, lines * sizeHintForRow(0) + 2 * frameWidth())));
}

void FoundList::step(int by) {
    for (int row = currentRow() + by; row >= 0 && row < count(); row += by) {
        if (m_lines[static_cast<std::size_t>(row)].take) {
            setCurrentRow(row);
            scrollToItem(row > 0 && !m_lines[static_cast<std::size_t>(row) - 1].take ? item(row - 1)
                                                                                     : item(row));
            return;
        }
    }
}

QString FoundList::currentText() const {
    return currentItem() != nullptr ? currentItem()->text() : QString();
}

void FoundList::takeCurrent() {
    const int row = currentRow();
    if (row >= 0) {
        hide();
        // What is done may delete the list.
        const auto take = m_lines[static_cast<std::size_t>(row)].take;
        take();
    }
}

}  // namespace sakhi::shell
