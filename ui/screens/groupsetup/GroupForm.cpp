#include "screens/groupsetup/GroupForm.h"

#include "kit/Card.h"
#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "services/ErrorText.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace sakhi::screens {

namespace {

/// Below this width the cards stand under each other.
constexpr int kTwoColumns = 900;
constexpr int kDaysOfMonth = 28;

QString k(const char* key) {
    return QString::fromLatin1(key);
}

/// The register's plain texts, with the group's field of each.
struct TextField {
    const char* key;
    std::string domain::Group::*field;
};

constexpr std::array kPlaces{
    TextField{"village", &domain::Group::village}, TextField{"panchayat", &domain::Group::panchayat},
    TextField{"block", &domain::Group::block},     TextField{"district", &domain::Group::district},
    TextField{"state", &domain::Group::state},     TextField{"bank", &domain::Group::bankName},
    TextField{"ifsc", &domain::Group::branchIfsc}, TextField{"account", &domain::Group::accountNo},
};

constexpr std::array<const char*, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                               "friday", "saturday", "sunday"};

}  // namespace

GroupForm::GroupForm(const theme::Theme& theme, base::Date today, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_today(today) {
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_across = new QBoxLayout(QBoxLayout::LeftToRight);
    m_across->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(buildRegister());
    left->addWidget(buildBank());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(buildMeetings());
    right->addWidget(buildRules());
    right->addStretch(1);
    m_across->addLayout(left, 1);
    m_across->addLayout(right, 1);
    page->addLayout(m_across);
    page->addStretch(1);
    setFocusProxy(m_rows.at(k("name"))->field());
}

kit::FormRow* GroupForm::row(const QString& key, const QString& label, QWidget* field) {
    auto* made = new kit::FormRow(m_theme, label, field, this);
    m_rows[key] = made;
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, made, [made] { made->setError({}); });
    }
    return made;
}

