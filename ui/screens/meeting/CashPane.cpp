#include "screens/meeting/CashPane.h"

#include "base/Text.h"
#include "kit/AskDialog.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "screens/meeting/FormDraft.h"
#include "screens/meeting/NoticeBox.h"
#include "services/ShownValues.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using base::Money;
using kit::TextRole;

namespace {

/// The reason of a difference that is being typed, in the draft of the meeting.
constexpr const char* kDifferenceForm = "difference";
constexpr const char* kReasonField = "reason";

constexpr std::array kNotes{500, 200, 100, 50, 20, 10, 5, 2, 1};

QString bare(Money amount) {
    return amount.isZero() ? QStringLiteral("–") : QString::fromStdString(base::formatIndianBare(amount));
}

QLabel* right(QLabel* label) {
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QLineEdit* makeNumber(const QString& name, QWidget* parent) {
    auto* number = new QLineEdit(parent);
    number->setObjectName(QStringLiteral("noteCount"));
    number->setAlignment(Qt::AlignRight);
    number->setPlaceholderText(QStringLiteral("0"));
    number->setMaxLength(5);
    number->setInputMethodHints(Qt::ImhDigitsOnly);
    number->setAccessibleName(name);
    return number;
}

}  // namespace

CashPane::CashPane(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent)
    : Card(theme, tr("Cash in the box"), parent), m_theme(theme), m_presenter(presenter) {
    setTight(true);
    body()->setSpacing(4);
    buildBooks();
    buildCount();
    buildVerdict();
    body()->addStretch(1);
}

void CashPane::buildBooks() {
    m_booksBox = new QWidget(this);
    body()->addWidget(m_booksBox);
}

void CashPane::buildCount() {
    auto* head = new QHBoxLayout;
    head->addWidget(kit::makeLabel(tr("Count", "heading: of the cash in the box"), TextRole::title, this));
    head->addStretch(1);
    m_switch = new kit::Button(m_theme, {}, kit::ButtonKind::link, this);
    connect(m_switch, &QPushButton::clicked, this, [this] { setTotalOnly(!m_totalOnly); });
    head->addWidget(m_switch);
    body()->addLayout(head);
    m_notesBox = new QWidget(this);
    auto* grid = new QGridLayout(m_notesBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    grid->addWidget(kit::makeLabel(tr("Note", "column: notes and coins"), TextRole::small, m_notesBox), 0, 0);
    grid->addWidget(
        right(kit::makeLabel(tr("Number", "column: how many notes"), TextRole::small, m_notesBox)), 0, 1);
    grid->addWidget(right(kit::makeLabel(tr("Amount", "column: of the notes"), TextRole::small, m_notesBox)),
                    0, 2);
    for (const int value : kNotes) {
        Note note;
        note.value = Money::rupees(value);
        note.name = kit::makeLabel(services::shownMoney(note.value), TextRole::body, m_notesBox);
        //: Field: how many notes or coins of %1 are in the box
        note.number = makeNumber(tr("How many of %1").arg(services::shownMoney(note.value)), m_notesBox);
        note.number->installEventFilter(this);
        note.amount = right(kit::makeLabel({}, TextRole::body, m_notesBox));
        const int row = grid->rowCount();
        grid->addWidget(note.name, row, 0);
        grid->addWidget(note.number, row, 1, Qt::AlignRight);
        grid->addWidget(note.amount, row, 2);
        connect(note.number, &QLineEdit::textEdited, this, [this, note] { typed(note); });
        m_notes.push_back(note);
    }
    body()->addWidget(m_notesBox);
    m_total = new kit::MoneyEdit(this);
    m_total->setAccessibleName(tr("Counted in all"));
    m_total->setPlaceholderText(QStringLiteral("0"));
    m_total->installEventFilter(this);
    connect(m_total, &kit::MoneyEdit::moneyEdited, this, [this] {
        const auto money = m_total->money();
        if (money || money.error().code == base::ErrorCode::missingData) {
            m_presenter.setCounted(money ? std::optional(*money) : std::nullopt);
        }
    });
    body()->addWidget(m_total);
    body()->addWidget(kit::makeRule(this));
    auto* sum = new QHBoxLayout;
    sum->addWidget(kit::makeLabel(tr("Counted", "sum of the cash counted"), TextRole::strong, this));
    m_counted = right(kit::makeLabel({}, TextRole::strong, this));
    sum->addWidget(m_counted, 1);
    body()->addLayout(sum);
    setTotalOnly(false);
}

void CashPane::buildVerdict() {
    m_verdict = new NoticeBox(m_theme, this);
    auto* column = new QVBoxLayout(m_verdict);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    m_verdictSign = new QLabel(m_verdict);
    m_verdictFigure = kit::makeLabel({}, TextRole::figure, m_verdict, true);
    row->addWidget(m_verdictSign);
    row->addWidget(m_verdictFigure, 1);
    column->addLayout(row);
    m_verdictWords = kit::makeLabel({}, TextRole::small, m_verdict, true);
    column->addWidget(m_verdictWords);
    body()->addWidget(m_verdict);
    m_book = new kit::Button(m_theme, tr("Book to short/over…"), kit::ButtonKind::secondary, this);
    connect(m_book, &QPushButton::clicked, this, &CashPane::bookDifference);
    body()->addWidget(m_book);
    //: Button: opens receipts and expenses besides the members', and the bank
    auto* other = new kit::Button(m_theme, tr("Other money and the &bank…"), kit::ButtonKind::link, this);
    connect(other, &QPushButton::clicked, this, &CashPane::otherMoneyRequested);
    body()->addWidget(other, 0, Qt::AlignLeft);
}

void CashPane::setTotalOnly(bool only) {
    m_totalOnly = only;
    m_notesBox->setVisible(!only);
    m_total->setVisible(only);
    //: Link: types the counted cash as one total, or note by note
    m_switch->setText(only ? tr("By notes") : tr("Total only"));
}

void CashPane::focusCount() {
    QLineEdit* first = m_totalOnly ? static_cast<QLineEdit*>(m_total) : m_notes.front().number;
    first->setFocus(Qt::TabFocusReason);
    first->selectAll();
}

void CashPane::typed(const Note& note) {
    QString digits;
    for (const QChar c : QString::fromStdString(base::westernDigits(note.number->text().toStdString()))) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            digits += c;
        }
    }
    if (digits != note.number->text()) {
        note.number->setText(digits);
    }
    m_presenter.setNotes(note.value, digits.toInt());
}

