#pragma once

#include "kit/Card.h"
#include "theme/Icons.h"

#include <string_view>

class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace sakhi::kit {
class FormRow;
}

namespace sakhi::screens {

/// The picture of a purpose.
theme::Icon purposeIcon(std::string_view key);

/// What the loan is for: a picture each, and what exactly in a few words.
class PurposeStep : public kit::Card {
    Q_OBJECT

public:
    explicit PurposeStep(const theme::Theme& theme, QWidget* parent = nullptr);

    /// The key of the chosen picture ("other" too); empty while none is.
    [[nodiscard]] QString purpose() const;
    void setPurpose(const QString& key);

    [[nodiscard]] QString note() const;
    void setNote(const QString& words);

    /// Nothing is chosen or told any more.
    void clear();

    /// What is still missing, in words; empty where nothing is.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void chosen();

private:
    /// Fewer pictures side by side as they grow.
    void arrange();

    const theme::Theme& m_theme;
    QGridLayout* m_grid;
    QButtonGroup* m_tiles;
    QLineEdit* m_note;
    kit::FormRow* m_noteRow;
};

}  // namespace sakhi::screens
