#pragma once

#include "domain/Ids.h"
#include "theme/Theme.h"

#include <QByteArray>
#include <QString>

namespace sakhi::shell {

/// What this computer remembers between two starts: language, look, the last window. No personal data.
struct Preferences {
    QString language{QStringLiteral("en")};
    theme::Appearance appearance{theme::Appearance::followSystem};
    int textScale{100};
    QByteArray geometry;
    QString lastStore;
    /// Where she left off in that store: the page's key and the group's id; empty: the first page.
    QString page;
    QString group;

    /// As stored for this user of the computer; the defaults where nothing is.
    static Preferences load();
    void store() const;
};

}  // namespace sakhi::shell
