#include "screens/meeting/MeetingGrid.h"

#include "base/Text.h"
#include "kit/KeyMap.h"
#include "kit/MoneyEdit.h"
#include "screens/meeting/MeetingDelegate.h"
#include "services/BookWords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <array>

#include <algorithm>
#include <array>

namespace sakhi::screens {

using domain::Attendance;

namespace {

constexpr int kLarge = 150;

/// The columns the cursor stops at, left to right.
constexpr std::array kStops{MeetingModel::kPresent, MeetingModel::kSavings, MeetingModel::kVoluntary,
                            MeetingModel::kPaid, MeetingModel::kFine};

}  // namespace

MeetingGrid::MeetingGrid(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent)
    : QTableView(parent),
      m_theme(theme),
      m_presenter(presenter),
      m_model(presenter),
      m_delegate(new MeetingDelegate(theme, this)) {
    setAccessibleName(tr("Collection, a row for each member"));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setProperty("sunken", true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    connect(m_delegate, &MeetingDelegate::typed, this, [this](const QModelIndex& cell, qint64 paise) {
        if (const auto field = MeetingModel::fieldOf(cell.column())) {
            m_presenter.setAmount(cell.row(), *field, base::Money::paise(paise));
        }
    });
    connect(m_delegate, &MeetingDelegate::left, this, &MeetingGrid::leave);
    connect(&theme, &theme::Theme::themeChanged, this, &MeetingGrid::dress);
    dress();
}

void MeetingGrid::dress() {
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(37));
    fitColumns();
    viewport()->update();
}

void MeetingGrid::refresh() {
    const QModelIndex before = currentIndex();
    m_model.refresh();
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        const int row = before.isValid() ? std::min(before.row(), m_model.rowCount() - 1) : 0;
        setCurrentIndex(m_model.index(row, before.isValid() ? before.column() : kStops[1]));
    }
    fitColumns();
}

void MeetingGrid::fitColumns() {
    QStyleOptionViewItem option;
    const QFontMetrics head(m_theme.font(theme::TextSize::small, true));
    // Large words take the width: the running number gives its own away.
    const bool large = m_theme.textScale() >= kLarge;
    setColumnHidden(MeetingModel::kNumber, large);
    int taken = 0;
    for (int column = large ? int{MeetingModel::kNumber} + 1 : 0; column < MeetingModel::kColumns; ++column) {
        if (column == MeetingModel::kMember) {
            continue;
        }
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = head.horizontalAdvance(title) + m_theme.scaled(22);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            width = std::max(width, m_delegate->sizeHint(option, m_model.index(row, column)).width());
        }
        const int least = column == MeetingModel::kNumber    ? 34
                          : column == MeetingModel::kPresent ? 100
                          : column == MeetingModel::kTotal   ? (large ? 66 : 78)
                                                             : (large ? 48 : 62);
        width = std::max(width, m_theme.scaled(least));
        setColumnWidth(column, width);
        taken += width;
    }
    setColumnWidth(MeetingModel::kMember,
                   std::max(m_theme.scaled(large ? 140 : 190), viewport()->width() - taken));
    Q_EMIT layoutChanged();
}

void MeetingGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void MeetingGrid::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate != nullptr) {
        fitColumns();
    }
}

void MeetingGrid::goTo(const domain::MemberId& member, int column) {
    const auto& lines = m_presenter.state().sheet.lines;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        if (lines[row].member == member) {
            setCurrentIndex(m_model.index(static_cast<int>(row), column));
        }
    }
    setFocus(Qt::OtherFocusReason);
}

void MeetingGrid::togglePresence(int row) {
    const auto now = m_presenter.state().sheet.lines[static_cast<std::size_t>(row)].attendance;
    m_presenter.setAttendance(row, domain::counts(now) ? Attendance::absent : Attendance::present);
}

void MeetingGrid::openAttendance(int row) {
    QMenu menu(this);
    menu.setAccessibleName(tr("Attendance"));
    const auto now = m_presenter.state().sheet.lines[static_cast<std::size_t>(row)].attendance;
    QAction* current = nullptr;
    for (const auto& [attendance, key] : base::EnumKeys<Attendance>::rows) {
        QAction* action = menu.addAction(services::attendanceText(attendance));
        action->setCheckable(true);
        action->setChecked(attendance == now);
        connect(action, &QAction::triggered, this,
                [this, row, value = attendance] { m_presenter.setAttendance(row, value); });
        current = attendance == now ? action : current;
    }
    menu.addSeparator();
    //: In the menu of a row of the meeting: withdrawal, split of a repayment, waived fine, brought by
    QAction* more = menu.addAction(tr("Row details… (F2)"));
    connect(more, &QAction::triggered, this, [this, row] { Q_EMIT detailsRequested(row); });
    menu.setActiveAction(current);
    menu.exec(viewport()->mapToGlobal(visualRect(m_model.index(row, MeetingModel::kPresent)).bottomLeft()));
}

