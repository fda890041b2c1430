#include "kit/TablePane.h"

#include "kit/EmptyState.h"
#include "kit/KeyMap.h"
#include "kit/Labels.h"
#include "kit/ProgressStrip.h"
#include "kit/TableDelegate.h"
#include "kit/TableFilter.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::kit {

TablePane::TablePane(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_filter(new TableFilter(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildTools();
    m_pages = new QStackedWidget(this);
    buildView();
    m_view->setAccessibleName(name);
    m_empty = new EmptyState(theme, theme::Icon::applications, {}, {}, this);
    //: A search in a list found nothing
    m_noHit = new EmptyState(theme, theme::Icon::search, tr("Nothing found"),
                             tr("No row of this list has these words. Try fewer letters."), this);
    //: Button: takes the words out of the search field
    m_noHit->setAction(tr("Clear the search"), ButtonKind::secondary);
    //: A list could not be read
    m_failed = new EmptyState(theme, theme::Icon::alert, tr("This list could not be read"), {}, this);
    m_failed->setAction(tr("Try again"), ButtonKind::secondary);
    auto* loading = new QWidget(this);
    auto* middle = new QVBoxLayout(loading);
    m_progress = new ProgressStrip(theme, loading);
    m_progress->setCancellable(false);
    middle->addWidget(m_progress, 0, Qt::AlignVCenter);
    for (QWidget* page : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_noHit), static_cast<QWidget*>(m_failed), loading}) {
        m_pages->addWidget(page);
    }
    column->addWidget(m_tools);
    column->addWidget(m_pages, 1);
    connect(m_noHit, &EmptyState::actionTaken, m_search, &QLineEdit::clear);
    connect(m_failed, &EmptyState::actionTaken, this, &TablePane::retryRequested);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &TablePane::showPage);
    }
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TablePane::showPage);
    connect(&theme, &theme::Theme::themeChanged, this, &TablePane::dress);
    dress();
    showPage();
}

void TablePane::buildTools() {
    m_tools = new QWidget(this);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(m_tools);
    //: Search field above a list
    m_search->setPlaceholderText(tr("Find in this list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m_theme.scaled(280));
    m_count = makeLabel({}, TextRole::small, m_tools);
    //: Button above a list: writes its rows into a file for a spreadsheet
    auto* exporting = new Button(m_theme, tr("Export (CSV)"), ButtonKind::secondary, m_tools);
    exporting->setPicture(theme::Icon::download);
    exporting->setSmall(true);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    //: Button above a list: prints its rows
    auto* printing = new Button(m_theme, tr("Print the list"), ButtonKind::secondary, m_tools);
    printing->setPicture(theme::Icon::printer);
    printing->setSmall(true);
    row->addWidget(exporting);
    row->addWidget(printing);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        showPage();
    });
    for (const auto& [button, key] :
         {std::pair(exporting, Key::exportList), std::pair(printing, Key::printList)}) {
        button->setToolTip(shownKeys(keysOf(key)));
    }
    connect(exporting, &QPushButton::clicked, this, [this] { ask(ListRequest::Act::write); });
    connect(printing, &QPushButton::clicked, this, [this] { ask(ListRequest::Act::print); });
}

void TablePane::buildView() {
    m_view = new QTableView(m_pages);
    m_view->setModel(m_filter);
    m_delegate = new TableDelegate(m_theme, m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);  // Tab leaves the table
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    connect(m_view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT activated(m_filter->mapToSource(index).row()); });
}

void TablePane::setLarge(bool large) {
    m_delegate->setLarge(large);
    m_large = large;
    dress();
}

void TablePane::dress() {
    m_view->verticalHeader()->setDefaultSectionSize(m_theme.scaled(m_large ? 56 : 40));
    m_search->setMaximumWidth(m_theme.scaled(280));
    m_view->viewport()->update();
}

void TablePane::setModel(QAbstractItemModel* model) {
    m_filter->setSourceModel(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
    m_view->resizeColumnsToContents();
    showPage();
}

int TablePane::currentRow() const {
    return m_filter->mapToSource(m_view->currentIndex()).row();
}

void TablePane::selectRow(int sourceRow) {
    if (m_filter->sourceModel() != nullptr) {
        // Not as the view would: with Ctrl held, as in Ctrl+3 to a page, that turns the choice off.
        m_view->selectionModel()->setCurrentIndex(
            m_filter->mapFromSource(m_filter->sourceModel()->index(sourceRow, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void TablePane::setState(TableState state) {
    m_state = state;
    showPage();
}

void TablePane::setProgress(qint64 done, qint64 total, const QString& words) {
    m_progress->setProgress(done, total, words);
    setState(TableState::loading);
}

void TablePane::setFailure(const QString& reason) {
    m_failed->setTexts(theme::Icon::alert, tr("This list could not be read"), reason);
    setState(TableState::failed);
}

void TablePane::setToolsShown(bool shown) {
    m_tools->setVisible(shown);
}

void TablePane::setFilterText(const QString& text) {
    m_search->setText(text);
}

int TablePane::shownRows() const {
    return m_filter->rowCount();
}

void TablePane::showPage() {
    const int all = m_filter->sourceModel() == nullptr ? 0 : m_filter->sourceModel()->rowCount();
    QWidget* page = m_view;
    switch (m_state) {
        case TableState::loading:
            page = m_progress->parentWidget();
            break;
        case TableState::failed:
            page = m_failed;
            break;
        case TableState::ready:
            if (all == 0) {
                page = m_empty;
            } else if (shownRows() == 0) {
                page = m_noHit;
            }
            break;
    }
    m_pages->setCurrentWidget(page);
    //: Above a list while searching; %1 rows shown of %2
    m_count->setText(m_filter->isFiltering() ? tr("%1 of %2").arg(shownRows()).arg(all) : QString());
}

bool TablePane::take(const QKeyEvent& event) {
    const auto key = pressedKey(KeyPlace::list, event);
    if (key == Key::open && currentRow() >= 0) {
        Q_EMIT activated(currentRow());
    } else if (key == Key::find && !m_tools->isHidden()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
    } else if (key == Key::copy) {
        copySelection();
    } else if (key == Key::exportList) {
        ask(ListRequest::Act::write);
    } else if (key == Key::printList) {
        ask(ListRequest::Act::print);
    } else {
        return false;
    }
    return true;
}

void TablePane::ask(ListRequest::Act act) {
    ListRequest request(*this, act);
    for (QWidget* at = parentWidget(); at != nullptr && !request.isAccepted(); at = at->parentWidget()) {
        QCoreApplication::sendEvent(at, &request);
    }
}

bool TablePane::eventFilter(QObject* watched, QEvent* event) {
    return (watched == m_view && event->type() == QEvent::KeyPress &&
            take(*static_cast<QKeyEvent*>(event))) ||
           QWidget::eventFilter(watched, event);
}

}  // namespace sakhi::kit
