#include "screens/members/GroupPanels.h"

#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "screens/members/MembersModel.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

using domain::Office;
using kit::ButtonKind;
using kit::TextRole;

namespace {

constexpr std::array kOffices{Office::president, Office::secretary, Office::treasurer};
constexpr int kLongestResolution = 40;

/// Adds the two buttons at the foot of a panel: stay left, go right.
std::pair<kit::Button*, kit::Button*> addFoot(const theme::Theme& theme, kit::Card& card, const QString& go,
                                              ButtonKind kind) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* stay = new kit::Button(theme, OfficesPanel::tr("Not now"), ButtonKind::secondary, &card);
    auto* button = new kit::Button(theme, go, kind, &card);
    row->addWidget(stay);
    row->addWidget(button);
    card.body()->addLayout(row);
    card.body()->addStretch(1);
    return {stay, button};
}

void tell(QLabel& failure, const base::Error& error) {
    failure.setText(services::errorText(error).oneLine());
    failure.show();
}

}  // namespace

OfficesPanel::OfficesPanel(const theme::Theme& theme, const services::MembersView& view, base::Date today,
                           QWidget* parent)
    : Card(theme, tr("Office bearers"), parent), m_theme(theme), m_group(view.group.id) {
    setOpenDecision(true);
    setTight(true);
    const QString since =
        view.officesSince
            ? tr("The present ones were chosen on %1.").arg(services::shownDay(*view.officesSince))
            : tr("When the present ones were chosen is not recorded.");
    //: Advice: offices rotate every two years
    const QString turn =
        view.rotationDue ? tr("Offices change hands every two years: it is time for others to take a turn.")
                         : QString();
    body()->addWidget(
        kit::makeLabel(QStringLiteral("%1 %2").arg(since, turn).trimmed(), TextRole::muted, this, true));
    addChoices(view);
    auto* pair = new QHBoxLayout;
    m_day = new kit::DateEdit(theme);
    m_day->setDate(today);
    //: Field: from which day they hold their offices
    m_dayRow = new kit::FormRow(theme, tr("&From"), m_day, this);
    m_resolution = new QLineEdit;
    m_resolution->setMaxLength(kLongestResolution);
    auto* resolution = new kit::FormRow(theme, tr("Resolution &number"), m_resolution, this);
    pair->addWidget(m_dayRow, 1, Qt::AlignTop);
    pair->addWidget(resolution, 1, Qt::AlignTop);
    body()->addLayout(pair);
    m_failure = kit::makeLabel({}, TextRole::bad, this, true);
    m_failure->hide();
    body()->addWidget(m_failure);
    std::tie(m_stay, m_go) = addFoot(theme, *this, tr("Record"), ButtonKind::primary);
    connect(m_stay, &QPushButton::clicked, this, &OfficesPanel::dismissed);
    connect(m_go, &QPushButton::clicked, this, &OfficesPanel::confirm);
}

void OfficesPanel::addChoices(const services::MembersView& view) {
    for (std::size_t i = 0; i < kOffices.size(); ++i) {
        auto* choice = new kit::Choice(m_theme);
        //: Choice: nobody holds the office
        choice->addItem(tr("Nobody"), QString());
        for (const auto& row : view.rows) {
            if (row.leftOn) {
                continue;
            }
            choice->addItem(fullName(row.name), QString::fromStdString(base::toText(row.name.id.value)));
            if (row.office == kOffices[i]) {
                choice->setCurrentIndex(choice->count() - 1);
            }
        }
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
        m_holders[i] = choice;
        body()->addWidget(new kit::FormRow(m_theme, services::officeText(kOffices[i]), choice, this));
    }
}

void OfficesPanel::confirm() {
    const auto day = m_day->date();
    m_dayRow->setError(day ? QString() : services::errorText(day.error()).oneLine());
    if (!day) {
        return;
    }
    services::AssignOffices command{m_group, *day, {}, m_resolution->text().trimmed().toStdString()};
    for (std::size_t i = 0; i < kOffices.size(); ++i) {
        const auto id = base::parseUuid(m_holders[i]->currentData().toString().toStdString());
        if (id) {
            command.holders.emplace_back(domain::MemberId{*id}, kOffices[i]);
        }
    }
    Q_EMIT confirmed(command);
}

void OfficesPanel::focusFirst() {
    m_holders.front()->setFocus(Qt::OtherFocusReason);
}

void OfficesPanel::setBusy(bool busy) {
    m_stay->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void OfficesPanel::setFailure(const base::Error& error) {
    tell(*m_failure, error);
}

void OfficesPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

HandOverPanel::HandOverPanel(const theme::Theme& theme, const domain::GroupId& group,
                             const std::vector<services::Successor>& successors, QWidget* parent)
    : Card(theme, tr("Hand the group over"), parent),
      m_theme(theme),
      m_group(group),
      m_successors(successors) {
    setOpenDecision(true);
    setTight(true);
    body()->addWidget(kit::makeLabel(
        tr("All records of the group go to the representative you choose. You no longer see them. The "
           "hand-over is kept in the audit log."),
        TextRole::muted, this, true));
    m_to = new kit::Choice(theme);
    m_to->setPlaceholderText(tr("Choose a representative"));
    for (const auto& one : m_successors) {
        m_to->addItem(QString::fromStdString(one.name));
    }
    m_to->setCurrentIndex(-1);
    body()->addWidget(new kit::FormRow(theme, tr("&To"), m_to, this));
    m_failure = kit::makeLabel({}, TextRole::bad, this, true);
    m_failure->setText(m_successors.empty()
                           ? tr("There is no other representative here. A manager makes her account first.")
                           : QString());
    m_failure->setVisible(m_successors.empty());
    body()->addWidget(m_failure);
    //: Button: the group's records move to another representative
    std::tie(m_stay, m_go) = addFoot(theme, *this, tr("Hand over"), ButtonKind::danger);
    m_go->setReasonUnavailable(tr("Choose a representative"));
    connect(m_to, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_go->setReasonUnavailable(at < 0 ? tr("Choose a representative") : QString());
    });
    connect(m_stay, &QPushButton::clicked, this, &HandOverPanel::dismissed);
    connect(m_go, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed({m_group, m_successors[static_cast<std::size_t>(m_to->currentIndex())].user});
    });
}

void HandOverPanel::focusFirst() {
    m_to->setFocus(Qt::OtherFocusReason);
}

void HandOverPanel::setBusy(bool busy) {
    m_stay->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void HandOverPanel::setFailure(const base::Error& error) {
    tell(*m_failure, error);
}

void HandOverPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace sakhi::screens
