#include "screens/members/PersonPanel.h"

#include "kit/Avatar.h"
#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/MoneyEdit.h"
#include "screens/PhotoFile.h"
#include "services/ErrorText.h"
#include "services/MemberText.h"
#include "services/queries/MemberQuery.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sakhi::screens {

using domain::KycKind;
using kit::ButtonKind;
using kit::TextRole;

namespace {

constexpr int kLongestText = 120;
constexpr int kLongestNumber = 24;
constexpr int kFacePx = 56;
constexpr int kAdult = 18;
constexpr std::string_view kDocumentErrors = "kyc_";

QLineEdit* makeLine(int longest) {
    auto* line = new QLineEdit;
    line->setMaxLength(longest);
    return line;
}

std::string textOf(const QLineEdit* line) {
    return line->text().trimmed().toStdString();
}

}  // namespace

PersonPanel::PersonPanel(const theme::Theme& theme, const domain::GroupId& group, base::Date today,
                         const services::MemberView* of, QWidget* parent)
    : Card(theme, of == nullptr ? tr("A new member") : tr("Change her particulars"), parent),
      m_theme(theme),
      m_group(group),
      m_today(today),
      m_joins(of == nullptr) {
    setOpenDecision(true);
    setTight(true);
    addPhoto();
    addNames();
    addDays();
    addMeans();
    addDocument();
    m_failure = kit::makeLabel({}, TextRole::bad, this, true);
    m_failure->hide();
    body()->addWidget(m_failure);
    addButtons();
    body()->addStretch(1);
    if (of != nullptr) {
        fill(*of);
    }
}

kit::FormRow* PersonPanel::addRow(const QString& label, QWidget* field) {
    auto* row = new kit::FormRow(m_theme, label, field, this);
    body()->addWidget(row);
    return row;
}

kit::FormRow* PersonPanel::addPair(const QString& label, QWidget* field, const QString& second,
                                   QWidget* other, kit::FormRow** otherRow) {
    auto* pair = new QHBoxLayout;
    auto* left = new kit::FormRow(m_theme, label, field, this);
    auto* right = new kit::FormRow(m_theme, second, other, this);
    pair->addWidget(left, 1, Qt::AlignTop);
    pair->addWidget(right, 1, Qt::AlignTop);
    body()->addLayout(pair);
    if (otherRow != nullptr) {
        *otherRow = right;
    }
    return left;
}

void PersonPanel::addPhoto() {
    auto* line = new QHBoxLayout;
    m_face = new kit::Avatar(m_theme, {}, kFacePx, this);
    //: Button: chooses a picture file of the member
    auto* choose = new kit::Button(m_theme, tr("Choose a &photo"), ButtonKind::secondary, this);
    choose->setPicture(theme::Icon::camera);
    choose->setSmall(true);
    line->addWidget(m_face);
    line->addWidget(choose);
    line->addStretch(1);
    body()->addLayout(line);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("Choose a photo"), {}, tr("Pictures (*.jpg *.jpeg *.png)"));
        if (!file.isEmpty()) {
            takePhoto(file);
        }
    });
}

void PersonPanel::takePhoto(const QString& file) {
    const auto photo = photoFrom(file, PhotoOf::face);
    if (!photo) {
        setFailure(photo.error());
        return;
    }
    m_photo = *photo;
    QPixmap face;
    face.loadFromData(m_photo);
    m_face->setPhoto(face);
}

void PersonPanel::addNames() {
    m_name = makeLine(kLongestText);
    m_nameRow = addRow(tr("&Name"), m_name);
    m_relation = makeLine(kLongestText);
    //: Field: by it two women of one name are told apart
    addRow(tr("&Husband's or father's name"), m_relation);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_nameRow->setError({});
        m_face->setName(text);
    });
    connect(m_name, &QLineEdit::returnPressed, this, &PersonPanel::confirm);
}

void PersonPanel::addDays() {
    m_birth = new kit::DateEdit(m_theme);
    m_joined = new kit::DateEdit(m_theme);
    m_joined->setDate(m_today);
    m_birthRow = addPair(tr("Date of &birth"), m_birth, tr("&Joined on"), m_joined, &m_joinedRow);
    m_joinedRow->setVisible(m_joins);
    m_phone = makeLine(kLongestNumber);
    m_gender = new kit::Choice(m_theme);
    for (const auto& [gender, key] : base::EnumKeys<domain::Gender>::rows) {
        m_gender->addItem(services::genderText(gender), static_cast<int>(gender));
    }
    m_phoneRow = addPair(tr("Mobile n&umber"), m_phone, tr("&Gender"), m_gender);
    connect(m_birth, &kit::DateEdit::dateEdited, this, &PersonPanel::tellAge);
    connect(m_joined, &kit::DateEdit::dateEdited, this, [this] { m_joinedRow->setError({}); });
    connect(m_phone, &QLineEdit::textEdited, this, [this] { m_phoneRow->setError({}); });
}

