#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace sakhi::screens {

/// A column of parts that scrolls up and down, never sideways. Its content is as high as its wrapped words
/// need.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);

    /// Where the parts go.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* m_column;
};

}  // namespace sakhi::screens
