#include "screens/score/RaiseCard.h"

#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "screens/score/ScoreFigures.h"

#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

RaiseCard::RaiseCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("What would raise it"), parent), m_theme(theme) {
    setTight(true);
}

void RaiseCard::present(const services::ScoreView& view) {
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    body()->addWidget(m_content);
    std::size_t at = 0;
    for (const auto& raise : view.raises) {
        const auto words = score::raiseText(raise);
        auto* row = new kit::ListRow(m_theme, {words.title, {}, words.second, words.points}, m_content);
        row->setFramed(false);
        row->setChevron(false);
        row->setDisc(QString::number(at + 1));
        row->setToolTip(tr("Shows it on the sliders"));
        column->addWidget(kit::makeRule(m_content));
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, at] { Q_EMIT tried(at); });
        ++at;
    }
    if (view.raises.empty()) {
        column->addWidget(kit::makeLabel(tr("None of the three measures would raise it much."),
                                         TextRole::muted, m_content, true));
    }
    const QString together = score::togetherText(view);
    if (!together.isEmpty()) {
        column->addWidget(kit::makeRule(m_content));
        column->addWidget(kit::makeLabel(together, TextRole::strong, m_content, true));
    }
    column->addStretch(1);
    column->addWidget(kit::makeRule(m_content));
    column->addWidget(
        kit::makeLabel(tr("30 % savings, 30 % attendance, 40 % repayment. The score informs; people decide."),
                       TextRole::small, m_content, true));
}

}  // namespace sakhi::screens
