-- Offers in turn: those that a selection chose come before its reserve, whatever their rank.

ALTER TABLE offer ADD COLUMN chosen BOOLEAN NOT NULL DEFAULT FALSE;
