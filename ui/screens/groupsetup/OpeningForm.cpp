#include "screens/groupsetup/OpeningForm.h"

#include "books/OpeningSides.h"
#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "services/ErrorText.h"
#include "services/ShownValues.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <map>

namespace sakhi::screens {

using kit::TextRole;

namespace {

constexpr int kSideBySide = 900;
constexpr int kUsualMonths = 12;

QString memberText(const domain::Member& member) {
    const QString name = QString::fromStdString(member.name.empty() ? member.code : member.name);
    return member.relationName.empty()
               ? name
               : QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(member.relationName));
}

}  // namespace

OpeningForm::OpeningForm(const theme::Theme& theme, base::Date today, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_today(today) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(16);
    m_across = new QBoxLayout(QBoxLayout::LeftToRight);
    m_across->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(buildMoney());
    left->addWidget(buildSavings());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(buildBalance());
    right->addStretch(1);
    m_across->addLayout(left, 3);
    m_across->addLayout(right, 2);
    page->addLayout(m_across);
    page->addWidget(buildLoans());
    page->addStretch(1);
    setFocusProxy(m_day);
    weigh();
}

QWidget* OpeningForm::buildMoney() {
    auto* card = new kit::Card(m_theme, tr("What the group had"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_day = new kit::DateEdit(m_theme);
    m_day->setDate(m_today);
    m_dayRow = new kit::FormRow(m_theme, tr("At the end of this &day"), m_day, card);
    m_dayRow->setHint(tr("The first meeting written here comes after it."));
    const auto money = [&](kit::MoneyEdit*& edit, const QString& label, const QString& hint) {
        edit = new kit::MoneyEdit;
        auto* row = new kit::FormRow(m_theme, label, edit, card);
        row->setHint(hint);
        connect(edit, &kit::MoneyEdit::moneyEdited, this, &OpeningForm::weigh);
        return row;
    };
    grid->addWidget(m_dayRow, 0, 0);
    grid->addWidget(money(m_cash, tr("In the &cash box"), tr("as counted")), 0, 1);
    grid->addWidget(money(m_bank, tr("At the &bank"), tr("as the passbook says")), 1, 0);
    grid->addWidget(money(m_surplus, tr("Earned over the &years"), tr("interest and fines, less expenses")),
                    1, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* OpeningForm::buildSavings() {
    auto* card = new kit::Card(m_theme, tr("Savings of each member"), this);
    card->setRemark(tr("from the register, up to that day"));
    m_savingGrid = new QGridLayout;
    m_savingGrid->setHorizontalSpacing(12);
    m_savingGrid->setVerticalSpacing(6);
    m_savingGrid->setColumnStretch(0, 1);
    card->body()->addLayout(m_savingGrid);
    return card;
}

QWidget* OpeningForm::buildLoans() {
    auto* card = new kit::Card(m_theme, tr("Loans that run"), this);
    card->setRemark(tr("what is left of each on that day"));
    auto* holder = new QWidget(card);
    m_loanRows = new QVBoxLayout(holder);
    m_loanRows->setContentsMargins(0, 0, 0, 0);
    m_loanRows->setSpacing(0);
    card->body()->addWidget(holder);
    m_loanNote = kit::makeLabel(tr("No loan was running. Add each that was, the bank's to the group too."),
                                TextRole::muted, card, true);
    card->body()->addWidget(m_loanNote);
    auto* add = new kit::Button(m_theme, tr("Add a &loan"), kit::ButtonKind::secondary, card);
    add->setPicture(theme::Icon::plus);
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &OpeningForm::addLoan);
    return card;
}

QWidget* OpeningForm::buildBalance() {
    auto* card = new kit::Card(m_theme, tr("Does it balance?"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const QStringList names{tr("Cash"),
                            tr("Bank"),
                            tr("Loans to members"),
                            tr("The group has"),
                            tr("Savings of the members"),
                            tr("Earned over the years"),
                            tr("Loans from the bank"),
                            tr("It belongs to")};
    for (int i = 0; i < names.size(); ++i) {
        const bool sum = i == 3 || i == 7;
        const TextRole role = sum ? TextRole::strong : TextRole::body;
        grid->addWidget(kit::makeLabel(names[i], role, card, true), i, 0);
        auto* figure = kit::makeLabel({}, role, card);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(figure, i, 1);
        m_figures.push_back(figure);
    }
    card->body()->addLayout(grid);
    card->body()->addWidget(kit::makeRule(card));
    m_verdict = kit::makeLabel({}, TextRole::title, card, true);
    m_explained = kit::makeLabel({}, TextRole::muted, card, true);
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(m_explained);
    return card;
}

void OpeningForm::present(const domain::Group& group, const std::vector<domain::Member>& members) {
    m_group = group.id;
    m_monthlyRate = group.internalMonthlyRate;
    if (m_members == members) {
        return;
    }
    m_members = members;
    std::map<domain::MemberId, QString> typed;
    for (const auto& field : m_savings) {
        typed[field.member] = field.amount->text();
    }
    while (auto* item = m_savingGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_savings.clear();
    int line = 0;
    for (const auto& member : members) {
        auto* name = kit::makeLabel(memberText(member), TextRole::body, this, true);
        auto* amount = new kit::MoneyEdit(this);
        amount->setText(typed[member.id]);
        //: Field: what a member (%1) has saved
        amount->setAccessibleName(tr("Savings of %1").arg(memberText(member)));
        amount->setMaximumWidth(m_theme.scaled(160));
        name->setBuddy(amount);
        m_savingGrid->addWidget(name, line, 0);
        m_savingGrid->addWidget(amount, line, 1);
        connect(amount, &kit::MoneyEdit::moneyEdited, this, &OpeningForm::weigh);
        connect(amount, &QLineEdit::returnPressed, this, [this, at = static_cast<std::size_t>(line)] {
            if (at + 1 < m_savings.size()) {
                m_savings[at + 1].amount->setFocus();
            }
        });
        m_savings.push_back({member.id, amount});
        ++line;
    }
    for (const auto& loan : m_loans) {
        fillBorrowers(*loan.borrower);
    }
    weigh();
}

void OpeningForm::fillBorrowers(kit::Choice& choice) const {
    const int now = std::max(0, choice.currentIndex());
    choice.clear();
    for (const auto& member : m_members) {
        choice.addItem(memberText(member));
    }
    //: Choice beside the members: a loan that the group owes the bank
    choice.addItem(tr("The bank, to the group"));
    choice.setCurrentIndex(std::min(now, choice.count() - 1));
}

void OpeningForm::addLoan() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(12);
    LoanFields fields{row,
                      new kit::Choice(m_theme),
                      new kit::MoneyEdit,
                      new QLineEdit(QString::fromStdString(
                          base::formatPercent(base::Rate::basisPoints(m_monthlyRate.inBasisPoints() * 12)))),
                      new QLineEdit(QString::number(kUsualMonths)),
                      new kit::DateEdit(m_theme)};
    fillBorrowers(*fields.borrower);
    fields.due->setDate(base::addMonths(m_day->date().value_or(m_today), 1));
    const auto add = [&](const QString& label, QWidget* field, int share) {
        line->addWidget(new kit::FormRow(m_theme, label, field, row), share);
    };
    add(tr("Who owes it"), fields.borrower, 4);
    add(tr("Left of it"), fields.left, 2);
    add(tr("% a year"), fields.rate, 1);
    add(tr("Months left"), fields.months, 1);
    add(tr("Next due"), fields.due, 2);
    auto* remove = kit::makeIconButton(m_theme, theme::Icon::remove, tr("Take this loan off the sheet"), row);
    auto* beside = new QVBoxLayout;
    beside->setContentsMargins(0, m_theme.lineHeight(theme::TextSize::small) + 2, 0, 0);
    beside->addWidget(remove);
    beside->addStretch(1);
    line->addLayout(beside);
    m_loanRows->addWidget(row);
    m_loans.push_back(fields);
    m_loanNote->hide();
    connect(remove, &QPushButton::clicked, this, [this, row] { removeLoan(row); });
    connect(fields.left, &kit::MoneyEdit::moneyEdited, this, &OpeningForm::weigh);
    connect(fields.borrower, &QComboBox::currentIndexChanged, this, &OpeningForm::weigh);
    fields.borrower->setFocus();
    weigh();
}

void OpeningForm::removeLoan(QWidget* row) {
    std::erase_if(m_loans, [row](const LoanFields& fields) { return fields.row == row; });
    row->hide();
    row->deleteLater();
    m_loanNote->setVisible(m_loans.empty());
    weigh();
}

services::RecordOpening OpeningForm::read() const {
    services::RecordOpening out;
    out.group = m_group;
    out.opening.asOf = m_day->date().value_or(m_today);
    out.opening.cash = m_cash->money().value_or(base::Money());
    out.opening.bank = m_bank->money().value_or(base::Money());
    out.opening.surplus = m_surplus->money().value_or(base::Money());
    for (const auto& field : m_savings) {
        out.savings.emplace_back(field.member, field.amount->money().value_or(base::Money()));
    }
    for (const auto& fields : m_loans) {
        domain::Loan loan;
        const auto at = static_cast<std::size_t>(std::max(0, fields.borrower->currentIndex()));
        loan.kind = at < m_members.size() ? domain::LoanKind::internal : domain::LoanKind::bank;
        if (at < m_members.size()) {
            loan.member = m_members[at].id;
        }
        loan.purpose = loan.kind == domain::LoanKind::bank ? "bank_linkage" : "";
        loan.principal = fields.left->money().value_or(base::Money());
        loan.yearlyRate =
            base::parsePercent(fields.rate->text().trimmed().toStdString()).value_or(base::Rate());
        loan.tenureMonths = fields.months->text().trimmed().toInt();
        loan.firstDueOn = fields.due->date().value_or(base::Date{});
        out.loans.push_back(loan);
    }
    return out;
}

std::optional<services::RecordOpening> OpeningForm::sheet() {
    QWidget* wrong = nullptr;
    const auto mark = [&](QWidget* field, const QString& reason) {
        if (auto* row = qobject_cast<kit::FormRow*>(field->parentWidget())) {
            row->setError(reason);
        }
        if (!reason.isEmpty() && wrong == nullptr) {
            wrong = field;
        }
    };
    const auto day = m_day->date();
    mark(m_day, !day             ? services::errorText(day.error()).oneLine()
                : *day > m_today ? tr("This day is still to come.")
                                 : QString());
    std::vector<kit::MoneyEdit*> amounts{m_cash, m_bank, m_surplus};
    for (const auto& field : m_savings) {
        amounts.push_back(field.amount);
    }
    for (auto* amount : amounts) {
        const auto typed = amount->money();
        const bool empty = !typed && typed.error().code == base::ErrorCode::missingData;
        mark(amount, typed || empty ? QString() : services::errorText(typed.error()).oneLine());
    }
    for (const auto& loan : m_loans) {
        mark(loan.left,
             loan.left->money().value_or(base::Money()).isZero() ? tr("What is left of it?") : QString());
        mark(loan.rate,
             base::parsePercent(loan.rate->text().trimmed().toStdString()) ? QString() : tr("Like 24."));
        mark(loan.months, loan.months->text().trimmed().toInt() > 0 ? QString() : tr("1 to 120."));
        mark(loan.due, loan.due->date().value_or(base::Date{}) > day.value_or(m_today)
                           ? QString()
                           : tr("A day after the sheet's."));
    }
    if (wrong != nullptr) {
        wrong->setFocus();
        return std::nullopt;
    }
    return read();
}

void OpeningForm::showProblem(const QString& reason) {
    m_dayRow->setError(reason);
}

QString OpeningForm::difference() const {
    const auto now = read();
    const auto sides = books::openingSides(now.opening, now.savings, now.loans);
    const base::Money off = sides.difference();
    if (off.isZero()) {
        return {};
    }
    //: A cut-off sheet that does not balance; %1 is an amount
    return off.isNegative() ? tr("%1 more is there than is accounted for.").arg(services::shownMoney(-off))
                            : tr("%1 is missing.").arg(services::shownMoney(off));
}

void OpeningForm::weigh() {
    const auto now = read();
    const auto sides = books::openingSides(now.opening, now.savings, now.loans);
    const std::array figures{sides.cash,    sides.bank,    sides.memberLoans, sides.has(),
                             sides.savings, sides.surplus, sides.bankLoans,   sides.owes()};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_figures[i]->setText(services::shownMoney(figures[i]));
    }
    const QString off = difference();
    const bool missing = !sides.difference().isNegative() && !off.isEmpty();
    m_verdict->setText(off.isEmpty() ? tr("It balances.") : off);
    m_explained->setText(
        off.isEmpty() ? tr("What the group has and what it belongs to are the same.")
        : missing     ? tr("The savings and loans of the register come to more than cash, bank and loans to "
                               "members. Look for a slip; what stays is shown as opening difference on every "
                               "statement until the group clears it.")
                  : tr("If it was earned over the years with interest and fines, write it there. What stays "
                       "is shown as opening difference on every statement until the group clears it."));
}

void OpeningForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_across->setDirection(width() >= m_theme.scaled(kSideBySide) ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom);
}

}  // namespace sakhi::screens
