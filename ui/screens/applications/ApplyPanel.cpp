#include "screens/applications/ApplyPanel.h"

#include "base/Text.h"
#include "kit/Button.h"
#include "kit/Choice.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "screens/AttachmentField.h"
#include "screens/applications/ApplicationsModel.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"
#include "voice/VoiceNote.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>

namespace sakhi::screens {

using kit::ButtonKind;
using kit::TextRole;

namespace {

constexpr std::array kMonths{3, 6, 9, 10, 12, 15, 18, 24, 30, 36, 48, 60};
constexpr int kUsualMonths = 12;
constexpr int kLongestNote = 500;

/// The purpose of a request to the bank: of no member's.
constexpr std::string_view kOfGroups = "bank_linkage";

QString applicantText(const Applicant& applicant) {
    return ApplyPanel::tr("%1 %2 (%3)", "member: name, w/o husband, number")
        .arg(services::shownName(applicant.name), services::shownRelation(applicant.name),
             QString::fromStdString(applicant.name.code))
        .simplified();
}

}  // namespace

ApplyPanel::~ApplyPanel() = default;

ApplyPanel::ApplyPanel(const theme::Theme& theme, const ApplicationsPresenter& presenter, QWidget* parent)
    : Card(theme, tr("New application"), parent), m_theme(theme), m_presenter(presenter) {
    setOpenDecision(true);
    setTight(true);
    addFields();
    m_failure = kit::makeLabel({}, TextRole::bad, this, true);
    m_failure->hide();
    body()->addWidget(m_failure);
    addButtons();
    body()->addStretch(1);
    tellInstalment();
}

void ApplyPanel::addFields() {
    m_member = new kit::Choice(m_theme);
    m_member->setPlaceholderText(tr("Choose a member"));
    for (const Applicant& one : m_presenter.state().list.applicants) {
        m_member->addItem(applicantText(one), QString::fromStdString(one.name.code));
    }
    m_member->setCurrentIndex(m_member->count() == 1 ? 0 : -1);
    m_memberRow = new kit::FormRow(m_theme, tr("&Member"), m_member, this);
    m_memberRow->setVisible(!m_presenter.appliesForHerself());
    body()->addWidget(m_memberRow);
    auto* figures = new QHBoxLayout;
    m_amount = new kit::MoneyEdit;
    m_amountRow = new kit::FormRow(m_theme, tr("&Amount in rupees"), m_amount, this);
    m_months = new kit::Choice(m_theme);
    for (const int months : kMonths) {
        m_months->addItem(tr("%n month(s)", nullptr, months), months);
    }
    m_months->setCurrentIndex(m_months->findData(kUsualMonths));
    //: Field: for how many months the loan is asked
    auto* months = new kit::FormRow(m_theme, tr("&For how long"), m_months, this);
    figures->addWidget(m_amountRow, 3, Qt::AlignTop);
    figures->addWidget(months, 2, Qt::AlignTop);
    body()->addLayout(figures);
    m_instalment = kit::makeLabel({}, TextRole::strong, this, true);
    body()->addWidget(m_instalment);
    m_purpose = new kit::Choice(m_theme);
    m_purpose->setPlaceholderText(tr("Choose what it is for"));
    for (const std::string_view key : services::knownKeys(services::KeyKind::purpose)) {
        if (key != kOfGroups) {
            m_purpose->addItem(purposeText(key),
                               QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        }
    }
    m_purpose->addItem(purposeText("other"), QStringLiteral("other"));
    m_purpose->setCurrentIndex(-1);
    m_purposeRow = new kit::FormRow(m_theme, tr("&Purpose"), m_purpose, this);
    body()->addWidget(m_purposeRow);
    m_note = new QLineEdit;
    m_note->setMaxLength(kLongestNote);
    m_noteRow = new kit::FormRow(m_theme, tr("N&ote"), m_note, this);
    m_noteRow->setHint(tr("What will be bought, from whom, for how much."));
    body()->addWidget(m_noteRow);
    addVoice();
    connect(m_amount, &kit::MoneyEdit::moneyEdited, this, &ApplyPanel::tellInstalment);
    connect(m_months, &QComboBox::currentIndexChanged, this, &ApplyPanel::tellInstalment);
    connect(m_amount, &kit::MoneyEdit::moneyEdited, this, [this] { m_amountRow->setError({}); });
    connect(m_member, &QComboBox::currentIndexChanged, this, [this] { m_memberRow->setError({}); });
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] { m_purposeRow->setError({}); });
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_noteRow->setError({}); });
    connect(m_amount, &QLineEdit::returnPressed, this, &ApplyPanel::confirm);
    connect(m_note, &QLineEdit::returnPressed, this, &ApplyPanel::confirm);
}

