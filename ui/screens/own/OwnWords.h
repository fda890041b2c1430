#pragma once

#include "services/views/OwnView.h"

#include <QString>
#include <QStringList>

/// What a member's own pages say, for the eye and for the ear.
namespace sakhi::screens::own {

/// "You came to 21 of the last 24 meetings."
QString meetingsWords(const services::OwnRecordView& view);

/// How evenly she saves, without a figure.
QString consistencyWords(const services::OwnRecordView& view);

/// When the next instalment falls due and how much it is; what is late first.
QString dueWords(const services::OwnRecordView& view);

QString groupWords(const services::OwnRecordView& view);
QString shareWords(const services::OwnRecordView& view);

/// What her next meeting does to the group's score; empty where there is none.
QString herPartWords(const services::OwnRecordView& view);

/// "Sunita Devi w/o Ramesh".
QString wholeName(const services::MemberName& member);

/// One step of an application, told to her.
QString stepWords(domain::ApplicationState state, bool first);

/// What happens next; empty where nothing does.
QString nextWords(domain::ApplicationState state);

/// Why it was refused: codes and what somebody wrote.
QStringList whyWords(const services::StandingView& view);

/// What she can do, one sentence a reason.
QStringList mendWords(const services::StandingView& view);

/// When she may ask again; empty where nothing was refused.
QString againWords(const services::StandingView& view, base::Date today);

/// The pages read aloud.
QString spoken(const services::OwnRecordView& view);
QString spoken(const services::StandingView& view, base::Date today);
QString spokenPassbook(const services::OwnRecordView& view);

}  // namespace sakhi::screens::own
