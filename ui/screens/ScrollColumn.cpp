#include "screens/ScrollColumn.h"

#include <QEvent>
#include <QVBoxLayout>

namespace sakhi::screens {

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent) {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    page->installEventFilter(this);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        const int width = widget()->width();
        widget()->setMinimumHeight(m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                                 : m_column->totalSizeHint().height());
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace sakhi::screens
