#include "screens/applications/ApplicationPane.h"

#include "base/Text.h"
#include "kit/Button.h"
#include "kit/Chip.h"
#include "kit/FactList.h"
#include "kit/Labels.h"
#include "screens/VoiceList.h"
#include "screens/applications/ApplicationsModel.h"
#include "screens/applications/StepDisc.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"
#include "workflow/Transitions.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sakhi::screens {

using domain::ApplicationKind;
using domain::ApplicationState;
using kit::ButtonKind;
using kit::TextRole;
using services::ApplicationDetail;
using services::CheckView;

namespace {

/// The acts with a button here, in their order; to bundle is the list's, the bank's own are the Appraisal
/// page's.
constexpr std::array<const char*, 5> kActs{"resubmit", "forward", "grant", "reject_by_admin", "withdraw"};

QString money(base::Money amount) {
    return services::shownMoney(amount);
}

bool destroys(std::string_view act) {
    return act == "reject_by_admin" || act == "withdraw";
}

/// What is found and what is allowed, in words.
QString checkFigure(const CheckView& check) {
    const QString found = QString::fromStdString(check.found);
    if (check.result == CheckView::Result::unknown || found.isEmpty()) {
        return check.result == CheckView::Result::broken
                   ? ApplicationPane::tr("missing", "a paper or figure is not there")
                   : ApplicationPane::tr("not known", "a check without its figure");
    }
    return check.result == CheckView::Result::broken && !check.limit.empty()
               ? ApplicationPane::tr("%1, limit %2").arg(found, QString::fromStdString(check.limit))
               : found;
}

QString outcomeWord(CheckView::Result result) {
    switch (result) {
        case CheckView::Result::passed:
            return ApplicationPane::tr("passed", "a check of policy");
        case CheckView::Result::broken:
            return ApplicationPane::tr("broken", "a check of policy");
        case CheckView::Result::unknown:
            return ApplicationPane::tr("not known", "a check of policy");
    }
    return {};
}

kit::StepState stateOfStep(const ApplicationDetail& detail, std::size_t index) {
    const ApplicationState state = detail.steps[index].state;
    const bool refused = state == ApplicationState::rejected || state == ApplicationState::rejectedByAdmin ||
                         state == ApplicationState::withdrawn || state == ApplicationState::returned;
    if (refused) {
        return kit::StepState::problem;
    }
    const bool last = index + 1 == detail.steps.size();
    return last && workflow::isOpen(state) ? kit::StepState::current : kit::StepState::done;
}

/// Who took a step: by name where it may be read, else by role.
QString whoDid(const services::StepView& step) {
    const QString role = services::roleText(step.byRole);
    return step.byName.empty()
               ? role
               : ApplicationPane::tr("%1, %2", "name, role").arg(QString::fromStdString(step.byName), role);
}

QString whyDone(const services::StepView& step) {
    const QString code = step.reasonCode.empty()
                             ? QString()
                             : services::keyText(services::KeyKind::reasonCode, step.reasonCode);
    const QString words = QString::fromStdString(step.reason);
    return code.isEmpty() || words.isEmpty()
               ? code + words
               : ApplicationPane::tr("%1: %2", "reason, in words").arg(code, words);
}

QLabel* figureLabel(const QString& text, TextRole role, QWidget* parent) {
    QLabel* label = kit::makeLabel(text, role, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    return label;
}

}  // namespace

ApplicationPane::ApplicationPane(const theme::Theme& theme, const PresenterContext& context,
                                 const ApplicationDetail& detail, bool actsShown, QWidget* parent)
    : Card(theme, {}, parent), m_theme(theme) {
    setTight(true);
    body()->setSpacing(8);
    addHead(detail);
    if (actsShown) {
        addActs(detail);
    }
    addFacts(detail);
    addVoices(*body(), theme, context, detail);
    addShares(detail);
    addDecision(detail);
    addChecks(detail);
    addSteps(detail);
    body()->addStretch(1);
}

void ApplicationPane::addTitle(const QString& title, const QString& remark) {
    body()->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->addWidget(kit::makeLabel(title, TextRole::strong, this), 1);
    if (!remark.isEmpty()) {
        row->addWidget(kit::makeLabel(remark, TextRole::small, this));
    }
    body()->addLayout(row);
}

void ApplicationPane::addHead(const ApplicationDetail& detail) {
    const auto& row = detail.row;
    const QString asker = askerText(row);
    setAccessibleName(asker);
    auto* first = new QHBoxLayout;
    first->addWidget(kit::makeLabel(asker, TextRole::title, this, true), 1);
    auto* chip = new kit::Chip(m_theme, static_cast<kit::ChipKind>(toneOf(row.state)),
                               services::stateText(row.state), this);
    first->addWidget(chip, 0, Qt::AlignTop);
    body()->addLayout(first);
    QStringList facts{services::shownRelation(row.member), QString::fromStdString(row.number),
                      services::shownName(row.group),
                      tr("asked on %1").arg(services::shownDay(base::dateOf(row.madeAt)))};
    facts.removeAll(QString());
    body()->addWidget(kit::makeLabel(facts.join(QStringLiteral(" · ")), TextRole::muted, this, true));
    auto* second = new QHBoxLayout;
    second->addWidget(kit::makeLabel(money(row.amount), TextRole::figure, this));
    second->addStretch(1);
    second->addWidget(kit::makeLabel(purposeText(row.purpose), TextRole::body, this, false), 0,
                      Qt::AlignBottom);
    body()->addLayout(second);
    if (row.inRequest) {
        body()->addWidget(kit::makeLabel(tr("It is part of a request to the bank and goes where that goes."),
                                         TextRole::muted, this, true));
    }
}

void ApplicationPane::addFacts(const ApplicationDetail& detail) {
    auto* facts = new kit::FactList(this);
    facts->addFact(tr("Repaid in"), tr("%n month(s)", nullptr, detail.row.months));
    if (detail.row.kind == ApplicationKind::memberRequest) {
        facts->addFact(tr("Instalment (EMI)"), tr("%1 a month").arg(money(detail.applicant.instalment)));
        facts->addFact(tr("Her savings with the group"), money(detail.applicant.savings));
        facts->addFact(tr("She owes now"), money(detail.applicant.owed));
        if (!detail.applicant.overdue.isZero()) {
            facts->addFact(tr("Of that overdue"), money(detail.applicant.overdue), TextRole::bad);
        }
    }
    if (!detail.resolutionNo.empty()) {
        const QString number = QString::fromStdString(detail.resolutionNo);
        facts->addFact(tr("Resolution of the group"),
                       detail.resolutionOn ? tr("%1 of %2", "number of a resolution, its day")
                                                 .arg(number, services::shownDay(*detail.resolutionOn))
                                           : number);
    }
    body()->addWidget(facts);
    if (!detail.note.empty()) {
        addTitle(tr("Note"));
        body()->addWidget(kit::makeLabel(QString::fromStdString(detail.note), TextRole::body, this, true));
    }
}

void ApplicationPane::addActs(const ApplicationDetail& detail) {
    auto* buttons = new QGridLayout;
    buttons->setSpacing(8);
    int count = 0;
    const auto add = [&](kit::Button* button) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button, count / 2, count % 2);
        ++count;
    };
    for (const char* act : kActs) {
        if (std::ranges::find(detail.acts, std::string(act)) == detail.acts.end()) {
            continue;
        }
        const ButtonKind kind =
            destroys(act) ? ButtonKind::danger : (count == 0 ? ButtonKind::primary : ButtonKind::secondary);
        auto* button = new kit::Button(m_theme, services::keyText(services::KeyKind::act, act), kind, this);
        button->setSmall(true);
        connect(button, &QPushButton::clicked, this,
                [this, act] { Q_EMIT actChosen(QString::fromLatin1(act)); });
        add(button);
    }
    if (std::ranges::find(detail.acts, std::string("approve")) != detail.acts.end()) {
        auto* button = new kit::Button(m_theme, tr("Open the appraisal"), ButtonKind::primary, this);
        button->setPicture(theme::Icon::appraisal);
        connect(button, &QPushButton::clicked, this, &ApplicationPane::appraisalChosen);
        add(button);
    }
    if (count > 0) {
        body()->addLayout(buttons);
    } else {
        delete buttons;
    }
}

