#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sakhi::test {

/// A row of a CSV file by column name.
using CsvRow = std::map<std::string, std::string>;

/// Reads a UTF-8 CSV file with commas and no line break inside a cell; stops the test where it is not there.
std::vector<CsvRow> readCsv(const QString& path);

/// Paise of plain rupees ("12", "12.5", "12.50").
std::int64_t paiseOf(const std::string& rupees);

/// The folder of the sample cluster, or empty where it is not there.
QString clusterFolder();

}  // namespace sakhi::test
