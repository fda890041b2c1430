#include "charts/ChartCanvas.h"
#include "support/Fixture.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QPainter>

using namespace sakhi::charts;

namespace {

sakhi::theme::Theme& theTheme() {
    static sakhi::theme::Theme theme;
    return theme;
}

GaugeData gaugeOf(double value) {
    GaugeData data;
    data.value = value;
    data.bandName = QStringLiteral("Low risk");
    data.ticks = {{60, QStringLiteral("Low risk")}};
    return data;
}

RadarData fivePrinciples() {
    RadarData data;
    for (const char* name : {"Meetings", "Savings", "Lending", "Repayment", "Books"}) {
        data.axes.append({QString::fromLatin1(name), 80.0, 60.0});
    }
    data.groupName = QStringLiteral("group");
    data.blockName = QStringLiteral("block");
    return data;
}

MonthBarsData months(const QList<std::optional<double>>& values) {
    MonthBarsData data;
    for (const auto& value : values) {
        data.months.append({QStringLiteral("M"), QStringLiteral("month"), value});
    }
    data.missingText = QStringLiteral("not known");
    return data;
}

}  // namespace

class ChartsTest : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void theGaugeTurnsWithTheValue() {
        const ChartInk ink = screenInk(theTheme());
        const QRectF area(0, 0, 240, 160);
        QCOMPARE(layOutGauge(gaugeOf(0), area, ink).angle, 0.0);
        QCOMPARE(layOutGauge(gaugeOf(50), area, ink).angle, 90.0);
        QCOMPARE(layOutGauge(gaugeOf(140), area, ink).angle, 180.0);
        const GaugeGeometry made = layOutGauge(gaugeOf(100), area, ink);
        QVERIFY(qAbs(made.knob.x() - made.circle.right()) < 1e-6);
        QVERIFY(area.contains(made.ticks[0].text));
        QVERIFY(area.contains(made.lowText));
        QVERIFY(area.contains(made.highText));
    }

    void theFigureOfASmallGaugeGetsSmaller() {
        const ChartInk ink = screenInk(theTheme());
        const int large = layOutGauge(gaugeOf(77.8), QRectF(0, 0, 300, 200), ink).figurePx;
        const GaugeGeometry made = layOutGauge(gaugeOf(77.8), QRectF(0, 0, 120, 90), ink);
        QCOMPARE(large, 40);
        QVERIFY(made.figurePx < large);
        QVERIFY(made.figure.width() > 0);
    }

    void theRadarReachesItsFigures() {
        const ChartInk ink = screenInk(theTheme());
        const QRectF area(0, 0, 320, 280);
        const QRectF room = area.adjusted(-0.01, -0.01, 0.01, 0.01);
        const RadarGeometry made = layOutRadar(fivePrinciples(), area, ink);
        for (qsizetype i = 0; i < 5; ++i) {
            const RadarCorner& corner = made.corners[static_cast<std::size_t>(i)];
            const double group = QLineF(made.centre, made.group[i]).length();
            const double block = QLineF(made.centre, made.block[i]).length();
            QVERIFY(qAbs(group - 0.8 * made.radius) < 1e-6);
            QVERIFY(qAbs(block - 0.6 * made.radius) < 1e-6);
            QVERIFY(room.contains(corner.name));
            QVERIFY(room.contains(corner.figures));
            QVERIFY(!corner.name.contains(made.centre));
            for (std::size_t other = 0; other < static_cast<std::size_t>(i); ++other) {
                QVERIFY(!corner.name.united(corner.figures)
                             .intersects(made.corners[other].name.united(made.corners[other].figures)));
            }
        }
        QVERIFY(made.corners[0].outer.y() < made.centre.y());
        QVERIFY(made.corners[1].outer.x() > made.centre.x());
    }

    void aFigureNotKnownIsNoZero() {
        RadarData data = fivePrinciples();
        data.axes[4].group.reset();
        const RadarGeometry made = layOutRadar(data, QRectF(0, 0, 320, 280), screenInk(theTheme()));
        QCOMPARE(made.group.size(), 4);
        QCOMPARE(radarTable(data).rows[4][1], QStringLiteral("?"));
    }

    void barsBeginAtZero() {
        const MonthBarsData data = months({50.0, std::nullopt, 100.0});
        const MonthBarsGeometry made = layOutMonthBars(data, QRectF(0, 0, 300, 200), screenInk(theTheme()));
        QCOMPARE(made.top, 100.0);
        QVERIFY(qAbs(made.bars[0].height() * 2 - made.bars[2].height()) < 1e-6);
        for (const QRectF& bar : made.bars) {
            QVERIFY(qAbs(bar.bottom() - made.plot.bottom()) < 1e-6);
        }
        QVERIFY(made.bars[1].height() > 0);  // room for the question mark
        QCOMPARE(monthBarsTable(data).rows[1][1], QStringLiteral("not known"));
    }

    void theAxisEndsRound() {
        QCOMPARE(roundTop(0), 1.0);
        QCOMPARE(roundTop(3), 4.0);
        QCOMPARE(roundTop(77.8), 100.0);
        QCOMPARE(roundTop(201), 250.0);
        QCOMPARE(roundTop(100), 100.0);
    }

    void aGapBreaksTheLine() {
        TrendData data;
        data.values = {1.0, 2.0, std::nullopt, 4.0, 5.0};
        const TrendGeometry made = layOutTrend(data, QRectF(0, 0, 200, 40), screenInk(theTheme()));
        QCOMPARE(made.runs.size(), std::size_t{2});
        QVERIFY(made.runs[1][1].y() < made.runs[0][0].y());
        QCOMPARE(trendSlope(data), 1.0);
        data.values = {3.0, 3.0};
        QCOMPARE(trendSlope(data), 0.0);
    }

    void everyChartPaintsOnScreenAndPaper() {
        WaterfallData waterfall;
        waterfall.score = 1;
        waterfall.bars = {{QStringLiteral("One"), QStringLiteral("1"), 1.0}};
        for (const bool paper : {false, true}) {
            const ChartInk ink = paper ? paperInk(8) : screenInk(theTheme());
            QImage empty(400, 400, QImage::Format_RGB32);
            empty.fill(Qt::white);
            const QRectF area(10, 10, 380, 380);
            const auto painted = [&](auto paint, const auto& data) {
                QImage sheet = empty;
                QPainter painter(&sheet);
                paint(painter, area, data, ink);
                painter.end();
                return sheet != empty;
            };
            QVERIFY(painted(paintWaterfall, waterfall));
            QVERIFY(painted(paintGauge, gaugeOf(50)));
            QVERIFY(painted(paintRadar, fivePrinciples()));
            QVERIFY(painted(paintMonthBars, months({1.0, 2.0})));
            QVERIFY(painted(
                paintTrend,
                TrendData{
                    .values = {1.0, 2.0}, .names = {}, .nameHead = {}, .valueHead = {}, .missingText = {}}));
        }
    }

    void paperIsBlackWhiteAndOneGrey() {
        const ChartInk ink = paperInk(12);
        QImage sheet(900, 700, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        paintRadar(painter, QRectF(0, 0, 440, 440), fivePrinciples(), ink);
        paintGauge(painter, QRectF(450, 0, 440, 300), gaugeOf(70), ink);
        paintMonthBars(painter, QRectF(450, 320, 440, 300), months({1.0, 2.0}), ink);
        painter.end();
        for (int y = 0; y < sheet.height(); ++y) {
            for (int x = 0; x < sheet.width(); ++x) {
                const QRgb pixel = sheet.pixel(x, y);
                QVERIFY(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel));
            }
        }
    }

    void aCanvasIsAPictureWithWords() {
        installCanvasAccessibility();
        Canvas canvas(theTheme());
        canvas.setAccessibleName(QStringLiteral("Five principles"));
        canvas.setAccessibleDescription(QStringLiteral("0 to 100"));
        showOn(canvas, fivePrinciples());
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&canvas);
        QVERIFY(seen != nullptr);
        QCOMPARE(seen->role(), QAccessible::Graphic);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Five principles"));
        QVERIFY(
            seen->text(QAccessible::Description).startsWith(QStringLiteral("0 to 100. Meetings, 80, 60; ")));
    }

    void valuesShowOnKeysAndUnderTheMouse() {
        Canvas canvas(theTheme());
        showOn(canvas, fivePrinciples());
        canvas.resize(320, 280);
        canvas.show();
        canvas.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&canvas));
        canvas.setFocus();
        QCOMPARE(canvas.shownValue(), QString());
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.shownValue(), QStringLiteral("Meetings: group 80, block 60"));
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(canvas.shownValue().startsWith(QStringLiteral("Savings")));
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QCOMPARE(canvas.shownValue(), QString());
        const RadarGeometry made =
            layOutRadar(fivePrinciples(), QRectF(3, 3, 314, 274), screenInk(theTheme()));
        QTest::mouseMove(&canvas, made.corners[2].name.center().toPoint());
        QTRY_VERIFY(canvas.shownValue().startsWith(QStringLiteral("Lending")));
    }
};

SAKHI_TEST(ChartsTest)
#include "tst_charts.moc"
