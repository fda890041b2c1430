#include "services/ShownValues.h"

#include "base/Text.h"

namespace sakhi::services {

QString shownMoney(base::Money amount) {
    return QString::fromStdString(base::formatIndian(amount));
}

QString shownDay(base::Date day) {
    return QString::fromStdString(base::formatShort(day));
}

QString shownDay(base::InstantMs at) {
    return shownDay(base::dateOf(at));
}

QString shownNumber(double value, int decimals) {
    return QString::fromStdString(base::formatNumber(value, decimals));
}

}  // namespace sakhi::services
