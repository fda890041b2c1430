#include "kit/PageHead.h"

#include "kit/FlowLayout.h"
#include "kit/Labels.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace sakhi::kit {

namespace {

constexpr int kGap = 16;
/// The facts wrap, but not narrower than this.
constexpr int kLeastFacts = 160;

}  // namespace

PageHead::PageHead(const theme::Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 4, 4, 4);
    m_row->setSpacing(kGap);
    auto* words = new QHBoxLayout;
    words->setSpacing(kGap);
    m_title = makeLabel(title, TextRole::page, this);
    m_title->setMinimumHeight(theme.lineHeight(theme::TextSize::page));
    m_facts = makeLabel({}, TextRole::muted, this, true);
    // The facts take what is left, so that the actions keep their line.
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_title);
    words->addWidget(m_facts, 1);
    m_actions = new FlowLayout(12);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    setAccessibleName(title);
}

bool PageHead::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return QWidget::event(event);
}

void PageHead::arrange() {
    const int facts =
        std::min(m_facts->fontMetrics().horizontalAdvance(m_facts->text()), m_theme.scaled(kLeastFacts));
    const int needed = m_title->sizeHint().width() + facts + m_actions->sizeHint().width() + 2 * kGap + 8;
    const bool fits = needed <= width();
    m_facts->setMinimumWidth(facts);
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    // A layout that is set to what it is asks to be laid out again, without end.
    if (m_row->direction() != direction) {
        m_row->setDirection(direction);
        m_row->setSpacing(fits ? kGap : 4);
    }
}

void PageHead::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setFacts(const QStringList& facts) {
    QStringList shown = facts;
    shown.removeAll(QString());
    m_facts->setText(shown.join(QStringLiteral(" · ")));
}

void PageHead::addAction(QWidget* widget) {
    m_actions->addWidget(widget);
}

}  // namespace sakhi::kit
