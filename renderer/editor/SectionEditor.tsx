import type { EditorEvents } from '@tiptap/core'
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { Block } from '../../preload/contract/rich-text'
import type { SectionName } from '../../preload/contract/values'
import { useText } from '../i18n'
import { useRegisterCommands } from '../shell/commands'
import { today } from '../ui/dates'
import { slashActions, type TextAction } from './actions'
import { docFromBlocks } from './blocks'
import { editorCommands, saveNow } from './editor-commands'
import { EditorContext, suggestionsOf } from './editor-context'
import { sectionExtensions } from './extensions'
import { countBlocks } from './extensions/block-id'
import { slashState } from './extensions/slash'
import { LinkField } from './LinkField'
import { replaceDoc } from './replace-doc'
import { SlashMenu } from './SlashMenu'
import { sectionSession } from './sections'
import { TextToolbar } from './TextToolbar'
import './editor.css'

export interface SectionEditorProps {
  meetingId: string
  itemId: string
  section: SectionName
  blocks: Block[]
  /** MeetingDetail.seen of the meeting that the blocks came with */
  seen: number
  /** names the text for screen readers: "Referat, punkt 2" */
  label: string
  autoFocus?: boolean
  /** for suggestions of who does an action, and for counting deadlines from the meeting's day */
  meeting?: MeetingDetail
}

/** The text of one section of an item. Saves by itself; the indicator of the shell says how that went. */
export function SectionEditor(props: SectionEditorProps) {
  // Another section is another editor, with a text, a history and a caret of its own.
  return <OneSection key={`${props.itemId}/${props.section}`} {...props} />
}

function OneSection({
  meetingId,
  itemId,
  section,
  blocks,
  seen,
  label,
  autoFocus,
  meeting
}: SectionEditorProps) {
  const t = useText()
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const [linking, setLinking] = useState(false)
  const slashKeys = useRef<(event: KeyboardEvent) => boolean>(() => false)
  const [session] = useState(() => sectionSession({ meetingId, itemId, section }, blocks, seen))
  const adopting = useRef(false)

  const extensions = useMemo(
    () =>
      sectionExtensions({
        onSlashKey: (event) => slashKeys.current(event),
        onLink: () => setLinking(true),
        onTools: () => root.current?.querySelector<HTMLElement>('.text-tools button')?.focus()
      }),
    []
  )
  // Made once: the editor keeps its own state, and must not be set up anew with every drawing.
  const [initial] = useState(() => session.shown())
  const editorProps = useMemo(
    () => ({
      // Room for what stays at the top of the page while the text scrolls below it.
      scrollMargin: { top: 96, bottom: 32, left: 0, right: 0 },
      scrollThreshold: { top: 96, bottom: 32, left: 0, right: 0 },
      attributes: {
        id: `${id}text`,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: 'da',
        spellcheck: 'true',
        class: 'text'
      }
    }),
    [id, label]
  )
  const onUpdate = useCallback(
    ({ editor: now }: EditorEvents['update']) => {
      if (!adopting.current) session.change(now.state.doc)
    },
    [session]
  )
  const editor = useEditor({
    extensions,
    content: initial,
    autofocus: autoFocus ? 'end' : false,
    shouldRerenderOnTransaction: false,
    onUpdate,
    editorProps
  })

  useEffect(() => {
    session.onBlocks = (next) => {
      const transaction = replaceDoc(editor.state, docFromBlocks(next))
      if (!transaction) return
      adopting.current = true
      try {
        editor.view.dispatch(transaction)
      } finally {
        adopting.current = false
      }
    }
    return () => {
      session.onBlocks = null
      void session.leave()
    }
  }, [session, editor])

  useEffect(() => {
    const element = root.current
    // Leaving the text closes its draft; going to a field or button of it does not.
    const left = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node && element?.contains(event.relatedTarget)))
        void session.leave()
    }
    const back = (event: KeyboardEvent) => {
      const inTools = event.target instanceof Element && event.target.closest('.text-tools') !== null
      if (event.key === 'Escape' && inTools) editor.view.focus()
    }
    element?.addEventListener('focusout', left)
    element?.addEventListener('keydown', back)
    return () => {
      element?.removeEventListener('focusout', left)
      element?.removeEventListener('keydown', back)
    }
  }, [session, editor])

  useEffect(() => session.offer(blocks, seen), [session, blocks, seen])

  const { slash, count, empty } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      slash: slashState(now.state),
      count: countBlocks(now.state.doc),
      empty: now.isEmpty
    })
  })
  const headings = section === 'case'
  const [chosen, setChosen] = useState(0)
  const choices = slash.from === null ? [] : slashActions(slash.query, t, headings)
  const open = slash.from !== null && choices.length > 0
  const at = Math.min(chosen, Math.max(0, choices.length - 1))
  const listId = `${id}slash`

  const choose = (action: TextAction) => {
    editor.chain().focus().takeSlash().run()
    action.run(editor)
    setChosen(0)
  }
  slashKeys.current = (event) => {
    if (!open) return false
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setChosen((at + step + choices.length) % choices.length)
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const action = choices[at]
      if (action) choose(action)
    } else if (event.key === 'Escape') editor.commands.closeSlash()
    else {
      setChosen(0)
      return false
    }
    return true
  }
  const active = open ? `${listId}-${choices[at]?.id}` : null
  useEffect(() => {
    const text = editor.view.dom
    text.toggleAttribute('data-slash', open)
    if (active) {
      text.setAttribute('aria-controls', listId)
      text.setAttribute('aria-activedescendant', active)
    } else {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  }, [editor, open, active, listId])

  useRegisterCommands(editorCommands(headings, saveNow))

  const context = useMemo(
    () => ({ suggestions: suggestionsOf(meeting), day: meeting?.date ?? today(), listId: `${id}who` }),
    [meeting, id]
  )
  return (
    <div
      ref={root}
      className="section-editor"
      data-block-count={count}
      data-empty={empty}
      data-section={section}
      data-testid={`editor-${section}`}
    >
      <TextToolbar
        editor={editor}
        controls={`${id}text`}
        label={`${t('editor.toolbar')}: ${label}`}
        headings={headings}
        onLink={() => setLinking(true)}
      />
      {linking ? <LinkField editor={editor} onClose={() => setLinking(false)} /> : null}
      <EditorContext value={context}>
        <EditorContent
          editor={editor}
          className="section-editor__text"
          data-hint={empty ? t('editor.empty') : ''}
        />
      </EditorContext>
      <datalist id={context.listId}>
        {context.suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {open && slash.from !== null ? (
        <SlashMenu
          editor={editor}
          id={listId}
          from={slash.from}
          actions={choices}
          chosen={at}
          onChoose={choose}
        />
      ) : null}
    </div>
  )
}
