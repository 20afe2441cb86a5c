import type { BodyDetail, BodyFields } from '../../preload/contract/bodies'
import { ItemTemplateForm } from './ItemTemplateForm'
import { Templates } from './Templates'

interface BodyTemplatesProps {
  body: BodyDetail
  save: (fields: BodyFields) => Promise<unknown>
}

/** What a body keeps for its agendas: whole ones, and what it asks of those who send items in. */
export function BodyTemplates({ body, save }: BodyTemplatesProps) {
  return (
    <div className="body-form">
      <ItemTemplateForm body={body} onSave={(itemTemplate) => void save({ itemTemplate })} />
      <Templates bodyId={body.id} />
    </div>
  )
}
