#include "kit/Languages.h"
#include "translations/Translations.h"
#include "ui/shell/Bench.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QTranslator>

using namespace sakhi;

namespace {

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

/// Presses Tab until it comes round, and says what it missed and where it went upwards among siblings.
QStringList tabFaults(QWidget& bench) {
    QStringList faults;
    QList<QWidget*> walked;
    for (int presses = 0; presses < 400; ++presses) {
        auto* at = QApplication::focusWidget();
        if (at == nullptr || walked.contains(at)) {
            break;
        }
        walked << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (auto* widget : bench.findChildren<QWidget*>()) {
        if (takesTab(*widget) && !walked.contains(widget)) {
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

QStringList clipped(const QWidget& bench) {
    QStringList faults;
    if (bench.width() > 1366 || bench.height() > 768) {
        faults << QStringLiteral("the window grew to %1 x %2").arg(bench.width()).arg(bench.height());
    }
    for (auto* area : bench.findChildren<QAbstractScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            faults << QStringLiteral("scrolls sideways by %1: %2")
                          .arg(area->horizontalScrollBar()->maximum())
                          .arg(shown(area));
        }
    }
    for (auto* label : bench.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const bool narrow = !label->wordWrap() && label->minimumSizeHint().width() > label->width() + 1;
        const bool low = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (narrow || low) {
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
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void nothingIsCut_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        for (const char* language : {"en", "hi"}) {
            for (const int scale : {100, 125, 150}) {
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
            addFaults(faults, where, clipped(bench));
            const QString folder = qEnvironmentVariable("SAKHI_PICTURES");
            if (!folder.isEmpty()) {
                bench.grab().save(
                    QStringLiteral("%1/%2_%3_%4.png").arg(folder, language).arg(scale).arg(where));
            }
        });
        m_theme.setTextScale(100);
        installWords(m_words, QStringLiteral("en"));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private:
    void walk(const QString& language, const std::function<void(shell::Workbench&, const QString&)>& look) {
        for (const domain::Role role : test::kRoles) {
            const auto session = m_branch.session(role);
            QVERIFY(session.has_value());
            shell::Workbench bench(m_theme, *m_branch.space, *session, language);
            test::stand(bench, m_branch, *session);
            for (const auto& [page, subject] : test::pagesOf(m_branch, *session)) {
                bench.open(page, subject);
                test::settle(bench);
                const std::string_view key = base::keyOf(role);
                look(bench, QString::fromUtf8(key.data(), qsizetype(key.size())) + QLatin1Char('_') +
                                test::keyText(page));
            }
        }
    }

    test::Branch m_branch;
    theme::Theme m_theme;
    QTranslator m_words;
};

SAKHI_TEST(TstAccess)
#include "tst_access.moc"
