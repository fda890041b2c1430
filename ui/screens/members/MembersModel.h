#pragma once

#include "services/views/MemberView.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// Which members the list shows.
enum class MemberFilter { onRoll, left, all };

/// The list of members: raw values by role. Two of one name differ by relation and number.
class MembersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kName, kOffice, kSavings, kOwed, kOverdue, kAttendance, kStatus, kColumns };

    explicit MembersModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(const std::vector<services::MemberRow>& rows, MemberFilter filter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const services::MemberRow& at(int row) const {
        return m_rows[static_cast<std::size_t>(row)];
    }
    /// -1 where she is not shown.
    [[nodiscard]] int rowOf(const domain::MemberId& member) const;

private:
    [[nodiscard]] QString text(const services::MemberRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const services::MemberRow& row, int column) const;

    std::vector<services::MemberRow> m_rows;
};

/// "Sunita Devi w/o Ramesh (SG-7K2QX-05)": a member so that no other is meant.
QString fullName(const services::MemberName& name);

}  // namespace sakhi::screens
