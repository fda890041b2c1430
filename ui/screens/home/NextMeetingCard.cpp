#include "screens/home/NextMeetingCard.h"

#include "kit/Button.h"
#include "kit/Chip.h"
#include "kit/Labels.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

namespace {

constexpr std::size_t kLateShown = 2;

QString dayName(base::Date day) {
    return QLocale().dayName(static_cast<int>(std::chrono::weekday(day).iso_encoding()));
}

}  // namespace

NextMeetingCard::NextMeetingCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Next meeting"), parent),
      m_theme(theme),
      m_when(new kit::Chip(theme, kit::ChipKind::plain, {}, this)) {
    m_when->setPicture(theme::Icon::clock);
    addToHead(m_when);
}

void NextMeetingCard::addLine(theme::Icon icon, const QString& words, const QString& value, bool attention) {
    auto* line = new QWidget(m_content);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    auto* mark = new QLabel(line);
    mark->setPixmap(m_theme.pixmap(icon, attention ? theme::Token::amberText : theme::Token::muted, 18,
                                   devicePixelRatioF()));
    row->addWidget(mark);
    row->addWidget(kit::makeLabel(words, attention ? TextRole::attention : TextRole::body, line, true), 1);
    row->addWidget(kit::makeLabel(value, attention ? TextRole::attention : TextRole::muted, line));
    line->setAccessibleName(QStringLiteral("%1: %2").arg(words, value));
    m_column->addWidget(kit::makeRule(m_content));
    m_column->addWidget(line);
}

void NextMeetingCard::fillLines(const services::HomeView& view) {
    addLine(theme::Icon::rupee, tr("Savings and instalments"),
            //: Money a meeting should bring in
            tr("%1 expected").arg(services::shownMoney(view.expected)), false);
    for (std::size_t i = 0; i < std::min(kLateShown, view.behind.size()); ++i) {
        const auto& late = view.behind[i];
        //: A member (%1) and how many instalments she has not paid in time
        addLine(
            theme::Icon::alert,
            tr("%1: %n instalments late", nullptr, late.instalments).arg(services::shownName(late.member)),
            services::shownMoney(late.overdue), true);
    }
    if (view.behind.size() > kLateShown) {
        base::Money rest;
        for (std::size_t i = kLateShown; i < view.behind.size(); ++i) {
            rest += view.behind[i].overdue;
        }
        //: Members who are late with instalments, besides those named above
        addLine(theme::Icon::alert,
                tr("%n more members are late", nullptr, static_cast<int>(view.behind.size() - kLateShown)),
                services::shownMoney(rest), true);
    }
    base::Money asked;
    for (const auto& application : view.openApplications) {
        // A member's request inside a request to the bank would count twice.
        asked += application.inRequest ? base::Money() : application.amount;
    }
    addLine(theme::Icon::applications,
            tr("%n applications open", nullptr, static_cast<int>(view.openApplications.size())),
            services::shownMoney(asked), false);
}

void NextMeetingCard::present(const services::HomeView& view, base::Date today) {
    delete m_content;
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    body()->addWidget(m_content);
    const base::Date day = view.nextMeetingOn.value_or(today);
    const auto away = base::daysBetween(today, day);
    m_when->setState(
        away == 0 ? kit::ChipKind::good : kit::ChipKind::plain,
        away == 0 ? tr("Today") : tr("In %n days", "until the next meeting", static_cast<int>(away)));
    m_column->addWidget(kit::makeLabel(services::shownDay(day), TextRole::hero, m_content));
    QStringList facts{dayName(day), tr("Meeting %1", "the number of the meeting").arg(view.nextMeetingNo),
                      QString::fromStdString(view.usualPlace)};
    facts.removeAll(QString());
    m_column->addWidget(kit::makeLabel(facts.join(QStringLiteral(" · ")), TextRole::muted, m_content, true));
    m_column->addSpacing(6);
    fillLines(view);
    m_column->addStretch(1);
    m_column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    if (m_startOffered) {
        auto* start = new kit::Button(m_theme, tr("&Start the meeting"), kit::ButtonKind::primary, m_content);
        start->setPicture(theme::Icon::play);
        buttons->addWidget(start, 1);
        connect(start, &QAbstractButton::clicked, this, &NextMeetingCard::startRequested);
    }
    auto* open =
        new kit::Button(m_theme, tr("Open &applications"),
                        m_startOffered ? kit::ButtonKind::secondary : kit::ButtonKind::primary, m_content);
    buttons->addWidget(open, m_startOffered ? 0 : 1);
    m_column->addLayout(buttons);
    connect(open, &QAbstractButton::clicked, this, &NextMeetingCard::applicationsRequested);
}

}  // namespace sakhi::screens
