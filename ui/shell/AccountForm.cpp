#include "shell/AccountForm.h"

#include "kit/Card.h"
#include "kit/Labels.h"
#include "screens/ScrollColumn.h"
#include "security/PasswordRules.h"
#include "services/ErrorText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::shell {

using kit::TextRole;

namespace {

constexpr int kFormWidth = 560;

}  // namespace

AccountForm::AccountForm(theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_store(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new screens::ScrollColumn(this);
    whole->addWidget(scroll);
    auto* page = new QHBoxLayout;
    scroll->column()->addLayout(page, 1);
    page->addStretch(1);
    auto* card = new kit::Card(theme, {}, this);
    card->setMaximumWidth(theme.scaled(kFormWidth));
    page->addWidget(card, 8);
    page->addStretch(1);
    auto* column = card->body();
    column->setSpacing(6);
    column->addWidget(kit::makeLabel(tr("Your account"), TextRole::page, card));
    column->addWidget(kit::makeLabel(
        tr("Only who knows the password can open the records, so nobody can look it up for you."),
        TextRole::muted, card, true));
    const auto add = [&](const QString& label, QLineEdit* field) {
        auto* row = new kit::FormRow(theme, label, field, card);
        column->addWidget(row);
        connect(field, &QLineEdit::textEdited, row, [row] { row->setError({}); });
        return row;
    };
    m_storeRow = add(tr("Name of the &group, federation or branch"), m_store);
    m_nameRow = add(tr("Your &name"), m_name);
    m_nameRow->setHint(tr("You sign in with it."));
    m_passwordRow = add(tr("A &password"), m_password);
    m_againRow = add(tr("The password once &more"), m_again);
    column->addStretch(1);
    auto* eye =
        m_password->addAction(theme.icon(theme::Icon::eye, theme::Token::muted), QLineEdit::TrailingPosition);
    eye->setText(tr("Show the password"));
    eye->setToolTip(eye->text());
    eye->setCheckable(true);
    const auto hide = [this](bool shown) {
        for (QLineEdit* field : {m_password, m_again}) {
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        }
    };
    hide(false);
    connect(eye, &QAction::toggled, this, hide);
    connect(m_password, &QLineEdit::textEdited, this, &AccountForm::judge);
    connect(m_name, &QLineEdit::textEdited, this, &AccountForm::judge);
    connect(m_store, &QLineEdit::returnPressed, m_name, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &AccountForm::finished);
    setFocusProxy(m_store);
    judge();
}

void AccountForm::setRole(domain::Role role) {
    m_role = role;
    judge();
}

std::string AccountForm::storeName() const {
    return m_store->text().trimmed().toStdString();
}

services::FirstAccount AccountForm::account() const {
    const std::string name = m_name->text().trimmed().toStdString();
    return {name, name, m_role, m_password->text().toStdString()};
}

void AccountForm::judge() {
    if (m_password->text().isEmpty()) {
        m_passwordRow->setHint(tr("At least %n signs. Four words that only you would put together are best.",
                                  nullptr, static_cast<int>(security::shortestPassword(m_role))));
        return;
    }
    const auto fit = security::checkPassword(m_password->text().toStdString(),
                                             m_name->text().trimmed().toStdString(), m_role);
    //: Under a password while it is typed; %1 is what still speaks against it ("it is too short")
    m_passwordRow->setHint(
        fit ? tr("This password is good.")
            : tr("Go on: %1.")
                  .arg(services::reasonText(fit.error().details.empty() ? std::string()
                                                                        : fit.error().details.front())));
}

bool AccountForm::check() {
    const auto missing = [](const QLineEdit& field) { return field.text().trimmed().isEmpty(); };
    QWidget* wrong = nullptr;
    const auto mark = [&](kit::FormRow* row, QLineEdit* field, const QString& reason) {
        row->setError(reason);
        wrong = wrong == nullptr ? field : wrong;
    };
    if (missing(*m_store)) {
        mark(m_storeRow, m_store, tr("Type the name that stands on the register or the door."));
    }
    if (missing(*m_name)) {
        mark(m_nameRow, m_name, tr("Type your name."));
    }
    const auto fit = security::checkPassword(m_password->text().toStdString(),
                                             m_name->text().trimmed().toStdString(), m_role);
    if (!fit) {
        mark(m_passwordRow, m_password, services::errorText(fit.error()).oneLine());
    } else if (m_again->text() != m_password->text()) {
        mark(m_againRow, m_again, tr("The two passwords differ. Type the second one again."));
    }
    if (wrong != nullptr) {
        wrong->setFocus();
    }
    return wrong == nullptr;
}

void AccountForm::showProblem(const base::Error& error) {
    m_passwordRow->setError(services::errorText(error).oneLine());
}

QString AccountForm::spoken() const {
    return QStringList{tr("Your account"), m_store->accessibleName(), m_name->accessibleName(),
                       m_password->accessibleName(), m_password->accessibleDescription()}
        .join(QStringLiteral(". "));
}

}  // namespace sakhi::shell
