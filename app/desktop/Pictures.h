#pragma once

#include "base/Clock.h"
#include "base/Uuid.h"
#include "theme/Theme.h"

#include <QTranslator>

namespace sakhi::desktop {

/// Which store to show (empty: samples made for it) and where the pictures go.
struct PictureJob {
    QString store;
    QString folder;
};

/// Saves every page of every role as PNG, in both languages and themes at 1366x768 and 1920x1080 and with
/// text of 150 %; where no store is given also with nothing, much, long names and a broken file. Answers the
/// exit status of the program. A store of real records is refused: pictures carry names.
int savePictures(const PictureJob& job, theme::Theme& look, QTranslator& words, const base::Clock& clock,
                 base::Entropy& entropy);

}  // namespace sakhi::desktop
