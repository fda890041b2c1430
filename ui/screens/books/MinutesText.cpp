#include "screens/books/MinutesText.h"

#include "screens/books/BooksTables.h"
#include "services/BookWords.h"
#include "services/ShownValues.h"
#include "services/queries/ScoreQuery.h"

#include <QCoreApplication>

#include <algorithm>

namespace sakhi::screens {

namespace {

using Section = BooksPresenter::Section;
using services::shownMoney;

/// The meetings' words of one group.
class MinutesWriter {
    Q_DECLARE_TR_FUNCTIONS(BooksScreen)

public:
    MinutesWriter(const services::GroupBooks& books, const domain::Meeting& meeting)
        : m_books(books), m_meeting(meeting) {}

    [[nodiscard]] std::vector<Section> write() const {
        std::vector<Section> out{where(), roll(), money(), resolved(), corrected()};
        std::erase_if(out, [](const Section& section) { return section.lines.isEmpty(); });
        return out;
    }

private:
    [[nodiscard]] QString name(const domain::MemberId& id) const {
        const auto* member = m_books.member(id);
        return member == nullptr ? QStringLiteral("–") : memberText(services::nameOf(*member));
    }

    [[nodiscard]] Section where() const {
        Section out{services::meetingKindText(m_meeting.kind) + QStringLiteral(", ") +
                        services::shownDay(m_meeting.heldOn),
                    {}};
        if (!m_meeting.place.empty()) {
            out.lines << QString::fromStdString(m_meeting.place);
        }
        if (m_meeting.chair) {
            out.lines << tr("Chair: %1", "who led the meeting").arg(name(*m_meeting.chair));
        }
        if (!m_meeting.reason.empty()) {
            out.lines << QString::fromStdString(m_meeting.reason);
        }
        if (out.lines.isEmpty()) {
            out.lines << tr("Place not recorded", "of a meeting");
        }
        return out;
    }

    [[nodiscard]] Section roll() const {
        Section out{tr("Attendance"), {}};
        int present = 0;
        for (const auto& line : m_meeting.lines) {
            present += domain::counts(line.attendance) ? 1 : 0;
            if (line.attendance != domain::Attendance::present) {
                out.lines << QStringLiteral("%1: %2").arg(name(line.member),
                                                          services::attendanceText(line.attendance));
            }
        }
        if (!m_meeting.lines.empty()) {
            out.lines.prepend(tr("%1 of %2 present", "members at a meeting")
                                  .arg(present)
                                  .arg(static_cast<int>(m_meeting.lines.size())));
        }
        return out;
    }

    /// The box from opening to closing, head by head, as it was entered.
    [[nodiscard]] Section money() const {
        Section out{tr("Money"), {tr("Opening cash: %1").arg(shownMoney(m_meeting.openingCash))}};
        for (const auto& voucher : m_books.vouchers) {
            if (voucher.meeting != m_meeting.id || voucher.correction) {
                continue;
            }
            base::Money cash;
            for (const auto& entry : voucher.entries) {
                cash += entry.account == books::Account::cash ? entry.debit - entry.credit : base::Money();
            }
            if (!cash.isZero()) {
                out.lines << QStringLiteral("%1: %2").arg(services::particularsText(voucher.particulars),
                                                          shownMoney(cash));
            }
        }
        out.lines << tr("Closing cash: %1").arg(shownMoney(m_meeting.closingCash));
        if (!m_meeting.difference.isZero()) {
            out.lines << tr("Box and books differed by %1: %2", "amount; reason")
                             .arg(shownMoney(m_meeting.difference),
                                  QString::fromStdString(m_meeting.differenceReason));
        }
        return out;
    }

    [[nodiscard]] Section resolved() const {
        Section out{tr("Resolutions"), {}};
        for (const auto& one : m_meeting.resolutions) {
            out.lines << QStringLiteral("%1  %2").arg(QString::fromStdString(one.number),
                                                      QString::fromStdString(one.text));
        }
        if (out.lines.isEmpty() && !m_meeting.resolution.empty()) {
            out.lines << QString::fromStdString(m_meeting.resolution);
        }
        return out;
    }

    [[nodiscard]] Section corrected() const {
        Section out{tr("Corrected later"), {}};
        for (const auto& correction : m_books.records.corrections) {
            if (correction.meeting != m_meeting.id) {
                continue;
            }
            for (const auto& entry : correction.entries) {
                const auto* member = m_books.member(domain::MemberId{entry.subject.value});
                QString what = services::entryText(entry.head);
                if (member != nullptr) {
                    what += QStringLiteral(", ") + memberText(services::nameOf(*member));
                }
                out.lines << tr("%1: %2 stood as %3, stands as %4", "day; entry; amounts")
                                 .arg(services::shownDay(correction.on), what, shownMoney(entry.was),
                                      shownMoney(entry.now));
            }
            out.lines << tr("Reason: %1", "why a closed meeting was corrected")
                             .arg(QString::fromStdString(correction.reason));
        }
        return out;
    }

    const services::GroupBooks& m_books;
    const domain::Meeting& m_meeting;
};

}  // namespace

std::vector<Section> minutesText(const services::GroupBooks& books, const domain::MeetingId& meeting) {
    const auto& all = books.records.meetings;
    const auto at = std::ranges::find(all, meeting, &domain::Meeting::id);
    return at == all.end() ? std::vector<Section>() : MinutesWriter(books, *at).write();
}

}  // namespace sakhi::screens