bool CashPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return Card::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const auto at = std::ranges::find_if(m_notes, [&](const Note& note) { return note.number == watched; });
    if (enter && watched == m_total) {
        Q_EMIT countDone();
        return true;
    }
    if (at == m_notes.end() || (!enter && key != Qt::Key_Up && key != Qt::Key_Down)) {
        return Card::eventFilter(watched, event);
    }
    const auto row = at - m_notes.begin();
    const auto next = key == Qt::Key_Up ? row - 1 : row + 1;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_notes.size())) {
        m_notes[static_cast<std::size_t>(next)].number->setFocus(Qt::TabFocusReason);
        m_notes[static_cast<std::size_t>(next)].number->selectAll();
    } else if (enter) {
        Q_EMIT countDone();
    }
    return true;
}

void CashPane::refreshBooks() {
    const auto& state = m_presenter.state();
    const auto& sums = state.totals;
    std::vector<std::pair<QString, QString>> lines;
    const auto add = [&](const QString& words, Money amount, const QString& sign) {
        if (sign.isEmpty() || !amount.isZero()) {
            lines.emplace_back(words, sign + QString::fromStdString(base::formatIndianBare(amount)));
        }
    };
    const QString plus = QStringLiteral("+ ");
    const QString minus = QStringLiteral("− ");
    add(tr("Opening cash"), state.sheet.openingCash, {});
    add(tr("Collected today"), sums.collected, plus);
    add(tr("From the bank"), state.sheet.bankWithdrawn, plus);
    add(tr("Loans given"), sums.loansGiven, minus);
    add(tr("Savings handed back"), sums.withdrawals, minus);
    add(tr("Expenses"), sums.expenses, minus);
    add(tr("Into the bank"), state.sheet.bankDeposited, minus);
    lines.emplace_back(tr("By the books"), services::shownMoney(sums.byBooks));
    if (lines != m_lines) {
        m_lines = std::move(lines);
        showLines();
    }
}

