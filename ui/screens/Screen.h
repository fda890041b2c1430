#pragma once

#include "screens/GuideStep.h"
#include "screens/PresenterContext.h"
#include "screens/ScreenId.h"
#include "theme/Theme.h"

#include <QKeySequence>
#include <QPointer>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <vector>

namespace sakhi::screens {

/// What a page may ask of the window it stands in.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// Opens a page on a subject.
    virtual void open(ScreenId screen, const Subject& subject) = 0;

    /// Takes another group and opens a page on it.
    virtual void openGroup(const domain::GroupId& group, ScreenId screen) = 0;

    /// Says something for a few seconds at the foot of the window; with an undo, a button that runs it.
    virtual void say(const QString& text, const std::function<void()>& undo = {}) = 0;

    /// Ends the session, where what was done takes rights from who did it.
    virtual void signOut() {}
};

/// What a page is made with. All of it outlives the page.
struct ScreenContext {
    PresenterContext presenter;
    theme::Theme& theme;
    Navigator& navigator;
    Subject subject;
};

/// Something that can be done on a page now.
struct PageAct {
    QString text;
    QKeySequence shortcut;
    std::function<void()> run;
};

/// A page: renders the one view state of its presenter and calls the presenter's verbs. The shell makes it
/// anew on a change of language, group or person, and hands over what was being typed.
class Screen : public QWidget {
    Q_OBJECT

public:
    explicit Screen(const ScreenContext& context, QWidget* parent = nullptr)
        : QWidget(parent), m_context(context) {}

    /// Loads, or loads again after the records changed.
    virtual void refresh() = 0;

    /// Unfinished input by field, to be given to the page made next in its place; kept on disk after each
    /// key. The values are of Qt's own types. Empty once it became an act.
    [[nodiscard]] virtual QVariantMap unfinished() const { return {}; }
    virtual void restore(const QVariantMap&) {}

    /// The page in a few sentences, to be read aloud; empty where there is nothing to tell.
    [[nodiscard]] virtual QString spokenSummary() const { return {}; }

    /// What can be done here now, for the search of commands and the list of keys: what the page's buttons
    /// offer, by their names, each name once. A page adds what has no button.
    [[nodiscard]] virtual std::vector<PageAct> acts() const;

    /// Gives the focus to what work begins with here: the main part, else the first control. Who comes to a
    /// page that still loads is taken there once it is read.
    void begin();

    /// True once the page shows its data (or that there are none, or why not): pictures wait for it.
    [[nodiscard]] virtual bool settled() const = 0;

Q_SIGNALS:
    /// A guided first meeting goes by this; without a guide nobody listens.
    void guideStep(sakhi::screens::GuideStep step);

protected:
    /// What the focus begins at. Not a focus proxy: that would take what stands above it out of the Tab
    /// order.
    void setMainPart(QWidget* part) { m_main = part; }
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

    [[nodiscard]] const ScreenContext& context() const { return m_context; }
    [[nodiscard]] theme::Theme& theme() const { return m_context.theme; }
    [[nodiscard]] Navigator& navigator() const { return m_context.navigator; }

private:
    ScreenContext m_context;
    QPointer<QWidget> m_main;
};

}  // namespace sakhi::screens
