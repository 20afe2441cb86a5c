import type { Generated } from 'kysely'

/**
 * Row types of the store. Shared tables are the fold of the changes: their columns can all be null, since a legal
 * merge may bring one field before another. JSON columns hold text; see changes/registry.ts for what is in them.
 */
interface SharedRow {
  id: string
  stream_id: string
  deleted: Generated<number>
}

export interface OrganizationTable extends SharedRow {
  name: string | null
  sector: string | null
  same_as: string | null
}

export interface PersonTable extends SharedRow {
  name: string | null
  title: string | null
  organization_id: string | null
  email: string | null
  phone: string | null
  same_as: string | null
}

export interface BodyTable extends SharedRow {
  name: string | null
  kind: string | null
  parent_id: string | null
  mandate: string | null
  period_from: string | null
  period_to: string | null
  rules: string | null
  layout: string | null
  learned: string | null
  item_template: string | null
  same_as: string | null
}

export interface MembershipTable extends SharedRow {
  person_id: string | null
  role: string | null
  valid_from: string | null
  valid_to: string | null
  substitute_id: string | null
}

export interface MeetingTable extends SharedRow {
  body_id: string | null
  body_name: string | null
  number: string | null
  title: string | null
  date: string | null
  start_time: string | null
  end_time: string | null
  zone: string | null
  form: string | null
  form_text: string | null
  place: string | null
  case_number: string | null
  document_date: string | null
  phase: string | null
  chair: string | null
  minute_takers: string | null
  contacts: string | null
  lists_whole_circle: number | null
  unplaced: string | null
  labels_seen: string | null
  layout: string | null
  previous_id: string | null
}

export interface AgendaItemTable extends SharedRow {
  order_key: string | null
  title: string | null
  public_title: string | null
  kind: string | null
  presenters: string | null
  start_time: string | null
  end_time: string | null
  case_number: string | null
  closed: number | null
  outcome: string | null
  parent_id: string | null
  planned_minutes: number | null
  public_decision: string | null
  carried_from: string | null
  fixed_number: number | null
}

export interface BlockTable extends SharedRow {
  item_id: string | null
  section: string | null
  inside: string | null
  order_key: string | null
  type: string | null
  level: number | null
  content: string | null
  table_content: string | null
  outcome: string | null
  responsible: string | null
  due: string | null
}

export interface AttendanceTable extends SharedRow {
  order_key: string | null
  person_id: string | null
  name: string | null
  title: string | null
  organization: string | null
  sector: string | null
  status: string | null
  mode: string | null
  role: string | null
  is_member: number | null
  substitute_for: string | null
  item_ids: string | null
}

export interface AnnexTable extends SharedRow {
  order_key: string | null
  item_id: string | null
  label: string | null
  title: string | null
  with_minutes: number | null
  closed: number | null
  file_hash: string | null
  file_name: string | null
  file_size: number | null
  promised_by: string | null
  promised_due: string | null
}

export interface AgendaTemplateTable extends SharedRow {
  name: string | null
  content: string | null
}

export interface MailingListTable extends SharedRow {
  name: string | null
  purpose: string | null
  entries: string | null
}

export interface IssueTable extends SharedRow {
  kind: string | null
  version: number | null
  issued_at: string | null
  recipients: string | null
  files: string | null
  note: string | null
  snapshot: string | null
}

export interface ChangeTable {
  seq: Generated<number>
  id: string
  stream_id: string
  entity: string
  row_id: string
  field: string
  /** JSON array of change ids, sorted */
  parents: string
  device: string
  number: number
  hlc: string
  author: string
  digest: string
  /** local: which user action it belongs to */
  batch_id: string | null
}

export interface Schema {
  store_meta: { key: string; value: string }
  stream: { id: string; kind: string }
  change: ChangeTable
  change_value: { change_id: string; salt: string; value: string }
  register_head: { row_id: string; field: string; change_id: string; shown: number }
  vector: { stream_id: string; device: string; number: number; change_id: string }
  batch: {
    id: string
    at: string
    kind: 'do' | 'undo' | 'redo'
    label: string
    stream_id: string | null
    undone_by: string | null
    undoes: string | null
  }
  draft: {
    row_id: string
    stream_id: string
    entity: string
    fields: string
    seen: number
    saved_at: string
  }
  source_document: { meeting_id: string; name: string | null; text: string }
  dismissal: { id: string; meeting_id: string | null; body_id: string | null; code: string; key: string }
  organization: OrganizationTable
  person: PersonTable
  body: BodyTable
  membership: MembershipTable
  meeting: MeetingTable
  agenda_item: AgendaItemTable
  block: BlockTable
  attendance: AttendanceTable
  annex: AnnexTable
  agenda_template: AgendaTemplateTable
  mailing_list: MailingListTable
  issue: IssueTable
  contact_share: { person_id: string }
  regret_reason: { attendance_id: string; meeting_id: string; reason: string }
  search_entry: {
    id: number
    kind: string
    unit: string
    meeting_id: string | null
    item_id: string | null
    row_id: string
    part: number
    title: string
    detail: string
    text: string
    blocks: string | null
  }
  search_dirty: { id: string; kind: string }
  search_file: { hash: string; state: string; reason: string | null }
  search_file_part: { hash: string; part: number; text: string }
}
