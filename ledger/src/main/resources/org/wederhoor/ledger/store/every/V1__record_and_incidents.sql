-- The record. Everything else here is worked out from it, and `wederhoor verify` works it out again.
CREATE TABLE entry (
  number   BIGINT NOT NULL PRIMARY KEY,
  kind     TEXT NOT NULL,   -- report, reading, links, decision
  subject  TEXT NOT NULL,   -- id of the report or incident
  written  TEXT NOT NULL,   -- UTC
  body     TEXT NOT NULL,   -- canonical JSON (RFC 8785)
  previous TEXT NOT NULL,   -- hash of the entry before
  hash     TEXT NOT NULL    -- SHA-256 over all of this
);
CREATE INDEX entry_subject ON entry (subject, kind, number);

-- Reports as published; the text is sealed by its SHA-256 in the report's entry.
CREATE TABLE report (
  id          TEXT NOT NULL PRIMARY KEY,
  entry       BIGINT NOT NULL,
  reading     BIGINT NOT NULL,  -- entry of the reading that counts
  reader      TEXT NOT NULL,    -- which program made it
  name        TEXT NOT NULL,    -- what the user calls it
  language    TEXT NOT NULL,
  published   TEXT,             -- day
  publisher   TEXT,
  title       TEXT,
  url         TEXT,
  sha256      TEXT NOT NULL,    -- of the text
  text        TEXT NOT NULL,
  replaced_by TEXT,             -- its next revision, which counts instead
  origin      TEXT NOT NULL     -- the report that it copies; itself when it copies none
);
CREATE INDEX report_url ON report (url);
CREATE INDEX report_origin ON report (origin);
CREATE INDEX report_name ON report (name);
CREATE INDEX report_sha256 ON report (sha256);

-- Samples of the word sequences of a report, by which copies are found.
CREATE TABLE report_band (
  band   BIGINT NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (band, report)
);
CREATE TABLE report_copy (
  report   TEXT NOT NULL,
  other    TEXT NOT NULL,
  likeness DOUBLE PRECISION NOT NULL,  -- 0 to 1: share of word sequences in common
  PRIMARY KEY (report, other)
);

-- The events of the readings that count.
CREATE TABLE event (
  report   TEXT NOT NULL,
  event    TEXT NOT NULL,
  start    INTEGER NOT NULL,   -- offset of its first word
  handle   TEXT NOT NULL,      -- the id that an incident has which begins with it
  profile  TEXT NOT NULL,      -- what it is compared by
  incident TEXT,               -- none when it is told as no happening
  PRIMARY KEY (report, event)
);
CREATE INDEX event_handle ON event (handle);
CREATE INDEX event_incident ON event (incident);

-- Where an event may be looked for by those that could be the same.
CREATE TABLE event_block (
  block  TEXT NOT NULL,
  report TEXT NOT NULL,
  event  TEXT NOT NULL,
  PRIMARY KEY (block, report, event)
);
CREATE INDEX event_block_event ON event_block (report, event);

-- Every id that an incident ever had leads to the event that gave it, whatever incident that belongs to now.
CREATE TABLE handle (
  id     TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  start  INTEGER NOT NULL
);

CREATE TABLE link (
  report       TEXT NOT NULL,
  event        TEXT NOT NULL,
  other_report TEXT NOT NULL,
  other_event  TEXT NOT NULL,
  score        DOUBLE PRECISION NOT NULL,
  reasons      TEXT NOT NULL,
  PRIMARY KEY (report, event, other_report, other_event)
);
CREATE INDEX link_other ON link (other_report, other_event);

CREATE TABLE incident (
  id        TEXT NOT NULL PRIMARY KEY,
  kind      TEXT NOT NULL,
  family    TEXT NOT NULL,
  place     TEXT,
  country   TEXT,
  latitude  DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  from_day  TEXT,
  to_day    TEXT,
  reports   INTEGER NOT NULL,
  origins   INTEGER NOT NULL,
  status    TEXT NOT NULL,      -- disputed, settled, undisputed
  facets    TEXT NOT NULL       -- in dispute, between commas
);
CREATE INDEX incident_day ON incident (from_day, id);
CREATE INDEX incident_to_day ON incident (to_day);
CREATE INDEX incident_latitude ON incident (latitude);
CREATE INDEX incident_kind ON incident (kind);
CREATE TABLE incident_party (
  incident TEXT NOT NULL,
  party    TEXT NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (incident, party, name)
);
CREATE INDEX incident_party_party ON incident_party (party);

-- What people decided; never changed, only undone by a later decision.
CREATE TABLE decision (
  entry     BIGINT NOT NULL PRIMARY KEY,
  written   TEXT NOT NULL,   -- UTC
  author    TEXT NOT NULL,
  report    TEXT,            -- of a grade
  body      TEXT NOT NULL,
  undone_by BIGINT           -- entry of the decision that undid it
);
CREATE INDEX decision_report ON decision (report);

-- The events that a decision is about, by where a report tells them.
CREATE TABLE decision_event (
  entry  BIGINT NOT NULL,
  report TEXT NOT NULL,
  start  INTEGER NOT NULL,
  PRIMARY KEY (entry, report, start)
);
CREATE INDEX decision_event_report ON decision_event (report);