void MeetingGrid::begin(const QString& digit) {
    const QModelIndex cell = currentIndex();
    if (!cell.data(MeetingModel::kTypable).toBool()) {
        return;
    }
    m_presenter.endField();
    edit(cell);
    if (auto* editor = qobject_cast<kit::MoneyEdit*>(indexWidget(cell))) {
        editor->setFocus(Qt::OtherFocusReason);
        editor->selectAll();
        editor->insert(digit);
        Q_EMIT editor->textEdited(editor->text());
    }
}

void MeetingGrid::leave(QWidget* editor, int key, Qt::KeyboardModifiers modifiers) {
    const bool typed = editor->property(kTypedProperty).toBool();
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus(Qt::OtherFocusReason);
    if (key == Qt::Key_Escape) {
        if (typed) {
            m_presenter.undo();
        }
        return;
    }
    QKeyEvent again(QEvent::KeyPress, key, modifiers);
    keyPressEvent(&again);
}

bool MeetingGrid::move(int key, Qt::KeyboardModifiers modifiers) {
    const QModelIndex at = currentIndex();
    if (!at.isValid()) {
        return false;
    }
    int row = at.row();
    int stop = 0;
    while (stop + 1 < static_cast<int>(kStops.size()) &&
           kStops[static_cast<std::size_t>(stop)] < at.column()) {
        ++stop;
    }
    const int last = m_model.rowCount() - 1;
    const int lastStop = static_cast<int>(kStops.size()) - 1;
    const bool back = key == Qt::Key_Backtab || modifiers.testFlag(Qt::ShiftModifier);
    static constexpr std::array kMoves{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up,  Qt::Key_Down,
                                       Qt::Key_Left,   Qt::Key_Right, Qt::Key_Tab, Qt::Key_Backtab};
    if (std::ranges::find(kMoves, static_cast<Qt::Key>(key)) == kMoves.end()) {
        return false;
    }
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            row = std::clamp(row + (back ? -1 : 1), 0, last);
            break;
        case Qt::Key_Up:
            row = std::max(0, row - 1);
            break;
        case Qt::Key_Down:
            row = std::min(last, row + 1);
            break;
        case Qt::Key_Left:
            stop = std::max(0, stop - 1);
            break;
        case Qt::Key_Right:
            stop = std::min(lastStop, stop + 1);
            break;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            stop += back ? -1 : 1;
            if (stop < 0 || stop > lastStop) {
                row += back ? -1 : 1;
                stop = back ? lastStop : 0;
            }
            if (row < 0 || row > last) {
                return false;
            }
            break;
    }
    setCurrentIndex(m_model.index(row, kStops[static_cast<std::size_t>(stop)]));
    return true;
}

bool MeetingGrid::actOn(const QKeyEvent& event) {
    const int row = currentIndex().row();
    if (row < 0) {
        return false;
    }
    if (event.key() == Qt::Key_Menu) {
        openAttendance(row);
        return true;
    }
    const auto key = kit::pressedKey(kit::KeyPlace::meeting, event);
    if (key == kit::Key::present) {
        togglePresence(row);
    } else if (key == kit::Key::late) {
        m_presenter.setAttendance(row, Attendance::late);
    } else if (key == kit::Key::leave) {
        m_presenter.setAttendance(row, Attendance::leave);
    } else if (key == kit::Key::row) {
        Q_EMIT detailsRequested(row);
    } else if (key == kit::Key::empty) {
        if (const auto field = MeetingModel::fieldOf(currentIndex().column())) {
            m_presenter.setAmount(row, *field, {});
        }
    } else {
        return false;
    }
    return true;
}

void MeetingGrid::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        m_presenter.undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_presenter.redo();
        return;
    }
    const bool plain =
        !event->modifiers().testFlag(Qt::ControlModifier) && !event->modifiers().testFlag(Qt::AltModifier);
    const QString text = QString::fromStdString(base::westernDigits(event->text().toStdString()));
    if (plain && text.size() == 1 && text.front() >= QLatin1Char('0') && text.front() <= QLatin1Char('9')) {
        begin(text);
        return;
    }
    if (plain && (move(event->key(), event->modifiers()) || actOn(*event))) {
        return;
    }
    const bool across = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (across) {
        // Past the last cell the focus goes on.
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Tab asks for the focus before it is a key: within the grid it moves the cursor.
bool MeetingGrid::focusNextPrevChild(bool next) {
    return move(next ? Qt::Key_Tab : Qt::Key_Backtab, {}) || QTableView::focusNextPrevChild(next);
}

void MeetingGrid::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    if (!cell.isValid()) {
        return;
    }
    if (event->button() == Qt::RightButton) {
        openAttendance(cell.row());
    } else if (cell.column() == MeetingModel::kPresent) {
        const QRect area = visualRect(cell);
        // The mark turns presence, the word beside it opens all four.
        if (event->pos().x() < area.left() + m_theme.scaled(34)) {
            togglePresence(cell.row());
        } else {
            openAttendance(cell.row());
        }
    } else if (cell.data(MeetingModel::kTypable).toBool()) {
        m_presenter.endField();
        edit(cell);
    }
}

void MeetingGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex cell = indexAt(event->pos());
    if (cell.isValid() && cell.column() <= MeetingModel::kMember) {
        Q_EMIT detailsRequested(cell.row());
    }
}

}  // namespace sakhi::screens
