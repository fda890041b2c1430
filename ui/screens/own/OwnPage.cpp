#include "screens/own/OwnPage.h"

#include "kit/PageHead.h"
#include "screens/PageFaces.h"
#include "services/ErrorText.h"

#include <QVBoxLayout>

namespace sakhi::screens {

OwnPage::OwnPage(const ScreenContext& context, OwnPart part, const QString& title, QWidget* parent)
    : Screen(context, parent),
      m_presenter(context.presenter, part),
      m_faces(new PageFaces(context.theme, this)) {
    setAccessibleName(title);
    setProperty("large", true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_faces);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 12, 24, 16);
    m_column->setSpacing(16);
    m_head = new kit::PageHead(context.theme, title, page);
    m_column->addWidget(m_head);
    m_faces->setContent(page);
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &OwnPresenter::load);
    connect(m_faces, &PageFaces::firstActRequested, this, [this] { firstAct(); });
    connect(&m_presenter, &OwnPresenter::changed, this, &OwnPage::render);
    // Larger type puts cards under each other.
    connect(&context.theme, &theme::Theme::themeChanged, this, [this] {
        if (state().phase == Phase::ready) {
            renderReady();
        }
    });
    m_faces->showLoading(tr("Reading your record"));
}

void OwnPage::renderReady() {
    // A row that was clicked is still on its way back from here.
    if (m_cards != nullptr) {
        m_cards->hide();
        m_column->removeWidget(m_cards);
        m_cards->deleteLater();
    }
    m_cards = new QWidget(this);
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    present(*column);
    m_column->addWidget(m_cards, 1);
    m_faces->showReady();
}

void OwnPage::render() {
    switch (state().phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading your record"));
            break;
        case Phase::ready:
            renderReady();
            break;
        case Phase::empty:
            if (state().nobody) {
                m_faces->showEmpty(tr("No member stands behind this account"),
                                   tr("Your group's representative can make one that is yours."), {});
            } else {
                presentEmpty(*m_faces);
            }
            break;
        case Phase::failed:
            m_faces->showFailed(tr("Your record could not be read"),
                                services::errorText(state().error).oneLine());
            break;
    }
}

}  // namespace sakhi::screens
