#include "screens/own/OwnWords.h"

#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sakhi::screens::own {

using base::Money;
using domain::ApplicationState;
using services::KeyKind;
using services::keyText;
using services::shownDay;
using services::shownMoney;

namespace {

/// The texts of this file, under one name for the translators.
struct Own {
    Q_DECLARE_TR_FUNCTIONS(Own)
};

/// From so much on saving is called even, and mostly even (budget_consistency, SCORES.md).
constexpr double kEven = 80.0;
constexpr double kMostlyEven = 50.0;

/// Voices read grouped digits and the sign of the rupee badly: amounts stand as "1234 rupees".
QString aloud(const QStringList& sentences) {
    static const QRegularExpression amount(QStringLiteral("\u20b9([0-9,]+(?:\\.[0-9]+)?)"));
    QString text = sentences.join(QLatin1Char(' ')).simplified();
    for (auto found = amount.match(text); found.hasMatch(); found = amount.match(text)) {
        const QString digits = found.captured(1).remove(QLatin1Char(','));
        text.replace(found.capturedStart(), found.capturedLength(),
                     QCoreApplication::translate("Spoken", "%1 rupees", "read aloud; digits without grouping")
                         .arg(digits));
    }
    return text;
}

}  // namespace

QString wholeName(const services::MemberName& member) {
    return (services::shownName(member) + QLatin1Char(' ') + services::shownRelation(member)).trimmed();
}

QString meetingsWords(const services::OwnRecordView& view) {
    int held = 0;
    int came = 0;
    for (const auto& mark : view.hers.attendance) {
        held += mark.attendance ? 1 : 0;
        came += mark.attendance && domain::counts(*mark.attendance) ? 1 : 0;
    }
    //: %1 of the last %2 meetings
    return held == 0 ? Own::tr("No meeting since you joined.")
                     : Own::tr("You came to %1 of the last %2 meetings.").arg(came).arg(held);
}

QString consistencyWords(const services::OwnRecordView& view) {
    const auto even = view.hers.measures.value(scorecards::Measure::budgetConsistency);
    if (!even) {
        return Own::tr("The records of the last months are too few to tell how evenly you save.");
    }
    if (*even >= kEven) {
        return Own::tr("You save evenly, month after month. Keep it so.");
    }
    return *even >= kMostlyEven
               ? Own::tr("You save in most months; some months are less. The same sum each time helps.")
               : Own::tr("Your saving goes up and down. A small sum in every meeting helps.");
}

QString dueWords(const services::OwnRecordView& view) {
    if (view.hers.loans.empty()) {
        return Own::tr("You owe nothing.");
    }
    QStringList out;
    if (!view.hers.row.overdue.isZero()) {
        //: %1 an amount whose day is past
        out << Own::tr("%1 should have been paid already. Bring it to the next meeting.")
                   .arg(shownMoney(view.hers.row.overdue));
    }
    if (view.nextDueOn) {
        //: %1 amount, %2 day
        out << Own::tr("Next instalment %1 by %2.").arg(shownMoney(view.nextDue), shownDay(*view.nextDueOn));
    }
    return out.join(QLatin1Char(' '));
}

QString groupWords(const services::OwnRecordView& view) {
    //: %1 members, %2 savings, %3 lent
    const QString totals = Own::tr("%1 members have saved %2; %3 is lent to members.")
                               .arg(view.members)
                               .arg(shownMoney(view.groupSavings), shownMoney(view.groupLent));
    const auto& score = view.hers.part.group;
    //: Of the group's score; %1 of 100
    return totals + QLatin1Char(' ') +
           (score ? Own::tr("The group's score is %1 of 100.").arg(services::shownNumber(*score))
                  : Own::tr("The group has no score yet."));
}

QString herPartWords(const services::OwnRecordView& view) {
    const auto& part = view.hers.part;
    if (!part.ifMeetsNext || !part.ifMissesNext) {
        return {};
    }
    //: The group's score after her next meeting: %1 if she comes and pays, %2 if not
    return Own::tr("If you come to the next meeting, save and pay, it becomes %1; if not, %2.")
        .arg(services::shownNumber(*part.ifMeetsNext), services::shownNumber(*part.ifMissesNext));
}

QString shareWords(const services::OwnRecordView& view) {
    return view.share
               ? Own::tr("Your part of the group's savings: %1 %").arg(services::shownNumber(*view.share, 0))
               : QString();
}

