#include "services/norms/NormBook.h"

#include "services/norms/JsonFields.h"

#include <algorithm>
#include <array>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;

namespace {

Money rupees(JsonFields& fields, const char* key) {
    const int amount = fields.whole(key);
    if (amount < 0) {
        fields.refuse(key);
    }
    return Money::rupees(amount);
}

/// A norm: the name of its files, how its values are read, and which part of Norms they are.
struct NormRow {
    std::string_view name;
    void (*read)(JsonFields& values, Norms& norms);
    void (*take)(const Norms& from, Norms& to);
};

constexpr std::array kNorms{
    NormRow{"lending_tolerance",
            [](JsonFields& v, Norms& n) {
                n.lending = {rupees(v, "internal_rupees"), rupees(v, "bank_rupees")};
            },
            [](const Norms& from, Norms& to) { to.lending = from.lending; }},
    NormRow{"asset_class",
            [](JsonFields& v, Norms& n) {
                n.assetClass = {v.whole("sma1_above_days"), v.whole("sma2_above_days"),
                                v.whole("npa_above_days")};
                const auto& days = n.assetClass;
                if (days.sma1AboveDays < 0 || days.sma2AboveDays <= days.sma1AboveDays ||
                    days.npaAboveDays <= days.sma2AboveDays) {
                    v.refuse("npa_above_days");
                }
            },
            [](const Norms& from, Norms& to) { to.assetClass = from.assetClass; }},
    NormRow{"household",
            [](JsonFields& v, Norms& n) {
                n.household = {v.number("foir_percent"), rupees(v, "yearly_income_rupees")};
                if (n.household.foirPercent <= 0.0 || n.household.foirPercent > 100.0) {
                    v.refuse("foir_percent");
                }
            },
            [](const Norms& from, Norms& to) { to.household = from.household; }},
    NormRow{"bank_linkage",
            [](JsonFields& v, Norms& n) {
                n.linkage = {v.whole("active_months"), rupees(v, "member_debt_rupees")};
            },
            [](const Norms& from, Norms& to) { to.linkage = from.linkage; }},
};

tl::unexpected<base::Error> damaged(std::string_view file, const std::string& place) {
    return fail(ErrorCode::fileDamaged, std::string(file) + ": " + place);
}

}  // namespace

Result<NormBook::Entry> NormBook::readEntry(const ResourceFile& file) {
    const auto object = readObject(file.name, file.text);
    if (!object) {
        return fail(object.error());
    }
    JsonFields fields(*object, {});
    Entry entry;
    const std::string from = fields.text("effective_from");
    const auto day = base::parseIsoDate(from);
    const auto norm = std::ranges::find_if(kNorms, [&](const NormRow& row) {
        return file.name == std::string(row.name) + "-" + from + ".json";
    });
    if (!day || norm == kNorms.end()) {
        return damaged(file.name, "effective_from");
    }
    if (fields.text("source").empty()) {
        fields.refuse("source");
    }
    entry.norm = static_cast<std::size_t>(norm - kNorms.begin());
    entry.from = *day;
    JsonFields values = fields.inside("values");
    norm->read(values, entry.values);
    fields.adopt(values);
    if (const std::string place = fields.fault(); !place.empty()) {
        return damaged(file.name, place);
    }
    return entry;
}

Result<NormBook> NormBook::read(std::span<const ResourceFile> files) {
    NormBook book;
    for (const ResourceFile& file : files) {
        auto entry = readEntry(file);
        if (!entry) {
            return fail(entry.error());
        }
        book.m_entries.push_back(*entry);
    }
    std::ranges::sort(book.m_entries, {},
                      [](const Entry& entry) { return std::pair(entry.norm, entry.from); });
    for (std::size_t i = 0; i < kNorms.size(); ++i) {
        if (std::ranges::find(book.m_entries, i, &Entry::norm) == book.m_entries.end()) {
            return damaged(kNorms[i].name, "–");
        }
    }
    return book;
}

Norms NormBook::on(base::Date day) const {
    Norms norms;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const bool first = i == 0 || m_entries[i - 1].norm != entry.norm;
        if (first || entry.from <= day) {
            kNorms[entry.norm].take(entry.values, norms);
        }
    }
    return norms;
}

}  // namespace sakhi::services
