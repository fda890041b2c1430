#include "support/CsvTable.h"

#include "support/Fixture.h"

#include <QDir>
#include <QFile>

namespace sakhi::test {
namespace {

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> out{std::string()};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            out.emplace_back();
        } else if (c != '\r') {
            out.back() += c;
        }
    }
    return out;
}

}  // namespace

std::vector<CsvRow> readCsv(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    const std::vector<std::string> head = cells(file.readLine().trimmed().toStdString());
    std::vector<CsvRow> rows;
    while (!file.atEnd()) {
        std::string line = file.readLine().toStdString();
        if (!line.empty() && line.back() == '\n') {
            line.pop_back();
        }
        const std::vector<std::string> values = cells(line);
        CsvRow row;
        for (std::size_t i = 0; i < head.size() && i < values.size(); ++i) {
            row[head[i]] = values[i];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::int64_t paiseOf(const std::string& rupees) {
    const std::size_t point = rupees.find('.');
    std::int64_t paise = std::stoll(rupees.substr(0, point)) * 100;
    if (point != std::string::npos) {
        std::string decimals = rupees.substr(point + 1);
        decimals.resize(2, '0');
        paise += std::stoll(decimals);
    }
    return paise;
}

QString clusterFolder() {
    const QString data = sharedData();
    return data.isEmpty() ? QString() : data + QStringLiteral("/shg/cluster");
}

}  // namespace sakhi::test