void ApplicationPane::addChecks(const ApplicationDetail& detail) {
    using Result = CheckView::Result;
    std::vector<CheckView> checks = detail.checks;
    const auto order = [](const CheckView& check) {
        return check.result == Result::broken ? 0 : check.result == Result::unknown ? 1 : 2;
    };
    std::ranges::stable_sort(checks, {}, order);
    const auto broken = std::ranges::count(checks, Result::broken, &CheckView::result);
    addTitle(tr("Checks"),
             broken == 0 ? tr("none broken") : tr("%n broken", "checks of policy", static_cast<int>(broken)));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    int line = 0;
    for (const CheckView& check : checks) {
        const bool bad = check.result == Result::broken;
        const bool unknown = check.result == Result::unknown;
        auto* sign = new QLabel(this);
        sign->setPixmap(m_theme.pixmap(
            bad ? theme::Icon::cross : (unknown ? theme::Icon::question : theme::Icon::check),
            bad ? theme::Token::badText : (unknown ? theme::Token::muted : theme::Token::accent), 16,
            devicePixelRatioF()));
        sign->setAccessibleName(outcomeWord(check.result));
        QLabel* name = kit::makeLabel(services::keyText(services::KeyKind::check, check.key),
                                      bad ? TextRole::strong : TextRole::body, this, true);
        const QString figure = checkFigure(check);
        name->setAccessibleName(
            QStringLiteral("%1: %2, %3").arg(name->text(), outcomeWord(check.result), figure));
        grid->addWidget(sign, line, 0, Qt::AlignTop);
        grid->addWidget(name, line, 1);
        grid->addWidget(figureLabel(figure, bad ? TextRole::bad : TextRole::muted, this), line, 2);
        ++line;
    }
    body()->addLayout(grid);
}

