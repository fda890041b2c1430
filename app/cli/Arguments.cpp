#include "Arguments.h"

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;

base::Result<Arguments> Arguments::parse(const QStringList& words, const QSet<QString>& valued,
                                         const QSet<QString>& flags) {
    Arguments out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(QLatin1String("--")) || word.size() == 2) {
            out.m_words << word;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const bool inlineValue = word.contains(QLatin1Char('='));
        const bool flag = flags.contains(name) && !inlineValue;
        const bool hasValue = inlineValue || i + 1 < words.size();
        if (!flag && !(valued.contains(name) && hasValue)) {
            return fail(ErrorCode::wrongCall, "--" + name.toStdString());
        }
        if (flag) {
            out.m_options.insert(name, QString());
        } else if (inlineValue) {
            out.m_options.insert(name, word.section(QLatin1Char('='), 1));
        } else {
            out.m_options.insert(name, words[++i]);
        }
    }
    return out;
}

base::Result<std::string> Arguments::required(const QString& option) const {
    if (!m_options.contains(option)) {
        return fail(ErrorCode::wrongCall, "--" + option.toStdString());
    }
    return m_options.value(option).toStdString();
}

base::Result<std::string> Arguments::word(int n, const char* what) const {
    if (n >= m_words.size()) {
        return fail(ErrorCode::wrongCall, what);
    }
    return m_words[n].toStdString();
}

}  // namespace sakhi::cli
