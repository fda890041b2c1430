#include "shell/SearchField.h"

#include "services/KeyText.h"

#include <QKeyEvent>
#include <QListWidget>

namespace sakhi::shell {

using services::SearchHit;

namespace {

constexpr std::size_t kMostHits = 12;
constexpr int kPauseMs = 120;

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

}  // namespace

SearchField::SearchField(const theme::Theme& theme, services::Workspace& workspace,
                         const services::Session& session, QWidget* parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_workspace(workspace),
      m_session(session),
      m_list(new QListWidget(this)) {
    setPlaceholderText(tr("Search  (Ctrl+K)"));
    setAccessibleName(tr("Search for groups, members and loans"));
    setClearButtonEnabled(true);
    addAction(theme.icon(theme::Icon::search, theme::Token::muted), QLineEdit::LeadingPosition);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    installEventFilter(this);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::look);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

QSize SearchField::sizeHint() const {
    return {m_theme.scaled(220), std::max(m_theme.scaled(36), QLineEdit::sizeHint().height())};
}

void SearchField::look() {
    const std::string wanted = text().toStdString();
    const bool begun = m_runner.run<std::vector<SearchHit>>(
        [space = &m_workspace, session = m_session, wanted](const base::Progress&) {
            return space->search().find(session, wanted, kMostHits);
        },
        [this](base::Result<std::vector<SearchHit>> hits) { show(hits ? *hits : std::vector<SearchHit>()); });
    if (!begun) {
        m_pause.start();
    }
}

void SearchField::show(const std::vector<SearchHit>& hits) {
    m_hits = hits;
    m_list->clear();
    for (const SearchHit& hit : m_hits) {
        m_list->addItem(lineOf(hit));
    }
    if (m_hits.empty()) {
        m_list->addItem(tr("Nothing found for \"%1\".").arg(text()));
    }
    const bool wanted = hasFocus() && !text().trimmed().isEmpty();
    if (!wanted) {
        m_list->hide();
        return;
    }
    m_list->setCurrentRow(m_hits.empty() ? -1 : 0);
    const int width = std::max(this->width(), m_theme.scaled(420));
    m_list->setGeometry(QRect(mapToGlobal(QPoint(this->width() - width, height() + 4)),
                              QSize(width, (m_list->count() * m_list->sizeHintForRow(0)) + 8)));
    m_list->show();
}

void SearchField::take(int row) {
    m_list->hide();
    if (row < 0 || row >= static_cast<int>(m_hits.size())) {
        return;
    }
    const SearchHit hit = m_hits[static_cast<std::size_t>(row)];
    clear();
    Q_EMIT found(hit);
}

bool SearchField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        m_list->hide();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(m_list->currentRow());
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_list->hide();
            clear();
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

}  // namespace sakhi::shell
