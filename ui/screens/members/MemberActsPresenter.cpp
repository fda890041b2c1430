#include "screens/members/MemberActsPresenter.h"

#include "screens/PhotoFile.h"

namespace sakhi::screens {

using base::fail;
using base::Result;
using services::Outcome;

namespace {

Result<Outcome> perform(const PresenterContext& context, services::Command command, const QByteArray& photo) {
    if (!photo.isEmpty()) {
        const auto kept = context.workspace->attachments().keepPhoto(context.session, viewOf(photo));
        if (!kept) {
            return fail(kept.error());
        }
        if (auto* adding = std::get_if<services::AddMember>(&command)) {
            adding->photo = *kept;
        } else if (auto* changing = std::get_if<services::ChangeMember>(&command)) {
            changing->photo = *kept;
        }
    }
    return context.workspace->bus().execute(context.session, command);
}

}  // namespace

void MemberActsPresenter::run(const services::Command& command, const QByteArray& photo) {
    const bool begins =
        m_runner.run<Outcome>([context = m_context, command,
                               photo](const base::Progress&) { return perform(context, command, photo); },
                              [this](Result<Outcome> outcome) {
                                  if (outcome) {
                                      Q_EMIT done(*outcome);
                                  } else {
                                      Q_EMIT refused(outcome.error());
                                  }
                              });
    if (begins) {
        Q_EMIT begun();
    }
}

}  // namespace sakhi::screens
