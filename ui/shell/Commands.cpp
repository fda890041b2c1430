#include "shell/Commands.h"

#include "kit/TableFilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace sakhi::shell {

namespace {

/// A word typed against a word of the text: 3 begins it, 2 stands in it, 1 its letters come in this order
/// after the first one.
int fitOfWord(const QString& word, const QString& typed) {
    if (word.startsWith(typed)) {
        return 3;
    }
    if (word.contains(typed)) {
        return 2;
    }
    if (typed.size() < 2 || word.isEmpty() || word.front() != typed.front()) {
        return 0;
    }
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = word.indexOf(letter, at) + 1;
        if (at == 0) {
            return 0;
        }
    }
    return 1;
}

}  // namespace

QString titleOf(CommandPart part) {
    switch (part) {
        case CommandPart::recent:
            return QCoreApplication::translate("Commands", "Used last", "title over commands");
        case CommandPart::acts:
            return QCoreApplication::translate("Commands", "On this page", "title over commands");
        case CommandPart::pages:
            return QCoreApplication::translate("Commands", "Pages", "title over commands");
        case CommandPart::program:
            return QCoreApplication::translate("Commands", "Program", "title over commands: look, lock ...");
    }
    return {};
}

int fitOf(const QString& text, const QString& typed) {
    const QStringList words = kit::foldedForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int sum = 1;
    for (const QString& part : kit::foldedForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        int best = 0;
        for (const QString& word : words) {
            best = std::max(best, fitOfWord(word, part));
        }
        if (best == 0) {
            return 0;
        }
        sum += best;
    }
    return sum;
}

std::vector<Command> fitting(const std::vector<Command>& commands, const QStringList& recent,
                             const QString& typed) {
    struct Found {
        int part;
        qsizetype age;
        int fit;
        Command command;
    };
    std::vector<Found> found;
    for (Command command : commands) {
        const int fit = fitOf(command.text, typed);
        if (fit == 0) {
            continue;
        }
        const qsizetype age = recent.indexOf(command.key);
        if (age >= 0) {
            command.part = CommandPart::recent;
        }
        found.push_back({static_cast<int>(command.part), age, fit, std::move(command)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tuple(a.part, -a.fit, a.age) < std::tuple(b.part, -b.fit, b.age);
    });
    std::vector<Command> out;
    out.reserve(found.size());
    for (Found& row : found) {
        out.push_back(std::move(row.command));
    }
    return out;
}

}  // namespace sakhi::shell
