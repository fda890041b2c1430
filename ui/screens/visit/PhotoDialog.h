#pragma once

#include "kit/Button.h"
#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QScrollArea;

namespace sakhi::screens {

/// Kept pictures, one at a time and large: turned one by one, and made larger to read what is written. A
/// picture is opened off the window's thread, and only for whoever may read its record.
class PhotoDialog : public QDialog {
    Q_OBJECT

public:
    /// At least one picture; theme and workspace must outlive it.
    PhotoDialog(const theme::Theme& theme, PresenterContext context, std::vector<domain::Attachment> photos,
                std::size_t at, QWidget* parent = nullptr);

    /// Offers to take the shown picture away: removalAsked() follows, and the dialog closes.
    void offerRemoval();

    /// The picture shown; null while it is opened and where it cannot be.
    [[nodiscard]] const QImage& picture() const { return m_picture; }

Q_SIGNALS:
    void removalAsked(std::size_t at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void turn(std::size_t by);
    void zoom(int by);
    void openPicture();
    void render();

    const theme::Theme& m_theme;
    PresenterContext m_context;
    std::vector<domain::Attachment> m_photos;
    std::size_t m_at;
    QImage m_picture;
    /// A step of kZooms.
    int m_zoom{0};
    QLabel* m_which{nullptr};
    kit::Button* m_smaller{nullptr};
    kit::Button* m_larger{nullptr};
    kit::Button* m_remove{nullptr};
    QScrollArea* m_area{nullptr};
    QLabel* m_page{nullptr};
    tasks::TaskRunner m_opening;
};

/// Opens the dialog over a page.
void openPhotos(const theme::Theme& theme, const PresenterContext& context,
                const std::vector<domain::Attachment>& photos, QWidget* over);

}  // namespace sakhi::screens
