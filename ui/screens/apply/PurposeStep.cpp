#include "screens/apply/PurposeStep.h"

#include "kit/FormRow.h"
#include "kit/PictureTile.h"
#include "screens/applications/ApplicationsModel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sakhi::screens {

using theme::Icon;

namespace {

/// A purpose and its picture, in the order of the page: work first.
struct Picture {
    std::string_view key;
    Icon icon;
};

constexpr std::array kPictures{
    Picture{"tailoring", Icon::purposeSewing},   Picture{"dairy", Icon::purposeAnimals},
    Picture{"goat_rearing", Icon::purposeGoat},  Picture{"poultry", Icon::purposeHens},
    Picture{"crop_inputs", Icon::purposeSeeds},  Picture{"petty_shop", Icon::purposeShop},
    Picture{"handicrafts", Icon::purposeCraft},  Picture{"weaving", Icon::purposeWeaving},
    Picture{"house_repair", Icon::purposeHouse}, Picture{"education", Icon::purposeSchool},
    Picture{"health", Icon::purposeHealth},      Picture{"festival", Icon::purposeWedding},
    Picture{"other", Icon::purposeOther},
};

constexpr int kLongestWords = 500;

/// So many pictures side by side: fewer as they grow.
int columnsAt(int textScale) {
    return textScale >= 200 ? 3 : textScale >= 125 ? 4 : 5;
}

}  // namespace

Icon purposeIcon(std::string_view key) {
    const auto at = std::ranges::find(kPictures, key, &Picture::key);
    return at == kPictures.end() ? Icon::purposeOther : at->icon;
}

PurposeStep::PurposeStep(const theme::Theme& theme, QWidget* parent)
    //: A step of an application: asked of a member
    : Card(theme, tr("What do you need the loan for?"), parent),
      m_theme(theme),
      m_grid(new QGridLayout),
      m_tiles(new QButtonGroup(this)),
      m_note(new QLineEdit) {
    m_grid->setSpacing(12);
    for (int i = 0; i < static_cast<int>(kPictures.size()); ++i) {
        const Picture& one = kPictures[static_cast<std::size_t>(i)];
        auto* tile = new kit::PictureTile(theme, purposeText(one.key), one.icon, this);
        m_tiles->addButton(tile, i);
    }
    arrange();
    connect(&theme, &theme::Theme::themeChanged, this, &PurposeStep::arrange);
    body()->addLayout(m_grid);
    m_note->setMaxLength(kLongestWords);
    m_noteRow = new kit::FormRow(theme, tr("What e&xactly? How many, from whom"), m_note, this);
    body()->addWidget(m_noteRow);
    body()->addStretch(1);
    connect(m_tiles, &QButtonGroup::idClicked, this, &PurposeStep::chosen);
}

void PurposeStep::arrange() {
    const int columns = columnsAt(m_theme.textScale());
    for (int i = 0; i < static_cast<int>(kPictures.size()); ++i) {
        m_grid->addWidget(m_tiles->button(i), i / columns, i % columns);
    }
}

QString PurposeStep::purpose() const {
    const int id = m_tiles->checkedId();
    return id < 0 ? QString() : QString::fromLatin1(kPictures[static_cast<std::size_t>(id)].key);
}

void PurposeStep::setPurpose(const QString& key) {
    for (int i = 0; i < static_cast<int>(kPictures.size()); ++i) {
        if (key == QString::fromLatin1(kPictures[static_cast<std::size_t>(i)].key)) {
            m_tiles->button(i)->setChecked(true);
        }
    }
}

QString PurposeStep::note() const {
    return m_note->text().trimmed();
}

void PurposeStep::setNote(const QString& words) {
    m_note->setText(words);
}

void PurposeStep::clear() {
    m_tiles->setExclusive(false);
    for (auto* tile : m_tiles->buttons()) {
        tile->setChecked(false);
    }
    m_tiles->setExclusive(true);
    m_note->clear();
}

QString PurposeStep::missing() const {
    if (purpose().isEmpty()) {
        return tr("Choose a picture first.");
    }
    return purpose() == QLatin1String("other") && note().isEmpty() ? tr("Say in a few words what it is for.")
                                                                   : QString();
}

}  // namespace sakhi::screens
