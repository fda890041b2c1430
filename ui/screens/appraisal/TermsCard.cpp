#include "screens/appraisal/TermsCard.h"

#include "kit/Labels.h"
#include "kit/StatCell.h"
#include "kit/WhatIfSlider.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// One step of the amount's slider.
constexpr std::int64_t kStepRupees = 1'000;

}  // namespace

TermsCard::TermsCard(const theme::Theme& theme, const AppraisalPresenter& presenter, QWidget* parent)
    : kit::Card(theme, tr("What if?"), parent),
      m_theme(theme),
      m_presenter(presenter),
      m_amount(new kit::WhatIfSlider(theme, tr("Other amount"), this)),
      m_months(new kit::WhatIfSlider(theme, tr("Other number of months"), this)),
      m_amountText(kit::makeLabel({}, TextRole::strong, this)),
      m_monthsText(kit::makeLabel({}, TextRole::strong, this)),
      m_instalment(new kit::StatCell(theme, tr("Instalment a month"), {}, this)),
      m_foir(new kit::StatCell(theme, tr("Tightest household"), {}, this)) {
    setRemark(tr("nothing is recorded"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->addWidget(kit::makeLabel(tr("Amount"), TextRole::muted, this), 0, 0);
    grid->addWidget(m_amountText, 0, 1, Qt::AlignRight);
    grid->addWidget(kit::makeLabel(tr("Months"), TextRole::muted, this), 0, 2);
    grid->addWidget(m_monthsText, 0, 3, Qt::AlignRight);
    grid->addWidget(m_amount, 1, 0, 1, 2);
    grid->addWidget(m_months, 1, 2, 1, 2);
    m_foir->setDivided(true);
    grid->addWidget(m_instalment, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_foir, 2, 2, 1, 2, Qt::AlignTop);
    for (int i : {1, 3}) {
        grid->setColumnStretch(i, 1);
    }
    body()->addLayout(grid);
    for (kit::WhatIfSlider* slider : {m_amount, m_months}) {
        connect(slider, &QSlider::valueChanged, this, &TermsCard::answer);
    }
}

void TermsCard::present() {
    const auto& view = m_presenter.state().view;
    const QSignalBlocker first(m_amount);
    const QSignalBlocker second(m_months);
    const int asked = static_cast<int>(view.request.row.amount.inPaise() / (100 * kStepRupees));
    m_amount->setRange(1, std::max(2, asked * 2));
    m_amount->setToday(std::max(1, asked));
    m_months->setRange(3, std::max(60, view.proposedMonths));
    m_months->setToday(view.proposedMonths);
    answer();
}

void TermsCard::answer() {
    const auto& view = m_presenter.state().view;
    const bool asAsked = m_amount->value() == m_amount->today();
    const base::Money amount =
        asAsked ? view.request.row.amount : base::Money::rupees(m_amount->value() * kStepRupees);
    const auto terms = m_presenter.otherTerms(amount, m_months->value(), view.proposedRate);
    m_amountText->setText(services::shownMoney(amount));
    m_monthsText->setText(QString::number(m_months->value()));
    m_amount->setValueText(services::shownMoney(amount));
    m_months->setValueText(tr("%n month(s)", nullptr, m_months->value()));
    m_instalment->setFigure(services::shownMoney(terms.instalment));
    m_foir->setFigure(percentOrUnknown(terms.tightestFoir));
    m_foir->setRemark(
        terms.tightestFoir
            ? tr("%1, of her income", "name of a member").arg(services::shownName(terms.tightest))
            : tr("no income is told"));
}

}  // namespace sakhi::screens
