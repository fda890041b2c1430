#include "screens/meeting/MeetingModel.h"

#include "services/BookWords.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <algorithm>

namespace sakhi::screens {

using base::Money;
using books::SheetLine;

QString memberText(const domain::Member& member) {
    const auto name = services::nameOf(member);
    //: A member: name, w/o husband
    return MeetingModel::tr("%1 %2").arg(services::shownName(name), services::shownRelation(name)).trimmed();
}

MeetingModel::MeetingModel(const MeetingPresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent), m_presenter(presenter) {}

const SheetLine& MeetingModel::line(int row) const {
    return m_presenter.state().sheet.lines[static_cast<std::size_t>(row)];
}

const SheetLine* MeetingModel::plainLine(int row) const {
    const auto& plain = m_presenter.state().plain.lines;
    const auto at = std::ranges::find(plain, line(row).member, &SheetLine::member);
    return at == plain.end() ? nullptr : &*at;
}

void MeetingModel::refresh() {
    const auto& state = m_presenter.state();
    std::vector<Row> rows;
    for (const auto& one : state.sheet.lines) {
        Row row;
        for (const auto& repayment : one.repayments) {
            row.due += repayment.due;
            if (const auto* account = state.desk.books->account(repayment.loan)) {
                row.arrears += account->overdue(state.sheet.heldOn - std::chrono::days{1});
                row.daysLate = std::max(row.daysLate, account->daysPastDue(state.sheet.heldOn));
            }
        }
        row.arrears = std::min(row.arrears, row.due);
        rows.push_back(row);
    }
    const bool same = rows.size() == m_rows.size();
    if (!same) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

int MeetingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeetingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

std::optional<AmountField> MeetingModel::fieldOf(int column) {
    switch (column) {
        case kSavings:
            return AmountField::savings;
        case kVoluntary:
            return AmountField::voluntary;
        case kPaid:
            return AmountField::paid;
        case kFine:
            return AmountField::fine;
    }
    return std::nullopt;
}

Money MeetingModel::money(int row, int column) const {
    if (const auto field = fieldOf(column)) {
        return m_presenter.amount(row, *field);
    }
    if (column == kDue) {
        return m_rows[static_cast<std::size_t>(row)].due;
    }
    return m_presenter.amount(row, AmountField::savings) + m_presenter.amount(row, AmountField::voluntary) +
           m_presenter.amount(row, AmountField::paid) + m_presenter.amount(row, AmountField::fine) -
           line(row).compulsoryWithdrawal - line(row).voluntaryWithdrawal;
}

Money MeetingModel::sum(int column) const {
    Money out;
    for (int row = 0; row < rowCount(); ++row) {
        out += money(row, column);
    }
    return out;
}

bool MeetingModel::differs(int row, int column) const {
    const SheetLine* plain = plainLine(row);
    if (plain == nullptr) {
        return false;
    }
    switch (column) {
        case kPresent:
            return line(row).attendance != plain->attendance;
        case kSavings:
            return line(row).savings != plain->savings;
        case kVoluntary:
            return line(row).voluntarySavings != plain->voluntarySavings;
        case kFine:
            return line(row).fine != plain->fine;
        case kPaid:
            return line(row).repayments != plain->repayments;
    }
    return false;
}

bool MeetingModel::differs(int row) const {
    const SheetLine* plain = plainLine(row);
    return plain != nullptr && line(row) != *plain;
}

int MeetingModel::differing() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += differs(row) ? 1 : 0;
    }
    return count;
}

QString MeetingModel::relation(int row) const {
    const auto* member = m_presenter.member(line(row).member);
    return member == nullptr ? QString() : services::shownRelation(services::nameOf(*member));
}

