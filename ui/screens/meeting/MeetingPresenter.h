#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

#include <functional>

namespace sakhi::screens {

/// Why the day of the computer is doubted.
enum class DayDoubt { none, beforeRecords, longAfterRecords, beforePlanned };

/// All that the page shows.
struct MeetingState {
    Phase phase{Phase::loading};
    base::Error error;
    services::MeetingDesk desk;
    books::MeetingSheet sheet;
    /// The sheet before anything was typed: what differs from it is marked.
    books::MeetingSheet plain;
    books::SheetTotals totals;
    std::vector<books::SheetFault> faults;
    /// What stands in the forms that are not entries yet, by "form.field".
    services::DraftFields forms;
    /// What stands in the dialog of a correction that is not made yet.
    services::DraftFields correction;
    /// Today's meeting is closed, and no other was begun.
    bool closed{false};
    DayDoubt doubt{DayDoubt::none};
    /// The day that is planned for the next meeting; none where the group never met.
    std::optional<base::Date> planned;
    /// The newest day of the records, where there is one.
    std::optional<base::Date> newest;
    /// When the last key was kept; none before the first.
    std::optional<base::InstantMs> savedAt;
    /// The last key is not on disk, and why.
    std::optional<base::Error> unsaved;
    bool acting{false};
};

/// The columns of the grid in which amounts are typed.
enum class AmountField { savings, voluntary, paid, fine };

/// One meeting while it is written. Each verb changes the sheet, keeps what changed on disk, and tells the
/// sums at once; undo takes back one field. `context.workspace` must outlive it.
class MeetingPresenter : public QObject {
    Q_OBJECT

public:
    explicit MeetingPresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const MeetingState& state() const { return m_state; }
    [[nodiscard]] const PresenterContext& context() const { return m_context; }

    /// Reads the records and takes up what was begun; else everybody stands pre-filled for today.
    void load();

    /// Leaves the closed meeting for a new one of today.
    void beginNew(domain::MeetingKind kind);

    /// Changes the sheet. Edits with the same tag that follow each other (the digits of one field) are undone
    /// as one.
    void edit(const std::string& tag, const std::function<void(books::MeetingSheet&)>& by);
    /// What is typed next is undone by itself.
    void endField() { m_tag.clear(); }
    void undo();
    void redo();
    [[nodiscard]] bool mayUndo() const { return !m_undone.empty(); }
    [[nodiscard]] bool mayRedo() const { return !m_redone.empty(); }

    /// Keeps a field of a form as a key of the sheet is kept.
    void keepInForm(const std::string& field, const std::string& text);
    /// Drops the fields whose names begin so; from the disk with the next change.
    void forgetForm(const std::string& prefix);
    /// Drops them from the disk at once.
    void dropForm(const std::string& prefix);

    void setAttendance(int row, domain::Attendance attendance);
    void setAmount(int row, AmountField field, base::Money amount);
    [[nodiscard]] base::Money amount(int row, AmountField field) const;
    /// The row of the line's member becomes so; nothing where she has none.
    void setLine(const books::SheetLine& line);
    /// Adds the row of a member who pays between meetings; nothing where she stands already.
    void addRow(const domain::MemberId& member);

    /// The day, or what kind of meeting it is: what was typed stays, the rest is pre-filled anew.
    void setDay(base::Date day);
    void setKind(domain::MeetingKind kind, const std::string& reason);
    void confirmDay();

    void setNotes(base::Money note, int number);
    void setCounted(std::optional<base::Money> total);

    /// A loan with a resolution of its own; `words` is the resolution's text.
    void grant(books::GrantedLoan loan, const std::string& words);
    [[nodiscard]] books::GrantedLoan loanOf(const services::ApplicationRow& request);
    [[nodiscard]] books::GrantedLoan newLoan();
    [[nodiscard]] std::string nextResolution() const;
    [[nodiscard]] base::Uuid newId();

    /// Closes the meeting off the window's thread; closed() or refused() follows.
    void close();
    void reopen(const std::string& reason);
    /// Reverses an entry of an earlier meeting and enters it anew; corrected() or refused() follows.
    void correct(const services::CorrectEntries& command);
    /// Keeps what is typed of a correction on disk; nothing = it is not wanted any longer.
    void keepCorrection(const services::DraftFields& fields);
    /// Throws away what was typed.
    void discard();

    [[nodiscard]] const domain::Member* member(const domain::MemberId& id) const;
    /// Which members of the roll of the day have no row.
    [[nodiscard]] std::vector<const domain::Member*> withoutRow() const;

Q_SIGNALS:
    void changed();
    void closed();
    void reopened();
    void corrected();
    void refused(const sakhi::base::Error& error);

private:
    [[nodiscard]] services::DraftPlace correctionPlace() const;
    void read(services::MeetingDesk desk);
    void start(domain::MeetingKind kind, base::Date day);
    void resume(const services::UnclosedMeeting& begun);
    void refill(domain::MeetingKind kind, base::Date day,
                const std::function<void(books::MeetingSheet&)>& by);
    void fillPlain();
    void keep();
    void keepForms(services::DraftFields& changes) const;
    void reckon();
    void doubtDay();
    void run(const services::Command& command, void (MeetingPresenter::*done)());
    [[nodiscard]] services::DraftPlace place() const;

    PresenterContext m_context;
    MeetingState m_state;
    /// What is kept on disk, and what need not be.
    services::DraftFields m_kept;
    services::DraftFields m_plain;
    std::vector<books::MeetingSheet> m_undone;
    std::vector<books::MeetingSheet> m_redone;
    std::string m_tag;
    bool m_again{false};
    bool m_fresh{false};
    bool m_dayConfirmed{false};
    tasks::TaskRunner m_reading;
    tasks::TaskRunner m_acting;
};

}  // namespace sakhi::screens
