#include "services/BookWords.h"

#include <QCoreApplication>

namespace sakhi::services {

namespace {

QString inWords(const char* source, const report::Words* paper) {
    return paper != nullptr ? paper->translate("Books", source, nullptr)
                            : QCoreApplication::translate("Books", source);
}

// In the order of each enum's keys.
constexpr std::array kAccounts{
    QT_TRANSLATE_NOOP("Books", "Cash in the box"),
    QT_TRANSLATE_NOOP("Books", "Bank account"),
    QT_TRANSLATE_NOOP("Books", "Loans to members"),
    QT_TRANSLATE_NOOP("Books", "Advances"),
    QT_TRANSLATE_NOOP("Books", "Things the group owns"),
    QT_TRANSLATE_NOOP("Books", "Opening difference"),
    QT_TRANSLATE_NOOP("Books", "Compulsory savings"),
    QT_TRANSLATE_NOOP("Books", "Voluntary savings"),
    QT_TRANSLATE_NOOP("Books", "Loans of the bank"),
    QT_TRANSLATE_NOOP("Books", "Loans of the federation"),
    QT_TRANSLATE_NOOP("Books", "To be paid"),
    QT_TRANSLATE_NOOP("Books", "To be sorted out"),
    QT_TRANSLATE_NOOP("Books", "Revolving fund"),
    QT_TRANSLATE_NOOP("Books", "Other grants held"),
    QT_TRANSLATE_NOOP("Books", "Reserves"),
    QT_TRANSLATE_NOOP("Books", "Opening surplus"),
    QT_TRANSLATE_NOOP("Books", "Interest on members' loans"),
    QT_TRANSLATE_NOOP("Books", "Interest from the bank"),
    QT_TRANSLATE_NOOP("Books", "Fines"),
    QT_TRANSLATE_NOOP("Books", "Fees"),
    QT_TRANSLATE_NOOP("Books", "Grants"),
    QT_TRANSLATE_NOOP("Books", "Interest and charges of the bank"),
    QT_TRANSLATE_NOOP("Books", "Bookkeeper's honorarium"),
    QT_TRANSLATE_NOOP("Books", "Stationery"),
    QT_TRANSLATE_NOOP("Books", "Travel"),
    QT_TRANSLATE_NOOP("Books", "Meeting expenses"),
    QT_TRANSLATE_NOOP("Books", "Loans given up"),
    QT_TRANSLATE_NOOP("Books", "Other income"),
    QT_TRANSLATE_NOOP("Books", "Other expenses"),
    QT_TRANSLATE_NOOP("Books", "Cash short or over"),
};
static_assert(kAccounts.size() == base::EnumKeys<books::Account>::rows.size());

constexpr std::array kParticulars{
    QT_TRANSLATE_NOOP("Books", "Opening"),
    QT_TRANSLATE_NOOP("Books", "Compulsory savings"),
    QT_TRANSLATE_NOOP("Books", "Voluntary savings"),
    QT_TRANSLATE_NOOP("Books", "Loans repaid"),
    QT_TRANSLATE_NOOP("Books", "Interest on loans"),
    QT_TRANSLATE_NOOP("Books", "Fines"),
    QT_TRANSLATE_NOOP("Books", "Drawn from the bank"),
    QT_TRANSLATE_NOOP("Books", "Paid into the bank"),
    QT_TRANSLATE_NOOP("Books", "Loans to members"),
    QT_TRANSLATE_NOOP("Books", "Expenses"),
    QT_TRANSLATE_NOOP("Books", "Loan of the bank received"),
    QT_TRANSLATE_NOOP("Books", "Loan of the bank repaid"),
    QT_TRANSLATE_NOOP("Books", "Savings handed back"),
    QT_TRANSLATE_NOOP("Books", "Other receipts"),
    QT_TRANSLATE_NOOP("Books", "Cash short or over"),
    QT_TRANSLATE_NOOP("Books", "Correction"),
};
static_assert(kParticulars.size() == base::EnumKeys<books::Particulars>::rows.size());

constexpr std::array kEntries{
    QT_TRANSLATE_NOOP("Books", "Compulsory saving"),
    QT_TRANSLATE_NOOP("Books", "Voluntary saving"),
    QT_TRANSLATE_NOOP("Books", "Fine"),
    QT_TRANSLATE_NOOP("Books", "Compulsory saving handed back"),
    QT_TRANSLATE_NOOP("Books", "Voluntary saving handed back"),
    QT_TRANSLATE_NOOP("Books", "Principal repaid"),
    QT_TRANSLATE_NOOP("Books", "Interest paid"),
    QT_TRANSLATE_NOOP("Books", "Other receipt or expense"),
    QT_TRANSLATE_NOOP("Books", "Drawn from the bank"),
    QT_TRANSLATE_NOOP("Books", "Paid into the bank"),
};
static_assert(kEntries.size() == base::EnumKeys<domain::EntryHead>::rows.size());

constexpr std::array kMeetingKinds{
    QT_TRANSLATE_NOOP("Books", "Regular meeting"),
    QT_TRANSLATE_NOOP("Books", "Special meeting"),
    QT_TRANSLATE_NOOP("Books", "Payment between meetings"),
    QT_TRANSLATE_NOOP("Books", "Held without quorum"),
    QT_TRANSLATE_NOOP("Books", "Postponed"),
    QT_TRANSLATE_NOOP("Books", "Cancelled"),
};
static_assert(kMeetingKinds.size() == base::EnumKeys<domain::MeetingKind>::rows.size());

constexpr std::array kAttendances{
    QT_TRANSLATE_NOOP("Books", "Present"),
    QT_TRANSLATE_NOOP("Books", "Late"),
    QT_TRANSLATE_NOOP("Books", "On leave"),
    QT_TRANSLATE_NOOP("Books", "Absent"),
};
static_assert(kAttendances.size() == base::EnumKeys<domain::Attendance>::rows.size());

}  // namespace

QString accountText(books::Account account, const report::Words* paper) {
    return inWords(kAccounts[static_cast<std::size_t>(account)], paper);
}

QString particularsText(books::Particulars particulars, const report::Words* paper) {
    return inWords(kParticulars[static_cast<std::size_t>(particulars)], paper);
}

QString entryText(domain::EntryHead head, const report::Words* paper) {
    return inWords(kEntries[static_cast<std::size_t>(head)], paper);
}

QString meetingKindText(domain::MeetingKind kind, const report::Words* paper) {
    return inWords(kMeetingKinds[static_cast<std::size_t>(kind)], paper);
}

QString attendanceText(domain::Attendance attendance, const report::Words* paper) {
    return inWords(kAttendances[static_cast<std::size_t>(attendance)], paper);
}

}  // namespace sakhi::services
