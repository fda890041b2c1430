#pragma once

#include <QTranslator>

namespace sakhi {

/// Loads the words of a language ("en", "hi") into `translator` and installs it; false where there are none,
/// and then the words stay as they were. Removes what the translator held before.
bool installWords(QTranslator& translator, const QString& language);

}  // namespace sakhi
