-- Full-text search: the words of reports in small letters without accents.
CREATE TABLE report_words (
  rowid BIGINT NOT NULL PRIMARY KEY,   -- entry of the report
  words TSVECTOR NOT NULL
);
CREATE INDEX report_words_words ON report_words USING gin (words);
