#include "kit/AskDialog.h"
#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "kit/PageHead.h"
#include "screens/PageFaces.h"
#include "screens/applications/StepDisc.h"
#include "screens/own/OwnPage.h"
#include "screens/own/OwnScreens.h"
#include "screens/own/OwnWords.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace sakhi::screens {

using domain::ApplicationState;
using kit::TextRole;
using services::StandingView;

namespace {

bool needsHer(ApplicationState state) {
    return state == ApplicationState::rejected || state == ApplicationState::rejectedByAdmin ||
           state == ApplicationState::withdrawn || state == ApplicationState::returned;
}

QString askedFor(const services::ApplicationRow& row) {
    //: %1 amount, %2 purpose
    return QCoreApplication::translate("StatusScreen", "%1 for: %2")
        .arg(services::shownMoney(row.amount), services::keyText(services::KeyKind::purpose, row.purpose));
}

class StatusScreen : public OwnPage {
    Q_DECLARE_TR_FUNCTIONS(StatusScreen)

public:
    StatusScreen(const ScreenContext& context, QWidget* parent);

    [[nodiscard]] QString spokenSummary() const override {
        return state().phase == Phase::ready ? own::spoken(open(), context().presenter.today()) : QString();
    }

protected:
    void present(QVBoxLayout& column) override;
    void presentEmpty(PageFaces& faces) override;
    void firstAct() override { navigator().open(ScreenId::apply, {}); }

private:
    [[nodiscard]] const StandingView& open() const { return state().standings[state().chosen]; }
    [[nodiscard]] QWidget* makeSteps(const StandingView& view) const;
    [[nodiscard]] QWidget* makeWhy(const StandingView& view);
    [[nodiscard]] QWidget* makeAgreed(const StandingView& view) const;
    void addEarlier(QVBoxLayout& column);
    void askWithdraw();
};

StatusScreen::StatusScreen(const ScreenContext& context, QWidget* parent)
    : OwnPage(context, OwnPart::standings, tr("Where my application stands"), parent) {
    connect(&presenter(), &OwnPresenter::acted, this,
            [this] { navigator().say(tr("Your application is taken back.")); });
    connect(&presenter(), &OwnPresenter::refused, this,
            [this](const base::Error& error) { navigator().say(services::errorText(error).oneLine()); });
}

void StatusScreen::presentEmpty(PageFaces& faces) {
    faces.showEmpty(tr("You have not asked for a loan"),
                    tr("When you do, this page tells step by step where your application stands."),
                    tr("Ask for a loan"));
}

/// One step under the other: disc, what happened, when.
QWidget* StatusScreen::makeSteps(const StandingView& view) const {
    const auto& row = view.application.row;
    auto* card = new kit::Card(theme(), askedFor(row));
    card->setRemark(QString::fromStdString(row.number));
    int number = 0;
    const auto addStep = [&](kit::StepState state, const QString& words, const QString& when) {
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(new StepDisc(theme(), ++number, state, card), 0, Qt::AlignTop);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        const bool here = state == kit::StepState::current || state == kit::StepState::problem;
        texts->addWidget(kit::makeLabel(words, here ? TextRole::strong : TextRole::body, card, true));
        if (!when.isEmpty()) {
            texts->addWidget(kit::makeLabel(when, TextRole::small, card));
        }
        line->addLayout(texts, 1);
        card->body()->addLayout(line);
    };
    for (const auto& step : view.application.steps) {
        addStep(needsHer(step.state) ? kit::StepState::problem : kit::StepState::done,
                own::stepWords(step.state, number == 0), services::shownDay(step.at));
    }
    if (const QString next = own::nextWords(row.state); !next.isEmpty()) {
        addStep(kit::StepState::current, next, tr("now", "step that is under way"));
    }
    card->body()->addStretch(1);
    return card;
}

QWidget* StatusScreen::makeWhy(const StandingView& view) {
    auto* card = new kit::Card(theme(), tr("Why, and what you can do"));
    const auto addPart = [&](const QString& head, const QStringList& lines) {
        card->body()->addWidget(kit::makeLabel(head, TextRole::muted, card));
        for (const QString& line : lines) {
            card->body()->addWidget(kit::makeLabel(line, TextRole::strong, card, true));
        }
    };
    //: Above the reasons of a refusal
    addPart(tr("Why"), own::whyWords(view));
    //: Above what a member can do after a refusal
    addPart(tr("What you can do"), own::mendWords(view));
    const base::Date today = context().presenter.today();
    //: Above the day on which a member may ask again
    addPart(tr("When you may ask again"), {own::againWords(view, today)});
    card->body()->addStretch(1);
    if (*view.askAgainOn <= today) {
        auto* again = new kit::Button(theme(), tr("&Ask again"), kit::ButtonKind::primary, card);
        card->body()->addWidget(again, 0, Qt::AlignLeft);
        connect(again, &QPushButton::clicked, this, [this] { navigator().open(ScreenId::apply, {}); });
    }
    return card;
}

/// What was agreed with the bank: the whole request's months and conditions, her own amount.
QWidget* StatusScreen::makeAgreed(const StandingView& view) const {
    auto* card = new kit::Card(theme(), tr("What was agreed"));
    //: %1 rate a year, per cent
    card->body()->addWidget(kit::makeLabel(
        tr("%n months", nullptr, view.decision->months) + QStringLiteral(", ") +
            tr("interest %1 % a year").arg(services::shownNumber(view.decision->yearlyRate.percent(), 0)),
        TextRole::strong, card, true));
    for (const std::string& condition : view.decision->conditions) {
        card->body()->addWidget(kit::makeLabel(services::keyText(services::KeyKind::condition, condition),
                                               TextRole::body, card, true));
    }
    card->body()->addStretch(1);
    return card;
}

void StatusScreen::addEarlier(QVBoxLayout& column) {
    if (state().standings.size() < 2) {
        return;
    }
    //: Above a list of a member's other applications
    auto* card = new kit::Card(theme(), tr("Other applications"));
    for (std::size_t i = 0; i < state().standings.size(); ++i) {
        if (i == state().chosen) {
            continue;
        }
        const auto& row = state().standings[i].application.row;
        auto* line = new kit::ListRow(
            theme(), {askedFor(row), services::shownDay(row.madeAt), services::stateText(row.state), {}},
            card);
        card->body()->addWidget(line);
        connect(line, &QPushButton::clicked, &presenter(), [this, i] { presenter().choose(i); });
    }
    column.addWidget(card);
}

void StatusScreen::askWithdraw() {
    kit::Question question;
    question.title = tr("Take the application back?");
    question.consequence = tr("The group no longer talks about it. You may ask again later.");
    //: Button: leaves the application as it is
    question.stay = tr("Leave it");
    //: Button: takes an application back
    question.go = tr("Take it back");
    question.destructive = true;
    if (kit::ask(theme(), question, this)) {
        presenter().withdraw();
    }
}

void StatusScreen::present(QVBoxLayout& column) {
    const StandingView& view = open();
    head().setFacts({tr("Asked on %1").arg(services::shownDay(view.application.row.madeAt))});
    auto* pair =
        new QBoxLayout(theme().textScale() >= 150 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    pair->setSpacing(16);
    pair->addWidget(makeSteps(view), 1);
    if (view.askAgainOn) {
        pair->addWidget(makeWhy(view), 1);
    } else if (view.decision && view.application.row.state != ApplicationState::returned) {
        pair->addWidget(makeAgreed(view), 1);
    }
    column.addLayout(pair);
    if (presenter().mayWithdraw()) {
        auto* back = new kit::Button(theme(), tr("&Take it back"), kit::ButtonKind::danger);
        back->setEnabled(!state().acting);
        column.addWidget(back, 0, Qt::AlignLeft);
        connect(back, &QPushButton::clicked, this, &StatusScreen::askWithdraw);
    }
    addEarlier(column);
    column.addStretch(1);
}

}  // namespace

Screen* makeStatusScreen(const ScreenContext& context, QWidget* parent) {
    return new StatusScreen(context, parent);
}

}  // namespace sakhi::screens
