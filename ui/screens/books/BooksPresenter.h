#pragma once

#include "screens/PresenterContext.h"
#include "screens/books/BooksModel.h"
#include "services/ErrorText.h"
#include "services/papers/Papers.h"
#include "services/views/BooksView.h"
#include "tasks/TaskRunner.h"

namespace sakhi::screens {

/// The spans a person chooses from, in the order of the page. The financial year begins on 1 April.
enum class BookSpan { month, year, all, custom };

/// A group's books: one of them over a span of days, of one member or loan where she chooses one.
class BooksPresenter : public QObject {
    Q_OBJECT

public:
    struct State {
        Phase phase{Phase::loading};
        services::ErrorSentence error;
        services::BooksView view;
        QStringList sums;
    };

    explicit BooksPresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] BooksModel& model() { return m_model; }
    [[nodiscard]] const services::BooksAsk& ask() const { return m_ask; }
    [[nodiscard]] BookSpan span() const { return m_span; }

    /// Reads the book; a call while one is read stops that and reads anew.
    void load();

    void setBook(services::BookKind book);
    void setSpan(BookSpan span);
    /// Days of the custom span; refused (false) where they are the wrong way round.
    bool setDays(base::Date from, base::Date to);
    void setMember(std::optional<domain::MemberId> member);
    void setLoan(std::optional<domain::LoanId> loan);

    /// The meeting in a row of the minutes.
    [[nodiscard]] std::optional<domain::MeetingId> meetingAt(int row) const;

    /// A meeting in words, title by title; empty where it cannot be read.
    struct Section {
        QString title;
        QStringList lines;
    };
    [[nodiscard]] std::vector<Section> minutes(const domain::MeetingId& meeting) const;

    /// The papers of what is shown: the minutes in a row, a member's passbook, a loan's schedule, else the
    /// group's statement over the span.
    [[nodiscard]] std::vector<services::PaperOrder> papers(int row) const;

    /// The minutes of every meeting shown, the oldest first.
    [[nodiscard]] std::vector<services::PaperOrder> allMinutes() const;

    [[nodiscard]] const PresenterContext& context() const { return m_context; }

Q_SIGNALS:
    void changed();

private:
    void take(base::Result<services::BooksView> view);

    PresenterContext m_context;
    services::BooksAsk m_ask;
    BookSpan m_span{BookSpan::year};
    State m_state;
    BooksModel m_model;
    bool m_again{false};
    tasks::TaskRunner m_runner;
};

/// First and last day of a span that ends on `today` at the latest; custom is that of the year.
std::pair<base::Date, base::Date> daysOf(BookSpan span, base::Date today);

}  // namespace sakhi::screens
