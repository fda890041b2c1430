#pragma once

#include "screens/members/MemberActsPresenter.h"
#include "screens/members/PassbookModel.h"

namespace sakhi::screens {

/// One member's page, and what may be done with her.
class MemberPresenter : public QObject {
    Q_OBJECT

public:
    struct State {
        Phase phase{Phase::loading};
        base::Error error;
        services::MemberView view;
        /// Her picture (JPEG); empty without one, or where it cannot be opened.
        QByteArray photo;
    };

    /// Without a member the page is empty.
    MemberPresenter(PresenterContext context, std::optional<domain::MemberId> member,
                    QObject* parent = nullptr);

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const PresenterContext& context() const { return m_context; }
    [[nodiscard]] PassbookModel& passbook() { return m_passbook; }
    [[nodiscard]] MemberActsPresenter& acts() { return m_acts; }
    [[nodiscard]] const MemberActsPresenter& acts() const { return m_acts; }

    /// Reads the page; a call while it is read asks for one more reading.
    void load();

    /// What leaving on a day comes to. The books are read already.
    [[nodiscard]] base::Result<services::LeavingView> leaving(base::Date day) const;

    /// She is on the roll and the right is there.
    [[nodiscard]] bool mayChange() const { return may(security::CommandKind::changeMember); }
    [[nodiscard]] bool mayLeave() const {
        return !m_state.view.row.leftOn && may(security::CommandKind::recordLeaving);
    }
    [[nodiscard]] bool mayHandleAccount() const { return may(security::CommandKind::addMemberUser); }

Q_SIGNALS:
    void changed();

private:
    struct Read {
        services::MemberView view;
        QByteArray photo;
    };
    [[nodiscard]] bool may(security::CommandKind kind) const;
    void take(base::Result<Read> read);

    PresenterContext m_context;
    std::optional<domain::MemberId> m_member;
    State m_state;
    PassbookModel m_passbook;
    MemberActsPresenter m_acts;
    bool m_again{false};
    tasks::TaskRunner m_reading;
};

}  // namespace sakhi::screens
