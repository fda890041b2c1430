-- A member's picture; its bytes stand in <store>.blobs/ as voice notes do.
ALTER TABLE member ADD COLUMN photo_hash BLOB REFERENCES blob DEFERRABLE INITIALLY DEFERRED;
