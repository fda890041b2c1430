#include "screens/appraisal/CardBody.h"

#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sakhi::screens {

QVBoxLayout* freshBody(kit::Card& card) {
    while (QLayoutItem* item = card.body()->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    auto* content = new QWidget(&card);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    card.body()->addWidget(content, 1);
    return column;
}

QString figure(double value, int decimals) {
    return services::shownNumber(value, decimals);
}

QString percentOrUnknown(std::optional<double> value) {
    return value ? QStringLiteral("%1 %").arg(figure(*value))
                 //: In place of a figure that the records do not hold
                 : QCoreApplication::translate("sakhi::screens::Appraisal", "not known");
}

}  // namespace sakhi::screens
