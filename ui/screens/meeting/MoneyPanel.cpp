#include "screens/meeting/MoneyPanel.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "screens/meeting/EntryList.h"
#include "screens/meeting/Fields.h"
#include "screens/meeting/FormDraft.h"
#include "services/MeetingText.h"
#include "services/ShownValues.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

using base::Money;
using books::MeetingSheet;

namespace {

constexpr int kLongestNote = 200;

}  // namespace

MoneyPanel::MoneyPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent)
    : ScrollColumn(parent), m_theme(theme), m_presenter(presenter) {
    buildOthers();
    buildBank();
    buildBankLoans();
    column()->addStretch(1);
}

void MoneyPanel::buildOthers() {
    auto* card = new kit::Card(m_theme, tr("Other receipts and expenses"), this);
    m_others = new EntryList(m_theme, tr("No other money moved."), card);
    card->body()->addWidget(m_others);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    m_head = new kit::Choice(m_theme);
    for (const auto& [head, key] : base::EnumKeys<domain::OtherHead>::rows) {
        const QString sign = domain::isReceipt(head) ? QStringLiteral("+ ") : QStringLiteral("− ");
        m_head->addItem(sign + services::otherHeadText(head), static_cast<int>(head));
    }
    m_head->setCurrentIndex(m_head->findData(static_cast<int>(domain::OtherHead::meetingExpense)));
    auto* head = new kit::FormRow(m_theme, tr("&What for"), m_head, card);
    m_amount = new kit::MoneyEdit;
    m_amountRow = new kit::FormRow(m_theme, tr("&Amount in rupees"), m_amount, card);
    m_where = new kit::Choice(m_theme);
    m_where->addItem(tr("From or into the box"), false);
    m_where->addItem(tr("At the bank"), true);
    auto* where = new kit::FormRow(m_theme, tr("W&here"), m_where, card);
    m_note = new QLineEdit;
    m_note->setMaxLength(kLongestNote);
    auto* note = new kit::FormRow(m_theme, tr("N&ote"), m_note, card);
    grid->addWidget(head, 0, 0);
    grid->addWidget(m_amountRow, 0, 1);
    grid->addWidget(where, 1, 0);
    grid->addWidget(note, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    //: Button: adds a receipt or an expense to the meeting
    auto* go = new kit::Button(m_theme, tr("A&dd"), kit::ButtonKind::secondary, card);
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    column()->addWidget(card);
    m_otherDraft = new FormDraft(
        m_presenter, "other",
        [this] {
            m_amount->clear();
            m_note->clear();
        },
        this);
    m_otherDraft->add("head", m_head);
    m_otherDraft->add("amount", m_amount);
    m_otherDraft->add("where", m_where);
    m_otherDraft->add("note", m_note);
    connect(go, &QPushButton::clicked, this, &MoneyPanel::addOther);
    connect(m_amount, &QLineEdit::returnPressed, this, &MoneyPanel::addOther);
    connect(m_note, &QLineEdit::returnPressed, this, &MoneyPanel::addOther);
    for (kit::Choice* choice : {m_head, m_where}) {
        onEnter(*choice, [this] { addOther(); });
    }
    connect(m_others, &EntryList::acted, this, [this](int index) {
        m_presenter.edit({}, [&](MeetingSheet& sheet) { sheet.others.erase(sheet.others.begin() + index); });
    });
}

void MoneyPanel::addOther() {
    const auto amount = m_amount->money();
    const bool above = amount && *amount > Money();
    m_amountRow->setError(above ? QString() : tr("Type an amount above zero."));
    if (!above) {
        return;
    }
    domain::OtherItem item;
    item.head = static_cast<domain::OtherHead>(m_head->currentData().toInt());
    item.amount = *amount;
    item.atBank = m_where->currentData().toBool();
    item.note = m_note->text().trimmed().toStdString();
    m_otherDraft->forget();
    m_presenter.edit({}, [&](MeetingSheet& sheet) { sheet.others.push_back(item); });
    m_amount->setFocus();
}

void MoneyPanel::buildBank() {
    auto* card = new kit::Card(m_theme, tr("The group's bank account"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    m_withdrawn = new kit::MoneyEdit;
    m_deposited = new kit::MoneyEdit;
    grid->addWidget(new kit::FormRow(m_theme, tr("&Taken from the bank into the box"), m_withdrawn, card), 0,
                    0);
    grid->addWidget(new kit::FormRow(m_theme, tr("Put from the &box into the bank"), m_deposited, card), 0,
                    1);
    card->body()->addLayout(grid);
    column()->addWidget(card);
    const auto keep = [this](kit::MoneyEdit* field, Money MeetingSheet::*member, const char* tag) {
        connect(field, &kit::MoneyEdit::moneyEdited, this, [this, field, member, tag] {
            const auto money = field->money();
            if (money || money.error().code == base::ErrorCode::missingData) {
                m_presenter.edit(tag, [&](MeetingSheet& sheet) { sheet.*member = money ? *money : Money(); });
            }
        });
    };
    keep(m_withdrawn, &MeetingSheet::bankWithdrawn, "bank_withdrawn");
    keep(m_deposited, &MeetingSheet::bankDeposited, "bank_deposited");
}

void MoneyPanel::buildBankLoans() {
    m_loansCard = new kit::Card(m_theme, tr("Loans of the bank"), this);
    m_bankEntries =
        new EntryList(m_theme, tr("Nothing was received from or repaid to the bank."), m_loansCard);
    m_loansCard->body()->addWidget(m_bankEntries);
    m_approved = new EntryList(m_theme, {}, m_loansCard);
    m_loansCard->body()->addWidget(m_approved);
    m_repayForm = new QWidget(m_loansCard);
    auto* grid = new QGridLayout(m_repayForm);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    m_bankLoan = new kit::Choice(m_theme);
    m_principal = new kit::MoneyEdit;
    m_interest = new kit::MoneyEdit;
    m_paidOn = new kit::DateEdit(m_theme);
    m_principalRow = new kit::FormRow(m_theme, tr("&Principal repaid"), m_principal, m_repayForm);
    grid->addWidget(new kit::FormRow(m_theme, tr("Bank &loan"), m_bankLoan, m_repayForm), 0, 0);
    grid->addWidget(new kit::FormRow(m_theme, tr("Pa&id on"), m_paidOn, m_repayForm), 0, 1);
    grid->addWidget(m_principalRow, 1, 0);
    grid->addWidget(new kit::FormRow(m_theme, tr("Inter&est paid"), m_interest, m_repayForm), 1, 1);
    //: Button: notes what was repaid to the bank
    auto* go = new kit::Button(m_theme, tr("Note the repayment"), kit::ButtonKind::secondary, m_repayForm);
    grid->addWidget(go, 2, 0, Qt::AlignLeft);
    m_loansCard->body()->addWidget(m_repayForm);
    column()->addWidget(m_loansCard);
    m_repayDraft = new FormDraft(
        m_presenter, "bank_repayment",
        [this] {
            m_principal->clear();
            m_interest->clear();
        },
        this);
    m_repayDraft->add("loan", m_bankLoan);
    m_repayDraft->add("on", m_paidOn);
    m_repayDraft->add("principal", m_principal);
    m_repayDraft->add("interest", m_interest);
    connect(go, &QPushButton::clicked, this, &MoneyPanel::addRepayment);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_principal), static_cast<QLineEdit*>(m_interest),
                             static_cast<QLineEdit*>(m_paidOn)}) {
        connect(field, &QLineEdit::returnPressed, this, &MoneyPanel::addRepayment);
    }
    onEnter(*m_bankLoan, [this] { addRepayment(); });
    connect(m_approved, &EntryList::acted, this, &MoneyPanel::receiveLoan);
    connect(m_bankEntries, &EntryList::acted, this, [this](int index) {
        m_presenter.edit({}, [&](MeetingSheet& sheet) {
            const auto loans = static_cast<int>(sheet.bankLoans.size());
            if (index < loans) {
                sheet.bankLoans.erase(sheet.bankLoans.begin() + index);
            } else {
                sheet.bankRepayments.erase(sheet.bankRepayments.begin() + (index - loans));
            }
        });
    });
}

