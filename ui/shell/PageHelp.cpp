#include "shell/PageHelp.h"

#include <QCoreApplication>

#include <array>

namespace sakhi::shell {

namespace {

using screens::ScreenId;

struct HelpLine {
    ScreenId page;
    /// Translated in the context "Help".
    const char* text;
};

/// One row a paragraph, in the words of who uses the page: what it is, what to do first, what happens then.
constexpr std::array kHelp{
    HelpLine{ScreenId::queue,
             QT_TRANSLATE_NOOP("Help",
                               "Here are the requests that groups sent to the bank and that nobody has "
                               "decided yet. The oldest stands on top, so that nobody waits too long.")},
    HelpLine{ScreenId::queue, QT_TRANSLATE_NOOP("Help",
                                                "Choose one and press Enter, or Open appraisal. There you "
                                                "see the score, the reasons and the rules, and you decide.")},
    HelpLine{ScreenId::queue,
             QT_TRANSLATE_NOOP("Help",
                               "The buttons above the list show only a part of it: low risk, high risk, or "
                               "more than seven days. All shows everything again.")},
    HelpLine{ScreenId::appraisal,
             QT_TRANSLATE_NOOP("Help",
                               "One request, with all that is known about it. At the left what is asked for, "
                               "in the middle the score and why it is what it is, at the right the rules.")},
    HelpLine{ScreenId::appraisal,
             QT_TRANSLATE_NOOP("Help",
                               "The program recommends; you decide. Choose the decision, write the reason in "
                               "a few words, and record it. The reason is printed, and the group reads it.")},
    HelpLine{
        ScreenId::appraisal,
        QT_TRANSLATE_NOOP(
            "Help", "What if? tries another amount or another number of months. Nothing is recorded by it.")},
    HelpLine{
        ScreenId::appraisal,
        QT_TRANSLATE_NOOP(
            "Help", "A mark of missing means that the records do not hold it. Ask the group; do not guess.")},
    HelpLine{
        ScreenId::home,
        QT_TRANSLATE_NOOP(
            "Help",
            "Home shows how your group stands: the next meeting, the score, who is behind, and the "
            "applications that are open. Where you keep several groups, it lists them; Enter opens one.")},
    HelpLine{ScreenId::home, QT_TRANSLATE_NOOP("Help",
                                               "The three things beside the score are those that would raise "
                                               "it most. Press one to try it on the sliders.")},
    HelpLine{ScreenId::home,
             QT_TRANSLATE_NOOP("Help",
                               "Another group is chosen at the top left. Ctrl+K finds a group, a member or a "
                               "loan by name or number, and a page or something to do by its words.")},
    HelpLine{ScreenId::applications,
             QT_TRANSLATE_NOOP("Help",
                               "Here is what members ask for, and how far each application has come. Choose "
                               "one to see its steps, the checks and the instalment.")},
    HelpLine{
        ScreenId::applications,
        QT_TRANSLATE_NOOP("Help",
                          "New application: the member, the amount, what it is for. Her voice can be "
                          "recorded with it. If the window locks meanwhile, what you typed is still there.")},
    HelpLine{ScreenId::applications,
             QT_TRANSLATE_NOOP(
                 "Help",
                 "The group grants an application from its own money, or puts several into one request to "
                 "the bank, or says no with a reason. Each is a resolution of the meeting.")},
    HelpLine{ScreenId::applications,
             QT_TRANSLATE_NOOP(
                 "Help",
                 "A no is not the end: the reason stands there, and what she can do before she asks again.")},
    HelpLine{ScreenId::score,
             QT_TRANSLATE_NOOP("Help",
                               "The score is a number from 0 to 100. It comes from savings, attendance and "
                               "repayment as the group's books show them, and from nothing else.")},
    HelpLine{ScreenId::score, QT_TRANSLATE_NOOP("Help",
                                                "Why shows what raises it and what lowers it, in points. "
                                                "Together with the average they make the score exactly.")},
    HelpLine{
        ScreenId::score,
        QT_TRANSLATE_NOOP(
            "Help",
            "Move a slider to see what a change would do. Nothing is recorded by it; Reset sets all back.")},
    HelpLine{ScreenId::score,
             QT_TRANSLATE_NOOP(
                 "Help", "Keep this score writes it into the history, to be compared with later ones.")},
    HelpLine{ScreenId::import,
             QT_TRANSLATE_NOOP("Help",
                               "Records that stand in tables (CSV files) are brought in here: first choose "
                               "their folder, then look at what was found, then bring it in.")},
    HelpLine{ScreenId::import,
             QT_TRANSLATE_NOOP("Help",
                               "Checking changes nothing. It names the file, the line and what is not right, "
                               "so that you can mend it and check again.")},
    HelpLine{ScreenId::import, QT_TRANSLATE_NOOP("Help",
                                                 "All of it comes in, or nothing: when something fails on "
                                                 "the way, the records are as they were before.")},
    HelpLine{ScreenId::meeting,
             QT_TRANSLATE_NOOP("Help",
                               "Everybody on the roll has a row, and is filled in as present, paying the "
                               "saving and the instalment that is due. Only what differs is typed: Space for "
                               "who stayed away, digits over a figure, Enter down, Tab across.")},
    HelpLine{ScreenId::meeting,
             QT_TRANSLATE_NOOP("Help",
                               "The steps above can be taken in any order. Tab stays in the grid until its "
                               "end; F6 leaves it for the rest of the window, and brings you back.")},
    HelpLine{ScreenId::meeting,
             QT_TRANSLATE_NOOP("Help",
                               "Count the cash box at the right, note by note, or type the total. When books "
                               "and box agree, close the meeting; the minutes can be printed then.")},
    HelpLine{ScreenId::meeting,
             QT_TRANSLATE_NOOP("Help",
                               "Every key is kept at once. If the power fails, the meeting is there again up "
                               "to the last one. A closed meeting can be reopened the same day.")},
    HelpLine{ScreenId::members,
             QT_TRANSLATE_NOOP("Help",
                               "All who belong to the group. Enter opens a member's page; the field above "
                               "the list finds her by name or number, in either script.")},
    HelpLine{
        ScreenId::members,
        QT_TRANSLATE_NOOP("Help",
                          "New member takes a woman into the group. Office bearers notes who is president, "
                          "secretary and treasurer. Hand over gives the records to another representative.")},
    HelpLine{ScreenId::members,
             QT_TRANSLATE_NOOP("Help", "Who has left stays in the list under Left, with her passbook.")},
    HelpLine{ScreenId::member,
             QT_TRANSLATE_NOOP(
                 "Help",
                 "One member: who she is, how she came, saved and repaid, what she owes, and her passbook.")},
    HelpLine{
        ScreenId::member,
        QT_TRANSLATE_NOOP(
            "Help",
            "Change corrects her particulars. Of an Aadhaar number only the last four digits are kept.")},
    HelpLine{ScreenId::member, QT_TRANSLATE_NOOP("Help",
                                                 "Leaves settles her savings against her loans first, and "
                                                 "shows what she gets or owes before anything is recorded.")},
    HelpLine{ScreenId::books,
             QT_TRANSLATE_NOOP("Help",
                               "The group's books, from what was written in the meetings: cash and bank, "
                               "each member's savings, each loan, the minutes, and a trial balance.")},
    HelpLine{ScreenId::books,
             QT_TRANSLATE_NOOP("Help",
                               "Choose a book and the days. Nothing is typed here; a mistake is mended in "
                               "the meeting, or by a dated correction.")},
    HelpLine{ScreenId::books,
             QT_TRANSLATE_NOOP(
                 "Help", "Print makes the book that is shown, to be signed and kept with the register.")},
    HelpLine{ScreenId::record, QT_TRANSLATE_NOOP("Help",
                                                 "This is your own record: your meetings, your savings, what "
                                                 "you owe and when, and how your group does.")},
    HelpLine{ScreenId::record, QT_TRANSLATE_NOOP("Help",
                                                 "A mark stands for each meeting: you came, you came late, "
                                                 "you were on leave, or you stayed away.")},
    HelpLine{
        ScreenId::record,
        QT_TRANSLATE_NOOP(
            "Help", "If something is not right, tell your representative. She can correct it with you.")},
    HelpLine{ScreenId::apply,
             QT_TRANSLATE_NOOP("Help",
                               "Here you ask for a loan, one question at a time: what for, how much, for how "
                               "many months. The instalment stands beside it.")},
    HelpLine{
        ScreenId::apply,
        QT_TRANSLATE_NOOP("Help", "You may say it in your own voice as well. It goes with the application.")},
    HelpLine{ScreenId::apply, QT_TRANSLATE_NOOP("Help",
                                                "Nothing is sent before the last page, where all of it "
                                                "stands in plain words. Your group decides first.")},
    HelpLine{ScreenId::status,
             QT_TRANSLATE_NOOP("Help",
                               "Here you see how far your application has come: with the group, with the "
                               "bank, decided, paid out. Each step has its day.")},
    HelpLine{ScreenId::status,
             QT_TRANSLATE_NOOP(
                 "Help",
                 "If the answer was no, the reason stands there, and what you can do before you ask again.")},
    HelpLine{ScreenId::passbook,
             QT_TRANSLATE_NOOP(
                 "Help", "Your passbook: what you saved, borrowed and paid back, the newest line first.")},
    HelpLine{ScreenId::passbook,
             QT_TRANSLATE_NOOP("Help", "Print it, or have it read aloud with the button at the top.")},
    HelpLine{
        ScreenId::today,
        QT_TRANSLATE_NOOP(
            "Help", "Your day: the groups to visit, the meetings that are due, and what waits for you.")},
    HelpLine{ScreenId::today, QT_TRANSLATE_NOOP("Help", "Choose a line and press Enter to go there.")},
    HelpLine{ScreenId::visit,
             QT_TRANSLATE_NOOP("Help",
                               "Write down a visit: whom you met, what you checked, and what was agreed.")},
    HelpLine{
        ScreenId::visit,
        QT_TRANSLATE_NOOP("Help",
                          "Up to six pictures of the books can go with it, from your phone or camera, and "
                          "your notes as you speak them. Press a picture to read it, or to take it away.")},
    HelpLine{ScreenId::visit,
             QT_TRANSLATE_NOOP("Help",
                               "Record the visit writes it into the group's history. It is not changed "
                               "afterwards; what was forgotten is written with the next visit.")},
    HelpLine{ScreenId::groupSetup,
             QT_TRANSLATE_NOOP("Help",
                               "The group itself: its name and place, its bank account, when it meets, how "
                               "much is saved, and the rules for loans and fines.")},
    HelpLine{
        ScreenId::groupSetup,
        QT_TRANSLATE_NOOP("Help",
                          "A group older than this program begins with a cut-off sheet: what is in the box "
                          "and at the bank, each member's savings, and each loan that is still open.")},
    HelpLine{ScreenId::groupSetup,
             QT_TRANSLATE_NOOP("Help",
                               "The sheet need not balance at first. It says what is missing; a difference "
                               "can be recorded as such and looked into later.")},
};

}  // namespace

QStringList helpOf(ScreenId page) {
    QStringList out;
    for (const HelpLine& line : kHelp) {
        if (line.page == page) {
            out << QCoreApplication::translate("Help", line.text);
        }
    }
    return out;
}

}  // namespace sakhi::shell
