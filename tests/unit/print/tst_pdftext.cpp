#include "print/PdfFont.h"
#include "print/PdfPages.h"
#include "print/PdfText.h"
#include "print/Ruler.h"
#include "unit/print/PaperFixture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace sakhi;

namespace {

const QString kLatin = QStringLiteral("AVATAR To fi 12,34,567.89 \u2212 82.1 % (w/o Ramesh)");
const QString kHindi = QString::fromUtf8("कर्ज़ की किश्त ₹2,825, श्रेणी द्वितीय, मूल्यांकन");

/// A page as QPdfWriter leaves it: each glyph by itself.
QByteArray written() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    QPainter painter(&writer);
    for (int i = 0; i < 30; ++i) {
        painter.fillRect(100 + 7 * i, 250 + 130 * i, 60, 60, Qt::black);
        painter.setFont(print::paperFont({i % 2 == 0 ? print::Type::small : print::Type::body, i % 3 == 0}));
        painter.drawText(QPointF(200 + 7 * i, 300 + 130 * i), i % 2 == 0 ? kLatin : kHindi);
    }
    painter.end();
    return bytes;
}

}  // namespace

class TstPdfText : public test::PaperFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void sameObjectsSameFile() {
        const QByteArray pdf = written();
        const auto objects = print::PdfObjects::of(pdf);
        QVERIFY(objects.has_value());
        QVERIFY(print::PdfObjects::of(objects->file())->file() == objects->file());
        QVERIFY(!run(QStringLiteral("qpdf"), {QStringLiteral("--check"), saved(objects->file(), "same.pdf")})
                     .isEmpty());
    }

    void glyphsStayAndTakeLess() {
        const QByteArray pdf = written();
        auto objects = print::PdfObjects::of(pdf);
        QVERIFY(objects.has_value());
        print::leanFonts(*objects);
        print::shortenPages(*objects);
        print::joinGlyphs(*objects);
        const QByteArray joined = objects->file();
        QVERIFY(
            !run(QStringLiteral("qpdf"), {QStringLiteral("--check"), saved(joined, "joined.pdf")}).isEmpty());
        QVERIFY2(joined.size() < pdf.size() * 3 / 4, qPrintable(QString::number(joined.size())));
        QCOMPARE(textOf(saved(joined, "joined.pdf")), textOf(saved(pdf, "written.pdf")));
        const QImage before = image("written");
        const QImage after = image("joined");
        QVERIFY(!before.isNull());
        QCOMPARE(after.size(), before.size());
        qsizetype moved = 0;
        qsizetype ink = 0;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                ink += qGray(before.pixel(x, y)) < 128 ? 1 : 0;
                moved += qAbs(qGray(before.pixel(x, y)) - qGray(after.pixel(x, y))) > 128 ? 1 : 0;
            }
        }
        // At 150 dpi a dot of 600 is a quarter of a pixel.
        QVERIFY(ink > 1000);
        QVERIFY2(moved * 200 < ink, qPrintable(QStringLiteral("%1 of %2").arg(moved).arg(ink)));
    }

    /// Half a font, or none, comes back as it is.
    void otherFontsStay() {
        auto objects = print::PdfObjects::of(written());
        QVERIFY(objects.has_value());
        QByteArray font;
        for (std::size_t i = 0; i < objects->count(); ++i) {
            if ((*objects)[i].contains("/Length1 ")) {
                font = objects->stream(i).value_or(QByteArray());
            }
        }
        QVERIFY(print::leanFont(font).size() < font.size());
        for (qsizetype size = 0; size < font.size(); size += 97) {
            const QByteArray half = font.left(size);
            QVERIFY(print::leanFont(half).size() <= half.size());
        }
    }

    void otherFilesAreRefused() {
        QVERIFY(!print::PdfObjects::of("not a PDF"));
        QVERIFY(!print::PdfObjects::of("%PDF-1.6\nxref\n0 1\nstartxref\n9\n%%EOF\n"));
    }

private:
    [[nodiscard]] QImage image(const char* name) const {
        const QString path = m_dir.filePath(QLatin1String(name));
        std::ignore = run(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-singlefile"),
                           QStringLiteral("-png"), path + QStringLiteral(".pdf"), path});
        return QImage(path + QStringLiteral(".png"));
    }
};

SAKHI_TEST(TstPdfText)

#include "tst_pdftext.moc"
