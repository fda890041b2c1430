#include "screens/members/LeavingPanel.h"

#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/FactList.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "services/ErrorText.h"
#include "services/MemberText.h"
#include "services/ShownValues.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

using domain::LeavingReason;
using kit::ButtonKind;
using kit::TextRole;
using services::shownMoney;

namespace {

constexpr int kLongestLeavingNote = 300;
constexpr int kLongestResolutionNo = 40;

}  // namespace

LeavingPanel::LeavingPanel(const theme::Theme& theme, const services::MemberView& member, base::Date today,
                           Reckoner reckoner, QWidget* parent)
    : Card(theme, tr("She leaves the group"), parent),
      m_theme(theme),
      m_member(member.member.id),
      m_group(member.member.group),
      m_reckoner(std::move(reckoner)) {
    setOpenDecision(true);
    setTight(true);
    addFields(today);
    addFigures();
    addButtons();
    body()->addStretch(1);
    m_nominee->setText(QString::fromStdString(member.nominee));
    reckon();
}

void LeavingPanel::addFields(base::Date today) {
    auto* pair = new QHBoxLayout;
    m_day = new kit::DateEdit(m_theme);
    m_day->setDate(today);
    //: Field: the day she leaves the group
    m_dayRow = new kit::FormRow(m_theme, tr("&Leaves on"), m_day, this);
    m_reason = new kit::Choice(m_theme);
    for (const auto& [reason, key] : base::EnumKeys<LeavingReason>::rows) {
        m_reason->addItem(services::leavingText(reason), static_cast<int>(reason));
    }
    auto* why = new kit::FormRow(m_theme, tr("&Why"), m_reason, this);
    pair->addWidget(m_dayRow, 1, Qt::AlignTop);
    pair->addWidget(why, 1, Qt::AlignTop);
    body()->addLayout(pair);
    m_nominee = new QLineEdit;
    m_nominee->setMaxLength(kLongestLeavingNote);
    //: Field: who takes her money after her death
    m_nomineeRow = new kit::FormRow(m_theme, tr("N&ominee"), m_nominee, this);
    body()->addWidget(m_nomineeRow);
    m_resolution = new QLineEdit;
    m_resolution->setMaxLength(kLongestResolutionNo);
    body()->addWidget(new kit::FormRow(m_theme, tr("Resolution &number"), m_resolution, this));
    m_note = new QLineEdit;
    m_note->setMaxLength(kLongestLeavingNote);
    body()->addWidget(new kit::FormRow(m_theme, tr("No&te"), m_note, this));
    connect(m_day, &kit::DateEdit::dateEdited, this, &LeavingPanel::reckon);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &LeavingPanel::judge);
    connect(m_nominee, &QLineEdit::textEdited, this, [this] { m_nomineeRow->setError({}); });
}

void LeavingPanel::addFigures() {
    //: Heading: a leaving member's savings against her loans
    body()->addWidget(kit::makeLabel(tr("Settlement"), TextRole::title, this));
    m_figures = new kit::FactList(this);
    body()->addWidget(m_figures);
    m_result = kit::makeLabel({}, TextRole::strong, this, true);
    body()->addWidget(m_result);
    m_brought = new QCheckBox(this);
    body()->addWidget(m_brought);
    m_failure = kit::makeLabel({}, TextRole::bad, this, true);
    m_failure->hide();
    body()->addWidget(m_failure);
    connect(m_brought, &QCheckBox::toggled, this, &LeavingPanel::judge);
}

void LeavingPanel::addButtons() {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_stay = new kit::Button(m_theme, tr("Not now"), ButtonKind::secondary, this);
    //: Button: records that she leaves, and settles her money
    m_go = new kit::Button(m_theme, tr("Settle and record"), ButtonKind::danger, this);
    m_go->setAutoDefault(false);
    row->addWidget(m_stay);
    row->addWidget(m_go);
    body()->addLayout(row);
    connect(m_stay, &QPushButton::clicked, this, &LeavingPanel::dismissed);
    connect(m_go, &QPushButton::clicked, this, &LeavingPanel::confirm);
}

bool LeavingPanel::died() const {
    return m_reason->currentData().toInt() == static_cast<int>(LeavingReason::death);
}

