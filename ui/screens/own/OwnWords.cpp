#include "screens/own/OwnWords.h"

#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>

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

}  // namespace

QString meetingsWords(const services::OwnRecordView& view) {
    if (view.meetings.empty()) {
        return Own::tr("No meeting since you joined.");
    }
    //: %1 of the last %2 meetings
    return Own::tr("You came to %1 of the last %2 meetings.").arg(view.attended).arg(view.meetings.size());
}

QString consistencyWords(const services::OwnRecordView& view) {
    if (!view.consistency) {
        return Own::tr("The records of the last months are too few to tell how evenly you save.");
    }
    if (*view.consistency >= kEven) {
        return Own::tr("You save evenly, month after month. Keep it so.");
    }
    return *view.consistency >= kMostlyEven
               ? Own::tr("You save in most months; some months are less. The same sum each time helps.")
               : Own::tr("Your saving goes up and down. A small sum in every meeting helps.");
}

QString dueWords(const services::OwnRecordView& view) {
    if (view.loans.empty()) {
        return Own::tr("You owe nothing.");
    }
    QStringList out;
    if (!view.overdue.isZero()) {
        //: %1 an amount whose day is past
        out << Own::tr("%1 should have been paid already. Bring it to the next meeting.")
                   .arg(shownMoney(view.overdue));
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
    if (!view.groupScore) {
        return totals + QLatin1Char(' ') + Own::tr("The group has no score yet.");
    }
    //: Of the group's score; %1 of 100
    return totals + QLatin1Char(' ') +
           Own::tr("The group's score is %1 of 100.").arg(services::shownNumber(*view.groupScore, 0));
}

QString partWords(const services::OwnRecordView& view) {
    return view.part
               ? Own::tr("Your part of the group's savings: %1 %").arg(services::shownNumber(*view.part, 0))
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
    QStringList out{meetingsWords(view), Own::tr("Your savings are %1.").arg(shownMoney(view.savings))};
    if (!view.loans.empty()) {
        out << Own::tr("You still owe %1.").arg(shownMoney(view.owed));
    }
    out << dueWords(view) << consistencyWords(view) << groupWords(view);
    return out.join(QLatin1Char(' ')).remove(QChar(0x20B9));
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
    return out.join(QLatin1Char(' ')).remove(QChar(0x20B9));
}

QString spoken(const services::PassbookView& view) {
    if (view.rows.empty()) {
        return {};
    }
    const auto& last = view.rows.front();
    //: %1 day, %2 savings, %3 loan left
    return Own::tr("Your passbook up to %1: savings %2, loan left %3.")
        .arg(shownDay(last.on), shownMoney(last.savings), shownMoney(last.owed))
        .remove(QChar(0x20B9));
}

}  // namespace sakhi::screens::own
