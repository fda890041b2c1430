#include "screens/VoiceList.h"

#include "kit/Labels.h"
#include "services/KeyText.h"
#include "voice/NotePlayer.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

/// The texts of this file, under one name for the translators.
struct VoiceList {
    Q_DECLARE_TR_FUNCTIONS(VoiceList)
};

}  // namespace

void addVoices(QVBoxLayout& column, const theme::Theme& theme, const PresenterContext& context,
               const services::ApplicationDetail& detail) {
    const auto add = [&](const services::ShareView& share, const QString& title) {
        if (!share.voice) {
            return;
        }
        auto* parent = column.parentWidget();
        column.addWidget(kit::makeLabel(title, kit::TextRole::strong, parent, true));
        auto* player = new voice::NotePlayer(
            theme, context.workspace->attachments(), context.session,
            VoiceList::tr("voice note of %1").arg(services::shownName(share.member)), parent);
        player->present(*share.voice);
        column.addWidget(player);
    };
    add(detail.applicant, VoiceList::tr("Voice note"));
    for (const auto& share : detail.shares) {
        add(share, VoiceList::tr("Voice note of %1").arg(services::shownName(share.member)));
    }
}

}  // namespace sakhi::screens
