import type { Migration } from './migration'

const shared = (table: string, columns: string) => `
CREATE TABLE ${table} (
  id TEXT NOT NULL PRIMARY KEY,
  stream_id TEXT NOT NULL REFERENCES stream (id),
  deleted INTEGER NOT NULL DEFAULT 0,
  ${columns}
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_by_stream ON ${table} (stream_id);
${['INSERT', 'UPDATE', 'DELETE']
  .map(
    (verb) => `
CREATE TRIGGER ${table}_guard_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
WHEN referent_writing() = 0
BEGIN SELECT RAISE(ABORT, 'referent: ${table} changes only through the write function'); END;`
  )
  .join('')}`

const added = (table: string, columns: readonly string[]) =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column};`).join('\n')

/**
 * What the time before a meeting needs: sub-items and planned minutes, promised annexes, templates, mailing lists,
 * what was issued to whom, entries that turned out to be one, and two local things that never travel by themselves:
 * whose contact details may be sent, and the reason of a regret (which may be health data).
 */
export const beforeTheMeeting: Migration = {
  version: 2,
  name: 'before the meeting',
  sql: `
${added('agenda_item', [
  'parent_id TEXT',
  'planned_minutes INTEGER',
  'public_decision TEXT',
  'carried_from TEXT',
  'fixed_number INTEGER'
])}
${added('annex', ['promised_by TEXT', 'promised_due TEXT'])}
${added('meeting', ['previous_id TEXT'])}
${added('body', ['learned TEXT', 'item_template TEXT', 'same_as TEXT'])}
${added('person', ['same_as TEXT'])}
${added('organization', ['same_as TEXT'])}
${shared('agenda_template', 'name TEXT, content TEXT')}
${shared('mailing_list', 'name TEXT, purpose TEXT, entries TEXT')}
${shared('issue', 'kind TEXT, version INTEGER, issued_at TEXT, recipients TEXT, files TEXT, note TEXT, snapshot TEXT')}
CREATE TABLE contact_share (person_id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE regret_reason (
  attendance_id TEXT NOT NULL PRIMARY KEY,
  meeting_id TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
}
