#include "screens/books/CorrectionDialog.h"

#include "kit/Button.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "screens/meeting/MeetingModel.h"
#include "services/BookWords.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

using base::Money;
using domain::CorrectedEntry;
using domain::EntryHead;

namespace {

constexpr int kLongestReason = 300;

/// Every amount of a meeting that may be corrected: a member's saving, voluntary saving and fine also where
/// nothing was entered, the rest where something was.
std::vector<CorrectedEntry> entriesOf(const domain::Meeting& meeting) {
    std::vector<CorrectedEntry> out;
    const auto add = [&](EntryHead head, const base::Uuid& subject, Money amount, int item = 0) {
        out.push_back({head, domain::EntrySubject{subject}, item, amount, amount});
    };
    for (const auto& line : meeting.lines) {
        add(EntryHead::savings, line.member.value, line.savings);
        add(EntryHead::voluntarySavings, line.member.value, line.voluntarySavings);
        add(EntryHead::fine, line.member.value, line.fine);
    }
    for (const auto& paid : meeting.repayments) {
        add(EntryHead::principal, paid.loan.value, paid.principal);
        add(EntryHead::interest, paid.loan.value, paid.interest);
    }
    for (const auto& back : meeting.withdrawals) {
        add(EntryHead::compulsoryWithdrawal, back.member.value, back.compulsory);
        add(EntryHead::voluntaryWithdrawal, back.member.value, back.voluntary);
    }
    for (std::size_t i = 0; i < meeting.others.size(); ++i) {
        add(EntryHead::other, {}, meeting.others[i].amount, static_cast<int>(i));
    }
    add(EntryHead::bankWithdrawn, {}, meeting.bankWithdrawn);
    add(EntryHead::bankDeposited, {}, meeting.bankDeposited);
    return out;
}

/// Tells the entries of one meeting apart.
std::string nameOf(const CorrectedEntry& entry) {
    return std::string(base::keyOf(entry.head)) + "|" + base::toText(entry.subject.value) + "|" +
           std::to_string(entry.item);
}

QString whoseOf(const services::GroupBooks& books, const domain::Meeting& meeting,
                const CorrectedEntry& entry) {
    if (entry.head == EntryHead::other) {
        return QString::fromStdString(meeting.others[static_cast<std::size_t>(entry.item)].note);
    }
    std::optional<domain::MemberId> member = domain::MemberId{entry.subject.value};
    if (const auto* account = books.account(domain::LoanId{entry.subject.value})) {
        member = account->loan().member;
    }
    const auto* who = member ? books.member(*member) : nullptr;
    return who == nullptr ? QString() : memberText(*who);
}

}  // namespace

CorrectionDialog::CorrectionDialog(const theme::Theme& theme,
                                   std::shared_ptr<const services::GroupBooks> books, QWidget* parent)
    : QDialog(parent),
      m_books(std::move(books)),
      m_meeting(new kit::Choice(theme)),
      m_entry(new kit::Choice(theme)),
      m_amount(new kit::MoneyEdit),
      m_reason(new QLineEdit) {
    setWindowTitle(tr("Correct an earlier meeting"));
    setAccessibleName(windowTitle());
    setMinimumWidth(theme.scaled(460));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(kit::makeLabel(windowTitle(), kit::TextRole::title, this));
    column->addWidget(
        kit::makeLabel(tr("The entry is reversed and entered anew, with today's date. The signed "
                          "minutes stay as they are and point at it."),
                       kit::TextRole::muted, this, true));
    m_reason->setMaxLength(kLongestReason);
    for (kit::Choice* choice : {m_meeting, m_entry}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    column->addWidget(new kit::FormRow(theme, tr("&Meeting"), m_meeting, this));
    column->addWidget(new kit::FormRow(theme, tr("&Entry"), m_entry, this));
    m_amountRow = new kit::FormRow(theme, tr("What it &should have been"), m_amount, this);
    m_reasonRow = new kit::FormRow(theme, tr("&Reason"), m_reason, this);
    column->addWidget(m_amountRow);
    column->addWidget(m_reasonRow);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* stay = new kit::Button(theme, tr("Leave as it was"), kit::ButtonKind::secondary, this);
    auto* go = new kit::Button(theme, tr("Correct"), kit::ButtonKind::primary, this);
    go->setDefault(true);
    row->addWidget(stay);
    row->addWidget(go);
    column->addLayout(row);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &CorrectionDialog::accept);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &CorrectionDialog::fillEntries);
    connect(m_entry, &QComboBox::currentIndexChanged, this, &CorrectionDialog::showAmount);
    for (kit::Choice* choice : {m_meeting, m_entry}) {
        connect(choice, &QComboBox::activated, this, &CorrectionDialog::typed);
    }
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_amount), m_reason}) {
        connect(field, &QLineEdit::textEdited, this, &CorrectionDialog::typed);
    }
    fillMeetings();
    m_meeting->setFocus(Qt::TabFocusReason);
}

