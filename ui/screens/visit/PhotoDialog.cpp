#include "screens/visit/PhotoDialog.h"

#include "kit/Labels.h"
#include "services/ErrorText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sakhi::screens {

using base::Result;
using kit::TextRole;

namespace {

/// How large the picture is beside the whole of it in the window, in percent.
constexpr std::array kZooms{100, 150, 200, 300};

}  // namespace

PhotoDialog::PhotoDialog(const theme::Theme& theme, PresenterContext context,
                         std::vector<domain::Attachment> photos, std::size_t at, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_context(std::move(context)), m_photos(std::move(photos)), m_at(at) {
    setWindowTitle(tr("Pictures of the books"));
    setAccessibleName(windowTitle());
    resize(theme.scaled(820), theme.scaled(620));
    new QVBoxLayout(this);
    buildHead();
    m_page = kit::makeLabel({}, TextRole::muted, this);
    m_page->setAlignment(Qt::AlignCenter);
    m_area = new QScrollArea(this);
    m_area->setWidget(m_page);
    m_area->setWidgetResizable(true);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(m_area);
    openPicture();
}

void PhotoDialog::buildHead() {
    auto* row = new QHBoxLayout;
    m_which = kit::makeLabel({}, TextRole::strong, this);
    if (m_photos.size() > 1) {
        auto* back = kit::makeIconButton(m_theme, theme::Icon::chevronLeft, tr("Picture before"), this);
        auto* on = kit::makeIconButton(m_theme, theme::Icon::chevronRight, tr("Next picture"), this);
        row->addWidget(back);
        row->addWidget(m_which);
        row->addWidget(on);
        connect(back, &QAbstractButton::clicked, this, [this] { turn(m_photos.size() - 1); });
        connect(on, &QAbstractButton::clicked, this, [this] { turn(1); });
    } else {
        row->addWidget(m_which);
    }
    row->addStretch(1);
    m_smaller = kit::makeIconButton(m_theme, theme::Icon::minus, tr("Smaller"), this);
    m_larger = kit::makeIconButton(m_theme, theme::Icon::plus, tr("Larger"), this);
    row->addWidget(m_smaller);
    row->addWidget(m_larger);
    auto* close = new kit::Button(m_theme, tr("Close"), kit::ButtonKind::secondary, this);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { zoom(1); });
    connect(new QShortcut(Qt::Key_Minus, this), &QShortcut::activated, m_smaller, &QPushButton::click);
    connect(new QShortcut(Qt::Key_Plus, this), &QShortcut::activated, m_larger, &QPushButton::click);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void PhotoDialog::offerRemoval() {
    if (m_remove != nullptr) {
        return;
    }
    m_remove = new kit::Button(m_theme, tr("&Take this picture away"), kit::ButtonKind::danger, this);
    m_remove->setPicture(theme::Icon::remove);
    m_remove->setAutoDefault(false);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removalAsked(m_at);
        accept();
    });
}

void PhotoDialog::turn(std::size_t by) {
    m_at = (m_at + by) % m_photos.size();
    openPicture();
}

void PhotoDialog::zoom(int by) {
    m_zoom = std::clamp(m_zoom + by, 0, static_cast<int>(kZooms.size()) - 1);
    render();
}

void PhotoDialog::openPicture() {
    m_picture = {};
    render();
    m_page->setText(tr("Opening the picture"));
    m_opening.run<QImage>(
        [context = m_context, photo = m_photos[m_at]](const base::Progress&) -> Result<QImage> {
            const auto jpeg = context.workspace->attachments().open(context.session, photo);
            return jpeg ? Result<QImage>(QImage::fromData(*jpeg)) : base::fail(jpeg.error());
        },
        [this, at = m_at](Result<QImage> read) {
            if (at != m_at) {
                // She turned on meanwhile.
                openPicture();
                return;
            }
            if (read) {
                m_picture = *std::move(read);
                render();
                return;
            }
            const bool missing = read.error().code == base::ErrorCode::fileNotFound;
            m_page->setText(missing ? tr("The file of this picture is not on this computer.")
                                    : services::errorText(read.error()).oneLine());
        });
}

void PhotoDialog::render() {
    //: Which of the pictures is shown; %2 how many there are
    const QString which = tr("Picture %1 of %2").arg(m_at + 1).arg(m_photos.size());
    m_which->setText(which);
    m_area->setAccessibleName(which);
    m_smaller->setEnabled(m_zoom > 0);
    m_larger->setEnabled(m_zoom + 1 < static_cast<int>(kZooms.size()));
    if (m_picture.isNull()) {
        m_page->setPixmap({});
        return;
    }
    const double sharpness = devicePixelRatioF();
    const QSize room = m_area->maximumViewportSize() * kZooms[static_cast<std::size_t>(m_zoom)] / 100;
    QPixmap shown =
        QPixmap::fromImage(m_picture.scaled(room * sharpness, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(sharpness);
    m_page->setPixmap(shown);
}

void PhotoDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    render();
}

void openPhotos(const theme::Theme& theme, const PresenterContext& context,
                const std::vector<domain::Attachment>& photos, QWidget* over) {
    auto* dialog = new PhotoDialog(theme, context, photos, 0, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace sakhi::screens
