#include "screens/import/ImportPage.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/PageHead.h"
#include "kit/ProgressStrip.h"
#include "kit/TablePane.h"
#include "screens/ScrollColumn.h"
#include "screens/import/ImportScreen.h"
#include "services/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::ButtonKind;
using kit::TextRole;

namespace {

constexpr int kMargin = 24;
constexpr int kSideWidth = 400;
constexpr int kTwoColumns = 1000;

/// What each file of a folder holds, for a person (formats/import.md).
struct FileRow {
    const char* file;
    const char* holds;
};

constexpr FileRow kFiles[] = {
    {"groups.csv", QT_TRANSLATE_NOOP("ImportFiles", "the groups, with bank account and rules")},
    {"members.csv", QT_TRANSLATE_NOOP("ImportFiles", "the members of each group")},
    {"opening.csv", QT_TRANSLATE_NOOP("ImportFiles", "cash, bank and surplus before the first meeting")},
    {"opening_members.csv", QT_TRANSLATE_NOOP("ImportFiles", "each member's savings on that day")},
    {"meetings.csv", QT_TRANSLATE_NOOP("ImportFiles", "the meetings, with the money of the cash box")},
    {"meeting_lines.csv", QT_TRANSLATE_NOOP("ImportFiles", "who was there, saved and repaid")},
    {"loans.csv", QT_TRANSLATE_NOOP("ImportFiles", "loans of members and of the bank")},
    {"repayments.csv", QT_TRANSLATE_NOOP("ImportFiles", "what was repaid, when and how")},
    {"other_entries.csv",
     QT_TRANSLATE_NOOP("ImportFiles", "withdrawals, other receipts and expenses, if any")},
};

/// The folder that was dropped; empty where it is none.
QString folderOf(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return !path.isEmpty() && QDir(path).exists() ? path : QString();
}

}  // namespace

ImportPage::ImportPage(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 16, kMargin, 16);
    column->setSpacing(12);
    auto* head = new kit::PageHead(this->theme(), tr("Bring in records"), this);
    head->setFacts({tr("From a folder of CSV files, as a federation or bank writes them"),
                    tr("nothing is stored while there is a fault")});
    column->addWidget(head);
    auto* scroll = new ScrollColumn(this);
    m_across = new QHBoxLayout;
    m_across->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    buildFolderCard(left);
    buildProgress(left);
    m_results = new QVBoxLayout;
    left->addLayout(m_results, 1);
    m_across->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    buildHelpCard(right);
    right->addStretch(1);
    m_across->addLayout(right);
    scroll->column()->addLayout(m_across, 1);
    column->addWidget(scroll, 1);
    connect(&m_presenter, &ImportPresenter::changed, this, &ImportPage::render);
    connect(&m_presenter, &ImportPresenter::progressed, this, &ImportPage::renderProgress);
    render();
}

void ImportPage::buildFolderCard(QVBoxLayout* column) {
    m_folder = new kit::Card(theme(), tr("Folder with the records"), this);
    auto* card = m_folder;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_path = new QLineEdit;
    m_path->setClearButtonEnabled(true);
    //: Field: where the CSV files are
    m_pathRow = new kit::FormRow(theme(), tr("&Folder"), m_path, card);
    m_pathRow->setHint(tr("Type its path, choose it, or drag the folder onto this page."));
    //: Button: opens the list of folders
    m_browse = new kit::Button(theme(), tr("Ch&oose..."), ButtonKind::secondary, card);
    m_browse->setAccessibleName(tr("Choose the folder"));
    //: Button: reads the folder and looks for faults; stores nothing
    m_check = new kit::Button(theme(), tr("&Check"), ButtonKind::primary, card);
    m_check->setAutoDefault(true);
    row->addWidget(m_pathRow, 1);
    auto* buttons = new QHBoxLayout;
    // Beside the field, not beside its label.
    buttons->setContentsMargins(0, theme().lineHeight(theme::TextSize::small) + 2, 0, 0);
    buttons->addWidget(m_browse);
    buttons->addWidget(m_check);
    row->addLayout(buttons);
    row->setAlignment(buttons, Qt::AlignTop);
    card->body()->addLayout(row);
    column->addWidget(card);
    connect(m_path, &QLineEdit::returnPressed, this, &ImportPage::check);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathRow->setError({}); });
    connect(m_check, &QPushButton::clicked, this, &ImportPage::check);
    connect(m_browse, &QPushButton::clicked, this, &ImportPage::browse);
}

void ImportPage::buildHelpCard(QVBoxLayout* column) {
    m_help = new kit::Card(theme(), tr("What the folder holds"), this);
    m_help->body()->setSpacing(8);
    m_help->body()->addWidget(kit::makeLabel(tr("Some or all of these files. Rows that are here already stay "
                                                "as they are; a row that says something else is a fault."),
                                             TextRole::muted, m_help, true));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const FileRow& file : kFiles) {
        grid->addWidget(kit::makeLabel(QString::fromLatin1(file.file), TextRole::strong, m_help), line, 0,
                        Qt::AlignTop);
        grid->addWidget(kit::makeLabel(QCoreApplication::translate("ImportFiles", file.holds), TextRole::body,
                                       m_help, true),
                        line, 1);
        ++line;
    }
    m_help->body()->addLayout(grid);
    column->addWidget(m_help);
}

void ImportPage::buildProgress(QVBoxLayout* column) {
    m_progress = new kit::ProgressStrip(theme(), this);
    m_progress->setCancellable(true);
    column->addWidget(m_progress);
    connect(m_progress, &kit::ProgressStrip::cancelRequested, &m_presenter, &ImportPresenter::cancel);
}

void ImportPage::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    // With large words the help stands under the folder, for both need the width.
    const bool wide = width() >= theme().scaled(kTwoColumns);
    m_across->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_help->setMinimumWidth(wide ? theme().scaled(kSideWidth) : 0);
    m_help->setMaximumWidth(wide ? theme().scaled(kSideWidth) : QWIDGETSIZE_MAX);
}

void ImportPage::check() {
    m_presenter.check(m_path->text());
}

void ImportPage::browse() {
    const QString start = m_path->text().isEmpty() ? QDir::homePath() : m_path->text();
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder with the records"), start,
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!folder.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(folder));
        m_check->setFocus(Qt::OtherFocusReason);
    }
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (settled() && !folderOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event) {
    m_path->setText(QDir::toNativeSeparators(folderOf(event->mimeData())));
    check();
}

QVariantMap ImportPage::unfinished() const {
    const bool done = m_presenter.state().stage == ImportStage::done;
    return done || m_path->text().isEmpty() ? QVariantMap()
                                            : QVariantMap{{QStringLiteral("folder"), m_path->text()}};
}

void ImportPage::restore(const QVariantMap& fields) {
    m_path->setText(fields.value(QStringLiteral("folder")).toString());
}

bool ImportPage::settled() const {
    const ImportStage stage = m_presenter.state().stage;
    return stage != ImportStage::checking && stage != ImportStage::storing;
}

QString ImportPage::spokenSummary() const {
    return m_result != nullptr ? m_result->accessibleName() : tr("Type or choose the folder first.");
}

Screen* makeImportScreen(const ScreenContext& context, QWidget* parent) {
    return new ImportPage(context, parent);
}

}  // namespace sakhi::screens
