#include "Tables.h"

#include "explain/FileBytes.h"
#include "learn/CsvReader.h"

#include <QJsonArray>

#include <algorithm>
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

}  // namespace

std::vector<std::string> listOf(const Arguments& arguments, const char* option) {
    std::vector<std::string> out;
    const QString value = arguments.value(QString::fromLatin1(option));
    QString word;
    bool quoted = false;
    const auto finish = [&out, &word] {
        if (const QString text = word.trimmed(); !text.isEmpty()) {
            out.push_back(text.toStdString());
        }
        word.clear();
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == QLatin1Char('"')) {
            // Two of them in a quoted word are one of its own.
            const bool own = quoted && i + 1 < value.size() && value[i + 1] == c;
            word += own ? QString(c) : QString();
            quoted = own || !quoted;
            i += own ? 1 : 0;
        } else if (c == QLatin1Char(',') && !quoted) {
            finish();
        } else {
            word += c;
        }
    }
    finish();
    return out;
}

Result<std::vector<double>> numbersOf(const Arguments& arguments, const char* option) {
    std::vector<double> out;
    for (const std::string& word : listOf(arguments, option)) {
        double value{};
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc{} || end != word.data() + word.size()) {
            return fail(ErrorCode::wrongCall, "--" + std::string(option) + " " + word);
        }
        out.push_back(value);
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

Result<std::vector<std::string>> headerOf(const std::string& path) {
    auto reader = learn::CsvReader::open(learn::CsvSource::file(path));
    std::vector<std::string> names;
    const auto got = reader ? reader->next(names) : fail(reader.error());
    if (!got) {
        return fail(got.error());
    }
    return names;
}

Result<learn::Schema> schemaFor(const std::string& path, const explain::LoadedModel& loaded) {
    learn::Schema schema = loaded.model.schema;
    if (loaded.source == explain::ModelSource::own || !isNameless(schema)) {
        return schema;
    }
    const auto names = headerOf(path);
    if (!names) {
        return fail(names.error());
    }
    const bool named = std::find(names->begin(), names->end(), schema.features.front().name) != names->end();
    for (std::size_t i = 0; !named && i < schema.features.size() && i < names->size(); ++i) {
        schema.features[i].name = (*names)[i];
    }
    return schema;
}

Result<explain::RowTable> rowsOf(const std::string& path, const explain::LoadedModel& loaded) {
    const auto schema = schemaFor(path, loaded);
    if (!schema) {
        return fail(schema.error());
    }
    const auto data = learn::readRows(learn::CsvSource::file(path), *schema, false);
    if (!data) {
        return fail(data.error());
    }
    explain::RowTable table;
    table.columns = schema->features.size();
    table.cells.resize(table.columns * data->rowCount);
    for (std::size_t row = 0; row < data->rowCount; ++row) {
        data->copyRow(row, std::span(table.cells).subspan(row * table.columns, table.columns));
    }
    return table;
}

}  // namespace sakhi::cli
