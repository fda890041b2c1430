#pragma once

#include <QEvent>

namespace sakhi::kit {

class TablePane;

/// A list asks the window it stands in to write it into a file or to print it: sent to the widgets around the
/// list, the nearest first, until one accepts it.
class ListRequest : public QEvent {
public:
    enum class Act { write, print };

    ListRequest(const TablePane& list, Act act) : QEvent(kind()), m_list(list), m_act(act) { ignore(); }

    static Type kind() {
        static const int type = registerEventType();
        return static_cast<Type>(type);
    }

    [[nodiscard]] const TablePane& list() const { return m_list; }
    [[nodiscard]] Act act() const { return m_act; }

private:
    const TablePane& m_list;
    Act m_act;
};

}  // namespace sakhi::kit
