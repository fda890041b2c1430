#pragma once

#include "services/views/MemberView.h"
#include "theme/Theme.h"

#include <QWidget>

namespace sakhi::screens {

/// The last meetings as a row of squares, the oldest first: filled and ticked where she was there, a clock
/// stroke where late, a hollow one on leave, a cross where absent; nothing before she joined. The tool tip of
/// each says the day. Not a control: its accessible description tells the counts.
class AttendanceStrip : public QWidget {
    Q_OBJECT

public:
    explicit AttendanceStrip(const theme::Theme& theme, QWidget* parent = nullptr);

    void setMarks(std::vector<services::AttendanceMark> marks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int perRow(int width) const;
    [[nodiscard]] QRect cell(int at) const;

    const theme::Theme& m_theme;
    std::vector<services::AttendanceMark> m_marks;
};

/// "Present 20, late 1, on leave 1, absent 2": what the strip says.
QString attendanceCounts(const std::vector<services::AttendanceMark>& marks);

}  // namespace sakhi::screens
