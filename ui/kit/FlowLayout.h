#pragma once

#include <QLayout>

namespace sakhi::kit {

/// A row of parts that goes on in another row where the width ends; each part as wide as it likes to be.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    FlowLayout(const FlowLayout&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;

    /// All in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the widest part.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    void setGeometry(const QRect& area) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

private:
    /// Sets the parts into the area, or only reckons; the height that they take.
    [[nodiscard]] int place(const QRect& area, bool set) const;

    QList<QLayoutItem*> m_items;
};

}  // namespace sakhi::kit
