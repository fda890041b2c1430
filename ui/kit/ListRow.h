#pragma once

#include "theme/Theme.h"

#include <QPushButton>

#include <optional>

namespace sakhi::kit {

/// What a row shows; any text may be empty.
struct ListRowText {
    QString title;
    QString afterTitle;  ///< muted, in the title's line: "w/o Ramesh"
    QString second;      ///< small, under the title
    QString value;       ///< bold, at the right
};

enum class RowTone { plain, good, attention, bad };

/// A row as one button: icon, number disc or initials; title; second line; value; chevron. Its accessible
/// name is the whole sentence.
class ListRow : public QPushButton {
    Q_OBJECT

public:
    ListRow(const theme::Theme& theme, const ListRowText& text, QWidget* parent = nullptr);

    void setText(const ListRowText& text);

    /// The mark at the left: a picture, or a word of one or two letters in a disc.
    void setPicture(theme::Icon icon);
    void setDisc(const QString& letters);

    /// Colours of value and second line.
    void setTones(RowTone value, RowTone second = RowTone::plain);

    /// With an edge (a tile) or without (a row between hairlines); default with.
    void setFramed(bool framed);
    void setChevron(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Layout;
    [[nodiscard]] Layout layOut() const;
    void paintMark(QPainter& painter, const QRect& area) const;

    const theme::Theme& m_theme;
    ListRowText m_text;
    std::optional<theme::Icon> m_icon;
    QString m_disc;
    RowTone m_valueTone{RowTone::good};
    RowTone m_secondTone{RowTone::plain};
    bool m_framed{true};
    bool m_chevron{true};
};

}  // namespace sakhi::kit
