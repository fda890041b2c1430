#pragma once

#include "screens/members/MemberActsPresenter.h"
#include "screens/members/MembersModel.h"

namespace sakhi::screens {

/// The members of the chosen group, and what may be done with them as a whole.
class MembersPresenter : public QObject {
    Q_OBJECT

public:
    struct State {
        Phase phase{Phase::loading};
        base::Error error;
        services::MembersView view;
        /// Who could take the group over; empty where she may not hand it over.
        std::vector<services::Successor> successors;
    };

    explicit MembersPresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const PresenterContext& context() const { return m_context; }
    [[nodiscard]] MembersModel& model() { return m_model; }
    [[nodiscard]] MemberActsPresenter& acts() { return m_acts; }
    [[nodiscard]] const MemberActsPresenter& acts() const { return m_acts; }

    /// Reads the list; a call while it is read asks for one more reading.
    void load();
    void setFilter(MemberFilter filter);
    [[nodiscard]] MemberFilter filter() const { return m_filter; }

    /// How many are on the roll today.
    [[nodiscard]] int onRoll() const;

    [[nodiscard]] bool mayAdd() const { return may(security::CommandKind::addMember); }
    [[nodiscard]] bool mayChooseOffices() const { return may(security::CommandKind::changeGroup); }
    [[nodiscard]] bool mayHandOver() const { return may(security::CommandKind::handOver); }

Q_SIGNALS:
    void changed();

private:
    struct Read {
        services::MembersView view;
        std::vector<services::Successor> successors;
    };
    [[nodiscard]] bool may(security::CommandKind kind) const;
    void take(base::Result<Read> read);

    PresenterContext m_context;
    State m_state;
    MemberFilter m_filter{MemberFilter::onRoll};
    MembersModel m_model;
    MemberActsPresenter m_acts;
    bool m_again{false};
    tasks::TaskRunner m_reading;
};

}  // namespace sakhi::screens
