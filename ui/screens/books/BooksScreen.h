#pragma once

#include "screens/Screen.h"
#include "screens/books/BooksPresenter.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sakhi::kit {
class Button;
class Choice;
class DateEdit;
class PageHead;
class SegmentedControl;
class TablePane;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The group's books, read only: choose a book and a span; print, copy or export what is shown.
class BooksScreen : public Screen {
    Q_OBJECT

public:
    explicit BooksScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override;
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override;

private:
    void buildHead(QVBoxLayout& column);
    void buildChoices(QVBoxLayout& column);
    void buildDays(QHBoxLayout& row);
    void buildBody(QVBoxLayout& column);
    void connectAll();
    void render();
    void renderTable();
    void fillChoice();
    void chooseOne(int index);
    void takeDays();
    void showMinutes(int row);
    [[nodiscard]] QString bookName() const;

    BooksPresenter m_presenter;
    kit::PageHead* m_head{nullptr};
    kit::Button* m_print{nullptr};
    kit::Button* m_printAll{nullptr};
    kit::SegmentedControl* m_book{nullptr};
    kit::SegmentedControl* m_span{nullptr};
    QWidget* m_days{nullptr};
    kit::DateEdit* m_from{nullptr};
    kit::DateEdit* m_to{nullptr};
    QLabel* m_daysWrong{nullptr};
    kit::Choice* m_one{nullptr};
    kit::TablePane* m_table{nullptr};
    QLabel* m_sums{nullptr};
    QWidget* m_minutes{nullptr};
    QLabel* m_minutesText{nullptr};
    bool m_filling{false};
};

Screen* makeBooksScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
