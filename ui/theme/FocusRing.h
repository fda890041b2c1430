#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace sakhi::theme {

/// Lays a ring two pixels outside whatever button, slider or tile has the focus, above it, so that nothing
/// moves when it comes. Fields, tables, check boxes and radio buttons show the focus by themselves. A widget
/// asks for the ring, or against it, by the dynamic property `focusRing` (bool).
class FocusRing : public QObject {
    Q_OBJECT

public:
    FocusRing(QApplication& app, QObject* parent);
    ~FocusRing() override;

    /// True where `widget` is shown focused by the ring.
    static bool wants(const QWidget& widget);

private:
    void follow(QWidget* now);

    QPointer<QFocusFrame> m_frame;
};

}  // namespace sakhi::theme
