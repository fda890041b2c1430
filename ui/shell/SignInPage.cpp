#include "shell/SignInPage.h"

#include "kit/Avatar.h"
#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/FirstControl.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "kit/SampleStrip.h"
#include "screens/ScrollColumn.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "shell/Brand.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::shell {

SignInPage::SignInPage(theme::Theme& theme, services::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_workspace(workspace) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    if (workspace.store().info().sample) {
        page->addWidget(new kit::SampleStrip(theme, tr("Sample records"), this));
    }
    auto* scroll = new screens::ScrollColumn(this);
    page->addWidget(scroll, 1);
    auto* middle = scroll->column();
    middle->setContentsMargins(16, 16, 16, 16);
    middle->setSpacing(20);
    middle->addStretch(2);
    middle->addWidget(makeBrand(theme, this), 0, Qt::AlignHCenter);
    auto* card = new kit::Card(theme, tr("Sign in"), this);
    card->setFixedWidth(theme.scaled(440));
    //: Under the title of the sign-in page: whose records these are
    card->body()->addWidget(
        kit::makeLabel(tr("Records of %1").arg(QString::fromStdString(workspace.store().info().name)),
                       kit::TextRole::muted, card, true));
    middle->addWidget(card, 0, Qt::AlignHCenter);
    if (!workspace.store().info().sample) {
        auto* note =
            kit::makeLabel(tr("Records stay on this computer, sealed with your password. Without the "
                              "password or the recovery code nobody can read them."),
                           kit::TextRole::muted, this, true);
        note->setAlignment(Qt::AlignCenter);
        note->setFixedWidth(theme.scaled(440));
        middle->addWidget(note, 0, Qt::AlignHCenter);
    }
    middle->addStretch(3);
    auto* column = new QVBoxLayout;
    card->body()->addLayout(column);
    column->setSpacing(8);
    const auto people = workspace.auth().samplePeople();
    if (people && !people->empty()) {
        buildPeople(column, *people);
    } else {
        buildForm(column);
    }
}

void SignInPage::focusInEvent(QFocusEvent* event) {
    if (auto* first = kit::firstControl(*this)) {
        first->setFocus(event->reason());
    }
}

void SignInPage::buildPeople(QVBoxLayout* column, const std::vector<services::SamplePerson>& people) {
    column->addWidget(kit::makeLabel(
        tr("These are sample records: everyone in them is made up. Choose who you want to be."),
        kit::TextRole::muted, this, true));
    for (const auto& person : people) {
        const QString name = QString::fromStdString(person.name);
        auto* row = new kit::ListRow(m_theme, {name, {}, services::roleText(person.role), {}}, this);
        row->setDisc(kit::initialsOf(name));
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = person.id] {
            if (const auto session = m_workspace.auth().signInSample(id)) {
                Q_EMIT signedIn(*session);
            }
        });
    }
}

void SignInPage::buildForm(QVBoxLayout* column) {
    m_login = new QLineEdit(this);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(new kit::FormRow(m_theme, tr("&Name"), m_login, this));
    m_passwordRow = new kit::FormRow(m_theme, tr("&Password"), m_password, this);
    column->addWidget(m_passwordRow);
    auto* enter = new kit::Button(m_theme, tr("Sign in"), kit::ButtonKind::primary, this);
    m_enter = enter;
    column->addWidget(enter);
    connect(enter, &QPushButton::clicked, this, &SignInPage::tryPassword);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::tryPassword);
}

void SignInPage::enter(const QString& login, const QString& password) {
    if (m_login != nullptr) {
        m_login->setText(login);
        m_password->setText(password);
        tryPassword();
    }
}

void SignInPage::tryPassword() {
    const std::string login = m_login->text().trimmed().toStdString();
    const std::string password = m_password->text().toStdString();
    m_enter->setEnabled(false);
    const bool begun = m_runner.run<services::Session>(
        [space = &m_workspace, login, password](const base::Progress&) {
            return space->auth().signIn(login, password);
        },
        [this](const base::Result<services::Session>& session) {
            m_enter->setEnabled(true);
            m_password->clear();
            if (!session) {
                m_passwordRow->setError(services::errorText(session.error()).oneLine());
                m_password->setFocus();
                return;
            }
            m_passwordRow->setError({});
            Q_EMIT signedIn(*session);
        });
    if (!begun) {
        m_enter->setEnabled(true);
    }
}

}  // namespace sakhi::shell
