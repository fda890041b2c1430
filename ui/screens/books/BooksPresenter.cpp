#include "screens/books/BooksPresenter.h"

#include "screens/books/BooksTables.h"
#include "screens/books/MinutesText.h"
#include "services/queries/BooksQuery.h"

#include <algorithm>

namespace sakhi::screens {

using base::Result;
using services::BookKind;

std::pair<base::Date, base::Date> daysOf(BookSpan span, base::Date today) {
    switch (span) {
        case BookSpan::month:
            return {base::monthStart(today), today};
        case BookSpan::all:
            return {base::earliestDate(), today};
        case BookSpan::year:
        case BookSpan::custom:
            break;
    }
    const std::chrono::year_month_day day(today);
    const int year = int(day.year()) - (unsigned(day.month()) < 4 ? 1 : 0);
    return {std::chrono::sys_days(std::chrono::year(year) / 4 / 1), today};
}

BooksPresenter::BooksPresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {
    std::tie(m_ask.from, m_ask.to) = daysOf(m_span, m_context.today());
}

void BooksPresenter::load() {
    if (m_context.group.isNil()) {
        m_state.phase = Phase::empty;
        Q_EMIT changed();
        return;
    }
    m_again = !m_runner.run<services::BooksView>(
        [context = m_context, ask = m_ask](const base::Progress& progress) {
            return services::booksView(context.workspace->records(), context.session, context.group, ask,
                                       progress);
        },
        [this](Result<services::BooksView> view) { take(std::move(view)); });
    if (m_again) {
        m_runner.cancel();
    }
}

void BooksPresenter::take(Result<services::BooksView> view) {
    if (m_again) {
        load();
        return;
    }
    if (!view) {
        m_state = {};
        m_state.phase = Phase::failed;
        m_state.error = services::errorText(view.error());
        m_model.setBook({}, {});
    } else {
        auto table = tableOf(*view);
        m_state.phase = Phase::ready;
        m_state.view = std::move(*view);
        m_state.sums = std::move(table.sums);
        m_model.setBook(std::move(table.heads), std::move(table.rows));
    }
    Q_EMIT changed();
}

void BooksPresenter::setBook(BookKind book) {
    m_ask.book = book;
    m_ask.member.reset();
    m_ask.loan.reset();
    load();
}

void BooksPresenter::setSpan(BookSpan span) {
    m_span = span;
    if (span != BookSpan::custom) {
        std::tie(m_ask.from, m_ask.to) = daysOf(span, m_context.today());
    }
    load();
}

bool BooksPresenter::setDays(base::Date from, base::Date to) {
    if (to < from) {
        return false;
    }
    m_span = BookSpan::custom;
    m_ask.from = from;
    m_ask.to = to;
    load();
    return true;
}

void BooksPresenter::setMember(std::optional<domain::MemberId> member) {
    m_ask.member = member;
    load();
}

void BooksPresenter::setLoan(std::optional<domain::LoanId> loan) {
    m_ask.loan = loan;
    load();
}

std::optional<domain::MeetingId> BooksPresenter::meetingAt(int row) const {
    const auto& all = m_state.view.meetings;
    return row >= 0 && row < static_cast<int>(all.size())
               ? std::optional(all[static_cast<std::size_t>(row)].id)
               : std::nullopt;
}

std::vector<BooksPresenter::Section> BooksPresenter::minutes(const domain::MeetingId& meeting) const {
    const auto books = m_context.workspace->records().books(m_context.session, m_context.group);
    return books ? minutesText(**books, meeting) : std::vector<Section>();
}

std::vector<services::PaperOrder> BooksPresenter::papers(int row) const {
    services::PaperOrder order;
    order.group = m_context.group;
    order.to = m_ask.to;
    if (m_ask.book == BookKind::minutes) {
        const auto meeting = meetingAt(row);
        if (!meeting) {
            return {};
        }
        order.kind = "minutes";
        order.subject = meeting->value;
        order.to.reset();
        return {order};
    }
    if (m_span != BookSpan::all) {
        order.from = m_ask.from;
    }
    order.kind = "statement";
    if (m_ask.book == BookKind::savings && m_ask.member) {
        order.kind = "passbook";
        order.subject = m_ask.member->value;
    } else if (m_ask.book == BookKind::loans && m_ask.loan) {
        order.kind = "schedule";
        order.subject = m_ask.loan->value;
    }
    return {order};
}

std::vector<services::PaperOrder> BooksPresenter::allMinutes() const {
    std::vector<services::PaperOrder> out;
    for (auto row = static_cast<int>(m_state.view.meetings.size()) - 1; row >= 0; --row) {
        const auto one = papers(row);
        out.insert(out.end(), one.begin(), one.end());
    }
    return out;
}

}  // namespace sakhi::screens
