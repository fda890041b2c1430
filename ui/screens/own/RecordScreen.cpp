#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "kit/PageHead.h"
#include "screens/AttendanceMarks.h"
#include "screens/PageFaces.h"
#include "screens/own/OwnPage.h"
#include "screens/own/OwnScreens.h"
#include "screens/own/OwnWords.h"
#include "services/BookWords.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;
using services::OwnRecordView;

namespace {

/// From this text size on two cards no longer stand beside each other.
constexpr int kStackedFrom = 200;

/// A small mark with its word.
class MarkLegend : public QWidget {
public:
    MarkLegend(const theme::Theme& theme, kit::MarkShape shape, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_shape(shape) {
        setFixedSize(theme.scaled(20), theme.scaled(20));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        kit::paintMark(painter, rect(), m_shape, m_theme);
    }

private:
    const theme::Theme& m_theme;
    kit::MarkShape m_shape;
};

class RecordScreen : public OwnPage {
    Q_DECLARE_TR_FUNCTIONS(RecordScreen)

public:
    RecordScreen(const ScreenContext& context, QWidget* parent)
        : OwnPage(context, OwnPart::record, tr("My record"), parent) {}

    [[nodiscard]] QString spokenSummary() const override {
        return state().phase == Phase::ready ? own::spoken(state().record) : QString();
    }

protected:
    void present(QVBoxLayout& column) override;
    void presentEmpty(PageFaces&) override {}

private:
    [[nodiscard]] QBoxLayout* pairIn(QVBoxLayout& column) const;
    void addMoney(QVBoxLayout& column, const OwnRecordView& view);
    void addLoans(kit::Card& card, const OwnRecordView& view) const;
    void addMeetings(QVBoxLayout& column, const OwnRecordView& view);
    void addGroup(QVBoxLayout& column, const OwnRecordView& view);
    void addDoors(QVBoxLayout& column);
};

QBoxLayout* RecordScreen::pairIn(QVBoxLayout& column) const {
    auto* pair = new QBoxLayout(theme().textScale() >= kStackedFrom ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
    pair->setSpacing(16);
    column.addLayout(pair);
    return pair;
}

void RecordScreen::addMoney(QVBoxLayout& column, const OwnRecordView& view) {
    auto* pair = pairIn(column);
    auto* savings = new kit::Card(theme(), tr("My savings"));
    savings->body()->addWidget(
        kit::makeLabel(services::shownMoney(view.hers.row.savings), TextRole::hero, savings));
    savings->body()->addWidget(kit::makeLabel(own::shareWords(view), TextRole::muted, savings, true));
    savings->body()->addStretch(1);
    pair->addWidget(savings, 1);
    //: Card: what a member owes the group
    auto* loan = new kit::Card(theme(), tr("What I owe"));
    loan->body()->addWidget(kit::makeLabel(services::shownMoney(view.hers.row.owed), TextRole::hero, loan));
    loan->body()->addWidget(kit::makeLabel(
        own::dueWords(view), view.hers.row.overdue.isZero() ? TextRole::strong : TextRole::bad, loan, true));
    if (view.hers.loans.size() > 1) {
        addLoans(*loan, view);
    }
    loan->body()->addStretch(1);
    pair->addWidget(loan, 1);
}

void RecordScreen::addLoans(kit::Card& card, const OwnRecordView& view) const {
    for (const auto& loan : view.hers.loans) {
        //: One of several loans: %1 purpose, %2 what is left of it
        const QString words = tr("%1: %2 left")
                                  .arg(services::keyText(services::KeyKind::purpose, loan.loan.purpose),
                                       services::shownMoney(loan.dues.outstanding));
        card.body()->addWidget(kit::makeLabel(words, TextRole::muted, &card, true));
    }
}

void RecordScreen::addMeetings(QVBoxLayout& column, const OwnRecordView& view) {
    auto* card = new kit::Card(theme(), tr("Meetings"));
    card->body()->addWidget(kit::makeLabel(own::meetingsWords(view), TextRole::strong, card, true));
    if (!view.hers.attendance.empty()) {
        auto* strip = new kit::MarkStrip(theme(), card);
        strip->setMarks(marksOf(view.hers.attendance), own::meetingsWords(view));
        card->body()->addWidget(strip);
        auto* legend = new QHBoxLayout;
        legend->setSpacing(6);
        for (const auto& [attendance, key] : base::EnumKeys<domain::Attendance>::rows) {
            legend->addWidget(new MarkLegend(theme(), shapeOf(attendance), card));
            legend->addWidget(kit::makeLabel(services::attendanceText(attendance), TextRole::small, card));
            legend->addSpacing(12);
        }
        legend->addStretch(1);
        card->body()->addLayout(legend);
    }
    column.addWidget(card);
}

void RecordScreen::addGroup(QVBoxLayout& column, const OwnRecordView& view) {
    auto* pair = pairIn(column);
    auto* saving = new kit::Card(theme(), tr("How evenly I save"));
    saving->body()->addWidget(kit::makeLabel(own::consistencyWords(view), TextRole::body, saving, true));
    saving->body()->addStretch(1);
    pair->addWidget(saving, 1);
    //: Card: the group's totals
    auto* group = new kit::Card(theme(), tr("How my group does"));
    group->body()->addWidget(kit::makeLabel(own::groupWords(view), TextRole::body, group, true));
    group->body()->addWidget(kit::makeLabel(own::herPartWords(view), TextRole::strong, group, true));
    group->body()->addStretch(1);
    pair->addWidget(group, 1);
}

void RecordScreen::addDoors(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    //: Button: opens the page of a new application
    auto* apply = new kit::Button(theme(), tr("&Ask for a loan"), kit::ButtonKind::primary);
    apply->setPicture(theme::Icon::applications);
    auto* book = new kit::Button(theme(), tr("&Passbook"), kit::ButtonKind::member);
    book->setPicture(theme::Icon::books);
    row->addWidget(apply);
    row->addWidget(book);
    row->addStretch(1);
    column.addLayout(row);
    connect(apply, &QPushButton::clicked, this, [this] { navigator().open(ScreenId::apply, {}); });
    connect(book, &QPushButton::clicked, this, [this] { navigator().open(ScreenId::passbook, {}); });
}

void RecordScreen::present(QVBoxLayout& column) {
    const OwnRecordView& view = state().record;
    QStringList facts{own::wholeName(view.hers.row.name), QString::fromStdString(view.hers.row.name.code),
                      services::shownName(view.group)};
    if (view.nextMeetingOn) {
        facts << tr("Next meeting %1").arg(services::shownDay(*view.nextMeetingOn));
    }
    head().setFacts(facts);
    addMoney(column, view);
    addMeetings(column, view);
    addGroup(column, view);
    addDoors(column);
    column.addStretch(1);
}

}  // namespace

Screen* makeRecordScreen(const ScreenContext& context, QWidget* parent) {
    return new RecordScreen(context, parent);
}

}  // namespace sakhi::screens
