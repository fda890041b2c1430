#include "screens/applications/ActPanel.h"

#include "kit/Button.h"
#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "screens/applications/ApplicationsModel.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace sakhi::screens {

using domain::ApplicationState;
using kit::ButtonKind;

namespace {

constexpr int kLongestReason = 500;
constexpr int kLongestNumber = 40;

/// Why a group says no (a part of services' reason codes).
constexpr std::array<const char*, 7> kGroupReasons{"funds_short",
                                                   "earlier_loan_overdue",
                                                   "instalment_too_high",
                                                   "purpose_unclear",
                                                   "papers_incomplete",
                                                   "above_limit",
                                                   "other"};

ActQuestion withdrawQuestion(const services::ApplicationDetail& detail) {
    const bool toBank = detail.row.kind == domain::ApplicationKind::bankRequest;
    const bool seen = detail.row.state == ApplicationState::pendingManagerReview ||
                      detail.row.state == ApplicationState::approved;
    ActQuestion question;
    question.title = ActPanel::tr("Withdraw %1?").arg(QString::fromStdString(detail.row.number));
    question.consequence =
        toBank ? ActPanel::tr(
                     "The bank no longer sees it. The members' applications in it are with the group again.")
               : ActPanel::tr("She no longer asks for this loan. She may apply again later.");
    //: Button: takes an application back
    question.go = ActPanel::tr("Withdraw");
    question.reasonWords = true;
    question.reasonNeeded = toBank && seen;
    question.destructive = true;
    return question;
}

ActQuestion forwardQuestion(const services::ApplicationDetail& detail, bool again) {
    ActQuestion question;
    const QString amount = services::shownMoney(detail.row.amount);
    question.title = again ? ActPanel::tr("Send the request for %1 to the bank again?").arg(amount)
                           : ActPanel::tr("Forward %1 to the bank?").arg(amount);
    question.consequence =
        ActPanel::tr("The branch then reads the group's records and decides. Nothing is paid out yet.");
    //: Button: sends the request to the bank
    question.go = again ? ActPanel::tr("Send again") : ActPanel::tr("Forward");
    question.resolution = true;
    question.resolutionNeeded = !again;
    question.resolutionNo = detail.resolutionNo;
    question.resolutionOn = detail.resolutionOn;
    return question;
}

}  // namespace

ActQuestion questionOf(const std::string& act, const services::ApplicationDetail& detail) {
    ActQuestion question;
    if (act == "bundle") {
        return bundleQuestion({detail.row});
    }
    if (act == "forward" || act == "resubmit") {
        question = forwardQuestion(detail, act == "resubmit");
    } else if (act == "grant") {
        question.title =
            ActPanel::tr("Grant %1 from the group's own funds?").arg(services::shownMoney(detail.row.amount));
        question.consequence =
            ActPanel::tr("The group lends its own money by this resolution. It is paid out at a meeting.");
        //: Button: the group lends from its own funds
        question.go = ActPanel::tr("Grant");
        question.resolution = true;
        question.resolutionNeeded = true;
    } else if (act == "reject_by_admin") {
        question.title = ActPanel::tr("Reject %1?").arg(QString::fromStdString(detail.row.number));
        question.consequence = ActPanel::tr("She is told the reason. It stays in the record.");
        //: Button: the group says no to an application
        question.go = ActPanel::tr("Reject");
        question.reasonCode = true;
        question.reasonWords = true;
        question.reasonNeeded = true;
        question.destructive = true;
    } else {
        question = withdrawQuestion(detail);
    }
    question.act = act;
    return question;
}

ActQuestion bundleQuestion(const std::vector<services::ApplicationRow>& rows) {
    base::Money sum;
    for (const auto& row : rows) {
        sum += row.amount;
    }
    ActQuestion question;
    question.act = "bundle";
    question.title = ActPanel::tr("Put %n application(s) into one request to the bank?", nullptr,
                                  static_cast<int>(rows.size()));
    question.consequence = ActPanel::tr(
                               "Together they ask for %1. The request stays with the group until it is "
                               "forwarded with a resolution.")
                               .arg(services::shownMoney(sum));
    //: Button: members' applications become one request to the bank
    question.go = ActPanel::tr("Put together");
    return question;
}

ActPanel::ActPanel(const theme::Theme& theme, const ActQuestion& question, base::Date today, QWidget* parent)
    : Card(theme, {}, parent), m_theme(theme), m_question(question) {
    setOpenDecision(true);
    setTight(true);
    setAccessibleName(question.title);
    body()->addWidget(kit::makeLabel(question.title, kit::TextRole::title, this, true));
    body()->addWidget(kit::makeLabel(question.consequence, kit::TextRole::muted, this, true));
    addFields(today);
    m_failure = kit::makeLabel({}, kit::TextRole::bad, this, true);
    m_failure->hide();
    body()->addWidget(m_failure);
    addButtons();
}

