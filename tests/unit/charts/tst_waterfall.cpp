#include "charts/Painting.h"
#include "charts/Waterfall.h"
#include "support/Fixture.h"
#include "theme/Theme.h"

#include <QImage>
#include <QPainter>

#include <numeric>
#include <random>

using namespace sakhi::charts;

namespace {

/// Made-up figures of a group's score.
WaterfallData groupScore() {
    WaterfallData data;
    data.baseLabel = QStringLiteral("Block average");
    data.base = 73.9;
    data.scoreLabel = QStringLiteral("Score");
    data.score = 77.8;
    data.bars = {{QStringLiteral("Attendance"), QStringLiteral("76.0 %"), -2.4},
                 {QStringLiteral("Repayment"), QStringLiteral("94.0 %"), 3.0},
                 {QStringLiteral("Compulsory saving"), QStringLiteral("₹2,500 a year"), 1.5},
                 {QStringLiteral("Voluntary saving"), QStringLiteral("₹442 a year"), 1.8}};
    data.otherLabel = QStringLiteral("Other factors");
    data.otherValue = QStringLiteral("%1 small ones");
    return data;
}

qint64 sumOf(const ShownWaterfall& shown) {
    return std::accumulate(shown.bars.begin(), shown.bars.end(), qint64{0},
                           [](qint64 sum, const ShownBar& bar) { return sum + bar.points; });
}

ChartInk inkOf(bool paper) {
    static sakhi::theme::Theme theme;
    return paper ? paperInk(600 / 25.4) : screenInk(theme);
}

}  // namespace

