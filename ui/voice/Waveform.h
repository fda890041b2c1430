#pragma once

#include "theme/Theme.h"

#include <QWidget>

#include <vector>

namespace sakhi::voice {

/// The shape of a note with the part that was played in the accent; or, live, how loud it is.
class Waveform : public QWidget {
    Q_OBJECT

public:
    explicit Waveform(const theme::Theme& theme, QWidget* parent = nullptr);

    /// Heights from 0 to 1, evenly over the length.
    void setPeaks(std::vector<double> peaks);

    /// How much of it was played, 0 to 1.
    void setPlayed(double part);

    [[nodiscard]] double played() const { return m_played; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    std::vector<double> m_peaks;
    double m_played{0.0};
};

/// A meter of loudness from -60 to 0 dB of full scale; above -6 it turns to the colour of attention, for the
/// voice is too loud there.
class LevelMeter : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(const theme::Theme& theme, QWidget* parent = nullptr);

    void setLevel(double decibels);
    [[nodiscard]] double level() const { return m_level; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    double m_level;
};

}  // namespace sakhi::voice
