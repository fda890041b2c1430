#include "kit/KeyMap.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <array>

namespace sakhi::kit {

namespace {

constexpr std::array kKeys{
    KeyRow{Key::help, QKeyCombination(Qt::Key_F1), KeyPlace::everywhere,
           QT_TRANSLATE_NOOP("Keys", "Help for this page")},
    KeyRow{Key::search, Qt::CTRL | Qt::Key_K, KeyPlace::everywhere,
           QT_TRANSLATE_NOOP("Keys", "Find a group, a member, a loan, a page or something to do")},
    KeyRow{Key::parts, QKeyCombination(Qt::Key_F6), KeyPlace::everywhere,
           QT_TRANSLATE_NOOP("Keys",
                             "On to the next part of the window: page, pages at the left, bar at the top")},
    KeyRow{Key::listen, Qt::CTRL | Qt::Key_R, KeyPlace::everywhere,
           QT_TRANSLATE_NOOP("Keys", "Read this page aloud, or stop")},
    KeyRow{Key::undo, Qt::CTRL | Qt::Key_Z, KeyPlace::everywhere,
           QT_TRANSLATE_NOOP("Keys", "Take back what was just done, while Undo is shown")},
    KeyRow{Key::lock, Qt::CTRL | Qt::Key_L, KeyPlace::everywhere,
           QT_TRANSLATE_NOOP("Keys", "Lock: nobody sees the records until you are back")},
    KeyRow{Key::open, QKeyCombination(Qt::Key_Return), KeyPlace::list,
           QT_TRANSLATE_NOOP("Keys", "Open the chosen row")},
    KeyRow{Key::find, Qt::CTRL | Qt::Key_F, KeyPlace::list, QT_TRANSLATE_NOOP("Keys", "Find in this list")},
    KeyRow{Key::copy, Qt::CTRL | Qt::Key_C, KeyPlace::list,
           QT_TRANSLATE_NOOP("Keys", "Copy the chosen rows")},
    KeyRow{Key::exportList, Qt::CTRL | Qt::Key_E, KeyPlace::list,
           QT_TRANSLATE_NOOP("Keys", "Write the list into a file (CSV)")},
    KeyRow{Key::printList, Qt::CTRL | Qt::Key_P, KeyPlace::list, QT_TRANSLATE_NOOP("Keys", "Print the list")},
    KeyRow{Key::present, QKeyCombination(Qt::Key_Space), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "She is absent; once more, she is present")},
    KeyRow{Key::late, QKeyCombination(Qt::Key_L), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "She came late")},
    KeyRow{Key::leave, QKeyCombination(Qt::Key_V), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "She has leave")},
    KeyRow{
        Key::row, QKeyCombination(Qt::Key_F2), KeyPlace::meeting,
        QT_TRANSLATE_NOOP("Keys", "Her row in full: savings handed back, each loan, who brought the money")},
    KeyRow{Key::empty, QKeyCombination(Qt::Key_Delete), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "Nothing was paid here")},
    KeyRow{Key::loans, QKeyCombination(Qt::Key_F3), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "New loans")},
    KeyRow{Key::money, QKeyCombination(Qt::Key_F5), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "Other receipts and expenses")},
    KeyRow{Key::bank, QKeyCombination(Qt::Key_F7), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "Money to and from the bank")},
    KeyRow{Key::count, QKeyCombination(Qt::Key_F8), KeyPlace::meeting,
           QT_TRANSLATE_NOOP("Keys", "Count the cash")},
};

}  // namespace

std::span<const KeyRow> keyRows() {
    return kKeys;
}

QKeySequence keysOf(Key key) {
    for (const KeyRow& row : kKeys) {
        if (row.key == key) {
            return QKeySequence(row.keys);
        }
    }
    return {};
}

QString wordsOf(const KeyRow& row) {
    return QCoreApplication::translate("Keys", row.words);
}

QString shownKeys(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

std::optional<Key> pressedKey(KeyPlace place, const QKeyEvent& event) {
    const int key = event.key() == Qt::Key_Enter       ? int{Qt::Key_Return}
                    : event.key() == Qt::Key_Backspace ? int{Qt::Key_Delete}
                                                       : event.key();
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    for (const KeyRow& row : kKeys) {
        if (row.place == place && row.keys == QKeyCombination(held, static_cast<Qt::Key>(key))) {
            return row.key;
        }
    }
    return std::nullopt;
}

}  // namespace sakhi::kit
