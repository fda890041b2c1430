#include "Tables.h"

#include "explain/FileBytes.h"
#include "learn/CsvReader.h"

#include <QJsonArray>

#include <charconv>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

template <class Number>
Result<Number> parsed(const Arguments& arguments, const char* option, Number otherwise) {
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name)) {
        return otherwise;
    }
    const std::string text = arguments.value(name).toStdString();
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return fail(ErrorCode::wrongCall, "--" + std::string(option) + " " + text);
    }
    return value;
}

bool isNameless(const learn::Schema& schema) {
    for (std::size_t i = 0; i < schema.features.size(); ++i) {
        if (schema.features[i].name != "f" + std::to_string(i)) {
            return false;
        }
    }
    return true;
}

/// The names a file's own header gives to a nameless model's inputs, where it does not name them f0, f1 ...
Result<learn::Schema> namedByHeader(const learn::CsvSource& source, learn::Schema schema) {
    auto reader = learn::CsvReader::open(source);
    std::vector<std::string> names;
    const auto got = reader ? reader->next(names) : fail(reader.error());
    if (!got) {
        return fail(got.error());
    }
    const bool named = std::find(names.begin(), names.end(), schema.features.front().name) != names.end();
    for (std::size_t i = 0; !named && i < schema.features.size() && i < names.size(); ++i) {
        schema.features[i].name = names[i];
    }
    return schema;
}

}  // namespace

std::vector<std::string> listOf(const Arguments& arguments, const char* option) {
    std::vector<std::string> out;
    const QString value = arguments.value(QString::fromLatin1(option));
    for (const QString& word : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        out.push_back(word.trimmed().toStdString());
    }
    return out;
}

Result<std::int64_t> wholeOf(const Arguments& arguments, const char* option, std::int64_t otherwise) {
    return parsed<std::int64_t>(arguments, option, otherwise);
}

Result<double> numberOf(const Arguments& arguments, const char* option, double otherwise) {
    return parsed<double>(arguments, option, otherwise);
}

base::Error ofFile(const std::string& path, base::Error error) {
    const std::string reason = error.details.empty() ? std::string() : error.details.front();
    if (reason.find(path) == std::string::npos) {
        error.details = {reason.empty() ? path : path + " (" + reason + ")"};
    }
    return error;
}

Result<Answer> faultsOf(const std::string& path, const base::Error& error) {
    if (error.code != ErrorCode::faultyRecords || error.details.size() < 3) {
        return fail(error);
    }
    const QString file = QString::fromStdString(path);
    const QString line = QString::fromStdString(error.details[0]);
    const QString column = QString::fromStdString(error.details[1]);
    const QString message = QString::fromStdString(error.details[2]);
    const QJsonObject fault{{QStringLiteral("file"), file},
                            {QStringLiteral("line"), line.toLongLong()},
                            {QStringLiteral("column"), column.toLongLong()},
                            {QStringLiteral("message"), message}};
    return Answer{{{QStringLiteral("faults"), QJsonArray{fault}}, {QStringLiteral("faults_total"), 1}},
                  QStringLiteral("%1, line %2, column %3: %4").arg(file, line, column, message),
                  Exit::faultsFound};
}

Result<explain::LoadedModel> modelOf(const Arguments& arguments) {
    const auto path = arguments.required(QStringLiteral("model"));
    if (!path) {
        return fail(path.error());
    }
    auto loaded = explain::loadModelFile(*path, arguments.value(QStringLiteral("case")).toStdString());
    if (!loaded) {
        return fail(ofFile(*path, loaded.error()));
    }
    return loaded;
}

Result<explain::RowTable> rowsOf(const std::string& path, const explain::LoadedModel& loaded) {
    const auto source = learn::CsvSource::file(path);
    learn::Schema schema = loaded.model.schema;
    if (loaded.source != explain::ModelSource::own && isNameless(schema)) {
        auto named = namedByHeader(source, std::move(schema));
        if (!named) {
            return fail(named.error());
        }
        schema = std::move(*named);
    }
    const auto data = learn::readRows(source, schema, false);
    if (!data) {
        return fail(data.error());
    }
    explain::RowTable table;
    table.columns = schema.features.size();
    table.cells.resize(table.columns * data->rowCount);
    for (std::size_t row = 0; row < data->rowCount; ++row) {
        data->copyRow(row, std::span(table.cells).subspan(row * table.columns, table.columns));
    }
    return table;
}

}  // namespace sakhi::cli
