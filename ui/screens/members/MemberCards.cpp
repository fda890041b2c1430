#include "screens/members/MemberCards.h"

#include "kit/FactList.h"
#include "kit/Labels.h"
#include "screens/AttendanceMarks.h"
#include "screens/applications/ApplicationsModel.h"
#include "services/KeyText.h"
#include "services/MemberText.h"
#include "services/ShownValues.h"
#include "services/queries/MemberQuery.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;
using services::shownDay;
using services::shownMoney;
using services::shownNumber;

namespace {

/// Of a square of the strip of meetings.
constexpr int kMarkSide = 22;

const QString kNothing = QStringLiteral("–");

QString textOr(const std::string& text) {
    return text.empty() ? kNothing : QString::fromStdString(text);
}

QString percent(const std::optional<double>& value) {
    return value ? ConductCard::tr("%1 %", "percent").arg(shownNumber(*value, 0)) : kNothing;
}

QString score(const std::optional<double>& value) {
    return value ? shownNumber(*value) : kNothing;
}

}  // namespace

ProfileCard::ProfileCard(const theme::Theme& theme, QWidget* parent)
    : Card(theme, tr("Particulars"), parent),
      m_facts(new kit::FactList(this)),
      //: Heading: papers that say who she is
      m_heading(kit::makeLabel(tr("Documents seen"), TextRole::strong, this)),
      m_documents(new kit::FactList(this)),
      m_none(kit::makeLabel(tr("None yet. Ask for her Aadhaar or voter ID and note it here."),
                            TextRole::muted, this, true)) {
    body()->addWidget(m_facts);
    body()->addWidget(m_heading);
    body()->addWidget(m_documents);
    body()->addWidget(m_none);
}

void ProfileCard::show(const services::MemberView& view, base::Date today) {
    const domain::Member& member = view.member;
    m_facts->clear();
    //: %1 a day, %n her age in years
    m_facts->addFact(tr("Born"), member.dateOfBirth ? tr("%1 · %n year(s)", nullptr,
                                                         services::ageOn(*member.dateOfBirth, today))
                                                          .arg(shownDay(*member.dateOfBirth))
                                                    : kNothing);
    m_facts->addFact(tr("Joined"), shownDay(member.joinedOn));
    m_facts->addFact(tr("Mobile"), textOr(member.phone));
    m_facts->addFact(tr("Work"), textOr(member.primaryOccupation));
    m_facts->addFact(tr("Household income a month"),
                     member.monthlyHouseholdIncome ? shownMoney(*member.monthlyHouseholdIncome) : kNothing);
    m_facts->addFact(tr("Schooling"), member.literacy ? services::literacyText(*member.literacy) : kNothing);
    m_facts->addFact(tr("Nominee"), textOr(view.nominee));
    m_documents->clear();
    for (const auto& document : view.documents) {
        m_documents->addFact(services::documentText(document.kind), QString::fromStdString(document.masked));
    }
    m_none->setVisible(view.documents.empty());
}

ConductCard::ConductCard(const theme::Theme& theme, QWidget* parent)
    //: Card: how she came, saved and repaid
    : Card(theme, tr("Meetings, savings, repayment"), parent),
      m_strip(new kit::MarkStrip(theme, this)),
      m_counts(kit::makeLabel({}, TextRole::small, this, true)),
      m_facts(new kit::FactList(this)) {
    m_strip->setSide(kMarkSide);
    body()->addWidget(m_strip);
    body()->addWidget(m_counts);
    body()->addWidget(m_facts);
}

void ConductCard::show(const services::MemberView& view) {
    using scorecards::Measure;
    const QString counts = attendanceCounts(view.attendance);
    //: Name of a row of marks: %n meetings; %1 "present 20, late 1"
    const QString summary =
        tr("Attendance at the last %n meetings: %1", nullptr, static_cast<int>(view.attendance.size()));
    m_strip->setMarks(marksOf(view.attendance), summary.arg(counts));
    m_counts->setText(counts.isEmpty() ? tr("No meeting was held in her time yet.") : counts);
    m_facts->clear();
    m_facts->addFact(tr("Attendance, 12 months"), percent(view.measures.value(Measure::attendanceRate)));
    m_facts->addFact(tr("Savings on time"), percent(view.measures.value(Measure::savingsRegularity)));
    m_facts->addFact(tr("Dues repaid"), percent(view.measures.value(Measure::loanRepaymentRate)));
    //: How even her savings are from month to month
    m_facts->addFact(tr("Budget consistency"), percent(view.measures.value(Measure::budgetConsistency)));
}

PartCard::PartCard(const theme::Theme& theme, QWidget* parent)
    //: Card: her part in the group's score
    : Card(theme, tr("Her part"), parent),
      m_words(kit::makeLabel({}, TextRole::muted, this, true)),
      m_facts(new kit::FactList(this)) {
    body()->addWidget(m_words);
    body()->addWidget(m_facts);
}