class WaterfallTest : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void exactFiguresStayAsTheyAre() {
        const ShownWaterfall shown = shownWaterfall(groupScore());
        QCOMPARE(shown.base, 739);
        QCOMPARE(shown.score, 778);
        QCOMPARE(shown.bars[0].label, QStringLiteral("Repayment"));
        QCOMPARE(shown.bars[0].points, 30);
        QCOMPARE(shown.bars[1].points, -24);
        QCOMPARE(shown.bars[2].points, 18);
        QCOMPARE(shown.bars[3].points, 15);
        QCOMPARE(waterfallSum(groupScore()), QStringLiteral("73.9 + 3.0 − 2.4 + 1.8 + 1.5 = 77.8"));
    }

    void largestRemaindersAreRoundedUp() {
        // 1/3 each of one unit: two are 0.3, one 0.4.
        const std::vector<qint64> shown = roundToAddUp(0, 1, {1.0 / 3, 1.0 / 3, 1.0 / 3}, 1);
        QCOMPARE(shown, (std::vector<qint64>{4, 3, 3}));
        QCOMPARE(roundToAddUp(0, 0, {0.26, -0.26}, 1), (std::vector<qint64>{3, -3}));
        QCOMPARE(roundToAddUp(10.04, 10.16, {0.07, 0.05}, 1), (std::vector<qint64>{1, 1}));
    }

    void shownPointsAddUpWhateverTheFigures() {
        std::mt19937 random(20261121);
        std::uniform_real_distribution<double> points(-9, 9);
        for (int round = 0; round < 2000; ++round) {
            WaterfallData data = groupScore();
            data.decimals = round % 3;
            data.maxBars = 2 + round % 9;
            data.base = 50 + points(random);
            data.score = data.base;
            data.bars.clear();
            for (int i = 0; i < round % 23; ++i) {
                data.bars.append({QString::number(i), {}, points(random) / (1 + i)});
                data.score += data.bars.last().points;
            }
            const ShownWaterfall shown = shownWaterfall(data);
            QVERIFY(static_cast<int>(shown.bars.size()) <= data.maxBars);
            if (shown.bars.empty()) {
                continue;
            }
            QCOMPARE(shown.base + sumOf(shown), shown.score);
            QCOMPARE(shown.bars.back().to, shown.score);
            for (std::size_t i = 1; i < shown.bars.size(); ++i) {
                QCOMPARE(shown.bars[i].from, shown.bars[i - 1].to);
            }
        }
    }

    void manySmallOnesAreFolded() {
        WaterfallData data = groupScore();
        data.maxBars = 3;
        const ShownWaterfall shown = shownWaterfall(data);
        QCOMPARE(shown.bars.size(), std::size_t{3});
        QCOMPARE(shown.bars[2].label, QStringLiteral("Other factors"));
        QCOMPARE(shown.bars[2].value, QStringLiteral("2 small ones"));
        QCOMPARE(shown.bars[2].points, 33);
    }

    void arrowsPointWhereTheScoreGoes_data() {
        QTest::addColumn<bool>("paper");
        QTest::newRow("screen") << false;
        QTest::newRow("paper") << true;
    }

    void arrowsPointWhereTheScoreGoes() {
        QFETCH(bool, paper);
        const ChartInk ink = inkOf(paper);
        const WaterfallData data = groupScore();
        const ShownWaterfall shown = shownWaterfall(data);
        const QRectF area(0, 0, 480 * ink.unit, waterfallHeight(4, ink, false));
        const WaterfallGeometry made = layOutWaterfall(data, shown, area, ink);
        QCOMPARE(made.rows.size(), shown.bars.size());
        for (std::size_t i = 0; i < made.rows.size(); ++i) {
            const WaterfallRow& row = made.rows[i];
            const QPointF tip = row.bar[2];
            const QRectF bounds = row.bar.boundingRect();
            QCOMPARE(tip.x(), shown.bars[i].points > 0 ? bounds.right() : bounds.left());
            QVERIFY(shown.bars[i].points > 0 ? row.points.left() > bounds.right()
                                             : row.points.right() < bounds.left());
            if (i + 1 < made.rows.size()) {
                QVERIFY(qAbs(row.connector.x1() - tip.x()) < 1e-6);
                QVERIFY(qAbs(made.rows[i + 1].bar[0].x() - tip.x()) < 1e-6);
            }
        }
    }

    void nothingLeavesItsPlace_data() {
        QTest::addColumn<bool>("paper");
        QTest::addColumn<int>("width");
        for (const int width : {300, 420, 800}) {
            QTest::addRow("screen %d", width) << false << width;
            QTest::addRow("paper %d", width) << true << width;
        }
    }

    void nothingLeavesItsPlace() {
        QFETCH(bool, paper);
        QFETCH(int, width);
        const ChartInk ink = inkOf(paper);
        WaterfallData data = groupScore();
        data.bars[0].label =
            QStringLiteral("A factor whose name is far too long for any column that a page could give it");
        const ShownWaterfall shown = shownWaterfall(data);
        const QRectF area(0, 0, width * ink.unit, waterfallHeight(4, ink, false));
        const WaterfallGeometry made = layOutWaterfall(data, shown, area, ink);
        const QRectF room = area.adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const WaterfallRow& row : made.rows) {
            QVERIFY(room.contains(row.row));
            QVERIFY(room.contains(row.points));
            QVERIFY(row.name.width() <= 0.42 * area.width() + 0.01);
            QVERIFY(row.name.right() < row.bar.boundingRect().left());
            QVERIFY(row.name.right() < row.points.left());
            QVERIFY(row.row.contains(row.bar.boundingRect()));
        }
        QVERIFY(room.contains(made.baseText));
        QVERIFY(room.contains(made.scoreText));
    }

    void aLongNameIsShortenedNotDrawnOverTheBars() {
        const ChartInk ink = inkOf(false);
        QImage sheet(300, 40, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        paintText(painter, QRectF(10, 5, 100, 20), Qt::AlignLeft,
                  QStringLiteral("A name that is wider than a hundred"), ink.body, Qt::black);
        painter.end();
        bool inked = false;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 300; ++x) {
                const bool dark = qGray(sheet.pixel(x, y)) < 200;
                inked = inked || dark;
                QVERIFY2(!dark || x < 112, qPrintable(QString::number(x)));
            }
        }
        QVERIFY(inked);
    }

    void theTableSaysTheSameFigures() {
        const ChartTable table = waterfallTable(groupScore());
        QCOMPARE(table.rows.size(), 6);
        QCOMPARE(table.rows.first(),
                 QStringList({QStringLiteral("Block average"), QString(), QStringLiteral("73.9")}));
        QCOMPARE(table.rows[2][2], QStringLiteral("−2.4"));
        QCOMPARE(table.rows.last()[2], QStringLiteral("77.8"));
    }
};

SAKHI_TEST(WaterfallTest)
#include "tst_waterfall.moc"
