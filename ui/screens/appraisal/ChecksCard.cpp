#include "screens/appraisal/ChecksCard.h"

#include "kit/Chip.h"
#include "kit/Labels.h"
#include "screens/appraisal/CardBody.h"
#include "services/KeyText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using kit::TextRole;
using CheckResult = services::CheckView::Result;

namespace {

struct Sign {
    theme::Icon icon;
    theme::Token token;
    QString word;
    TextRole found;
};

Sign signOf(CheckResult result) {
    switch (result) {
        case CheckResult::passed:
            return {theme::Icon::check, theme::Token::accent, ChecksCard::tr("kept", "a rule"),
                    TextRole::body};
        case CheckResult::broken:
            return {theme::Icon::cross, theme::Token::badText, ChecksCard::tr("broken", "a rule"),
                    TextRole::bad};
        case CheckResult::unknown:
            return {theme::Icon::question, theme::Token::amberText,
                    ChecksCard::tr("not known", "whether a rule is kept"), TextRole::attention};
    }
    return {};
}

/// "limit 60 · NRLM".
QString ruleText(const services::CheckView& check) {
    const QString rule = QString::fromStdString(check.rule);
    return check.limit.empty() ? ChecksCard::tr("rule: %1").arg(rule)
                               : ChecksCard::tr("limit %1 · %2", "a rule's limit; where the rule is from")
                                     .arg(QString::fromStdString(check.limit), rule);
}

/// What was found, with its unit where the rule's words do not carry it.
QString foundText(const services::CheckView& check) {
    const QString found = QString::fromStdString(check.found);
    //: How long a group has met
    return check.key == "active_six_months" ? ChecksCard::tr("%n month(s)", nullptr, found.toInt()) : found;
}

}  // namespace

ChecksCard::ChecksCard(const theme::Theme& theme, QWidget* parent)
    : kit::Card(theme, tr("Policy checks"), parent),
      m_theme(theme),
      m_count(new kit::Chip(theme, kit::ChipKind::plain, {}, this)) {
    addToHead(m_count);
}

void ChecksCard::present(const services::AppraisalView& view) {
    auto* column = freshBody(*this);
    column->setSpacing(3);
    const auto& checks = view.request.checks;
    const auto count = [&](CheckResult result) {
        return static_cast<int>(std::ranges::count(checks, result, &services::CheckView::result));
    };
    const int broken = count(CheckResult::broken);
    //: How many checks are kept, broken and not known
    m_count->setState(broken > 0 ? kit::ChipKind::attention : kit::ChipKind::good,
                      tr("%1 kept, %2 broken, %3 not known")
                          .arg(count(CheckResult::passed))
                          .arg(broken)
                          .arg(count(CheckResult::unknown)));
    for (const auto& check : checks) {
        const Sign sign = signOf(check.result);
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 1, 0, 1);
        line->setSpacing(8);
        auto* mark = new QLabel(row);
        mark->setPixmap(m_theme.pixmap(sign.icon, sign.token, 16, devicePixelRatioF()));
        line->addWidget(mark);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const QString rule = services::keyText(services::KeyKind::check, check.key);
        words->addWidget(kit::makeLabel(
            rule, check.result == CheckResult::broken ? TextRole::strong : TextRole::body, row, true));
        if (check.result == CheckResult::broken) {
            words->addWidget(kit::makeLabel(ruleText(check), TextRole::small, row, true));
        }
        line->addLayout(words, 1);
        const QString found = check.found.empty() ? sign.word : foundText(check);
        line->addWidget(kit::makeLabel(found, sign.found, row));
        row->setToolTip(ruleText(check));
        row->setAccessibleName(QStringLiteral("%1: %2, %3").arg(rule, sign.word, found));
        row->setAccessibleDescription(ruleText(check));
        column->addWidget(kit::makeRule(this));
        column->addWidget(row);
    }
    column->addStretch(1);
}

}  // namespace sakhi::screens
