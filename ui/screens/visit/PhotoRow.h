#pragma once

#include "kit/Button.h"
#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace sakhi::screens {

/// The pages of the books that a visit brings along, each as a small picture that opens large. Files are
/// taken in and kept sealed off the window's thread; the form puts photos() into its command.
class PhotoRow : public QWidget {
    Q_OBJECT

public:
    /// Theme and workspace must outlive it.
    PhotoRow(const theme::Theme& theme, PresenterContext context, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<domain::Attachment>& photos() const { return m_photos; }

    /// Takes back pictures that were kept before the form was made anew.
    void setPhotos(std::vector<domain::Attachment> photos);

    /// Takes files in, as many as there is room for; tells of those that are no pictures.
    void take(const QStringList& files);

    /// Pictures are being taken in or read.
    [[nodiscard]] bool isBusy() const { return m_work.isRunning(); }

    /// Opens the picture large, where it can also be taken away.
    void look(std::size_t at);

private:
    void choose();
    void remove(std::size_t at);
    void readSmall();
    void render();
    void say(const QString& words);

    const theme::Theme& m_theme;
    PresenterContext m_context;
    std::vector<domain::Attachment> m_photos;
    /// As they are shown, in the same order; none yet where they are being read.
    std::vector<QImage> m_small;
    QWidget* m_tiles{nullptr};
    kit::Button* m_add;
    QLabel* m_words;
    tasks::TaskRunner m_work;
};

}  // namespace sakhi::screens
