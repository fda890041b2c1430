#include "shell/PageHelp.h"

#include <QCoreApplication>

#include <array>

namespace sakhi::shell {

namespace {

using screens::ScreenId;

constexpr std::size_t kMostParagraphs = 5;

struct HelpRow {
    ScreenId page;
    /// Translated in the context "Help"; the last ones may be null.
    std::array<const char*, kMostParagraphs> lines;
};

/// One row a page, in the words of who uses it: what it is, what to do first, what happens then.
constexpr std::array kHelp{
    HelpRow{
        ScreenId::queue,
        {QT_TRANSLATE_NOOP("Help",
                           "Here are the requests that groups sent to the bank and that nobody has decided "
                           "yet. The oldest stands on top, so that nobody waits too long."),
         QT_TRANSLATE_NOOP("Help",
                           "Choose one and press Enter, or Open appraisal. There you see the score, the "
                           "reasons and the rules, and you decide."),
         QT_TRANSLATE_NOOP("Help",
                           "The buttons above the list show only a part of it: low risk, high risk, or more "
                           "than seven days. All shows everything again."),
         nullptr, nullptr}},
    HelpRow{
        ScreenId::appraisal,
        {QT_TRANSLATE_NOOP("Help",
                           "One request, with all that is known about it. At the left what is asked for, in "
                           "the middle the score and why it is what it is, at the right the rules."),
         QT_TRANSLATE_NOOP(
             "Help",
             "The program recommends; you decide. Choose the decision, write the reason in a few "
             "words, and record it. The reason is printed, and the group reads it."),
         QT_TRANSLATE_NOOP(
             "Help", "What if? tries another amount or another number of months. Nothing is recorded by it."),
         QT_TRANSLATE_NOOP(
             "Help", "A mark of missing means that the records do not hold it. Ask the group; do not guess."),
         nullptr}},
    HelpRow{
        ScreenId::home,
        {QT_TRANSLATE_NOOP("Help",
                           "Home shows how your group stands: the next meeting, the score, who is behind, "
                           "and the applications that are open. Where you keep several groups, it lists "
                           "them; Enter opens one."),
         QT_TRANSLATE_NOOP("Help",
                           "The three things beside the score are those that would raise it most. Press one "
                           "to try it on the sliders."),
         QT_TRANSLATE_NOOP("Help",
                           "Another group is chosen at the top left. Ctrl+K finds a group, a member or a "
                           "loan by name or number, and a page or something to do by its words."),
         nullptr, nullptr}},
    HelpRow{
        ScreenId::applications,
        {QT_TRANSLATE_NOOP("Help",
                           "Here is what members ask for, and how far each application has come. Choose one "
                           "to see its steps, the checks and the instalment."),
         QT_TRANSLATE_NOOP("Help",
                           "New application: the member, the amount, what it is for. Her voice can be "
                           "recorded with it. If the window locks meanwhile, what you typed is still there."),
         QT_TRANSLATE_NOOP(
             "Help",
             "The group grants an application from its own money, or puts several into one "
             "request to the bank, or says no with a reason. Each is a resolution of the meeting."),
         QT_TRANSLATE_NOOP("Help",
                           "A no is not the end: the reason stands there, and what she can do before she "
                           "asks again."),
         nullptr}},
    HelpRow{ScreenId::score,
            {QT_TRANSLATE_NOOP("Help",
                               "The score is a number from 0 to 100. It comes from savings, attendance and "
                               "repayment as the group's books show them, and from nothing else."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "Why shows what raises it and what lowers it, in points. Together with the average "
                 "they make the score exactly."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "Move a slider to see what a change would do. Nothing is recorded by it; Reset sets "
                 "all back."),
             QT_TRANSLATE_NOOP("Help",
                               "Keep this score writes it into the history, to be compared with later ones."),
             nullptr}},
    HelpRow{
        ScreenId::import,
        {QT_TRANSLATE_NOOP("Help",
                           "Records that stand in tables (CSV files) are brought in here: first choose their "
                           "folder, then look at what was found, then bring it in."),
         QT_TRANSLATE_NOOP("Help",
                           "Checking changes nothing. It names the file, the line and what is not right, so "
                           "that you can mend it and check again."),
         QT_TRANSLATE_NOOP("Help",
                           "All of it comes in, or nothing: when something fails on the way, the records are "
                           "as they were before."),
         nullptr, nullptr}},
};

}  // namespace

QStringList helpOf(ScreenId page) {
    QStringList out;
    for (const HelpRow& row : kHelp) {
        for (const char* line : row.lines) {
            if (row.page == page && line != nullptr) {
                out << QCoreApplication::translate("Help", line);
            }
        }
    }
    return out;
}

}  // namespace sakhi::shell
