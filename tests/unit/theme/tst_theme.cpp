#include "support/Fixture.h"
#include "theme/FocusRing.h"
#include "theme/Fonts.h"
#include "theme/IconPixmap.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFocusFrame>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QRawFont>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace sakhi::theme;

class ThemeTest : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyFontIsReadAndHasItsScript() {
        QCOMPARE(registerFonts(), QStringList());
        for (const bool bold : {false, true}) {
            QFont font(QStringLiteral("Noto Sans"));
            font.setBold(bold);
            const QRawFont latin = QRawFont::fromFont(font);
            QCOMPARE(latin.familyName(), QStringLiteral("Noto Sans"));
            for (const char32_t point : {U'₹', U'·', U'–', U'é'}) {
                QVERIFY2(latin.supportsCharacter(static_cast<uint>(point)),
                         qPrintable(QString::number(point, 16)));
            }
            font.setFamily(QStringLiteral("Noto Sans Devanagari"));
            QVERIFY(QRawFont::fromFont(font, QFontDatabase::Devanagari).supportsCharacter(uint{0x0915}));
        }
        const QRawFont signs =
            QRawFont::fromFont(QFont(QStringLiteral("Noto Sans Math")), QFontDatabase::Symbol);
        QCOMPARE(signs.familyName(), QStringLiteral("Noto Sans Math"));
        QVERIFY(signs.supportsCharacter(uint{0x2192}) && signs.supportsCharacter(uint{0x2212}));
    }

    void everyIconOfTheTableHasItsFileAndIsDrawn() {
        const QDir folder(sakhi::test::sourceDir() + QStringLiteral("/resources/icons"));
        QCOMPARE(folder.entryList({QStringLiteral("*.svg")}).size(), static_cast<qsizetype>(kIcons.size()));
        for (std::size_t i = 0; i < kIcons.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(kIcons[i].icon), i);
            const QImage picture = iconPixmap(kIcons[i].icon, Qt::red, Qt::blue, 24, 2.0).toImage();
            QCOMPARE(picture.width(), 48);
            int drawn = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    drawn += qAlpha(picture.pixel(x, y)) > 128 ? 1 : 0;
                }
            }
            QVERIFY2(drawn > 40, kIcons[i].name.data());
        }
    }

    void anIconIsDrawnInTheColourAskedFor() {
        const QImage picture = iconPixmap(Icon::stop, QColor(10, 20, 30), Qt::white, 24, 1.0).toImage();
        QCOMPARE(picture.pixelColor(12, 12), QColor(10, 20, 30));
    }

    void lightAndDarkAreChosenOrFollowed() {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::themeChanged);
        theme.setAppearance(Appearance::dark);
        QCOMPARE(theme.mode(), Mode::dark);
        QCOMPARE(theme.color(Token::surface).rgb(), rgbOf(Token::surface, Mode::dark));
        theme.setAppearance(Appearance::light);
        QCOMPARE(theme.mode(), Mode::light);
        QCOMPARE(changed.count(), 2);
    }

    void textScaleScalesTypeAndSheet() {
        Theme theme;
        theme.setTextScale(199);
        QCOMPARE(theme.textScale(), 200);
        QCOMPARE(theme.font(TextSize::body).pixelSize(), 28);
        QCOMPARE(theme.lineHeight(TextSize::small), 32);
        QVERIFY(styleSheet(Mode::light, 200).contains(QStringLiteral("font-size: 48px")));
    }

    void theSheetKnowsEveryTokenItNames() {
        for (const Mode mode : {Mode::light, Mode::dark}) {
            const QString sheet = styleSheet(mode, 100);
            QVERIFY(!sheet.contains(QLatin1Char('@')));
            QVERIFY(!sheet.contains(QLatin1Char('~')));
            QVERIFY(!sheet.contains(QStringLiteral(": ;")));
            QVERIFY(sheet.contains(QColor::fromRgb(rgbOf(Token::accent, mode)).name()));
        }
    }

    void theRingComesWithTheFocusAndMovesNothing() {
        Theme theme;
        theme.dress(*qApp);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* button = new QPushButton(QStringLiteral("Forward"));
        auto* field = new QLineEdit;
        column->addWidget(field);
        column->addWidget(button);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRect before = button->geometry();
        button->setFocus(Qt::TabFocusReason);
        auto* ring = window.findChild<QFocusFrame*>();
        QVERIFY(ring != nullptr);
        QTRY_VERIFY(ring->isVisible());
        QCOMPARE(ring->widget(), button);
        QCOMPARE(button->geometry(), before);
        QCOMPARE(ring->geometry(), before.adjusted(-4, -4, 4, 4));
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!ring->isVisible());
        qApp->setStyleSheet(QString());
        qApp->setStyle(QStringLiteral("Fusion"));
    }

    void fieldsAndChecksShowTheFocusThemselves() {
        QCheckBox check;
        QLineEdit field;
        QPushButton button;
        QVERIFY(!FocusRing::wants(check));
        QVERIFY(!FocusRing::wants(field));
        QVERIFY(FocusRing::wants(button));
        button.setProperty("focusRing", false);
        QVERIFY(!FocusRing::wants(button));
    }
};

SAKHI_TEST(ThemeTest)
#include "tst_theme.moc"
