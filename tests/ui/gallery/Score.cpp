#include "Pages.h"
#include "Samples.h"
#include "kit/Card.h"
#include "kit/ChartPane.h"
#include "kit/Chip.h"
#include "kit/FactList.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "kit/PageHead.h"
#include "kit/WhatIfSlider.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::gallery {
namespace {

using kit::TextRole;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QWidget* gaugeCard(const theme::Theme& theme) {
    auto* card = new kit::Card(theme, s("Group score"));
    auto* pane = new kit::ChartPane(theme, s("Group score"));
    pane->canvas()->setPreferredSize({220, 150});
    pane->showChart(sampleGauge());
    auto* chip = new kit::Chip(theme, kit::ChipKind::good, s("+1.4 since October"));
    chip->setPicture(theme::Icon::arrowUp);
    auto* facts = new kit::FactList;
    facts->addFact(s("Low risk starts at"), s("60"));
    facts->addFact(s("Block average"), s("73.9"));
    facts->addFact(s("How sure"), s("high, 0.86"));
    card->body()->addWidget(pane, 1);
    card->body()->addWidget(chip, 0, Qt::AlignHCenter);
    card->body()->addWidget(facts);
    return card;
}

template <class Data>
QWidget* chartCard(const theme::Theme& theme, const char* title, const char* remark, const Data& data,
                   QSize size) {
    auto* card = new kit::Card(theme, s(title));
    card->setRemark(s(remark));
    auto* pane = new kit::ChartPane(theme, s(title));
    pane->canvas()->setPreferredSize(size);
    pane->showChart(data);
    card->body()->addWidget(pane, 1);
    return card;
}

QWidget* monthsCard(const theme::Theme& theme) {
    auto* card = new kit::Card(theme, s("Twelve months"));
    auto* pane = new kit::ChartPane(theme, s("Twelve months"));
    pane->canvas()->setPreferredSize({340, 200});
    pane->showChart(sampleMonths());
    card->addToHead(pane->tableSwitch());
    pane->tableSwitch()->show();
    card->body()->addWidget(pane, 1);
    return card;
}

QWidget* whatIfCard(const theme::Theme& theme) {
    auto* card = new kit::Card(theme, s("What if?"));
    auto* reset = new kit::Button(theme, s("Reset"));
    reset->setSmall(true);
    reset->setPicture(theme::Icon::undo);
    card->addToHead(reset);
    struct Line {
        const char* name;
        const char* change;
        const char* points;
        int today;
        int value;
    };
    for (const Line& line : {Line{"Attendance", "76 % → 84 %", "+2.4", 76, 84},
                             Line{"Saving a member a year", "₹2,942 → ₹3,285", "+2.1", 58, 65},
                             Line{"Repayment", "94 % → 94 %", "0.0", 94, 94}}) {
        auto* words = new QHBoxLayout;
        words->addWidget(kit::makeLabel(s(line.name), TextRole::body), 1);
        words->addWidget(kit::makeLabel(s(line.change), TextRole::muted));
        words->addWidget(kit::makeLabel(s(line.points), TextRole::good));
        auto* slider = new kit::WhatIfSlider(theme, s(line.name));
        slider->setRange(0, 100);
        slider->setToday(line.today);
        slider->setValue(line.value);
        slider->setObjectName(s("slider"));
        card->body()->addLayout(words);
        card->body()->addWidget(slider);
    }
    auto* trend = new charts::Canvas(theme);
    trend->setAccessibleName(s("Attendance"));
    trend->setPreferredSize({300, 36});
    charts::showOn(*trend, sampleTrend(true));
    card->body()->addWidget(trend);
    card->body()->addStretch(1);
    return card;
}

QWidget* raiseCard(const theme::Theme& theme) {
    auto* card = new kit::Card(theme, s("What would raise it"));
    const QList<kit::ListRowText> rows{
        {s("Each saves ₹50 more a month"), {}, s("₹600 a year more each"), s("+3.7")},
        {s("One more at each meeting"), {}, s("attendance 76 % to 84 %"), s("+2.5")},
        {s("Kamla Devi"), s("w/o Suresh"), s("2 instalments, 57 days late"), s("₹2,640")}};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto* button = new kit::ListRow(theme, rows[i]);
        button->setFramed(i == 2);
        button->setChevron(i == 2);
        button->setDisc(i < 2 ? QString::number(i + 1) : s("KD"));
        if (i == 2) {
            button->setTones(kit::RowTone::bad, kit::RowTone::bad);
        }
        card->body()->addWidget(button);
    }
    card->body()->addStretch(1);
    card->body()->addWidget(
        kit::makeLabel(s("30 % savings, 30 % attendance, 40 % repayment. The score informs; people decide."),
                       TextRole::small, nullptr, true));
    return card;
}

}  // namespace

QWidget* makeScore(const theme::Theme& theme) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    auto* head = new kit::PageHead(theme, s("Score"));
    head->setFacts(
        {s("as of 20/11/2026"), s("books closed up to 06/11/2026"), s("25 meetings in 12 months")});
    auto* listen = new kit::Button(theme, s("&Listen"));
    listen->setPicture(theme::Icon::speaker);
    auto* print = new kit::Button(theme, s("&Print"));
    print->setPicture(theme::Icon::printer);
    head->addAction(listen);
    head->addAction(print);
    column->addWidget(head);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(gaugeCard(theme), 26);
    top->addWidget(chartCard(theme, "Five principles", "0 to 100", sampleRadar(), {300, 260}), 35);
    top->addWidget(
        chartCard(theme, "Why 77.8", "points, against the block average", sampleWaterfall(), {420, 280}), 48);
    column->addLayout(top, 33);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(monthsCard(theme), 40);
    bottom->addWidget(whatIfCard(theme), 36);
    bottom->addWidget(raiseCard(theme), 34);
    column->addLayout(bottom, 30);
    return page;
}

}  // namespace sakhi::gallery
