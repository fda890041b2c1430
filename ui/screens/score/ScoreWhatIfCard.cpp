#include "screens/score/ScoreWhatIfCard.h"

#include "base/Text.h"
#include "charts/Waterfall.h"
#include "kit/Button.h"
#include "kit/Labels.h"
#include "kit/WhatIfSlider.h"
#include "screens/score/ScoreFigures.h"
#include "services/KeyText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace sakhi::screens {

using kit::TextRole;

namespace {

/// A tinted ground for the one result of the card.
class TintBox : public QWidget {
public:
    TintBox(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(theme::Token::tint));
        painter.drawRoundedRect(rect(), 8, 8);
    }

private:
    const theme::Theme& m_theme;
};

QString keyOf(const WhatIfFactor& factor) {
    return QString::fromStdString(factor.key);
}

/// "77.8 + 2.4 + 2.1 = 80.3" without the end: the parts are rounded so that they add up to what is shown.
QString sumText(const WhatIfState& state) {
    std::vector<double> parts;
    for (const auto& factor : state.factors) {
        parts.push_back(factor.points);
    }
    QString out = QString::fromStdString(base::formatNumber(state.before, 1));
    for (const qint64 tenths : charts::roundToAddUp(state.before, state.after, parts, 1)) {
        if (tenths != 0) {
            out +=
                (tenths < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ")) +
                QString::fromStdString(base::formatNumber(static_cast<double>(std::abs(tenths)) / 10.0, 1));
        }
    }
    return out;
}

TextRole roleOf(double points) {
    return points <= -0.05 ? TextRole::bad : (points >= 0.05 ? TextRole::good : TextRole::muted);
}

}  // namespace

ScoreWhatIfCard::ScoreWhatIfCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("What if?"), parent), m_theme(theme) {
    setTight(true);
    //: Button: puts the sliders back to today's values
    m_reset = new kit::Button(theme, tr("&Reset"), kit::ButtonKind::secondary, this);
    m_reset->setSmall(true);
    m_reset->setPicture(theme::Icon::undo);
    addToHead(m_reset);
    connect(m_reset, &QAbstractButton::clicked, this, &ScoreWhatIfCard::resetRequested);
}

void ScoreWhatIfCard::addRow(const WhatIfFactor& factor) {
    const QString name = services::keyText(services::KeyKind::feature, factor.key);
    Row row;
    row.perUnit = factor.unit == "percent" ? 0.1 : 1.0;
    row.today = factor.today;
    auto* words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(kit::makeLabel(name, TextRole::body, m_content, true), 1);
    row.change = kit::makeLabel({}, TextRole::muted, m_content);
    row.points = kit::makeLabel({}, TextRole::good, m_content);
    row.points->setMinimumWidth(m_theme.scaled(40));
    row.points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->addWidget(row.change);
    words->addWidget(row.points);
    row.slider = new kit::WhatIfSlider(m_theme, name, m_content);
    row.slider->setRange(static_cast<int>(std::floor(factor.low / row.perUnit)),
                         static_cast<int>(std::ceil(factor.high / row.perUnit)));
    row.slider->setSingleStep(factor.unit == "percent" ? 10 : 50);
    row.slider->setPageStep(factor.unit == "percent" ? 50 : 250);
    row.slider->setToday(static_cast<int>(std::lround(factor.today / row.perUnit)));
    m_column->addLayout(words);
    m_column->addWidget(row.slider);
    const QString key = keyOf(factor);
    m_rows.insert(key, row);
    connect(row.slider, &QSlider::valueChanged, this, [this, key](int value) {
        const Row& at = m_rows[key];
        // On the tick stands the exact value, not the nearest whole unit.
        Q_EMIT moved(key, value == at.slider->today() ? at.today : value * at.perUnit);
    });
}

void ScoreWhatIfCard::build(const WhatIfState& state) {
    delete m_content;
    m_rows.clear();
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    body()->addWidget(m_content);
    for (const auto& factor : state.factors) {
        addRow(factor);
    }
    m_column->addStretch(1);
    m_result = new TintBox(m_theme, m_content);
    auto* line = new QHBoxLayout(m_result);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(kit::makeLabel(tr("Score would be"), TextRole::body, m_result));
    m_sum = kit::makeLabel({}, TextRole::small, m_result, true);
    words->addWidget(m_sum);
    line->addLayout(words, 1);
    m_gain = kit::makeLabel({}, TextRole::good, m_result);
    m_score = kit::makeLabel({}, TextRole::page, m_result);
    line->addWidget(m_gain);
    line->addWidget(m_score);
    m_column->addWidget(m_result);
}

void ScoreWhatIfCard::fillRow(const WhatIfFactor& factor) {
    const Row& row = m_rows[keyOf(factor)];
    const bool movedNow = factor.value != factor.today;
    const QString today = score::valueText(factor.key, factor.today, 1);
    const QString value = score::valueText(factor.key, factor.value, 1);
    row.change->setText(movedNow ? QStringLiteral("%1 → %2").arg(today, value) : today);
    row.points->setText(movedNow ? score::points(factor.points) : QString());
    kit::setRole(*row.points, roleOf(factor.points));
    const QSignalBlocker quiet(row.slider);
    row.slider->setValue(movedNow ? static_cast<int>(std::lround(factor.value / row.perUnit))
                                  : row.slider->today());
    row.slider->setValueText(movedNow ? tr("%1, %2 points").arg(value, score::points(factor.points))
                                      : tr("%1, as today").arg(value));
}

void ScoreWhatIfCard::fillResult(const WhatIfState& state) {
    const QString after = QString::fromStdString(base::formatNumber(state.after, 1));
    const QString band = services::keyText(services::KeyKind::band, state.band);
    const double tenths = std::round(state.after * 10.0) - std::round(state.before * 10.0);
    m_sum->setText(state.moved() ? QStringLiteral("%1 · %2").arg(sumText(state), band)
                                 : tr("Move a slider to see. %1 today.").arg(band));
    m_gain->setText(state.moved() ? score::points(tenths / 10.0) : QString());
    kit::setRole(*m_gain, roleOf(tenths / 10.0));
    m_score->setText(after);
    m_result->setAccessibleName(tr("Score would be %1, %2").arg(after, band));
}

void ScoreWhatIfCard::present(const WhatIfState& state) {
    bool same = static_cast<std::size_t>(m_rows.size()) == state.factors.size() && m_content != nullptr;
    for (const auto& factor : state.factors) {
        same = same && m_rows.contains(keyOf(factor)) && m_rows[keyOf(factor)].today == factor.today;
    }
    if (!same) {
        build(state);
    }
    for (const auto& factor : state.factors) {
        fillRow(factor);
    }
    m_reset->setEnabled(state.moved());
    fillResult(state);
}

void ScoreWhatIfCard::focusOn(const QString& key) {
    if (m_rows.contains(key)) {
        m_rows[key].slider->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace sakhi::screens
