#include "screens/members/MemberPresenter.h"

namespace sakhi::screens {

using base::Result;

namespace {

QByteArray photoIn(const PresenterContext& context, const std::optional<domain::Attachment>& photo) {
    const auto clear = photo ? context.workspace->attachments().open(context.session, *photo)
                             : Result<std::vector<std::uint8_t>>(std::vector<std::uint8_t>());
    return clear ? QByteArray(reinterpret_cast<const char*>(clear->data()),
                              static_cast<qsizetype>(clear->size()))
                 : QByteArray();
}

}  // namespace

MemberPresenter::MemberPresenter(PresenterContext context, std::optional<domain::MemberId> member,
                                 QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_member(member), m_acts(m_context) {}

bool MemberPresenter::may(security::CommandKind kind) const {
    return m_member && m_context.session.may(kind, m_context.group, *m_member).has_value();
}

void MemberPresenter::load() {
    if (!m_member) {
        m_state.phase = Phase::empty;
        Q_EMIT changed();
        return;
    }
    const auto work = [context = m_context, member = *m_member](const base::Progress&) -> Result<Read> {
        auto view =
            context.workspace->members().page(context.session, context.group, member, context.today());
        if (!view) {
            return base::fail(view.error());
        }
        QByteArray photo = photoIn(context, view->row.photo);
        return Read{std::move(*view), std::move(photo)};
    };
    m_again = !m_reading.run<Read>(work, [this](Result<Read> read) { take(std::move(read)); });
}

void MemberPresenter::take(Result<Read> read) {
    if (m_again) {
        load();
        return;
    }
    if (!read) {
        m_state.phase = Phase::failed;
        m_state.error = read.error();
    } else {
        m_state.phase = Phase::ready;
        m_state.view = std::move(read->view);
        m_state.photo = std::move(read->photo);
        m_passbook.setRows(m_state.view.passbook);
    }
    Q_EMIT changed();
}

Result<services::LeavingView> MemberPresenter::leaving(base::Date day) const {
    return m_context.workspace->members().leaving(m_context.session, m_context.group, *m_member, day);
}

}  // namespace sakhi::screens
