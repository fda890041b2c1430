#include "kit/EmptyState.h"

#include "kit/Labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sakhi::kit {
namespace {

constexpr int kDisc = 56;
constexpr int kIcon = 28;
constexpr int kSentence = 360;  // a readable line
constexpr int kLeastSentence = 280;

}  // namespace

EmptyState::EmptyState(const theme::Theme& theme, theme::Icon icon, const QString& title,
                       const QString& sentence, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(icon) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(6);
    m_disc = new QLabel(this);
    m_title = makeLabel({}, TextRole::title, this, true);
    m_sentence = makeLabel({}, TextRole::muted, this, true);
    for (QLabel* label : {m_disc, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
    }
    column->addStretch(1);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setTexts(icon, title, sentence);
    connect(&theme, &theme::Theme::themeChanged, this, &EmptyState::dress);
}

void EmptyState::setTexts(theme::Icon icon, const QString& title, const QString& sentence) {
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    dress();
}

Button* EmptyState::setAction(const QString& text, ButtonKind kind) {
    if (m_action != nullptr) {
        m_action->setText(text);
        return m_action;
    }
    m_action = new Button(m_theme, text, kind, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertSpacing(column->count() - 1, 10);
    column->insertWidget(column->count() - 1, m_action, 0, Qt::AlignHCenter);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTaken);
    return m_action;
}

void EmptyState::dress() {
    const qreal ratio = devicePixelRatioF();
    const int side = m_theme.scaled(kDisc);
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(theme::Token::tint));
    painter.drawEllipse(0, 0, side, side);
    const int inset = (side - m_theme.scaled(kIcon)) / 2;
    painter.drawPixmap(inset, inset, m_theme.pixmap(m_icon, theme::Token::accent, kIcon, ratio));
    painter.end();
    m_disc->setPixmap(picture);
    m_disc->setMinimumSize(side, side);
    m_sentence->ensurePolished();
    const int least = m_theme.scaled(kLeastSentence);
    m_sentence->setMinimumSize(least, m_sentence->text().isEmpty() ? 0 : m_sentence->heightForWidth(least));
    m_sentence->setMaximumWidth(m_theme.scaled(kSentence));
}

}  // namespace sakhi::kit
