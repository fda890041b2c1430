#include "shell/RecoverySheet.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/FirstControl.h"
#include "kit/Labels.h"
#include "screens/ScrollColumn.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace sakhi::shell {

using kit::TextRole;

namespace {

constexpr int kSheetWidth = 720;

/// Two lines of four groups: short enough to be copied by hand.
QString inTwoLines(const QString& code) {
    QStringList groups = code.split(QLatin1Char('-'));
    const auto half = (groups.size() + 1) / 2;
    return groups.mid(0, half).join(QStringLiteral(" - ")) + QLatin1Char('\n') +
           groups.mid(half).join(QStringLiteral(" - "));
}

}  // namespace

RecoverySheet::RecoverySheet(theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_done(new QCheckBox(tr("I &have it on paper"), this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new screens::ScrollColumn(this);
    whole->addWidget(scroll);
    auto* page = new QHBoxLayout;
    scroll->column()->addLayout(page, 1);
    page->addStretch(1);
    auto* card = new kit::Card(theme, {}, this);
    card->setMaximumWidth(theme.scaled(kSheetWidth));
    page->addWidget(card, 8);
    page->addStretch(1);
    auto* column = card->body();
    column->setSpacing(12);
    column->addWidget(kit::makeLabel(tr("Write this down"), TextRole::page, card));
    column->addWidget(kit::makeLabel(tr("If the password is forgotten, this code opens the records again. It "
                                        "is shown only now, and nobody else has it."),
                                     TextRole::body, card, true));
    m_code = kit::makeLabel({}, TextRole::figure, card);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addSpacing(8);
    column->addWidget(m_code);
    column->addSpacing(8);
    column->addWidget(kit::makeLabel(
        tr("Print it, or copy it letter by letter onto paper. Keep the paper with the group's register, not "
           "with the laptop."),
        TextRole::muted, card, true));
    auto* row = new QHBoxLayout;
    auto* paper = new kit::Button(theme, tr("&Print..."), kit::ButtonKind::secondary, card);
    paper->setPicture(theme::Icon::printer);
    row->addWidget(paper);
    row->addSpacing(16);
    row->addWidget(m_done, 1);
    column->addLayout(row);
    column->addStretch(1);
    connect(paper, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(m_done, &QCheckBox::toggled, this, &RecoverySheet::confirmedChanged);
}

void RecoverySheet::focusInEvent(QFocusEvent* event) {
    if (auto* first = kit::firstControl(*this)) {
        first->setFocus(event->reason());
    }
}

void RecoverySheet::setCode(const QString& code, const QString& name) {
    m_name = name;
    m_code->setText(inTwoLines(code));
    m_done->setChecked(false);
}

bool RecoverySheet::confirmed() const {
    return m_done->isChecked();
}

void RecoverySheet::print() {
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QPainter painter(&printer);
    const int line = painter.fontMetrics().height() * 2;
    const QRect area = painter.viewport().adjusted(line, line, -line, -line);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSize(18);
    painter.drawText(area, Qt::AlignTop | Qt::TextWordWrap,
                     //: On the printed recovery code; %1 is the name of the account
                     tr("SakhiCircle: recovery code of %1. It opens the records if the password is "
                        "forgotten. Keep it safe.")
                         .arg(m_name));
    painter.setFont(large);
    painter.drawText(area.adjusted(0, 4 * line, 0, 0), Qt::AlignTop, m_code->text());
}

}  // namespace sakhi::shell
