import type { Db } from '../../db/store'
import { type BodyRows, readBodyRows } from '../../db/tables/bodies'
import { fromJson } from '../../db/tables/json'
import { type BodyDetail, DEFAULT_ITEM_TEMPLATE, EMPTY_RULES } from '../../preload/contract/bodies'
import { DEFAULT_LAYOUT } from '../../preload/contract/layout'

/** A body with its rules, layout and members; null where there is none or it is in the trash. */
export async function readBody(db: Db, id: string): Promise<BodyDetail | null> {
  const rows = await readBodyRows(db, id)
  return rows && bodyFromRows(rows)
}

/** Rules and layout may lack what a newer version has added: the empty ones fill in. */
export function bodyFromRows({ body, members, seen }: BodyRows): BodyDetail {
  const layout = fromJson<Partial<BodyDetail['layout']>>(body.layout, {})
  return {
    id: body.id,
    name: body.name ?? '',
    kind: body.kind,
    parentId: body.parent_id,
    mandate: body.mandate,
    periodFrom: body.period_from,
    periodTo: body.period_to,
    rules: { ...EMPTY_RULES, ...fromJson<Partial<BodyDetail['rules']>>(body.rules, {}) },
    layout: { ...DEFAULT_LAYOUT, ...layout, labels: { ...DEFAULT_LAYOUT.labels, ...layout.labels } },
    itemTemplate: {
      ...DEFAULT_ITEM_TEMPLATE,
      ...fromJson<Partial<BodyDetail['itemTemplate']>>(body.item_template, {})
    },
    learned: fromJson<BodyDetail['learned']>(body.learned, []),
    members,
    seen
  }
}
