#include "kit/StepBar.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace sakhi::kit {
namespace {

constexpr int kDisc = 24;
constexpr int kPad = 12;
constexpr double kRadius = 12;

/// One step as a button.
class Cell : public QAbstractButton {
public:
    Cell(const theme::Theme& theme, int number, QWidget* parent)
        : QAbstractButton(parent), m_theme(theme), m_number(number) {
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRing", false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }

    void setStep(const Step& step) {
        m_step = step;
        setText(step.name);
        setAccessibleName(step.name);
        setAccessibleDescription(step.remark);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override {
        const int lines =
            m_theme.lineHeight(theme::TextSize::body) + m_theme.lineHeight(theme::TextSize::small);
        const int words =
            QFontMetrics(m_theme.font(theme::TextSize::body, true)).horizontalAdvance(m_step.name);
        return {words + m_theme.scaled(kDisc + 3 * kPad), lines + m_theme.scaled(16)};
    }
    QSize minimumSizeHint() const override { return {m_theme.scaled(kDisc + 4 * kPad), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        using theme::Token;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool here = m_step.state == StepState::current;
        if (here) {
            painter.fillRect(rect(), m_theme.color(Token::tint));
            painter.fillRect(QRect(0, height() - 3, width(), 3), m_theme.color(Token::accent));
        } else if (underMouse()) {
            painter.fillRect(rect(), m_theme.color(Token::sunken));
        }
        const int side = m_theme.scaled(kDisc);
        const int pad = m_theme.scaled(kPad);
        paintStepDisc(painter, QRectF(pad, (height() - side) / 2.0, side, side), m_number, m_step.state,
                      m_theme);
        const int left = pad + side + m_theme.scaled(10);
        const int room = width() - left - 4;
        const int line = m_theme.lineHeight(theme::TextSize::body);
        const int small = m_theme.lineHeight(theme::TextSize::small);
        const int top = (height() - line - small) / 2;
        paintLine(painter, QRect(left, top, room, line), m_theme.font(theme::TextSize::body, here),
                  Token::ink, m_step.name);
        const bool problem = m_step.state == StepState::problem;
        paintLine(painter, QRect(left, top + line, room, small),
                  m_theme.font(theme::TextSize::small, problem), problem ? Token::amberText : Token::muted,
                  m_step.remark);
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.color(Token::focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 8, 8);
        }
    }

private:
    void paintLine(QPainter& painter, const QRect& box, const QFont& font, theme::Token token,
                   const QString& text) const {
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }

    const theme::Theme& m_theme;
    Step m_step;
    int m_number;
};

}  // namespace

StepBar::StepBar(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)) {
    setAccessibleName(name);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        for (QWidget* cell : m_cells) {
            cell->updateGeometry();
        }
        arrange();
        update();
    });
}

/// Words that do not fit side by side stand in two rows.
void StepBar::arrange() {
    int needed = 2;
    for (const QWidget* cell : m_cells) {
        needed += cell->sizeHint().width() + 1;
    }
    const auto count = static_cast<int>(m_cells.size());
    const int across = needed <= width() ? count : (count + 1) / 2;
    if (across == m_across && m_grid->count() == count) {
        return;
    }
    m_across = across;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cells[i], i / across, i % across);
    }
    for (int column = 0; column < count; ++column) {
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    }
}

void StepBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void StepBar::setSteps(const QList<Step>& steps) {
    while (m_cells.size() > steps.size()) {
        delete m_cells.takeLast();
    }
    for (qsizetype i = m_cells.size(); i < steps.size(); ++i) {
        auto* cell = new Cell(m_theme, static_cast<int>(i + 1), this);
        connect(cell, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
        m_cells.append(cell);
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        static_cast<Cell*>(m_cells[i])->setStep(steps[i]);
        if (steps[i].state == StepState::current) {
            m_current = static_cast<int>(i);
        }
    }
    arrange();
    update();
}

void StepBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(theme::Token::line), 1));
    painter.setBrush(m_theme.color(theme::Token::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    for (const QWidget* cell : m_cells) {
        if (cell->x() > 1) {
            painter.fillRect(QRect(cell->x() - 1, cell->y(), 1, cell->height()),
                             m_theme.color(theme::Token::line));
        }
        if (cell->y() > 1) {
            painter.fillRect(QRect(cell->x(), cell->y() - 1, cell->width(), 1),
                             m_theme.color(theme::Token::line));
        }
    }
}

}  // namespace sakhi::kit