std::pair<QString, MeetingModel::NoteTone> MeetingModel::note(int row) const {
    const auto& state = m_presenter.state();
    const SheetLine& one = line(row);
    const Row& facts = m_rows[static_cast<std::size_t>(row)];
    if (one.broughtBy) {
        if (const auto* by = m_presenter.member(*one.broughtBy)) {
            //: Under a member's name: another one (%1) brought her payment
            return {tr("brought by %1").arg(services::shownName(services::nameOf(*by))), kQuiet};
        }
    }
    const Money paid = m_presenter.amount(row, AmountField::paid);
    const SheetLine* plain = plainLine(row);
    const Money unsaved = plain == nullptr ? Money() : std::max(Money(), plain->savings - one.savings);
    const Money unpaid = std::max(Money(), facts.due - paid) + unsaved;
    if (!facts.arrears.isZero()) {
        //: Under a member's name: what she has not paid in time, and for how long
        return {tr("%1 overdue, %n days", nullptr, facts.daysLate).arg(services::shownMoney(facts.arrears)),
                kBad};
    }
    if (!unpaid.isZero()) {
        //: Under a member's name: what she does not pay today
        return {tr("%1 stays due").arg(services::shownMoney(unpaid)), kAttention};
    }
    const Money withdrawn = one.compulsoryWithdrawal + one.voluntaryWithdrawal;
    if (!withdrawn.isZero()) {
        //: Under a member's name: savings handed back to her today
        return {tr("%1 handed back").arg(services::shownMoney(withdrawn)), kQuiet};
    }
    const auto loan = std::ranges::find(state.sheet.loans, one.member, &books::GrantedLoan::member);
    if (loan != state.sheet.loans.end()) {
        //: Under a member's name: the loan she gets in this meeting
        return {tr("new loan %1").arg(services::shownMoney(loan->principal)), kQuiet};
    }
    return {QString(), kPlain};
}

QString MeetingModel::words(const QModelIndex& index) const {
    const int row = index.row();
    switch (index.column()) {
        case kNumber:
            return QString::number(row + 1);
        case kMember: {
            const auto* member = m_presenter.member(line(row).member);
            return member == nullptr ? QString() : services::shownName(services::nameOf(*member));
        }
        case kPresent:
            return services::attendanceText(line(row).attendance);
    }
    const Money amount = money(row, index.column());
    const bool shown = !amount.isZero() || differs(row, index.column()) || index.column() == kTotal;
    return shown ? QString::fromStdString(base::formatIndianBare(amount)) : QStringLiteral("–");
}

QString MeetingModel::spoken(const QModelIndex& index) const {
    const QString name = words(index.siblingAtColumn(kMember));
    if (index.column() == kMember || index.column() == kNumber) {
        QStringList all{words(index), relation(index.row()), note(index.row()).first};
        all.removeAll(QString());
        return all.join(QStringLiteral(", "));
    }
    const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    QString said =
        QStringLiteral("%1, %2: %3")
            .arg(name, head,
                 index.column() == kPresent
                     ? words(index)
                     : QString::fromStdString(base::formatPlain(money(index.row(), index.column()))));
    //: Said of a cell after its value
    return differs(index.row(), index.column()) ? said + QStringLiteral(", ") + tr("changed") : said;
}

QVariant MeetingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    switch (role) {
        case Qt::DisplayRole:
            return words(index);
        case Qt::AccessibleTextRole:
            return spoken(index);
        case Qt::ToolTipRole:
            return index.column() == kMember ? spoken(index) : QVariant();
        case Qt::TextAlignmentRole:
            return index.column() == kMember || index.column() == kPresent
                       ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                       : QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case kMoney:
            return index.column() >= kSavings
                       ? QVariant::fromValue<qint64>(money(row, index.column()).inPaise())
                       : QVariant();
        case kSecondLine:
            return index.column() == kMember ? relation(row) : QVariant();
        case kNote:
            return index.column() == kMember ? note(row).first : QVariant();
        case kNoteTone:
            if (index.column() == kMember) {
                return note(row).second;
            }
            return index.column() == kDue && !m_rows[static_cast<std::size_t>(row)].arrears.isZero() ? kBad
                                                                                                     : kPlain;
        case kChanged:
            return differs(row, index.column());
        case kMark:
            return !m_rows[static_cast<std::size_t>(row)].arrears.isZero() ? kBad
                   : differs(row)                                          ? kAttention
                                                                           : kPlain;
        case kAttendance:
            return static_cast<int>(line(row).attendance);
        case kTypable:
            return fieldOf(index.column()) && (index.column() != kPaid || !line(row).repayments.empty());
    }
    return {};
}

QVariant MeetingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == kMember || section == kPresent ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                         : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == kNumber) {
        return tr("Number", "column: of the row");
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const std::array<QString, kColumns> heads{QString(),
                                              tr("Member", "column of the meeting"),
                                              tr("Present", "column of the meeting: attendance"),
                                              tr("Saving", "column of the meeting: compulsory"),
                                              tr("Voluntary", "column of the meeting: savings beyond"),
                                              tr("Loan due", "column of the meeting"),
                                              tr("Loan paid", "column of the meeting"),
                                              tr("Fine", "column of the meeting"),
                                              tr("Total", "column of the meeting")};
    return heads[static_cast<std::size_t>(section)];
}

Qt::ItemFlags MeetingModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.isValid() && data(index, kTypable).toBool()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

}  // namespace sakhi::screens
