#include "screens/members/AccountPanel.h"

#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::ButtonKind;
using kit::TextRole;

namespace {

constexpr int kLongestLogin = 40;

QLineEdit* secretLine() {
    auto* line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    return line;
}

}  // namespace

AccountPanel::AccountPanel(const theme::Theme& theme, const services::MemberView& member, QWidget* parent)
    : Card(theme, member.account ? tr("A new password for her") : tr("An account for her"), parent),
      m_theme(theme),
      m_row(member.row),
      m_group(member.member.group),
      m_account(member.account) {
    setOpenDecision(true);
    setTight(true);
    body()->addWidget(kit::makeLabel(tr("Let her type the password herself. Whoever knows it sees her page."),
                                     TextRole::muted, this, true));
    m_login = new QLineEdit;
    m_login->setMaxLength(kLongestLogin);
    m_loginRow = new kit::FormRow(theme, tr("&Name to sign in"), m_login, this);
    m_loginRow->setVisible(!m_account);
    m_password = secretLine();
    m_passwordRow = new kit::FormRow(theme, tr("&Password"), m_password, this);
    m_passwordRow->setHint(tr("At least 8 signs, nothing that is guessed first."));
    m_again = secretLine();
    m_againRow = new kit::FormRow(theme, tr("The password &again"), m_again, this);
    for (QWidget* row : {static_cast<QWidget*>(m_loginRow), static_cast<QWidget*>(m_passwordRow),
                         static_cast<QWidget*>(m_againRow)}) {
        body()->addWidget(row);
    }
    m_failure = kit::makeLabel({}, TextRole::bad, this, true);
    m_failure->hide();
    body()->addWidget(m_failure);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    m_stay = new kit::Button(theme, tr("Not now"), ButtonKind::secondary, this);
    //: Button: the account is made. Button: the new password holds
    m_go = new kit::Button(theme, m_account ? tr("Set the password") : tr("Make the account"),
                           ButtonKind::primary, this);
    m_go->setAutoDefault(true);
    foot->addWidget(m_stay);
    foot->addWidget(m_go);
    body()->addLayout(foot);
    body()->addStretch(1);
    connect(m_stay, &QPushButton::clicked, this, &AccountPanel::dismissed);
    connect(m_go, &QPushButton::clicked, this, &AccountPanel::confirm);
    connect(m_again, &QLineEdit::returnPressed, this, &AccountPanel::confirm);
}

void AccountPanel::confirm() {
    const QString login = m_login->text().trimmed();
    const bool named = m_account.has_value() || !login.isEmpty();
    const bool same = m_password->text() == m_again->text();
    m_loginRow->setError(named ? QString() : tr("Type the name she signs in with."));
    m_passwordRow->setError(m_password->text().isEmpty() ? tr("Let her type a password.") : QString());
    m_againRow->setError(same ? QString() : tr("The two are not the same."));
    if (!named || !same || m_password->text().isEmpty()) {
        return;
    }
    const std::string password = m_password->text().toStdString();
    if (m_account) {
        Q_EMIT resetting({m_account->user, password});
        return;
    }
    Q_EMIT adding({login.toStdString(),
                   services::shownName(m_row.name).toStdString(),
                   domain::Role::member,
                   m_row.name.id,
                   {m_group},
                   password,
                   false});
}

void AccountPanel::focusFirst() {
    (m_account ? m_password : m_login)->setFocus(Qt::OtherFocusReason);
}

void AccountPanel::setBusy(bool busy) {
    m_stay->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void AccountPanel::setFailure(const base::Error& error) {
    const bool weak = error.code == base::ErrorCode::weakPassword;
    const QString words = services::errorText(error).oneLine();
    m_passwordRow->setError(weak ? words : QString());
    m_failure->setText(weak ? QString() : words);
    m_failure->setVisible(!weak);
}

void AccountPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace sakhi::screens
