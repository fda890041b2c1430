#include "shell/Rail.h"
#include "translations/Translations.h"
#include "ui/shell/Bench.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QButtonGroup>
#include <QHash>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace sakhi;

namespace {

/// Counts how often anything asks to be laid out.
class LayoutCount : public QObject {
public:
    int requests{0};

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

/// A widget as a fault names it.
QString shown(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QString words = label != nullptr    ? label->text()
                          : button != nullptr ? button->text()
                                              : widget->accessibleName();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), words.left(60));
}

bool takesTab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled() &&
           widget.focusProxy() == nullptr;
}

QStringList nameless(const QWidget& bench) {
    QStringList faults;
    for (auto* widget : bench.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() != nullptr) {
            continue;
        }
        auto* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) {
            faults << QStringLiteral("no name: ") + shown(widget);
        } else if (face->role() == QAccessible::NoRole) {
            faults << QStringLiteral("no role: ") + shown(widget);
        }
    }
    return faults;
}

/// Of cells that exclude each other Tab stops at one; the arrows go to the others.
bool standsForOthers(const QWidget& widget, const QList<QWidget*>& walked) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || !(button->autoExclusive() || button->group() != nullptr)) {
        return false;
    }
    return std::any_of(walked.begin(), walked.end(), [&](const QWidget* at) {
        const auto* other = qobject_cast<const QAbstractButton*>(at);
        return other != nullptr && other->group() == button->group() &&
               (button->group() != nullptr || at->parentWidget() == widget.parentWidget());
    });
}

