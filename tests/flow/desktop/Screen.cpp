#include "flow/desktop/Screen.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace sakhi::test {

namespace {

constexpr const char* kRegistry = "org.a11y.atspi.Registry";
constexpr const char* kAccessible = "org.a11y.atspi.Accessible";
constexpr int kPatienceMs = 60'000;
/// A tree deeper than this is a ring.
constexpr int kDeepest = 40;

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

QDBusMessage methodOf(const Shown& one, const char* interface, const char* method) {
    return QDBusMessage::createMethodCall(one.service, one.path, latin(interface), latin(method));
}

QDBusMessage propertyOf(const Shown& one, const char* name) {
    auto call = methodOf(one, "org.freedesktop.DBus.Properties", "Get");
    call << latin(kAccessible) << latin(name);
    return call;
}

QString textIn(const QDBusMessage& reply) {
    return reply.arguments().value(0).value<QDBusVariant>().variant().toString();
}

std::vector<Shown> childrenIn(const QDBusMessage& reply) {
    std::vector<Shown> out;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        return out;
    }
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QDBusObjectPath path;
        Shown child;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        out.push_back(child);
    }
    list.endArray();
    return out;
}

quint64 statesIn(const QDBusMessage& reply) {
    const auto words = qdbus_cast<QList<uint>>(reply.arguments().value(0));
    return words.size() < 2 ? 0 : quint64(words[0]) | quint64(words[1]) << 32U;
}

}  // namespace

/// The questions about one thing, on their way.
struct Screen::Asked {
    QDBusPendingCall states;
    QDBusPendingCall name;
    QDBusPendingCall description;
    QDBusPendingCall role;
    QDBusPendingCall children;
};

Screen::Screen(const QString& accessibilityBus)
    : m_bus(QDBusConnection::connectToBus(accessibilityBus, QStringLiteral("screen"))) {
    for (const char* interface : {"org.a11y.atspi.Event.Object", "org.a11y.atspi.Event.Window"}) {
        m_bus.connect({}, {}, latin(interface), {}, this, SLOT(heard(QDBusMessage)));
    }
    // A program tells only what somebody wants to hear.
    for (const char* event : {"object:state-changed", "object:children-changed", "object:property-change",
                              "object:text-changed", "window:"}) {
        auto call =
            QDBusMessage::createMethodCall(latin(kRegistry), QStringLiteral("/org/a11y/atspi/registry"),
                                           latin(kRegistry), QStringLiteral("RegisterEvent"));
        call << latin(event);
        m_bus.call(call);
    }
}

Screen::~Screen() {
    QDBusConnection::disconnectFromBus(QStringLiteral("screen"));
}

void Screen::heard(const QDBusMessage& message) {
    const auto words = message.arguments();
    if (message.member() == QLatin1String("StateChanged") &&
        words.value(0).toString() == QLatin1String("focused") && words.value(1).toInt() == 1) {
        m_focus = {message.service(), message.path(), {}, {}, 0, 0};
        ++m_focusMoves;
    }
    Q_EMIT changed();
}

QString Screen::serviceOf(qint64 pid) {
    const Shown root{latin(kRegistry), QStringLiteral("/org/a11y/atspi/accessible/root"), {}, {}, 0, 0};
    for (const Shown& program : childrenIn(m_bus.call(methodOf(root, kAccessible, "GetChildren")))) {
        const QDBusReply<uint> owner = m_bus.interface()->servicePid(program.service);
        if (owner.isValid() && owner.value() == pid) {
            return program.service;
        }
    }
    return {};
}

Screen::Asked Screen::ask(const Shown& one) {
    const auto send = [this](const QDBusMessage& call) { return m_bus.asyncCall(call, kPatienceMs); };
    return {send(methodOf(one, kAccessible, "GetState")), send(propertyOf(one, "Name")),
            send(propertyOf(one, "Description")), send(methodOf(one, kAccessible, "GetRole")),
            send(methodOf(one, kAccessible, "GetChildren"))};
}

std::vector<Shown> Screen::take(Asked& asked, Shown& one) {
    for (QDBusPendingCall* call :
         {&asked.states, &asked.name, &asked.description, &asked.role, &asked.children}) {
        call->waitForFinished();
    }
    one.states = statesIn(asked.states.reply());
    one.name = textIn(asked.name.reply());
    one.description = textIn(asked.description.reply());
    one.role = asked.role.reply().arguments().value(0).toUInt();
    return one.is(kShowing) ? childrenIn(asked.children.reply()) : std::vector<Shown>();
}

std::vector<Shown> Screen::read(const QString& service) {
    const Shown root{service, QStringLiteral("/org/a11y/atspi/accessible/root"), {}, {}, 0, 0};
    std::vector<Shown> all;
    std::vector<Shown> level = childrenIn(m_bus.call(methodOf(root, kAccessible, "GetChildren")));
    for (int depth = 0; depth < kDeepest && !level.empty(); ++depth) {
        std::vector<Asked> asked;
        for (const Shown& one : level) {
            asked.push_back(ask(one));
        }
        std::vector<Shown> next;
        for (std::size_t i = 0; i < level.size(); ++i) {
            const auto children = take(asked[i], level[i]);
            next.insert(next.end(), children.begin(), children.end());
            if (level[i].is(kShowing)) {
                all.push_back(level[i]);
            }
        }
        level = std::move(next);
    }
    return all;
}

Shown Screen::focus() {
    Shown now = m_focus;
    if (!now.path.isEmpty()) {
        Asked asked = ask(now);
        take(asked, now);
    }
    return now;
}

}  // namespace sakhi::test
