#include "services/norms/JsonFields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace sakhi::services {

std::string JsonFields::placeOf(const char* key) const {
    return m_where.empty() ? key : m_where + "." + key;
}

void JsonFields::refuse(const char* key) {
    if (m_fault.empty()) {
        m_fault = placeOf(key);
    }
}

QJsonValue JsonFields::take(const char* key, QJsonValue::Type type) {
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.type() != type) {
        refuse(key);
        return {};
    }
    return value;
}

std::string JsonFields::text(const char* key) {
    return take(key, QJsonValue::String).toString().toStdString();
}

double JsonFields::number(const char* key) {
    return take(key, QJsonValue::Double).toDouble();
}

int JsonFields::whole(const char* key) {
    constexpr double kMost = 1e9;
    const double value = number(key);
    if (std::abs(value) > kMost || value != std::floor(value)) {
        refuse(key);
        return 0;
    }
    return static_cast<int>(value);
}

bool JsonFields::flag(const char* key) {
    return take(key, QJsonValue::Bool).toBool();
}

QJsonObject JsonFields::object(const char* key) {
    return take(key, QJsonValue::Object).toObject();
}

QJsonArray JsonFields::list(const char* key) {
    return take(key, QJsonValue::Array).toArray();
}

JsonFields JsonFields::inside(const char* key) {
    return {object(key), placeOf(key)};
}

void JsonFields::adopt(const JsonFields& inner) {
    if (m_fault.empty()) {
        m_fault = inner.fault();
    }
}

std::string JsonFields::fault() const {
    if (!m_fault.empty()) {
        return m_fault;
    }
    for (const QString& key : m_object.keys()) {
        if (!m_asked.contains(key)) {
            return placeOf(key.toUtf8().constData());
        }
    }
    return {};
}

base::Result<QJsonObject> readObject(std::string_view name, std::string_view text) {
    QJsonParseError why;
    const auto json = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &why);
    if (!json.isObject()) {
        return base::fail(base::ErrorCode::fileDamaged,
                          std::string(name) + ": " + why.errorString().toStdString());
    }
    return json.object();
}

}  // namespace sakhi::services
