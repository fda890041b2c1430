#include "screens/appraisal/SharesCard.h"

#include "kit/Labels.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// More than this share of the income is too much (NORMS.md 2.3).
constexpr double kFoirPercent = 50.0;

}  // namespace

SharesCard::SharesCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Members' shares"), parent), m_theme(theme) {}

void SharesCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    //: Beside the title: how many members share in the request
    setRemark(tr("%n member(s)", nullptr, static_cast<int>(view.request.shares.size())));
    for (const auto& share : view.request.shares) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 2, 0, 2);
        auto* left = new QVBoxLayout;
        left->setSpacing(0);
        const QString relation = services::shownRelation(share.member);
        const QString name = services::shownName(share.member);
        left->addWidget(
            kit::makeLabel(relation.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, relation),
                           TextRole::body, row, true));
        left->addWidget(kit::makeLabel(tr("%1 · savings %2")
                                           .arg(services::keyText(services::KeyKind::purpose, share.purpose),
                                                services::shownMoney(share.savings)),
                                       TextRole::small, row, true));
        auto* right = new QVBoxLayout;
        right->setSpacing(0);
        auto* amount = kit::makeLabel(services::shownMoney(share.amount), TextRole::strong, row);
        const bool tooMuch = share.foirPercent.value_or(0.0) > kFoirPercent;
        auto* foir = kit::makeLabel(share.foirPercent ? tr("%1 % of income").arg(figure(*share.foirPercent))
                                                      //: The household's income was not told
                                                      : tr("income not told"),
                                    tooMuch ? TextRole::bad : TextRole::small, row);
        for (QLabel* label : {amount, foir}) {
            label->setAlignment(Qt::AlignRight);
            right->addWidget(label);
        }
        line->addLayout(left, 1);
        line->addLayout(right);
        row->setAccessibleName(QStringLiteral("%1: %2, %3").arg(name, amount->text(), foir->text()));
        column->addWidget(kit::makeRule(this));
        column->addWidget(row);
    }
    column->addStretch(1);
}

}  // namespace sakhi::screens
