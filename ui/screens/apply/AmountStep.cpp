#include "screens/apply/AmountStep.h"

#include "kit/Button.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "kit/PictureTile.h"
#include "kit/WhatIfSlider.h"
#include "services/ShownValues.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sakhi::screens {

using base::Money;
using kit::TextRole;
using services::shownMoney;

namespace {

/// The slider's unit and ends, rupees. One member owes at most a lakh (NORMS.md 2.5); more can be typed.
constexpr int kUnit = 500;
constexpr int kLeast = 1'000;
constexpr int kMost = 100'000;
constexpr int kBegin = 10'000;

constexpr std::array kTerms{6, 12, 18, 24, 36};
constexpr int kUsualTerm = 12;

/// From so much of the household's income on instalments are too high (NORMS.md 2.3).
constexpr double kMostOfIncome = 50.0;

}  // namespace

AmountStep::AmountStep(const theme::Theme& theme, const ApplyPresenter& presenter, QWidget* parent)
    //: A step of an application: asked of a member
    : Card(theme, tr("How much do you need?"), parent), m_theme(theme), m_presenter(presenter) {
    m_hero = kit::makeLabel({}, TextRole::hero, this);
    addToHead(m_hero);
    body()->setSpacing(12);
    addAmount();
    addMonths();
    addInstalment();
    body()->addStretch(1);
    clear();
}

void AmountStep::clear() {
    setAmount(Money::rupees(kBegin));
    setMonths(kUsualTerm);
}

void AmountStep::addAmount() {
    m_slider = new kit::WhatIfSlider(m_theme, tr("Amount"), this);
    m_slider->setLarge(true);
    m_slider->setRange(kLeast / kUnit, kMost / kUnit);
    m_slider->setToday(kLeast / kUnit);
    m_slider->setPageStep(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto addButton = [&](theme::Icon icon, const QString& name, int by) {
        auto* button = new kit::Button(m_theme, {}, kit::ButtonKind::secondary, this);
        button->setPicture(icon);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoRepeat(true);
        connect(button, &QPushButton::clicked, this, [this, by] { step(by); });
        return button;
    };
    row->addWidget(addButton(theme::Icon::minus, tr("Less", "button: a smaller amount"), -1));
    row->addWidget(m_slider, 1);
    row->addWidget(addButton(theme::Icon::plus, tr("More", "button: a larger amount"), 1));
    body()->addLayout(row);
    m_field = new kit::MoneyEdit;
    m_field->setMaximumWidth(m_theme.scaled(280));
    m_fieldRow = new kit::FormRow(m_theme, tr("Or &type the amount in rupees"), m_field, this);
    body()->addWidget(m_fieldRow);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_field->setMoney(Money::rupees(std::int64_t(value) * kUnit));
        tell();
    });
    connect(m_field, &kit::MoneyEdit::moneyEdited, this, [this] {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(amount().inPaise() / 100 / kUnit));
        tell();
    });
}

void AmountStep::addMonths() {
    body()->addWidget(
        kit::makeLabel(tr("In how many months will you pay it back?"), TextRole::strong, this, true));
    m_months = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const int months : kTerms) {
        auto* tile = new kit::PictureTile(m_theme, tr("%n months", nullptr, months), {}, this);
        m_months->addButton(tile, months);
        row->addWidget(tile);
    }
    body()->addLayout(row);
    connect(m_months, &QButtonGroup::idClicked, this, &AmountStep::tell);
}

void AmountStep::addInstalment() {
    m_instalment = kit::makeLabel({}, TextRole::figure, this, true);
    m_share = kit::makeLabel({}, TextRole::strong, this, true);
    m_debts = kit::makeLabel({}, TextRole::muted, this, true);
    body()->addWidget(m_instalment);
    body()->addWidget(m_share);
    body()->addWidget(m_debts);
}

void AmountStep::step(int by) {
    m_slider->setValue(m_slider->value() + by);
}

void AmountStep::setWish(const services::Wish& wish) {
    m_wish = wish;
    tell();
}

Money AmountStep::amount() const {
    const auto typed = m_field->money();
    return typed && *typed > Money() ? *typed : Money();
}

void AmountStep::setAmount(Money amount) {
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(amount.inPaise() / 100 / kUnit));
    }
    m_field->setMoney(amount);
    tell();
}

int AmountStep::months() const {
    return std::max(0, m_months->checkedId());
}

void AmountStep::setMonths(int months) {
    if (auto* tile = m_months->button(months)) {
        tile->setChecked(true);
    }
    tell();
}

std::optional<Burden> AmountStep::burden() const {
    return m_presenter.burden(m_wish, amount(), months());
}

QString AmountStep::words() const {
    return QStringList{m_instalment->text(), m_share->text(), m_debts->text()}
        .join(QLatin1Char(' '))
        .trimmed();
}

QString AmountStep::missing() const {
    return amount().isZero() ? tr("Choose an amount first.") : QString();
}

void AmountStep::tell() {
    if (m_debts == nullptr) {
        return;
    }
    m_hero->setText(amount().isZero() ? QString() : shownMoney(amount()));
    m_slider->setValueText(shownMoney(amount()));
    const auto costs = burden();
    m_instalment->setText(costs ? tr("Every month: %1").arg(shownMoney(costs->instalment)) : QString());
    const bool known = costs && costs->percent;
    const bool high = known && *costs->percent > kMostOfIncome;
    //: %1 all instalments of a month, %2 per cent of the household's income, %3 the limit in per cent
    m_share->setText(
        !known ? QString()
               : (high ? tr("All instalments together %1 a month: %2 % of what the household earns. "
                            "More than %3 % is too much.")
                       : tr("All instalments together %1 a month: %2 % of what the household earns; "
                            "up to %3 % is fine."))
                     .arg(shownMoney(costs->all), services::shownNumber(*costs->percent, 0),
                          services::shownNumber(kMostOfIncome, 0)));
    m_share->setVisible(known);
    kit::setRole(*m_share, high ? TextRole::attention : TextRole::good);
    m_debts->setText(m_wish.owed.isZero() ? tr("You owe nothing else.")
                     : m_wish.overdue.isZero()
                         ? tr("You still owe %1 on earlier loans.").arg(shownMoney(m_wish.owed))
                         //: %1 owed in all, %2 the part whose day is past
                         : tr("You still owe %1 on earlier loans; %2 of it is late.")
                               .arg(shownMoney(m_wish.owed), shownMoney(m_wish.overdue)));
}

}  // namespace sakhi::screens