/// Presses Tab until it comes round, and says what it missed and where it went upwards among siblings. A grid
/// may keep the key to its end, but not longer.
QStringList tabFaults(QWidget& bench) {
    constexpr int kMost = 600;
    QStringList faults;
    QList<QWidget*> walked;
    if (QApplication::focusWidget() == nullptr) {
        const auto* active = QApplication::activeWindow();
        faults << QStringLiteral("opens without the focus; active is ") +
                      (active == nullptr ? QStringLiteral("nothing") : shown(active));
    }
    for (int presses = 0; presses < kMost; ++presses) {
        auto* at = QApplication::focusWidget();
        const bool stays = !walked.isEmpty() && walked.last() == at;
        if (at == nullptr || (!stays && walked.contains(at))) {
            break;
        }
        if (!stays) {
            walked << at;
        }
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (auto* widget : bench.findChildren<QWidget*>()) {
        if (takesTab(*widget) && !walked.contains(widget) && !standsForOthers(*widget, walked)) {
            faults << QStringLiteral("not reached: ") + shown(widget);
        }
    }
    for (qsizetype i = 1; i < walked.size(); ++i) {
        const auto* before = walked[i - 1];
        const auto* after = walked[i];
        const int top = before->mapTo(&bench, QPoint()).y();
        const int bottom = after->mapTo(&bench, QPoint(0, after->height())).y();
        if (before->parentWidget() == after->parentWidget() && bottom <= top) {
            faults << QStringLiteral("upwards: %1 to %2").arg(shown(before), shown(after));
        }
    }
    return faults;
}

/// F6 goes from the page round the window and back to where it began; each part answers to its Tab.
QStringList partFaults(const shell::Workbench& bench) {
    bench.current()->begin();
    const auto* began = QApplication::focusWidget();
    if (began == nullptr || !bench.current()->isAncestorOf(began)) {
        // A page without a control has nothing to begin with.
        return {};
    }
    QStringList faults;
    for (const QWidget* part : {static_cast<const QWidget*>(bench.findChild<shell::Rail*>()),
                                static_cast<const QWidget*>(bench.topBar())}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        if (!part->isAncestorOf(QApplication::focusWidget())) {
            faults << QStringLiteral("F6 does not reach ") + shown(part);
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    if (QApplication::focusWidget() != began) {
        faults << QStringLiteral("F6 does not come back to ") + shown(began);
    }
    return faults;
}

/// Whether a part of the label lies outside what it stands in; what is scrolled to is not lost.
bool cutByParent(const QWidget& label, const QWidget& bench) {
    for (const auto* at = label.parentWidget(); at != nullptr && at != &bench; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(at->parentWidget()) != nullptr) {
            return false;
        }
        const QRect here(label.mapTo(at, QPoint()), label.size());
        if (!at->rect().adjusted(-1, -1, 1, 1).contains(here)) {
            return true;
        }
    }
    return false;
}

QStringList clipped(const QWidget& bench, int scale) {
    QStringList faults;
    if (bench.width() > 1366 || bench.height() > 768) {
        faults << QStringLiteral("the window grew to %1 x %2").arg(bench.width()).arg(bench.height());
    }
    for (auto* area : bench.findChildren<QAbstractScrollArea*>()) {
        // UI.md: at 200 % a table may scroll sideways, nothing else may.
        const bool may = scale >= 200 && qobject_cast<QTableView*>(area) != nullptr;
        if (!may && area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            // What is wider than the page has room for, the innermost of it.
            const QWidget* wide = area;
            for (const auto* part : area->findChildren<QWidget*>()) {
                wide =
                    part->isVisible() && part->minimumSizeHint().width() > area->width() - 100 ? part : wide;
            }
            faults << QStringLiteral("scrolls sideways by %1: %2, for %3")
                          .arg(area->horizontalScrollBar()->maximum())
                          .arg(shown(area), shown(wide));
        }
    }
    for (auto* label : bench.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const bool narrow = !label->wordWrap() && label->minimumSizeHint().width() > label->width() + 1;
        const bool low = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (narrow || low || cutByParent(*label, bench)) {
            faults << QStringLiteral("cut: %1 (%2 x %3)")
                          .arg(shown(label))
                          .arg(label->width())
                          .arg(label->height());
        }
    }
    for (auto* button : bench.findChildren<QPushButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->minimumSizeHint().width() > button->width() + 1) {
            faults << QStringLiteral("cut: ") + shown(button);
        }
    }
    return faults;
}

/// What words are painted with against what they stand on in the picture of the window: text 4.5 to 1, larger
/// or bold from 24 px on 3 to 1 (WCAG 2.1, 1.4.3); what is disabled is left out, as there.
QStringList paleWords(QWidget& bench) {
    const QImage shot = bench.grab().toImage();
    QStringList faults;
    for (auto* widget : bench.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        const QString words = label != nullptr    ? label->text()
                              : button != nullptr ? button->text()
                                                  : QString();
        const QRegion seen = widget->visibleRegion();
        if (words.isEmpty() || !widget->isVisible() || !widget->isEnabled() || seen.isEmpty()) {
            continue;
        }
        const QRect there = seen.boundingRect();
        // Words keep off the edge: the ground is what most of its points have.
        QHash<QRgb, int> grounds;
        for (const int y : {there.top() + 3, there.bottom() - 3}) {
            for (int x = there.left() + there.width() / 4; x < there.right(); x += 3) {
                const QPoint at = widget->mapTo(&bench, QPoint(x, y));
                if (shot.rect().contains(at)) {
                    ++grounds[shot.pixel(at)];
                }
            }
        }
        const auto ground = std::max_element(grounds.begin(), grounds.end());
        if (ground == grounds.end()) {
            continue;
        }
        const QRgb ink = widget->palette().color(widget->foregroundRole()).rgb();
        const double least = widget->fontInfo().pixelSize() >= 24 ? 3.0 : 4.5;
        const double found = theme::contrast(ink, ground.key());
        if (found < least) {
            faults << QStringLiteral("pale: %1, %2 on %3 is %4")
                          .arg(shown(widget), QColor(ink).name(), QColor(ground.key()).name())
                          .arg(found, 0, 'f', 2);
        }
    }
    return faults;
}

/// Qt Test cuts what it prints of a long failure.
void tell(const QStringList& faults) {
    for (const QString& fault : faults) {
        qInfo("%s", qPrintable(fault));
    }
    QVERIFY2(faults.isEmpty(), "the faults stand above");
}

void addFaults(QStringList& all, const QString& where, const QStringList& faults) {
    for (const QString& fault : faults) {
        all << where + QStringLiteral(": ") + fault;
    }
}

}  // namespace

