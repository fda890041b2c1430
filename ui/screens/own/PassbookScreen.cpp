#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/EmptyState.h"
#include "kit/PageHead.h"
#include "kit/TablePane.h"
#include "screens/PageFaces.h"
#include "screens/PaperDialog.h"
#include "screens/own/OwnPage.h"
#include "screens/own/OwnPassbookModel.h"
#include "screens/own/OwnScreens.h"
#include "screens/own/OwnWords.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

namespace {

class PassbookScreen : public OwnPage {
    Q_DECLARE_TR_FUNCTIONS(PassbookScreen)

public:
    PassbookScreen(const ScreenContext& context, QWidget* parent);

    [[nodiscard]] QString spokenSummary() const override {
        return state().phase == Phase::ready ? own::spokenPassbook(state().record) : QString();
    }

protected:
    void present(QVBoxLayout& column) override;

    void presentEmpty(PageFaces&) override {}
};

PassbookScreen::PassbookScreen(const ScreenContext& context, QWidget* parent)
    : OwnPage(context, OwnPart::record, tr("Passbook"), parent) {
    //: Button: prints a member's passbook
    auto* print = new kit::Button(theme(), tr("&Print"), kit::ButtonKind::member, this);
    print->setPicture(theme::Icon::printer);
    head().addAction(print);
    connect(print, &QPushButton::clicked, this, [this] {
        const auto& with = this->context().presenter;
        openPapers(theme(), with, {{"passbook", with.group, state().record.hers.row.name.id.value}}, this);
    });
}

void PassbookScreen::present(QVBoxLayout& column) {
    const auto& view = state().record;
    std::vector<books::PassbookRow> rows = view.hers.passbook;
    if (rows.empty()) {
        column.addWidget(new kit::EmptyState(theme(), theme::Icon::books, tr("Nothing in your passbook yet"),
                                             tr("Your first saving in a meeting writes its first line.")),
                         1);
        return;
    }
    head().setFacts({own::wholeName(view.hers.row.name), QString::fromStdString(view.hers.row.name.code),
                     services::shownName(view.group),
                     //: A passbook's last line is of %1
                     tr("up to %1").arg(services::shownDay(rows.back().on))});
    std::ranges::reverse(rows);
    auto* list = new kit::TablePane(theme(), tr("Passbook"));
    list->setLarge(true);
    list->setToolsShown(false);
    auto* model = new OwnPassbookModel(list);
    model->setRows(std::move(rows));
    list->setModel(model);
    list->view()->setSortingEnabled(false);
    auto* header = list->view()->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OwnPassbookModel::kWhat, QHeaderView::Stretch);
    list->view()->setMinimumHeight(theme().scaled(280));
    list->selectRow(0);
    setMainPart(list->view());
    auto* card = new kit::Card(theme());
    card->setTight(true);
    card->body()->addWidget(list, 1);
    column.addWidget(card, 1);
}

}  // namespace

Screen* makePassbookScreen(const ScreenContext& context, QWidget* parent) {
    return new PassbookScreen(context, parent);
}

}  // namespace sakhi::screens
