CREATE TABLE app_user(
  user_id BLOB PRIMARY KEY,
  dev_seq INTEGER NOT NULL,
  login BLOB,
  name BLOB,
  role TEXT NOT NULL,
  confirmed INTEGER NOT NULL,
  disabled INTEGER NOT NULL,
  member_id BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE application(
  application_id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  amount_paise INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  note BLOB,
  months INTEGER NOT NULL,
  state TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  in_request_id BLOB REFERENCES application DEFERRABLE INITIALLY DEFERRED,
  resolution_no TEXT NOT NULL,
  resolution_on INTEGER
, voice_hash BLOB REFERENCES blob DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
CREATE INDEX application_by_state ON application(state, made_at);
CREATE UNIQUE INDEX application_number ON application(lower(number));
CREATE INDEX application_of_group ON application(group_id, made_at);
CREATE INDEX application_of_member ON application(member_id, made_at);
CREATE TABLE application_decision(
  application_id BLOB PRIMARY KEY REFERENCES application DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL,
  amount_paise INTEGER NOT NULL,
  months INTEGER NOT NULL,
  yearly_rate_bp INTEGER NOT NULL,
  reason BLOB,
  recommendation TEXT NOT NULL,
  assessment_id BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE application_decision_item(
  application_id BLOB NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK(kind IN ('reason_code', 'condition')),
  idx INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(application_id, kind, idx)
) STRICT, WITHOUT ROWID;
CREATE TABLE application_share(
  request_id BLOB NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  application_id BLOB NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  amount_paise INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  PRIMARY KEY(request_id, idx)
) STRICT, WITHOUT ROWID;
CREATE TABLE application_step(
  application_id BLOB NOT NULL REFERENCES application DEFERRABLE INITIALLY DEFERRED,
  step_no INTEGER NOT NULL,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  by_role TEXT NOT NULL,
  reason_code TEXT NOT NULL,
  reason BLOB,
  PRIMARY KEY(application_id, step_no)
) STRICT, WITHOUT ROWID;
CREATE TABLE assessment(
  assessment_id BLOB PRIMARY KEY,
  group_id BLOB NOT NULL,
  card TEXT NOT NULL,
  as_of_on INTEGER NOT NULL,
  dev_seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX assessment_of_group ON assessment(card, group_id, as_of_on, dev_seq);
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TABLE audit(
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  prev BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE blob(
  hash BLOB PRIMARY KEY,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  size INTEGER NOT NULL,
  media TEXT NOT NULL,
  duration_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE device_self(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  device_id BLOB NOT NULL,
  sign_public BLOB NOT NULL,
  sign_secret BLOB
) STRICT;
CREATE TABLE draft(
  screen TEXT NOT NULL,
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  user_id BLOB NOT NULL,
  value BLOB,
  at INTEGER NOT NULL,
  PRIMARY KEY(screen, subject, field, user_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE group_rule(
  group_id BLOB PRIMARY KEY REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  quorum_percent INTEGER NOT NULL,
  fine_late_paise INTEGER NOT NULL,
  fine_absent_paise INTEGER NOT NULL,
  fine_unpaid_saving_paise INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE grp(
  group_id BLOB PRIMARY KEY,
  code TEXT NOT NULL,
  name BLOB,
  village TEXT NOT NULL,
  panchayat TEXT NOT NULL,
  block TEXT NOT NULL,
  district TEXT NOT NULL,
  state TEXT NOT NULL,
  formed_on INTEGER NOT NULL,
  frequency TEXT NOT NULL,
  meeting_day TEXT NOT NULL,
  compulsory_saving_paise INTEGER NOT NULL,
  internal_monthly_rate_bp INTEGER NOT NULL,
  bank_name TEXT NOT NULL,
  branch_ifsc TEXT NOT NULL,
  account_no BLOB,
  ccl_limit_paise INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX grp_code ON grp(lower(code));
CREATE TABLE loan(
  loan_id BLOB PRIMARY KEY,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  purpose TEXT NOT NULL,
  purpose_note BLOB,
  principal_paise INTEGER NOT NULL,
  yearly_rate_bp INTEGER NOT NULL,
  method TEXT NOT NULL,
  tenure_months INTEGER NOT NULL,
  disbursed_on INTEGER NOT NULL,
  first_due_on INTEGER NOT NULL
, fund TEXT NOT NULL DEFAULT 'own_funds', meeting_id BLOB REFERENCES meeting DEFERRABLE INITIALLY DEFERRED, resolution_no TEXT NOT NULL DEFAULT '', application_id BLOB REFERENCES application DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX loan_code ON loan(lower(code));
CREATE INDEX loan_of_group ON loan(group_id);
CREATE INDEX loan_of_member ON loan(member_id);
CREATE TABLE login_state(
  user_id BLOB PRIMARY KEY,
  failures INTEGER NOT NULL,
  locked_until INTEGER NOT NULL,
  last_failure_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting(
  meeting_id BLOB PRIMARY KEY,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  dev_seq INTEGER NOT NULL,
  held_on INTEGER NOT NULL,
  place BLOB,
  resolution BLOB,
  opening_cash_paise INTEGER NOT NULL,
  bank_withdrawn_paise INTEGER NOT NULL,
  bank_deposited_paise INTEGER NOT NULL,
  loans_disbursed_paise INTEGER NOT NULL,
  expenses_paise INTEGER NOT NULL,
  closing_cash_paise INTEGER NOT NULL,
  origin TEXT NOT NULL,
  closed_on INTEGER
, kind TEXT NOT NULL DEFAULT 'regular', chair_id BLOB REFERENCES member DEFERRABLE INITIALLY DEFERRED, counted_paise INTEGER, difference_paise INTEGER NOT NULL DEFAULT 0, difference_reason BLOB, next_on INTEGER, reason BLOB) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_of_group ON meeting(group_id, held_on);
CREATE TABLE meeting_brought(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  by_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(meeting_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_line(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  line_no INTEGER NOT NULL,
  attendance TEXT NOT NULL,
  savings_paise INTEGER NOT NULL,
  voluntary_savings_paise INTEGER NOT NULL,
  fine_paise INTEGER NOT NULL,
  PRIMARY KEY(meeting_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_note_count(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  note_paise INTEGER NOT NULL,
  amount_paise INTEGER NOT NULL,
  PRIMARY KEY(meeting_id, idx)
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
CREATE TABLE meeting_reopening(
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  dev_seq INTEGER NOT NULL,
  meeting_id BLOB NOT NULL,
  at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  reason BLOB,
  PRIMARY KEY(group_id, dev_seq)
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
CREATE TABLE meeting_waiver(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  amount_paise INTEGER NOT NULL,
  PRIMARY KEY(meeting_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_withdrawal(
  meeting_id BLOB NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  member_id BLOB NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  compulsory_paise INTEGER NOT NULL,
  voluntary_paise INTEGER NOT NULL,
  PRIMARY KEY(meeting_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE member(
  member_id BLOB PRIMARY KEY,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  code TEXT NOT NULL,
  name BLOB,
  relation_name BLOB,
  date_of_birth BLOB,
  phone BLOB,
  monthly_household_income BLOB,
  literacy BLOB,
  gender TEXT NOT NULL,
  joined_on INTEGER NOT NULL,
  left_on INTEGER,
  office TEXT NOT NULL,
  primary_occupation TEXT NOT NULL
, photo_hash BLOB REFERENCES blob DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX member_code ON member(lower(code));
CREATE INDEX member_of_group ON member(group_id, left_on);
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
CREATE TABLE member_nominee(
  member_id BLOB PRIMARY KEY REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  nominee BLOB
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
CREATE TABLE op(
  op_no INTEGER PRIMARY KEY,
  group_id BLOB NOT NULL,
  dev_seq INTEGER NOT NULL,
  op_type TEXT NOT NULL,
  schema_v INTEGER NOT NULL,
  hlc INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  cmd_id BLOB NOT NULL,
  cmd_no INTEGER NOT NULL,
  body BLOB NOT NULL,
  chain BLOB NOT NULL,
  sig BLOB,
  state INTEGER NOT NULL DEFAULT 0 CHECK(state BETWEEN 0 AND 3),
  UNIQUE(group_id, dev_seq),
  UNIQUE(cmd_id, cmd_no)
) STRICT;
CREATE TABLE opening(
  group_id BLOB PRIMARY KEY REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  as_of_on INTEGER NOT NULL,
  cash_paise INTEGER NOT NULL,
  bank_paise INTEGER NOT NULL,
  surplus_paise INTEGER NOT NULL,
  derived INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE opening_saving(
  member_id BLOB PRIMARY KEY REFERENCES member DEFERRABLE INITIALLY DEFERRED,
  savings_paise INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE repayment(
  loan_id BLOB NOT NULL REFERENCES loan DEFERRABLE INITIALLY DEFERRED,
  dev_seq INTEGER NOT NULL,
  idx INTEGER NOT NULL,
  paid_on INTEGER NOT NULL,
  principal_paise INTEGER NOT NULL,
  interest_paise INTEGER NOT NULL,
  mode TEXT NOT NULL,
  meeting_id BLOB REFERENCES meeting DEFERRABLE INITIALLY DEFERRED, recorded_in BLOB REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(loan_id, dev_seq, idx)
) STRICT, WITHOUT ROWID;
CREATE TABLE store_info(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  store_id BLOB NOT NULL,
  name TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK(sample IN (0, 1)),
  created_at INTEGER NOT NULL,
  last_command BLOB
) STRICT;
CREATE TABLE stream(
  group_id BLOB PRIMARY KEY,
  last_seq INTEGER NOT NULL,
  chain BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE user_group(
  user_id BLOB NOT NULL REFERENCES app_user DEFERRABLE INITIALLY DEFERRED,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  PRIMARY KEY(user_id, group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX user_of_group ON user_group(group_id);
CREATE TABLE user_key(
  user_id BLOB PRIMARY KEY,
  login_tag BLOB NOT NULL UNIQUE,
  kdf TEXT NOT NULL,
  kdf_ops INTEGER NOT NULL,
  kdf_bytes INTEGER NOT NULL,
  salt BLOB NOT NULL,
  wrapped_key BLOB NOT NULL,
  recovery_wrapped BLOB NOT NULL,
  changed_at INTEGER NOT NULL
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
CREATE TABLE visit_file(
  visit_id BLOB NOT NULL REFERENCES visit DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  hash BLOB NOT NULL REFERENCES blob DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(visit_id, idx)
) STRICT, WITHOUT ROWID;
