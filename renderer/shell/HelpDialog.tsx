import type { MessageId } from '../i18n'
import { useText } from '../i18n'
import { Dialog } from '../ui/Dialog'
import { Kbd } from '../ui/Kbd'
import { type Command, useAllCommands } from './commands'
import { openDialog, useShellDialog } from './dialogs'
import './HelpDialog.css'

/** Commands that have keys and can run here, by their heading: this screen's own first, the window's last. */
export function shortcutsByGroup(all: readonly Command[]): [MessageId, Command[]][] {
  const groups = new Map<MessageId, Command[]>()
  for (const command of all) {
    if (!command.keys?.length || !(command.when?.() ?? true)) continue
    const group = command.group ?? 'shell.group.everywhere'
    groups.set(group, [...(groups.get(group) ?? []), command])
  }
  const last: readonly MessageId[] = ['shell.group.everywhere', 'shell.group.go']
  return [...groups].sort(([a], [b]) => last.indexOf(a) - last.indexOf(b))
}

/** F1: the keys of this screen. */
export function HelpDialog() {
  const t = useText()
  const isOpen = useShellDialog((state) => state.open === 'help')
  const all = useAllCommands()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog(null)}
      title={t('shell.help.title')}
      wide
      data-testid="help"
    >
      <div className="help">
        {isOpen
          ? shortcutsByGroup(all).map(([group, commands]) => (
              <section key={group} className="help__group">
                <h3>{t(group)}</h3>
                <dl className="help__list">
                  {commands.map((command) => (
                    <div key={command.id} className="help__line">
                      <dt>{t(command.title)}</dt>
                      <dd className="help__keys">
                        {command.keys?.map((keys) => (
                          <Kbd key={keys} keys={keys} />
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))
          : null}
      </div>
      <p className="quiet">{t('shell.help.note')}</p>
    </Dialog>
  )
}
