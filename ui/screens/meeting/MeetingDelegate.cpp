#include "screens/meeting/MeetingDelegate.h"

#include "kit/MoneyEdit.h"
#include "screens/meeting/MeetingModel.h"

#include <QKeyEvent>
#include <QPainter>

namespace sakhi::screens {

using domain::Attendance;
using theme::TextSize;
using theme::Token;

namespace {

constexpr int kCellPad = 10;
constexpr int kTick = 18;
constexpr int kBar = 3;
constexpr int kGap = 6;
constexpr int kTintHeight = 26;

Token noteToken(int tone) {
    switch (tone) {
        case MeetingModel::kQuiet:
            return Token::accent;
        case MeetingModel::kAttention:
            return Token::amberText;
        case MeetingModel::kBad:
            return Token::badText;
    }
    return Token::muted;
}

void paintTick(QPainter& painter, const QRectF& box, Attendance attendance, const theme::Theme& theme) {
    const bool present = attendance == Attendance::present;
    painter.setPen(QPen(theme.color(present ? Token::accent : Token::amberText), 1.5));
    painter.setBrush(present ? QBrush(theme.color(Token::accent)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 4, 4);
    const double s = box.width() / 18.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(present ? Token::onAccent : Token::amberText), (present ? 2.0 : 1.5) * s,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    switch (attendance) {
        case Attendance::present:
            painter.drawPolyline(QPolygonF{at + QPointF(4.5, 9.4) * s, at + QPointF(7.8, 12.6) * s,
                                           at + QPointF(13.6, 5.8) * s});
            break;
        case Attendance::late:
            painter.drawEllipse(box.center(), 5 * s, 5 * s);
            painter.drawPolyline(
                QPolygonF{at + QPointF(9, 6.2) * s, at + QPointF(9, 9.2) * s, at + QPointF(11, 10.4) * s});
            break;
        case Attendance::leave:
            painter.drawLine(at + QPointF(5.5, 9) * s, at + QPointF(12.5, 9) * s);
            break;
        case Attendance::absent:
            painter.drawLine(at + QPointF(6, 6) * s, at + QPointF(12, 12) * s);
            painter.drawLine(at + QPointF(12, 6) * s, at + QPointF(6, 12) * s);
            break;
    }
}

}  // namespace

MeetingDelegate::MeetingDelegate(const theme::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void MeetingDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, m_theme.color(current ? Token::tint : Token::surface));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     m_theme.color(Token::line));
    const int mark = index.column() == 0 ? index.data(MeetingModel::kMark).toInt() : MeetingModel::kPlain;
    if (mark != MeetingModel::kPlain) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), kBar, option.rect.height()),
                         m_theme.color(mark == MeetingModel::kBad ? Token::bad : Token::amber));
    }
}

void MeetingDelegate::paintMember(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const QFont font = m_theme.font(TextSize::body);
    const QFont small = m_theme.font(TextSize::small);
    const int line = m_theme.scaled(18);
    const int under = m_theme.scaled(15);
    const QRect first(room.left(), room.center().y() - (line + under) / 2 + 1, room.width(), line);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::ink));
    painter.drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    QRect second(room.left(), first.bottom() + 1, room.width(), under);
    const QString note = index.data(MeetingModel::kNote).toString();
    const int tone = index.data(MeetingModel::kNoteTone).toInt();
    const QFont noteFont = m_theme.font(TextSize::small, tone >= MeetingModel::kAttention);
    // Whose wife she is tells her from her namesake: it keeps half of the line.
    const int noteWidth =
        note.isEmpty() ? 0 : std::min(QFontMetrics(noteFont).horizontalAdvance(note) + 1, room.width() / 2);
    QString relation = index.data(MeetingModel::kSecondLine).toString();
    const QString dot = QStringLiteral(" · ");
    const int dotWidth =
        note.isEmpty() || relation.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(dot);
    relation = QFontMetrics(small).elidedText(relation, Qt::ElideRight,
                                              std::max(0, room.width() - noteWidth - dotWidth));
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::muted));
    painter.drawText(second, Qt::AlignVCenter | Qt::AlignLeft, dotWidth > 0 ? relation + dot : relation);
    second.setLeft(second.left() + QFontMetrics(small).horizontalAdvance(relation) + dotWidth);
    painter.setFont(noteFont);
    painter.setPen(m_theme.color(noteToken(tone)));
    painter.drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(noteFont).elidedText(note, Qt::ElideRight, second.width()));
}

