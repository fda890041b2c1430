#include "shell/StartPage.h"

#include "kit/Button.h"
#include "kit/Labels.h"
#include "kit/StepLine.h"
#include "services/ErrorText.h"
#include "shell/Brand.h"
#include "shell/SampleStores.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sakhi::shell {

StartPage::StartPage(theme::Theme& theme, const StartPlace& place, const base::Clock& clock,
                     base::Entropy& entropy, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_file(place.file),
      m_clock(clock),
      m_entropy(entropy),
      m_pages(new QStackedWidget(this)),
      m_choices(new StartChoices(theme, place.language, this)),
      m_account(new AccountForm(theme, this)),
      m_recovery(new RecoverySheet(theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 16, 48, 20);
    column->setSpacing(12);
    buildHead(column);
    m_pages->addWidget(m_choices);
    m_pages->addWidget(m_account);
    m_pages->addWidget(m_recovery);
    column->addWidget(m_pages, 1);
    buildFoot(column);
    connect(m_choices, &StartChoices::languageChosen, this, &StartPage::languageChosen);
    connect(m_choices, &StartChoices::textScaleChosen, this, &StartPage::textScaleChosen);
    connect(m_choices, &StartChoices::startChosen, this, [this] { showPage(kChoices); });
    connect(m_account, &AccountForm::finished, this, &StartPage::next);
    connect(m_recovery, &RecoverySheet::confirmedChanged, this,
            [this] { m_next->setEnabled(m_recovery->confirmed()); });
    showPage(kChoices);
}

QString StartPage::sampleFile(const QString& file) {
    return QFileInfo(file).dir().filePath(QStringLiteral("samples.sakhi"));
}

QString StartPage::practiceFile(const QString& file) {
    return QFileInfo(file).dir().filePath(QStringLiteral("practice.sakhi"));
}

void StartPage::buildHead(QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(makeBrand(m_theme, this));
    head->addStretch(1);
    m_steps = new kit::StepLine(m_theme, this);
    head->addWidget(m_steps);
    column->addLayout(head);
}

void StartPage::buildFoot(QVBoxLayout* column) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    auto* lock = new QLabel(this);
    lock->setPixmap(m_theme.pixmap(theme::Icon::lock, theme::Token::accent, 16, devicePixelRatioF()));
    foot->addWidget(lock);
    m_note = kit::makeLabel({}, kit::TextRole::muted, this, true);
    foot->addWidget(m_note, 1);
    m_back = new kit::Button(m_theme, tr("&Back"), kit::ButtonKind::secondary, this);
    //: Button of the first run: to its next page
    m_next = new kit::Button(m_theme, tr("&Next"), kit::ButtonKind::primary, this);
    m_next->setPicture(theme::Icon::arrowRight, true);
    m_next->setObjectName(QStringLiteral("next"));
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &StartPage::back);
    connect(m_next, &QPushButton::clicked, this, &StartPage::next);
}

void StartPage::showPage(Page page) {
    m_pages->setCurrentIndex(page);
    const bool samples = m_choices->start() == Start::lookAtSamples;
    const auto state = [&](int step) {
        const int here = page == kChoices ? 1 : 2;
        return step < here    ? kit::StepState::done
               : step == here ? kit::StepState::current
                              : kit::StepState::open;
    };
    QList<kit::Step> steps{{tr("Language"), state(0), {}}, {tr("What you do"), state(1), {}}};
    if (!samples) {
        steps.append({tr("Your account"), state(2), {}});
    }
    m_steps->setSteps(steps);
    m_back->setVisible(page == kAccount);
    m_next->setText(page == kRecovery             ? tr("&Begin")
                    : page == kAccount            ? tr("&Make the account")
                    : samples && page == kChoices ? tr("&Open the samples")
                                                  : tr("&Next"));
    m_next->setAccessibleName(m_next->text().remove(QLatin1Char('&')));
    setBusy({});
    m_next->setEnabled(page != kRecovery);
    if (page != kChoices) {
        m_pages->currentWidget()->setFocus();
    }
}

/// A focus proxy would take what stands above it on the page out of the Tab order.
void StartPage::focusInEvent(QFocusEvent*) {
    m_pages->currentWidget()->setFocus();
}

void StartPage::setBusy(const QString& words) {
    m_note->setText(words.isEmpty() ? tr("Records stay on this computer, sealed with your password.")
                                    : words);
    m_next->setEnabled(words.isEmpty());
    m_back->setEnabled(words.isEmpty());
}

void StartPage::back() {
    showPage(kChoices);
}

void StartPage::next() {
    if (m_runner.isRunning()) {
        return;
    }
    switch (m_pages->currentIndex()) {
        case kChoices:
            if (m_choices->start() == Start::lookAtSamples) {
                createSamples();
                return;
            }
            m_account->setRole(m_choices->start() == Start::workAtBranch ? domain::Role::manager
                                                                         : domain::Role::representative);
            showPage(kAccount);
            return;
        case kAccount:
            if (m_account->check()) {
                createStore();
            }
            return;
        case kRecovery: {
            const auto account = m_account->account();
            Q_EMIT made(
                {m_file, QString::fromStdString(account.login), QString::fromStdString(account.password)});
            return;
        }
    }
}

void StartPage::createStore() {
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    setBusy(tr("Making the account …"));
    m_runner.run<QString>(
        [file = m_file.toStdString(), name = m_account->storeName(), account = m_account->account(),
         clock = &m_clock, entropy = &m_entropy](const base::Progress&) -> base::Result<QString> {
            const auto made = services::AuthService::createStore(file, name, account, *clock, *entropy,
                                                                 services::dearKdf());
            if (!made) {
                return base::fail(made.error());
            }
            const auto code = made->recoveryCode.view();
            return QString::fromLatin1(reinterpret_cast<const char*>(code.data()),
                                       static_cast<qsizetype>(code.size()));
        },
        [this](const base::Result<QString>& code) {
            setBusy({});
            if (!code) {
                m_account->showProblem(code.error());
                return;
            }
            m_recovery->setCode(*code, QString::fromStdString(m_account->account().name));
            showPage(kRecovery);
        });
}

void StartPage::createSamples() {
    const QString file = sampleFile(m_file);
    setBusy(tr("Making the sample records …"));
    m_runner.run<bool>(
        [file, clock = &m_clock, entropy = &m_entropy](const base::Progress& progress) {
            return makeSamples(file, *clock, *entropy, progress);
        },
        [this, file](const base::Result<bool>& done) {
            setBusy({});
            if (done) {
                Q_EMIT made({file, {}, {}});
            } else {
                m_note->setText(services::errorText(done.error()).oneLine());
            }
        });
}

}  // namespace sakhi::shell
