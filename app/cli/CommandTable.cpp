#include "commands/Commands.h"

#include <array>

namespace sakhi::cli {

namespace {

constexpr std::array kRows{
    CommandRow{"init", "--store S --name N --user U --role R --password-file F [--recovery-out G]",
               "make a new store with its first account", "name role recovery-out", "", init},
    CommandRow{"demo", "--store S [--groups N --months M --seed K]",
               "make a store of simulated records, marked as samples", "groups months seed", "", demo},
    CommandRow{"import", "DIR [--skip-faulty] [--dry-run]",
               "bring in a folder of CSV records: all of it or nothing", "", "skip-faulty dry-run",
               importFolder},
    CommandRow{"export", "DIR", "write the records as the same folder of CSV files", "", "", exportFolder},
    CommandRow{"groups", "", "the groups you may read", "", "", groups},
    CommandRow{"members", "GROUP", "a group's members", "", "", members},
    CommandRow{"loans", "[--group G] [--as-of D]",
               "loans with what is outstanding, overdue and days past due", "group as-of", "", loans},
    CommandRow{"measures", "GROUP [--as-of D]", "the measures that scores are made of", "as-of", "",
               measures},
    CommandRow{"score", "GROUP [--as-of D] [--card group] [--model F] [--keep]",
               "one explained score; --keep adds it to the score log", "as-of card model", "keep", score},
    CommandRow{"books", "GROUP --statement cash|bank|trial [--from D --to D]",
               "a statement of the group's books", "statement from to", "", books},
    CommandRow{"opening",
               "GROUP --on D [--cash A] [--bank A] [--surplus A] [--savings M=A,..] "
               "[--loans M|bank=LEFT/RATE/MONTHS/NEXT-DUE,..]",
               "the cut-off sheet of a group older than its records", "on cash bank surplus savings loans",
               "", opening},
    CommandRow{"applications", "", "applications with their states", "", "", applications},
    CommandRow{"apply", "--member M --amount A --purpose KEY [--months N] [--note T] [--voice F.opus]",
               "a member asks her group for a loan", "member amount purpose months note voice", "", apply},
    CommandRow{"bundle", "--group G --applications ID,..",
               "put members' applications into one request to the bank", "group applications", "", bundle},
    CommandRow{"forward", "ID --resolution N", "send a request to the bank", "resolution", "", forward},
    CommandRow{"grant", "ID --resolution N", "grant from the group's own funds", "resolution", "", grant},
    CommandRow{"reject", "ID --reason T", "the group says no", "reason", "", reject},
    CommandRow{"withdraw", "ID [--reason T]", "take an application back", "reason", "", withdraw},
    CommandRow{"decide", "ID --approve|--reject|--return --reason T [--amount A --months N --rate R]",
               "a manager's decision", "reason amount months rate", "approve reject return", decide},
    CommandRow{"disburse", "ID --on D", "pay out what is granted or approved", "on", "", disburse},
    CommandRow{
        "meeting",
        "open|line|count|close --group G --on D [--kind K --place T --reason T] [--member M --attendance "
        "A --savings X --voluntary X --withdraw X --withdraw-compulsory X --fine X --waive X --brought-by "
        "M --repay LOAN=X,.. --interest LOAN=X,..] [--total X|--notes 500=6,.. --withdrawn X --deposited "
        "X --other HEAD=X,..]",
        "write a meeting: prefilled, then what differs, the box, close",
        "group on kind place reason member attendance savings voluntary withdraw withdraw-compulsory fine "
        "waive brought-by repay interest total notes withdrawn deposited other",
        "", meeting},
    CommandRow{"repay", "LOAN --on D --amount A [--mode M]", "a repayment between meetings, or at the bank",
               "on amount mode", "", repay},
    CommandRow{"reverse", "ENTRY --reason T [--to X]",
               "correct an entry (GROUP:DATE:HEAD:SUBJECT) of an earlier meeting to nothing or to X",
               "reason to", "", reverse},
    CommandRow{"report", "KIND ID --pdf F [--language hi] [--on DATE] [--from DATE] [--to DATE]",
               "a paper as PDF", "pdf on from to", "", report},
    CommandRow{"verify", "F", "check a printed PDF against the store", "", "", verify},
    CommandRow{"check", "", "integrity, references, log, audit, projections rebuilt, books", "", "", check},
    CommandRow{"raise", "GROUP [--to 60] [--as-of D]",
               "what would raise the group's score to that, re-scored", "to as-of", "", raise},
    CommandRow{
        "train",
        "--data X.csv|--simulated [--groups N] --out M [--target C] [--positive TEXT] [--drop a,b] "
        "[--categorical a,b] "
        "[--encode rank|onehot] [--learner logistic|tree|forest|boost|vote:A+B] [--trees N] [--depth N] "
        "[--min-leaf N] [--rate R] [--l2 L] [--class-weight none|balanced] [--monotone a:+,b:-] "
        "[--folds FILE|5] [--calibrate none|platt|isotonic|auto] [--seed K] [--threads T]",
        "learn a model from a table, measured on folds; --simulated: the group's low-risk model",
        "data out target positive drop categorical encode learner trees depth min-leaf rate l2 class-weight "
        "monotone folds calibrate seed "
        "threads groups",
        "simulated", train},
    CommandRow{"predict", "--model M [--rows X.csv] [--case NAME]", "a model's predictions of rows",
               "model rows case", "", predict},
    CommandRow{"explain",
               "--model M [--rows X.csv] [--mode path|interventional] [--background B.csv] [--case NAME]",
               "why a model predicts what it does: base + phi = predict", "model rows mode background case",
               "", explainRows},
    CommandRow{
        "models",
        "list [FILE..] | drift --model M --then A.csv --now B.csv [--target C] | fairness --model M "
        "--rows X.csv --group COLUMN [--edges 25,60] [--target C] [--threshold 0.5] [--repeats N] "
        "[--seed K] | reject-inference --data X.csv --refused R.csv [--worse 1,1.5,2,3] [--threshold "
        "0.5] [options of train]",
        "what a model is, and how it holds: drift since A (rows it did not learn from), fairness by group "
        "(class 1 = bad), what the refused might change",
        "model then now case rows group edges threshold repeats data refused worse target positive drop "
        "categorical encode learner trees depth min-leaf rate l2 class-weight monotone calibrate seed "
        "threads",
        "", models},
    CommandRow{"bench", "ml M ROWS.csv [--train X.csv] [--target C] [--drop a,b]",
               "medians of the model kernels, one thread, warm", "train target drop", "", bench},
    CommandRow{"users",
               "[add --new-user U --role R --new-password-file F [--name T] [--groups G,..] [--member M] | "
               "role NAME "
               "--role R | disable NAME | reset NAME --new-password-file F]",
               "accounts", "new-user role new-password-file groups member name", "", users},
    CommandRow{"audit", "", "the newest entries of the audit log", "", "", audit},
};

}  // namespace

std::span<const CommandRow> commandRows() {
    return kRows;
}

}  // namespace sakhi::cli
