#pragma once

#include <QString>

namespace sakhi::voice {

/// Minutes and seconds as clocks show them: "0:23".
inline QString clockText(qint64 ms) {
    const qint64 seconds = (ms + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace sakhi::voice
