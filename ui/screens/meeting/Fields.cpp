#include "screens/meeting/Fields.h"

#include "screens/meeting/MeetingModel.h"

#include <QShortcut>

namespace sakhi::screens {

void fillMembers(kit::Choice& choice, const MeetingPresenter& presenter, bool none) {
    const QVariant before = choice.currentData();
    const QSignalBlocker quiet(&choice);
    choice.clear();
    if (none) {
        choice.addItem(MeetingModel::tr("Nobody", "no member is named"), QString());
    }
    const auto& state = presenter.state();
    if (state.desk.books != nullptr) {
        int number = 0;
        for (const auto& member : state.desk.books->records.members) {
            if (member.onRoll(state.sheet.heldOn)) {
                // With the number of her row: typing it chooses her.
                choice.addItem(QStringLiteral("%1  %2").arg(++number).arg(memberText(member)),
                               QString::fromStdString(base::toText(member.id.value)));
            }
        }
    }
    choice.setPlaceholderText(MeetingModel::tr("Choose a member"));
    choice.setCurrentIndex(before.isValid() ? choice.findData(before) : none ? 0 : -1);
}

std::optional<domain::MemberId> memberIn(const kit::Choice& choice) {
    const auto id = base::parseUuid(choice.currentData().toString().toStdString());
    return id ? std::optional(domain::MemberId{*id}) : std::nullopt;
}

void chooseMember(kit::Choice& choice, const std::optional<domain::MemberId>& member) {
    const QSignalBlocker quiet(&choice);
    choice.setCurrentIndex(
        choice.findData(member ? QString::fromStdString(base::toText(member->value)) : QString()));
}

void onEnter(kit::Choice& choice, const std::function<void()>& act) {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), &choice);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &choice, act);
    }
}

}  // namespace sakhi::screens
