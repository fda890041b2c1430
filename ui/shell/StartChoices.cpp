#include "shell/StartChoices.h"

#include "kit/Card.h"
#include "kit/Chip.h"
#include "kit/ChoiceTile.h"
#include "kit/Labels.h"
#include "kit/Languages.h"
#include "kit/SegmentedControl.h"
#include "screens/ScrollColumn.h"
#include "voice/SpeakButton.h"

#include <QFocusEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace sakhi::shell {

using kit::TextRole;

namespace {

/// Below this width the two cards stand under each other.
constexpr int kTwoCards = 1000;

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

StartChoices::StartChoices(theme::Theme& theme, const QString& language, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_reader(language) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new screens::ScrollColumn(this);
    page->addWidget(scroll);
    m_across = new QBoxLayout(QBoxLayout::LeftToRight);
    m_across->setSpacing(24);
    m_across->addWidget(buildLanguages(language), 38);
    m_across->addWidget(buildStarts(), 62);
    scroll->column()->addLayout(m_across, 1);
}

QWidget* StartChoices::buildLanguages(const QString& current) {
    auto* card = new kit::Card(m_theme, {}, this);
    auto* column = card->body();
    column->setSpacing(8);
    column->addWidget(kit::makeLabel(tr("Choose your language"), TextRole::page, card, true));
    column->addWidget(kit::makeLabel(tr("It can be changed at any time, at the top of every page."),
                                     TextRole::muted, card, true));
    auto* tiles = new QWidget(card);
    auto* grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setSpacing(12);
    int at = 0;
    for (const kit::Language& language : kit::kLanguages) {
        const QString name = textOf(language.ownName);
        const QString english = textOf(language.englishName);
        //: Under the name of a language that the program does not speak yet
        const QString line = !language.released ? tr("%1, soon").arg(english)
                             : name == english  ? QString()
                                                : english;
        auto* tile = new kit::ChoiceTile(m_theme, name, line, tiles);
        tile->setEnabled(language.released);
        tile->setChecked(textOf(language.code) == current);
        grid->addWidget(tile, at / 2, at % 2);
        ++at;
        connect(tile, &QRadioButton::clicked, this, [this, code = textOf(language.code), current] {
            if (code != current) {
                Q_EMIT languageChosen(code);
            }
        });
    }
    auto* listen = new QWidget(tiles);
    auto* row = new QHBoxLayout(listen);
    row->setContentsMargins(16, 0, 8, 0);
    row->addWidget(kit::makeLabel(tr("Listen", "read this page aloud"), TextRole::good, listen), 1);
    auto* speaker = new voice::SpeakButton(
        m_theme, m_reader, [this] { return spoken(); }, listen);
    row->addWidget(speaker);
    grid->addWidget(listen, at / 2, at % 2);
    column->addWidget(tiles);
    m_readProblem = kit::makeLabel({}, TextRole::small, card, true);
    m_readProblem->hide();
    column->addWidget(m_readProblem);
    connect(&m_reader, &voice::ReadAloud::failed, this, [this](voice::ReadProblem problem) {
        m_readProblem->setText(voice::readProblemText(problem));
        m_readProblem->show();
    });
    column->addStretch(1);
    column->addWidget(kit::makeRule(card));
    column->addWidget(buildTextSize());
    return card;
}

QWidget* StartChoices::buildTextSize() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(kit::makeLabel(tr("Text size"), TextRole::body, line), 1);
    QStringList words;
    for (const int percent : theme::kTextScales) {
        words << QStringLiteral("%1 %").arg(percent);
    }
    auto* sizes = new kit::SegmentedControl(m_theme, tr("Text size"), words, line);
    const auto now = std::find(theme::kTextScales.begin(), theme::kTextScales.end(), m_theme.textScale());
    sizes->setCurrent(static_cast<int>(now - theme::kTextScales.begin()));
    row->addWidget(sizes);
    connect(sizes, &kit::SegmentedControl::chosen, this,
            [this](int at) { Q_EMIT textScaleChosen(theme::kTextScales.at(static_cast<std::size_t>(at))); });
    return line;
}

QWidget* StartChoices::buildStarts() {
    auto* card = new kit::Card(m_theme, {}, this);
    auto* column = card->body();
    column->setSpacing(8);
    column->addWidget(kit::makeLabel(tr("What will you do here?"), TextRole::page, card, true));
    column->addWidget(
        kit::makeLabel(tr("This sets up the first account on this computer. More can be added later."),
                       TextRole::muted, card, true));
    auto* tiles = new QWidget(card);
    auto* rows = new QVBoxLayout(tiles);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(12);
    const auto add = [&](theme::Icon icon, const QString& title, const QString& line) {
        auto* tile = new kit::ChoiceTile(m_theme, title, line, tiles);
        tile->setPicture(icon);
        rows->addWidget(tile, 1);
        m_starts << tile;
        connect(tile, &QRadioButton::toggled, this, &StartChoices::startChosen);
        return tile;
    };
    add(theme::Icon::books, tr("I keep a group's records"),
        tr("Meetings, savings, loans and books. Works without any network."));
    add(theme::Icon::bank, tr("I work at a bank branch"),
        tr("Applications, appraisal and portfolio. Your account reads and brings in records, and decides "
           "once the bank has confirmed it."));
    auto* look =
        add(theme::Icon::flask, tr("Show me with sample records"),
            tr("Groups with made-up people open at once. Nothing in them is real and nothing is ever sent."));
    auto* ready = new kit::Chip(m_theme, kit::ChipKind::attention, tr("Ready in 2 seconds"), look);
    ready->setPicture(theme::Icon::flask);
    look->addMark(ready);
    m_starts.front()->setChecked(true);
    column->addWidget(tiles, 1);
    column->addWidget(buildMoving());
    return card;
}

QWidget* StartChoices::buildMoving() {
    auto* note = new QWidget(this);
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    auto* mark = new QLabel(note);
    mark->setPixmap(m_theme.pixmap(theme::Icon::handover, theme::Token::accent, 20, devicePixelRatioF()));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(kit::makeLabel(tr("Moving from another laptop?"), TextRole::strong, note, true));
    words->addWidget(kit::makeLabel(tr("Opening a hand-over file comes with a later version of the program. "
                                       "Until then keep the records where they are."),
                                    TextRole::small, note, true));
    row->addLayout(words, 1);
    return note;
}

Start StartChoices::start() const {
    for (qsizetype i = 0; i < m_starts.size(); ++i) {
        if (m_starts[i]->isChecked()) {
            return static_cast<Start>(i);
        }
    }
    return Start::keepRecords;
}

void StartChoices::setStart(Start start) {
    m_starts[static_cast<qsizetype>(start)]->setChecked(true);
}

QString StartChoices::spoken() const {
    QStringList parts{tr("Choose your language"), tr("What will you do here?")};
    for (const auto* tile : m_starts) {
        parts << tile->accessibleName() << tile->accessibleDescription();
    }
    return parts.join(QStringLiteral(". "));
}

/// A focus proxy would take the languages out of the Tab order.
void StartChoices::focusInEvent(QFocusEvent* event) {
    m_starts[static_cast<qsizetype>(start())]->setFocus(event->reason());
}

void StartChoices::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_across->setDirection(width() >= m_theme.scaled(kTwoCards) ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom);
}

}  // namespace sakhi::shell
