#include "screens/meeting/LoansPanel.h"

#include "base/Text.h"
#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "lending/Schedule.h"
#include "screens/apply/PurposeStep.h"
#include "screens/meeting/EntryList.h"
#include "screens/meeting/Fields.h"
#include "screens/meeting/FormDraft.h"
#include "screens/meeting/MeetingModel.h"
#include "services/KeyText.h"
#include "services/MeetingText.h"
#include "services/ShownValues.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using base::Money;
using books::GrantedLoan;

namespace {

constexpr std::string_view kBankPurpose = "bank_linkage";

QString purposeWords(const std::string& purpose) {
    return services::keyText(services::KeyKind::purpose, purpose);
}

QString termsOf(const GrantedLoan& loan) {
    const QString rate = QString::fromStdString(base::formatPercent(loan.yearlyRate));
    //: Terms of a loan: purpose, months, rate a year, number of the resolution
    return LoansPanel::tr("%1 · %n months · %2 % a year · resolution %3", nullptr, loan.tenureMonths)
        .arg(purposeWords(loan.purpose), rate, QString::fromStdString(loan.resolutionNo));
}

}  // namespace

LoansPanel::LoansPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent)
    : ScrollColumn(parent), m_theme(theme), m_presenter(presenter) {
    m_waitingCard = new kit::Card(theme, tr("Requests that wait"), this);
    m_waiting = new EntryList(theme, tr("No request waits."), m_waitingCard);
    m_waitingCard->body()->addWidget(m_waiting);
    column()->addWidget(m_waitingCard);
    auto* given = new kit::Card(theme, tr("Loans of this meeting"), this);
    m_given = new EntryList(theme, tr("No loan is given yet."), given);
    given->body()->addWidget(m_given);
    column()->addWidget(given);
    buildForm();
    column()->addStretch(1);
    connect(m_waiting, &EntryList::acted, this, &LoansPanel::grantRequest);
    connect(m_given, &EntryList::acted, this, &LoansPanel::removeLoan);
}

void LoansPanel::buildForm() {
    auto* card = new kit::Card(m_theme, tr("A new loan"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    m_member = new kit::Choice(m_theme);
    m_memberRow = new kit::FormRow(m_theme, tr("&Member"), m_member, card);
    m_amount = new kit::MoneyEdit;
    m_amountRow = new kit::FormRow(m_theme, tr("&Amount in rupees"), m_amount, card);
    m_purpose = new kit::Choice(m_theme);
    m_purpose->setEditable(false);
    for (const std::string_view key : services::knownKeys(services::KeyKind::purpose)) {
        if (key != kBankPurpose) {
            m_purpose->addItem(services::keyText(services::KeyKind::purpose, key),
                               QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        }
    }
    drawPurposes();
    connect(&m_theme, &theme::Theme::themeChanged, this, &LoansPanel::drawPurposes);
    m_purpose->setPlaceholderText(tr("Choose what it is for"));
    m_purpose->setCurrentIndex(-1);
    m_purposeRow = new kit::FormRow(m_theme, tr("&Purpose"), m_purpose, card);
    m_months = new kit::MoneyEdit;
    m_monthsRow = new kit::FormRow(m_theme, tr("M&onths"), m_months, card);
    m_rate = new QLineEdit;
    m_rate->setAlignment(Qt::AlignRight);
    m_rateRow = new kit::FormRow(m_theme, tr("&Rate, % a year"), m_rate, card);
    m_fund = new kit::Choice(m_theme);
    for (const auto& [fund, key] : base::EnumKeys<domain::FundSource>::rows) {
        m_fund->addItem(services::fundText(fund), static_cast<int>(fund));
    }
    auto* fund = new kit::FormRow(m_theme, tr("F&und"), m_fund, card);
    m_firstDue = new kit::DateEdit(m_theme);
    m_firstDueRow = new kit::FormRow(m_theme, tr("&First instalment on"), m_firstDue, card);
    m_number = new QLineEdit;
    auto* number = new kit::FormRow(m_theme, tr("Resolution &number"), m_number, card);
    grid->addWidget(m_memberRow, 0, 0, 1, 2);
    grid->addWidget(m_amountRow, 0, 2);
    grid->addWidget(m_purposeRow, 1, 0, 1, 2);
    grid->addWidget(m_monthsRow, 1, 2);
    grid->addWidget(fund, 2, 0, 1, 2);
    grid->addWidget(m_rateRow, 2, 2);
    grid->addWidget(m_firstDueRow, 3, 0, 1, 2);
    grid->addWidget(number, 3, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    card->body()->addLayout(grid);
    m_instalment = kit::makeLabel({}, kit::TextRole::strong, card, true);
    card->body()->addWidget(m_instalment);
    //: Button: the meeting gives this loan
    auto* go = new kit::Button(m_theme, tr("&Give this loan"), kit::ButtonKind::secondary, card);
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    column()->addWidget(card);
    connect(go, &QPushButton::clicked, this, &LoansPanel::grant);
    connectForm();
}

void LoansPanel::connectForm() {
    m_draft = new FormDraft(
        m_presenter, "loan", [this] { showForm(m_presenter.newLoan()); }, this);
    m_draft->add("member", m_member);
    m_draft->add("amount", m_amount);
    m_draft->add("purpose", m_purpose);
    m_draft->add("months", m_months);
    m_draft->add("rate", m_rate);
    m_draft->add("fund", m_fund);
    m_draft->add("first_due", m_firstDue);
    m_draft->add("number", m_number);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_amount), static_cast<QLineEdit*>(m_months), m_rate}) {
        connect(field, &QLineEdit::textChanged, this, &LoansPanel::tellInstalment);
    }
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_amount), static_cast<QLineEdit*>(m_months), m_rate,
                             static_cast<QLineEdit*>(m_firstDue), m_number}) {
        connect(field, &QLineEdit::returnPressed, this, &LoansPanel::grant);
    }
    for (kit::Choice* choice : {m_member, m_purpose, m_fund}) {
        onEnter(*choice, [this] { grant(); });
    }
}

