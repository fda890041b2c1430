#include "shell/Brand.h"

#include "kit/Labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sakhi::shell {

QWidget* makeBrand(const theme::Theme& theme, QWidget* parent) {
    auto* brand = new QWidget(parent);
    auto* row = new QHBoxLayout(brand);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* mark = new QLabel(brand);
    const auto dress = [mark, &theme] {
        mark->setPixmap(theme.pixmap(theme::Icon::logo, theme::Token::accent, 36, mark->devicePixelRatioF()));
    };
    dress();
    QObject::connect(&theme, &theme::Theme::themeChanged, mark, dress);
    row->addWidget(mark);
    row->addWidget(kit::makeLabel(QStringLiteral("SakhiCircle"), kit::TextRole::title, brand));
    return brand;
}

}  // namespace sakhi::shell
