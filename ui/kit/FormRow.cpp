#include "kit/FormRow.h"

#include "kit/Labels.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>

namespace sakhi::kit {

namespace {

/// From this size of the text on a label may take two lines.
constexpr int kWrapsFrom = 200;

}  // namespace

FormRow::FormRow(const theme::Theme& theme, const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_field(field) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_label = makeLabel(label, TextRole::small, this);
    m_label->setBuddy(field);
    field->setParent(this);
    QString spoken = label;
    field->setAccessibleName(spoken.remove(QLatin1Char('&')));
    if (auto* choice = qobject_cast<QComboBox*>(field)) {
        choice->view()->setAccessibleName(spoken);
    }
    auto* under = new QHBoxLayout;
    under->setSpacing(5);
    m_sign = new QLabel(this);
    m_note = makeLabel({}, TextRole::small, this, true);
    QSizePolicy keeps = m_note->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_note->setSizePolicy(keeps);
    under->addWidget(m_sign, 0, Qt::AlignTop);
    under->addWidget(m_note, 1);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addLayout(under);
    note({}, false);
    const auto wrap = [this] { m_label->setWordWrap(m_theme.textScale() >= kWrapsFrom); };
    wrap();
    connect(&theme, &theme::Theme::themeChanged, this, [this, wrap] {
        wrap();
        setError(m_error);
    });
}

void FormRow::setError(const QString& reason) {
    m_error = reason;
    restyle(*m_field, "state", reason.isEmpty() ? QString() : QStringLiteral("error"));
    m_field->setAccessibleDescription(reason.isEmpty() ? m_hint : reason);
    note(reason.isEmpty() ? m_hint : reason, !reason.isEmpty());
}

QString FormRow::error() const {
    return m_error;
}

void FormRow::setHint(const QString& hint) {
    m_hint = hint;
    setError(m_error);
}

void FormRow::note(const QString& text, bool wrong) {
    m_note->setText(text);
    restyle(*m_note, "role", wrong ? QStringLiteral("fieldError") : QStringLiteral("small"));
    m_note->setMinimumHeight(m_theme.lineHeight(theme::TextSize::small));
    m_sign->setVisible(wrong);
    if (wrong) {
        m_sign->setPixmap(m_theme.pixmap(theme::Icon::alert, theme::Token::badText, 14, devicePixelRatioF()));
    }
}

}  // namespace sakhi::kit