void ApplicationPane::addSteps(const ApplicationDetail& detail) {
    addTitle(tr("Steps"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    int line = 0;
    for (std::size_t i = 0; i < detail.steps.size(); ++i) {
        const auto& step = detail.steps[i];
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(kit::makeLabel(services::stateText(step.state), TextRole::body, this, true));
        texts->addWidget(kit::makeLabel(whoDid(step), TextRole::small, this, true));
        if (const QString why = whyDone(step); !why.isEmpty()) {
            texts->addWidget(kit::makeLabel(why, TextRole::body, this, true));
        }
        grid->addWidget(new StepDisc(m_theme, static_cast<int>(i) + 1, stateOfStep(detail, i), this), line, 0,
                        Qt::AlignTop);
        grid->addLayout(texts, line, 1);
        grid->addWidget(figureLabel(services::shownDay(base::dateOf(step.at)), TextRole::muted, this), line,
                        2, Qt::AlignTop);
        ++line;
    }
    body()->addLayout(grid);
}

void ApplicationPane::addShares(const ApplicationDetail& detail) {
    if (detail.shares.empty()) {
        return;
    }
    addTitle(tr("Shares of the members"));
    auto* shares = new kit::FactList(this);
    base::Money sum;
    for (const auto& share : detail.shares) {
        const QString who =
            (services::shownName(share.member) + QLatin1Char(' ') + services::shownRelation(share.member))
                .trimmed();
        //: %1 member, %2 purpose, %3 rupees a month
        shares->addFact(
            tr("%1 · %2 · %3 a month").arg(who, purposeText(share.purpose), money(share.instalment)),
            money(share.amount));
        sum += share.amount;
    }
    shares->addFact(tr("All together"), money(sum), TextRole::title);
    body()->addWidget(shares);
}

void ApplicationPane::addDecision(const ApplicationDetail& detail) {
    if (!detail.decision) {
        return;
    }
    const auto& decision = *detail.decision;
    addTitle(tr("Decision of the bank"), QString::fromStdString(detail.decidedBy));
    auto* facts = new kit::FactList(this);
    facts->addFact(services::stateText(decision.outcome), money(decision.amount));
    facts->addFact(tr("Term and rate"),
                   tr("%n month(s), %1 % a year", nullptr, decision.months)
                       .arg(QString::fromStdString(base::formatNumber(decision.yearlyRate.percent(), 2))));
    body()->addWidget(facts);
    if (!decision.reason.empty()) {
        body()->addWidget(
            kit::makeLabel(QString::fromStdString(decision.reason), TextRole::body, this, true));
    }
    for (const auto& condition : decision.conditions) {
        body()->addWidget(kit::makeLabel(services::keyText(services::KeyKind::condition, condition),
                                         TextRole::attention, this, true));
    }
}

}  // namespace sakhi::screens
