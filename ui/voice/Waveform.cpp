#include "voice/Waveform.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sakhi::voice {

using theme::Token;

namespace {

constexpr int kHeight = 40;
constexpr int kBar = 3;
constexpr int kGap = 2;
constexpr double kLeastBar = 3.0;
constexpr double kFloorDb = -60.0;
constexpr double kLoudDb = -6.0;
constexpr int kMeter = 10;

}  // namespace

Waveform::Waveform(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::themeChanged, this, [this] { update(); });
}

void Waveform::setPeaks(std::vector<double> peaks) {
    m_peaks = std::move(peaks);
    update();
}

void Waveform::setPlayed(double part) {
    m_played = std::clamp(part, 0.0, 1.0);
    update();
}

QSize Waveform::sizeHint() const {
    return {m_theme.scaled(200), m_theme.scaled(kHeight)};
}

QSize Waveform::minimumSizeHint() const {
    return {m_theme.scaled(80), m_theme.scaled(kHeight)};
}

void Waveform::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int bars = std::max(1, width() / (kBar + kGap));
    // Speech is quiet most of the time: the loudest moment fills the height.
    const double highest = m_peaks.empty() ? 1.0 : std::max(0.05, *std::ranges::max_element(m_peaks));
    for (int i = 0; i < bars; ++i) {
        const double at = (i + 0.5) / bars;
        const double peak = m_peaks.empty()
                                ? 0.0
                                : m_peaks[static_cast<std::size_t>(at * static_cast<double>(m_peaks.size()))];
        const double tall = std::max(kLeastBar, peak / highest * height());
        painter.setBrush(m_theme.color(at <= m_played ? Token::accent : Token::control));
        painter.drawRoundedRect(QRectF(i * (kBar + kGap), (height() - tall) / 2, kBar, tall), kBar / 2.0,
                                kBar / 2.0);
    }
}

LevelMeter::LevelMeter(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_level(kFloorDb) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How loud it is"));
}

void LevelMeter::setLevel(double decibels) {
    m_level = decibels;
    //: %1 is a figure; dB of full scale, 0 is the loudest
    setAccessibleDescription(tr("%1 dB").arg(std::lround(decibels)));
    update();
}

QSize LevelMeter::sizeHint() const {
    return {m_theme.scaled(120), m_theme.scaled(kMeter)};
}

void LevelMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    painter.setBrush(m_theme.color(Token::line));
    painter.drawRoundedRect(rect(), round, round);
    const double part = std::clamp((m_level - kFloorDb) / -kFloorDb, 0.0, 1.0);
    if (part * width() >= height()) {
        painter.setBrush(m_theme.color(m_level > kLoudDb ? Token::amber : Token::accent));
        painter.drawRoundedRect(QRectF(0, 0, part * width(), height()), round, round);
    }
}

}  // namespace sakhi::voice
