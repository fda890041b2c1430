#pragma once

#include "kit/Button.h"
#include "kit/Card.h"
#include "services/views/MemberView.h"

class QLabel;

namespace sakhi::kit {
class FactList;
class MarkStrip;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Who she is: particulars, nominee and the documents seen, their numbers covered.
class ProfileCard : public kit::Card {
    Q_OBJECT

public:
    explicit ProfileCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const services::MemberView& view, base::Date today);

private:
    kit::FactList* m_facts;
    QLabel* m_heading;
    kit::FactList* m_documents;
    QLabel* m_none;
};

/// How she came, saved and repaid in twelve months.
class ConductCard : public kit::Card {
    Q_OBJECT

public:
    explicit ConductCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const services::MemberView& view);

private:
    kit::MarkStrip* m_strip;
    QLabel* m_counts;
    kit::FactList* m_facts;
};

/// Her part in the group's score, without blame.
class PartCard : public kit::Card {
    Q_OBJECT

public:
    explicit PartCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const services::MemberView& view);

private:
    QLabel* m_words;
    kit::FactList* m_facts;
};

/// Her loans with what is due.
class LoansCard : public kit::Card {
    Q_OBJECT

public:
    explicit LoansCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const services::MemberView& view);

private:
    QWidget* makeLoan(const services::MemberLoan& loan);

    QVBoxLayout* m_rows;
    QLabel* m_none;
};

/// Her account in the program, with what may be done with it.
class AccountCard : public kit::Card {
    Q_OBJECT

public:
    explicit AccountCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const services::MemberView& view);

Q_SIGNALS:
    /// Makes the account, or resets its password.
    void passwordWanted();
    void disabling(bool disable);

private:
    QLabel* m_words;
    kit::Button* m_password;
    kit::Button* m_disable;
    bool m_disabled{false};
};

}  // namespace sakhi::screens
