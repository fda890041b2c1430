#include "store/Rebuild.h"

#include "store/FindingList.h"
#include "store/Migrations.h"
#include "store/OpReader.h"
#include "store/Projector.h"
#include "store/Transaction.h"
#include "wire/OpCodec.h"

#include <algorithm>
#include <array>
#include <compare>

namespace sakhi::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::array<Projection, 34> kProjections{{
    {"blob", "SELECT * FROM blob ORDER BY 1", 1},
    {"grp", "SELECT * FROM grp ORDER BY 1", 1},
    {"opening", "SELECT * FROM opening ORDER BY 1", 1},
    {"member", "SELECT * FROM member ORDER BY 1", 1},
    {"opening_saving", "SELECT * FROM opening_saving ORDER BY 1", 1},
    {"meeting", "SELECT * FROM meeting ORDER BY 1", 1},
    {"meeting_line", "SELECT * FROM meeting_line ORDER BY 1, 2", 2},
    {"loan", "SELECT * FROM loan ORDER BY 1", 1},
    {"repayment", "SELECT * FROM repayment ORDER BY 1, 2, 3", 3},
    {"application", "SELECT * FROM application ORDER BY 1", 1},
    {"application_share", "SELECT * FROM application_share ORDER BY 1, 2", 2},
    {"application_step", "SELECT * FROM application_step ORDER BY 1, 2", 2},
    {"application_decision", "SELECT * FROM application_decision ORDER BY 1", 1},
    {"application_decision_item", "SELECT * FROM application_decision_item ORDER BY 1, 2, 3", 3},
    {"assessment", "SELECT * FROM assessment ORDER BY 1", 1},
    {"app_user", "SELECT * FROM app_user ORDER BY 1", 1},
    {"user_group", "SELECT * FROM user_group ORDER BY 1, 2", 2},
    {"meeting_withdrawal", "SELECT * FROM meeting_withdrawal ORDER BY 1, 2", 2},
    {"meeting_brought", "SELECT * FROM meeting_brought ORDER BY 1, 2", 2},
    {"meeting_waiver", "SELECT * FROM meeting_waiver ORDER BY 1, 2", 2},
    {"meeting_other", "SELECT * FROM meeting_other ORDER BY 1, 2", 2},
    {"meeting_note_count", "SELECT * FROM meeting_note_count ORDER BY 1, 2", 2},
    {"meeting_resolution", "SELECT * FROM meeting_resolution ORDER BY 1, 2", 2},
    {"meeting_reopening", "SELECT * FROM meeting_reopening ORDER BY 1, 2", 2},
    {"correction", "SELECT * FROM correction ORDER BY 1", 1},
    {"correction_entry", "SELECT * FROM correction_entry ORDER BY 1, 2", 2},
    {"group_rule", "SELECT * FROM group_rule ORDER BY 1", 1},
    {"member_nominee", "SELECT * FROM member_nominee ORDER BY 1", 1},
    {"member_document", "SELECT * FROM member_document ORDER BY 1, 2", 2},
    {"member_leaving", "SELECT * FROM member_leaving ORDER BY 1", 1},
    {"office_term", "SELECT * FROM office_term ORDER BY 1, 2, 3", 3},
    {"visit", "SELECT * FROM visit ORDER BY 1", 1},
    {"visit_check", "SELECT * FROM visit_check ORDER BY 1, 2", 2},
    {"visit_file", "SELECT * FROM visit_file ORDER BY 1, 2", 2},
}};

/// -1, 0 or 1 as SQLite orders two values of one STRICT column.
int compareColumn(const Statement& a, const Statement& b, int column) {
    if (a.kind(column) != b.kind(column)) {
        return a.kind(column) < b.kind(column) ? -1 : 1;
    }
    if (a.isInteger(column)) {
        const std::int64_t left = a.integer(column);
        const std::int64_t right = b.integer(column);
        return left < right ? -1 : left > right;
    }
    const ByteView left = a.raw(column);
    const ByteView right = b.raw(column);
    const auto order =
        std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end());
    return std::is_lt(order) ? -1 : std::is_gt(order);
}

