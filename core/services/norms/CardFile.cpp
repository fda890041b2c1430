#include "services/norms/CardFile.h"

#include "services/norms/JsonFields.h"

#include <QJsonArray>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using scorecards::Card;

namespace {

/// Reads each object of a list by `one`.
template <class T>
std::vector<T> listOf(JsonFields& fields, const char* key, T (*one)(JsonFields&)) {
    std::vector<T> out;
    for (const auto& value : fields.list(key)) {
        JsonFields inner(value.toObject(), fields.placeOf(key) + "[" + std::to_string(out.size()) + "]");
        out.push_back(one(inner));
        fields.adopt(inner);
    }
    return out;
}

scorecards::Feature featureOf(JsonFields& f) {
    scorecards::Feature feature;
    feature.id = f.text("id");
    feature.unit = f.text("unit");
    feature.low = f.number("low");
    feature.high = f.number("high");
    const auto direction = base::fromKey<scorecards::Direction>(f.text("direction"));
    if (!direction) {
        f.refuse("direction");
    }
    feature.direction = direction.value_or(scorecards::Direction::raises);
    feature.actionable = f.flag("actionable");
    return feature;
}

scorecards::Term termOf(JsonFields& f) {
    scorecards::Term term;
    term.feature = f.text("feature");
    for (const auto& part : f.list("parts")) {
        if (!part.isString()) {
            f.refuse("parts");
        }
        term.parts.push_back(part.toString().toStdString());
    }
    term.weight = f.number("weight");
    term.from = f.number("from");
    term.to = f.number("to");
    return term;
}

scorecards::Band bandOf(JsonFields& f) {
    return {f.text("id"), f.number("from")};
}

}  // namespace

Result<Card> readCard(const ResourceFile& file) {
    const auto object = readObject(file.name, file.text);
    if (!object) {
        return fail(object.error());
    }
    JsonFields fields(*object, {});
    Card card;
    card.id = fields.text("id");
    card.subject = fields.text("subject");
    card.model = fields.text("model");
    JsonFields scale = fields.inside("scale");
    card.scaleLow = scale.number("low");
    card.scaleHigh = scale.number("high");
    fields.adopt(scale);
    card.features = listOf(fields, "features", featureOf);
    card.terms = listOf(fields, "terms", termOf);
    card.bands = listOf(fields, "bands", bandOf);
    JsonFields reference = fields.inside("reference");
    for (const QString& key : reference.keys()) {
        card.reference[key.toStdString()] = reference.number(key.toUtf8().constData());
    }
    fields.adopt(reference);
    card.groupsForAverage = fields.whole("groups_for_average");
    card.source = fields.text("source");
    if (const std::string place = fields.fault(); !place.empty()) {
        return fail(ErrorCode::fileDamaged, std::string(file.name) + ": " + place);
    }
    if (const auto checked = scorecards::validate(card); !checked) {
        return fail(checked.error());
    }
    return card;
}

Result<Card> shippedCard(std::string_view id) {
    for (const ResourceFile& file : cardFiles()) {
        if (file.name == std::string(id) + ".json") {
            return readCard(file);
        }
    }
    return fail(ErrorCode::notFound, std::string(id));
}

}  // namespace sakhi::services
