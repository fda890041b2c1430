#include "kit/KeyMap.h"
#include "kit/TablePane.h"
#include "print/PdfFile.h"
#include "screens/ListPaper.h"
#include "screens/meeting/LoansPanel.h"
#include "screens/meeting/MeetingGrid.h"
#include "screens/meeting/MoneyPanel.h"
#include "screens/meeting/RowDialog.h"
#include "shell/PageHelp.h"
#include "shell/SideSheet.h"
#include "translations/Translations.h"
#include "ui/shell/Bench.h"

#include <QAction>
#include <QClipboard>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>

using namespace sakhi;

namespace {

/// The keys that the window and its page listen to: shortcuts, actions and buttons.
QSet<QString> heard(const shell::Workbench& bench) {
    QSet<QString> out;
    const auto add = [&out](const QKeySequence& keys) {
        if (!keys.isEmpty()) {
            // The two Enter keys do the same everywhere; one is told.
            out << kit::shownKeys(keys).replace(QStringLiteral("Enter"), QStringLiteral("Return"));
        }
    };
    for (const auto* shortcut : bench.findChildren<QShortcut*>()) {
        // Pages that are not shown hear nothing.
        if (qobject_cast<const QWidget*>(shortcut->parent())->isVisible()) {
            add(shortcut->key());
        }
    }
    for (const auto* action : bench.topBar()->actions()) {
        add(action->shortcut());
    }
    for (const auto* button : bench.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled()) {
            add(button->shortcut());
        }
    }
    return out;
}

/// What lists ask of the window, heard in its place: the dialogs that follow are the system's.
class Requests : public QObject {
public:
    explicit Requests(shell::Workbench& bench) : m_bench(bench) { m_bench.installEventFilter(this); }

    int writing{0};
    int printing{0};

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != kit::ListRequest::kind()) {
            return QObject::eventFilter(watched, event);
        }
        const bool print = static_cast<kit::ListRequest*>(event)->act() == kit::ListRequest::Act::print;
        ++(print ? printing : writing);
        event->accept();
        return true;
    }

private:
    shell::Workbench& m_bench;
};

/// What is told beyond the keys of lists and of the meeting, which are their own to hear.
QSet<QString> told(const shell::Workbench& bench) {
    QSet<QString> out;
    for (const auto& line : bench.keyLines()) {
        out << line.keys;
    }
    for (const auto& row : kit::keyRows()) {
        if (row.place != kit::KeyPlace::everywhere) {
            out.remove(kit::shownKeys(QKeySequence(row.keys)));
        }
    }
    return out;
}

/// Letters with Alt that two controls share: neither is reached by it at once.
QStringList sharedLetters(const QWidget& bench) {
    QMap<QString, QStringList> named;
    for (const auto* widget : bench.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString words = button != nullptr                               ? button->text()
                              : label != nullptr && label->buddy() != nullptr ? label->text()
                                                                              : QString();
        const QKeySequence keys = QKeySequence::mnemonic(words);
        if (!keys.isEmpty() && widget->isVisible() && widget->isEnabled()) {
            named[keys.toString()] << words;
        }
    }
    QStringList faults;
    for (auto at = named.constBegin(); at != named.constEnd(); ++at) {
        if (at.value().size() > 1) {
            faults << at.key() + QStringLiteral(" is shared: ") + at.value().join(QStringLiteral(" / "));
        }
    }
    return faults;
}

}  // namespace

