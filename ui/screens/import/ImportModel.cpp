#include "screens/import/ImportModel.h"

#include "services/ErrorText.h"

#include "screens/ListRoles.h"

namespace sakhi::screens {

void ImportModel::setFaults(std::vector<records::Fault> faults) {
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const records::Fault& fault = m_faults[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        return index.column() == kLine ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role == kSort && index.column() == kLine) {
        return fault.line;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != kSort) {
        return {};
    }
    switch (index.column()) {
        case kFile: {
            const std::string_view name = records::nameOf(fault.file);
            return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        }
        case kLine:
            // 0 means the whole file.
            return fault.line == 0 ? QString() : QString::number(fault.line);
        case kColumn:
            return QString::fromStdString(fault.column);
        case kWhat:
            return services::faultText(fault);
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case kFile:
            //: Column: name of a file with a fault
            return tr("File");
        case kLine:
            //: Column: line number in a file
            return tr("Line");
        case kColumn:
            //: Column: name of the column of a file
            return tr("Column");
        case kWhat:
            //: Column: the fault, in words
            return tr("What is wrong");
    }
    return {};
}

}  // namespace sakhi::screens
