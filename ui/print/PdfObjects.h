#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace sakhi::print {

/// The objects of a PDF that QPdfWriter or this made, by number, and the file written from them again: what
/// is no stream is packed into one, and the table of places too (ISO 32000-1, 7.5.7 and 7.5.8). Same objects,
/// same bytes.
class PdfObjects {
public:
    /// internal where it is no such PDF.
    static base::Result<PdfObjects> of(const QByteArray& pdf);

    /// "12 0 obj ... endobj"; empty where there is none.
    [[nodiscard]] QByteArray& operator[](std::size_t number) { return m_objects[number]; }
    [[nodiscard]] const QByteArray& operator[](std::size_t number) const { return m_objects[number]; }
    [[nodiscard]] std::size_t count() const { return m_objects.size(); }

    /// The unpacked stream of an object; none where it has none or it cannot be read.
    [[nodiscard]] std::optional<QByteArray> stream(std::size_t number) const;

    /// Puts a stream in place of the object's, packed as tightly as it can be.
    void setStream(std::size_t number, const QByteArray& plain);

    /// Adds an object that is a stream alone, packed; answers its number.
    std::size_t add(const QByteArray& plain);

    [[nodiscard]] QByteArray file() const;

private:
    /// Where the stream's bytes stand in its object, and the number of the object that holds its length (0:
    /// in its own dictionary).
    struct Place {
        qsizetype begin{0};
        qsizetype length{0};
        std::size_t lengthObject{0};
    };
    [[nodiscard]] std::optional<Place> place(std::size_t number) const;

    /// Each is false where the file is another.
    bool readTable(const QByteArray& pdf, qsizetype table, qsizetype start);
    bool readStream(const QByteArray& pdf, qsizetype table);
    bool take(const QByteArray& pdf, const std::map<qsizetype, std::size_t>& places, qsizetype end);
    bool unpackHeld(std::size_t number);
    void setTrailer(const QByteArray& trailer);

    QByteArray m_head;
    std::vector<QByteArray> m_objects;
    QByteArray m_trailer;
};

}  // namespace sakhi::print
