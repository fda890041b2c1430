#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

namespace sakhi::screens {

/// What an amount over so many months costs her.
struct Burden {
    base::Money instalment;
    /// All instalments of a month, those of her running loans with it.
    base::Money all;
    /// Of the household's income; empty where none is told.
    std::optional<double> percent;
};

/// What the page shows.
struct ApplyState {
    Phase phase{Phase::loading};
    base::Error error;
    services::WishesView view;
    /// A command is under way.
    bool acting{false};
};

/// Reads for whom a request may be made, tells what it would cost, and makes it. `context.workspace` must
/// outlive it.
class ApplyPresenter : public QObject {
    Q_OBJECT

public:
    explicit ApplyPresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const ApplyState& state() const { return m_state; }
    [[nodiscard]] const PresenterContext& context() const { return m_context; }

    /// She asks for herself: nobody is to be chosen.
    [[nodiscard]] bool forHerself() const;
    /// She has asked already and cannot ask twice.
    [[nodiscard]] bool hasAsked() const;

    /// Reads; asked for while reading, it reads once more afterwards.
    void load();

    /// None outside 1 to 120 months or without an amount.
    [[nodiscard]] std::optional<Burden> burden(const services::Wish& wish, base::Money amount,
                                               int months) const;

    /// Makes the request off the window's thread; acted() or refused() follows.
    void apply(const services::ApplyForLoan& command);

Q_SIGNALS:
    void changed();
    void acted(const sakhi::services::Outcome& outcome);
    void refused(const sakhi::base::Error& error);

private:
    PresenterContext m_context;
    ApplyState m_state;
    bool m_again{false};
    tasks::TaskRunner m_reading;
    tasks::TaskRunner m_acting;
};

}  // namespace sakhi::screens
