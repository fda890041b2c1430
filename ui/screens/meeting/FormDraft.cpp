#include "screens/meeting/FormDraft.h"

#include <QLineEdit>

#include <algorithm>

namespace sakhi::screens {

FormDraft::FormDraft(MeetingPresenter& presenter, std::string form, std::function<void()> reset,
                     QObject* parent)
    : QObject(parent), m_presenter(presenter), m_form(std::move(form) + "."), m_reset(std::move(reset)) {}

void FormDraft::add(const std::string& name, QLineEdit* field) {
    m_fields.push_back({m_form + name, field, {}});
    connect(field, &QLineEdit::textEdited, this,
            [this, field, name = m_fields.back().name] { keep(name, field->text()); });
}

void FormDraft::add(const std::string& name, kit::DateEdit* field) {
    m_fields.push_back({m_form + name, field, {}});
    connect(field, &kit::DateEdit::dateEdited, this,
            [this, field, name = m_fields.back().name] { keep(name, field->text()); });
}

void FormDraft::add(const std::string& name, kit::Choice* field) {
    m_fields.push_back({m_form + name, {}, field});
    connect(field, &QComboBox::activated, this,
            [this, field, name = m_fields.back().name] { keep(name, field->currentData().toString()); });
}

void FormDraft::keep(const std::string& name, const QString& text) {
    m_begun = true;
    m_presenter.keepInForm(name, text.toStdString());
}

bool FormDraft::begun() const {
    const auto& forms = m_presenter.state().forms;
    const auto at = forms.lower_bound(m_form);
    return at != forms.end() && at->first.starts_with(m_form);
}

bool FormDraft::holds(const std::string& name) const {
    return m_presenter.state().forms.contains(m_form + name);
}

void FormDraft::refresh() {
    const bool begun = this->begun();
    if (!begun && m_begun) {
        m_reset();
    }
    m_begun = begun;
    const auto& forms = m_presenter.state().forms;
    for (const Field& field : m_fields) {
        if (const auto kept = forms.find(field.name); kept != forms.end()) {
            show(field, QString::fromStdString(kept->second));
        }
    }
}

void FormDraft::show(const Field& field, const QString& text) {
    if (field.choice != nullptr) {
        for (int i = 0; i < field.choice->count(); ++i) {
            if (field.choice->itemData(i).toString() == text) {
                field.choice->setCurrentIndex(i);
            }
        }
        return;
    }
    // A day is written out when the focus leaves it.
    const auto* date = qobject_cast<kit::DateEdit*>(field.edit);
    const auto day = kit::parseTypedDate(text);
    const bool same =
        field.edit->text() == text || (date != nullptr && day && date->date() && *day == *date->date());
    if (!same) {
        field.edit->setText(text);
    }
}

void FormDraft::forget() {
    m_presenter.forgetForm(m_form);
}

void FormDraft::drop() {
    m_presenter.dropForm(m_form);
}

}  // namespace sakhi::screens