void LeavingPanel::reckon() {
    const auto day = m_day->date();
    m_dayRow->setError(day ? QString() : services::errorText(day.error()).oneLine());
    m_view.reset();
    if (day) {
        auto view = m_reckoner(*day);
        if (view) {
            m_view = std::move(*view);
            showFigures(*m_view);
        } else {
            setFailure(view.error());
        }
    }
    judge();
}

void LeavingPanel::showFigures(const services::LeavingView& view) {
    const auto& settlement = view.settlement;
    m_figures->clear();
    m_figures->addFact(tr("Compulsory savings"), shownMoney(settlement.compulsory));
    m_figures->addFact(tr("Voluntary savings"), shownMoney(settlement.voluntary));
    for (const auto& loan : settlement.loans) {
        //: %1 is the number of a loan
        m_figures->addFact(tr("Loan %1: interest of the month").arg(QString::fromStdString(loan.code)),
                           shownMoney(-loan.interest));
        m_figures->addFact(tr("Loan %1: still owed").arg(QString::fromStdString(loan.code)),
                           shownMoney(-loan.principal));
    }
    m_figures->addFact(tr("In the box"), shownMoney(view.box), TextRole::muted);
    m_brought->setVisible(!settlement.toBring().isZero());
    //: %1 rupees that her savings do not cover
    m_brought->setText(tr("%1 was brought in cash").arg(shownMoney(settlement.toBring())));
    m_brought->setAccessibleName(m_brought->text());
}

void LeavingPanel::judge() {
    m_failure->hide();
    m_nomineeRow->setVisible(died());
    if (!m_view) {
        m_result->clear();
        m_go->setReasonUnavailable(tr("Type the day she leaves."));
        return;
    }
    const auto& settlement = m_view->settlement;
    const base::Money toHer = settlement.toHer();
    const base::Money toBring = settlement.toBring();
    QString reason;
    if (!toBring.isZero()) {
        m_result->setText(tr("Her savings do not cover her loans: %1 is missing.").arg(shownMoney(toBring)));
        reason = m_brought->isChecked() ? QString()
                                        : tr("First let the rest be brought, or let her stay until it is.");
    } else if (toHer.isZero()) {
        m_result->setText(tr("Nothing is to be paid out."));
    } else {
        m_result->setText(died() ? tr("The nominee takes %1 in cash.").arg(shownMoney(toHer))
                                 : tr("She takes %1 in cash.").arg(shownMoney(toHer)));
    }
    if (toHer > m_view->box) {
        reason = tr("The box holds only %1. Withdraw %2 from the bank in a meeting first.")
                     .arg(shownMoney(m_view->box), shownMoney(toHer - m_view->box));
    }
    kit::setRole(*m_result, reason.isEmpty() ? TextRole::strong : TextRole::bad);
    m_failure->setText(reason);
    m_failure->setVisible(!reason.isEmpty());
    m_go->setReasonUnavailable(reason);
}

void LeavingPanel::confirm() {
    const auto day = m_day->date();
    if (!day || !m_view) {
        return;
    }
    if (died() && m_nominee->text().trimmed().isEmpty()) {
        m_nomineeRow->setError(tr("Type who takes her money."));
        m_nominee->setFocus(Qt::OtherFocusReason);
        return;
    }
    services::RecordLeaving command;
    command.member = m_member;
    command.group = m_group;
    command.leftOn = *day;
    command.reason = static_cast<LeavingReason>(m_reason->currentData().toInt());
    command.note = m_note->text().trimmed().toStdString();
    command.paysRest = m_brought->isChecked();
    command.nominee = died() ? m_nominee->text().trimmed().toStdString() : std::string();
    command.resolutionNo = m_resolution->text().trimmed().toStdString();
    Q_EMIT confirmed(command);
}

void LeavingPanel::focusFirst() {
    m_day->setFocus(Qt::OtherFocusReason);
}

void LeavingPanel::setBusy(bool busy) {
    m_stay->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void LeavingPanel::setFailure(const base::Error& error) {
    m_failure->setText(services::errorText(error).oneLine());
    m_failure->show();
}

void LeavingPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace sakhi::screens
