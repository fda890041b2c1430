#include "kit/Card.h"
#include "kit/Labels.h"
#include "screens/applications/ApplicationsModel.h"
#include "screens/apply/AmountStep.h"
#include "screens/apply/ApplyPage.h"
#include "screens/apply/PurposeStep.h"
#include "services/ShownValues.h"
#include "voice/VoiceNote.h"

#include <QLabel>
#include <QVBoxLayout>

/// The last step of ApplyPage, and what the page says aloud.
namespace sakhi::screens {

using kit::TextRole;

QString ApplyPage::confirmSentence() const {
    const QString what = purposeText(m_purpose->purpose().toStdString());
    const QString amount = services::shownMoney(m_amount->amount());
    //: Before an application is handed in: %1 amount, %2 purpose
    return m_presenter.forHerself() ? tr("You ask your group for %1 for: %2.").arg(amount, what)
                                    //: %1 name, %2 amount, %3 purpose
                                    : tr("%1 asks the group for %2 for: %3.").arg(nameOfWho(), amount, what);
}

QStringList ApplyPage::confirmLines() const {
    QStringList out;
    if (const auto costs = m_amount->burden()) {
        //: %1 instalment, %2 is "24 months"
        out << tr("Pay back: %1 every month, for %2.")
                   .arg(services::shownMoney(costs->instalment),
                        tr("%n months", nullptr, m_amount->months()));
    }
    if (!m_purpose->note().isEmpty()) {
        out << m_purpose->note();
    }
    out << (m_voice->note() ? tr("Your voice goes with it.") : tr("Without a voice note."));
    return out;
}

void ApplyPage::fillConfirm() {
    delete m_summary;
    m_summary = new QWidget(m_confirm);
    auto* column = new QVBoxLayout(m_summary);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(kit::makeLabel(confirmSentence(), TextRole::figure, m_summary, true));
    for (const QString& line : confirmLines()) {
        column->addWidget(kit::makeLabel(line, TextRole::body, m_summary, true));
    }
    column->addWidget(kit::makeRule(m_summary));
    column->addWidget(
        kit::makeLabel(tr("The group talks about it first. From the group it may go to the bank. "
                          "Whoever decides writes down why."),
                       TextRole::muted, m_summary, true));
    column->addStretch(1);
    m_confirm->body()->addWidget(m_summary, 1);
    m_summary->show();  // its card is on the page already
}

void ApplyPage::apply() {
    const auto* known = wish();
    if (known == nullptr) {
        return;
    }
    std::string purpose = m_purpose->purpose().toStdString();
    std::string note = m_purpose->note().toStdString();
    if (purpose == "other") {
        // A purpose that is no key is kept as words.
        purpose.swap(note);
        note.clear();
    }
    m_presenter.apply({known->group, known->member.id, m_amount->amount(), purpose, note, m_amount->months(),
                       m_voice->note()});
}

void ApplyPage::acted(const services::Outcome& outcome) {
    navigator().say(
        tr("Your application is with the group: %1.").arg(QString::fromStdString(outcome.number)));
    clear();
    if (m_presenter.forHerself()) {
        navigator().open(ScreenId::status, {});
        return;
    }
    Subject subject;
    subject.application = domain::ApplicationId{outcome.id};
    navigator().open(ScreenId::applications, subject);
}

/// The next one begins with an empty page.
void ApplyPage::clear() {
    m_member = {};
    m_purpose->clear();
    m_amount->clear();
    // What the application holds by now is not removed by this.
    m_voice->discard();
    open(0);
}

QString ApplyPage::spokenSummary() const {
    if (m_presenter.state().phase != Phase::ready) {
        return {};
    }
    QStringList out;
    switch (part()) {
        case Part::who:
            out << tr("Who asks for the loan?");
            break;
        case Part::purpose:
            out << tr("What do you need the loan for? Choose a picture, then press Next.");
            if (!m_purpose->purpose().isEmpty()) {
                out << tr("Chosen: %1.").arg(purposeText(m_purpose->purpose().toStdString()));
            }
            break;
        case Part::amount:
            out << tr("How much do you need? Now %1.").arg(services::shownMoney(m_amount->amount()))
                << m_amount->words();
            break;
        case Part::voice:
            out << tr(
                "Tell in your own voice what the money is for. Press the record button, speak, and stop. "
                "You may also leave this out.");
            break;
        case Part::confirm:
            out << confirmSentence() << confirmLines();
            break;
    }
    return out.join(QLatin1Char(' ')).remove(QChar(0x20B9));
}

}  // namespace sakhi::screens
