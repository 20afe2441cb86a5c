import type { Migration } from './migration'

/**
 * The search index: local tables that are derived from shared rows and annex files, so that they have no changes and
 * no guards, and may be emptied and made anew at any time. The full-text table keeps no text of its own
 * (`content=''`): what it is given is already folded and stemmed. What is shown of a hit stands beside it, so that a
 * page of hits is one reading.
 */
export const search: Migration = {
  version: 3,
  name: 'search',
  sql: `
CREATE VIRTUAL TABLE search_index USING fts5(
  words, stems, context, facets,
  content = '', contentless_delete = 1, detail = full, prefix = '2',
  tokenize = 'ascii'
);
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL,
  meeting_id TEXT,
  item_id TEXT,
  row_id TEXT NOT NULL,
  part INTEGER NOT NULL,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  text TEXT NOT NULL,
  blocks TEXT
) STRICT;
CREATE INDEX search_entry_by_unit ON search_entry (unit);
CREATE INDEX search_entry_by_meeting ON search_entry (meeting_id);
CREATE TABLE search_dirty (
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_file (
  hash TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL,
  reason TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE search_file_part (
  hash TEXT NOT NULL,
  part INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (hash, part)
) STRICT;
CREATE INDEX annex_by_file ON annex (file_hash) WHERE file_hash IS NOT NULL;
CREATE INDEX meeting_by_body ON meeting (body_id);
`
}
