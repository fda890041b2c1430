#include "print/Paginator.h"

namespace sakhi::print {
namespace {

/// A page with less of its height used is not left for another.
constexpr double kHardlyBegun = 0.2;

constexpr int kCompany = 3;

/// One run over the pieces.
class Run {
public:
    Run(const Pieces& pieces, const BodyRoom& room);
    Pagination go();

private:
    [[nodiscard]] std::size_t clusterEnd(std::size_t from) const;
    /// Height of the pieces with their air, and what a table must keep free to carry its sums.
    [[nodiscard]] double heightOf(std::size_t from, std::size_t to, bool top) const;
    std::size_t placeCluster(std::size_t from);
    void turnPage(const Piece& next);
    void newPage();
    void put(const Draw& draw, double height);
    [[nodiscard]] bool atTop() const { return m_out.pages.back().empty(); }

    const Pieces& m_pieces;
    const BodyRoom& m_room;
    Pagination m_out;
    double m_y;
};

Run::Run(const Pieces& pieces, const BodyRoom& room) : m_pieces(pieces), m_room(room), m_y(room.firstTop) {
    m_out.pages.emplace_back();
}

Pagination Run::go() {
    std::size_t i = 0;
    while (i < m_pieces.size()) {
        if (!m_pieces[i].pageBreak) {
            i = placeCluster(i);
            continue;
        }
        if (m_y > m_room.nextTop + kHardlyBegun * (m_room.bottom - m_room.nextTop)) {
            newPage();
        }
        ++i;
    }
    m_out.end = m_y;
    return std::move(m_out);
}

std::size_t Run::clusterEnd(std::size_t from) const {
    std::size_t end = from;
    while (end + 1 < m_pieces.size() && m_pieces[end].keepWithNext && !m_pieces[end + 1].pageBreak) {
        ++end;
    }
    return end + 1;
}

double Run::heightOf(std::size_t from, std::size_t to, bool top) const {
    double height = 0.0;
    for (std::size_t i = from; i < to; ++i) {
        height += m_pieces[i].height + (top && i == from ? 0.0 : m_pieces[i].air);
    }
    const auto& table = m_pieces[to - 1].table;
    if (table && to < m_pieces.size() && m_pieces[to].table == table) {
        height += table->carryHeight;
    }
    return height;
}

std::size_t Run::placeCluster(std::size_t from) {
    const std::size_t to = clusterEnd(from);
    if (!atTop() && m_y + heightOf(from, to, false) > m_room.bottom) {
        turnPage(m_pieces[from]);
    }
    if (m_y + heightOf(from, to, atTop()) > m_room.bottom + 0.01) {
        m_out.tooTall.push_back(heightOf(from, to, true));
    }
    for (std::size_t i = from; i < to; ++i) {
        m_y += atTop() ? 0.0 : m_pieces[i].air;
        put(m_pieces[i].draw, m_pieces[i].height);
    }
    return to;
}

void Run::turnPage(const Piece& next) {
    const bool within = next.table && next.rowsBefore > 0;
    const bool carries = within && next.table->carry;
    if (carries) {
        put(next.table->carry(next.rowsBefore, false), next.table->carryHeight);
    }
    newPage();
    if (within) {
        put(next.table->head, next.table->headHeight);
    }
    if (carries) {
        put(next.table->carry(next.rowsBefore, true), next.table->carryHeight);
    }
}

void Run::newPage() {
    m_out.pages.emplace_back();
    m_y = m_room.nextTop;
}

void Run::put(const Draw& draw, double height) {
    m_out.pages.back().push_back({m_y, draw});
    m_y += height;
}

}  // namespace

Pagination paginate(Pieces pieces, const BodyRoom& room) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        std::size_t before = i;
        for (int n = 0; pieces[i].accompanied && n < kCompany && before > 0; ++n) {
            pieces[--before].keepWithNext = true;
        }
    }
    return Run(pieces, room).go();
}

}  // namespace sakhi::print