QString stepWords(ApplicationState state, bool first) {
    switch (state) {
        case ApplicationState::pendingAdminReview:
            return first ? Own::tr("Given to the group") : Own::tr("With the group again");
        case ApplicationState::pendingManagerReview:
            return Own::tr("The group said yes and sent it to the bank");
        case ApplicationState::approved:
            return Own::tr("The bank said yes");
        case ApplicationState::rejected:
            return Own::tr("The bank said no");
        case ApplicationState::rejectedByAdmin:
            return Own::tr("The group said no");
        case ApplicationState::withdrawn:
            return Own::tr("Taken back");
        case ApplicationState::returned:
            return Own::tr("The bank sent it back to be corrected");
        case ApplicationState::granted:
            return Own::tr("The group said yes");
        case ApplicationState::disbursed:
            return Own::tr("The money was handed out");
        case ApplicationState::closed:
            return Own::tr("The loan is repaid");
    }
    return {};
}

QString nextWords(ApplicationState state) {
    switch (state) {
        case ApplicationState::pendingAdminReview:
            return Own::tr("The group talks about it in its meeting");
        case ApplicationState::pendingManagerReview:
            return Own::tr("The bank manager looks at it");
        case ApplicationState::returned:
            return Own::tr("Your representative corrects it");
        case ApplicationState::approved:
        case ApplicationState::granted:
            return Own::tr("The money is handed out in a meeting");
        case ApplicationState::disbursed:
        case ApplicationState::closed:
        case ApplicationState::rejected:
        case ApplicationState::rejectedByAdmin:
        case ApplicationState::withdrawn:
            return {};
    }
    return {};
}

QStringList whyWords(const services::StandingView& view) {
    QStringList out;
    for (const std::string& code : view.reasonCodes) {
        if (code != "other") {
            out << keyText(KeyKind::reasonCode, code);
        }
    }
    const auto& steps = view.application.steps;
    QString words = steps.empty() ? QString() : QString::fromStdString(steps.back().reason);
    if (words.isEmpty() && view.decision) {
        words = QString::fromStdString(view.decision->reason);
    }
    if (!words.isEmpty()) {
        out << words;
    }
    return out;
}

QStringList mendWords(const services::StandingView& view) {
    QStringList out;
    for (const std::string& code : view.reasonCodes) {
        out << keyText(KeyKind::mend, code);
    }
    if (out.isEmpty()) {
        out << keyText(KeyKind::mend, "other");
    }
    return out;
}

QString againWords(const services::StandingView& view, base::Date today) {
    if (!view.askAgainOn) {
        return {};
    }
    return *view.askAgainOn <= today
               ? Own::tr("You may ask again now.")
               : Own::tr("You may ask again from %1 on.").arg(shownDay(*view.askAgainOn));
}

QString spoken(const services::OwnRecordView& view) {
    QStringList out{meetingsWords(view),
                    Own::tr("Your savings are %1.").arg(shownMoney(view.hers.row.savings))};
    if (!view.hers.loans.empty()) {
        out << Own::tr("You still owe %1.").arg(shownMoney(view.hers.row.owed));
    }
    out << dueWords(view) << consistencyWords(view) << groupWords(view) << herPartWords(view);
    return aloud(out);
}

QString spoken(const services::StandingView& view, base::Date today) {
    const auto& row = view.application.row;
    //: %1 amount, %2 purpose, %3 day
    QStringList out{
        Own::tr("You asked for %1 for: %2, on %3.")
            .arg(shownMoney(row.amount), keyText(KeyKind::purpose, row.purpose), shownDay(row.madeAt)),
        //: %1 the last step of her application
        Own::tr("Where it stands: %1.").arg(stepWords(row.state, true))};
    if (const QString next = nextWords(row.state); !next.isEmpty()) {
        out << Own::tr("What comes next: %1.").arg(next);
    }
    if (view.askAgainOn) {
        out << Own::tr("Why: %1.").arg(whyWords(view).join(QStringLiteral("; ")))
            << mendWords(view).join(QLatin1Char(' ')) << againWords(view, today);
    }
    return aloud(out);
}

QString spokenPassbook(const services::OwnRecordView& view) {
    if (view.hers.passbook.empty()) {
        return {};
    }
    const auto& last = view.hers.passbook.back();
    //: %1 day, %2 savings, %3 loan left
    return aloud({Own::tr("Your passbook up to %1: savings %2, loan left %3.")
                      .arg(shownDay(last.on), shownMoney(last.savings), shownMoney(last.owed))});
}

}  // namespace sakhi::screens::own
