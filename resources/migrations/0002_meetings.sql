-- Meetings as they are entered: kinds, what else moved money, the count, resolutions; reopening and correction.
ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'regular';
ALTER TABLE meeting ADD COLUMN chair_id BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE meeting ADD COLUMN counted_paise INTEGER;
ALTER TABLE meeting ADD COLUMN difference_paise INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN difference_reason BLOB;
ALTER TABLE meeting ADD COLUMN next_on INTEGER;
ALTER TABLE meeting ADD COLUMN reason BLOB;

CREATE TABLE meeting_withdrawal(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  compulsory_paise INTEGER NOT NULL,
  voluntary_paise INTEGER NOT NULL,
  PRIMARY KEY(meeting_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_brought(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  by_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(meeting_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_waiver(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  amount_paise INTEGER NOT NULL,
  PRIMARY KEY(meeting_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_other(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  head TEXT NOT NULL,
  amount_paise INTEGER NOT NULL,
  at_bank INTEGER NOT NULL CHECK(at_bank IN (0, 1)),
  member_id BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  note BLOB,
  PRIMARY KEY(meeting_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_note_count(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  note_paise INTEGER NOT NULL,
  amount_paise INTEGER NOT NULL,
  PRIMARY KEY(meeting_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_resolution(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  number TEXT NOT NULL,
  text BLOB,
  proposed_by BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  seconded_by BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(meeting_id, idx)
) STRICT, WITHOUT ROWID;

-- Each time a closed meeting was opened again; the meeting itself is gone from the books until it is closed anew.
CREATE TABLE meeting_reopening(
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  dev_seq INTEGER NOT NULL,
  meeting_id BLOB NOT NULL,
  at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  reason BLOB,
  PRIMARY KEY(group_id, dev_seq)
) STRICT, WITHOUT ROWID;

ALTER TABLE loan ADD COLUMN fund TEXT NOT NULL DEFAULT 'own_funds';
ALTER TABLE loan ADD COLUMN meeting_id BLOB REFERENCES meeting DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE loan ADD COLUMN resolution_no TEXT NOT NULL DEFAULT '';
ALTER TABLE loan ADD COLUMN application_id BLOB REFERENCES application DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE repayment ADD COLUMN recorded_in BLOB REFERENCES meeting DEFERRABLE INITIALLY DEFERRED;

-- The meeting's own rows hold the corrected amounts; `was` and `now` tell how they came about.
CREATE TABLE correction(
  correction_id BLOB PRIMARY KEY,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  dev_seq INTEGER NOT NULL,
  corrected_on INTEGER NOT NULL,
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  reason BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_of_group ON correction(group_id, dev_seq);

CREATE TABLE correction_entry(
  correction_id BLOB NOT NULL REFERENCES correction DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  head TEXT NOT NULL,
  subject_id BLOB NOT NULL,
  item INTEGER NOT NULL,
  was_paise INTEGER NOT NULL,
  now_paise INTEGER NOT NULL,
  PRIMARY KEY(correction_id, idx)
) STRICT, WITHOUT ROWID;

-- What a group decided for its meetings.
CREATE TABLE group_rule(
  group_id BLOB PRIMARY KEY REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  quorum_percent INTEGER NOT NULL,
  fine_late_paise INTEGER NOT NULL,
  fine_absent_paise INTEGER NOT NULL,
  fine_unpaid_saving_paise INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- People.
CREATE TABLE member_nominee(
  member_id BLOB PRIMARY KEY REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  nominee BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE member_document(
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  number BLOB,
  seen_on INTEGER NOT NULL,
  PRIMARY KEY(member_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_leaving(
  member_id BLOB PRIMARY KEY REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL,
  settled_in BLOB REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  note BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE office_term(
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  dev_seq INTEGER NOT NULL,
  idx INTEGER NOT NULL,
  from_on INTEGER NOT NULL,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  office TEXT NOT NULL,
  resolution_no TEXT NOT NULL,
  PRIMARY KEY(group_id, dev_seq, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit(
  visit_id BLOB PRIMARY KEY,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  visited_on INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  met BLOB,
  note BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_of_group ON visit(group_id, visited_on);

CREATE TABLE visit_check(
  visit_id BLOB NOT NULL REFERENCES visit DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  key TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY(visit_id, idx)
) STRICT, WITHOUT ROWID;
