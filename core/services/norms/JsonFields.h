#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <set>
#include <string>

namespace sakhi::services {

/// Reads the fields of a JSON object that a file has to have, and keeps the place of the first one that is
/// missing, of another kind, or not asked for ("terms[1].weight"). After a fault every value reads as empty.
class JsonFields {
public:
    /// `where` stands before the names of fields; it may be empty.
    JsonFields(QJsonObject object, std::string where)
        : m_object(std::move(object)), m_where(std::move(where)) {}

    std::string text(const char* key);
    double number(const char* key);
    int whole(const char* key);
    bool flag(const char* key);
    QJsonObject object(const char* key);
    QJsonArray list(const char* key);

    /// The fields of the object under the key; its faults are to be taken over with `adopt`.
    JsonFields inside(const char* key);
    void adopt(const JsonFields& inner);

    /// Marks the field as wrong in its meaning.
    void refuse(const char* key);

    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] std::string placeOf(const char* key) const;

    /// Where the first fault is; empty where there is none. Fields nobody asked for are faults.
    [[nodiscard]] std::string fault() const;

private:
    QJsonValue take(const char* key, QJsonValue::Type type);

    QJsonObject m_object;
    std::string m_where;
    std::set<QString> m_asked;
    std::string m_fault;
};

/// The object a JSON text holds. fileDamaged with the file's name and the reader's reason.
base::Result<QJsonObject> readObject(std::string_view name, std::string_view text);

}  // namespace sakhi::services
