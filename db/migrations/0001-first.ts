import type { Migration } from './migration'

const shared = (table: string, columns: string) => `
CREATE TABLE ${table} (
  id TEXT NOT NULL PRIMARY KEY,
  stream_id TEXT NOT NULL REFERENCES stream (id),
  deleted INTEGER NOT NULL DEFAULT 0,
  ${columns}
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_by_stream ON ${table} (stream_id);`

/** Only the write function opens the gate; any other program does not even have the function. */
const guard = (table: string) =>
  ['INSERT', 'UPDATE', 'DELETE']
    .map(
      (verb) => `
CREATE TRIGGER ${table}_guard_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
WHEN referent_writing() = 0
BEGIN SELECT RAISE(ABORT, 'referent: ${table} changes only through the write function'); END;`
    )
    .join('')

const frozen = (table: string) => `
CREATE TRIGGER ${table}_frozen_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'referent: ${table} is never changed'); END;
CREATE TRIGGER ${table}_frozen_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'referent: ${table} is never deleted'); END;`

const SHARED = [
  'organization',
  'person',
  'body',
  'membership',
  'meeting',
  'agenda_item',
  'block',
  'attendance',
  'annex'
]

/**
 * The first store. Shared tables have no CHECK or UNIQUE, and foreign keys only within a stream and checked at the
 * end of a transaction, so that every legal merge can be folded (exchange.md).
 */
export const first: Migration = {
  version: 1,
  name: 'first',
  sql: `
CREATE TABLE store_meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE stream (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  stream_id TEXT NOT NULL REFERENCES stream (id),
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  parents TEXT NOT NULL,
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  hlc TEXT NOT NULL,
  author TEXT NOT NULL,
  digest TEXT NOT NULL,
  batch_id TEXT
) STRICT;
CREATE INDEX change_by_register ON change (row_id, field);
CREATE INDEX change_by_vector ON change (stream_id, device, number);
CREATE INDEX change_by_batch ON change (batch_id);
CREATE TABLE change_value (
  change_id TEXT NOT NULL PRIMARY KEY REFERENCES change (id),
  salt TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE register_head (
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  change_id TEXT NOT NULL REFERENCES change (id),
  shown INTEGER NOT NULL,
  PRIMARY KEY (row_id, field, change_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE vector (
  stream_id TEXT NOT NULL REFERENCES stream (id),
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  change_id TEXT NOT NULL,
  PRIMARY KEY (stream_id, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
  id TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  stream_id TEXT,
  undone_by TEXT,
  undoes TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  row_id TEXT NOT NULL PRIMARY KEY,
  stream_id TEXT NOT NULL,
  entity TEXT NOT NULL,
  fields TEXT NOT NULL,
  seen INTEGER NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_by_stream ON draft (stream_id);
CREATE TABLE source_document (meeting_id TEXT NOT NULL PRIMARY KEY, name TEXT, text TEXT NOT NULL) STRICT;
CREATE TABLE dismissal (
  id TEXT NOT NULL PRIMARY KEY,
  meeting_id TEXT,
  body_id TEXT,
  code TEXT NOT NULL,
  key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
${shared('organization', 'name TEXT, sector TEXT')}
${shared('person', 'name TEXT, title TEXT, organization_id TEXT, email TEXT, phone TEXT')}
${shared('body', 'name TEXT, kind TEXT, parent_id TEXT, mandate TEXT, period_from TEXT, period_to TEXT, rules TEXT, layout TEXT')}
${shared('membership', 'person_id TEXT, role TEXT, valid_from TEXT, valid_to TEXT, substitute_id TEXT')}
${shared(
  'meeting',
  `body_id TEXT, body_name TEXT, number TEXT, title TEXT, date TEXT, start_time TEXT, end_time TEXT, zone TEXT,
  form TEXT, form_text TEXT, place TEXT, case_number TEXT, document_date TEXT, phase TEXT, chair TEXT,
  minute_takers TEXT, contacts TEXT, lists_whole_circle INTEGER, unplaced TEXT, labels_seen TEXT, layout TEXT`
)}
${shared(
  'agenda_item',
  `order_key TEXT, title TEXT, public_title TEXT, kind TEXT, presenters TEXT, start_time TEXT, end_time TEXT,
  case_number TEXT, closed INTEGER, outcome TEXT`
)}
${shared(
  'block',
  `item_id TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED, section TEXT,
  inside TEXT REFERENCES block (id) DEFERRABLE INITIALLY DEFERRED, order_key TEXT, type TEXT, level INTEGER,
  content TEXT, table_content TEXT, outcome TEXT, responsible TEXT, due TEXT`
)}
CREATE INDEX block_by_item ON block (item_id);
CREATE INDEX block_by_type ON block (type) WHERE type IN ('decision', 'action');
${shared(
  'attendance',
  `order_key TEXT, person_id TEXT, name TEXT, title TEXT, organization TEXT, sector TEXT, status TEXT, mode TEXT,
  role TEXT, is_member INTEGER, substitute_for TEXT, item_ids TEXT`
)}
${shared(
  'annex',
  `order_key TEXT, item_id TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED, label TEXT, title TEXT,
  with_minutes INTEGER, closed INTEGER, file_hash TEXT, file_name TEXT, file_size INTEGER`
)}
CREATE INDEX meeting_by_date ON meeting (date);
${[...SHARED, 'register_head', 'vector', 'stream'].map(guard).join('')}
${guard('change')}
${guard('change_value')}
${frozen('change')}
`
}
