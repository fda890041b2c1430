#pragma once

#include "screens/Screen.h"
#include "screens/apply/ApplyPresenter.h"

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace sakhi::kit {
class Button;
class Card;
class PageHead;
class StepLine;
}  // namespace sakhi::kit

namespace sakhi::voice {
class SpeechEngine;
class VoiceNote;
}  // namespace sakhi::voice

namespace sakhi::screens {

class AmountStep;
class PageFaces;
class PurposeStep;

/// The page behind makeApplyScreen().
class ApplyPage : public Screen {
    Q_OBJECT

public:
    ApplyPage(const ScreenContext& context, QWidget* parent);
    ~ApplyPage() override;

    void refresh() override { m_presenter.load(); }
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& draft) override;
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override { return m_presenter.state().phase != Phase::loading; }

private:
    enum class Part { who, purpose, amount, voice, confirm };

    QWidget* buildContent();
    QWidget* buildFoot();
    QWidget* buildVoice();
    void addPart(Part part, QWidget* step);
    void render();
    void renderEmpty();
    void showMembers();
    void chooseMember(const domain::MemberId& member);
    void open(int part);
    void showProgress();
    void next();
    void goBack();
    [[nodiscard]] QString missing() const;
    void fillConfirm();
    [[nodiscard]] QStringList confirmLines() const;
    [[nodiscard]] QString confirmSentence() const;
    void apply();
    void acted(const services::Outcome& outcome);
    void clear();
    [[nodiscard]] const services::Wish* wish() const;
    [[nodiscard]] QString nameOfWho() const;
    [[nodiscard]] Part part() const { return m_parts[static_cast<std::size_t>(m_at)]; }
    [[nodiscard]] static QString partName(Part part);

    ApplyPresenter m_presenter;
    PageFaces* m_faces{nullptr};
    kit::PageHead* m_head{nullptr};
    kit::StepLine* m_line{nullptr};
    QStackedWidget* m_steps{nullptr};
    std::vector<Part> m_parts;
    int m_at{0};
    domain::MemberId m_member;
    kit::Card* m_who{nullptr};
    QWidget* m_members{nullptr};
    PurposeStep* m_purpose{nullptr};
    AmountStep* m_amount{nullptr};
    std::unique_ptr<voice::SpeechEngine> m_speech;
    voice::VoiceNote* m_voice{nullptr};
    kit::Card* m_confirm{nullptr};
    QWidget* m_summary{nullptr};
    QLabel* m_problem{nullptr};
    kit::Button* m_back{nullptr};
    kit::Button* m_next{nullptr};
    QVariantMap m_waiting;
};

}  // namespace sakhi::screens
