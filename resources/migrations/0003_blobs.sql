-- Sealed files that belong to records; their bytes stand in <store>.blobs/ under the hash.
CREATE TABLE blob(
  hash BLOB PRIMARY KEY,
  group_id BLOB NOT NULL REFERENCES grp DEFERRABLE INITIALLY DEFERRED,
  size INTEGER NOT NULL,
  media TEXT NOT NULL,
  duration_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE application ADD COLUMN voice_hash BLOB REFERENCES blob DEFERRABLE INITIALLY DEFERRED;
