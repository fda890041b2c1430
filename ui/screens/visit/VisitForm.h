#pragma once

#include "screens/PresenterContext.h"
#include "theme/Theme.h"

#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sakhi::kit {
class Button;
class DateEdit;
class FormRow;
class SegmentedControl;
}  // namespace sakhi::kit

namespace sakhi::voice {
class VoiceNote;
}

namespace sakhi::screens {

class PhotoRow;

/// The checklist and what else is told of a visit.
class VisitForm : public QWidget {
    Q_OBJECT

public:
    /// Theme and workspace must outlive it.
    VisitForm(const theme::Theme& theme, const PresenterContext& context,
              const std::vector<std::string>& points, QWidget* parent = nullptr);

    /// What is told, by field; and back.
    [[nodiscard]] QVariantMap draft() const;
    void setDraft(const QVariantMap& draft);

    void setFailure(const QString& words);
    void setBusy(bool busy);

    /// Points answered so far.
    [[nodiscard]] int answered() const;
    [[nodiscard]] int points() const { return static_cast<int>(m_points.size()); }

Q_SIGNALS:
    /// Every point is answered and somebody was met.
    void confirmed(const sakhi::domain::Visit& visit);

private:
    /// A point and its answer.
    struct Point {
        std::string key;
        kit::SegmentedControl* answer;
    };

    void addChecklist(QBoxLayout& column, const std::vector<std::string>& points);
    /// What can be seen and heard: pages of the books, spoken notes.
    void addBrought(QBoxLayout& column, const PresenterContext& context);
    void addRest(QBoxLayout& columns, const PresenterContext& context);
    void confirm();
    /// Larger type puts the two columns under each other.
    void arrange();

    const theme::Theme& m_theme;
    QBoxLayout* m_columns;
    QBoxLayout* m_brought{nullptr};
    std::vector<Point> m_points;
    kit::DateEdit* m_day{nullptr};
    kit::FormRow* m_dayRow{nullptr};
    QLineEdit* m_met{nullptr};
    kit::FormRow* m_metRow{nullptr};
    QPlainTextEdit* m_note{nullptr};
    PhotoRow* m_photos{nullptr};
    voice::VoiceNote* m_voice{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
