#include "shell/PracticeGuide.h"

#include "kit/Button.h"
#include "kit/Labels.h"
#include "kit/StepLine.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sakhi::shell {

using kit::TextRole;
using screens::GuideStep;

namespace {

constexpr int kWidth = 272;
constexpr int kDisc = 24;

QString wordsOf(GuideStep step) {
    switch (step) {
        case GuideStep::started:
            return PracticeGuide::tr("Start the meeting. Everybody is there already, paying what is due.",
                                     "step of a guided first meeting");
        case GuideStep::rollCalled:
            return PracticeGuide::tr("Somebody stayed away? Go to her row and press Space.",
                                     "step of a guided first meeting");
        case GuideStep::collected:
            return PracticeGuide::tr("Somebody paid less or more? Type over the figure in her row.",
                                     "step of a guided first meeting");
        case GuideStep::resolved:
            return PracticeGuide::tr("Lend to a member, or write down what the group resolved.",
                                     "step of a guided first meeting");
        case GuideStep::counted:
            return PracticeGuide::tr("Count the cash box, note by note, or type the total.",
                                     "step of a guided first meeting");
        case GuideStep::closed:
            return PracticeGuide::tr("Close the meeting. The minutes can be printed then.",
                                     "step of a guided first meeting");
    }
    return {};
}

}  // namespace

PracticeGuide::PracticeGuide(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Your first meeting"), parent), m_theme(theme) {
    setTight(true);
    setRemark(tr("three minutes"));
    for (const auto& row : base::EnumKeys<GuideStep>::rows) {
        auto* line = new QWidget(this);
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 2, 0, 2);
        across->setSpacing(10);
        auto* disc = new QLabel(line);
        auto* words = kit::makeLabel(wordsOf(row.first), TextRole::body, line, true);
        across->addWidget(disc, 0, Qt::AlignTop);
        across->addWidget(words, 1);
        body()->addWidget(line);
        m_rows.push_back({line, disc, words});
    }
    m_end =
        kit::makeLabel(tr("That was a whole meeting. Try another, or go back to your own records from the "
                          "account menu."),
                       TextRole::good, this, true);
    body()->addWidget(m_end);
    m_open = new kit::Button(theme, tr("To the m&eeting"), kit::ButtonKind::secondary, this);
    m_open->setSmall(true);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &PracticeGuide::meetingRequested);
    connect(&theme, &theme::Theme::themeChanged, this, &PracticeGuide::present);
    present();
}

void PracticeGuide::reach(GuideStep step) {
    if (!m_reached.contains(step)) {
        m_reached.insert(step);
        present();
    }
}

void PracticeGuide::setReached(std::set<GuideStep> steps) {
    m_reached = std::move(steps);
    present();
}

void PracticeGuide::setNarrow(bool narrow) {
    m_narrow = narrow;
    present();
}

std::optional<GuideStep> PracticeGuide::next() const {
    for (const auto& row : base::EnumKeys<GuideStep>::rows) {
        if (!m_reached.contains(row.first)) {
            return row.first;
        }
    }
    return std::nullopt;
}

void PracticeGuide::present() {
    setFixedWidth(m_narrow ? QWIDGETSIZE_MAX : m_theme.scaled(kWidth));
    setMinimumWidth(m_narrow ? 0 : m_theme.scaled(kWidth));
    const auto current = next();
    const int side = m_theme.scaled(kDisc);
    const double ratio = devicePixelRatioF();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const GuideStep step = base::EnumKeys<GuideStep>::rows[i].first;
        const bool here = current == step;
        const auto state = here                       ? kit::StepState::current
                           : m_reached.contains(step) ? kit::StepState::done
                                                      : kit::StepState::open;
        QPixmap disc(QSize(side, side) * ratio);
        disc.setDevicePixelRatio(ratio);
        disc.fill(Qt::transparent);
        QPainter painter(&disc);
        kit::paintStepDisc(painter, QRectF(0, 0, side, side), static_cast<int>(i + 1), state, m_theme);
        painter.end();
        m_rows[i].disc->setPixmap(disc);
        //: For screen readers: a step of the guide that is taken
        m_rows[i].disc->setAccessibleName(state == kit::StepState::done ? tr("done") : QString());
        kit::setRole(*m_rows[i].words, here ? TextRole::strong : TextRole::muted);
        m_rows[i].line->setVisible(!m_narrow || here);
    }
    m_end->setVisible(!current);
    m_open->setVisible(current == GuideStep::started);
}

}  // namespace sakhi::shell
