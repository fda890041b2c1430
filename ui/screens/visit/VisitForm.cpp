#include "screens/visit/VisitForm.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/SegmentedControl.h"
#include "screens/AttachmentField.h"
#include "screens/visit/PhotoRow.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "voice/VoiceNote.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// From this text size on the two columns stand under each other.
constexpr int kVisitStackedFrom = 150;
constexpr int kLongestMet = 200;

}  // namespace

VisitForm::VisitForm(const theme::Theme& theme, const PresenterContext& context,
                     const std::vector<std::string>& points, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    addChecklist(*left, points);
    addBrought(*left, context);
    m_columns->addLayout(left, 3);
    addRest(*m_columns, context);
    arrange();
    connect(&theme, &theme::Theme::themeChanged, this, &VisitForm::arrange);
}

void VisitForm::arrange() {
    for (QBoxLayout* parts : {m_columns, m_brought}) {
        parts->setDirection(m_theme.textScale() >= kVisitStackedFrom ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
    }
}

void VisitForm::addChecklist(QBoxLayout& column, const std::vector<std::string>& points) {
    //: Card: the points an officer looks at
    auto* card = new kit::Card(m_theme, tr("Checklist"), this);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const std::string& key : points) {
        const QString words = services::keyText(services::KeyKind::visitPoint, key);
        auto* answer = new kit::SegmentedControl(
            m_theme, words,
            {tr("Yes", "answer to a point of the checklist"), tr("No", "answer to a point of the checklist"),
             tr("Not seen", "answer to a point of the checklist")},
            card);
        grid->addWidget(kit::makeLabel(words, TextRole::body, card, true), row, 0);
        grid->addWidget(answer, row++, 1);
        m_points.push_back({key, answer});
        connect(answer, &kit::SegmentedControl::chosen, this, [this] { setFailure({}); });
    }
    card->body()->addLayout(grid);
    column.addWidget(card);
}

void VisitForm::addRest(QBoxLayout& columns, const PresenterContext& context) {
    auto* card = new kit::Card(m_theme, tr("The visit"), this);
    m_day = new kit::DateEdit(m_theme);
    m_day->setDate(context.today());
    m_dayRow = new kit::FormRow(m_theme, tr("&Day"), m_day, card);
    m_met = new QLineEdit;
    m_met->setMaxLength(kLongestMet);
    m_metRow = new kit::FormRow(m_theme, tr("&Who was met"), m_met, card);
    m_note = new QPlainTextEdit;
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_theme.scaled(88));
    auto* note = new kit::FormRow(m_theme, tr("N&otes"), m_note, card);
    note->setHint(tr("What was found, what was agreed, what to look at next time."));
    card->body()->addWidget(m_dayRow);
    card->body()->addWidget(m_metRow);
    card->body()->addWidget(note, 1);
    m_failure = kit::makeLabel({}, TextRole::bad, card, true);
    m_failure->hide();
    card->body()->addWidget(m_failure);
    //: Button: stores the visit
    m_go = new kit::Button(m_theme, tr("Record the &visit"), kit::ButtonKind::primary, card);
    m_go->setAutoDefault(true);
    card->body()->addWidget(m_go, 0, Qt::AlignRight);
    columns.addWidget(card, 2);
    connect(m_go, &QPushButton::clicked, this, &VisitForm::confirm);
    connect(m_day, &kit::DateEdit::dateEdited, this, [this] { m_dayRow->setError({}); });
    connect(m_met, &QLineEdit::textEdited, this, [this] { m_metRow->setError({}); });
}

void VisitForm::addBrought(QBoxLayout& column, const PresenterContext& context) {
    //: Card: pictures of the books and spoken notes that the officer brings along
    auto* card = new kit::Card(m_theme, tr("Seen and heard"), this);
    m_photos = new PhotoRow(m_theme, context, card);
    m_voice = new voice::VoiceNote(m_theme, context.workspace->attachments(), context.session, {}, card);
    m_voice->setHint(tr("Up to 60 seconds. Only the officers of the group can listen to it."));
    m_brought = new QBoxLayout(QBoxLayout::LeftToRight);
    m_brought->setSpacing(24);
    m_brought->addWidget(m_photos, 1, Qt::AlignTop);
    m_brought->addWidget(m_voice, 1, Qt::AlignTop);
    card->body()->addLayout(m_brought);
    card->body()->addStretch(1);
    column.addWidget(card, 1);
    m_voice->offerLeftOver();
}

int VisitForm::answered() const {
    return static_cast<int>(
        std::ranges::count_if(m_points, [](const Point& one) { return one.answer->current() >= 0; }));
}

void VisitForm::confirm() {
    const auto day = m_day->date();
    const QString met = m_met->text().trimmed();
    m_dayRow->setError(day ? QString() : services::errorText(day.error()).oneLine());
    m_metRow->setError(met.isEmpty() ? tr("Write who of the group was there.") : QString());
    const int open = points() - answered();
    const bool waits = m_photos->isBusy() || m_voice->recorder().isRecording();
    setFailure(open > 0 ? tr("%n points have no answer yet.", nullptr, open)
               : waits  ? tr("Stop the recording, or wait until the pictures are in, and try again.")
                        : QString());
    if (!day || met.isEmpty() || open > 0 || waits) {
        return;
    }
    domain::Visit visit;
    visit.on = *day;
    visit.met = met.toStdString();
    visit.note = m_note->toPlainText().trimmed().toStdString();
    visit.photos = m_photos->photos();
    visit.voice = m_voice->note();
    for (const Point& one : m_points) {
        const auto& rows = base::EnumKeys<domain::VisitAnswer>::rows;
        visit.checks.push_back({one.key, rows[static_cast<std::size_t>(one.answer->current())].first});
    }
    Q_EMIT confirmed(visit);
}

void VisitForm::setFailure(const QString& words) {
    m_failure->setText(words);
    m_failure->setVisible(!words.isEmpty());
}

void VisitForm::setBusy(bool busy) {
    m_go->setEnabled(!busy);
}

QVariantMap VisitForm::draft() const {
    QVariantMap out{{QStringLiteral("day"), m_day->text()},
                    {QStringLiteral("met"), m_met->text()},
                    {QStringLiteral("note"), m_note->toPlainText()}};
    for (const Point& one : m_points) {
        out.insert(QString::fromStdString(one.key), one.answer->current());
    }
    QVariantList photos;
    for (const auto& photo : m_photos->photos()) {
        photos.append(QVariant(fieldOf(photo)));
    }
    out.insert(QStringLiteral("photos"), photos);
    out.insert(QStringLiteral("voice"), fieldOf(m_voice->note()));
    return out;
}

void VisitForm::setDraft(const QVariantMap& draft) {
    m_day->setText(draft.value(QStringLiteral("day")).toString());
    m_met->setText(draft.value(QStringLiteral("met")).toString());
    m_note->setPlainText(draft.value(QStringLiteral("note")).toString());
    for (const Point& one : m_points) {
        one.answer->setCurrent(draft.value(QString::fromStdString(one.key), -1).toInt());
    }
    std::vector<domain::Attachment> photos;
    for (const QVariant& field : draft.value(QStringLiteral("photos")).toList()) {
        if (const auto photo = attachmentIn(field)) {
            photos.push_back(*photo);
        }
    }
    m_photos->setPhotos(std::move(photos));
    if (const auto voice = attachmentIn(draft.value(QStringLiteral("voice")))) {
        m_voice->setNote(*voice);
    }
}

}  // namespace sakhi::screens