void MoneyPanel::addRepayment() {
    const auto principal = m_principal->money();
    const auto interest = m_interest->money();
    const auto day = m_paidOn->date();
    const Money sum = (principal ? *principal : Money()) + (interest ? *interest : Money());
    const auto loan = base::parseUuid(m_bankLoan->currentData().toString().toStdString());
    m_principalRow->setError(sum > Money() && day && loan ? QString() : tr("Type an amount above zero."));
    if (sum <= Money() || !day || !loan) {
        return;
    }
    books::BankRepayment paid;
    paid.loan = domain::LoanId{*loan};
    paid.paidOn = *day;
    paid.principal = principal ? *principal : Money();
    paid.interest = interest ? *interest : Money();
    m_repayDraft->forget();
    m_presenter.edit({}, [&](MeetingSheet& sheet) { sheet.bankRepayments.push_back(paid); });
}

void MoneyPanel::receiveLoan(int index) {
    const auto& request = m_presenter.state().desk.approved[static_cast<std::size_t>(index)];
    books::BankLoanReceived loan;
    loan.loan = domain::LoanId{m_presenter.newId()};
    loan.code = request.number;
    loan.purpose = request.purpose.empty() ? "bank_linkage" : request.purpose;
    loan.principal = request.amount;
    loan.yearlyRate = request.yearlyRate;
    loan.tenureMonths = request.months;
    loan.disbursedOn = m_presenter.state().sheet.heldOn;
    loan.firstDueOn = base::addMonths(loan.disbursedOn, 1);
    loan.application = request.id;
    m_presenter.edit({}, [&](MeetingSheet& sheet) { sheet.bankLoans.push_back(loan); });
}

