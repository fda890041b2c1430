#include "screens/score/ScoreScreen.h"

#include "screens/PageFaces.h"
#include "screens/Spoken.h"
#include "screens/score/RaiseCard.h"
#include "screens/score/ScorePage.h"
#include "screens/score/ScoreWhatIfCard.h"
#include "services/ErrorText.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

class ScoreScreen : public Screen {
    Q_DECLARE_TR_FUNCTIONS(ScoreScreen)

public:
    ScoreScreen(const ScreenContext& context, QWidget* parent);

    void refresh() override { m_presenter.load(); }
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override { m_restored = fields; }
    [[nodiscard]] QString spokenSummary() const override {
        const ScoreState& state = m_presenter.state();
        return state.phase == Phase::ready && state.view ? spoken(*state.view) : QString();
    }
    [[nodiscard]] bool settled() const override { return m_presenter.state().phase != Phase::loading; }

private:
    void connectPage();
    void render();
    void renderEmpty();
    void applyRestored();

    ScorePresenter m_presenter;
    PageFaces* m_faces;
    ScorePage* m_page;
    /// The measure the page was opened on; its slider gets the keyboard once.
    QString m_measure;
    QVariantMap m_restored;
};

ScoreScreen::ScoreScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent),
      m_presenter(context.presenter),
      m_faces(new PageFaces(context.theme, this)),
      m_page(new ScorePage(context.theme)),
      m_measure(QString::fromStdString(context.subject.measure)) {
    setAccessibleName(tr("Score"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    m_faces->setContent(m_page);
    connectPage();
    render();
}

void ScoreScreen::connectPage() {
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &ScorePresenter::load);
    connect(m_faces, &PageFaces::firstActRequested, this, [this] { navigator().open(ScreenId::home, {}); });
    connect(m_page, &ScorePage::keepRequested, &m_presenter, &ScorePresenter::keep);
    connect(m_page->whatIf(), &ScoreWhatIfCard::moved, &m_presenter,
            [this](const QString& key, double value) { m_presenter.move(key.toStdString(), value); });
    connect(m_page->whatIf(), &ScoreWhatIfCard::resetRequested, &m_presenter, &ScorePresenter::reset);
    connect(m_page->raises(), &RaiseCard::tried, this, [this](std::size_t at) {
        m_presenter.tryRaise(at);
        m_page->whatIf()->focusOn(QString::fromStdString(m_presenter.state().view->raises.at(at).measure));
    });
    connect(&m_presenter, &ScorePresenter::changed, this, &ScoreScreen::render);
    connect(&m_presenter, &ScorePresenter::whatIfChanged, this,
            [this] { m_page->whatIf()->present(m_presenter.state().whatIf); });
    connect(&m_presenter, &ScorePresenter::kept, this,
            [this] { navigator().say(tr("The score is kept for the history.")); });
    connect(&m_presenter, &ScorePresenter::notKept, this,
            [this](const base::Error& error) { navigator().say(services::errorText(error).oneLine()); });
}

QVariantMap ScoreScreen::unfinished() const {
    QVariantMap fields;
    for (const auto& factor : m_presenter.state().whatIf.factors) {
        if (factor.value != factor.today) {
            fields.insert(QString::fromStdString(factor.key), factor.value);
        }
    }
    return fields;
}

void ScoreScreen::applyRestored() {
    for (auto field = m_restored.cbegin(); field != m_restored.cend(); ++field) {
        m_presenter.move(field.key().toStdString(), field.value().toDouble());
    }
    m_restored.clear();
}

void ScoreScreen::renderEmpty() {
    if (context().presenter.group.isNil()) {
        m_faces->showEmpty(tr("Choose a group first"),
                           tr("The score is of one group. Home lists the groups; Enter opens one."),
                           tr("Open Home"));
    } else {
        m_faces->showEmpty(tr("No meetings yet"),
                           tr("The score comes from the records of meetings, savings and loans."),
                           tr("Open Home"));
    }
}

void ScoreScreen::render() {
    const ScoreState& state = m_presenter.state();
    switch (state.phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the records"));
            break;
        case Phase::ready:
            m_page->present(state);
            m_faces->showReady();
            applyRestored();
            if (!m_measure.isEmpty()) {
                m_page->whatIf()->focusOn(std::exchange(m_measure, {}));
            }
            break;
        case Phase::empty:
            renderEmpty();
            break;
        case Phase::failed:
            m_faces->showFailed(tr("The score could not be read"),
                                services::errorText(state.error).oneLine());
            break;
    }
}

}  // namespace

Screen* makeScoreScreen(const ScreenContext& context, QWidget* parent) {
    return new ScoreScreen(context, parent);
}

}  // namespace sakhi::screens