void PersonPanel::addMeans() {
    m_work = makeLine(kLongestText);
    m_income = new kit::MoneyEdit;
    addPair(tr("&Work"), m_work, tr("Household &income a month"), m_income, &m_incomeRow);
    m_literacy = new kit::Choice(m_theme);
    //: Choice: nothing is known
    m_literacy->addItem(tr("Not told"), -1);
    for (const auto& [literacy, key] : base::EnumKeys<domain::Literacy>::rows) {
        m_literacy->addItem(services::literacyText(literacy), static_cast<int>(literacy));
    }
    m_nominee = makeLine(kLongestText);
    //: Field: schooling. Field: who takes her money after her death
    addPair(tr("&Schooling"), m_literacy, tr("N&ominee"), m_nominee);
    connect(m_income, &kit::MoneyEdit::moneyEdited, this, [this] { m_incomeRow->setError({}); });
}

void PersonPanel::addDocument() {
    m_kind = new kit::Choice(m_theme);
    for (const auto& [kind, key] : base::EnumKeys<KycKind>::rows) {
        m_kind->addItem(services::documentText(kind), static_cast<int>(kind));
    }
    m_number = makeLine(kLongestNumber);
    addPair(tr("&Document seen"), m_kind, tr("Its nu&mber"), m_number, &m_numberRow);
    const auto hint = [this] {
        m_numberRow->setError({});
        m_numberRow->setHint(m_kind->currentData().toInt() == static_cast<int>(KycKind::aadhaar)
                                 ? tr("Only its last four digits are kept.")
                                 : QString());
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, hint);
    connect(m_number, &QLineEdit::textEdited, this, [this] { m_numberRow->setError({}); });
    hint();
}

void PersonPanel::addButtons() {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_stay = new kit::Button(m_theme, tr("Not now"), ButtonKind::secondary, this);
    //: Button: the woman becomes a member. Button: her particulars are stored
    m_go = new kit::Button(m_theme, m_joins ? tr("Add her") : tr("Save"), ButtonKind::primary, this);
    m_go->setAutoDefault(true);
    row->addWidget(m_stay);
    row->addWidget(m_go);
    body()->addLayout(row);
    connect(m_stay, &QPushButton::clicked, this, &PersonPanel::dismissed);
    connect(m_go, &QPushButton::clicked, this, &PersonPanel::confirm);
}

void PersonPanel::fill(const services::MemberView& view) {
    const domain::Member& member = view.member;
    m_member = member.id;
    m_name->setText(QString::fromStdString(member.name));
    m_face->setName(m_name->text());
    m_relation->setText(QString::fromStdString(member.relationName));
    m_gender->setCurrentIndex(m_gender->findData(static_cast<int>(member.gender)));
    m_birth->setDate(member.dateOfBirth);
    m_phone->setText(QString::fromStdString(member.phone));
    m_income->setMoney(member.monthlyHouseholdIncome);
    m_work->setText(QString::fromStdString(member.primaryOccupation));
    m_literacy->setCurrentIndex(
        m_literacy->findData(member.literacy ? static_cast<int>(*member.literacy) : -1));
    m_nominee->setText(QString::fromStdString(view.nominee));
}

void PersonPanel::tellAge() {
    m_birthRow->setError({});
    const auto born = m_birth->date();
    const bool young = born && services::ageOn(*born, m_today) < kAdult && *born <= m_today;
    m_birthRow->setHint(young ? tr("She is under 18. Ask your federation before she borrows.") : QString());
}

bool PersonPanel::check() {
    const bool named = !textOf(m_name).empty();
    const auto optional = [](const auto& value) {
        return value || value.error().code == base::ErrorCode::missingData;
    };
    m_nameRow->setError(named ? QString() : tr("Type her name."));
    m_birthRow->setError(optional(m_birth->date()) ? QString()
                                                   : services::errorText(m_birth->date().error()).oneLine());
    m_joinedRow->setError(m_joined->date() ? QString() : tr("Type the day she joined."));
    m_incomeRow->setError(
        optional(m_income->money()) ? QString() : services::errorText(m_income->money().error()).oneLine());
    return named && optional(m_birth->date()) && m_joined->date() && optional(m_income->money());
}

