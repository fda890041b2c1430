#pragma once

#include <QColor>
#include <QRgb>

#include <array>
#include <cstddef>
#include <string_view>

namespace sakhi::theme {

/// Whether dark ink stands on light paper or the other way round.
enum class Mode { light, dark };

/// Every colour of the program by what it is for. No other place names a colour.
enum class Token {
    paper,      ///< window
    rail,       ///< navigation rail
    surface,    ///< cards, fields, tables
    sunken,     ///< table heads, notes, plain chips
    line,       ///< hairlines and empty track: decoration only
    control,    ///< edge of every field, button and check box
    ink,        ///< text
    muted,      ///< labels and second lines
    accent,     ///< primary action, what helps, selection
    accent2,    ///< hover, pressed
    onAccent,   ///< text on accent
    tint,       ///< current row, current step, good chip
    amber,      ///< marigold marks, never alone
    amberText,  ///< attention in words
    amberTint,  ///< changed cell, attention chip
    bad,        ///< vermilion: hatching, bars, stop
    badText,    ///< bad in words
    badTint,    ///< bad chip, ground of the hatching
    focus,      ///< focus ring
    series2,
    series3,
    series4,
    series5,
    heat1,  ///< least
    heat2,
    heat3,
    heat4,
    heat5,      ///< most, always hatched with heatHatch
    heatHatch,  ///< hatch lines on heat5
    onHeat,     ///< figures on heat1 to heat4
    onHeat5,    ///< figures on heat5
};

/// One token in both modes; `name` is how the style sheet calls it.
struct TokenRow {
    Token token;
    std::string_view name;
    QRgb light;
    QRgb dark;
};

inline constexpr std::array<TokenRow, 31> kTokens{{
    {Token::paper, "paper", 0xffF7F3EB, 0xff141716},
    {Token::rail, "rail", 0xffEFE9DD, 0xff101312},
    {Token::surface, "surface", 0xffFFFDF9, 0xff1C211F},
    {Token::sunken, "sunken", 0xffF3EEE4, 0xff252B29},
    {Token::line, "line", 0xffE3DCCE, 0xff343C39},
    {Token::control, "control", 0xff857C6B, 0xff808B86},
    {Token::ink, "ink", 0xff1E2422, 0xffECEAE3},
    {Token::muted, "muted", 0xff5B5E57, 0xffA8AFA9},
    {Token::accent, "accent", 0xff0B5C5A, 0xff55C2B3},
    {Token::accent2, "accent2", 0xff08494A, 0xff7AD3C6},
    {Token::onAccent, "onaccent", 0xffFFFFFF, 0xff05201D},
    {Token::tint, "tint", 0xffDCEBE7, 0xff1B3A36},
    {Token::amber, "amber", 0xffD98E04, 0xffF0B43A},
    {Token::amberText, "ambertext", 0xff7A4A00, 0xffF3BE55},
    {Token::amberTint, "ambertint", 0xffFBEBCB, 0xff3B2F14},
    {Token::bad, "bad", 0xffBF3219, 0xffF0795F},
    {Token::badText, "badtext", 0xffA82A14, 0xffFF9C85},
    {Token::badTint, "badtint", 0xffFAE3DB, 0xff47231B},
    {Token::focus, "focus", 0xff0B5C5A, 0xff7AD3C6},
    {Token::series2, "series2", 0xffB7790A, 0xffF0B43A},
    {Token::series3, "series3", 0xff5B4B8A, 0xffB3A4EE},
    {Token::series4, "series4", 0xff8C3B5E, 0xffEE9ABB},
    {Token::series5, "series5", 0xff4D7A2C, 0xffA6CF7F},
    {Token::heat1, "heat1", 0xffC9E0DA, 0xff1F4A44},
    {Token::heat2, "heat2", 0xffE6EDE4, 0xff2A3432},
    {Token::heat3, "heat3", 0xffF6D9C6, 0xff4A3428},
    {Token::heat4, "heat4", 0xffE9A890, 0xff6E3929},
    {Token::heat5, "heat5", 0xffB9301A, 0xffF0795F},
    {Token::heatHatch, "heathatch", 0xffC8452D, 0xffFF9C85},
    {Token::onHeat, "onheat", 0xff1E2422, 0xffECEAE3},
    {Token::onHeat5, "onheat5", 0xffFFFFFF, 0xff200A05},
}};

/// The colour of a token in a mode.
constexpr QRgb rgbOf(Token token, Mode mode) {
    const TokenRow& row = kTokens[static_cast<std::size_t>(token)];
    return mode == Mode::light ? row.light : row.dark;
}

/// Contrast of two opaque colours, 1 to 21, by the formula of WCAG 2.1 (relative luminance of sRGB).
double contrast(QRgb a, QRgb b);

/// The five sizes of type.
enum class TextSize { small, body, title, page, hero };

/// Pixel size and line height of a size of type at 100 %.
struct TypeRow {
    TextSize size;
    int px;
    int linePx;
};

inline constexpr std::array<TypeRow, 5> kTypes{{
    {TextSize::small, 12, 16},
    {TextSize::body, 14, 20},
    {TextSize::title, 17, 24},
    {TextSize::page, 24, 32},
    {TextSize::hero, 40, 48},
}};

/// The text sizes a person may choose, per cent.
inline constexpr std::array<int, 4> kTextScales{100, 125, 150, 200};

}  // namespace sakhi::theme
