#include "screens/home/BehindCard.h"

#include "kit/Avatar.h"
#include "kit/Labels.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// Shows whole rows only: none is sliced at the foot.
class WholeRows : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        const auto* rows = widget() == nullptr ? nullptr : widget()->layout();
        if (rows == nullptr || rows->sizeHint().height() <= height()) {
            setViewportMargins(0, 0, 0, 0);
            return;
        }
        int whole = 0;
        for (int i = 0; i + 1 < rows->count(); i += 2) {
            // A hairline and the row under it.
            const int next =
                whole + rows->itemAt(i)->sizeHint().height() + rows->itemAt(i + 1)->sizeHint().height();
            if (next > height()) {
                break;
            }
            whole = next;
        }
        setViewportMargins(0, 0, 0, whole == 0 ? 0 : height() - whole);
    }
};

}  // namespace

BehindCard::BehindCard(const theme::Theme& theme, QWidget* parent)
    //: Card: members who have not paid in time
    : kit::Card(theme, tr("Behind on payment"), parent), m_theme(theme) {}

QWidget* BehindCard::makeRow(const services::BehindRow& late, QWidget* parent) const {
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 4, 4);
    line->setSpacing(12);
    const QString name = services::shownName(late.member);
    const QString relation = services::shownRelation(late.member);
    line->addWidget(new kit::Avatar(m_theme, name, 32, row));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* who = new QHBoxLayout;
    who->setSpacing(5);
    who->addWidget(kit::makeLabel(name, TextRole::strong, row));
    who->addWidget(kit::makeLabel(relation, TextRole::small, row), 1);
    words->addLayout(who);
    //: How many instalments are unpaid; %1 is "57 days late"
    const QString days = tr("%n days late", nullptr, late.daysLate);
    const QString how = tr("%n instalments, %1", nullptr, late.instalments).arg(days);
    words->addWidget(kit::makeLabel(how, TextRole::small, row, true));
    line->addLayout(words, 1);
    const QString amount = services::shownMoney(late.overdue);
    line->addWidget(kit::makeLabel(amount, TextRole::bad, row));
    row->setAccessibleName(QStringLiteral("%1 %2: %3, %4").arg(name, relation, how, amount));
    return row;
}

QString BehindCard::footText(const services::HomeView& view, bool ownRowsOnly) {
    //: Of the instalments that fell due in twelve months (%2), so many (%1) were paid in time
    const QString onTime = view.instalmentsDue == 0
                               ? tr("No instalment fell due in twelve months.")
                               : tr("%1 of %2 instalments in twelve months came on time.")
                                     .arg(view.instalmentsOnTime)
                                     .arg(view.instalmentsDue);
    if (ownRowsOnly) {
        return view.behind.empty() ? tr("You owe nothing that is late.") + QLatin1Char(' ') + onTime : onTime;
    }
    if (view.behind.empty()) {
        return tr("Nobody owes anything that is late.") + QLatin1Char(' ') + onTime;
    }
    const int others = std::max(0, view.score.membersOnRoll - static_cast<int>(view.behind.size()));
    return tr("The other %n members owe nothing that is late.", nullptr, others) + QLatin1Char(' ') + onTime;
}

void BehindCard::present(const services::HomeView& view, bool ownRowsOnly) {
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    body()->addWidget(m_content);
    setRemark(ownRowsOnly ? QString()
                          //: Members who are late, of all members
                          : tr("%1 of %2 members").arg(view.behind.size()).arg(view.score.membersOnRoll));
    if (view.behind.empty()) {
        column->addWidget(kit::makeRule(m_content));
        column->addWidget(kit::makeLabel(footText(view, ownRowsOnly), TextRole::body, m_content, true));
        column->addStretch(1);
        return;
    }
    auto* list = new QWidget;
    list->setObjectName(QStringLiteral("page"));
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const auto& late : view.behind) {
        rows->addWidget(kit::makeRule(list));
        rows->addWidget(makeRow(late, list));
    }
    rows->addStretch(1);
    auto* area = new WholeRows(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(view.behind.size() > 3 ? Qt::StrongFocus : Qt::NoFocus);
    area->setAccessibleName(tr("Behind on payment"));
    area->setMinimumHeight(m_theme.scaled(96));
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->setWidget(list);
    column->addWidget(area, 1);
    column->addWidget(kit::makeRule(m_content));
    column->addWidget(kit::makeLabel(footText(view, ownRowsOnly), TextRole::small, m_content, true));
}

}  // namespace sakhi::screens