void MeetingDelegate::paintPresent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const bool changed = index.data(MeetingModel::kChanged).toBool();
    const QFont font = m_theme.font(TextSize::body, changed);
    const QString word = index.data().toString();
    const int side = m_theme.scaled(kTick);
    const int pad = m_theme.scaled(4);
    const int words = QFontMetrics(font).horizontalAdvance(word) + 1;
    if (changed) {
        const int height = m_theme.scaled(kTintHeight);
        const QRect tint(room.left() - pad, room.center().y() - height / 2,
                         std::min(room.width() + 2 * pad, side + m_theme.scaled(kGap) + words + 3 * pad),
                         height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::amberTint));
        painter.drawRoundedRect(tint, 4, 4);
    }
    const QRectF box = QRectF(room.left(), room.center().y() - side / 2.0, side, side).adjusted(1, 1, -1, -1);
    paintTick(painter, box, static_cast<Attendance>(index.data(MeetingModel::kAttendance).toInt()), m_theme);
    painter.setFont(font);
    painter.setPen(m_theme.color(changed ? Token::amberText : Token::ink));
    const QRect rest = room.adjusted(side + m_theme.scaled(kGap), 0, 0, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, rest.width()));
}

void MeetingDelegate::paintAmount(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const bool changed = index.data(MeetingModel::kChanged).toBool();
    const int column = index.column();
    const bool bad =
        index.data(MeetingModel::kNoteTone).toInt() == MeetingModel::kBad && column == MeetingModel::kDue;
    const bool bold = changed || bad || column == MeetingModel::kTotal;
    const QFont font =
        column == MeetingModel::kNumber ? m_theme.font(TextSize::small) : m_theme.font(TextSize::body, bold);
    const QString word = index.data().toString();
    if (changed) {
        const int height = m_theme.scaled(kTintHeight);
        const int pad = m_theme.scaled(6);
        const int width = std::max(m_theme.scaled(40), QFontMetrics(font).horizontalAdvance(word) + 3 * pad);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::amberTint));
        painter.drawRoundedRect(
            QRect(std::max(room.left() - pad, room.right() + pad - width + 1), room.center().y() - height / 2,
                  std::min(width, room.width() + 2 * pad), height),
            4, 4);
    }
    const bool quiet =
        column == MeetingModel::kNumber || column == MeetingModel::kDue || word == QStringLiteral("–");
    painter.setFont(font);
    painter.setPen(m_theme.color(changed ? Token::amberText
                                 : bad   ? Token::badText
                                 : quiet ? Token::muted
                                         : Token::ink));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, word);
}

void MeetingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const int pad = m_theme.scaled(kCellPad);
    const QRect room = option.rect.adjusted(pad, 0, -pad, -1);
    if (index.column() == MeetingModel::kMember) {
        paintMember(*painter, room, index);
    } else if (index.column() == MeetingModel::kPresent) {
        paintPresent(*painter, room, index);
    } else {
        paintAmount(*painter, room, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Token::focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

QSize MeetingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics bold(m_theme.font(TextSize::body, true));
    const QFontMetrics small(m_theme.font(TextSize::small, true));
    int width = bold.horizontalAdvance(index.data().toString());
    if (index.column() == MeetingModel::kMember) {
        width = std::max(width, small.horizontalAdvance(index.data(MeetingModel::kSecondLine).toString() +
                                                        QStringLiteral(" · ") +
                                                        index.data(MeetingModel::kNote).toString()));
    } else if (index.column() == MeetingModel::kPresent) {
        width += m_theme.scaled(kTick + kGap + 8);
    }
    return {width + 2 * m_theme.scaled(kCellPad) + 2, m_theme.scaled(37)};
}

QWidget* MeetingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const {
    auto* editor = new kit::MoneyEdit(parent);
    editor->setObjectName(QStringLiteral("cellEdit"));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QPersistentModelIndex cell(index);
    connect(editor, &kit::MoneyEdit::moneyEdited, this, [this, editor, cell] {
        editor->setProperty(kTypedProperty, true);
        const auto money = editor->money();
        if (money || money.error().code == base::ErrorCode::missingData) {
            Q_EMIT typed(cell, money ? money->inPaise() : 0);
        }
    });
    return editor;
}

void MeetingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* edit = qobject_cast<kit::MoneyEdit*>(editor);
    // While she types, the sheet follows the field, not the field the sheet.
    if (edit != nullptr && !edit->property(kTypedProperty).toBool()) {
        edit->setMoney(base::Money::paise(index.data(MeetingModel::kMoney).toLongLong()));
        edit->selectAll();
    }
}

void MeetingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(1, 2, -1, -3));
}

bool MeetingDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter:
            case Qt::Key_Tab:
            case Qt::Key_Backtab:
            case Qt::Key_Up:
            case Qt::Key_Down:
            case Qt::Key_Escape:
            case Qt::Key_F2:
                Q_EMIT left(editor, key->key(), key->modifiers());
                return true;
        }
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            Q_EMIT left(editor, key->key(), key->modifiers());
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace sakhi::screens
