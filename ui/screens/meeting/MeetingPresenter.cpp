#include "screens/meeting/MeetingPresenter.h"

#include "services/MeetingDrafts.h"

#include <algorithm>

namespace sakhi::screens {

using base::Date;
using base::Result;
using books::MeetingSheet;
using domain::MeetingKind;

namespace {

/// A meeting so long after the last one that the clock is rather wrong.
constexpr std::chrono::days kLongAfter{100};
/// Groups shift their day a little; so many days earlier it is asked.
constexpr std::chrono::days kEarly{3};

/// The last day on which something was entered or held.
std::optional<Date> newestDay(const domain::GroupRecords& records) {
    std::optional<Date> newest;
    for (const auto& meeting : records.meetings) {
        newest = std::max(
            {newest.value_or(meeting.heldOn), meeting.heldOn, meeting.closedOn.value_or(meeting.heldOn)});
    }
    return newest;
}

}  // namespace

MeetingPresenter::MeetingPresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {}

void MeetingPresenter::load() {
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    if (m_state.phase == Phase::failed) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    using Read = std::pair<services::MeetingDesk, services::DraftFields>;
    m_reading.run<Read>(
        [context = m_context, place = correctionPlace()](const base::Progress&) -> Result<Read> {
            auto desk = context.workspace->meetings().desk(context.session, context.group, context.today());
            auto correction = context.workspace->drafts().load(context.session, place);
            if (!desk || !correction) {
                return base::fail(desk ? correction.error() : desk.error());
            }
            return Read{std::move(*desk), std::move(*correction)};
        },
        [this](Result<Read> desk) {
            if (m_again) {
                m_again = false;
                load();
                return;
            }
            if (!desk) {
                m_state.phase = Phase::failed;
                m_state.error = desk.error();
                Q_EMIT changed();
                return;
            }
            m_state.correction = std::move(desk->second);
            read(std::move(desk->first));
        });
}

void MeetingPresenter::read(services::MeetingDesk desk) {
    const bool writing = m_state.phase == Phase::ready && !m_state.closed;
    const MeetingKind kind = m_state.sheet.kind;
    const Date day = m_state.sheet.heldOn;
    m_state.desk = std::move(desk);
    m_state.newest = newestDay(m_state.desk.books->records);
    m_state.planned = services::plannedAfterLast(m_state.desk.books->records);
    m_undone.clear();
    m_redone.clear();
    const auto& unclosed = m_state.desk.unclosed;
    const auto same = std::ranges::find(unclosed, m_state.sheet.meeting, &services::UnclosedMeeting::meeting);
    m_state.closed = unclosed.empty() && m_state.desk.closedToday && !m_fresh;
    if (!unclosed.empty()) {
        resume(same == unclosed.end() ? unclosed.front() : *same);
    } else {
        start(writing && m_fresh ? kind : MeetingKind::regular, writing && m_fresh ? day : m_context.today());
    }
    m_state.phase = m_state.desk.books->records.members.empty() ? Phase::empty : Phase::ready;
    Q_EMIT changed();
}

void MeetingPresenter::beginNew(MeetingKind kind) {
    m_fresh = true;
    m_state.closed = false;
    start(kind, m_context.today());
    Q_EMIT changed();
}

void MeetingPresenter::start(MeetingKind kind, Date day) {
    m_kept.clear();
    m_state.forms.clear();
    m_state.sheet = books::prefilled(m_state.desk.basis(), kind, day, domain::MeetingId{newId()});
    const auto& meetings = m_state.desk.books->records.meetings;
    m_state.sheet.place = meetings.empty() ? std::string() : meetings.back().place;
    m_state.plain = m_state.sheet;
    m_plain = services::fieldsOf(m_state.plain);
    m_state.savedAt.reset();
    reckon();
}

void MeetingPresenter::resume(const services::UnclosedMeeting& begun) {
    m_kept = begun.fields;
    m_state.sheet = services::resumed(m_state.desk.basis(), begun.meeting, begun.fields);
    m_state.forms = services::formsOf(begun.fields);
    fillPlain();
    reckon();
}

void MeetingPresenter::edit(const std::string& tag, const std::function<void(MeetingSheet&)>& by) {
    MeetingSheet before = m_state.sheet;
    by(m_state.sheet);
    if (m_state.sheet == before) {
        return;
    }
    if (tag.empty() || tag != m_tag || m_undone.empty()) {
        m_undone.push_back(std::move(before));
    }
    m_tag = tag;
    m_redone.clear();
    keep();
}

void MeetingPresenter::undo() {
    if (m_undone.empty()) {
        return;
    }
    m_redone.push_back(std::exchange(m_state.sheet, std::move(m_undone.back())));
    m_undone.pop_back();
    m_tag.clear();
    keep();
}

void MeetingPresenter::redo() {
    if (m_redone.empty()) {
        return;
    }
    m_undone.push_back(std::exchange(m_state.sheet, std::move(m_redone.back())));
    m_redone.pop_back();
    m_tag.clear();
    keep();
}

services::DraftPlace MeetingPresenter::place() const {
    return {services::kMeetingDrafts, m_state.sheet.meeting.value};
}

void MeetingPresenter::fillPlain() {
    const MeetingSheet& sheet = m_state.sheet;
    m_state.plain = books::prefilled(m_state.desk.basis(), sheet.kind, sheet.heldOn, sheet.meeting);
    m_plain = services::fieldsOf(m_state.plain);
}

void MeetingPresenter::keep() {
    if (m_state.plain.kind != m_state.sheet.kind || m_state.plain.heldOn != m_state.sheet.heldOn) {
        fillPlain();
    }
    services::DraftFields changes;
    const auto now = services::fieldsOf(m_state.sheet);
    for (const auto& [field, text] : now) {
        const auto kept = m_kept.find(field);
        const auto plain = m_plain.find(field);
        const bool known =
            kept != m_kept.end() ? kept->second == text : plain != m_plain.end() && plain->second == text;
        if (!known) {
            changes[field] = text;
        }
    }
    keepForms(changes);
    if (m_kept.empty()) {
        // What the rest is pre-filled by, and what it is found by.
        for (const char* field : {"group", "kind", "held_on", "place"}) {
            changes[field] = now.at(field);
        }
    }
    const auto put = m_context.workspace->drafts().put(m_context.session, place(), changes);
    m_state.unsaved = put ? std::nullopt : std::optional(put.error());
    if (put) {
        m_state.savedAt = m_context.workspace->clock().nowMs();
        for (auto& [field, text] : changes) {
            m_kept[field] = text;
        }
    }
    reckon();
    Q_EMIT changed();
}

void MeetingPresenter::keepForms(services::DraftFields& changes) const {
    auto now = services::formFields(m_state.forms);
    for (const auto& [field, text] : m_kept) {
        if (services::isFormField(field)) {
            now.emplace(field, std::string());
        }
    }
    for (auto& [field, text] : now) {
        const auto kept = m_kept.find(field);
        if (kept == m_kept.end() || kept->second != text) {
            changes[field] = std::move(text);
        }
    }
}

void MeetingPresenter::reckon() {
    m_state.totals = books::totals(m_state.sheet);
    m_state.faults = books::findings(m_state.desk.basis(), m_state.sheet, m_context.today());
    doubtDay();
}

void MeetingPresenter::doubtDay() {
    const Date today = m_context.today();
    m_state.doubt = DayDoubt::none;
    if (m_state.newest && !m_dayConfirmed) {
        m_state.doubt = today < *m_state.newest                ? DayDoubt::beforeRecords
                        : today - *m_state.newest > kLongAfter ? DayDoubt::longAfterRecords
                                                               : DayDoubt::none;
        const bool early = m_state.sheet.kind == MeetingKind::regular && m_state.planned &&
                           m_state.sheet.heldOn + kEarly < *m_state.planned;
        if (m_state.doubt == DayDoubt::none && early && m_kept.empty()) {
            m_state.doubt = DayDoubt::beforePlanned;
        }
    }
}

void MeetingPresenter::confirmDay() {
    m_dayConfirmed = true;
    doubtDay();
    Q_EMIT changed();
}

void MeetingPresenter::refill(MeetingKind kind, Date day, const std::function<void(MeetingSheet&)>& by) {
    services::DraftFields typed;
    for (const auto& [field, text] : services::fieldsOf(m_state.sheet)) {
        const auto plain = m_plain.find(field);
        if (plain == m_plain.end() || plain->second != text) {
            typed[field] = text;
        }
    }
    MeetingSheet named = m_state.sheet;
    named.kind = kind;
    named.heldOn = day;
    for (const char* field : {"group", "kind", "held_on"}) {
        typed[field] = services::fieldsOf(named).at(field);
    }
    m_undone.push_back(m_state.sheet);
    m_tag.clear();
    m_redone.clear();
    m_state.sheet = services::resumed(m_state.desk.basis(), m_state.sheet.meeting, typed);
    by(m_state.sheet);
    m_dayConfirmed = true;
    keep();
}

void MeetingPresenter::setDay(Date day) {
    refill(m_state.sheet.kind, day, [](MeetingSheet&) {});
}

void MeetingPresenter::setKind(MeetingKind kind, const std::string& reason) {
    if (kind == m_state.sheet.kind) {
        edit("reason", [&](MeetingSheet& sheet) { sheet.reason = reason; });
        return;
    }
    refill(kind, m_state.sheet.heldOn, [&](MeetingSheet& sheet) {
        sheet.reason = reason;
        if (!domain::movesMoney(kind)) {
            sheet.lines.clear();
        }
    });
}

void MeetingPresenter::close() {
    run(services::CloseMeeting{m_state.sheet}, &MeetingPresenter::closed);
}

void MeetingPresenter::reopen(const std::string& reason) {
    if (!m_state.desk.closedToday) {
        return;
    }
    // What is written on stands on disk before the meeting is taken back.
    const auto& meeting = m_state.desk.books->records.meetings.back();
    const auto kept =
        m_context.workspace->drafts().put(m_context.session, {services::kMeetingDrafts, meeting.id.value},
                                          services::fieldsOf(books::sheetOf(m_state.desk.basis(), meeting)));
    if (!kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    run(services::ReopenMeeting{meeting.id, reason}, &MeetingPresenter::reopened);
}

void MeetingPresenter::correct(const services::CorrectEntries& command) {
    run(command, &MeetingPresenter::corrected);
}

services::DraftPlace MeetingPresenter::correctionPlace() const {
    return {"correction", m_context.group.value};
}

void MeetingPresenter::keepCorrection(const services::DraftFields& fields) {
    auto& drafts = m_context.workspace->drafts();
    const auto kept = fields.empty() ? drafts.clear(m_context.session, correctionPlace())
                                     : drafts.put(m_context.session, correctionPlace(), fields);
    if (!kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    m_state.correction = fields;
}

void MeetingPresenter::run(const services::Command& command, void (MeetingPresenter::*done)()) {
    using services::Outcome;
    const bool begun = m_acting.run<Outcome>(
        [context = m_context, command](const base::Progress&) {
            return context.workspace->bus().execute(context.session, command);
        },
        [this, done](Result<Outcome> outcome) {
            m_state.acting = false;
            if (!outcome) {
                Q_EMIT changed();
                Q_EMIT refused(outcome.error());
                return;
            }
            m_fresh = false;
            load();
            Q_EMIT(this->*done)();
        });
    if (begun) {
        m_state.acting = true;
        Q_EMIT changed();
    }
}

void MeetingPresenter::discard() {
    const auto cleared = m_context.workspace->drafts().clear(m_context.session, place());
    if (!cleared) {
        Q_EMIT refused(cleared.error());
    }
    m_fresh = false;
    load();
}

}  // namespace sakhi::screens
