import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, Toolbar } from 'react-aria-components'
import { useText } from '../i18n'
import { keysInWords } from '../ui/keys'
import { LINK_ICON, TABLE_ACTIONS, TEXT_ACTIONS, type TextAction } from './actions'
import { HintedToggle } from './HintedToggle'

interface TextToolbarProps {
  editor: Editor
  /** id of the text that the buttons work on */
  controls: string
  label: string
  headings: boolean
  onLink: () => void
}

/** The forms of the text as buttons: one stop for Tab, arrows inside. */
export function TextToolbar({ editor, controls, label, headings, onLink }: TextToolbarProps) {
  const t = useText()
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: TEXT_ACTIONS.filter((action) => action.active(now)).map((action) => action.id),
      able: TEXT_ACTIONS.filter((action) => action.can(now)).map((action) => action.id),
      link: now.isActive('link'),
      table: now.isActive('table')
    })
  })
  const words = (action: TextAction) =>
    action.keys ? `${t(action.label)} (${keysInWords(action.keys)})` : t(action.label)
  const shown = TEXT_ACTIONS.filter((action) => headings || !action.headingOnly)
  const Link = LINK_ICON
  return (
    <Toolbar className="text-tools" aria-label={label} aria-controls={controls}>
      {shown.map((action) => (
        <HintedToggle
          key={action.id}
          id={action.id}
          hint={words(action)}
          label={t(action.label)}
          icon={action.icon}
          named={action.id === 'decision' || action.id === 'action'}
          isSelected={state.active.includes(action.id)}
          isDisabled={!state.able.includes(action.id) && !state.active.includes(action.id)}
          onPress={() => action.run(editor)}
        />
      ))}
      <Separator orientation="vertical" className="text-tools__gap" />
      <HintedToggle
        id="link"
        hint={`${t('editor.link')} (${keysInWords('Mod+Shift+K')})`}
        label={t('editor.link')}
        icon={Link}
        isSelected={state.link}
        onPress={onLink}
      />
      {state.table ? <TableMenu editor={editor} /> : null}
    </Toolbar>
  )
}

function TableMenu({ editor }: { editor: Editor }) {
  const t = useText()
  return (
    <MenuTrigger>
      <Button className="text-tools__button text-tools__button--named">
        {t('editor.table')}
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu
          className="choices"
          aria-label={t('editor.table')}
          onAction={(key) => TABLE_ACTIONS.find((action) => action.id === key)?.run(editor)}
        >
          {TABLE_ACTIONS.map((action) => (
            <MenuItem key={action.id} id={action.id} className="choice" textValue={t(action.label)}>
              {t(action.label)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