void CorrectionDialog::fillMeetings() {
    const auto& meetings = m_books->records.meetings;
    for (auto i = static_cast<int>(meetings.size()) - 1; i >= 0; --i) {
        const auto& one = meetings[static_cast<std::size_t>(i)];
        //: A meeting in a list: its day, its number
        m_meeting->addItem(tr("%1, meeting %2").arg(services::shownDay(one.heldOn)).arg(i + 1), i);
    }
}

const domain::Meeting* CorrectionDialog::meeting() const {
    const auto& meetings = m_books->records.meetings;
    const auto at = static_cast<std::size_t>(std::max(0, m_meeting->currentData().toInt()));
    return at < meetings.size() ? &meetings[at] : nullptr;
}

void CorrectionDialog::fillEntries() {
    m_entry->clear();
    m_entries.clear();
    const auto* chosen = meeting();
    if (chosen == nullptr) {
        return;
    }
    m_entries = entriesOf(*chosen);
    const auto entries = m_entries;
    for (const auto& entry : entries) {
        const QString whose = whoseOf(*m_books, *chosen, entry);
        const QString what = whose.isEmpty()
                                 ? services::entryText(entry.head)
                                 : whose + QStringLiteral(" · ") + services::entryText(entry.head);
        m_entry->addItem(what + QStringLiteral(" · ") + services::shownMoney(entry.was));
    }
}

void CorrectionDialog::showAmount() {
    const auto at = static_cast<std::size_t>(std::max(0, m_entry->currentIndex()));
    if (at < m_entries.size()) {
        m_amount->setMoney(m_entries[at].was);
        m_amountRow->setError({});
    }
}

services::CorrectEntries CorrectionDialog::command() const {
    services::CorrectEntries out;
    const auto at = static_cast<std::size_t>(std::max(0, m_entry->currentIndex()));
    if (const auto* chosen = meeting(); chosen != nullptr && at < m_entries.size()) {
        out.meeting = chosen->id;
        out.entries = {m_entries[at]};
        out.entries.front().now = m_amount->money().value_or(Money());
    }
    out.reason = m_reason->text().trimmed().toStdString();
    return out;
}

services::DraftFields CorrectionDialog::draft() const {
    const auto at = static_cast<std::size_t>(std::max(0, m_entry->currentIndex()));
    return {{"meeting", meeting() == nullptr ? std::string() : base::toText(meeting()->id.value)},
            {"entry", at < m_entries.size() ? nameOf(m_entries[at]) : std::string()},
            {"amount", m_amount->text().toStdString()},
            {"reason", m_reason->text().toStdString()}};
}

void CorrectionDialog::setDraft(const services::DraftFields& fields) {
    const auto text = [&fields](const char* field) {
        const auto at = fields.find(field);
        return at == fields.end() ? std::string() : at->second;
    };
    const auto& meetings = m_books->records.meetings;
    const auto id = text("meeting");
    const auto held =
        std::ranges::find_if(meetings, [&id](const auto& one) { return base::toText(one.id.value) == id; });
    if (held == meetings.end()) {
        return;
    }
    m_meeting->setCurrentIndex(m_meeting->findData(static_cast<int>(held - meetings.begin())));
    const auto entry = std::ranges::find(m_entries, text("entry"), nameOf);
    if (entry != m_entries.end()) {
        m_entry->setCurrentIndex(static_cast<int>(entry - m_entries.begin()));
        m_amount->setText(QString::fromStdString(text("amount")));
    }
    m_reason->setText(QString::fromStdString(text("reason")));
}

void CorrectionDialog::accept() {
    const auto wanted = command();
    const bool differs = m_amount->money().has_value() && !wanted.entries.empty() &&
                         wanted.entries.front().now != wanted.entries.front().was;
    m_amountRow->setError(differs ? QString() : tr("Type an amount other than the one that stands."));
    m_reasonRow->setError(wanted.reason.empty() ? tr("Write why it is corrected.") : QString());
    if (differs && !wanted.reason.empty()) {
        QDialog::accept();
    }
}

}  // namespace sakhi::screens
