#pragma once

#include <QWidget>

#include "kit/Labels.h"

class QVBoxLayout;

namespace sakhi::kit {

/// Rows of "label ... value" between hairlines, as under the gauge.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /// Adds a row; the value stands right. Read together by a screen reader.
    void addFact(const QString& label, const QString& value, TextRole valueRole = TextRole::strong);
    void clear();
    [[nodiscard]] int count() const { return m_count; }

private:
    QVBoxLayout* m_rows;
    int m_count{0};
};

}  // namespace sakhi::kit
