#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QLabel;

namespace sakhi::kit {

/// A label over a figure: "Savings" / "₹1,86,420". Read as one by a screen reader.
class StatCell : public QWidget {
    Q_OBJECT

public:
    StatCell(const theme::Theme& theme, const QString& label, const QString& figure,
             QWidget* parent = nullptr);

    void setFigure(const QString& figure);

    /// A small third line, e.g. "Low risk, +1.4 in a month".
    void setRemark(const QString& remark);

    /// A hairline at its left, for cells in a row.
    void setDivided(bool divided);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    QLabel* m_label;
    QLabel* m_figure;
    QLabel* m_remark;
    bool m_divided{false};
};

}  // namespace sakhi::kit