void ActPanel::addFields(base::Date today) {
    if (m_question.resolution) {
        auto* row = new QHBoxLayout;
        m_number = new QLineEdit(QString::fromStdString(m_question.resolutionNo));
        m_number->setMaxLength(kLongestNumber);
        //: Field: number of the group's resolution in its minutes
        m_numberRow = new kit::FormRow(m_theme, tr("Resolution &number"), m_number, this);
        m_day = new kit::DateEdit(m_theme);
        m_day->setDate(m_question.resolutionOn.value_or(today));
        //: Field: day of the group's resolution
        m_dayRow = new kit::FormRow(m_theme, tr("&Day of the resolution"), m_day, this);
        row->addWidget(m_numberRow, 1, Qt::AlignTop);
        row->addWidget(m_dayRow, 1, Qt::AlignTop);
        body()->addLayout(row);
        connect(m_number, &QLineEdit::textEdited, this, [this] { m_numberRow->setError({}); });
        connect(m_number, &QLineEdit::returnPressed, this, &ActPanel::confirm);
        connect(m_day, &QLineEdit::returnPressed, this, &ActPanel::confirm);
    }
    if (m_question.reasonCode) {
        m_code = new kit::Choice(m_theme);
        m_code->setPlaceholderText(tr("Choose a reason"));
        for (const char* key : kGroupReasons) {
            m_code->addItem(services::keyText(services::KeyKind::reasonCode, key), QString::fromLatin1(key));
        }
        m_code->setCurrentIndex(-1);
        //: Field: why the group says no
        m_codeRow = new kit::FormRow(m_theme, tr("&Reason"), m_code, this);
        body()->addWidget(m_codeRow);
        connect(m_code, &QComboBox::currentIndexChanged, this, [this] { m_codeRow->setError({}); });
    }
    if (m_question.reasonWords) {
        m_words = new QLineEdit;
        m_words->setMaxLength(kLongestReason);
        //: Field: the reason, typed
        m_wordsRow = new kit::FormRow(m_theme,
                                      m_question.reasonCode || m_question.reasonNeeded
                                          ? tr("Reason in &words")
                                          : tr("Reason in &words, if you like"),
                                      m_words, this);
        body()->addWidget(m_wordsRow);
        connect(m_words, &QLineEdit::returnPressed, this, [this] {
            if (!m_question.destructive) {
                confirm();
            }
        });
    }
}

void ActPanel::addButtons() {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    //: Button: does not do what was asked
    m_stay = new kit::Button(m_theme, tr("Not now"), ButtonKind::secondary, this);
    m_go = new kit::Button(m_theme, m_question.go,
                           m_question.destructive ? ButtonKind::danger : ButtonKind::primary, this);
    m_go->setAutoDefault(!m_question.destructive);
    row->addWidget(m_stay);
    row->addWidget(m_go);
    body()->addLayout(row);
    connect(m_stay, &QPushButton::clicked, this, &ActPanel::dismissed);
    connect(m_go, &QPushButton::clicked, this, &ActPanel::confirm);
}

QVariantMap ActPanel::draft() const {
    QVariantMap out{{QStringLiteral("act"), QString::fromStdString(m_question.act)}};
    if (m_number != nullptr) {
        out.insert(QStringLiteral("number"), m_number->text());
        out.insert(QStringLiteral("day"), m_day->text());
    }
    if (m_code != nullptr) {
        out.insert(QStringLiteral("code"), m_code->currentData());
    }
    if (m_words != nullptr) {
        out.insert(QStringLiteral("words"), m_words->text());
    }
    return out;
}

void ActPanel::setDraft(const QVariantMap& draft) {
    const auto text = [&draft](const char* field) {
        return draft.value(QString::fromLatin1(field)).toString();
    };
    if (m_number != nullptr) {
        m_number->setText(text("number"));
        m_day->setText(text("day"));
    }
    if (m_code != nullptr) {
        m_code->setCurrentIndex(m_code->findData(text("code")));
    }
    if (m_words != nullptr) {
        m_words->setText(text("words"));
    }
}

void ActPanel::setFailure(const QString& text) {
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

void ActPanel::setBusy(bool busy) {
    m_stay->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void ActPanel::focusFirst() {
    QWidget* first = m_number != nullptr  ? static_cast<QWidget*>(m_number)
                     : m_code != nullptr  ? static_cast<QWidget*>(m_code)
                     : m_words != nullptr ? static_cast<QWidget*>(m_words)
                                          : m_go;
    first->setFocus(Qt::OtherFocusReason);
}

bool ActPanel::checkReason(ActAnswer& answer) {
    if (m_words != nullptr) {
        answer.reason = m_words->text().trimmed().toStdString();
    }
    if (m_code != nullptr) {
        answer.reasonCode = m_code->currentData().toString().toStdString();
        m_codeRow->setError(answer.reasonCode.empty() ? tr("Choose why the group says no.") : QString());
    }
    const bool wordsMissing = answer.reason.empty() && (answer.reasonCode == "other" ||
                                                        (m_question.reasonNeeded && m_code == nullptr));
    if (m_wordsRow != nullptr) {
        m_wordsRow->setError(wordsMissing ? tr("Write the reason in a few words.") : QString());
    }
    return !wordsMissing && (m_code == nullptr || !answer.reasonCode.empty());
}

void ActPanel::confirm() {
    ActAnswer answer;
    bool good = checkReason(answer);
    if (m_question.resolution) {
        answer.resolutionNo = m_number->text().trimmed().toStdString();
        const bool missing = m_question.resolutionNeeded && answer.resolutionNo.empty();
        m_numberRow->setError(missing ? tr("Type the number that the minutes give it, like 62/3.")
                                      : QString());
        const auto day = m_day->date();
        m_dayRow->setError(day ? QString() : services::errorText(day.error()).oneLine());
        answer.resolutionOn = day ? *day : base::Date();
        good = good && !missing && day.has_value();
    }
    if (good) {
        Q_EMIT confirmed(answer);
    }
}

void ActPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace sakhi::screens
