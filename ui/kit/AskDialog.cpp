#include "kit/AskDialog.h"

#include "kit/FormRow.h"
#include "kit/Labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::kit {
namespace {

constexpr int kWidth = 420;

}  // namespace

AskDialog::AskDialog(const theme::Theme& theme, const Question& question, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_question(question) {
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    setAccessibleDescription(question.consequence);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(makeLabel(question.title, TextRole::title, this, true));
    column->addWidget(makeLabel(question.consequence, TextRole::muted, this, true));
    if (!question.reasonLabel.isEmpty()) {
        m_reason = new QLineEdit(this);
        column->addWidget(new FormRow(theme, question.reasonLabel, m_reason, this));
        connect(m_reason, &QLineEdit::textChanged, this, &AskDialog::judge);
    }
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    m_stay = new Button(theme, question.stay, ButtonKind::secondary, this);
    m_go =
        new Button(theme, question.go, question.destructive ? ButtonKind::danger : ButtonKind::primary, this);
    buttons->addWidget(m_stay);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(theme.scaled(kWidth));
    judge();
    (m_reason != nullptr ? static_cast<QWidget*>(m_reason) : m_stay)->setFocus();
}

QString AskDialog::reason() const {
    return m_reason == nullptr ? QString() : m_reason->text().trimmed();
}

void AskDialog::judge() {
    const bool lacking = m_reason != nullptr && reason().isEmpty();
    //: Why a button cannot be pressed yet
    m_go->setReasonUnavailable(lacking ? tr("Type the reason first") : QString());
    const bool goByEnter = m_reason != nullptr && !lacking && !m_question.destructive;
    m_go->setDefault(goByEnter);
    m_stay->setDefault(!goByEnter);
}

std::optional<QString> ask(const theme::Theme& theme, const Question& question, QWidget* parent) {
    AskDialog dialog(theme, question, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return dialog.reason();
}

}  // namespace sakhi::kit
