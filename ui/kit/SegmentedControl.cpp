#include "kit/SegmentedControl.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace sakhi::kit {
namespace {

constexpr int kHeight = 36;
constexpr int kPad = 14;
constexpr int kTick = 16;
constexpr double kRadius = 8;

/// One cell; a radio button to readers and to the keyboard.
class Segment : public QRadioButton {
public:
    Segment(const theme::Theme& theme, const QString& word, QWidget* parent)
        : QRadioButton(word, parent), m_theme(theme) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setProperty("focusRing", true);
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics(m_theme.font(theme::TextSize::body, true));
        const int tick = m_ticked ? m_theme.scaled(kTick + 6) : 0;
        return {metrics.horizontalAdvance(text()) + tick + m_theme.scaled(2 * kPad),
                std::max(m_theme.scaled(kHeight), metrics.height() + 10)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

    void setPlace(bool first, bool last) {
        m_first = first;
        m_last = last;
    }
    void setTicked(bool ticked) {
        m_ticked = ticked;
        updateGeometry();
    }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool on = isChecked();
        // The outer cells are round outside: the rounded frame reaches beyond the inner edge.
        QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        frame.adjust(m_first ? 0 : -12, 0, m_last ? 0 : 12, 0);
        painter.setClipRect(rect());
        painter.setPen(QPen(m_theme.color(theme::Token::control), 1));
        painter.setBrush(m_theme.color(on ? theme::Token::accent : theme::Token::surface));
        painter.drawRoundedRect(frame, kRadius, kRadius);
        if (!m_last && !on) {
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), m_theme.color(theme::Token::line));
        }
        paintWord(painter, on);
    }

private:
    void paintWord(QPainter& painter, bool on) const {
        const theme::Token token = on ? theme::Token::onAccent : theme::Token::ink;
        const QFont font = m_theme.font(theme::TextSize::body, on);
        const int word = QFontMetrics(font).horizontalAdvance(text());
        const int side = m_theme.scaled(kTick);
        const int tick = on && m_ticked ? side + m_theme.scaled(6) : 0;
        int x = (width() - word - tick) / 2;
        if (tick > 0) {
            painter.drawPixmap(QPoint(x, (height() - side) / 2),
                               m_theme.pixmap(theme::Icon::check, token, kTick, devicePixelRatioF()));
            x += tick;
        }
        painter.setFont(font);
        painter.setPen(m_theme.color(isEnabled() ? token : theme::Token::muted));
        painter.drawText(QRect(x, 0, word + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    }

    const theme::Theme& m_theme;
    bool m_first{false};
    bool m_last{false};
    bool m_ticked{false};
};

}  // namespace

SegmentedControl::SegmentedControl(const theme::Theme& theme, const QString& name, const QStringList& words,
                                   QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* cell = new Segment(theme, words[i], this);
        cell->setPlace(i == 0, i + 1 == words.size());
        cell->setAccessibleDescription(name);
        m_group->addButton(cell, static_cast<int>(i));
        m_row->addWidget(cell);
        connect(&theme, &theme::Theme::themeChanged, cell, [cell] {
            cell->updateGeometry();
            cell->update();
        });
    }
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::current() const {
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton* button = m_group->checkedButton()) {
        button->setChecked(false);
    }
    m_group->setExclusive(true);
}

void SegmentedControl::setTicked(bool ticked) {
    for (QAbstractButton* button : m_group->buttons()) {
        static_cast<Segment*>(button)->setTicked(ticked);
    }
}

}  // namespace sakhi::kit
