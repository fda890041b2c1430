#include "screens/appraisal/RequestCard.h"

#include "base/Rate.h"
#include "kit/Avatar.h"
#include "kit/FactList.h"
#include "kit/Labels.h"
#include "screens/VoiceList.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

RequestCard::RequestCard(const theme::Theme& theme, const PresenterContext& context, QWidget* parent)
    : kit::Card(theme, {}, parent), m_theme(theme), m_context(context) {}

void RequestCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    const QString name = services::shownName(view.group);
    setAccessibleName(tr("Request of %1").arg(name));
    auto* who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(new kit::Avatar(m_theme, name, 48, this));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(kit::makeLabel(name, TextRole::title, this, true));
    const QStringList place{QString::fromStdString(view.group.code),
                            QString::fromStdString(view.group.village),
                            //: Under a group's name: the day it was formed
                            tr("formed %1").arg(services::shownDay(view.formedOn))};
    words->addWidget(kit::makeLabel(place.join(QStringLiteral(" · ")), TextRole::muted, this, true));
    who->addLayout(words, 1);
    column->addLayout(who);
    auto* asked = new QHBoxLayout;
    asked->addWidget(kit::makeLabel(services::shownMoney(view.request.row.amount), TextRole::hero, this));
    auto* purpose = kit::makeLabel(
        services::keyText(services::KeyKind::purpose,
                          view.request.row.purpose.empty() ? "bank_linkage" : view.request.row.purpose),
        TextRole::body, this, true);
    purpose->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    asked->addWidget(purpose, 1);
    column->addLayout(asked);
    auto* facts = new kit::FactList(this);
    facts->addFact(tr("Period and rate"),
                   tr("%1 months, %2 % a year")
                       .arg(view.proposedMonths)
                       .arg(QString::fromStdString(base::formatPercent(view.proposedRate))));
    facts->addFact(tr("New instalment"), tr("%1 a month").arg(services::shownMoney(view.instalment)));
    facts->addFact(tr("Members' savings"), services::shownMoney(view.savings));
    facts->addFact(tr("Lent to members"), services::shownMoney(view.lentToMembers));
    facts->addFact(tr("Overdue in the group"), services::shownMoney(view.overdueOfMembers),
                   view.overdueOfMembers.isZero() ? TextRole::strong : TextRole::bad);
    base::Money owed;
    for (const auto& loan : view.bankLoans) {
        owed += loan.outstanding;
    }
    facts->addFact(tr("Still owed to the bank"), services::shownMoney(owed));
    column->addWidget(facts);
    addVoices(*column, m_theme, m_context, view.request);
}

}  // namespace sakhi::screens
