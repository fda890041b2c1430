#include "services/DraftService.h"

#include "base/Clock.h"
#include "services/CommandBus.h"
#include "store/Drafts.h"

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

/// Stands before every value: an empty text is a value too, and the sealer keeps none.
constexpr char kMark = '=';

/// The field's name is bound into the seal, so that a value cannot be moved to another field.
store::PersonalField placeOf(std::string_view field) {
    return {"draft", field};
}

}  // namespace

Result<void> DraftService::put(const Session& session, const DraftPlace& place, const DraftFields& fields) {
    std::vector<store::DraftField> rows;
    for (const auto& [field, text] : fields) {
        auto sealed = session.seal(placeOf(field), place.subject, kMark + text);
        if (!sealed) {
            return fail(sealed.error());
        }
        rows.push_back({field, *std::move(sealed), m_clock.nowMs()});
    }
    return m_bus.writeLocal(session, [&](store::WriteTransaction& transaction) -> Result<void> {
        store::Drafts drafts(transaction.connection());
        for (const auto& row : rows) {
            if (auto put = drafts.put(session.user().id, place.screen, base::toText(place.subject), row);
                !put) {
                return put;
            }
        }
        return {};
    });
}

Result<DraftFields> DraftService::load(const Session& session, const DraftPlace& place) {
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto rows =
        store::Drafts(*reader).load(session.user().id, place.screen, base::toText(place.subject));
    if (!rows) {
        return fail(rows.error());
    }
    const auto open = session.opener();
    DraftFields fields;
    for (const auto& row : *rows) {
        const auto text = open(placeOf(row.field), place.subject, row.value);
        if (!text) {
            return fail(text.error());
        }
        fields[row.field] = text->substr(std::min<std::size_t>(1, text->size()));
    }
    return fields;
}

Result<void> DraftService::clear(const Session& session, const DraftPlace& place) {
    return m_bus.writeLocal(session, [&](store::WriteTransaction& transaction) {
        return store::Drafts(transaction.connection())
            .clear(session.user().id, place.screen, base::toText(place.subject));
    });
}

Result<std::vector<base::Uuid>> DraftService::subjects(const Session& session, std::string_view screen) {
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto texts = store::Drafts(*reader).subjects(session.user().id, screen);
    if (!texts) {
        return fail(texts.error());
    }
    std::vector<base::Uuid> out;
    for (const auto& text : *texts) {
        if (const auto id = base::parseUuid(text)) {
            out.push_back(*id);
        }
    }
    return out;
}

}  // namespace sakhi::services
