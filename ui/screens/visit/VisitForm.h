#pragma once

#include "domain/Visit.h"
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

namespace sakhi::screens {

/// The checklist and what else is told of a visit.
class VisitForm : public QWidget {
    Q_OBJECT

public:
    VisitForm(const theme::Theme& theme, const std::vector<std::string>& points, base::Date today,
              QWidget* parent = nullptr);

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

    void addChecklist(QBoxLayout& columns, const std::vector<std::string>& points);
    void addRest(QBoxLayout& columns, base::Date today);
    void confirm();
    /// Larger type puts the two columns under each other.
    void arrange();

    const theme::Theme& m_theme;
    QBoxLayout* m_columns;
    std::vector<Point> m_points;
    kit::DateEdit* m_day{nullptr};
    kit::FormRow* m_dayRow{nullptr};
    QLineEdit* m_met{nullptr};
    kit::FormRow* m_metRow{nullptr};
    QPlainTextEdit* m_note{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
