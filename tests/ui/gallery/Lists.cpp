#include "Pages.h"
#include "kit/Avatar.h"
#include "kit/Card.h"
#include "kit/Chip.h"
#include "kit/Choice.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "kit/PageHead.h"
#include "kit/SampleStrip.h"
#include "kit/SegmentedControl.h"
#include "kit/StatCell.h"
#include "kit/StepBar.h"
#include "kit/TablePane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::gallery {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QStandardItemModel* makeModel(QObject* parent) {
    auto* model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({s("Member"), s("Purpose"), s("Amount"), s("State")});
    struct Row {
        const char* name;
        const char* relation;
        const char* purpose;
        const char* amount;
        const char* state;
        kit::ChipKind kind;
    };
    for (const Row& row :
         {Row{"Sunita Devi", "w/o Ramesh", "Sewing machines", "₹60,000", "Under appraisal",
              kit::ChipKind::plain},
          Row{"सुनीता देवी", "पति गणेश", "Seeds", "₹5,000", "Ready to grant", kit::ChipKind::good},
          Row{"Anita Kumari", "w/o Vijay", "Four goats", "₹15,000", "Draft", kit::ChipKind::attention},
          Row{"Urmila Devi", "w/o Sanjay", "School fees", "₹8,000", "Returned", kit::ChipKind::bad}}) {
        QList<QStandardItem*> items{new QStandardItem(s(row.name)), new QStandardItem(s(row.purpose)),
                                    new QStandardItem(s(row.amount)), new QStandardItem(s(row.state))};
        items[0]->setData(s(row.name), kit::kAvatarRole);
        items[0]->setData(s(row.relation), kit::kSecondLineRole);
        items[0]->setData(
            static_cast<int>(row.kind == kit::ChipKind::bad ? kit::RowTone::bad : kit::RowTone::plain),
            kit::kMarkRole);
        items[2]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QFont bold;
        bold.setBold(true);
        items[2]->setFont(bold);
        items[3]->setData(static_cast<int>(row.kind), kit::kChipKindRole);
        model->appendRow(items);
    }
    return model;
}

QWidget* iconSheet(const theme::Theme& theme) {
    auto* card = new kit::Card(theme, s("Icons"));
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    int at = 0;
    for (const theme::IconRow& row : theme::kIcons) {
        auto* label = new QLabel;
        label->setPixmap(theme.pixmap(row.icon, theme::Token::ink, 24, 1));
        grid->addWidget(label, at / 32, at % 32);
        ++at;
    }
    card->body()->addLayout(grid);
    return card;
}

}  // namespace

QWidget* makeLists(const theme::Theme& theme) {
    auto* page = new QWidget;
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new kit::SampleStrip(theme, s("Sample records")));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(16);
    whole->addLayout(column);
    auto* head = new kit::PageHead(theme, s("Home"));
    head->setFacts({s("Friday 20/11/2026"), s("12 members"), s("all 62 meetings closed")});
    for (const auto& [label, figure] :
         {std::pair("Savings", "₹1,86,420"), std::pair("Lent to members", "₹1,64,320"),
          std::pair("At the bank", "₹40,200")}) {
        auto* cell = new kit::StatCell(theme, s(label), s(figure));
        cell->setDivided(true);
        head->addAction(cell);
    }
    column->addWidget(head);
    using kit::StepState;
    auto* bar = new kit::StepBar(theme, s("Meeting"));
    bar->setSteps({{s("Opening cash"), StepState::done, s("₹3,480")},
                   {s("Collection"), StepState::current, s("₹6,130")},
                   {s("New loans"), StepState::done, s("₹5,000 · 1 loan")},
                   {s("Cash count"), StepState::problem, s("₹120 short")},
                   {s("Close"), StepState::open, s("after the count")}});
    column->addWidget(bar);
    auto* line = new QHBoxLayout;
    auto* steps = new kit::StepLine(theme);
    steps->setSteps({{s("Language"), StepState::done, {}},
                     {s("What you do"), StepState::current, {}},
                     {s("Your account"), StepState::open, {}}});
    auto* sizes =
        new kit::SegmentedControl(theme, s("Text size"), {s("100"), s("125"), s("150"), s("200 %")});
    sizes->setCurrent(0);
    auto* choices = new kit::SegmentedControl(theme, s("Decision"),
                                              {s("Approve"), s("With conditions"), s("Return"), s("Reject")});
    choices->setTicked(true);
    choices->setCurrent(1);
    auto* choice = new kit::Choice(theme);
    choice->addItems({s("All states"), s("Draft")});
    choice->setAccessibleName(s("State"));
    for (QWidget* widget : {static_cast<QWidget*>(steps), static_cast<QWidget*>(sizes),
                            static_cast<QWidget*>(choices), static_cast<QWidget*>(choice)}) {
        line->addWidget(widget);
    }
    line->addStretch(1);
    line->addWidget(kit::makeKeyCap(s("Ctrl K")));
    line->addWidget(new kit::Avatar(theme, s("Asha Rani")));
    column->addLayout(line);
    auto* card = new kit::Card(theme, s("Open applications"));
    auto* pane = new kit::TablePane(theme, s("Open applications"));
    pane->setModel(makeModel(pane));
    pane->view()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    pane->selectRow(1);
    card->body()->addWidget(pane);
    column->addWidget(card, 1);
    column->addWidget(iconSheet(theme));
    return page;
}

}  // namespace sakhi::gallery
