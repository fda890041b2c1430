#include "print/SlipFrame.h"

#include "print/QrCode.h"

#include <algorithm>

namespace sakhi::print {
namespace {

using report::Align;

constexpr double kLeft = 5.0;
constexpr double kWidth = 70.0;
constexpr double kCode = 18.0;

/// Lines centred from a first baseline; the baseline after the last.
double centred(Canvas& canvas, double y, const QString& text, const TextStyle& style, bool draw) {
    for (const QString& line : canvas.ruler().lines(text, style, kWidth)) {
        if (draw) {
            canvas.text({kLeft, y}, kWidth, line, style);
        }
        y += linePitch(style.type);
    }
    return y;
}

}  // namespace

double slipHead(Canvas& canvas, const report::Document& document, bool draw) {
    double y = centred(canvas, 8.6, document.letterhead.name, {Type::body, true, Align::centre}, draw);
    y = centred(canvas, y, document.subject.note, {Type::small, false, Align::centre}, draw);
    y -= 1.4;
    if (draw) {
        canvas.line({kLeft, y}, {kLeft + kWidth, y}, weight::kPage);
    }
    return y + 1.5;
}

void slipFoot(Canvas& canvas, const report::Document& document, double end, int page, int pages) {
    const double top = end + 3.0;
    if (const auto squares = qrSquares(qrText(document))) {
        canvas.fill(qrPath(*squares, {kLeft, top, kCode, kCode}));
    } else {
        canvas.fault(document.number, 0.0, 0.0);
    }
    const double x = kLeft + kCode + 3.0;
    const double room = kWidth - kCode - 3.0;
    canvas.text({x, top + 2.6}, room, document.number, {Type::small, true, Align::right});
    canvas.text({x, top + 6.4}, room, document.words.page.arg(page).arg(pages),
                {Type::small, false, Align::right});
    canvas.line({x, top + 14.4}, {kLeft + kWidth, top + 14.4}, weight::kHead);
    canvas.text({x, top + 18.0}, room, document.words.footer, {Type::small, false, Align::right});
    const QString digest = report::printedDigest(document.digest);
    const qsizetype half = digest.size() / 2;
    canvas.text({kLeft, top + 22.4}, kWidth, digest.left(half).trimmed(),
                {Type::small, false, Align::centre});
    canvas.text({kLeft, top + 26.0}, kWidth, digest.mid(half).trimmed(), {Type::small, false, Align::centre});
    if (document.sample || document.unconfirmed) {
        canvas.text({kLeft, top + 30.0}, kWidth,
                    document.sample ? document.words.sampleLine : document.words.unconfirmedAcross,
                    {Type::small, true, Align::centre});
    }
}

}  // namespace sakhi::print
