#include "shell/KeptPlace.h"

#include <QDataStream>

namespace sakhi::shell {

using base::Result;

namespace {

constexpr const char* kField = "place";
/// Of the bytes: another one is passed over.
constexpr quint32 kForm = 1;

QByteArray bytesOf(const std::optional<base::Uuid>& id) {
    return id ? QByteArray::fromStdString(base::toText(*id)) : QByteArray();
}

std::optional<base::Uuid> idIn(const QByteArray& bytes) {
    const auto id = base::parseUuid(bytes.toStdString());
    return id ? std::optional(*id) : std::nullopt;
}

template <class Id>
std::optional<base::Uuid> valueOf(const std::optional<Id>& id) {
    return id ? std::optional(id->value) : std::nullopt;
}

std::string written(const Place& place) {
    QByteArray out;
    QDataStream writer(&out, QIODevice::WriteOnly);
    writer.setVersion(QDataStream::Qt_6_4);
    writer << kForm << QByteArray::fromStdString(std::string(base::keyOf(place.screen)))
           << bytesOf(place.group.value) << bytesOf(valueOf(place.subject.application))
           << bytesOf(valueOf(place.subject.member)) << QByteArray::fromStdString(place.subject.measure)
           << place.subject.newGroup << place.unfinished << place.recent;
    QStringList guide;
    for (const screens::GuideStep step : place.guide) {
        guide << QString::fromStdString(std::string(base::keyOf(step)));
    }
    writer << guide;
    return out.toStdString();
}

std::optional<Place> read(const std::string& bytes) {
    const QByteArray from = QByteArray::fromStdString(bytes);
    QDataStream reader(from);
    reader.setVersion(QDataStream::Qt_6_4);
    quint32 form = 0;
    QByteArray screen;
    QByteArray group;
    QByteArray application;
    QByteArray member;
    QByteArray measure;
    QStringList guide;
    Place out;
    reader >> form >> screen >> group >> application >> member >> measure >> out.subject.newGroup >>
        out.unfinished >> out.recent >> guide;
    const auto page = base::fromKey<screens::ScreenId>(screen.toStdString());
    if (reader.status() != QDataStream::Ok || form != kForm || !page) {
        return std::nullopt;
    }
    out.screen = *page;
    out.group.value = idIn(group).value_or(base::Uuid());
    if (const auto id = idIn(application)) {
        out.subject.application = domain::ApplicationId{*id};
    }
    if (const auto id = idIn(member)) {
        out.subject.member = domain::MemberId{*id};
    }
    out.subject.measure = measure.toStdString();
    for (const QString& step : guide) {
        if (const auto taken = base::fromKey<screens::GuideStep>(step.toStdString())) {
            out.guide.insert(*taken);
        }
    }
    return out;
}

}  // namespace

services::DraftPlace KeptPlace::where() const {
    return {"window", m_session.user().id.value};
}

Result<void> KeptPlace::keep(const Place& place) {
    std::string now = written(place);
    if (now == m_kept) {
        return {};
    }
    auto put = m_drafts.put(m_session, where(), {{kField, now}});
    if (put) {
        m_kept = std::move(now);
    }
    return put;
}

Result<void> KeptPlace::forget() {
    if (m_kept.empty()) {
        return {};
    }
    auto cleared = m_drafts.clear(m_session, where());
    if (cleared) {
        m_kept.clear();
    }
    return cleared;
}

std::optional<Place> KeptPlace::load() {
    const auto fields = m_drafts.load(m_session, where());
    const auto kept = fields ? fields->find(kField) : services::DraftFields::const_iterator();
    if (!fields || kept == fields->end()) {
        return std::nullopt;
    }
    m_kept = kept->second;
    return read(m_kept);
}

}  // namespace sakhi::shell