void PartCard::show(const services::MemberView& view) {
    const auto& part = view.part;
    m_facts->clear();
    if (!part.group || !part.ifAllLikeHer) {
        m_words->setText(tr("The group has no score yet, so her part cannot be told."));
        return;
    }
    m_words->setText(
        part.repaymentOfGroup
            ? tr("What the group's score would be if all came and saved as she does. She had nothing to "
                 "repay.")
            : tr("What the group's score would be if all came, saved and repaid as she does."));
    m_facts->addFact(tr("The group now"), score(part.group), TextRole::muted);
    m_facts->addFact(tr("If all were like her"), score(part.ifAllLikeHer));
    if (part.ifMeetsNext) {
        m_facts->addFact(tr("After a next meeting that she meets"), score(part.ifMeetsNext), TextRole::good);
    }
    if (part.ifMissesNext) {
        m_facts->addFact(tr("After a next meeting that she misses"), score(part.ifMissesNext));
    }
}

LoansCard::LoansCard(const theme::Theme& theme, QWidget* parent)
    : Card(theme, tr("Loans"), parent),
      m_rows(new QVBoxLayout),
      m_none(kit::makeLabel(tr("She has not borrowed yet."), TextRole::muted, this, true)) {
    m_rows->setSpacing(8);
    body()->addLayout(m_rows);
    body()->addWidget(m_none);
}

QWidget* LoansCard::makeLoan(const services::MemberLoan& one) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString title =
        QStringLiteral("%1 · %2").arg(QString::fromStdString(one.loan.code),
                                      services::keyText(services::KeyKind::purpose, one.loan.purpose));
    //: %1 rupees lent, %2 a day, %n months
    const QString lent = tr("%1 on %2 for %n month(s)", nullptr, one.loan.tenureMonths)
                             .arg(shownMoney(one.loan.principal), shownDay(one.loan.disbursedOn));
    words->addWidget(kit::makeLabel(title, TextRole::strong, row, true));
    words->addWidget(kit::makeLabel(lent, TextRole::small, row, true));
    QString due;
    TextRole role = TextRole::small;
    if (one.closedOn) {
        due = tr("Repaid on %1").arg(shownDay(*one.closedOn));
    } else if (!one.dues.overdue.isZero()) {
        due = tr("%1 overdue, %n day(s)", nullptr, one.dues.daysPastDue).arg(shownMoney(one.dues.overdue));
        role = TextRole::bad;
    } else if (one.dues.nextDueOn) {
        due = tr("%1 due on %2").arg(shownMoney(one.dues.nextDue), shownDay(*one.dues.nextDueOn));
    }
    words->addWidget(kit::makeLabel(due, role, row, true));
    line->addLayout(words, 1);
    const QString left = shownMoney(one.dues.outstanding);
    auto* figure = kit::makeLabel(left, TextRole::strong, row);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    line->addWidget(figure);
    row->setAccessibleName(QStringLiteral("%1, %2, %3, %4").arg(title, lent, due, left));
    return row;
}

void LoansCard::show(const services::MemberView& view) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& loan : view.loans) {
        m_rows->addWidget(makeLoan(loan));
    }
    m_none->setVisible(view.loans.empty());
}

AccountCard::AccountCard(const theme::Theme& theme, QWidget* parent)
    : Card(theme, tr("Her account"), parent),
      m_words(kit::makeLabel({}, TextRole::muted, this, true)),
      m_password(new kit::Button(theme, {}, kit::ButtonKind::secondary, this)),
      m_disable(new kit::Button(theme, {}, kit::ButtonKind::secondary, this)) {
    body()->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->addWidget(m_password);
    row->addWidget(m_disable);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_password, &QPushButton::clicked, this, &AccountCard::passwordWanted);
    connect(m_disable, &QPushButton::clicked, this, [this] { Q_EMIT disabling(!m_disabled); });
}

void AccountCard::show(const services::MemberView& view) {
    const auto& account = view.account;
    m_disabled = account && account->disabled;
    m_words->setText(!account ? tr("She has none. With one she can see her own page and apply for loans.")
                     : account->disabled
                         ? tr("%1 may not sign in now.").arg(QString::fromStdString(account->login))
                         : tr("She signs in as %1.").arg(QString::fromStdString(account->login)));
    const auto name = [](kit::Button* button, const QString& words) {
        button->setText(words);
        button->setAccessibleName(words);
    };
    name(m_password, account ? tr("New password") : tr("Make an account"));
    //: Button: she may no longer sign in. Button: she may sign in again
    name(m_disable, m_disabled ? tr("Let her sign in again") : tr("Close the account"));
    m_disable->setVisible(account.has_value());
}

}  // namespace sakhi::screens
