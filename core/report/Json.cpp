#include "report/Json.h"

#include <QString>

namespace sakhi::report {

QJsonValue json(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QJsonValue json(int value) {
    return value;
}

QJsonValue json(double value) {
    return value;
}

QJsonValue json(bool value) {
    return value;
}

QJsonValue json(base::Money amount) {
    return QString::fromStdString(base::formatTwoDecimals(amount));
}

QJsonValue json(base::Date date) {
    return QString::fromStdString(base::formatIso(date));
}

QJsonValue jsonInstant(base::InstantMs instant) {
    return QString::number(instant);
}

}  // namespace sakhi::report
