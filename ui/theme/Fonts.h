#pragma once

#include <QString>
#include <QStringList>

namespace sakhi::theme {

/// The families every text asks for, in order: Noto Sans and its Indian scripts. Named one by one, because
/// the fallback of the platform picks a serif for some scripts.
QStringList fontFamilies();

/// Makes the shipped fonts known to the program; the names of files that could not be read, normally none.
/// Needs a QGuiApplication. Calling it again does nothing new.
QStringList registerFonts();

/// Drops two harmless sentences of Qt ("OpenType support missing ...", "... propagateSizeHints()") and hands
/// every other message to the handler that was there before.
void installMessageFilter();

}  // namespace sakhi::theme
