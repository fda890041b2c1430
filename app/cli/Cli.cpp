#include "Cli.h"

#include "Version.h"
#include "security/SodiumEntropy.h"
#include "services/ErrorText.h"

#include <QJsonDocument>
#include <QTextStream>

#include <csignal>

namespace sakhi::cli {

using base::ErrorCode;

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int) {
    stopAsked = 1;
}

/// Options of every command.
constexpr const char* kCommonValued = "store user password-file today language";
constexpr const char* kCommonFlags = "json help version";

QSet<QString> setOf(const char* words) {
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Every option that takes a value, of whatever command.
QSet<QString> valuedOptions() {
    QSet<QString> out = setOf(kCommonValued);
    for (const CommandRow& row : commandRows()) {
        out += setOf(row.valued);
    }
    return out;
}

/// The row of the first word that is neither an option nor an option's value: a value may be called like a
/// command.
const CommandRow* rowOf(const QStringList& words) {
    const QSet<QString> valued = valuedOptions();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(QLatin1String("--"))) {
            i += valued.contains(words[i].mid(2)) ? 1 : 0;
            continue;
        }
        for (const CommandRow& row : commandRows()) {
            if (words[i] == QLatin1String(row.name)) {
                return &row;
            }
        }
        return nullptr;
    }
    return nullptr;
}

Exit exitOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::invalidText:
        case ErrorCode::invalidNumber:
        case ErrorCode::invalidMoney:
        case ErrorCode::invalidDate:
        case ErrorCode::invalidId:
        case ErrorCode::outOfRange:
        case ErrorCode::overflow:
        case ErrorCode::fileNotFound:
        case ErrorCode::wrongCall:
        case ErrorCode::notFound:
        case ErrorCode::storeMissing:
        case ErrorCode::missingData:
            return Exit::wrongCall;
        case ErrorCode::wrongPassword:
        case ErrorCode::lockedOut:
        case ErrorCode::weakPassword:
        case ErrorCode::notAllowed:
        case ErrorCode::unconfirmedManager:
        case ErrorCode::notSignedIn:
        case ErrorCode::alreadyExists:
        case ErrorCode::ruleBroken:
        case ErrorCode::wrongState:
        case ErrorCode::storeExists:
        case ErrorCode::storeLocked:
        case ErrorCode::cancelled:
            return Exit::refused;
        case ErrorCode::faultyRecords:
            return Exit::faultsFound;
        case ErrorCode::fileUnreadable:
        case ErrorCode::fileUnwritable:
        case ErrorCode::fileDamaged:
        case ErrorCode::fileTooLarge:
        case ErrorCode::formatUnknown:
        case ErrorCode::formatMismatch:
        case ErrorCode::storeNewer:
        case ErrorCode::storeForeign:
        case ErrorCode::storeDamaged:
        case ErrorCode::storeFull:
        case ErrorCode::storeFailed:
        case ErrorCode::commitUnknown:
        case ErrorCode::modelInvalid:
        case ErrorCode::modelSchemaMismatch:
        case ErrorCode::internal:
            return Exit::damaged;
    }
    return Exit::damaged;
}

int sayError(const base::Error& error) {
    QTextStream(stderr) << "sakhi: " << services::errorText(error).oneLine() << '\n';
    return static_cast<int>(exitOf(error.code));
}

int sayHelp() {
    QTextStream out(stdout);
    out << "sakhi [--store FILE] [--user NAME --password-file FILE] [--language en|hi] COMMAND ... [--json]\n"
           "sakhi COMMAND --help, sakhi --version; --today D sets the clock of a sample store\n\n";
    for (const CommandRow& row : commandRows()) {
        out << QStringLiteral("  %1 %2\n      %3\n")
                   .arg(QLatin1String(row.name), QLatin1String(row.words), QLatin1String(row.about));
    }
    out << "\nExit status: 0 done; 1 faults were found; 2 the call was wrong; 3 refused; 4 a store or file "
           "is damaged.\n";
    return 0;
}

int say(const Answer& answer, bool json) {
    QTextStream out(stdout);
    if (json) {
        out << QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) << '\n';
    } else if (!answer.text.isEmpty()) {
        out << answer.text << (answer.text.endsWith(QLatin1Char('\n')) ? "" : "\n");
    }
    return static_cast<int>(answer.exit);
}

}  // namespace

int runCli(const QStringList& words) {
    const CommandRow* row = rowOf(words);
    if (words.isEmpty() || (row == nullptr && words.contains(QLatin1String("--help")))) {
        return sayHelp();
    }
    if (words.contains(QLatin1String("--version"))) {
        QTextStream(stdout) << versionText() << '\n';
        return 0;
    }
    if (row == nullptr) {
        return sayError({ErrorCode::wrongCall, {words.value(0).toStdString()}});
    }
    const auto arguments = Arguments::parse(words, setOf(kCommonValued) + setOf(row->valued),
                                            setOf(kCommonFlags) + setOf(row->flags));
    if (!arguments) {
        return sayError(arguments.error());
    }
    if (arguments->words().value(0) != QLatin1String(row->name)) {
        return sayError({ErrorCode::wrongCall, {arguments->words().value(0).toStdString()}});
    }
    if (arguments->has(QStringLiteral("help"))) {
        QTextStream(stdout) << "sakhi " << row->name << ' ' << row->words << '\n' << row->about << '\n';
        return 0;
    }
    std::signal(SIGINT, askToStop);
    security::SodiumEntropy entropy;
    Call call(*arguments, entropy, [](std::int64_t, std::int64_t) { return stopAsked == 0; });
    const auto answer = row->run(call);
    return answer ? say(*answer, arguments->has(QStringLiteral("json"))) : sayError(answer.error());
}

}  // namespace sakhi::cli
