#include "screens/meeting/OpeningPanel.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "screens/meeting/Fields.h"
#include "services/BookWords.h"
#include "services/ErrorText.h"
#include "services/ShownValues.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

using books::MeetingSheet;
using domain::MeetingKind;
using kit::TextRole;

namespace {

constexpr int kLongestPlace = 120;
constexpr int kLongestWhy = 300;

}  // namespace

OpeningPanel::OpeningPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent)
    : ScrollColumn(parent), m_theme(theme), m_presenter(presenter) {
    buildCash();
    buildFacts();
    column()->addStretch(1);
}

void OpeningPanel::buildCash() {
    auto* card = new kit::Card(m_theme, tr("Opening cash"), this);
    m_cash = kit::makeLabel({}, TextRole::hero, card);
    m_from = kit::makeLabel({}, TextRole::muted, card, true);
    card->body()->addWidget(m_cash);
    card->body()->addWidget(m_from);
    card->body()->addWidget(kit::makeLabel(tr("Count the box before the first payment. Where it does not "
                                              "hold this amount, the difference shows at "
                                              "the cash count and is booked there with its reason."),
                                           TextRole::muted, card, true));
    column()->addWidget(card);
}

void OpeningPanel::buildFacts() {
    auto* card = new kit::Card(m_theme, tr("This meeting"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    m_day = new kit::DateEdit(m_theme);
    m_dayRow = new kit::FormRow(m_theme, tr("&Day of the meeting"), m_day, card);
    m_kind = new kit::Choice(m_theme);
    for (const auto& [kind, key] : base::EnumKeys<MeetingKind>::rows) {
        m_kind->addItem(services::meetingKindText(kind), static_cast<int>(kind));
    }
    auto* kind = new kit::FormRow(m_theme, tr("&Kind"), m_kind, card);
    m_reason = new QLineEdit;
    m_reason->setMaxLength(kLongestWhy);
    m_reasonRow = new kit::FormRow(m_theme, tr("&Why it is special, postponed or cancelled"), m_reason, card);
    m_place = new QLineEdit;
    m_place->setMaxLength(kLongestPlace);
    auto* place = new kit::FormRow(m_theme, tr("&Place"), m_place, card);
    m_chair = new kit::Choice(m_theme);
    auto* chair = new kit::FormRow(m_theme, tr("&Chair of the meeting"), m_chair, card);
    m_next = new kit::DateEdit(m_theme);
    m_nextRow = new kit::FormRow(m_theme, tr("&Next meeting on"), m_next, card);
    grid->addWidget(m_dayRow, 0, 0);
    grid->addWidget(kind, 0, 1);
    grid->addWidget(m_reasonRow, 1, 0, 1, 2);
    grid->addWidget(place, 2, 0);
    grid->addWidget(chair, 2, 1);
    grid->addWidget(m_nextRow, 3, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    //: Button: throws away what was typed for this meeting
    auto* discard = new kit::Button(m_theme, tr("Start this meeting afresh…"), kit::ButtonKind::link, card);
    card->body()->addWidget(discard, 0, Qt::AlignLeft);
    //: Button: a slip in a meeting of an earlier day
    auto* correct = new kit::Button(m_theme, tr("Correct an earlier meeting…"), kit::ButtonKind::link, card);
    card->body()->addWidget(correct, 0, Qt::AlignLeft);
    connect(correct, &QPushButton::clicked, this, &OpeningPanel::correctionRequested);
    column()->addWidget(card);
    connect(discard, &QPushButton::clicked, this, &OpeningPanel::discardRequested);
    connect(m_day, &kit::DateEdit::dateEdited, this, &OpeningPanel::takeDay);
    connect(m_kind, &QComboBox::activated, this, &OpeningPanel::takeKind);
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_presenter.edit("reason", [&](MeetingSheet& sheet) { sheet.reason = text.toStdString(); });
    });
    connect(m_place, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_presenter.edit("place", [&](MeetingSheet& sheet) { sheet.place = text.toStdString(); });
    });
    connect(m_chair, &QComboBox::activated, this,
            [this] { m_presenter.edit({}, [&](MeetingSheet& sheet) { sheet.chair = memberIn(*m_chair); }); });
    connect(m_next, &kit::DateEdit::dateEdited, this, [this] {
        const auto day = m_next->date();
        if (day || day.error().code == base::ErrorCode::missingData) {
            m_presenter.edit("next", [&](MeetingSheet& sheet) {
                sheet.nextOn = day ? std::optional(*day) : std::nullopt;
            });
        }
    });
}

void OpeningPanel::takeDay() {
    const auto day = m_day->date();
    constexpr qsizetype kWhole = 8;
    const bool whole = m_day->text().size() >= kWhole;
    m_dayRow->setError(day || !whole ? QString() : services::errorText(day.error()).oneLine());
    if (day && whole && *day != m_presenter.state().sheet.heldOn) {
        m_presenter.setDay(*day);
    }
}

void OpeningPanel::takeKind() {
    m_presenter.setKind(static_cast<MeetingKind>(m_kind->currentData().toInt()),
                        m_reason->text().trimmed().toStdString());
}

void OpeningPanel::refresh() {
    const auto& state = m_presenter.state();
    const MeetingSheet& sheet = state.sheet;
    m_cash->setText(services::shownMoney(sheet.openingCash));
    const auto& meetings = state.desk.books->records.meetings;
    //: Under the opening cash; %1 is a day
    m_from->setText(
        meetings.empty()
            ? tr("The first meeting of these records.")
            : tr("What the meeting of %1 left in the box.").arg(services::shownDay(meetings.back().heldOn)));
    if (!m_day->hasFocus()) {
        m_day->setDate(sheet.heldOn);
        m_dayRow->setError({});
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(sheet.kind)));
    const bool asks = sheet.kind == MeetingKind::special || !domain::movesMoney(sheet.kind);
    m_reasonRow->setVisible(asks);
    const auto show = [](QLineEdit& field, const std::string& text) {
        if (field.text().toStdString() != text) {
            field.setText(QString::fromStdString(text));
        }
    };
    show(*m_reason, sheet.reason);
    show(*m_place, sheet.place);
    fillMembers(*m_chair, m_presenter, true);
    chooseMember(*m_chair, sheet.chair);
    if (!m_next->hasFocus()) {
        m_next->setDate(sheet.nextOn);
    }
}

void OpeningPanel::focusDay() {
    m_day->setFocus(Qt::TabFocusReason);
}

void OpeningPanel::focusReason() {
    m_reason->setFocus(Qt::TabFocusReason);
}

}  // namespace sakhi::screens