void CashPane::showLines() {
    const auto index = body()->indexOf(m_booksBox);
    delete m_booksBox;
    m_booksBox = new QWidget(this);
    auto* grid = new QGridLayout(m_booksBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    body()->insertWidget(index, m_booksBox);
    const int last = static_cast<int>(m_lines.size()) - 1;
    for (int row = 0; row <= last; ++row) {
        const auto& [words, figure] = m_lines[static_cast<std::size_t>(row)];
        const bool sum = row == last;
        if (sum) {
            grid->addWidget(kit::makeRule(m_booksBox), row, 0, 1, 2);
        }
        const int at = sum ? row + 1 : row;
        grid->addWidget(kit::makeLabel(words, sum ? TextRole::strong : TextRole::muted, m_booksBox), at, 0);
        grid->addWidget(right(kit::makeLabel(figure, sum ? TextRole::strong : TextRole::body, m_booksBox)),
                        at, 1);
    }
}

void CashPane::refreshCount() {
    const auto& counted = m_presenter.state().sheet.counted;
    const bool onlyTotal = counted && counted->notes.empty() && !counted->total.isZero();
    if (onlyTotal != m_totalOnly && counted && !m_total->hasFocus() && !counted->total.isZero()) {
        setTotalOnly(onlyTotal);
    }
    for (const Note& note : m_notes) {
        Money amount;
        if (counted) {
            const auto at = std::ranges::find(counted->notes, note.value, &domain::NoteCount::note);
            amount = at == counted->notes.end() ? Money() : at->amount;
        }
        const QString number =
            amount.isZero() ? QString() : QString::number(amount.inPaise() / note.value.inPaise());
        if (note.number->text().toInt() != number.toInt()) {
            note.number->setText(number);
        }
        note.amount->setText(bare(amount));
        kit::setRole(*note.amount, amount.isZero() ? TextRole::muted : TextRole::body);
        kit::setRole(*note.name, amount.isZero() && counted ? TextRole::muted : TextRole::body);
    }
    const auto typedTotal = m_total->money();
    if (!counted) {
        if (typedTotal) {
            m_total->setMoney(std::nullopt);
        }
    } else if (!typedTotal || *typedTotal != counted->total) {
        m_total->setMoney(counted->total);
    }
    m_counted->setText(counted ? services::shownMoney(counted->total) : QStringLiteral("–"));
}

void CashPane::refreshVerdict() {
    const auto& state = m_presenter.state();
    const auto difference = state.totals.difference;
    const bool agrees = difference && difference->isZero();
    const bool booked = difference && !agrees && !state.sheet.differenceReason.empty();
    m_verdict->setVisible(difference.has_value());
    m_book->setVisible(difference && !agrees);
    if (!difference) {
        return;
    }
    const QString size = services::shownMoney(difference->isNegative() ? -*difference : *difference);
    static_cast<NoticeBox*>(m_verdict)->setGood(agrees);
    m_verdictSign->setPixmap(m_theme.pixmap(agrees ? theme::Icon::check : theme::Icon::alert,
                                            agrees ? theme::Token::accent : theme::Token::amberText, 22,
                                            devicePixelRatioF()));
    //: The counted cash is less, or more, than the books say
    m_verdictFigure->setText(agrees                     ? tr("The box agrees")
                             : difference->isNegative() ? tr("%1 short").arg(size)
                                                        : tr("%1 over").arg(size));
    QPalette ink = m_verdictFigure->palette();
    ink.setColor(QPalette::WindowText,
                 m_theme.color(agrees ? theme::Token::accent : theme::Token::amberText));
    m_verdictFigure->setPalette(ink);
    m_verdictWords->setVisible(!agrees);
    m_verdictWords->setText(
        booked ? tr("Booked to short/over: %1").arg(QString::fromStdString(state.sheet.differenceReason))
        : difference->isNegative()
            ? tr("The box is %1 less than the books. Count again, or write the reason.").arg(size)
            : tr("The box is %1 more than the books. Count again, or write the reason.").arg(size));
    //: Button: books the difference of the count with a reason, or takes that back
    m_book->setText(booked ? tr("Take the reason back") : tr("Book to short/over…"));
}

void CashPane::bookDifference() {
    if (!m_presenter.state().sheet.differenceReason.empty()) {
        m_presenter.edit({}, [](books::MeetingSheet& sheet) { sheet.differenceReason.clear(); });
        return;
    }
    const Money difference = m_presenter.state().totals.difference.value_or(Money());
    const QString size = services::shownMoney(difference.isNegative() ? -difference : difference);
    kit::Question question;
    question.title =
        difference.isNegative() ? tr("Book %1 as short?").arg(size) : tr("Book %1 as over?").arg(size);
    question.consequence = tr("The books then agree with the box. The reason stands in the minutes.");
    question.stay = tr("Count again");
    question.go = tr("Book %1").arg(size);
    question.reasonLabel = tr("&Reason");
    auto* dialog = new kit::AskDialog(m_theme, question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* draft = new FormDraft(
        m_presenter, kDifferenceForm, [] {}, dialog);
    draft->add(kReasonField, dialog->reasonField());
    draft->refresh();
    connect(dialog, &QDialog::finished, this, [this, dialog, draft](int result) {
        if (result == QDialog::Accepted) {
            draft->forget();
            m_presenter.edit({}, [dialog](books::MeetingSheet& sheet) {
                sheet.differenceReason = dialog->reason().toStdString();
            });
        }
        draft->drop();
    });
    dialog->open();
}

bool CashPane::wasAsking(const MeetingState& state) {
    const std::string field = std::string(kDifferenceForm) + "." + kReasonField;
    return state.forms.contains(field) && state.totals.difference && !state.totals.difference->isZero();
}

void CashPane::refresh() {
    refreshBooks();
    refreshCount();
    refreshVerdict();
}

}  // namespace sakhi::screens
