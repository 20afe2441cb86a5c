import { Plus, X } from 'lucide-react'
import type { ContributedItem, Contribution } from '../../preload/contract/agenda'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'

type Annexes = ContributedItem['annexes']

interface FetchAnnexesProps {
  annexes: Annexes
  attachments: Contribution['attachments']
  onChange: (annexes: Annexes) => void
}

/** The annexes of the item: a title each, with the file of the mail where there is one. */
export function FetchAnnexes({ annexes, attachments, onChange }: FetchAnnexesProps) {
  const t = useText()
  // They have no identity yet, only a place.
  const rows = annexes.map((annex, at) => ({ annex, at, place: `annex-${at}` }))
  const fileOf = (index: number | null) => attachments.find((file) => file.index === index)?.name
  return (
    <fieldset className="fetch__annexes">
      <legend className="field__label">{t('agenda.fetch.annexes')}</legend>
      {rows.map(({ annex, at, place }) => (
        <div key={place} className="fetch__annex">
          <TextField
            label={t('agenda.fetch.annex', { number: at + 1 })}
            hideLabel
            description={fileOf(annex.attachment)}
            value={annex.title}
            onChange={(title) => onChange(annexes.map((one, i) => (i === at ? { ...one, title } : one)))}
          />
          <Button
            variant="quiet"
            icon={X}
            label={t('agenda.fetch.annexRemove', { number: at + 1 })}
            onPress={() => onChange(annexes.filter((_, i) => i !== at))}
          />
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() => onChange([...annexes, { title: '', attachment: null }])}
        >
          {t('agenda.fetch.annexAdd')}
        </Button>
      </div>
    </fieldset>
  )
}
