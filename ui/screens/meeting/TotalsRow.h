#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace sakhi::screens {

class MeetingGrid;

/// The sums under the grid, in the grid's own columns, always in sight.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    TotalsRow(const theme::Theme& theme, MeetingGrid& grid, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

    void refresh(int came);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words(int column) const;

    const theme::Theme& m_theme;
    MeetingGrid& m_grid;
    int m_came{0};
};

}  // namespace sakhi::screens