void LoansPanel::drawPurposes() {
    constexpr int kPicture = 20;
    const int side = m_theme.scaled(kPicture);
    m_purpose->setIconSize({side, side});
    for (int i = 0; i < m_purpose->count(); ++i) {
        const std::string key = m_purpose->itemData(i).toString().toStdString();
        m_purpose->setItemIcon(i, m_theme.icon(purposeIcon(key), theme::Token::ink, kPicture));
    }
}

void LoansPanel::showForm(const GrantedLoan& loan) {
    m_rate->setText(QString::fromStdString(base::formatPercent(loan.yearlyRate)));
    m_months->setMoney(Money::rupees(loan.tenureMonths));
    m_firstDue->setDate(loan.firstDueOn);
    m_number->setText(QString::fromStdString(loan.resolutionNo));
    m_amount->setMoney(std::nullopt);
    m_purpose->setCurrentIndex(-1);
    m_member->setCurrentIndex(-1);
    m_fund->setCurrentIndex(m_fund->findData(static_cast<int>(loan.fund)));
}

void LoansPanel::tellInstalment() {
    const auto amount = m_amount->money();
    const auto months = m_months->money();
    const auto rate = base::parsePercent(m_rate->text().toStdString());
    const bool whole = amount && months && rate && *amount > Money() && *months >= Money::rupees(1) &&
                       *months <= Money::rupees(domain::kLongestTenure);
    m_instalment->setText(whole ? tr("Instalment %1 a month")
                                      .arg(services::shownMoney(lending::emi(
                                          *amount, *rate, static_cast<int>(months->inPaise() / 100))))
                                : tr("The instalment shows here once an amount is typed."));
    kit::setRole(*m_instalment, whole ? kit::TextRole::strong : kit::TextRole::muted);
}

