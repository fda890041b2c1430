#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace sakhi::shell {

/// Where a command stands among what was found, in this order.
enum class CommandPart { recent, acts, pages, program };

/// Something the search box can do by its name.
struct Command {
    /// What it is remembered by as used last: "page:score".
    QString key;
    CommandPart part{CommandPart::program};
    /// In the language of the screen.
    QString text;
    QKeySequence shortcut;
    std::function<void()> run;
};

/// The title over the commands of a part.
QString titleOf(CommandPart part);

/// How well a text answers what was typed: every word typed must begin, stand in or be skipped through a word
/// of the text; 0 where one does not. No words fit everything alike.
int fitOf(const QString& text, const QString& typed);

/// The commands that fit, best first within their parts; those used last (keys, newest first) come before
/// all, in their own part.
std::vector<Command> fitting(const std::vector<Command>& commands, const QStringList& recent,
                             const QString& typed);

}  // namespace sakhi::shell
