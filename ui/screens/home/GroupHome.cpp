#include "screens/home/GroupHome.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/EmptyState.h"
#include "kit/PageHead.h"
#include "kit/StatCell.h"
#include "kit/TablePane.h"
#include "screens/home/BehindCard.h"
#include "screens/home/HomeScoreCard.h"
#include "screens/home/NextMeetingCard.h"
#include "screens/home/OpenApplicationsModel.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

/// Amounts stand out; models know nothing of type.
class BoldAmounts : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::FontRole && index.column() == OpenApplicationsModel::kAmount) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return QIdentityProxyModel::data(index, role);
    }
};

}  // namespace

GroupHome::GroupHome(const theme::Theme& theme, bool ownRowsOnly, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_ownRowsOnly(ownRowsOnly) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(16);
    buildHead();
    column->addWidget(m_head);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(16);
    m_meeting = new NextMeetingCard(theme, this);
    m_score = new HomeScoreCard(theme, this);
    m_top->addWidget(m_meeting, 40);
    m_top->addWidget(m_score, 72);
    column->addLayout(m_top, 35);
    arrange();
    connect(&theme, &theme::Theme::themeChanged, this, &GroupHome::arrange);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(buildApplications(), 67);
    m_behind = new BehindCard(theme, this);
    bottom->addWidget(m_behind, 45);
    column->addLayout(bottom, 25);
    connect(m_meeting, &NextMeetingCard::applicationsRequested, this, &GroupHome::applicationsRequested);
    connect(m_meeting, &NextMeetingCard::meetingRequested, this, &GroupHome::meetingRequested);
    connect(m_score, &HomeScoreCard::measureRequested, this, &GroupHome::measureRequested);
}

void GroupHome::arrange() {
    const bool large = m_theme.textScale() >= 150;
    m_top->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void GroupHome::buildHead() {
    m_head = new kit::PageHead(m_theme, tr("Home"), this);
    for (const QString& label : {tr("Savings", "of all members, in the group"), tr("Lent to members"),
                                 tr("In the cash box"), tr("At the bank")}) {
        auto* cell = new kit::StatCell(m_theme, label, QStringLiteral("–"), this);
        cell->setDivided(!m_cells.empty());
        m_cells.push_back(cell);
        m_head->addAction(cell);
    }
}

QWidget* GroupHome::buildApplications() {
    auto* card = new kit::Card(m_theme, tr("Open applications"), this);
    if (!m_ownRowsOnly) {
        auto* fresh = new kit::Button(m_theme, tr("New application"), kit::ButtonKind::secondary, card);
        fresh->setSmall(true);
        card->addToHead(fresh);
        connect(fresh, &QAbstractButton::clicked, this, &GroupHome::applicationsRequested);
    }
    m_applications = new kit::TablePane(m_theme, tr("Open applications"), card);
    m_model = new OpenApplicationsModel(this);
    m_applications->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_applications->setToolsShown(false);
    auto* shown = new BoldAmounts(this);
    shown->setSourceModel(m_model);
    m_applications->setModel(shown);
    m_applications->emptyState()->setTexts(theme::Icon::applications, tr("No application is open"),
                                           tr("What members ask for stands here until it is decided."));
    m_applications->emptyState()->setAction(tr("New application"), kit::ButtonKind::secondary);
    card->body()->addWidget(m_applications, 1);
    connect(m_applications, &kit::TablePane::activated, this,
            [this](int row) { Q_EMIT applicationRequested(m_model->row(row).id); });
    connect(m_applications->emptyState(), &kit::EmptyState::actionTaken, this,
            &GroupHome::applicationsRequested);
    return card;
}

void GroupHome::showMeeting(bool keeps, std::optional<base::Date> unclosedOn) {
    m_meeting->setMeeting(keeps, unclosedOn);
}

void GroupHome::present(const services::HomeView& view, base::Date today) {
    //: In the head of a page, beside the date
    m_head->setFacts({services::shownDay(today), tr("%n members", nullptr, view.score.membersOnRoll),
                      tr("%n meetings", nullptr, view.meetings)});
    const std::array<base::Money, 4> figures{view.savings, view.lent, view.cashBox, view.bank};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_cells[i]->setFigure(services::shownMoney(figures[i]));
    }
    m_meeting->present(view, today);
    m_score->present(view.score);
    m_behind->present(view, m_ownRowsOnly);
    m_model->setRows(view.openApplications);
    // Room for three rows, or for the words of an empty list, whatever the pages that are not shown would
    // like.
    m_applications->setMinimumHeight(m_theme.scaled(view.openApplications.empty() ? 200 : 150));
    auto* header = m_applications->view()->horizontalHeader();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(-1);
    m_applications->view()->resizeColumnsToContents();
    header->setSectionResizeMode(OpenApplicationsModel::kMember, QHeaderView::Stretch);
}

}  // namespace sakhi::screens
