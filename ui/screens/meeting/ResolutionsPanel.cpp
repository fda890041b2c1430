#include "screens/meeting/ResolutionsPanel.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/FormRow.h"
#include "screens/meeting/EntryList.h"
#include "screens/meeting/Fields.h"
#include "screens/meeting/FormDraft.h"
#include "screens/meeting/MeetingModel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

constexpr int kLongestResolution = 500;

}  // namespace

ResolutionsPanel::ResolutionsPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent)
    : ScrollColumn(parent), m_theme(theme), m_presenter(presenter) {
    auto* passed = new kit::Card(theme, tr("Resolutions"), this);
    m_list = new EntryList(theme, tr("Nothing is resolved yet."), passed);
    passed->body()->addWidget(m_list);
    column()->addWidget(passed);
    auto* card = new kit::Card(theme, tr("A new resolution"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    m_number = new QLineEdit;
    m_number->setMaxLength(40);
    auto* number = new kit::FormRow(theme, tr("&Number", "of a resolution"), m_number, card);
    m_text = new QLineEdit;
    m_text->setMaxLength(kLongestResolution);
    m_textRow = new kit::FormRow(theme, tr("&What was resolved"), m_text, card);
    m_proposer = new kit::Choice(theme);
    auto* proposer = new kit::FormRow(theme, tr("&Proposed by"), m_proposer, card);
    m_seconder = new kit::Choice(theme);
    auto* seconder = new kit::FormRow(theme, tr("&Seconded by"), m_seconder, card);
    grid->addWidget(number, 0, 0);
    grid->addWidget(m_textRow, 0, 1, 1, 3);
    grid->addWidget(proposer, 1, 0, 1, 2);
    grid->addWidget(seconder, 1, 2, 1, 2);
    for (int i = 0; i < 4; ++i) {
        grid->setColumnStretch(i, 1);
    }
    card->body()->addLayout(grid);
    auto* go = new kit::Button(theme, tr("&Add the resolution"), kit::ButtonKind::secondary, card);
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    column()->addWidget(card);
    column()->addStretch(1);
    m_draft = new FormDraft(
        presenter, "resolution", [this] { clear(); }, this);
    m_draft->add("number", m_number);
    m_draft->add("text", m_text);
    m_draft->add("proposer", m_proposer);
    m_draft->add("seconder", m_seconder);
    connect(go, &QPushButton::clicked, this, &ResolutionsPanel::add);
    connect(m_text, &QLineEdit::returnPressed, this, &ResolutionsPanel::add);
    connect(m_number, &QLineEdit::returnPressed, this, &ResolutionsPanel::add);
    for (kit::Choice* choice : {m_proposer, m_seconder}) {
        onEnter(*choice, [this] { add(); });
    }
    connect(m_list, &EntryList::acted, this, [this](int index) {
        m_presenter.edit({}, [&](books::MeetingSheet& sheet) {
            sheet.resolutions.erase(sheet.resolutions.begin() + index);
        });
    });
}

void ResolutionsPanel::add() {
    const QString text = m_text->text().trimmed();
    m_textRow->setError(text.isEmpty() ? tr("Write what was resolved.") : QString());
    if (text.isEmpty()) {
        return;
    }
    domain::Resolution one{m_number->text().trimmed().toStdString(), text.toStdString(),
                           memberIn(*m_proposer), memberIn(*m_seconder)};
    m_draft->forget();
    m_presenter.edit({}, [&](books::MeetingSheet& sheet) { sheet.resolutions.push_back(one); });
    m_text->setFocus();
}

void ResolutionsPanel::clear() {
    m_text->clear();
    m_proposer->setCurrentIndex(0);
    m_seconder->setCurrentIndex(0);
}

void ResolutionsPanel::refresh() {
    std::vector<EntryList::Entry> entries;
    const auto name = [this](const std::optional<domain::MemberId>& id) {
        const auto* member = id ? m_presenter.member(*id) : nullptr;
        return member == nullptr ? QString() : memberText(*member);
    };
    for (const auto& one : m_presenter.state().sheet.resolutions) {
        QStringList remark;
        if (one.proposedBy) {
            remark << tr("proposed by %1").arg(name(one.proposedBy));
        }
        if (one.secondedBy) {
            remark << tr("seconded by %1").arg(name(one.secondedBy));
        }
        entries.push_back({QStringLiteral("%1  %2").arg(QString::fromStdString(one.number),
                                                        QString::fromStdString(one.text)),
                           remark.join(QStringLiteral(" · ")),
                           {},
                           tr("Remove")});
    }
    m_list->setEntries(entries);
    fillMembers(*m_proposer, m_presenter, true);
    fillMembers(*m_seconder, m_presenter, true);
    if (!m_draft->holds("number")) {
        m_number->setText(QString::fromStdString(m_presenter.nextResolution()));
    }
    m_draft->refresh();
}

void ResolutionsPanel::focusFirst() {
    m_text->setFocus(Qt::TabFocusReason);
}

}  // namespace sakhi::screens
