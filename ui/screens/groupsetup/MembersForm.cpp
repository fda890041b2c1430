#include "screens/groupsetup/MembersForm.h"

#include "base/Text.h"
#include "kit/Avatar.h"
#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

namespace {

constexpr int kPhoneDigits = 10;

}  // namespace

MembersForm::MembersForm(const theme::Theme& theme, base::Date today, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_today(today),
      m_name(new QLineEdit(this)),
      m_relation(new QLineEdit(this)),
      m_phone(new QLineEdit(this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::Card(theme, tr("Members"), this);
    card->setRemark(tr("Enter goes on, and adds her in the last field"));
    page->addWidget(card);
    page->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_nameRow = new kit::FormRow(theme, tr("&Name"), m_name, card);
    auto* relation = new kit::FormRow(theme, tr("&Husband's or father's name"), m_relation, card);
    m_phoneRow = new kit::FormRow(theme, tr("&Phone"), m_phone, card);
    //: Under a field that may stay empty
    m_phoneRow->setHint(tr("may stay empty"));
    line->addWidget(m_nameRow, 3);
    line->addWidget(relation, 3);
    line->addWidget(m_phoneRow, 2);
    m_add = new kit::Button(theme, tr("&Add her"), kit::ButtonKind::primary, card);
    m_add->setPicture(theme::Icon::plus);
    auto* beside = new QVBoxLayout;
    beside->setContentsMargins(0, theme.lineHeight(theme::TextSize::small) + 2, 0, 0);
    beside->addWidget(m_add);
    beside->addStretch(1);
    line->addLayout(beside);
    card->body()->addLayout(line);
    m_count = kit::makeLabel({}, kit::TextRole::muted, card, true);
    card->body()->addWidget(m_count);
    m_column = card->body();
    connect(m_name, &QLineEdit::returnPressed, m_relation, qOverload<>(&QWidget::setFocus));
    connect(m_relation, &QLineEdit::returnPressed, m_phone, qOverload<>(&QWidget::setFocus));
    connect(m_phone, &QLineEdit::returnPressed, this, &MembersForm::add);
    connect(m_add, &QPushButton::clicked, this, &MembersForm::add);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    connect(m_phone, &QLineEdit::textEdited, this, [this] { m_phoneRow->setError({}); });
    setFocusProxy(m_name);
}

void MembersForm::add() {
    domain::Member member;
    member.name = m_name->text().simplified().toStdString();
    member.relationName = m_relation->text().simplified().toStdString();
    member.phone = base::westernDigits(m_phone->text().remove(QLatin1Char(' ')).toStdString());
    member.joinedOn = m_today;
    if (member.name.empty()) {
        m_nameRow->setError(tr("Type her name."));
        m_name->setFocus();
        return;
    }
    const bool namesake = std::ranges::find(m_names, member.name) != m_names.end();
    if (namesake && member.relationName.empty()) {
        m_nameRow->setError(tr("There is a member of this name: type the husband's or father's name too."));
        m_relation->setFocus();
        return;
    }
    const bool digits = std::ranges::all_of(member.phone, [](char s) { return s >= '0' && s <= '9'; });
    if (!member.phone.empty() && (!digits || member.phone.size() != kPhoneDigits)) {
        m_phoneRow->setError(tr("A mobile number has 10 digits."));
        m_phone->setFocus();
        return;
    }
    Q_EMIT added(member);
}

void MembersForm::takeNext() {
    for (QLineEdit* field : {m_name, m_relation, m_phone}) {
        field->clear();
    }
    m_name->setFocus();
}

void MembersForm::showProblem(const QString& reason) {
    m_nameRow->setError(reason);
}

void MembersForm::setBusy(bool busy) {
    m_add->setEnabled(!busy);
}

QWidget* MembersForm::makeRow(const domain::Member& member, int number) {
    auto* row = new QWidget(m_roll);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    const QString name = QString::fromStdString(member.name);
    auto* place = kit::makeLabel(QString::number(number), kit::TextRole::muted, row);
    place->setMinimumWidth(m_theme.scaled(24));
    line->addWidget(place);
    line->addWidget(new kit::Avatar(m_theme, name, 32, row));
    line->addWidget(kit::makeLabel(name, kit::TextRole::strong, row, true), 3);
    line->addWidget(
        kit::makeLabel(QString::fromStdString(member.relationName), kit::TextRole::body, row, true), 3);
    line->addWidget(kit::makeLabel(QString::fromStdString(member.phone), kit::TextRole::body, row), 2);
    line->addWidget(kit::makeLabel(QString::fromStdString(member.code), kit::TextRole::small, row));
    return row;
}

void MembersForm::present(const std::vector<domain::Member>& members) {
    delete m_roll;
    m_roll = new QWidget(this);
    auto* column = new QVBoxLayout(m_roll);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_names.clear();
    int number = 0;
    for (const auto& member : members) {
        column->addWidget(kit::makeRule(m_roll));
        column->addWidget(makeRow(member, ++number));
        m_names.push_back(member.name);
    }
    m_column->addWidget(m_roll);
    m_count->setText(members.empty()
                         ? tr("Nobody is on the roll yet. A group has 10 to 20 members as a rule.")
                         : tr("%n members are on the roll.", nullptr, static_cast<int>(members.size())));
}

}  // namespace sakhi::screens
