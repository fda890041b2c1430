#include "Pages.h"
#include "kit/Card.h"
#include "kit/Chip.h"
#include "kit/DateEdit.h"
#include "kit/EmptyState.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "kit/ProgressStrip.h"
#include "kit/Toast.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sakhi::gallery {
namespace {

using kit::TextRole;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QHBoxLayout* row(QVBoxLayout* column, const char* title) {
    column->addWidget(kit::makeLabel(s(title), TextRole::small));
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    column->addLayout(line);
    return line;
}

void addButtons(QVBoxLayout* column, const theme::Theme& theme) {
    QHBoxLayout* line =
        row(column, "Buttons: primary (focused), unavailable, secondary, with icon, danger, link");
    auto* primary = new kit::Button(theme, s("Forward"), kit::ButtonKind::primary);
    primary->setObjectName(s("first"));
    auto* locked = new kit::Button(theme, s("Forward"), kit::ButtonKind::primary);
    locked->setReasonUnavailable(s("Count the cash first"));
    auto* print = new kit::Button(theme, s("&Print"));
    print->setPicture(theme::Icon::printer);
    for (QWidget* button :
         {static_cast<QWidget*>(primary), static_cast<QWidget*>(locked),
          static_cast<QWidget*>(new kit::Button(theme, s("Cancel"))), static_cast<QWidget*>(print),
          static_cast<QWidget*>(new kit::Button(theme, s("Delete"), kit::ButtonKind::danger)),
          static_cast<QWidget*>(new kit::Button(theme, s("Total only"), kit::ButtonKind::link))}) {
        line->addWidget(button);
    }
    line->addStretch(1);
}

void addFields(QVBoxLayout* column, const theme::Theme& theme) {
    QHBoxLayout* line = row(column, "Fields: normal, date, wrong (says what and how to mend it)");
    auto* amount = new kit::MoneyEdit;
    amount->setMoney(base::Money::rupees(5000));
    auto* day = new kit::DateEdit(theme);
    day->setText(s("20/11/2026"));
    auto* wrong = new kit::MoneyEdit;
    wrong->setMoney(base::Money::rupees(1200000));
    auto* wrongRow = new kit::FormRow(theme, s("&Debt"), wrong);
    wrongRow->setError(s("Limit ₹1,00,000: type less"));
    line->addWidget(new kit::FormRow(theme, s("&Amount"), amount));
    line->addWidget(new kit::FormRow(theme, s("Da&y"), day));
    line->addWidget(wrongRow);
}

void addChips(QVBoxLayout* column, const theme::Theme& theme) {
    QHBoxLayout* line = row(column, "Sync chip, in words");
    line->setSpacing(8);
    const auto chip = [&](kit::ChipKind kind, theme::Icon icon, const char* word) {
        auto* made = new kit::Chip(theme, kind, s(word));
        made->setPicture(icon);
        line->addWidget(made);
    };
    chip(kit::ChipKind::plain, theme::Icon::cloudOff, "Offline - 14 changes waiting");
    chip(kit::ChipKind::good, theme::Icon::check, "Up to date - 10:42");
    chip(kit::ChipKind::attention, theme::Icon::alert, "1 change needs you");
    chip(kit::ChipKind::bad, theme::Icon::cross, "broken");
    line->addStretch(1);
}

void addPanels(QVBoxLayout* column, const theme::Theme& theme) {
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    auto* card = new kit::Card(theme);
    auto* empty =
        new kit::EmptyState(theme, theme::Icon::applications, s("No applications yet"),
                            s("When a member asks for a loan, it waits here until the group decides."));
    empty->setAction(s("New application"));
    card->body()->addWidget(empty);
    auto* question = new kit::Card(theme, s("Book ₹120 to short/over?"));
    question->body()->addWidget(kit::makeLabel(s("The books then agree with the box. It stays in the audit."),
                                               TextRole::muted, nullptr, true));
    auto* reason = new QLineEdit(s("Change given at the shop"));
    question->body()->addWidget(new kit::FormRow(theme, s("Reason"), reason));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(new kit::Button(theme, s("Count again")));
    buttons->addWidget(new kit::Button(theme, s("Book ₹120"), kit::ButtonKind::primary));
    question->body()->addStretch(1);
    question->body()->addLayout(buttons);
    line->addWidget(card, 1);
    line->addWidget(question, 1);
    column->addLayout(line);
}

void addChecks(QVBoxLayout* column) {
    QHBoxLayout* line = row(column, "Checks and radio buttons");
    auto* on = new QCheckBox(s("Present"));
    on->setChecked(true);
    auto* radio = new QRadioButton(s("Chosen"));
    radio->setChecked(true);
    auto* radioOff = new QRadioButton(s("Not"));
    radioOff->setAutoExclusive(false);
    for (QWidget* widget : {static_cast<QWidget*>(on), static_cast<QWidget*>(new QCheckBox(s("Off"))),
                            static_cast<QWidget*>(radio), static_cast<QWidget*>(radioOff)}) {
        line->addWidget(widget);
    }
    line->addStretch(1);
}

}  // namespace

QWidget* makeComponents(const theme::Theme& theme) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 72);
    column->setSpacing(8);
    addButtons(column, theme);
    addFields(column, theme);
    addChips(column, theme);
    addPanels(column, theme);
    addChecks(column);
    auto* strip = new kit::ProgressStrip(theme);
    strip->setProgress(62, 100, s("Reading 62 of 100 meetings"));
    column->addWidget(strip);
    auto* toast = new kit::Toast(theme, page);
    toast->sayWithUndo(s("Fine of ₹10 taken from Geeta Kumari"));
    return page;
}

}  // namespace sakhi::gallery
