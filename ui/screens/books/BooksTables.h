#pragma once

#include "screens/books/BooksModel.h"
#include "services/views/BooksView.h"

namespace sakhi::screens {

/// A book in words: its heads, its lines, and its sums in one line of text.
struct BookTable {
    QStringList heads;
    std::vector<BookRowCells> rows;
    QStringList sums;
};

BookTable tableOf(const services::BooksView& view);

/// "04 Sunita Devi, w/o Ramesh": how a member is named in a list.
QString memberText(const services::MemberName& member);

}  // namespace sakhi::screens