/// Every page of every role for who sees little, hears instead, or has no mouse. A new page is in it by its
/// row in the registry.
class TstAccess : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.dress(*qApp); }

    void everyControlHasANameAndIsReached() {
        QStringList faults;
        walk(QStringLiteral("en"), [&](shell::Workbench& bench, const QString& where) {
            addFaults(faults, where, nameless(bench));
            addFaults(faults, where, tabFaults(bench));
            addFaults(faults, where, partFaults(bench));
        });
        tell(faults);
    }

    /// A page that is laid out again and again uses up a laptop's battery.
    void aPageAtRestRests() {
        QStringList faults;
        for (const int scale : {100, 150, 200}) {
            m_theme.setTextScale(scale);
            walk(QStringLiteral("en"), [&](shell::Workbench& bench, const QString& where) {
                int requests = 1;
                for (int tries = 0; tries < 50 && requests > 0; ++tries) {
                    LayoutCount count;
                    qApp->installEventFilter(&count);
                    QTest::qWait(20);
                    requests = count.requests;
                }
                if (requests > 0) {
                    faults << QStringLiteral("%1 at %2 %: never at rest, laid out %3 times in 20 ms: %4")
                                  .arg(where)
                                  .arg(scale)
                                  .arg(requests)
                                  .arg(shown(bench.current()));
                }
            });
        }
        m_theme.setTextScale(100);
        tell(faults);
    }

    void bothLooksCanBeRead_data() {
        QTest::addColumn<theme::Appearance>("look");
        QTest::newRow("light") << theme::Appearance::light;
        QTest::newRow("dark") << theme::Appearance::dark;
    }

    void bothLooksCanBeRead() {
        QFETCH(theme::Appearance, look);
        m_theme.setAppearance(look);
        QStringList faults;
        walk(QStringLiteral("en"), [&](shell::Workbench& bench, const QString& where) {
            addFaults(faults, where, paleWords(bench));
        });
        m_theme.setAppearance(theme::Appearance::light);
        tell(faults);
    }

    void nothingIsCut_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        for (const char* language : {"en", "hi"}) {
            for (const int scale : {100, 150, 200}) {
                QTest::addRow("%s %d", language, scale) << QString::fromLatin1(language) << scale;
            }
        }
    }

    void nothingIsCut() {
        QFETCH(QString, language);
        QFETCH(int, scale);
        m_theme.setTextScale(scale);
        installWords(m_words, language);
        QStringList faults;
        walk(language, [&](shell::Workbench& bench, const QString& where) {
            addFaults(faults, where, clipped(bench, scale));
            const QString folder = qEnvironmentVariable("SAKHI_PICTURES");
            if (!folder.isEmpty()) {
                bench.grab().save(
                    QStringLiteral("%1/%2_%3_%4.png").arg(folder, language).arg(scale).arg(where));
            }
        });
        m_theme.setTextScale(100);
        installWords(m_words, QStringLiteral("en"));
        tell(faults);
    }

private:
    void walk(const QString& language, const std::function<void(shell::Workbench&, const QString&)>& look) {
        const test::Branch& branch = test::sharedBranch();
        for (const domain::Role role : test::kRoles) {
            const auto session = branch.session(role);
            QVERIFY(session.has_value());
            shell::Workbench bench(m_theme, *branch.space, *session, language);
            test::stand(bench, branch, *session);
            for (const auto& [page, subject] : test::pagesOf(branch, *session)) {
                bench.open(page, subject);
                test::settle(bench);
                const std::string_view key = base::keyOf(role);
                look(bench, QString::fromUtf8(key.data(), qsizetype(key.size())) + QLatin1Char('_') +
                                test::keyText(page));
            }
        }
    }

    theme::Theme& m_theme{test::sharedTheme()};
    QTranslator m_words;
};

SAKHI_TEST(TstAccess)
#include "tst_access.moc"
