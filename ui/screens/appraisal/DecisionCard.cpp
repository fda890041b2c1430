#include "screens/appraisal/DecisionCard.h"

#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "kit/SegmentedControl.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// What stands beside the locked button.
QString lockText(DecisionLock lock, base::Money asked) {
    switch (lock) {
        case DecisionLock::ready:
            return DecisionCard::tr("You decide. Your decision and the advice are both recorded.");
        case DecisionLock::unconfirmed:
            return DecisionCard::tr("Your account is not confirmed by the bank yet, so it cannot decide.");
        case DecisionLock::role:
            return DecisionCard::tr("Only the branch manager decides.");
        case DecisionLock::state:
            return DecisionCard::tr("This request does not wait for a decision.");
        case DecisionLock::verdict:
            return DecisionCard::tr("Choose a decision first.");
        case DecisionLock::amount:
            return DecisionCard::tr("Type the amount.");
        case DecisionLock::aboveRequest:
            return DecisionCard::tr("The amount is more than the %1 asked for.")
                .arg(services::shownMoney(asked));
        case DecisionLock::months:
            return DecisionCard::tr("Type the number of months, 1 to 120.");
        case DecisionLock::rate:
            return DecisionCard::tr("Type the yearly rate, 0 to 60 %.");
        case DecisionLock::conditions:
            return DecisionCard::tr("Choose at least one condition.");
        case DecisionLock::reason:
            return DecisionCard::tr("Type the reason first.");
    }
    return {};
}

}  // namespace

DecisionCard::DecisionCard(const theme::Theme& theme, AppraisalPresenter& presenter, QWidget* parent)
    : kit::Card(theme, tr("Decision"), parent),
      m_theme(theme),
      m_presenter(presenter),
      m_advice(kit::makeLabel({}, TextRole::body, this, true)),
      m_verdict(new kit::SegmentedControl(
          theme, tr("Decision"),
          //: The four decisions on a request
          {tr("Approve"), tr("With conditions"), tr("Return", "for correction"), tr("Reject")}, this)),
      m_terms(new QWidget(this)),
      m_amount(new kit::MoneyEdit(this)),
      m_months(new QSpinBox(this)),
      m_rate(new QLineEdit(this)),
      m_conditions(new QWidget(this)),
      m_reason(new QPlainTextEdit(this)),
      m_why(kit::makeLabel({}, TextRole::small, this, true)),
      m_record(new kit::Button(theme, tr("Record the &decision"), kit::ButtonKind::primary, this)) {
    setOpenDecision(true);
    m_verdict->setTicked(true);
    body()->addWidget(m_advice);
    body()->addWidget(m_verdict);
    buildTerms();
    buildReason();
    connect(m_verdict, &kit::SegmentedControl::chosen, this, &DecisionCard::judge);
    connect(m_amount, &kit::MoneyEdit::moneyEdited, this, &DecisionCard::judge);
    connect(m_months, &QSpinBox::valueChanged, this, &DecisionCard::judge);
    connect(m_rate, &QLineEdit::textChanged, this, &DecisionCard::judge);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionCard::judge);
    connect(m_record, &QPushButton::clicked, this, &DecisionCard::record);
}

