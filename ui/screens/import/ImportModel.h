#pragma once

#include "records/Fault.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// The faults of a folder: file, line, column, what is wrong.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kFile, kLine, kColumn, kWhat, kColumns };

    explicit ImportModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setFaults(std::vector<records::Fault> faults);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<records::Fault> m_faults;
};

}  // namespace sakhi::screens
