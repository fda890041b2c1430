#include "kit/FlowLayout.h"

#include <algorithm>

namespace sakhi::kit {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items << item;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const {
    QSize out(0, 0);
    for (const auto* item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
            out.setWidth(out.width() + hint.width() + (out.width() > 0 ? spacing() : 0));
            out.setHeight(std::max(out.height(), hint.height()));
        }
    }
    return out;
}

QSize FlowLayout::minimumSize() const {
    QSize out(0, 0);
    for (const auto* item : m_items) {
        if (!item->isEmpty()) {
            out = out.expandedTo(item->minimumSize());
        }
    }
    return out;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    (void)place(area, true);
}

int FlowLayout::place(const QRect& area, bool set) const {
    int top = area.top();
    QList<std::pair<QLayoutItem*, QSize>> row;
    int used = 0;
    const auto endRow = [&] {
        int height = 0;
        for (const auto& [item, size] : row) {
            height = std::max(height, size.height());
        }
        int left = area.left();
        for (const auto& [item, size] : row) {
            if (set) {
                item->setGeometry({left, top, size.width(), height});
            }
            left += size.width() + spacing();
        }
        top += height;
        row.clear();
        used = 0;
    };
    for (auto* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        const QSize size(std::min(hint.width(), std::max(area.width(), item->minimumSize().width())),
                         hint.height());
        if (!row.isEmpty() && used + spacing() + size.width() > area.width()) {
            endRow();
            top += spacing() / 2;
        }
        used += size.width() + (row.isEmpty() ? 0 : spacing());
        row.append({item, size});
    }
    endRow();
    return top - area.top();
}

}  // namespace sakhi::kit
