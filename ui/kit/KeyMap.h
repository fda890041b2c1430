#pragma once

#include <QKeySequence>
#include <QString>

#include <optional>
#include <span>

class QKeyEvent;

namespace sakhi::kit {

/// What the keys of the program do.
enum class Key {
    help,
    search,
    parts,
    listen,
    undo,
    lock,
    open,
    find,
    copy,
    exportList,
    printList,
    present,
    late,
    leave,
    row,
    empty,
    loans,
    money,
    bank,
    count
};

/// Where a key is heard: wherever she is, in a list that has the focus, on the page of a meeting.
enum class KeyPlace { everywhere, list, meeting };

/// A key. Shortcuts are made from these rows and the help of a page is written from them.
struct KeyRow {
    Key key;
    QKeyCombination keys;
    KeyPlace place;
    /// What it does, to be translated in the context "Keys".
    const char* words;
};

/// All keys; buttons have their own (Alt and the letter underlined while Alt is held).
std::span<const KeyRow> keyRows();

QKeySequence keysOf(Key key);
QString wordsOf(const KeyRow& row);

/// A key as it is printed on the keyboard: "Ctrl+K".
QString shownKeys(const QKeySequence& keys);

/// The key of a place that was pressed. Enter and Return are one key, as are Delete and Backspace.
std::optional<Key> pressedKey(KeyPlace place, const QKeyEvent& event);

}  // namespace sakhi::kit
