#include "services/ErrorText.h"

#include "services/KeyText.h"

#include <QCoreApplication>

#include <array>

namespace sakhi::services {

namespace {

using base::ErrorCode;

/// One row a code: the sentence and the next step, as sources for the translators.
struct Row {
    ErrorCode code;
    const char* what;
    const char* next;
};

constexpr std::array kRows{
    Row{ErrorCode::invalidText, QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not a word this place knows."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose one of the listed words.")},
    Row{ErrorCode::invalidNumber, QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not a number."),
        QT_TRANSLATE_NOOP("ErrorText", "Type digits only, with at most two after the point.")},
    Row{ErrorCode::invalidMoney, QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not an amount of money."),
        QT_TRANSLATE_NOOP("ErrorText", "Type rupees, like 1,250 or 1250.50.")},
    Row{ErrorCode::invalidDate, QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not a day of the calendar."),
        QT_TRANSLATE_NOOP("ErrorText", "Type day, month and year, like 20/11/2026.")},
    Row{ErrorCode::invalidId, QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not the number of a record."),
        QT_TRANSLATE_NOOP("ErrorText", "Copy it again from the list.")},
    Row{ErrorCode::outOfRange, QT_TRANSLATE_NOOP("ErrorText", "%1 is outside what is allowed here."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the figure and type it again.")},
    Row{ErrorCode::overflow, QT_TRANSLATE_NOOP("ErrorText", "The amounts are too large to add up."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the largest figures for a slip.")},
    Row{ErrorCode::fileNotFound, QT_TRANSLATE_NOOP("ErrorText", "There is no file or folder %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name, or put in the pen drive again.")},
    Row{ErrorCode::fileUnreadable, QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be read."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that you may open it and that the disk is well.")},
    Row{ErrorCode::fileUnwritable, QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another folder, or free some space.")},
    Row{ErrorCode::fileDamaged,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged: it does not read as it was written."),
        QT_TRANSLATE_NOOP("ErrorText", "Use another copy of it.")},
    Row{ErrorCode::fileTooLarge, QT_TRANSLATE_NOOP("ErrorText", "%1 is larger than this place takes."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a smaller file.")},
    Row{ErrorCode::formatUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is of a kind this program does not know."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that it is the right file.")},
    Row{ErrorCode::formatMismatch, QT_TRANSLATE_NOOP("ErrorText", "%1 does not fit here."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that it belongs to these records.")},
    Row{ErrorCode::storeMissing, QT_TRANSLATE_NOOP("ErrorText", "There are no records at %1 yet."),
        QT_TRANSLATE_NOOP("ErrorText", "Create them first, or choose another place.")},
    Row{ErrorCode::storeExists, QT_TRANSLATE_NOOP("ErrorText", "There are records at %1 already."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name; nothing was changed.")},
    Row{ErrorCode::storeLocked,
        QT_TRANSLATE_NOOP("ErrorText", "The records at %1 are open in another window."),
        QT_TRANSLATE_NOOP("ErrorText", "Close that window first.")},
    Row{ErrorCode::storeNewer,
        QT_TRANSLATE_NOOP("ErrorText", "The records were written by a newer SakhiCircle."),
        QT_TRANSLATE_NOOP("ErrorText", "Update the program; nothing was changed.")},
    Row{ErrorCode::storeForeign, QT_TRANSLATE_NOOP("ErrorText", "%1 does not hold records of SakhiCircle."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose the right file.")},
    Row{ErrorCode::storeDamaged, QT_TRANSLATE_NOOP("ErrorText", "The file of the records is damaged."),
        QT_TRANSLATE_NOOP("ErrorText", "Do not write in it. Take the newest backup.")},
    Row{ErrorCode::storeFull, QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so nothing was stored."),
        QT_TRANSLATE_NOOP("ErrorText", "Free some space and do it again.")},
    Row{ErrorCode::storeFailed,
        QT_TRANSLATE_NOOP("ErrorText", "The records could not be read or written (%1)."),
        QT_TRANSLATE_NOOP("ErrorText", "Do it again; if it stays so, restart the computer.")},
    Row{ErrorCode::commitUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The disk did not say whether the last act was stored."),
        QT_TRANSLATE_NOOP("ErrorText", "Open the records again and look before you repeat it.")},
    Row{ErrorCode::wrongPassword, QT_TRANSLATE_NOOP("ErrorText", "The name or the password is not right."),
        QT_TRANSLATE_NOOP("ErrorText", "Type both again; look at Caps Lock.")},
    Row{ErrorCode::lockedOut,
        QT_TRANSLATE_NOOP("ErrorText", "Too many wrong passwords. The account rests for %1 seconds."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait, then try once more. Nothing is lost.")},
    Row{ErrorCode::weakPassword, QT_TRANSLATE_NOOP("ErrorText", "This password is easy to guess: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Take four words that only you would put together.")},
    Row{ErrorCode::notAllowed, QT_TRANSLATE_NOOP("ErrorText", "Your account may not do this here."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the person whose task it is.")},
    Row{ErrorCode::unconfirmedManager,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The bank has not confirmed this manager's account yet, so it decides nothing."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Bring in the bank's signed file, or let a confirmed manager decide.")},
    Row{ErrorCode::notSignedIn, QT_TRANSLATE_NOOP("ErrorText", "Nobody is signed in."),
        QT_TRANSLATE_NOOP("ErrorText", "Sign in first: --user NAME --password-file FILE.")},
    Row{ErrorCode::notFound, QT_TRANSLATE_NOOP("ErrorText", "There is no %1 here."),
        QT_TRANSLATE_NOOP("ErrorText", "Look it up in the list.")},
    Row{ErrorCode::alreadyExists, QT_TRANSLATE_NOOP("ErrorText", "%1 exists already."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name or open the one that is there.")},
    Row{ErrorCode::faultyRecords,
        QT_TRANSLATE_NOOP("ErrorText", "The folder has %1 faults, so nothing was stored."),
        QT_TRANSLATE_NOOP("ErrorText", "Mend the rows that are listed, then import again.")},
    Row{ErrorCode::ruleBroken, QT_TRANSLATE_NOOP("ErrorText", "A rule does not allow this: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Change what the rule names, then do it again.")},
    Row{ErrorCode::wrongState,
        QT_TRANSLATE_NOOP("ErrorText", "The application is no longer at that step: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at where it stands now.")},
    Row{ErrorCode::missingData, QT_TRANSLATE_NOOP("ErrorText", "Something is missing: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Fill it in, then do it again.")},
    Row{ErrorCode::modelInvalid, QT_TRANSLATE_NOOP("ErrorText", "The model is not usable: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Use another copy of it.")},
    Row{ErrorCode::modelSchemaMismatch,
        QT_TRANSLATE_NOOP("ErrorText", "The model asks for other columns: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Use rows with the columns it was trained on.")},
    Row{ErrorCode::cancelled, QT_TRANSLATE_NOOP("ErrorText", "Stopped. Nothing was changed."), ""},
    Row{ErrorCode::wrongCall, QT_TRANSLATE_NOOP("ErrorText", "The call is not right: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "See sakhi --help.")},
    Row{ErrorCode::internal, QT_TRANSLATE_NOOP("ErrorText", "The program made a mistake (%1)."),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Tell the people who support you.")},
};

/// Every code has its row, in the order of the enum.
constexpr bool complete() {
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].code != static_cast<ErrorCode>(i)) {
            return false;
        }
    }
    return kRows.size() == static_cast<std::size_t>(ErrorCode::internal) + 1;
}
static_assert(complete());

/// One row a reason key: what stands behind ruleBroken, wrongState, missingData and weakPassword.
struct Reason {
    const char* key;
    const char* text;
};

constexpr std::array kReasons{
    Reason{"one_open_application", QT_TRANSLATE_NOOP("Reason", "she has an open application already")},
    Reason{"not_a_member", QT_TRANSLATE_NOOP("Reason", "she is not on the group's roll")},
    Reason{"amount_positive", QT_TRANSLATE_NOOP("Reason", "the amount must be above zero")},
    Reason{"amount_too_large", QT_TRANSLATE_NOOP("Reason", "the amount is above 1,000 crore rupees")},
    Reason{"amount_above_request", QT_TRANSLATE_NOOP("Reason", "no more can be approved than was asked for")},
    Reason{"months_range", QT_TRANSLATE_NOOP("Reason", "the months must be 1 to 120")},
    Reason{"rate_range", QT_TRANSLATE_NOOP("Reason", "the rate must be 0 to 60 % a year")},
    Reason{"voice_size", QT_TRANSLATE_NOOP("Reason", "a voice note is at most 512 KB")},
    Reason{"voice_length", QT_TRANSLATE_NOOP("Reason", "a voice note is at most 60 seconds")},
    Reason{"voice_channels", QT_TRANSLATE_NOOP("Reason", "a voice note has one or two channels")},
    Reason{"voice_empty", QT_TRANSLATE_NOOP("Reason", "the voice note holds no sound")},
    Reason{"purpose", QT_TRANSLATE_NOOP("Reason", "the purpose")},
    Reason{"reason", QT_TRANSLATE_NOOP("Reason", "the reason")},
    Reason{"resolution", QT_TRANSLATE_NOOP("Reason", "the number of the group's resolution")},
    Reason{"applications", QT_TRANSLATE_NOOP("Reason", "the members' applications")},
    Reason{"other_group", QT_TRANSLATE_NOOP("Reason", "the applications are of different groups")},
    Reason{"already_in_request",
           QT_TRANSLATE_NOOP("Reason", "the application is in a request to the bank already")},
    Reason{"in_request", QT_TRANSLATE_NOOP("Reason", "it follows the request to the bank that holds it")},
    Reason{"shares_do_not_add_up",
           QT_TRANSLATE_NOOP("Reason", "the members' amounts do not add up to the request")},
    Reason{"state_changed", QT_TRANSLATE_NOOP("Reason", "somebody has moved it since you opened it")},
    Reason{"not_counted", QT_TRANSLATE_NOOP("Reason", "the cash in the box is not counted yet")},
    Reason{"box_differs",
           QT_TRANSLATE_NOOP("Reason", "the box differs from the books, and no reason is given")},
    Reason{"box_below_zero", QT_TRANSLATE_NOOP("Reason", "more is paid out than the box holds")},
    Reason{"overpaid", QT_TRANSLATE_NOOP("Reason", "more is repaid than is owed on the loan")},
    Reason{"overdrawn", QT_TRANSLATE_NOOP("Reason", "more savings are handed back than she has")},
    Reason{"wrong_day", QT_TRANSLATE_NOOP("Reason", "the day is before the last meeting, or still to come")},
    Reason{"loan_incomplete",
           QT_TRANSLATE_NOOP("Reason", "a loan lacks its member, amount, purpose, term or first due day")},
    Reason{"loan_without_resolution",
           QT_TRANSLATE_NOOP("Reason", "a loan needs the number of the group's resolution")},
    Reason{"no_quorum", QT_TRANSLATE_NOOP("Reason", "too few came to decide")},
    Reason{"money_without_meeting",
           QT_TRANSLATE_NOOP("Reason", "a meeting that did not take place moves no money")},
    Reason{"reason_missing", QT_TRANSLATE_NOOP("Reason", "the reason of this kind of meeting is missing")},
    Reason{"negative_amount", QT_TRANSLATE_NOOP("Reason", "an amount is below zero")},
    Reason{"count_unclear", QT_TRANSLATE_NOOP("Reason", "the notes do not add up to the cash counted")},
    Reason{"meeting_closed", QT_TRANSLATE_NOOP("Reason", "the meeting is closed already")},
    Reason{"meeting", QT_TRANSLATE_NOOP("Reason", "the meeting")},
    Reason{"bank_mode", QT_TRANSLATE_NOOP("Reason", "what was paid in cash belongs in a member's row")},
    Reason{"reopen_same_day",
           QT_TRANSLATE_NOOP("Reason", "a meeting is opened again only on the day it was closed")},
    Reason{"entered_since", QT_TRANSLATE_NOOP("Reason", "something was entered after the meeting")},
    Reason{"no_such_entry", QT_TRANSLATE_NOOP("Reason", "the meeting has no such entry")},
    Reason{"nothing_changed", QT_TRANSLATE_NOOP("Reason", "nothing is changed by it")},
    Reason{"sample_store", QT_TRANSLATE_NOOP("Reason", "these are sample records")},
    Reason{"name", QT_TRANSLATE_NOOP("Reason", "the name")},
    Reason{"too_short", QT_TRANSLATE_NOOP("Reason", "it is too short")},
    Reason{"digits_only", QT_TRANSLATE_NOOP("Reason", "it is made of digits alone")},
    Reason{"common", QT_TRANSLATE_NOOP("Reason", "many people use it")},
    Reason{"password", QT_TRANSLATE_NOOP("Reason", "the password")},
    Reason{"member", QT_TRANSLATE_NOOP("Reason", "whose account it is")},
    Reason{"recommendation", QT_TRANSLATE_NOOP("Reason", "what the program recommended")},
    Reason{"too_long", QT_TRANSLATE_NOOP("Reason", "it is too long")},
    Reason{"like_login", QT_TRANSLATE_NOOP("Reason", "it holds your own name")},
    Reason{"repeated", QT_TRANSLATE_NOOP("Reason", "it repeats one sign")},
    Reason{"met", QT_TRANSLATE_NOOP("Reason", "who was met")},
    Reason{"checklist", QT_TRANSLATE_NOOP("Reason", "an answer to every point of the checklist")},
    Reason{"visit_day", QT_TRANSLATE_NOOP("Reason", "a visit is not written down before its day")},
    Reason{"amount_negative", QT_TRANSLATE_NOOP("Reason", "an amount is below zero or too large")},
    Reason{"phone_form", QT_TRANSLATE_NOOP("Reason", "a phone number has ten digits and begins with 6 to 9")},
    Reason{"birth_later", QT_TRANSLATE_NOOP("Reason", "the day of birth is still to come")},
    Reason{"joined_before_group",
           QT_TRANSLATE_NOOP("Reason", "the day she joined is before the group was formed")},
    Reason{"joined_later", QT_TRANSLATE_NOOP("Reason", "the day she joined is still to come")},
    Reason{"kyc_aadhaar", QT_TRANSLATE_NOOP("Reason", "this is no Aadhaar number: look at its 12 digits")},
    Reason{"kyc_pan", QT_TRANSLATE_NOOP("Reason", "a PAN looks like ABCPE1234F")},
    Reason{"kyc_voter_id", QT_TRANSLATE_NOOP("Reason", "a voter ID looks like ABC1234567")},
    Reason{"kyc_passport", QT_TRANSLATE_NOOP("Reason", "a passport number looks like A1234567")},
    Reason{"kyc_driving_licence", QT_TRANSLATE_NOOP("Reason", "this is no number of a driving licence")},
    Reason{"kyc_job_card", QT_TRANSLATE_NOOP("Reason", "this is no number of a job card")},
    Reason{"kyc_ration_card", QT_TRANSLATE_NOOP("Reason", "this is no number of a ration card")},
    Reason{"photo_form", QT_TRANSLATE_NOOP("Reason", "the picture could not be taken in")},
    Reason{"photo_size", QT_TRANSLATE_NOOP("Reason", "a picture is at most 256 KB")},
    Reason{"visit_photos", QT_TRANSLATE_NOOP("Reason", "a visit brings at most six pictures along")},
    Reason{"left_later", QT_TRANSLATE_NOOP("Reason", "the day she leaves is still to come")},
    Reason{"left_before_joining", QT_TRANSLATE_NOOP("Reason", "she joined on that day or later")},
    Reason{"left_before_meeting",
           QT_TRANSLATE_NOOP("Reason", "a meeting or a payment was entered after that day")},
    Reason{"savings_below_loans",
           QT_TRANSLATE_NOOP("Reason", "her savings do not cover her loans, and the rest was not brought")},
    Reason{"savings_below_zero", QT_TRANSLATE_NOOP("Reason", "her savings stand below zero")},
    Reason{"box_too_small",
           QT_TRANSLATE_NOOP("Reason", "the box holds less than she takes: withdraw from the bank first")},
    Reason{"nominee", QT_TRANSLATE_NOOP("Reason", "the nominee")},
    Reason{"offices", QT_TRANSLATE_NOOP("Reason", "the office bearers")},
    Reason{"offices_day",
           QT_TRANSLATE_NOOP("Reason", "the day must be between the group's first day and today")},
    Reason{"office_twice", QT_TRANSLATE_NOOP("Reason", "an office or a woman is named twice")},
    Reason{"not_a_representative",
           QT_TRANSLATE_NOOP("Reason", "a group is handed to a representative who may sign in")},
    Reason{"holds_already", QT_TRANSLATE_NOOP("Reason", "she holds the group already")},
    Reason{"text_signs", QT_TRANSLATE_NOOP("Reason", "a text holds signs that no keyboard makes")},
    Reason{"text_too_long", QT_TRANSLATE_NOOP("Reason", "a text is longer than 200 signs")},
    Reason{"monthly_rate_range", QT_TRANSLATE_NOOP("Reason", "the rate must be 0 to 5 % a month")},
    Reason{"cannot_be_emptied",
           QT_TRANSLATE_NOOP("Reason", "what stands in the register is replaced, not emptied")},
    Reason{"ifsc_form", QT_TRANSLATE_NOOP("Reason", "an IFSC has 11 signs, like SBIN0001234")},
    Reason{"account_form", QT_TRANSLATE_NOOP("Reason", "an account number has 9 to 18 digits")},
    Reason{"meeting_day", QT_TRANSLATE_NOOP("Reason", "the day does not fit how often the group meets")},
    Reason{"quorum_range", QT_TRANSLATE_NOOP("Reason", "the quorum must be 1 to 100 % of the members")},
    Reason{"formed_later", QT_TRANSLATE_NOOP("Reason", "the day the group was formed is still to come")},
    Reason{"opening_recorded", QT_TRANSLATE_NOOP("Reason", "the group's cut-off sheet is recorded already")},
    Reason{"records_begun",
           QT_TRANSLATE_NOOP("Reason", "the group's meetings or loans are recorded already")},
    Reason{"opening_before_formed",
           QT_TRANSLATE_NOOP("Reason", "the cut-off day is before the group was formed")},
    Reason{"opening_later", QT_TRANSLATE_NOOP("Reason", "the cut-off day is still to come")},
    Reason{"member_twice", QT_TRANSLATE_NOOP("Reason", "a member stands in the sheet twice")},
    Reason{"borrower", QT_TRANSLATE_NOOP("Reason", "who owes the loan")},
    Reason{"next_due_after_sheet",
           QT_TRANSLATE_NOOP("Reason", "the next instalment must fall due after the cut-off day")},
    Reason{"sequence", QT_TRANSLATE_NOOP("Reason", "it is a row of the keyboard or of the alphabet")},
};

/// The sentence with its first detail in place; further details are for programs. A dash where there is none.
QString filled(QString sentence, const std::vector<std::string>& details) {
    const QString place = QStringLiteral("%1");
    if (details.empty()) {
        sentence.remove(QStringLiteral(" (%1)")).replace(QStringLiteral("\"%1\""), place);
        return sentence.replace(place, QStringLiteral("–"));
    }
    return sentence.replace(place, reasonText(details.front()));
}

}  // namespace

ErrorSentence errorText(const base::Error& error) {
    for (const Row& row : kRows) {
        if (row.code != error.code) {
            continue;
        }
        return {filled(QCoreApplication::translate("ErrorText", row.what), error.details),
                *row.next == '\0' ? QString() : QCoreApplication::translate("ErrorText", row.next)};
    }
    return {};
}

QString reasonText(const std::string& key) {
    for (const Reason& reason : kReasons) {
        if (key == reason.key) {
            return QCoreApplication::translate("Reason", reason.text);
        }
    }
    const auto state = base::fromKey<domain::ApplicationState>(key);
    return state ? stateText(*state) : QString::fromStdString(key);
}

QString faultText(const records::Fault& fault) {
    const auto form = records::faultForms()[static_cast<std::size_t>(fault.code)];
    const QString words = QCoreApplication::translate("ImportFault", std::string(form.text).c_str());
    return QString::fromStdString(records::faultText(fault, words.toStdString()));
}

}  // namespace sakhi::services
