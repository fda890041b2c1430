#include "shell/LeftPlace.h"

#include <QDataStream>

#include <utility>

namespace sakhi::shell {

LeftPlace::LeftPlace(Place place, const services::Session& session)
    : m_place(std::move(place)), m_by(session.user().id) {
    const QVariantMap fields = std::exchange(m_place.unfinished, {});
    auto sealer = session.sealStream();
    if (fields.isEmpty() || !sealer) {
        return;
    }
    QByteArray clear;
    QDataStream writer(&clear, QIODevice::WriteOnly);
    writer << fields;
    m_sealed = sealer->header();
    const auto frames = sealer->seal(
        {reinterpret_cast<const std::uint8_t*>(clear.constData()), static_cast<std::size_t>(clear.size())});
    m_sealed.insert(m_sealed.end(), frames.begin(), frames.end());
    const auto end = sealer->end();
    m_sealed.insert(m_sealed.end(), end.begin(), end.end());
    clear.fill('\0');
}

Place LeftPlace::openedBy(const services::Session& session) const {
    Place out = m_place;
    if (m_sealed.empty()) {
        return out;
    }
    if (const auto opened = session.openStream(m_sealed); opened && opened->whole) {
        const QByteArray clear(reinterpret_cast<const char*>(opened->clear.data()),
                               static_cast<qsizetype>(opened->clear.size()));
        QDataStream reader(clear);
        reader >> out.unfinished;
    }
    return out;
}

}  // namespace sakhi::shell