domain::Member PersonPanel::member() const {
    domain::Member out;
    out.id = m_member;
    out.group = m_group;
    out.name = textOf(m_name);
    out.relationName = textOf(m_relation);
    out.gender = static_cast<domain::Gender>(m_gender->currentData().toInt());
    if (const auto born = m_birth->date()) {
        out.dateOfBirth = *born;
    }
    out.joinedOn = m_joined->date().value_or(m_today);
    out.phone = textOf(m_phone);
    if (const auto income = m_income->money()) {
        out.monthlyHouseholdIncome = *income;
    }
    out.primaryOccupation = textOf(m_work);
    if (const int literacy = m_literacy->currentData().toInt(); literacy >= 0) {
        out.literacy = static_cast<domain::Literacy>(literacy);
    }
    return out;
}

std::vector<domain::KycDocument> PersonPanel::documents() const {
    if (textOf(m_number).empty()) {
        return {};
    }
    return {{static_cast<KycKind>(m_kind->currentData().toInt()), textOf(m_number), m_today}};
}

void PersonPanel::confirm() {
    if (!check()) {
        return;
    }
    const domain::Member told = member();
    if (m_joins) {
        Q_EMIT joining({told, textOf(m_nominee), documents(), {}});
        return;
    }
    services::ChangeMember command;
    command.member = m_member;
    command.group = m_group;
    command.name = told.name;
    command.relationName = told.relationName;
    command.phone = told.phone;
    command.primaryOccupation = told.primaryOccupation;
    command.nominee = textOf(m_nominee);
    command.gender = told.gender;
    command.dateOfBirth = told.dateOfBirth;
    command.monthlyHouseholdIncome = told.monthlyHouseholdIncome;
    command.literacy = told.literacy;
    command.documents = documents();
    Q_EMIT changing(command);
}

void PersonPanel::setFailure(const base::Error& error) {
    const std::string reason = error.details.empty() ? std::string() : error.details.front();
    const QString words = services::errorText(error).oneLine();
    kit::FormRow* row = reason == "phone_form"                                        ? m_phoneRow
                        : reason.starts_with(kDocumentErrors)                         ? m_numberRow
                        : reason == "joined_before_group" || reason == "joined_later" ? m_joinedRow
                        : reason == "birth_later"                                     ? m_birthRow
                                                                                      : nullptr;
    if (row != nullptr) {
        row->setError(services::reasonText(reason));
        row->field()->setFocus(Qt::OtherFocusReason);
    }
    m_failure->setText(row == nullptr ? words : QString());
    m_failure->setVisible(row == nullptr);
}

QVariantMap PersonPanel::draft() const {
    return {{QStringLiteral("name"), m_name->text()},
            {QStringLiteral("relation"), m_relation->text()},
            {QStringLiteral("birth"), m_birth->text()},
            {QStringLiteral("joined"), m_joined->text()},
            {QStringLiteral("phone"), m_phone->text()},
            {QStringLiteral("income"), m_income->text()},
            {QStringLiteral("work"), m_work->text()},
            {QStringLiteral("nominee"), m_nominee->text()},
            {QStringLiteral("gender"), m_gender->currentData()},
            {QStringLiteral("literacy"), m_literacy->currentData()}};
}

void PersonPanel::setDraft(const QVariantMap& draft) {
    const auto put = [&draft](QLineEdit* line, const char* key) {
        line->setText(draft.value(QString::fromLatin1(key)).toString());
    };
    put(m_name, "name");
    put(m_relation, "relation");
    put(m_birth, "birth");
    put(m_joined, "joined");
    put(m_phone, "phone");
    put(m_income, "income");
    put(m_work, "work");
    put(m_nominee, "nominee");
    m_gender->setCurrentIndex(std::max(0, m_gender->findData(draft.value(QStringLiteral("gender")))));
    m_literacy->setCurrentIndex(std::max(0, m_literacy->findData(draft.value(QStringLiteral("literacy")))));
    m_face->setName(m_name->text());
    tellAge();
}

void PersonPanel::setBusy(bool busy) {
    m_stay->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void PersonPanel::focusFirst() {
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

}  // namespace sakhi::screens
