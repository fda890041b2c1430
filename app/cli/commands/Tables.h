#pragma once

#include "../Cli.h"
#include "explain/ModelLoader.h"
#include "learn/Dataset.h"

namespace sakhi::cli {

/// The words between the commas of an option; none where it was not given. Double quotes keep a comma in a
/// word.
std::vector<std::string> listOf(const Arguments& arguments, const char* option);

/// The same as numbers; wrongCall naming the option where a word is none.
base::Result<std::vector<double>> numbersOf(const Arguments& arguments, const char* option);

/// A whole number or a number given by an option, or `otherwise`; wrongCall naming the option where it is
/// none.
base::Result<std::int64_t> wholeOf(const Arguments& arguments, const char* option, std::int64_t otherwise);
base::Result<double> numberOf(const Arguments& arguments, const char* option, double otherwise);

/// An error of reading `path`, with the file's name before the reason.
base::Error ofFile(const std::string& path, base::Error error);

/// What a damaged table answers: {faults: [{file, line, column, message}]}; any other error stays one.
base::Result<Answer> faultsOf(const std::string& path, const base::Error& error);

/// The model named by --model (--case picks one of a list).
base::Result<explain::LoadedModel> modelOf(const Arguments& arguments);

/// The first record of a CSV file.
base::Result<std::vector<std::string>> headerOf(const std::string& path);

/// The columns a model asks of a CSV file: by name; for an imported model without names, the file's first
/// columns in order.
base::Result<learn::Schema> schemaFor(const std::string& path, const explain::LoadedModel& loaded);

/// A CSV file as rows for a model, by schemaFor().
base::Result<explain::RowTable> rowsOf(const std::string& path, const explain::LoadedModel& loaded);

}  // namespace sakhi::cli
