#include "screens/meeting/RowDialog.h"

#include "kit/Button.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "screens/meeting/Fields.h"
#include "screens/meeting/FormDraft.h"
#include "screens/meeting/MeetingModel.h"
#include "services/BookWords.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace sakhi::screens {

using base::Money;
using books::SheetLine;
using domain::Attendance;

namespace {

constexpr const char* kRowForm = "row.";

Money moneyIn(const kit::MoneyEdit& field, Money otherwise = {}) {
    const auto money = field.money();
    return money ? *money : otherwise;
}

}  // namespace

RowDialog::RowDialog(const theme::Theme& theme, MeetingPresenter& presenter, int row, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_presenter(presenter),
      m_before(presenter.state().sheet.lines[static_cast<std::size_t>(row)]) {
    const auto* member = presenter.member(m_before.member);
    const QString name = member == nullptr ? QString() : memberText(*member);
    setWindowTitle(name);
    setAccessibleName(name);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 16, 24, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->addWidget(kit::makeLabel(name, kit::TextRole::title, this), 0, 0, 1, 2);
    m_attendance = new kit::Choice(theme);
    for (const auto& [attendance, key] : base::EnumKeys<Attendance>::rows) {
        m_attendance->addItem(services::attendanceText(attendance), static_cast<int>(attendance));
    }
    m_attendance->setCurrentIndex(m_attendance->findData(static_cast<int>(m_before.attendance)));
    grid->addWidget(new kit::FormRow(theme, tr("&Attendance"), m_attendance, this), 1, 0);
    m_broughtBy = new kit::Choice(theme);
    fillMembers(*m_broughtBy, presenter, true);
    chooseMember(*m_broughtBy, m_before.broughtBy);
    grid->addWidget(new kit::FormRow(theme, tr("Payment &brought by"), m_broughtBy, this), 1, 1);
    m_savings = addMoney(*grid, 2, tr("&Saving"), m_before.savings);
    m_voluntary = addMoney(*grid, 3, tr("&Voluntary saving"), m_before.voluntarySavings);
    m_withdrawn = addMoney(*grid, 4, tr("Compulsory saving &handed back"), m_before.compulsoryWithdrawal);
    m_voluntaryWithdrawn =
        addMoney(*grid, 5, tr("Voluntary saving handed bac&k"), m_before.voluntaryWithdrawal);
    m_fine = addMoney(*grid, 6, tr("&Fine"), m_before.fine);
    m_waived = addMoney(*grid, 7, tr("Fine she is let &off"), m_before.fineWaived);
    addLoans(*grid);
    addButtons(*grid);
    keepFields();
    m_savings->setFocus(Qt::TabFocusReason);
}

kit::MoneyEdit* RowDialog::addMoney(QGridLayout& grid, int at, const QString& label, Money amount) {
    auto* field = new kit::MoneyEdit;
    field->setMoney(amount.isZero() ? std::nullopt : std::optional(amount));
    grid.addWidget(new kit::FormRow(m_theme, label, field, this), 1 + at / 2, at % 2);
    return field;
}

void RowDialog::addLoans(QGridLayout& grid) {
    const auto& desk = m_presenter.state().desk;
    for (const auto& repayment : m_before.repayments) {
        const auto* account = desk.books->account(repayment.loan);
        if (account == nullptr) {
            continue;
        }
        const int row = grid.rowCount();
        const auto split = books::splitOf(*account, repayment, m_presenter.state().sheet.heldOn);
        Loan fields;
        fields.paid = new kit::MoneyEdit;
        fields.paid->setMoney(repayment.paid.isZero() ? std::nullopt : std::optional(repayment.paid));
        fields.interest = new kit::MoneyEdit;
        fields.interest->setMoney(repayment.interest);
        fields.interest->setPlaceholderText(QString::fromStdString(base::formatIndianBare(split.interest)));
        //: Field: what she pays on a loan; %1 its purpose, %2 what is due
        auto* paid =
            new kit::FormRow(m_theme,
                             tr("Loan for %1: paid, %2 due")
                                 .arg(services::keyText(services::KeyKind::purpose, account->loan().purpose),
                                      services::shownMoney(repayment.due)),
                             fields.paid, this);
        //: Field: the part of the payment that is interest
        auto* interest = new kit::FormRow(m_theme, tr("of it interest, by hand"), fields.interest, this);
        grid.addWidget(paid, row, 0);
        grid.addWidget(interest, row, 1);
        m_loans.push_back(fields);
    }
}

void RowDialog::addButtons(QGridLayout& grid) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* stay = new kit::Button(m_theme, tr("Leave as it was"), kit::ButtonKind::secondary, this);
    auto* go = new kit::Button(m_theme, tr("Take over"), kit::ButtonKind::primary, this);
    go->setDefault(true);
    row->addWidget(stay);
    row->addWidget(go);
    grid.addLayout(row, grid.rowCount(), 0, 1, 2);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

void RowDialog::keepFields() {
    const std::string form = kRowForm + base::toText(m_before.member.value);
    m_draft = new FormDraft(
        m_presenter, form, [] {}, this);
    m_draft->add("attendance", m_attendance);
    m_draft->add("brought_by", m_broughtBy);
    m_draft->add("savings", m_savings);
    m_draft->add("voluntary", m_voluntary);
    m_draft->add("withdrawn", m_withdrawn);
    m_draft->add("voluntary_withdrawn", m_voluntaryWithdrawn);
    m_draft->add("fine", m_fine);
    m_draft->add("waived", m_waived);
    for (std::size_t i = 0; i < m_loans.size(); ++i) {
        const std::string loan = base::toText(m_before.repayments[i].loan.value);
        m_draft->add("paid." + loan, m_loans[i].paid);
        m_draft->add("interest." + loan, m_loans[i].interest);
    }
    m_draft->refresh();
}

int RowDialog::openRow(const MeetingState& state) {
    const auto& lines = state.sheet.lines;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const std::string form = kRowForm + base::toText(lines[row].member.value) + ".";
        const auto at = state.forms.lower_bound(form);
        if (at != state.forms.end() && at->first.starts_with(form)) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

void RowDialog::done(int result) {
    if (result == Accepted) {
        m_draft->forget();
        m_presenter.setLine(line());
    }
    m_draft->drop();
    QDialog::done(result);
}

SheetLine RowDialog::line() const {
    SheetLine line = m_before;
    const auto attendance = static_cast<Attendance>(m_attendance->currentData().toInt());
    const auto& state = m_presenter.state();
    if (attendance != m_before.attendance) {
        line = books::withAttendance(state.desk.basis(), state.sheet, line, attendance);
    }
    const auto take = [&](Money& amount, Money before, const kit::MoneyEdit& field) {
        const Money typed = moneyIn(field);
        amount = typed == before ? amount : typed;
    };
    take(line.savings, m_before.savings, *m_savings);
    take(line.voluntarySavings, m_before.voluntarySavings, *m_voluntary);
    take(line.compulsoryWithdrawal, m_before.compulsoryWithdrawal, *m_withdrawn);
    take(line.voluntaryWithdrawal, m_before.voluntaryWithdrawal, *m_voluntaryWithdrawn);
    take(line.fine, m_before.fine, *m_fine);
    take(line.fineWaived, m_before.fineWaived, *m_waived);
    line.broughtBy = memberIn(*m_broughtBy);
    for (std::size_t i = 0; i < m_loans.size() && i < line.repayments.size(); ++i) {
        take(line.repayments[i].paid, m_before.repayments[i].paid, *m_loans[i].paid);
        const auto interest = m_loans[i].interest->money();
        line.repayments[i].interest = interest ? std::optional(*interest) : std::nullopt;
    }
    return line;
}

}  // namespace sakhi::screens
