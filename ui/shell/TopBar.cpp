#include "shell/TopBar.h"

#include "kit/Chip.h"
#include "kit/KeyMap.h"
#include "kit/Languages.h"
#include "services/KeyText.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>

namespace sakhi::shell {

using kit::ChipKind;

namespace {

/// A word that opens a menu, with the sign that it does; the room for it is the style sheet's.
class MenuButton : public QToolButton {
public:
    MenuButton(const theme::Theme& theme, QWidget* parent) : QToolButton(parent), m_theme(theme) {}

protected:
    /// A long name is cut at its end, not at both sides.
    void initStyleOption(QStyleOptionToolButton* option) const override {
        QToolButton::initStyleOption(option);
        const int icon = option->icon.isNull() ? 0 : option->iconSize.width() + 4;
        // Without a menu there is no sign and no room for it.
        const int around = m_theme.scaled(isEnabled() ? kAroundText : kAroundPlain);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, width() - icon - around);
    }

    void paintEvent(QPaintEvent* event) override {
        QToolButton::paintEvent(event);
        if (isEnabled()) {
            const int side = m_theme.scaled(16);
            const QRect place(width() - side - m_theme.scaled(6), (height() - side) / 2, side, side);
            QPainter(this).drawPixmap(
                place, m_theme.pixmap(theme::Icon::chevronDown, theme::Token::ink, 16, devicePixelRatioF()));
        }
    }

private:
    /// Pixels at 100 % that padding and the sign take.
    static constexpr int kAroundText = 36;
    static constexpr int kAroundPlain = 14;

