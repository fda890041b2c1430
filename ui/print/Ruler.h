#pragma once

#include "report/Blocks.h"

#include <QFont>
#include <QString>
#include <QStringList>

class QPaintDevice;

namespace sakhi::print {

/// The five sizes of type of every paper: 7.5, 9, 11, 14 and 18 points.
enum class Type { small, body, section, figure, title };

struct TextStyle {
    Type type{Type::small};
    bool bold{false};
    report::Align align{report::Align::left};
};

/// Height of the em, mm.
double em(Type type);

/// From one baseline to the next, mm.
double linePitch(Type type);

/// The font of a style: Noto Sans and its Indian scripts, unhinted.
QFont paperFont(const TextStyle& style);

/// Measures texts in mm as `device` will draw them. The device is borrowed.
class Ruler {
public:
    explicit Ruler(QPaintDevice& device);

    [[nodiscard]] double dotsPerMm() const { return m_dotsPerMm; }
    [[nodiscard]] double width(const QString& text, const TextStyle& style) const;

    /// The text in lines of at most `room` mm, broken at spaces; a longer word is broken between letters
    /// (grapheme clusters) where it stands left, and kept whole where it is a figure at the right.
    [[nodiscard]] QStringList lines(const QString& text, const TextStyle& style, double room) const;

private:
    [[nodiscard]] QStringList pieces(const QString& word, const TextStyle& style, double room) const;

    QPaintDevice& m_device;
    double m_dotsPerMm;
};

}  // namespace sakhi::print
