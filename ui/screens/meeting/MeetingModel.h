#pragma once

#include "screens/meeting/MeetingPresenter.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// The rows of a meeting by role: raw values, and what differs from what was pre-filled.
class MeetingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kNumber, kMember, kPresent, kSavings, kVoluntary, kDue, kPaid, kFine, kTotal, kColumns };
    enum Role {
        kMoney = Qt::UserRole + 1,  ///< qint64 paise
        kSecondLine,                ///< w/o Ramesh
        kNote,                      ///< what is to be known of the row, after the second line
        kNoteTone,                  ///< int of NoteTone
        kChanged,                   ///< the cell is other than pre-filled
        kMark,                      ///< int of NoteTone: the bar at the row's left edge
        kAttendance,                ///< int of domain::Attendance
        kTypable,                   ///< an amount may be typed
    };
    enum NoteTone { kPlain, kQuiet, kAttention, kBad };

    explicit MeetingModel(const MeetingPresenter& presenter, QObject* parent = nullptr);

    /// Shows the presenter's sheet as it is now.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Whether a cell, or anything of a row, is other than pre-filled.
    [[nodiscard]] bool differs(int row, int column) const;
    [[nodiscard]] bool differs(int row) const;
    /// How many rows are.
    [[nodiscard]] int differing() const;
    /// The sum of a column, and of the whole.
    [[nodiscard]] base::Money sum(int column) const;

    static std::optional<AmountField> fieldOf(int column);

private:
    struct Row {
        base::Money due;
        base::Money arrears;
        int daysLate{0};
    };

    [[nodiscard]] base::Money money(int row, int column) const;
    [[nodiscard]] std::pair<QString, NoteTone> note(int row) const;
    [[nodiscard]] QString relation(int row) const;
    [[nodiscard]] QString words(const QModelIndex& index) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    [[nodiscard]] const books::SheetLine& line(int row) const;
    [[nodiscard]] const books::SheetLine* plainLine(int row) const;

    const MeetingPresenter& m_presenter;
    std::vector<Row> m_rows;
};

/// A member's name with what tells her from another of that name.
QString memberText(const domain::Member& member);

}  // namespace sakhi::screens
