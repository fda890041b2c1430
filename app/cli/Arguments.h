#pragma once

#include "base/Result.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace sakhi::cli {

/// The words of a call, taken apart: `sakhi [--store FILE] COMMAND WORD... --option VALUE --flag`.
/// An option is known by the command's row; an unknown one is a wrong call.
class Arguments {
public:
    /// `valued` options take the next word (or what follows '='), `flags` take none.
    static base::Result<Arguments> parse(const QStringList& words, const QSet<QString>& valued,
                                         const QSet<QString>& flags);

    /// The words that are no options, in order; the first is the command.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option); }

    /// The option's value, or wrongCall where it was not given.
    [[nodiscard]] base::Result<std::string> required(const QString& option) const;

    /// The n-th word after the command, or wrongCall naming what is missing.
    [[nodiscard]] base::Result<std::string> word(int n, const char* what) const;

private:
    QStringList m_words;
    QMap<QString, QString> m_options;
};

}  // namespace sakhi::cli