void MoneyPanel::refreshBankLoans() {
    const auto& state = m_presenter.state();
    std::vector<EntryList::Entry> entries;
    for (const auto& loan : state.sheet.bankLoans) {
        //: A loan that came from the bank; %1 its number
        entries.push_back({tr("Received: loan %1").arg(QString::fromStdString(loan.code)),
                           services::shownDay(loan.disbursedOn), services::shownMoney(loan.principal),
                           tr("Remove")});
    }
    for (const auto& paid : state.sheet.bankRepayments) {
        const auto* account = state.desk.books->account(paid.loan);
        //: What was repaid to the bank; %1 the loan's number
        entries.push_back(
            {tr("Repaid: loan %1")
                 .arg(account == nullptr ? QString() : QString::fromStdString(account->loan().code)),
             tr("principal %1, interest %2")
                 .arg(services::shownMoney(paid.principal), services::shownMoney(paid.interest)),
             services::shownMoney(paid.principal + paid.interest), tr("Remove")});
    }
    m_bankEntries->setEntries(entries);
    std::vector<EntryList::Entry> approved;
    for (const auto& request : state.desk.approved) {
        approved.push_back({tr("The bank approved %1").arg(QString::fromStdString(request.number)),
                            //: Terms of a loan that the bank approved
                            tr("%1 months, %2 % a year; first instalment a month after it is received")
                                .arg(request.months)
                                .arg(QString::fromStdString(base::formatPercent(request.yearlyRate))),
                            services::shownMoney(request.amount),
                            //: Button: the bank's loan is in the account
                            tr("Received")});
    }
    m_approved->setEntries(approved);
    m_approved->setVisible(!approved.empty());
    const QVariant before = m_bankLoan->currentData();
    m_bankLoan->clear();
    for (const auto& account : state.desk.books->measurer.accounts()) {
        if (account.loan().kind == domain::LoanKind::bank && !account.closed(state.sheet.heldOn)) {
            m_bankLoan->addItem(tr("%1, %2 owed")
                                    .arg(QString::fromStdString(account.loan().code),
                                         services::shownMoney(account.outstanding(state.sheet.heldOn))),
                                QString::fromStdString(base::toText(account.loan().id.value)));
        }
    }
    m_repayForm->setVisible(m_bankLoan->count() > 0);
    m_bankLoan->setCurrentIndex(std::max(0, m_bankLoan->findData(before)));
    if (m_paidOn->text().isEmpty()) {
        m_paidOn->setDate(state.sheet.heldOn);
    }
}

void MoneyPanel::refresh() {
    const auto& sheet = m_presenter.state().sheet;
    std::vector<EntryList::Entry> entries;
    for (const auto& item : sheet.others) {
        const QString sign = domain::isReceipt(item.head) ? QStringLiteral("+ ") : QStringLiteral("− ");
        QStringList remark;
        if (item.atBank) {
            remark << tr("At the bank");
        }
        remark << QString::fromStdString(item.note);
        remark.removeAll(QString());
        entries.push_back({services::otherHeadText(item.head), remark.join(QStringLiteral(" · ")),
                           sign + services::shownMoney(item.amount), tr("Remove")});
    }
    m_others->setEntries(entries);
    const auto show = [](kit::MoneyEdit& field, Money amount) {
        if (!field.hasFocus()) {
            field.setMoney(amount.isZero() ? std::nullopt : std::optional(amount));
        }
    };
    show(*m_withdrawn, sheet.bankWithdrawn);
    show(*m_deposited, sheet.bankDeposited);
    refreshBankLoans();
    m_otherDraft->refresh();
    m_repayDraft->refresh();
}

void MoneyPanel::focusFirst() {
    m_amount->setFocus(Qt::TabFocusReason);
}

void MoneyPanel::focusBank() {
    m_withdrawn->setFocus(Qt::TabFocusReason);
}

}  // namespace sakhi::screens
