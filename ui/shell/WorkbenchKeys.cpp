#include "kit/FirstControl.h"
#include "kit/TablePane.h"
#include "kit/Toast.h"
#include "print/PrintJob.h"
#include "screens/ListPaper.h"
#include "services/ErrorText.h"
#include "shell/PageHelp.h"
#include "shell/Workbench.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QTableView>

namespace sakhi::shell {

using kit::Key;
using screens::ScreenId;

namespace {

/// Calls `visit` with each page of a role and its key (Ctrl and its place in the rail); a page without a
/// digit has none.
template <class Visit>
void eachPage(domain::Role role, const Visit& visit) {
    int number = 1;
    for (const ScreenRow& page : screenRows()) {
        if (has(page, role)) {
            visit(page, number < 10 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                                    : QKeySequence());
            ++number;
        }
    }
}

}  // namespace

void Workbench::buildKeys() {
    addKey(Key::help, [this] { help(); });
    addKey(Key::search, [this] { m_bar->search()->begin(); });
    addKey(Key::parts, [this] { nextPart(); });
    addKey(Key::undo, [this] { undo(); });
    eachPage(m_session.user().role, [this](const ScreenRow& page, const QKeySequence& keys) {
        if (!keys.isEmpty()) {
            auto* shortcut = new QShortcut(keys, this);
            connect(shortcut, &QShortcut::activated, this, [this, id = page.id] { open(id, {}); });
        }
    });
}

void Workbench::addKey(Key key, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(kit::keysOf(key), this);
    connect(shortcut, &QShortcut::activated, this, act);
}

void Workbench::nextPart() {
    std::vector<QWidget*> parts{current(), m_rail, m_bar};
    for (QWidget* part : {static_cast<QWidget*>(m_guide), static_cast<QWidget*>(m_sheet)}) {
        if (part != nullptr && part->isVisible() && kit::firstControl(*part) != nullptr) {
            parts.push_back(part);
        }
    }
    const auto* focus = QApplication::focusWidget();
    std::size_t at = parts.size() - 1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        at = parts[i] == focus || parts[i]->isAncestorOf(focus) ? i : at;
    }
    const std::size_t next = (at + 1) % parts.size();
    if (next == 0) {
        current()->begin();
    } else if (auto* control = kit::firstControl(*parts[next])) {
        control->setFocus(Qt::TabFocusReason);
    }
}

void Workbench::undo() {
    m_toast->undo();
}

std::vector<Command> Workbench::commands() {
    std::vector<Command> out;
    const auto* page = current();
    for (const auto& act : page != nullptr ? page->acts() : std::vector<screens::PageAct>()) {
        const QString key = QStringLiteral("act:%1:%2").arg(static_cast<int>(m_place.screen)).arg(act.text);
        out.push_back({key, CommandPart::acts, act.text, act.shortcut, [this, run = act.run] {
                           current()->setFocus(Qt::OtherFocusReason);
                           run();
                       }});
    }
    eachPage(m_session.user().role, [&](const ScreenRow& row, const QKeySequence& keys) {
        if (!row.needsSubject) {
            out.push_back({QStringLiteral("page:%1").arg(static_cast<int>(row.id)), CommandPart::pages,
                           row.title(), keys, [this, id = row.id] { open(id, {}); }});
        }
    });
    out.push_back({QStringLiteral("help"), CommandPart::program, tr("Help for this page"),
                   kit::keysOf(Key::help), [this] { help(); }});
    out.push_back({QStringLiteral("sync"), CommandPart::program, tr("What waits for the server"), {}, [this] {
                       sync();
                   }});
    for (Command& command : m_bar->commands()) {
        out.push_back(std::move(command));
    }
    return out;
}

