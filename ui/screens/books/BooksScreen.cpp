#include "screens/books/BooksScreen.h"

#include "kit/Button.h"
#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/EmptyState.h"
#include "kit/Labels.h"
#include "kit/PageHead.h"
#include "kit/SegmentedControl.h"
#include "kit/TablePane.h"
#include "screens/PaperDialog.h"
#include "screens/books/BooksTables.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::screens {

using services::BookKind;

BooksScreen::BooksScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    buildHead(*column);
    buildChoices(*column);
    buildBody(*column);
    setMainPart(m_table->view());
    connectAll();
    m_table->setState(kit::TableState::loading);
}

void BooksScreen::buildHead(QVBoxLayout& column) {
    //: Title of the page of the group's books
    m_head = new kit::PageHead(theme(), tr("Books"), this);
    m_printAll =
        new kit::Button(theme(), tr("Print &all minutes", "button"), kit::ButtonKind::secondary, this);
    m_printAll->setPicture(theme::Icon::printer);
    m_print = new kit::Button(theme(), tr("&Print", "button: the book or paper shown"),
                              kit::ButtonKind::primary, this);
    m_print->setPicture(theme::Icon::printer);
    m_head->addAction(m_printAll);
    m_head->addAction(m_print);
    column.addWidget(m_head);
}

void BooksScreen::buildChoices(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    m_book = new kit::SegmentedControl(
        theme(), tr("Which book"),
        {tr("Cash book"), tr("Bank book"), tr("Savings"), tr("Loans"), tr("Minutes"), tr("Trial balance")},
        this);
    m_book->setCurrent(0);
    row->addWidget(m_book);
    row->addStretch(1);
    column.addLayout(row);
    row = new QHBoxLayout;
    m_span = new kit::SegmentedControl(theme(), tr("Which days"),
                                       //: Spans of days; the year is the financial year, April to March
                                       {tr("This month"), tr("Year from April"), tr("All"), tr("From – to")},
                                       this);
    m_span->setCurrent(static_cast<int>(m_presenter.span()));
    row->addWidget(m_span);
    buildDays(*row);
    m_one = new kit::Choice(theme(), this);
    m_one->setAccessibleName(tr("Of whom"));
    m_one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_one->setMinimumContentsLength(22);
    row->addWidget(m_one);
    row->addStretch(1);
    column.addLayout(row);
}

void BooksScreen::buildDays(QHBoxLayout& row) {
    m_days = new QWidget(this);
    auto* days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    m_from = new kit::DateEdit(theme(), m_days);
    m_from->setAccessibleName(tr("First day"));
    m_to = new kit::DateEdit(theme(), m_days);
    m_to->setAccessibleName(tr("Last day"));
    m_daysWrong = kit::makeLabel({}, kit::TextRole::bad, m_days);
    days->addWidget(m_from);
    days->addWidget(kit::makeLabel(QStringLiteral("–"), kit::TextRole::muted, m_days));
    days->addWidget(m_to);
    days->addWidget(m_daysWrong);
    m_from->setDate(m_presenter.ask().from);
    m_to->setDate(m_presenter.ask().to);
    m_days->hide();
    row.addWidget(m_days);
}

