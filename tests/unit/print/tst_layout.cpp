#include "print/Paginator.h"
#include "print/PaperLayout.h"
#include "print/PreviewWidget.h"
#include "unit/print/PaperFixture.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace sakhi;
using print::Piece;

namespace {

Piece piece(double height, bool keep = false) {
    return {height, 0.0, keep, false, [](print::Canvas&, double, double) {}};
}

}  // namespace

class TstLayout : public test::PaperFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void whatIsKeptStaysOnOnePage() {
        const print::Pieces pieces{piece(60), piece(30, true), piece(30, true), piece(30), piece(10)};
        const auto pages = print::paginate(pieces, {0.0, 0.0, 100.0});
        QCOMPARE(pages.pages.size(), std::size_t{2});
        QCOMPARE(pages.pages[0].size(), std::size_t{1});
        QCOMPARE(pages.pages[1].size(), std::size_t{4});
        QCOMPARE(pages.pages[1][1].y, 30.0);
        QVERIFY(pages.tooTall.empty());
    }

    void airIsLeftOutAtTheTop() {
        print::Pieces pieces{piece(90), piece(20)};
        pieces[1].air = 5.0;
        QCOMPARE(print::paginate(pieces, {0.0, 7.0, 100.0}).pages[1][0].y, 7.0);
        pieces[0].height = 30;
        QCOMPARE(print::paginate(pieces, {0.0, 7.0, 100.0}).pages[0][1].y, 35.0);
    }

    void signaturesAreNeverAlone() {
        print::Pieces pieces{piece(40), piece(10), piece(10), piece(10), piece(10), piece(30)};
        QCOMPARE(print::paginate(pieces, {0.0, 0.0, 100.0}).pages[1].size(), std::size_t{1});
        pieces.back().accompanied = true;
        QCOMPARE(print::paginate(pieces, {0.0, 0.0, 100.0}).pages[1].size(), std::size_t{4});
    }

    void aPageHardlyBegunIsNotLeft() {
        const Piece leave{0.0, 0.0, false, true};
        QCOMPARE(print::paginate({piece(90), piece(15), leave, piece(30)}, {0.0, 0.0, 100.0}).pages.size(),
                 std::size_t{2});
        QCOMPARE(print::paginate({piece(90), piece(25), leave, piece(30)}, {0.0, 0.0, 100.0}).pages.size(),
                 std::size_t{3});
    }

    void whatIsTallerThanAPageIsNamed() {
        QCOMPARE(print::paginate({piece(10), piece(120)}, {0.0, 0.0, 100.0}).tooTall,
                 std::vector<double>{120.0});
    }

    /// 60 rows over pages of 50: each page has its head, and carries what it must.
    void brokenTableCarriesItsSums() {
        report::Table table;
        table.columns = {{QStringLiteral("Name"), 60},
                         {QStringLiteral("Amount"), 30, report::Align::right, true}};
        for (int i = 0; i < 60; ++i) {
            table.rows.push_back(
                {{{QStringLiteral("row")},
                  {QStringLiteral("100"), report::Mark::none, false, base::Money::rupees(100)}}});
        }
        report::Document document = appraisal(test::sampleAppraisal());
        document.sample = false;
        document.blocks = {{table}};
        const auto pdf = print::pdfOf(document);
        QCOMPARE(pdf->layout.pages, 2);
        const QString text = textOf(saved(pdf->bytes, "table.pdf"));
        QCOMPARE(text.count(QStringLiteral("Amount")), 2);
        const QRegularExpression carried(QStringLiteral("carried forward\\s+([\\d,]+)"));
        const QRegularExpression brought(QStringLiteral("brought forward\\s+([\\d,]+)"));
        QVERIFY(carried.match(text).hasMatch());
        QCOMPARE(carried.match(text).captured(1), brought.match(text).captured(1));
        const QString first = text.left(text.indexOf(QStringLiteral("carried forward")));
        QCOMPARE(carried.match(text).captured(1).remove(QLatin1Char(',')).toInt(),
                 first.count(QStringLiteral("row")) * 100);
    }

    void whatIsTooWideIsReported() {
        report::Document document = appraisal(test::sampleAppraisal());
        report::Table table;
        table.columns = {{QStringLiteral("a"), 176}, {QStringLiteral("b"), 4, report::Align::right}};
        table.rows = {{{{QStringLiteral("text")}, {QStringLiteral("12,34,567")}}}};
        document.blocks = {{table}};
        const auto pdf = print::pdfOf(document);
        QCOMPARE(pdf->layout.overflows.size(), std::size_t{1});
        QCOMPARE(pdf->layout.overflows[0].text, QStringLiteral("12,34,567"));
        QVERIFY(pdf->layout.overflows[0].wanted > pdf->layout.overflows[0].room);
    }

    void linesAreNoWiderThanTheirRoom_data() {
        QTest::addColumn<QString>("text");
        QTest::addRow("english") << QStringLiteral(
            "Vegetables on leased land beside the canal, first season");
        QTest::addRow("hindi") << QStringLiteral("नहर के किनारे पट्टे की ज़मीन पर सब्ज़ी की खेती, पहला मौसम");
        QTest::addRow("one word") << QStringLiteral("Trivikramanarayanachattopadhyayarajarajeshwari");
    }

    void linesAreNoWiderThanTheirRoom() {
        QFETCH(QString, text);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        const print::Ruler ruler(writer);
        const print::TextStyle style{print::Type::small};
        const QStringList lines = ruler.lines(text, style, 25.0);
        QVERIFY(lines.size() > 1);
        for (const QString& line : lines) {
            QVERIFY(ruler.width(line, style) <= 25.0);
        }
        QCOMPARE(lines.join(QString()).remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
    }

    void previewTurnsPages() {
        print::PreviewWidget preview(appraisal(test::sampleAppraisal()));
        preview.resize(900, 1000);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        QTRY_COMPARE(preview.pageCount(), 3);
        auto* next = preview.findChild<QAbstractButton*>(QStringLiteral("next"));
        auto* previous = preview.findChild<QAbstractButton*>(QStringLiteral("previous"));
        QVERIFY(!previous->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(preview.currentPage(), 3);
        QVERIFY(!next->isEnabled());
        QTest::mouseClick(previous, Qt::LeftButton);
        QCOMPARE(preview.currentPage(), 2);
        QSignalSpy print(&preview, &print::PreviewWidget::printRequested);
        QSignalSpy save(&preview, &print::PreviewWidget::saveRequested);
        QTest::mouseClick(preview.findChild<QAbstractButton*>(QStringLiteral("print")), Qt::LeftButton);
        QTest::mouseClick(preview.findChild<QAbstractButton*>(QStringLiteral("save")), Qt::LeftButton);
        QCOMPARE(print.count(), 1);
        QCOMPARE(save.count(), 1);
        for (const QAbstractButton* button : preview.findChildren<QAbstractButton*>()) {
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
    }
};

SAKHI_TEST(TstLayout)

#include "tst_layout.moc"