std::vector<KeyLine> Workbench::keyLines() const {
    std::vector<KeyLine> out;
    const auto* page = current();
    bool list = false;
    for (const auto* pane : page->findChildren<kit::TablePane*>()) {
        list = list || pane->isVisibleTo(page);
    }
    for (const auto& act : page->acts()) {
        if (!act.shortcut.isEmpty()) {
            out.push_back({kit::shownKeys(act.shortcut), act.text});
        }
    }
    const bool meeting = m_place.screen == ScreenId::meeting;
    for (const auto place : {kit::KeyPlace::meeting, kit::KeyPlace::list, kit::KeyPlace::everywhere}) {
        const bool here =
            place == kit::KeyPlace::everywhere || (place == kit::KeyPlace::list ? list : meeting);
        for (const kit::KeyRow& row : kit::keyRows()) {
            if (here && row.place == place) {
                out.push_back({kit::shownKeys(QKeySequence(row.keys)), kit::wordsOf(row)});
            }
        }
    }
    eachPage(m_session.user().role, [&out](const ScreenRow& row, const QKeySequence& keys) {
        if (!keys.isEmpty()) {
            out.push_back({kit::shownKeys(keys), row.title()});
        }
    });
    return out;
}

void Workbench::help() {
    if (m_sheet->isVisible() && m_helpShown) {
        m_sheet->shut();
        return;
    }
    m_helpShown = true;
    m_sheet->begin(rowOf(m_place.screen).title());
    for (const QString& line : helpOf(m_place.screen)) {
        m_sheet->addText(line);
    }
    m_sheet->addTitle(tr("Keys on this page", "title over a list of keys"));
    for (const KeyLine& line : keyLines()) {
        m_sheet->addKey(line.keys, line.words);
    }
    m_sheet->finish();
}

void Workbench::sync() {
    m_helpShown = false;
    m_sheet->begin(tr("Not connected to a server"));
    m_sheet->addText(tr("All records are on this computer, and only here. Nothing is sent anywhere."));
    m_sheet->addText(
        tr("Nothing is lost without a server: every entry is kept the moment it is made. Keep a copy of the "
           "file of the records on another disk or a pen drive, in case this computer breaks."));
    m_sheet->addTitle(tr("What will wait here", "title: changes that are not sent yet"));
    m_sheet->addText(
        tr("Once a server of the bank or the federation is connected, this page will say what waits to be "
           "sent, what was refused and why, and when the server was last reached. Connecting one is not part "
           "of this version."));
    if (m_workspace.store().info().sample) {
        m_sheet->addText(tr("These are sample records. They are never sent."));
    }
    m_sheet->finish();
}

bool Workbench::event(QEvent* event) {
    if (event->type() != kit::ListRequest::kind()) {
        return QWidget::event(event);
    }
    event->accept();
    const auto* request = static_cast<kit::ListRequest*>(event);
    if (request->list().shownRows() == 0) {
        say(tr("There is no row in the list."));
    } else if (request->act() == kit::ListRequest::Act::print) {
        printList(request->list());
    } else {
        saveList(request->list());
    }
    return true;
}

void Workbench::saveList(const kit::TablePane& list) {
    const QString name = QDir::home().filePath(list.view()->accessibleName() + QStringLiteral(".csv"));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the list"), name, tr("Tables (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    const auto saved = list.exportCsv(file);
    say(saved ? tr("The list is saved.") : services::errorText(saved.error()).oneLine());
}

void Workbench::printList(const kit::TablePane& list) {
    const QString title = list.view()->accessibleName();
    const auto paper = screens::listPaper(list, title, m_language, m_workspace.clock().nowMs(),
                                          m_workspace.store().info().sample);
    QPrinter printer(QPrinter::HighResolution);
    print::prepare(printer, paper);
    QPrintDialog asked(&printer, this);
    asked.setWindowTitle(title);
    if (asked.exec() != QDialog::Accepted) {
        return;
    }
    const auto printed = print::printOn(printer, paper);
    say(printed ? tr("The list was sent to the printer.") : services::errorText(printed.error()).oneLine());
}

}  // namespace sakhi::shell