void ApplyPanel::addVoice() {
    const PresenterContext& context = m_presenter.context();
    m_speech = voice::speechOfSettings();
    m_voice = new voice::VoiceNote(m_theme, context.workspace->attachments(), context.session, {}, this);
    m_voice->setSpeech(m_speech.get());
    body()->addWidget(m_voice);
    connect(m_voice, &voice::VoiceNote::written, m_note, &QLineEdit::setText);
    m_voice->offerLeftOver();
}

void ApplyPanel::discardVoice() {
    m_voice->discard();
}

void ApplyPanel::addButtons() {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    //: Button: makes no application
    m_stay = new kit::Button(m_theme, tr("Not now"), ButtonKind::secondary, this);
    //: Button: makes the application
    m_go = new kit::Button(m_theme, tr("Apply"), ButtonKind::primary, this);
    m_go->setAutoDefault(true);
    row->addWidget(m_stay);
    row->addWidget(m_go);
    body()->addLayout(row);
    connect(m_stay, &QPushButton::clicked, this, &ApplyPanel::dismissed);
    connect(m_go, &QPushButton::clicked, this, &ApplyPanel::confirm);
}

void ApplyPanel::tellInstalment() {
    const auto amount = m_amount->money();
    const auto monthly =
        amount ? m_presenter.instalment(*amount, m_months->currentData().toInt()) : std::nullopt;
    const base::Rate yearly = m_presenter.state().list.rate;
    //: %1 rupees, %2 a figure
    m_instalment->setText(monthly
                              ? tr("Instalment %1 a month, at %2 % a year")
                                    .arg(services::shownMoney(*monthly),
                                         QString::fromStdString(base::formatNumber(
                                             yearly.percent(), yearly.inBasisPoints() % 100 == 0 ? 0 : 2)))
                              : tr("The instalment shows here once an amount is typed."));
    kit::setRole(*m_instalment, monthly ? TextRole::strong : TextRole::muted);
}

void ApplyPanel::confirm() {
    const auto amount = m_amount->money();
    const bool above = amount && *amount > base::Money();
    const bool chosen = m_member->currentIndex() >= 0;
    std::string purpose = m_purpose->currentData().toString().toStdString();
    std::string note = m_note->text().trimmed().toStdString();
    const bool told = purpose != "other" || !note.empty();
    m_memberRow->setError(chosen ? QString() : tr("Choose who asks for the loan."));
    m_amountRow->setError(above ? QString()
                          : amount || amount.error().code == base::ErrorCode::missingData
                              ? tr("Type an amount above zero.")
                              : services::errorText(amount.error()).oneLine());
    m_purposeRow->setError(purpose.empty() ? tr("Choose what the loan is for.") : QString());
    m_noteRow->setError(told ? QString() : tr("Say in the note what the loan is for."));
    if (!chosen || !above || purpose.empty() || !told) {
        return;
    }
    if (purpose == "other") {
        // A purpose that is no key is kept as words.
        purpose.swap(note);
        note.clear();
    }
    const Applicant& who =
        m_presenter.state().list.applicants[static_cast<std::size_t>(m_member->currentIndex())];
    Q_EMIT confirmed(
        {who.group, who.name.id, *amount, purpose, note, m_months->currentData().toInt(), m_voice->note()});
}

QVariantMap ApplyPanel::draft() const {
    return {{QStringLiteral("member"), m_member->currentData()},
            {QStringLiteral("amount"), m_amount->text()},
            {QStringLiteral("months"), m_months->currentData()},
            {QStringLiteral("purpose"), m_purpose->currentData()},
            {QStringLiteral("note"), m_note->text()},
            {QStringLiteral("voice"), fieldOf(m_voice->note())}};
}

void ApplyPanel::setDraft(const QVariantMap& draft) {
    const auto pick = [&draft](kit::Choice* choice, const char* field) {
        const int index = choice->findData(draft.value(QString::fromLatin1(field)));
        if (index >= 0) {
            choice->setCurrentIndex(index);
        }
    };
    pick(m_member, "member");
    pick(m_months, "months");
    pick(m_purpose, "purpose");
    m_amount->setText(draft.value(QStringLiteral("amount")).toString());
    m_note->setText(draft.value(QStringLiteral("note")).toString());
    if (const auto voice = attachmentIn(draft.value(QStringLiteral("voice")))) {
        m_voice->setNote(*voice);
    }
    tellInstalment();
}

void ApplyPanel::setFailure(const QString& words) {
    m_failure->setText(words);
    m_failure->setVisible(!words.isEmpty());
}

void ApplyPanel::setBusy(bool busy) {
    m_stay->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void ApplyPanel::focusFirst() {
    (m_memberRow->isHidden() ? static_cast<QWidget*>(m_amount) : m_member)->setFocus(Qt::OtherFocusReason);
}

void ApplyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace sakhi::screens
