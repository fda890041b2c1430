-- What an officer brought along of a visit, in order: pictures of the books, then her spoken notes.
CREATE TABLE visit_file(
  visit_id BLOB NOT NULL REFERENCES visit DEFERRABLE INITIALLY DEFERRED,
  idx INTEGER NOT NULL,
  hash BLOB NOT NULL REFERENCES blob DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY(visit_id, idx)
) STRICT, WITHOUT ROWID;
