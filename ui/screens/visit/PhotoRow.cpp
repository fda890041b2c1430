#include "screens/visit/PhotoRow.h"

#include "kit/FlowLayout.h"
#include "kit/Labels.h"
#include "screens/PhotoFile.h"
#include "screens/visit/PhotoDialog.h"
#include "services/ErrorText.h"

#include <QFileDialog>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using base::Result;
using kit::TextRole;

namespace {

constexpr QSize kTile{72, 54};
constexpr double kTileRadius = 6;
/// Small pictures are read this many times as large as they are shown at 100 %.
constexpr int kSharpness = 3;

QImage smallOf(QByteArrayView jpeg) {
    return QImage::fromData(jpeg).scaled(kTile * kSharpness, Qt::KeepAspectRatioByExpanding,
                                         Qt::SmoothTransformation);
}

/// A small picture to press.
class PhotoTile : public QAbstractButton {
public:
    PhotoTile(const theme::Theme& theme, QImage picture, const QString& name, QWidget* parent)
        : QAbstractButton(parent), m_theme(theme), m_picture(std::move(picture)) {
        setAccessibleName(name);
        setToolTip(name);
        setCursor(Qt::PointingHandCursor);
        setProperty("focusRing", true);
        setFixedSize(theme.scaled(kTile.width()), theme.scaled(kTile.height()));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath edge;
        edge.addRoundedRect(all, kTileRadius, kTileRadius);
        painter.fillPath(edge, m_theme.color(theme::Token::sunken));
        if (!m_picture.isNull()) {
            painter.setClipPath(edge);
            const QSizeF part = all.size().scaled(m_picture.size(), Qt::KeepAspectRatio);
            painter.drawImage(all, m_picture,
                              QRectF(QPointF((m_picture.width() - part.width()) / 2,
                                             (m_picture.height() - part.height()) / 2),
                                     part));
            painter.setClipping(false);
        }
        painter.setPen(m_theme.color(underMouse() ? theme::Token::accent : theme::Token::control));
        painter.drawPath(edge);
    }

private:
    const theme::Theme& m_theme;
    QImage m_picture;
};

/// What taking files in gave: the kept ones, and why the last that was refused was.
struct Taken {
    std::vector<domain::Attachment> photos;
    std::vector<QImage> small;
    std::optional<base::Error> refused;
};

Taken takeIn(const PresenterContext& context, const QStringList& files) {
    Taken out;
    for (const QString& file : files) {
        const auto jpeg = photoFrom(file, PhotoOf::page);
        const auto kept = jpeg ? context.workspace->attachments().keepPhoto(context.session, viewOf(*jpeg))
                               : Result<domain::Attachment>(base::fail(jpeg.error()));
        if (!kept) {
            out.refused = kept.error();
            continue;
        }
        out.photos.push_back(*kept);
        out.small.push_back(smallOf(*jpeg));
    }
    return out;
}

}  // namespace

PhotoRow::PhotoRow(const theme::Theme& theme, PresenterContext context, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_context(std::move(context)),
      //: Button: chooses picture files of pages of the group's books
      m_add(new kit::Button(theme, tr("Add &pictures of the books"), kit::ButtonKind::secondary, this)),
      m_words(kit::makeLabel({}, TextRole::muted, this, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_add->setPicture(theme::Icon::camera);
    m_add->setSmall(true);
    m_add->setAutoDefault(false);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_words);
    connect(m_add, &QPushButton::clicked, this, &PhotoRow::choose);
    connect(&m_work, &tasks::TaskRunner::started, this, &PhotoRow::render);
    connect(&m_work, &tasks::TaskRunner::finished, this, &PhotoRow::render);
    connect(&theme, &theme::Theme::themeChanged, this, &PhotoRow::render);
    render();
}

void PhotoRow::choose() {
    take(QFileDialog::getOpenFileNames(this, tr("Choose pictures of the books"), {},
                                       tr("Pictures (*.jpg *.jpeg *.png)")));
}

void PhotoRow::take(const QStringList& files) {
    const auto room = static_cast<qsizetype>(domain::kMostVisitPhotos - m_photos.size());
    const auto over = static_cast<int>(std::max<qsizetype>(0, files.size() - room));
    if (files.isEmpty() || isBusy()) {
        return;
    }
    //: More than six pictures were chosen
    const QString left =
        over > 0 ? tr("%n pictures were left out: a visit holds six.", nullptr, over) : QString();
    say(left);
    m_work.run<Taken>([context = m_context, files = files.first(files.size() - over)](
                          const base::Progress&) { return Result<Taken>(takeIn(context, files)); },
                      [this, left](Result<Taken> taken) {
                          std::ranges::move(taken->photos, std::back_inserter(m_photos));
                          std::ranges::move(taken->small, std::back_inserter(m_small));
                          say(taken->refused ? services::errorText(*taken->refused).oneLine() : left);
                          render();
                      });
}

void PhotoRow::setPhotos(std::vector<domain::Attachment> photos) {
    m_photos = std::move(photos);
    m_small.assign(m_photos.size(), {});
    readSmall();
    render();
}

void PhotoRow::readSmall() {
    m_work.run<std::vector<QImage>>(
        [context = m_context, photos = m_photos](const base::Progress&) -> Result<std::vector<QImage>> {
            std::vector<QImage> out;
            for (const auto& photo : photos) {
                const auto jpeg = context.workspace->attachments().open(context.session, photo);
                out.push_back(jpeg ? smallOf(*jpeg) : QImage());
            }
            return out;
        },
        [this](Result<std::vector<QImage>> read) {
            m_small = *std::move(read);
            render();
        });
}

void PhotoRow::look(std::size_t at) {
    auto* dialog = new PhotoDialog(m_theme, m_context, m_photos, at, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerRemoval();
    connect(dialog, &PhotoDialog::removalAsked, this, &PhotoRow::remove);
    dialog->open();
}

void PhotoRow::remove(std::size_t at) {
    if (isBusy() || at >= m_photos.size()) {
        return;
    }
    const auto gone = m_photos[at];
    m_photos.erase(m_photos.begin() + static_cast<std::ptrdiff_t>(at));
    m_small.erase(m_small.begin() + static_cast<std::ptrdiff_t>(at));
    const auto done = m_context.workspace->attachments().discard(m_context.session, gone);
    say(done ? QString() : services::errorText(done.error()).oneLine());
    render();
    m_add->setFocus(Qt::OtherFocusReason);
}

void PhotoRow::render() {
    delete m_tiles;
    m_tiles = new QWidget(this);
    auto* row = new kit::FlowLayout(m_theme.scaled(8), m_tiles);
    for (std::size_t i = 0; i < m_photos.size(); ++i) {
        //: A small picture of a page of the books; %1 its number
        auto* tile = new PhotoTile(m_theme, m_small[i], tr("Picture %1 of the books").arg(i + 1), m_tiles);
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { look(i); });
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_tiles);
    m_tiles->setVisible(!m_photos.empty());
    m_add->setReasonUnavailable(isBusy() ? tr("The pictures are being read.")
                                : m_photos.size() >= domain::kMostVisitPhotos
                                    ? tr("A visit holds six pictures.")
                                    : QString());
}

void PhotoRow::say(const QString& words) {
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

}  // namespace sakhi::screens
