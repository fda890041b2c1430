#include "kit/Card.h"

#include "kit/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sakhi::kit {
namespace {

constexpr double kRadius = 12;
/// From this size of the text on the remark beside the title may take two lines.
constexpr int kRemarkWraps = 200;
constexpr int kShadow = 2;  // room under the frame

}  // namespace

Card::Card(const theme::Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent), m_theme(theme) {
    setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_headRow = new QWidget(this);
    m_head = new QHBoxLayout(m_headRow);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(8);
    m_title = makeLabel({}, TextRole::title, m_headRow);
    m_remark = makeLabel({}, TextRole::small, m_headRow);
    m_remark->hide();
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_remark);
    column->addWidget(m_headRow);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
    setTight(false);
    setTitle(title);
    const auto dress = [this] {
        m_remark->setWordWrap(m_theme.textScale() >= kRemarkWraps);
        update();
    };
    dress();
    connect(&theme, &theme::Theme::themeChanged, this, dress);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_headRow->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setRemark(const QString& remark) {
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void Card::addToHead(QWidget* widget) {
    m_headRow->show();
    m_head->addWidget(widget);
}

void Card::setOpenDecision(bool open) {
    m_open = open;
    update();
}

void Card::setTight(bool tight) {
    const int side = tight ? 16 : 20;
    layout()->setContentsMargins(side, side - 4, side, side - 4 + kShadow);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - kShadow);
    if (m_theme.mode() == theme::Mode::light) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(60, 50, 30, 26));
        painter.drawRoundedRect(frame.translated(0, 1.2), kRadius, kRadius);
    }
    const double width = m_open ? 2.0 : 1.0;
    if (m_open) {
        frame.adjust(0.5, 0.5, -0.5, -0.5);
    }
    painter.setPen(QPen(m_theme.color(m_open ? theme::Token::accent : theme::Token::line), width));
    painter.setBrush(m_theme.color(theme::Token::surface));
    painter.drawRoundedRect(frame, kRadius, kRadius);
}

}  // namespace sakhi::kit