void BooksScreen::buildBody(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_table = new kit::TablePane(theme(), tr("Lines of the book"), this);
    m_table->setModel(&m_presenter.model());
    row->addWidget(m_table, 3);
    auto* pane = new QScrollArea(this);
    pane->setWidgetResizable(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane->setAccessibleName(tr("Minutes of the chosen meeting"));
    m_minutesText = kit::makeLabel({}, kit::TextRole::body, pane, true);
    m_minutesText->setTextFormat(Qt::RichText);
    m_minutesText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_minutesText->setMargin(8);
    pane->setWidget(m_minutesText);
    pane->hide();
    m_minutes = pane;
    row->addWidget(pane, 2);
    column.addLayout(row, 1);
    m_sums = kit::makeLabel({}, kit::TextRole::strong, this, true);
    column.addWidget(m_sums);
}

void BooksScreen::connectAll() {
    connect(&m_presenter, &BooksPresenter::changed, this, &BooksScreen::render);
    connect(m_book, &kit::SegmentedControl::chosen, this, [this](int index) {
        m_table->setState(kit::TableState::loading);
        m_presenter.setBook(static_cast<BookKind>(index));
    });
    connect(m_span, &kit::SegmentedControl::chosen, this, [this](int index) {
        m_days->setVisible(static_cast<BookSpan>(index) == BookSpan::custom);
        m_presenter.setSpan(static_cast<BookSpan>(index));
    });
    connect(m_from, &QLineEdit::editingFinished, this, &BooksScreen::takeDays);
    connect(m_to, &QLineEdit::editingFinished, this, &BooksScreen::takeDays);
    connect(m_one, &QComboBox::currentIndexChanged, this, &BooksScreen::chooseOne);
    connect(m_table, &kit::TablePane::retryRequested, this, &BooksScreen::refresh);
    connect(m_table, &kit::TablePane::currentRowChanged, this, &BooksScreen::showMinutes);
    connect(m_table, &kit::TablePane::activated, this, [this](int row) {
        if (m_presenter.ask().book == BookKind::minutes) {
            openPapers(theme(), m_presenter.context(), m_presenter.papers(row), this);
        }
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        openPapers(theme(), m_presenter.context(), m_presenter.papers(m_table->currentRow()), this);
    });
    connect(m_printAll, &QPushButton::clicked, this,
            [this] { openPapers(theme(), m_presenter.context(), m_presenter.allMinutes(), this); });
}

void BooksScreen::takeDays() {
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (!from || !to) {
        m_daysWrong->setText(services::errorText(from ? to.error() : from.error()).oneLine());
        return;
    }
    if (m_presenter.ask().from == *from && m_presenter.ask().to == *to) {
        m_daysWrong->clear();
        return;
    }
    m_daysWrong->setText(m_presenter.setDays(*from, *to) ? QString()
                                                         : tr("The last day is before the first."));
}

void BooksScreen::fillChoice() {
    const auto& view = m_presenter.state().view;
    m_filling = true;
    m_one->clear();
    int chosen = 0;
    if (view.ask.book == BookKind::savings) {
        m_one->addItem(tr("All members"));
        for (const auto& member : view.members) {
            m_one->addItem(memberText(member));
            chosen = view.ask.member == member.id ? m_one->count() - 1 : chosen;
        }
    } else if (view.ask.book == BookKind::loans) {
        m_one->addItem(tr("All loans"));
        for (const auto& loan : view.allLoans) {
            const QString code = QString::fromStdString(loan.code);
            m_one->addItem(loan.member ? QStringLiteral("%1  %2").arg(code, memberText(*loan.member)) : code);
            chosen = view.ask.loan == loan.id ? m_one->count() - 1 : chosen;
        }
    }
    m_one->setCurrentIndex(chosen);
    m_one->setVisible(m_one->count() > 0);
    m_filling = false;
}

void BooksScreen::chooseOne(int index) {
    if (m_filling || index < 0) {
        return;
    }
    const auto& view = m_presenter.state().view;
    const auto at = static_cast<std::size_t>(index - 1);
    if (view.ask.book == BookKind::savings) {
        m_presenter.setMember(index == 0 ? std::nullopt : std::optional(view.members[at].id));
    } else if (view.ask.book == BookKind::loans) {
        m_presenter.setLoan(index == 0 ? std::nullopt : std::optional(view.allLoans[at].id));
    }
}

QString BooksScreen::bookName() const {
    switch (m_presenter.ask().book) {
        case BookKind::cash:
            return tr("Cash book");
        case BookKind::bank:
            return tr("Bank book");
        case BookKind::savings:
            return tr("Savings");
        case BookKind::loans:
            return tr("Loans");
        case BookKind::minutes:
            return tr("Minutes");
        case BookKind::trial:
            return tr("Trial balance");
    }
    return {};
}

void BooksScreen::render() {
    const auto& state = m_presenter.state();
    const bool ready = state.phase == Phase::ready;
    const bool minutes = ready && state.view.ask.book == BookKind::minutes;
    m_printAll->setVisible(minutes && state.view.meetings.size() > 1);
    m_minutes->setVisible(minutes && !state.view.meetings.empty());
    m_sums->setText(ready ? state.sums.join(QStringLiteral(" · ")) : QString());
    m_print->setReasonUnavailable(ready ? QString() : tr("There is nothing to print yet."));
    QStringList facts;
    if (ready) {
        const auto& ask = state.view.ask;
        facts << services::shownName(state.view.group)
              << (m_presenter.span() == BookSpan::all
                      ? tr("up to %1", "span of the book: last day").arg(services::shownDay(ask.to))
                      : tr("%1 to %2", "span of the book: first and last day")
                            .arg(services::shownDay(ask.from), services::shownDay(ask.to)));
        fillChoice();
    } else {
        m_one->hide();
    }
    m_head->setFacts(facts);
    renderTable();
}

void BooksScreen::renderTable() {
    const auto& state = m_presenter.state();
    if (state.phase == Phase::failed) {
        m_table->setFailure(state.error.oneLine());
        return;
    }
    const bool none = state.phase == Phase::empty;
    m_table->emptyState()->setTexts(theme::Icon::books,
                                    none ? tr("No group is chosen") : tr("Nothing in these days"),
                                    none ? tr("Choose a group on Home; its books open here.")
                                         : tr("Choose “All” to see the book from its first line."));
    m_table->setState(kit::TableState::ready);
    auto* heads = m_table->view()->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    const auto book = m_presenter.ask().book;
    const bool lines = book == BookKind::cash || book == BookKind::bank || m_presenter.ask().member ||
                       m_presenter.ask().loan;
    const int wide = lines || book == BookKind::minutes ? 2 : book == BookKind::loans ? 1 : 0;
    if (wide < heads->count()) {
        heads->setSectionResizeMode(wide, QHeaderView::Stretch);
    }
    if (m_presenter.model().rowCount() > 0) {
        m_table->selectRow(0);
        showMinutes(0);
    }
}

void BooksScreen::showMinutes(int row) {
    const auto meeting =
        m_presenter.ask().book == BookKind::minutes ? m_presenter.meetingAt(row) : std::nullopt;
    if (!meeting) {
        m_minutesText->clear();
        return;
    }
    QString text;
    for (const auto& section : m_presenter.minutes(*meeting)) {
        text += QStringLiteral("<p><b>%1</b></p>").arg(section.title.toHtmlEscaped());
        for (const QString& line : section.lines) {
            text += line.toHtmlEscaped() + QStringLiteral("<br/>");
        }
    }
    m_minutesText->setText(text);
}

void BooksScreen::refresh() {
    m_presenter.load();
}

QVariantMap BooksScreen::unfinished() const {
    return {{QStringLiteral("book"), m_book->current()}, {QStringLiteral("span"), m_span->current()}};
}

void BooksScreen::restore(const QVariantMap& fields) {
    const int book = fields.value(QStringLiteral("book")).toInt();
    const int span = fields.value(QStringLiteral("span")).toInt();
    m_book->setCurrent(book);
    m_span->setCurrent(span);
    m_days->setVisible(static_cast<BookSpan>(span) == BookSpan::custom);
    m_presenter.setBook(static_cast<BookKind>(book));
    m_presenter.setSpan(static_cast<BookSpan>(span));
}

QString BooksScreen::spokenSummary() const {
    const auto& state = m_presenter.state();
    return state.phase == Phase::ready
               ? QStringLiteral("%1. %2.").arg(bookName(), state.sums.join(QStringLiteral(", ")))
               : QString();
}

bool BooksScreen::settled() const {
    return m_presenter.state().phase != Phase::loading;
}

Screen* makeBooksScreen(const ScreenContext& context, QWidget* parent) {
    return new BooksScreen(context, parent);
}

}  // namespace sakhi::screens
