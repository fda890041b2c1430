#include "shell/StartPage.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "kit/Languages.h"
#include "kit/ListRow.h"
#include "services/DemoStore.h"
#include "services/ErrorText.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sakhi::shell {

namespace {

/// The cluster that "Show me with sample records" opens.
constexpr int kSampleGroups = 12;
constexpr int kSampleMonths = 24;

}  // namespace

StartPage::StartPage(theme::Theme& theme, const QString& file, const base::Clock& clock,
                     base::Entropy& entropy, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_file(file),
      m_clock(clock),
      m_entropy(entropy),
      m_pages(new QStackedWidget(this)) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(48, 24, 48, 24);
    auto* head = new QHBoxLayout;
    auto* mark = new QLabel(this);
    mark->setPixmap(theme.pixmap(theme::Icon::logo, theme::Token::accent, 36, devicePixelRatioF()));
    head->addWidget(mark);
    head->addWidget(kit::makeLabel(QStringLiteral("SakhiCircle"), kit::TextRole::title), 1);
    for (const kit::Language& language : kit::kLanguages) {
        if (language.released) {
            auto* button = new kit::Button(
                theme,
                QString::fromUtf8(language.ownName.data(), static_cast<qsizetype>(language.ownName.size())),
                kit::ButtonKind::secondary, this);
            head->addWidget(button);
            const QString code =
                QString::fromUtf8(language.code.data(), static_cast<qsizetype>(language.code.size()));
            connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT languageChosen(code); });
        }
    }
    page->addLayout(head);
    page->addSpacing(16);
    m_pages->addWidget(choices());
    m_pages->addWidget(account());
    page->addWidget(m_pages, 1);
    page->addWidget(kit::makeLabel(tr("Records stay on this computer, sealed with your password."),
                                   kit::TextRole::muted, this, true));
}

QString StartPage::sampleFile(const QString& file) {
    const QFileInfo info(file);
    return info.dir().filePath(QStringLiteral("samples.sakhi"));
}

QWidget* StartPage::choices() {
    auto* card = new kit::Card(m_theme, {}, this);
    auto* column = card->body();
    column->setSpacing(12);
    column->addWidget(kit::makeLabel(tr("What will you do here?"), kit::TextRole::page));
    column->addWidget(
        kit::makeLabel(tr("This sets up the first account on this computer. More can be added later."),
                       kit::TextRole::muted, this, true));
    const auto add = [&](theme::Icon icon, const QString& title, const QString& line) {
        auto* row = new kit::ListRow(m_theme, {title, {}, line, {}}, this);
        row->setPicture(icon);
        column->addWidget(row);
        return row;
    };
    auto* keep = add(theme::Icon::books, tr("I keep a group's records"),
                     tr("Meetings, savings, loans and books. Works without any network."));
    auto* bank =
        add(theme::Icon::bank, tr("I work at a bank branch"), tr("Applications, appraisal and decisions."));
    auto* look =
        add(theme::Icon::flask, tr("Show me with sample records"),
            tr("Groups with made-up people open at once. Nothing in them is real and nothing is ever sent."));
    connect(keep, &QPushButton::clicked, this, [this] { askAccount(domain::Role::representative); });
    connect(bank, &QPushButton::clicked, this, [this] { askAccount(domain::Role::manager); });
    connect(look, &QPushButton::clicked, this, &StartPage::createSamples);
    m_busy = kit::makeLabel(QString(), kit::TextRole::muted, this, true);
    column->addWidget(m_busy);
    column->addStretch(1);
    card->setFocusProxy(keep);
    return card;
}

QWidget* StartPage::account() {
    auto* card = new kit::Card(m_theme, {}, this);
    auto* column = card->body();
    column->setSpacing(8);
    column->addWidget(kit::makeLabel(tr("Your account"), kit::TextRole::page));
    m_store = new QLineEdit(this);
    m_name = new QLineEdit(this);
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(
        new kit::FormRow(m_theme, tr("Name of the &group, federation or branch"), m_store, this));
    column->addWidget(new kit::FormRow(m_theme, tr("Your &name"), m_name, this));
    m_passwordRow = new kit::FormRow(m_theme, tr("A &password"), m_password, this);
    m_passwordRow->setHint(tr("Four words that only you would put together."));
    column->addWidget(m_passwordRow);
    auto* row = new QHBoxLayout;
    auto* back = new kit::Button(m_theme, tr("Back"), kit::ButtonKind::secondary, this);
    auto* next = new kit::Button(m_theme, tr("Make the account"), kit::ButtonKind::primary, this);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(next);
    column->addLayout(row);
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(next, &QPushButton::clicked, this, &StartPage::createStore);
    connect(m_password, &QLineEdit::returnPressed, this, &StartPage::createStore);
    return card;
}

void StartPage::askAccount(domain::Role role) {
    m_role = role;
    m_pages->setCurrentIndex(1);
    m_store->setFocus();
}

void StartPage::createStore() {
    const std::string password = m_password->text().normalized(QString::NormalizationForm_C).toStdString();
    const std::string name = m_name->text().trimmed().toStdString();
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    const auto made = services::AuthService::createStore(
        m_file.toStdString(), m_store->text().trimmed().toStdString(), {name, name, m_role, password},
        m_clock, m_entropy, services::dearKdf());
    if (!made) {
        fail(made.error());
        return;
    }
    const auto code = made->recoveryCode.view();
    Q_EMIT this->made(m_file, QString::fromLatin1(reinterpret_cast<const char*>(code.data()),
                                                  static_cast<qsizetype>(code.size())));
}

void StartPage::createSamples() {
    const QString file = sampleFile(m_file);
    if (QFileInfo::exists(file)) {
        Q_EMIT made(file, {});
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    m_busy->setText(tr("Making the sample records …"));
    simulate::Plan plan;
    plan.groups = kSampleGroups;
    plan.months = kSampleMonths;
    plan.until = m_clock.today();
    m_runner.run<bool>(
        [file = file.toStdString(), plan, clock = &m_clock,
         entropy = &m_entropy](const base::Progress& progress) -> base::Result<bool> {
            const auto made = services::makeDemo(file, plan, *clock, *entropy, progress);
            return made ? base::Result<bool>(true) : base::fail(made.error());
        },
        [this, file](const base::Result<bool>& done) {
            if (done) {
                Q_EMIT made(file, {});
            } else {
                m_busy->setText(services::errorText(done.error()).oneLine());
            }
        });
}

void StartPage::fail(const base::Error& error) {
    m_passwordRow->setError(services::errorText(error).oneLine());
}

}  // namespace sakhi::shell
