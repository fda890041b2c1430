#include "screens/meeting/ClosePanel.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "screens/meeting/MeetingModel.h"
#include "services/MeetingText.h"
#include "services/ShownValues.h"

#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

ClosePanel::ClosePanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent)
    : ScrollColumn(parent),
      m_theme(theme),
      m_presenter(presenter),
      m_card(new kit::Card(theme, {}, this)),
      m_close(new kit::Button(theme, tr("Close the meeting"), kit::ButtonKind::primary, m_card)) {
    m_close->setPicture(theme::Icon::lock);
    m_card->body()->addWidget(m_close, 0, Qt::AlignLeft);
    column()->addWidget(m_card);
    column()->addStretch(1);
    connect(m_close, &QPushButton::clicked, this, &ClosePanel::closeRequested);
}

void ClosePanel::refresh() {
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    const auto& state = m_presenter.state();
    m_card->setTitle(state.faults.empty() ? tr("Ready to close")
                                          : tr("%n things are missing", "before the meeting can be closed",
                                               static_cast<int>(state.faults.size())));
    if (state.faults.empty()) {
        const auto lines = {tr("%n members came", nullptr, state.totals.present),
                            tr("%1 collected").arg(services::shownMoney(state.totals.collected)),
                            tr("%1 in the box")
                                .arg(services::shownMoney(state.sheet.counted ? state.sheet.counted->total
                                                                              : state.totals.byBooks))};
        for (const QString& line : lines) {
            column->addWidget(kit::makeLabel(line, TextRole::body, m_content));
        }
        column->addWidget(
            kit::makeLabel(tr("Closing locks the meeting. A slip noticed today is mended by reopening it."),
                           TextRole::muted, m_content, true));
    }
    for (std::size_t i = 0; i < state.faults.size(); ++i) {
        const auto& fault = state.faults[i];
        const auto* member = fault.member ? m_presenter.member(*fault.member) : nullptr;
        auto* jump = new kit::Button(
            m_theme, services::findingText(fault, member == nullptr ? QString() : memberText(*member)),
            kit::ButtonKind::link, m_content);
        jump->setPicture(theme::Icon::arrowRight);
        connect(jump, &QPushButton::clicked, this, [this, i] { Q_EMIT faultChosen(static_cast<int>(i)); });
        column->addWidget(jump, 0, Qt::AlignLeft);
    }
    m_card->body()->insertWidget(0, m_content);
    m_content->show();  // at once, so that the focus can go there
    m_close->setReasonUnavailable(state.faults.empty() ? QString() : tr("Mend what is missing first"));
}

void ClosePanel::focusFirst() {
    if (m_close->isEnabled()) {
        m_close->setFocus(Qt::TabFocusReason);
    } else if (auto* first = m_content->findChild<kit::Button*>()) {
        first->setFocus(Qt::TabFocusReason);
    }
}

}  // namespace sakhi::screens
