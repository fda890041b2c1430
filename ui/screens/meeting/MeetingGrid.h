#pragma once

#include "screens/meeting/MeetingModel.h"
#include "theme/Theme.h"

#include <QTableView>

namespace sakhi::screens {

class MeetingDelegate;

/// The grid of a meeting by keyboard, mouse and touch: digits overwrite, Space and a click turn presence, L
/// and V say late and on leave, Enter goes down, Tab across, F2 opens the row.
class MeetingGrid : public QTableView {
    Q_OBJECT

public:
    MeetingGrid(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent = nullptr);

    [[nodiscard]] MeetingModel& rows() { return m_model; }

    /// Shows the sheet as it is now.
    void refresh();

    /// Puts the cursor on a member's amount.
    void goTo(const domain::MemberId& member, int column);

    /// The menu of attendance of a row, under its cell.
    void openAttendance(int row);

Q_SIGNALS:
    void detailsRequested(int row);
    void layoutChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void fitColumns();
    void leave(QWidget* editor, int key, Qt::KeyboardModifiers modifiers);
    /// True where the key moved the cursor.
    bool move(int key, Qt::KeyboardModifiers modifiers);
    bool actOn(const QKeyEvent& event);
    void begin(const QString& digit);
    void togglePresence(int row);

    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    MeetingModel m_model;
    MeetingDelegate* m_delegate;
};

}  // namespace sakhi::screens