/// The keys, and the help that tells them.
class TstKeys : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasHelpInBothLanguages() {
        QStringList missing;
        QTranslator words;
        for (const shell::ScreenRow& row : shell::screenRows()) {
            const QStringList english = shell::helpOf(row.id);
            installWords(words, QStringLiteral("hi"));
            const QStringList hindi = shell::helpOf(row.id);
            installWords(words, QStringLiteral("en"));
            if (english.size() < 2 || english.size() != hindi.size() || english == hindi) {
                missing << test::keyText(row.id);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void theHelpTellsTheKeysThatAreHeard() {
        for (const domain::Role role : test::kRoles) {
            const auto session = m_branch.session(role);
            shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
            test::stand(bench, m_branch, *session);
            for (const auto& [page, subject] : test::pagesOf(m_branch, *session)) {
                bench.open(page, subject);
                test::settle(bench);
                const QSet<QString> said = told(bench);
                const QSet<QString> does = heard(bench);
                QVERIFY2(said == does, qPrintable(test::keyText(page) + QStringLiteral(" tells only: ") +
                                                  (said - does).values().join(QLatin1Char(' ')) +
                                                  QStringLiteral("; hears only: ") +
                                                  (does - said).values().join(QLatin1Char(' '))));
            }
        }
    }

    void everyLetterIsItsOwn_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("hi") << QStringLiteral("hi");
    }

    void everyLetterIsItsOwn() {
        QFETCH(QString, language);
        QTranslator words;
        installWords(words, language);
        QStringList faults;
        for (const domain::Role role : test::kRoles) {
            const auto session = m_branch.session(role);
            shell::Workbench bench(m_theme, *m_branch.space, *session, language);
            test::stand(bench, m_branch, *session);
            for (const auto& [page, subject] : test::pagesOf(m_branch, *session)) {
                bench.open(page, subject);
                test::settle(bench);
                for (const QString& fault : sharedLetters(bench)) {
                    faults << test::keyText(page) + QStringLiteral(": ") + fault;
                }
            }
        }
        installWords(words, QStringLiteral("en"));
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyKeyOfTheMeetingDoesWhatItSays() {
        using domain::Attendance;
        test::Branch own(1);
        const auto session = own.session(domain::Role::representative);
        shell::Workbench bench(m_theme, *own.space, *session, QStringLiteral("en"));
        test::stand(bench, own, *session);
        bench.open(screens::ScreenId::meeting, {});
        test::settle(bench);
        auto& page = *bench.current();
        auto& grid = *page.findChild<screens::MeetingGrid*>();
        const auto line = [&]() -> const books::SheetLine& {
            return page.findChild<screens::MeetingPresenter*>()->state().sheet.lines.front();
        };
        const auto shows = [&](auto* panel) { return panel->isVisibleTo(&page); };
        QSignalSpy details(&grid, &screens::MeetingGrid::detailsRequested);
        for (const kit::KeyRow& row : kit::keyRows()) {
            if (row.place != kit::KeyPlace::meeting) {
                continue;
            }
            auto* presenter = page.findChild<screens::MeetingPresenter*>();
            while (presenter->mayUndo()) {
                presenter->undo();
            }
            QVERIFY(!line().savings.isZero());
            grid.setFocus();
            grid.setCurrentIndex(grid.rows().index(0, screens::MeetingModel::kSavings));
            QTest::keySequence(&grid, QKeySequence(row.keys));
            if (auto* dialog = page.findChild<screens::RowDialog*>()) {
                dialog->close();
            }
            const auto* focus = QApplication::focusWidget();
            const QString at = focus == nullptr ? QString() : focus->accessibleName();
            const bool right = row.key == kit::Key::present ? line().attendance == Attendance::absent
                               : row.key == kit::Key::late  ? line().attendance == Attendance::late
                               : row.key == kit::Key::leave ? line().attendance == Attendance::leave
                               : row.key == kit::Key::row   ? details.size() == 1
                               : row.key == kit::Key::empty ? line().savings.isZero()
                               : row.key == kit::Key::loans ? shows(page.findChild<screens::LoansPanel*>())
                               : row.key == kit::Key::money ? shows(page.findChild<screens::MoneyPanel*>())
                               : row.key == kit::Key::bank  ? at.contains(QStringLiteral("the bank"))
                               : row.key == kit::Key::count ? at == QStringLiteral("How many of ₹500")
                                                            : false;
            QVERIFY2(right, qPrintable(kit::shownKeys(QKeySequence(row.keys)) + QLatin1Char(' ') + at));
            const auto lines = bench.keyLines();
            QVERIFY(std::ranges::any_of(lines, [&](const shell::KeyLine& one) {
                return one.words == kit::wordsOf(row) && one.keys == kit::shownKeys(QKeySequence(row.keys));
            }));
        }
    }

    void everyKeyOfAListDoesWhatItSays() {
        const auto session = m_branch.session(domain::Role::manager);
        shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
        test::stand(bench, m_branch, *session);
        bench.open(screens::ScreenId::queue, {});
        test::settle(bench);
        auto* list = bench.current()->findChild<kit::TablePane*>();
        list->disconnect(SIGNAL(activated(int)));
        QSignalSpy opened(list, &kit::TablePane::activated);
        const Requests asked(bench);
        int keys = 0;
        for (const kit::KeyRow& row : kit::keyRows()) {
            if (row.place != kit::KeyPlace::list) {
                continue;
            }
            list->view()->setFocus();
            list->selectRow(0);
            QGuiApplication::clipboard()->setText(QStringLiteral("before"));
            QTest::keySequence(list->view(), QKeySequence(row.keys));
            const bool copied = QGuiApplication::clipboard()->text() != QStringLiteral("before");
            const bool finds = qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr;
            QCOMPARE(opened.size(), row.key >= kit::Key::open ? 1 : 0);
            QCOMPARE(finds, row.key == kit::Key::find);
            QCOMPARE(copied, row.key == kit::Key::copy);
            QCOMPARE(asked.writing, row.key >= kit::Key::exportList ? 1 : 0);
            QCOMPARE(asked.printing, row.key >= kit::Key::printList ? 1 : 0);
            ++keys;
        }
        QCOMPARE(keys, 5);
    }

    /// Whatever list a page shows, and whenever it came: the window hears it.
    void everyListOfEveryPageIsWrittenAndPrinted() {
        int lists = 0;
        for (const domain::Role role : test::kRoles) {
            const auto session = m_branch.session(role);
            shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
            test::stand(bench, m_branch, *session);
            for (const auto& [page, subject] : test::pagesOf(m_branch, *session)) {
                bench.open(page, subject);
                test::settle(bench);
                for (auto* list : bench.current()->findChildren<kit::TablePane*>()) {
                    if (!list->view()->isVisible()) {
                        continue;
                    }
                    const Requests asked(bench);
                    QTest::keySequence(list->view(), kit::keysOf(kit::Key::exportList));
                    QTest::keySequence(list->view(), kit::keysOf(kit::Key::printList));
                    QVERIFY2(asked.writing == 1 && asked.printing == 1, qPrintable(test::keyText(page)));
                    ++lists;
                }
            }
        }
        QVERIFY(lists >= 8);
    }

    void f1OpensTheHelpAndGivesTheFocusBack() {
        const auto session = m_branch.session(domain::Role::representative);
        shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
        test::stand(bench, m_branch, *session);
        bench.open(screens::ScreenId::score, {});
        test::settle(bench);
        auto* sheet = bench.findChild<shell::SideSheet*>();
        auto* before = QApplication::focusWidget();
        QVERIFY(before != nullptr);
        QTest::keyClick(before, Qt::Key_F1);
        QVERIFY(sheet->isVisible());
        const QString words = test::wordsOf(*sheet);
        QVERIFY(words.contains(shell::helpOf(screens::ScreenId::score).front()));
        QVERIFY(words.contains(QStringLiteral("Ctrl+K")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void theChipSaysHowThingsStandWithTheServer() {
        const auto session = m_branch.session(domain::Role::representative);
        shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
        test::stand(bench, m_branch, *session);
        auto* chip = test::findButton(*bench.topBar(), QStringLiteral("Not connected"));
        QVERIFY(chip != nullptr);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        auto* sheet = bench.findChild<shell::SideSheet*>();
        QVERIFY(sheet->isVisible());
        QVERIFY(test::wordsOf(*sheet).contains(QStringLiteral("Nothing is sent anywhere.")));
        // It is another sheet than the help: F1 turns to that, and only then closes.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(sheet->isVisible());
        QVERIFY(!test::wordsOf(*sheet).contains(QStringLiteral("Nothing is sent anywhere.")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(!sheet->isVisible());
    }

    void aListFitsOnPaper() {
        const auto session = m_branch.session(domain::Role::manager);
        shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
        test::stand(bench, m_branch, *session);
        bench.open(screens::ScreenId::queue, {});
        test::settle(bench);
        const auto* list = bench.current()->findChild<kit::TablePane*>();
        const auto paper = screens::listPaper(*list, QStringLiteral("Requests"), QStringLiteral("en"),
                                              m_branch.clock.nowMs(), true);
        const auto& table = std::get<report::Table>(paper.blocks.front().value);
        QCOMPARE(qsizetype(table.rows.size()) + 1, list->rowsAsText().size());
        QCOMPARE(table.rows.front().cells.front().text, list->rowsAsText()[1][0]);
        const auto pdf = print::pdfOf(paper);
        QVERIFY(pdf.has_value());
        QVERIFY(pdf->layout.pages >= 1);
        for (const auto& fault : pdf->layout.overflows) {
            QFAIL(qPrintable(fault.text));
        }
    }

private:
    const test::Branch& m_branch{test::sharedBranch()};
    theme::Theme& m_theme{test::sharedTheme()};
};

SAKHI_TEST(TstKeys)
#include "tst_keys.moc"
