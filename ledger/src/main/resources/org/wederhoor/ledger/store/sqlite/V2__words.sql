-- Full-text search: the words of reports in small letters without accents.
CREATE VIRTUAL TABLE report_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0');
