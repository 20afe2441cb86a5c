import { CalendarPlus, FileInput, type LucideIcon, Sparkles } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import type { AppState, Language } from '../../preload/contract/app'
import { SpeechProvider, useText } from '../i18n'
import { FetchFromOther } from '../safekeeping/FetchFromOther'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Progress } from '../ui/Progress'
import { RadioGroup } from '../ui/RadioGroup'
import { TextField } from '../ui/TextField'
import { openDialog } from './dialogs'
import { useProgress } from './progress'
import { useAction } from './queries'
import { Ready } from './Ready'
import { navigate } from './routes'
import { usePlace } from './slots'
import './Welcome.css'

/** The first start: who writes, and in which language; the words follow the language at once. */
export function Welcome({ app }: { app: AppState }) {
  const [language, setLanguage] = useState<Language>(app.language)
  return (
    <SpeechProvider language={language}>
      <Questions language={language} onLanguage={setLanguage} />
    </SpeechProvider>
  )
}

function Questions({
  language,
  onLanguage
}: {
  language: Language
  onLanguage: (language: Language) => void
}) {
  const t = useText()
  const setUp = useAction('app.setUp', 'here')
  const [name, setName] = useState('')
  const [organization, setOrganization] = useState('')
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (name.trim() === '' || organization.trim() === '' || setUp.isBusy) return
    // Main says that the app has changed; the shell takes over with the choices of the first step.
    void setUp.run({ name: name.trim(), organization: organization.trim(), language })
  }
  const missing = (value: string) => (asked && value.trim() === '' ? t('welcome.missing') : null)
  return (
    <main className="welcome">
      <form className="welcome__inside" onSubmit={submit}>
        <div className="welcome__head">
          <h1 className="welcome__name">Referent</h1>
          <p className="quiet">{t('welcome.what')}</p>
        </div>
        <RadioGroup<Language>
          label={t('settings.language')}
          value={language}
          onChange={onLanguage}
          options={[
            { id: 'da', label: 'Dansk' },
            { id: 'en', label: 'English' }
          ]}
        />
        <TextField
          label={t('welcome.name')}
          value={name}
          onChange={setName}
          autoFocus
          error={missing(name)}
          data-testid="welcome-name"
        />
        <TextField
          label={t('welcome.organization')}
          placeholder={t('welcome.organizationHint')}
          value={organization}
          onChange={setOrganization}
          error={missing(organization)}
          data-testid="welcome-organization"
        />
        <InlineError message={setUp.error} />
        <div>
          <Button variant="primary" type="submit" isDisabled={setUp.isBusy} data-testid="welcome-go">
            {t('welcome.go')}
          </Button>
        </div>
        <FetchFromOther />
        <p className="quiet welcome__note">{t('welcome.note')}</p>
      </form>
      <Ready />
    </main>
  )
}

/** The three ways to begin. */
export function FirstSteps({ app }: { app: AppState }) {
  const t = useText()
  const sample = useAction('app.createSample', 'here')
  const far = useProgress('sample')
  usePlace(t('welcome.title'))
  const trySample = async () => {
    const made = await sample.run({})
    if (made) navigate({ name: 'today' })
  }
  const first = (app.user?.name ?? '').split(' ')[0] ?? ''
  return (
    <div className="page page--narrow">
      <div className="welcome__head">
        <h1>{t('welcome.hello', { name: first })}</h1>
        <p className="quiet">{t('welcome.choose')}</p>
      </div>
      <InlineError message={sample.error} />
      <ul className="welcome__steps">
        <Step
          id="open"
          icon={FileInput}
          title={t('shell.command.openDocument')}
          text={t('welcome.openText')}
          onPress={() => navigate({ name: 'intake' })}
        />
        <Step
          id="new"
          icon={CalendarPlus}
          title={t('list.new')}
          text={t('welcome.newText')}
          onPress={() => openDialog('new-meeting')}
        />
        <Step
          id="sample"
          icon={Sparkles}
          title={t('welcome.sample')}
          text={t('welcome.sampleText')}
          isDisabled={sample.isBusy}
          onPress={() => void trySample()}
        />
      </ul>
      {sample.isBusy ? (
        <Progress label={t('welcome.sampleRuns')} done={far?.done ?? 0} total={far?.total ?? null} />
      ) : null}
    </div>
  )
}

interface StepProps {
  id: string
  icon: LucideIcon
  title: string
  text: string
  onPress: () => void
  isDisabled?: boolean
}

function Step({ id, icon: Icon, title, text, onPress, isDisabled }: StepProps) {
  return (
    <li>
      <button
        type="button"
        className="welcome__step"
        onClick={onPress}
        disabled={isDisabled ?? false}
        data-testid={`welcome-${id}`}
      >
        <Icon className="icon welcome__sign" aria-hidden="true" />
        <span>
          <span className="welcome__step-title">{title}</span>
          <span className="welcome__step-text">{text}</span>
        </span>
      </button>
    </li>
  )
}