void DecisionCard::buildTerms() {
    auto* grid = new QGridLayout(m_terms);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    m_months->setRange(0, domain::kLongestTenure);
    m_months->setButtonSymbols(QAbstractSpinBox::NoButtons);
    //: Field: interest in per cent a year
    const QStringList names{tr("Amount"), tr("Months"), tr("Rate, % a year")};
    const std::array<QWidget*, 3> fields{m_amount, m_months, m_rate};
    for (int i = 0; i < 3; ++i) {
        auto* label = kit::makeLabel(names[i], TextRole::small, m_terms);
        label->setBuddy(fields[static_cast<std::size_t>(i)]);
        grid->addWidget(label, 0, i);
        grid->addWidget(fields[static_cast<std::size_t>(i)], 1, i);
        fields[static_cast<std::size_t>(i)]->setAccessibleName(names[i]);
        fields[static_cast<std::size_t>(i)]->setMinimumWidth(m_theme.scaled(64));
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    body()->addWidget(m_terms);
    auto* column = new QVBoxLayout(m_conditions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(kit::makeLabel(tr("Conditions"), TextRole::small, m_conditions));
    for (const auto key : services::knownKeys(services::KeyKind::condition)) {
        auto* box = new QCheckBox(m_conditions);
        auto* words = kit::makeLabel(services::keyText(services::KeyKind::condition, key), TextRole::body,
                                     m_conditions, true);
        words->setBuddy(box);
        box->setAccessibleName(words->text());
        auto* row = new QHBoxLayout;
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
        m_boxes.emplace_back(std::string(key), box);
        connect(box, &QCheckBox::toggled, this, &DecisionCard::judge);
    }
    body()->addWidget(m_conditions);
}

void DecisionCard::buildReason() {
    auto* label = kit::makeLabel(tr("Reason (printed on the appraisal note)"), TextRole::small, this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(m_theme.scaled(56));
    m_reason->setMaximumHeight(m_theme.scaled(68));
    body()->addWidget(label);
    body()->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_why, 1);
    row->addWidget(m_record, 0, Qt::AlignTop);
    body()->addLayout(row);
    body()->addStretch(1);
}

void DecisionCard::present() {
    const auto& view = m_presenter.state().view;
    const QString advice = services::keyText(services::KeyKind::recommendation, view.recommendation.key);
    QStringList because;
    for (const auto& code : view.recommendation.reasonCodes) {
        because << services::keyText(services::KeyKind::reasonCode, code);
    }
    m_advice->setText(
        because.isEmpty()
            ? tr("The program recommends: %1.").arg(advice)
            //: %1 a recommendation ("approve"), %2 its reasons
            : tr("The program recommends: %1. %2.").arg(advice, because.join(QStringLiteral("; "))));
    if (m_request != view.request.row.id) {
        m_request = view.request.row.id;
        fill(m_presenter.firstDraft());
    }
    judge();
}

void DecisionCard::fill(const DecisionDraft& draft) {
    m_verdict->setCurrent(static_cast<int>(draft.verdict));
    m_amount->setMoney(draft.amount);
    m_months->setValue(draft.months);
    m_rate->setText(draft.rate ? QString::fromStdString(base::formatPercent(*draft.rate)) : QString());
    for (const auto& [key, box] : m_boxes) {
        box->setChecked(std::ranges::find(draft.conditions, key) != draft.conditions.end());
    }
    m_reason->setPlainText(QString::fromStdString(draft.reason));
}

DecisionDraft DecisionCard::draft() const {
    DecisionDraft out;
    out.verdict = static_cast<Verdict>(m_verdict->current());
    if (const auto amount = m_amount->money()) {
        out.amount = *amount;
    }
    out.months = m_months->value();
    if (const auto rate = base::parsePercent(m_rate->text().trimmed().toStdString())) {
        out.rate = *rate;
    }
    for (const auto& [key, box] : m_boxes) {
        if (box->isChecked()) {
            out.conditions.push_back(key);
        }
    }
    out.reason = m_reason->toPlainText().toStdString();
    return out;
}

void DecisionCard::judge() {
    const auto now = draft();
    const auto lock = m_presenter.lockOf(now);
    const bool approves = now.verdict == Verdict::approve || now.verdict == Verdict::approveWithConditions;
    m_terms->setVisible(approves || now.verdict == Verdict::none);
    m_conditions->setVisible(now.verdict == Verdict::approveWithConditions);
    const QString why = lockText(lock, m_presenter.state().view.request.row.amount);
    m_record->setReasonUnavailable(lock == DecisionLock::ready ? QString() : why);
    const auto& refused = m_presenter.state().refused;
    m_why->setText(refused.what.isEmpty() ? why : refused.oneLine());
    kit::setRole(*m_why, refused.what.isEmpty() ? TextRole::small : TextRole::bad);
}

void DecisionCard::record() {
    if (m_presenter.decide(draft())) {
        Q_EMIT recorded();
    } else {
        judge();
    }
}

QVariantMap DecisionCard::unfinished() const {
    QStringList conditions;
    for (const auto& [key, box] : m_boxes) {
        if (box->isChecked()) {
            conditions << QString::fromStdString(key);
        }
    }
    return {{QStringLiteral("verdict"), m_verdict->current()},
            {QStringLiteral("amount"), m_amount->text()},
            {QStringLiteral("months"), m_months->value()},
            {QStringLiteral("rate"), m_rate->text()},
            {QStringLiteral("conditions"), conditions},
            {QStringLiteral("reason"), m_reason->toPlainText()},
            {QStringLiteral("request"), QString::fromStdString(base::toText(m_request.value))}};
}

void DecisionCard::restore(const QVariantMap& fields) {
    const auto request = base::parseUuid(fields.value(QStringLiteral("request")).toString().toStdString());
    if (!request) {
        return;
    }
    m_request = {*request};
    m_verdict->setCurrent(fields.value(QStringLiteral("verdict"), -1).toInt());
    m_amount->setText(fields.value(QStringLiteral("amount")).toString());
    m_months->setValue(fields.value(QStringLiteral("months")).toInt());
    m_rate->setText(fields.value(QStringLiteral("rate")).toString());
    const QStringList conditions = fields.value(QStringLiteral("conditions")).toStringList();
    for (const auto& [key, box] : m_boxes) {
        box->setChecked(conditions.contains(QString::fromStdString(key)));
    }
    m_reason->setPlainText(fields.value(QStringLiteral("reason")).toString());
    judge();
}

}  // namespace sakhi::screens