QWidget* GroupForm::buildRegister() {
    auto* card = new kit::Card(m_theme, tr("The group's register"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(row(k("name"), tr("&Name of the group"), new QLineEdit), 0, 0, 1, 2);
    grid->addWidget(row(k("village"), tr("Village"), new QLineEdit), 1, 0);
    grid->addWidget(row(k("panchayat"), tr("Panchayat"), new QLineEdit), 1, 1);
    grid->addWidget(row(k("block"), tr("Block"), new QLineEdit), 2, 0);
    grid->addWidget(row(k("district"), tr("District"), new QLineEdit), 2, 1);
    grid->addWidget(row(k("state"), tr("State", "of India"), new QLineEdit), 3, 0);
    m_formedOn = new kit::DateEdit(m_theme);
    m_formedOn->setDate(m_today);
    grid->addWidget(row(k("formed"), tr("&Formed on"), m_formedOn), 3, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* GroupForm::buildMeetings() {
    auto* card = new kit::Card(m_theme, tr("Meetings and savings"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_frequency = new kit::Choice(m_theme);
    m_frequency->addItems({tr("Every week"), tr("Every two weeks"), tr("Every month")});
    m_day = new kit::Choice(m_theme);
    grid->addWidget(row(k("frequency"), tr("The &group meets"), m_frequency), 0, 0);
    grid->addWidget(row(k("day"), tr("&On", "the day of the meeting"), m_day), 0, 1);
    grid->addWidget(row(k("saving"), tr("Sa&ving of each member a meeting"), new kit::MoneyEdit), 1, 0);
    auto* rate = new QLineEdit(QStringLiteral("2"));
    grid->addWidget(row(k("rate"), tr("&Interest on loans, % a month"), rate), 1, 1);
    card->body()->addLayout(grid);
    connect(m_frequency, &QComboBox::currentIndexChanged, this, [this] { offerDays({}); });
    m_frequency->setCurrentIndex(2);
    offerDays({});
    return card;
}

QWidget* GroupForm::buildBank() {
    auto* card = new kit::Card(m_theme, tr("Bank account"), this);
    card->setRemark(tr("may follow later"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(row(k("bank"), tr("&Bank and branch"), new QLineEdit), 0, 0, 1, 2);
    auto* ifsc = row(k("ifsc"), tr("IFS&C"), new QLineEdit);
    ifsc->setHint(tr("11 signs, printed in the passbook"));
    grid->addWidget(ifsc, 1, 0);
    grid->addWidget(row(k("account"), tr("&Account number"), new QLineEdit), 1, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* GroupForm::buildRules() {
    auto* card = new kit::Card(m_theme, tr("Rules of the meeting"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto fine = [&](const char* key, const QString& label) {
        auto* edit = new kit::MoneyEdit;
        edit->setMoney(base::Money());
        return row(k(key), label, edit);
    };
    auto* quorum = row(k("quorum"), tr("&Quorum, % of the members"), new QLineEdit(QStringLiteral("75")));
    quorum->setHint(tr("With fewer the meeting decides nothing."));
    grid->addWidget(quorum, 0, 0);
    grid->addWidget(fine("late", tr("Fine for coming late")), 0, 1);
    grid->addWidget(fine("absent", tr("Fine for staying away")), 1, 0);
    grid->addWidget(fine("unpaid", tr("Fine for an unpaid saving")), 1, 1);
    card->body()->addLayout(grid);
    return card;
}

domain::MeetingFrequency GroupForm::frequency() const {
    return static_cast<domain::MeetingFrequency>(std::max(0, m_frequency->currentIndex()));
}

void GroupForm::offerDays(const QString& wanted) {
    m_day->clear();
    if (frequency() == domain::MeetingFrequency::monthly) {
        for (int day = 1; day <= kDaysOfMonth; ++day) {
            //: A day of the month on which a group meets
            m_day->addItem(tr("day %1").arg(day), QString::number(day));
        }
    } else {
        for (int day = 0; day < 7; ++day) {
            m_day->addItem(QLocale().dayName(day + 1),
                           QString::fromLatin1(kWeekdays[static_cast<std::size_t>(day)]));
        }
    }
    if (!wanted.isEmpty() && m_day->findData(wanted) < 0) {
        m_day->addItem(wanted, wanted);
    }
    m_day->setCurrentIndex(std::max(0, m_day->findData(wanted)));
}

void GroupForm::present(const domain::Group& group, const domain::GroupRules& rules) {
    const auto put = [this](const char* key, const std::string& value) {
        qobject_cast<QLineEdit*>(m_rows.at(k(key))->field())->setText(QString::fromStdString(value));
    };
    const auto putMoney = [this](const char* key, base::Money value) {
        qobject_cast<kit::MoneyEdit*>(m_rows.at(k(key))->field())->setMoney(value);
    };
    m_shown = group;
    put("name", group.name);
    for (const TextField& place : kPlaces) {
        put(place.key, group.*place.field);
    }
    for (const char* fixed : {"village", "panchayat", "block", "district", "state", "formed"}) {
        m_rows.at(k(fixed))->field()->setEnabled(false);
    }
    m_formedOn->setDate(group.formedOn);
    m_frequency->setCurrentIndex(static_cast<int>(group.frequency));
    offerDays(QString::fromStdString(group.meetingDay));
    putMoney("saving", group.compulsorySaving);
    put("rate", base::formatPercent(group.internalMonthlyRate));
    put("quorum", std::to_string(rules.quorumPercent));
    putMoney("late", rules.fineLate);
    putMoney("absent", rules.fineAbsent);
    putMoney("unpaid", rules.fineUnpaidSaving);
}

QString GroupForm::text(const QString& key) const {
    return qobject_cast<QLineEdit*>(m_rows.at(key)->field())->text().trimmed();
}

void GroupForm::wrong(const QString& key, const QString& reason) {
    m_rows.at(key)->setError(reason);
    if (std::exchange(m_well, false)) {
        m_rows.at(key)->field()->setFocus();
    }
}

base::Money GroupForm::money(const QString& key, bool needed) {
    const auto typed = qobject_cast<kit::MoneyEdit*>(m_rows.at(key)->field())->money();
    if (!typed && (needed || typed.error().code != base::ErrorCode::missingData)) {
        wrong(key, needed && typed.error().code == base::ErrorCode::missingData
                       ? tr("Type what each member saves, like 100.")
                       : services::errorText(typed.error()).oneLine());
    } else if (typed && needed && typed->isZero()) {
        wrong(key, tr("Type what each member saves, like 100."));
    }
    return typed.value_or(base::Money());
}

base::Rate GroupForm::rate() {
    const auto typed = base::parsePercent(text(k("rate")).toStdString());
    if (!typed || *typed < base::Rate() || *typed > base::Rate::basisPoints(500)) {
        wrong(k("rate"), tr("Type a rate between 0 and 5, like 2 or 1.5."));
    }
    return typed.value_or(base::Rate());
}

int GroupForm::percent() {
    bool number = false;
    const int typed = text(k("quorum")).toInt(&number);
    if (!number || typed < 1 || typed > 100) {
        wrong(k("quorum"), tr("Type a figure between 1 and 100, like 75."));
    }
    return typed;
}

std::optional<services::AddGroup> GroupForm::added() {
    m_well = true;
    services::AddGroup out;
    domain::Group& group = out.group;
    group.name = text(k("name")).toStdString();
    if (group.name.empty()) {
        wrong(k("name"), tr("Type the name that stands on the register."));
    }
    for (const TextField& place : kPlaces) {
        group.*place.field = text(k(place.key)).toStdString();
    }
    group.branchIfsc = text(k("ifsc")).toUpper().toStdString();
    const auto formed = m_formedOn->date();
    if (!formed || *formed > m_today) {
        wrong(k("formed"),
              formed ? tr("This day is still to come.") : services::errorText(formed.error()).oneLine());
    }
    group.formedOn = formed.value_or(m_today);
    group.frequency = frequency();
    group.meetingDay = m_day->currentData().toString().toStdString();
    group.compulsorySaving = money(k("saving"), true);
    group.internalMonthlyRate = rate();
    if (!group.branchIfsc.empty() && !domain::isIfscForm(group.branchIfsc)) {
        wrong(k("ifsc"), tr("An IFSC has 11 signs: 4 letters, a zero, 6 more, like SBIN0001234."));
    }
    if (!group.accountNo.empty() && !domain::isAccountNoForm(group.accountNo)) {
        wrong(k("account"), tr("An account number has 9 to 18 digits."));
    }
    out.rules = {percent(), money(k("late"), false), money(k("absent"), false), money(k("unpaid"), false)};
    return m_well ? std::optional(out) : std::nullopt;
}

std::optional<services::ChangeGroup> GroupForm::change(const domain::GroupId& group) {
    const auto all = added();
    if (!all) {
        return std::nullopt;
    }
    services::ChangeGroup out;
    out.group = group;
    out.name = all->group.name;
    // A day told in other words ("last friday") came with the records, and stays as long as nobody chooses.
    if (all->group.frequency != m_shown.frequency || all->group.meetingDay != m_shown.meetingDay) {
        out.frequency = all->group.frequency;
        out.meetingDay = all->group.meetingDay;
    }
    out.compulsorySaving = all->group.compulsorySaving;
    out.internalMonthlyRate = all->group.internalMonthlyRate;
    // What was brought in with the records in another form is no fault of who changes something else.
    const auto changed = [](const std::string& now, const std::string& shown) {
        return now == shown ? std::nullopt : std::optional(now);
    };
    out.bankName = changed(all->group.bankName, m_shown.bankName);
    out.branchIfsc = changed(all->group.branchIfsc, m_shown.branchIfsc);
    out.accountNo = changed(all->group.accountNo, m_shown.accountNo);
    out.rules = all->rules;
    return out;
}

QVariantMap GroupForm::unfinished() const {
    QVariantMap out;
    for (const auto& [key, made] : m_rows) {
        if (const auto* line = qobject_cast<QLineEdit*>(made->field())) {
            out[key] = line->text();
        }
    }
    out[k("frequency")] = m_frequency->currentIndex();
    out[k("day")] = m_day->currentData();
    return out;
}

void GroupForm::restore(const QVariantMap& fields) {
    for (const auto& [key, made] : m_rows) {
        auto* line = qobject_cast<QLineEdit*>(made->field());
        if (line != nullptr && fields.contains(key)) {
            line->setText(fields.value(key).toString());
        }
    }
    if (fields.contains(k("frequency"))) {
        m_frequency->setCurrentIndex(fields.value(k("frequency")).toInt());
        offerDays(fields.value(k("day")).toString());
    }
}

void GroupForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_across->setDirection(width() >= m_theme.scaled(kTwoColumns) ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom);
}

}  // namespace sakhi::screens
