import type { ReactNode } from 'react'
import type { AppState, Language, Theme } from '../../preload/contract/app'
import type { Input } from '../../preload/contract/channels'
import { useText } from '../i18n'
import { Safekeeping } from '../safekeeping/Safekeeping'
import { openDialog } from '../shell/dialogs'
import { useAction } from '../shell/queries'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { RadioGroup } from '../ui/RadioGroup'
import { InlineField } from '../ui/TextField'
import { Doctor } from './Doctor'
import './SettingsView.css'

/** Who I am, how it looks, where the data are and whether they are well. */
export function SettingsView({ app }: { app: AppState }) {
  const t = useText()
  const save = useAction('app.setPreferences', 'here')
  const openFolder = useAction('app.openDataFolder', 'here')
  usePlace(t('settings.title'))
  const set = (fields: Input<'app.setPreferences'>) => void save.run(fields)
  return (
    <div className="page page--narrow">
      <div className="page__head">
        <h1>{t('settings.title')}</h1>
      </div>
      <InlineError message={save.error} />
      <Section title={t('settings.you')}>
        <InlineField
          framed
          label={t('settings.name')}
          description={t('settings.nameHint')}
          value={app.user?.name ?? ''}
          isRequired
          onCommit={(name) => set({ name })}
        />
        <InlineField
          framed
          label={t('settings.organization')}
          value={app.user?.organization ?? ''}
          isRequired
          onCommit={(organization) => set({ organization })}
        />
      </Section>
      <Section title={t('settings.look')}>
        <RadioGroup<Language>
          label={t('settings.language')}
          value={app.language}
          onChange={(language) => set({ language })}
          options={[
            { id: 'da', label: t('settings.da') },
            { id: 'en', label: t('settings.en') }
          ]}
        />
        <RadioGroup<Theme>
          label={t('settings.theme')}
          value={app.theme}
          onChange={(theme) => set({ theme })}
          options={[
            { id: 'system', label: t('settings.theme.system') },
            { id: 'light', label: t('settings.theme.light') },
            { id: 'dark', label: t('settings.theme.dark') }
          ]}
        />
      </Section>
      <Section title={t('settings.data')}>
        <p className="quiet">{t('settings.folder')}</p>
        <div className="settings__folder">
          <code className="settings__path">{app.dataFolder}</code>
          <Button onPress={() => void openFolder.run({})}>{t('settings.openFolder')}</Button>
        </div>
        <InlineError message={openFolder.error} />
        <Doctor />
      </Section>
      <Section title={t('safekeeping.title')} id="safekeeping">
        <Safekeeping />
      </Section>
      <Section title={t('settings.about')}>
        <p>
          Referent · {t('settings.version', { version: app.version })}
          <br />
          <span className="quiet">
            {t(app.runtime === 'official' ? 'settings.official' : 'settings.development')}
          </span>
        </p>
        <div>
          <Button onPress={() => openDialog('help')}>{t('settings.shortcuts')}</Button>
        </div>
      </Section>
    </div>
  )
}

function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="settings__section" id={id}>
      <h2 className="settings__heading">{title}</h2>
      <div className="settings__fields">{children}</div>
    </section>
  )
}
