#pragma once

#include "services/views/HomeView.h"

#include <QAbstractTableModel>

#include <optional>

namespace sakhi::screens {

/// The list of applications: raw values by role. Rows that may go into a request to the bank carry a check
/// box where `choosing` is on; what is checked survives a reload as long as the row may still go.
class ApplicationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kWho, kGroup, kAmount, kPurpose, kMadeOn, kState, kColumns };

    explicit ApplicationsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows the rows of one state, or all.
    void setRows(const std::vector<services::ApplicationRow>& rows,
                 std::optional<domain::ApplicationState> state);
    void setChoosing(bool choosing);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const services::ApplicationRow& at(int row) const {
        return m_shown[static_cast<std::size_t>(row)];
    }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const domain::ApplicationId& id) const;

    /// The checked requests, in the order shown.
    [[nodiscard]] std::vector<services::ApplicationRow> checked() const;
    void clearChecks();

Q_SIGNALS:
    void checksChanged();

private:
    [[nodiscard]] bool mayBeChecked(const services::ApplicationRow& row) const;
    [[nodiscard]] bool isChecked(const domain::ApplicationId& id) const;
    [[nodiscard]] QVariant text(const services::ApplicationRow& row, int column) const;
    [[nodiscard]] QString secondLine(const services::ApplicationRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const services::ApplicationRow& row, int column) const;

    std::vector<services::ApplicationRow> m_shown;
    std::vector<domain::ApplicationId> m_checked;
    bool m_choosing{false};
};

/// The number of the chip's kind for a state (ListTone).
int toneOf(domain::ApplicationState state);

/// A purpose in words; "other" is one too.
QString purposeText(std::string_view key);

/// Who asks: the member, or the group with how many members.
QString askerText(const services::ApplicationRow& row);

}  // namespace sakhi::screens