int compareRow(const Statement& a, const Statement& b, int columns) {
    for (int column = 0; column < columns; ++column) {
        const int order = compareColumn(a, b, column);
        if (order != 0) {
            return order;
        }
    }
    return 0;
}

std::string keyOf(const Statement& row, const Projection& projection) {
    std::string text(projection.table);
    for (int column = 0; column < projection.keyColumns; ++column) {
        text += ' ';
        text +=
            row.isInteger(column) ? std::to_string(row.integer(column)) : security::toHex(row.raw(column));
    }
    return text;
}

/// Walks both tables in the order of the key and names each row that is in one only or differs.
Result<void> compareTable(Connection& stored, Connection& rebuilt, const Projection& projection,
                          FindingList& found) {
    const auto left = stored.prepare(projection.rows);
    const auto right = rebuilt.prepare(projection.rows);
    if (!left || !right) {
        return fail(left ? right.error() : left.error());
    }
    Statement& a = **left;
    Statement& b = **right;
    auto hasA = a.step();
    auto hasB = b.step();
    while (hasA && hasB && (*hasA || *hasB)) {
        const int order = !*hasA ? 1 : !*hasB ? -1 : compareRow(a, b, projection.keyColumns);
        if (order < 0) {
            found.add(FindingKind::projectionDiffers, keyOf(a, projection), "not in the ops");
        } else if (order > 0) {
            found.add(FindingKind::projectionDiffers, keyOf(b, projection), "missing");
        } else if (compareRow(a, b, a.columns()) != 0) {
            found.add(FindingKind::projectionDiffers, keyOf(a, projection), "changed");
        }
        if (order <= 0) {
            hasA = a.step();
        }
        if (order >= 0) {
            hasB = b.step();
        }
    }
    a.reset();
    b.reset();
    if (!hasA || !hasB) {
        return fail(hasA ? hasB.error() : hasA.error());
    }
    return {};
}

Result<Connection> emptyProjections() {
    auto rebuilt = Connection::open({}, Connection::Mode::temporary);
    if (!rebuilt) {
        return rebuilt;
    }
    const auto made = migrate(*rebuilt, {});
    if (!made) {
        return fail(made.error());
    }
    return rebuilt;
}

Result<void> replay(Connection& stored, Connection& rebuilt, FindingList& found,
                    const base::Progress& progress) {
    const auto total = stored.first<std::int64_t>("SELECT COUNT(*) FROM op");
    if (!total) {
        return fail(total.error());
    }
    Projector projector(rebuilt);
    std::int64_t done = 0;
    Result<void> stopped;
    const auto read = OpReader(stored).all([&](const StoredOp& op) {
        if (base::cancelled(progress, done++, total->value_or(0))) {
            stopped = fail(ErrorCode::cancelled);
            return false;
        }
        const auto body = wire::decodeBody(op.type, op.body);
        const auto projected = body ? projector.project(op.meta(), *body) : Result<void>(fail(body.error()));
        if (!projected) {
            found.add(FindingKind::opUnreadable,
                      base::toText(op.stream.value) + " #" + std::to_string(op.devSeq), op.type);
        }
        return true;
    });
    return read ? stopped : read;
}

}  // namespace

std::span<const Projection> projections() {
    return kProjections;
}

Result<std::vector<Finding>> compareRebuild(Connection& reader, const base::Progress& progress) {
    auto rebuilt = emptyProjections();
    if (!rebuilt) {
        return fail(rebuilt.error());
    }
    FindingList found;
    const auto writing = Transaction::begin(*rebuilt, Transaction::Kind::write);
    if (!writing) {
        return fail(writing.error());
    }
    auto done = replay(reader, *rebuilt, found, progress);
    for (const Projection& projection : projections()) {
        if (done) {
            done = compareTable(reader, *rebuilt, projection, found);
        }
    }
    if (!done) {
        return fail(done.error());
    }
    return found.take();
}

}  // namespace sakhi::store