    const theme::Theme& m_theme;
};

/// As wide as a group's name is shown before it is cut, pixels at 100 %.
constexpr int kWidestName = 220;

/// From here on the top bar has no room for the words of language and account.
constexpr int kIconsAlone = 125;

QToolButton* menuButton(const theme::Theme& theme, const QString& name, QWidget* parent) {
    auto* button = new MenuButton(theme, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

}  // namespace

TopBar::TopBar(theme::Theme& theme, services::Workspace& workspace, const services::Session& session,
               const QString& language, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_group(menuButton(theme, tr("Group"), this)),
      m_search(new SearchField(theme, workspace, session, this)),
      m_language(menuButton(theme, tr("Language"), this)),
      m_account(menuButton(theme, tr("Account"), this)) {
    auto* row = new QHBoxLayout(this);
    // The words of the first menu stand above the page title, its edge outside.
    row->setContentsMargins(10, 8, 24, 8);
    row->setSpacing(12);
    row->addWidget(m_group);
    row->addStretch(1);
    row->addWidget(m_search);
    if (workspace.store().info().sample) {
        m_sample = new kit::Chip(theme, ChipKind::attention, tr("Sample records"), this);
        m_sample->setPicture(theme::Icon::flask);
        row->addWidget(m_sample);
    }
    row->addWidget(makeSync());
    row->addWidget(m_language);
    row->addWidget(m_account);
    buildLanguages(language);
    buildAccount(session);
    dress();
    connect(&theme, &theme::Theme::themeChanged, this, &TopBar::dress);
}

void TopBar::setGroups(const std::vector<store::GroupRow>& groups, const domain::GroupId& current) {
    QMenu* menu = m_group->menu();
    menu->clear();
    m_group->setText(groups.empty() ? tr("No group yet") : tr("All groups"));
    auto* all = menu->addAction(tr("All groups"));
    connect(all, &QAction::triggered, this, [this] { Q_EMIT groupChosen({}); });
    all->setVisible(groups.size() > 1);
    for (const auto& group : groups) {
        const QString name = services::shownName(
            services::GroupName{group.id, group.code, group.name, group.village, group.block});
        auto* action =
            menu->addAction(QStringLiteral("%1 · %2").arg(name, QString::fromStdString(group.village)));
        action->setCheckable(true);
        action->setChecked(group.id == current);
        connect(action, &QAction::triggered, this, [this, id = group.id] { Q_EMIT groupChosen(id); });
        if (group.id == current) {
            m_group->setText(name);
            m_group->setToolTip(
                tr("%1, %2 block")
                    .arg(QString::fromStdString(group.village), QString::fromStdString(group.block)));
        }
    }
    m_group->setEnabled(groups.size() > 1);
    m_group->setAccessibleName(tr("Group: %1").arg(m_group->text()));
    fitName();
}

void TopBar::buildLanguages(const QString& current) {
    auto* choices = new QActionGroup(this);
    for (const kit::Language& language : kit::kLanguages) {
        if (!language.released) {
            continue;
        }
        const QString code =
            QString::fromUtf8(language.code.data(), static_cast<qsizetype>(language.code.size()));
        const QString name =
            QString::fromUtf8(language.ownName.data(), static_cast<qsizetype>(language.ownName.size()));
        QAction* action = m_language->menu()->addAction(name);
        action->setObjectName(QStringLiteral("language:%1").arg(code));
        action->setCheckable(true);
        action->setActionGroup(choices);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
        if (code == current) {
            action->setChecked(true);
            m_language->setText(name);
        }
    }
}

void TopBar::buildAccount(const services::Session& session) {
    QMenu* menu = m_account->menu();
    const auto& user = session.user();
    const QString name = QString::fromStdString(user.name.empty() ? user.login : user.name);
    m_account->setText(name);
    m_account->setAccessibleName(tr("Account: %1, %2").arg(name, services::roleText(user.role)));
    menu->addSection(services::roleText(user.role));
    buildLook(menu);
    buildSize(menu);
    menu->addSeparator();
    //: Opens a group of made-up people beside the real records, to try things
    m_practice = menu->addAction(m_sample == nullptr ? tr("&Practice group") : tr("&Begin my own records"));
    m_practice->setObjectName(QStringLiteral("practice"));
    m_practice->setVisible(m_sample != nullptr || user.role == domain::Role::representative);
    connect(m_practice, &QAction::triggered, this, &TopBar::practiceRequested);
    auto* lock = menu->addAction(tr("&Lock"));
    lock->setObjectName(QStringLiteral("lock"));
    lock->setShortcut(kit::keysOf(kit::Key::lock));
    connect(lock, &QAction::triggered, this, &TopBar::lockRequested);
    addAction(lock);
    auto* out = menu->addAction(tr("Sign &out"));
    out->setObjectName(QStringLiteral("sign_out"));
    connect(out, &QAction::triggered, this, &TopBar::signOutRequested);
}

void TopBar::buildLook(QMenu* account) {
    QMenu* look = account->addMenu(tr("Look"));
    const std::initializer_list<std::pair<QString, theme::Appearance>> looks{
        {tr("As the computer"), theme::Appearance::followSystem},
        {tr("Light"), theme::Appearance::light},
        {tr("Dark"), theme::Appearance::dark}};
    auto* choices = new QActionGroup(look);
    for (const auto& [words, appearance] : looks) {
        auto* action = look->addAction(words);
        action->setObjectName(QStringLiteral("look:%1").arg(static_cast<int>(appearance)));
        action->setCheckable(true);
        action->setActionGroup(choices);
        action->setChecked(m_theme.appearance() == appearance);
        connect(action, &QAction::triggered, this,
                [this, chosen = appearance] { Q_EMIT appearanceChosen(chosen); });
        connect(&m_theme, &theme::Theme::themeChanged, action,
                [this, action, chosen = appearance] { action->setChecked(m_theme.appearance() == chosen); });
    }
}

void TopBar::buildSize(QMenu* account) {
    QMenu* size = account->addMenu(tr("Size of the text"));
    auto* choices = new QActionGroup(size);
    for (const int percent : theme::kTextScales) {
        auto* action = size->addAction(tr("%1 %").arg(percent));
        action->setObjectName(QStringLiteral("size:%1").arg(percent));
        action->setCheckable(true);
        action->setActionGroup(choices);
        action->setChecked(m_theme.textScale() == percent);
        connect(action, &QAction::triggered, this, [this, percent] { Q_EMIT textScaleChosen(percent); });
        connect(&m_theme, &theme::Theme::themeChanged, action,
                [this, action, percent] { action->setChecked(m_theme.textScale() == percent); });
    }
}

QWidget* TopBar::makeSync() {
    auto* sync = new kit::Chip(m_theme, ChipKind::plain, tr("Not connected to a server"), this);
    sync->setPicture(theme::Icon::cloudOff);
    sync->setClickable(true);
    connect(sync, &kit::Chip::clicked, this, &TopBar::syncAsked);
    return sync;
}

std::vector<Command> TopBar::commands() const {
    std::vector<Command> out;
    const auto add = [&out](const QMenu& menu, const QString& title) {
        for (QAction* action : menu.actions()) {
            if (action->isSeparator() || action->menu() != nullptr || !action->isVisible()) {
                continue;
            }
            const QString words = QString(action->text()).remove(QLatin1Char('&'));
            //: A command of the search box: %1 is a menu ("Language"), %2 what is chosen in it
            out.push_back({action->objectName(), CommandPart::program,
                           title.isEmpty() ? words : tr("%1: %2").arg(title, words), action->shortcut(),
                           [action] { action->trigger(); }});
        }
    };
    add(*m_language->menu(), tr("Language"));
    for (const QAction* action : m_account->menu()->actions()) {
        if (action->menu() != nullptr) {
            add(*action->menu(), action->text());
        }
    }
    add(*m_account->menu(), {});
    return out;
}

void TopBar::setPractice() {
    if (m_sample != nullptr) {
        m_sample->setState(ChipKind::attention, tr("Practice"));
    }
    m_practice->setText(tr("&Back to my records"));
    m_practice->setVisible(true);
}

void TopBar::addTool(QWidget* button) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_language), button);
    setTabOrder(m_search, button);
    setTabOrder(button, m_language);
}

/// The name comes before the width of the search field.
void TopBar::fitName() {
    m_group->ensurePolished();
    m_group->setMinimumWidth(std::min(m_group->sizeHint().width(), m_theme.scaled(kWidestName)));
    m_search->setMinimumWidth(m_theme.scaled(110));
}

void TopBar::dress() {
    m_group->setFont(m_theme.font(theme::TextSize::title, true));
    fitName();
    m_language->setIcon(m_theme.icon(theme::Icon::globe, theme::Token::ink));
    m_account->setIcon(m_theme.icon(theme::Icon::account, theme::Token::ink));
    for (QToolButton* button : {m_language, m_account}) {
        button->setToolButtonStyle(m_theme.textScale() >= kIconsAlone ? Qt::ToolButtonIconOnly
                                                                      : Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(m_theme.scaled(20), m_theme.scaled(20)));
    }
    update();
}

}  // namespace sakhi::shell
