import type { SafekeepingState } from '../../preload/contract/safekeeping'
import { useLanguage, useText } from '../i18n'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Note } from './Safekeeping'
import { whenWords } from './when'

/** Where each copy is put as well: a folder that the office chose. */
export function FolderOfChoice({ folder, isBusy }: { folder: SafekeepingState['folder']; isBusy: boolean }) {
  const t = useText()
  const language = useLanguage()
  const choose = useAction('safekeeping.chooseFolder', 'here')
  const forget = useAction('safekeeping.forgetFolder', 'here')
  const retry = useAction('safekeeping.copyNow', 'here')
  return (
    <section className="safekeeping__part">
      <h3>{t('safekeeping.folder')}</h3>
      <p className="field__description">{t('safekeeping.folderHint')}</p>
      {folder.path ? (
        <p className="safekeeping__fact">
          <code className="settings__path">{folder.path}</code>
          {folder.last ? (
            <span className="quiet">
              {t('safekeeping.folderLast', { when: whenWords(folder.last, t, language) })}
            </span>
          ) : null}
        </p>
      ) : (
        <p className="quiet">{t('safekeeping.folderNone')}</p>
      )}
      {folder.problem ? (
        <Note action={{ label: t('safekeeping.retry'), onPress: () => void retry.run({}) }}>
          {folder.problem.message}
        </Note>
      ) : null}
      <InlineError message={choose.error ?? forget.error ?? retry.error} />
      <div className="safekeeping__steps">
        <Button onPress={() => void choose.run({})} isDisabled={isBusy} data-testid="choose-folder">
          {t('safekeeping.chooseFolder')}
        </Button>
        {folder.path ? (
          <Button onPress={() => void forget.run({})} isDisabled={isBusy}>
            {t('safekeeping.forgetFolder')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