bool LoansPanel::check() {
    const auto amount = m_amount->money();
    const auto months = m_months->money();
    const auto due = m_firstDue->date();
    const bool member = memberIn(*m_member).has_value();
    const bool above = amount && *amount > Money();
    const bool term =
        months && *months >= Money::rupees(1) && *months <= Money::rupees(domain::kLongestTenure);
    const bool later = due && *due > m_presenter.state().sheet.heldOn;
    const bool rate = base::parsePercent(m_rate->text().toStdString()).has_value();
    const bool purpose = m_purpose->currentIndex() >= 0;
    m_memberRow->setError(member ? QString() : tr("Choose who gets the loan."));
    m_amountRow->setError(above ? QString() : tr("Type an amount above zero."));
    m_purposeRow->setError(purpose ? QString() : tr("Choose what the loan is for."));
    m_monthsRow->setError(term ? QString() : tr("Type 1 to 120 months."));
    m_rateRow->setError(rate ? QString() : tr("Type a rate like 24."));
    m_firstDueRow->setError(later ? QString() : tr("Type a day after the meeting."));
    return member && above && purpose && term && rate && later;
}

void LoansPanel::grant() {
    if (!check()) {
        return;
    }
    GrantedLoan loan = m_presenter.newLoan();
    loan.member = *memberIn(*m_member);
    loan.principal = *m_amount->money();
    loan.purpose = m_purpose->currentData().toString().toStdString();
    loan.tenureMonths = static_cast<int>(m_months->money()->inPaise() / 100);
    loan.yearlyRate = *base::parsePercent(m_rate->text().toStdString());
    loan.fund = static_cast<domain::FundSource>(m_fund->currentData().toInt());
    loan.firstDueOn = *m_firstDue->date();
    loan.resolutionNo = m_number->text().trimmed().toStdString();
    const auto* member = m_presenter.member(loan.member);
    //: Text of a resolution: amount, member, purpose
    const QString words =
        tr("A loan of %1 to %2 for: %3")
            .arg(services::shownMoney(loan.principal), memberText(*member), purposeWords(loan.purpose));
    m_draft->forget();
    m_presenter.grant(loan, words.toStdString());
}

void LoansPanel::grantRequest(int index) {
    const auto& request = m_requests[static_cast<std::size_t>(index)];
    const GrantedLoan loan = m_presenter.loanOf(request);
    const auto* member = m_presenter.member(loan.member);
    if (member != nullptr) {
        const QString words =
            tr("A loan of %1 to %2 for: %3")
                .arg(services::shownMoney(loan.principal), memberText(*member), purposeWords(loan.purpose));
        m_presenter.grant(loan, words.toStdString());
    }
}

void LoansPanel::removeLoan(int index) {
    m_presenter.edit({}, [&](books::MeetingSheet& sheet) {
        const auto at = sheet.loans.begin() + index;
        std::erase_if(sheet.resolutions,
                      [&](const domain::Resolution& one) { return one.number == at->resolutionNo; });
        sheet.loans.erase(at);
    });
}

void LoansPanel::refresh() {
    const auto& state = m_presenter.state();
    std::vector<EntryList::Entry> waiting;
    m_requests.clear();
    for (const auto& request : state.desk.waiting) {
        const bool given = std::ranges::any_of(
            state.sheet.loans, [&](const GrantedLoan& loan) { return loan.application == request.id; });
        const auto* member = m_presenter.member(request.member.id);
        if (given || member == nullptr) {
            continue;
        }
        m_requests.push_back(request);
        waiting.push_back({memberText(*member),
                           tr("%1 · %n months", nullptr, request.months).arg(purposeWords(request.purpose)),
                           services::shownMoney(request.amount),
                           //: Button: the meeting grants the request
                           tr("Grant")});
    }
    m_waitingCard->setVisible(!waiting.empty());
    m_waiting->setEntries(waiting);
    std::vector<EntryList::Entry> given;
    for (const GrantedLoan& loan : state.sheet.loans) {
        const auto* member = m_presenter.member(loan.member);
        given.push_back({member == nullptr ? QString() : memberText(*member), termsOf(loan),
                         services::shownMoney(loan.principal),
                         //: Button: takes an entry of the meeting back
                         tr("Remove")});
    }
    m_given->setEntries(given);
    fillMembers(*m_member, m_presenter, false);
    if (!std::exchange(m_dressed, true) || !m_draft->begun()) {
        showForm(m_presenter.newLoan());
    }
    if (!m_draft->holds("number")) {
        m_number->setText(QString::fromStdString(m_presenter.nextResolution()));
    }
    m_draft->refresh();
    tellInstalment();
}

void LoansPanel::focusFirst() {
    m_member->setFocus(Qt::TabFocusReason);
}

}  // namespace sakhi::screens
