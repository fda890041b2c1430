#pragma once

#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

class QApplication;

namespace sakhi::theme {

class FocusRing;

/// What the person chose; followSystem takes the desktop's light or dark.
enum class Appearance { followSystem, light, dark };

/// The look of the program: colours, type, sizes and icons, read at paint time. One is made in main and
/// passed to whoever paints; it must outlive the widgets that were given it.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// Dresses the whole program (style, palette, style sheet, font, focus ring) and keeps it dressed when
    /// the desktop or a choice changes. Called once, before the first window.
    void dress(QApplication& app);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

    /// One of kTextScales; another value becomes the nearest of them.
    void setTextScale(int percent);
    [[nodiscard]] int textScale() const { return m_scale; }

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QColor color(Token token) const { return QColor::fromRgb(rgbOf(token, m_mode)); }

    /// Pixels at the chosen text size of `px` pixels at 100 %.
    [[nodiscard]] int scaled(int px) const;

    [[nodiscard]] QFont font(TextSize size, bool bold = false) const;

    /// The line height of a size of type, pixels, scaled.
    [[nodiscard]] int lineHeight(TextSize size) const;

    /// An icon in one colour (and muted while its control is disabled), at ratios 1, 1.5, 2 and 3.
    /// `px` is its side at 100 %.
    [[nodiscard]] QIcon icon(Icon icon, Token token, int px = 20) const;

    /// The same as one picture for a screen of `ratio` device pixels a pixel.
    [[nodiscard]] QPixmap pixmap(Icon icon, Token token, int px, qreal ratio) const;

    [[nodiscard]] QPalette palette() const;

    /// Whether mnemonics are underlined: only while Alt is held.
    [[nodiscard]] bool mnemonicsShown() const { return m_mnemonics; }

Q_SIGNALS:
    /// Colours or sizes are other than before; custom painters call update(), icons are asked for anew.
    void themeChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void readSystem();
    void showMnemonics(bool shown);

    QApplication* m_app{nullptr};
    FocusRing* m_ring{nullptr};
    Appearance m_appearance{Appearance::followSystem};
    Mode m_system{Mode::light};
    Mode m_mode{Mode::light};
    int m_scale{100};
    bool m_dressing{false};
    bool m_mnemonics{false};
    mutable QHash<QString, QPixmap> m_pixmaps;
};

/// The style sheet of a mode at a text scale (per cent), made from the tokens.
QString styleSheet(Mode mode, int scale);

}  // namespace sakhi::theme
