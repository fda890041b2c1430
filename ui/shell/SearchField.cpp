#include "shell/SearchField.h"

#include "services/KeyText.h"

#include <QKeyEvent>

namespace sakhi::shell {

using services::SearchHit;

namespace {

constexpr std::size_t kMostHits = 12;
constexpr int kPauseMs = 120;
constexpr qsizetype kMostRecent = 4;

QString lineOf(const SearchHit& hit) {
    const QString group = services::shownName(hit.group);
    switch (hit.kind) {
        case SearchHit::Kind::group:
            return QStringLiteral("%1 · %2 · %3")
                .arg(group, QString::fromStdString(hit.group.code),
                     QString::fromStdString(hit.group.village));
        case SearchHit::Kind::member:
            return QStringLiteral("%1 %2 · %3 · %4")
                .arg(services::shownName(hit.member), services::shownRelation(hit.member),
                     QString::fromStdString(hit.member.code), group);
        case SearchHit::Kind::loan:
            return QStringLiteral("%1 · %2 · %3")
                .arg(QString::fromStdString(hit.loan), services::shownName(hit.member), group);
    }
    return {};
}

QString titleOf(SearchHit::Kind kind) {
    switch (kind) {
        case SearchHit::Kind::group:
            return SearchField::tr("Groups", "title over what was found");
        case SearchHit::Kind::member:
            return SearchField::tr("Members", "title over what was found");
        case SearchHit::Kind::loan:
            return SearchField::tr("Loans", "title over what was found");
    }
    return {};
}

}  // namespace

SearchField::SearchField(const theme::Theme& theme, services::Workspace& workspace,
                         const services::Session& session, QWidget* parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_workspace(workspace),
      m_session(session),
      m_list(new FoundList(theme, this)) {
    setPlaceholderText(tr("Search  (Ctrl+K)"));
    setAccessibleName(tr("Search for groups, members, loans and commands"));
    setClearButtonEnabled(true);
    addAction(theme.icon(theme::Icon::search, theme::Token::muted), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::look);
    connect(this, &QLineEdit::textEdited, this, &SearchField::typed);
    // A screen reader stays with the field: it tells the line that the arrows are on.
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this] { setAccessibleDescription(m_list->currentText()); });
}

void SearchField::setCommands(std::function<std::vector<Command>()> commands) {
    m_commands = std::move(commands);
}

QSize SearchField::sizeHint() const {
    return {m_theme.scaled(220), std::max(m_theme.scaled(36), QLineEdit::sizeHint().height())};
}

void SearchField::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    typed();
}

void SearchField::typed() {
    m_hits.reset();
    showLines();
    if (text().trimmed().isEmpty()) {
        m_pause.stop();
    } else {
        m_pause.start();
    }
}

void SearchField::look() {
    const std::string wanted = text().toStdString();
    const bool begun = m_runner.run<std::vector<SearchHit>>(
        [space = &m_workspace, session = m_session, wanted](const base::Progress&) {
            return space->search().find(session, wanted, kMostHits);
        },
        [this, wanted](base::Result<std::vector<SearchHit>> hits) {
            if (wanted == text().toStdString() && hasFocus()) {
                m_hits = hits ? std::move(*hits) : std::vector<SearchHit>();
                // They stand below the commands: the line she is on stays.
                const int line = m_list->currentRow();
                showLines();
                if (line >= 0) {
                    m_list->setCurrentRow(line);
                }
            }
        });
    if (!begun) {
        m_pause.start();
    }
}

void SearchField::showLines() {
    std::vector<FoundLine> lines;
    std::optional<CommandPart> part;
    const auto all = m_commands ? m_commands() : std::vector<Command>();
    for (const Command& command : fitting(all, m_recent, text())) {
        if (part != command.part) {
            part = command.part;
            lines.push_back({shell::titleOf(command.part), {}, {}});
        }
        lines.push_back({command.text, command.shortcut, [this, command] { use(command); }});
    }
    addHits(lines);
    if (lines.empty()) {
        lines.push_back({m_hits ? tr("Nothing found for \"%1\".").arg(text()) : tr("Searching…"), {}, {}});
    }
    m_list->setLines(std::move(lines));
}

void SearchField::addHits(std::vector<FoundLine>& lines) {
    std::optional<SearchHit::Kind> kind;
    for (const SearchHit& hit : m_hits.value_or(std::vector<SearchHit>())) {
        if (kind != hit.kind) {
            kind = hit.kind;
            lines.push_back({titleOf(hit.kind), {}, {}});
        }
        lines.push_back({lineOf(hit), {}, [this, hit] {
                             leave();
                             Q_EMIT found(hit);
                         }});
    }
}

void SearchField::use(const Command& command) {
    m_recent.removeAll(command.key);
    m_recent.prepend(command.key);
    m_recent = m_recent.first(std::min<qsizetype>(m_recent.size(), kMostRecent));
    leave();
    command.run();
}

/// Empties the field; what was typed is not looked for any more.
void SearchField::leave() {
    m_pause.stop();
    clear();
}

bool SearchField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        m_list->hide();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            if (m_list->isVisible()) {
                m_list->step(key == Qt::Key_Down ? 1 : -1);
            } else {
                typed();
            }
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->isVisible()) {
            m_list->takeCurrent();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_list->hide();
            leave();
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

}  // namespace sakhi::shell
