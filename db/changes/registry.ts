/**
 * Which shared tables there are, to which kind of stream they belong, and which columns a field of a change fills.
 * A field with several columns is one register: its value is the array of them, so that it changes as a whole.
 * Names here travel in packages: they may be added to, never renamed.
 */
export type StreamKind = 'meeting' | 'body' | 'person' | 'organization'

interface FieldSpec {
  columns: readonly string[]
  /** value is stored as JSON text in its (single) column */
  json?: true
  /** value is a boolean, stored as 0 or 1 */
  flag?: true
}

interface EntitySpec {
  stream: StreamKind
  table: string
  fields: Readonly<Record<string, FieldSpec>>
}

const one = (column: string): FieldSpec => ({ columns: [column] })
const json = (column: string): FieldSpec => ({ columns: [column], json: true })
const flag = (column: string): FieldSpec => ({ columns: [column], flag: true })

function plain(...columns: string[]): Record<string, FieldSpec> {
  return Object.fromEntries(columns.map((column) => [column, one(column)]))
}

export const ENTITIES = {
  organization: { stream: 'organization', table: 'organization', fields: plain('name', 'sector', 'same_as') },
  person: {
    stream: 'person',
    table: 'person',
    fields: plain('name', 'title', 'organization_id', 'email', 'phone', 'same_as')
  },
  body: {
    stream: 'body',
    table: 'body',
    fields: {
      ...plain('name', 'kind', 'parent_id', 'mandate', 'period_from', 'period_to', 'same_as'),
      rules: json('rules'),
      layout: json('layout'),
      learned: json('learned'),
      item_template: json('item_template')
    }
  },
  membership: {
    stream: 'body',
    table: 'membership',
    fields: plain('person_id', 'role', 'valid_from', 'valid_to', 'substitute_id')
  },
  agenda_template: {
    stream: 'body',
    table: 'agenda_template',
    fields: { ...plain('name'), content: json('content') }
  },
  mailing_list: {
    stream: 'body',
    table: 'mailing_list',
    fields: { ...plain('name', 'purpose'), entries: json('entries') }
  },
  meeting: {
    stream: 'meeting',
    table: 'meeting',
    fields: {
      ...plain('body_id', 'body_name', 'number', 'title', 'date', 'start_time', 'end_time', 'zone', 'form'),
      ...plain('form_text', 'place', 'case_number', 'document_date', 'phase', 'chair', 'previous_id'),
      minute_takers: json('minute_takers'),
      contacts: json('contacts'),
      lists_whole_circle: flag('lists_whole_circle'),
      unplaced: json('unplaced'),
      labels_seen: json('labels_seen'),
      layout: json('layout')
    }
  },
  agenda_item: {
    stream: 'meeting',
    table: 'agenda_item',
    fields: {
      ...plain(
        'order_key',
        'title',
        'public_title',
        'kind',
        'start_time',
        'end_time',
        'case_number',
        'outcome',
        'parent_id',
        'planned_minutes',
        'public_decision',
        'fixed_number'
      ),
      presenters: json('presenters'),
      carried_from: json('carried_from'),
      closed: flag('closed')
    }
  },
  block: {
    stream: 'meeting',
    table: 'block',
    fields: {
      place: { columns: ['item_id', 'section', 'inside', 'order_key'] },
      ...plain('type', 'level', 'outcome', 'responsible', 'due'),
      content: json('content'),
      table: json('table_content')
    }
  },
  attendance: {
    stream: 'meeting',
    table: 'attendance',
    fields: {
      ...plain('order_key', 'person_id', 'name', 'title', 'organization', 'sector', 'status', 'mode', 'role'),
      ...plain('substitute_for'),
      is_member: flag('is_member'),
      item_ids: json('item_ids')
    }
  },
  annex: {
    stream: 'meeting',
    table: 'annex',
    fields: {
      ...plain('order_key', 'item_id', 'label', 'title', 'promised_by', 'promised_due'),
      with_minutes: flag('with_minutes'),
      closed: flag('closed'),
      file: { columns: ['file_hash', 'file_name', 'file_size'] }
    }
  },
  issue: {
    stream: 'meeting',
    table: 'issue',
    fields: {
      ...plain('kind', 'version', 'issued_at', 'note'),
      recipients: json('recipients'),
      files: json('files'),
      snapshot: json('snapshot')
    }
  }
} as const satisfies Record<string, EntitySpec>

export type Entity = keyof typeof ENTITIES

/** The tombstone: every entity has it. */
export const DELETED = 'deleted'

export function entitySpec(entity: string): EntitySpec | null {
  // An entity of a newer version, or a word that every object knows, is none of ours.
  return Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity as Entity] : null
}

type Cell = string | number | null

/**
 * The columns that a field's value fills; null for an entity or a field of a newer version, whose change is kept
 * but fills nothing here.
 */
export function columnsOf(entity: string, field: string, value: unknown): [string, Cell][] | null {
  const fields = entitySpec(entity)?.fields
  const spec = fields && Object.hasOwn(fields, field) ? fields[field] : undefined
  if (!spec) return null
  if (spec.columns.length > 1) {
    const cells = Array.isArray(value) ? value : []
    return spec.columns.map((column, i) => [column, (cells[i] ?? null) as Cell])
  }
  const column = spec.columns[0] as string
  if (value === null || value === undefined) return [[column, null]]
  if (spec.json) return [[column, JSON.stringify(value)]]
  if (spec.flag) return [[column, value ? 1 : 0]]
  return [[column, value as Cell]]
}
