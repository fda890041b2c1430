#pragma once

#include "flow/desktop/Desk.h"
#include "flow/desktop/Screen.h"

#include <functional>

namespace sakhi::test {

/// The built desktop program at a desk, driven by the keyboard alone and read as an assistive program reads
/// it. What waits, waits for the screen to change, for at most a minute.
class Program {
public:
    Program(Desk& desk, Screen& screen, const QStringList& words);
    ~Program();

    /// Keys as xdotool names them: "ctrl+2", "Tab".
    void press(const char* keys);
    void type(const QString& text);

    /// Waits until a window of that title is the active one.
    [[nodiscard]] bool hasWindow(const QString& title);

    /// Waits until a name or description on the screen holds the text.
    [[nodiscard]] bool shows(const QString& text);

    /// The first name on the screen that holds the text; empty where none does.
    [[nodiscard]] QString nameWith(const QString& text);

    /// Tab by Tab to the first field or button of that name (what follows a comma is not looked at); false
    /// after 150 of them or a minute.
    [[nodiscard]] bool goTo(const QString& name);

    /// Waits until the focus is in the list of that name, and goes down to the row whose first cell holds the
    /// text.
    [[nodiscard]] bool takeRow(const QString& list, const QString& text);

    /// As goTo, and presses it with the space bar.
    [[nodiscard]] bool pressButton(const QString& name);

    /// Types into the field of that name.
    [[nodiscard]] bool fill(const QString& field, const QString& text);

    /// In place of what stands in it.
    [[nodiscard]] bool fillAnew(const QString& field, const QString& text);

    /// Waits until a name begins so, and presses that button.
    [[nodiscard]] bool pressButtonNamed(const QString& beginning);

    /// Waits until it holds; false after a minute or when the program has ended.
    [[nodiscard]] bool until(const std::function<bool()>& holds);

    /// Closes the window as a person does and waits for the program's end.
    [[nodiscard]] bool close();

    /// Ends it as a power cut does.
    void kill();

    /// What is on the screen and where the focus is, for a failed comparison; with SAKHI_PICTURES=DIR it
    /// leaves a picture too.
    [[nodiscard]] QByteArray report();

private:
    void send(const QStringList& words);
    /// The focus does not move on by itself.
    bool staysThere();
    [[nodiscard]] std::vector<Shown> read();

    Desk& m_desk;
    Screen& m_screen;
    QProcess m_process;
    QString m_service;
};

}  // namespace sakhi::test
