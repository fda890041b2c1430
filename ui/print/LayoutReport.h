#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sakhi::print {

/// A text wider than its box, or a block taller than a page.
struct Overflow {
    int page{0};
    QString text;
    /// mm.
    double wanted{0.0};
    double room{0.0};
};

/// What laying out and painting a paper found wrong; empty for a paper that may be printed.
struct LayoutReport {
    int pages{0};
    std::vector<Overflow> overflows;
    /// Texts with a character that no font of the program has.
    QStringList missingGlyphs;
};

}  // namespace sakhi::print
