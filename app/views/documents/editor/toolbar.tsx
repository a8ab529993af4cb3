import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { KeyboardEvent } from 'react'
import { useT } from '~/core/i18n/use-t'
import { classes } from '~/ui/classes'
import { Icon } from '~/ui/icon'
import { useDesk } from './desk-context'
import type { Tool } from './tools'

const look =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-small px-2 text-sm transition-colors duration-150 hover:bg-shade aria-pressed:bg-ink aria-pressed:text-surface aria-disabled:text-edge aria-disabled:hover:bg-transparent'

/** Formatting by button. One stop for the Tab key; arrows move inside it, Escape goes back to the text (WAI-ARIA toolbar). */
export const Toolbar = ({ tools }: { tools: Tool[] }) => {
  const t = useT()
  const { editor, id } = useDesk()
  const states = useEditorState({ editor, selector: ({ editor }) => tools.map(({ isActive, isPossible }) => ({ isActive: editor !== null && (isActive?.(editor) ?? false), isPossible: editor !== null && isPossible(editor) })) })
  return (
    <div id={id} role="toolbar" aria-label={t('documents:toolbar.label')} aria-controls={`${id}-text`} onKeyDown={(event) => moveFocus(event, editor)} className="relative flex flex-wrap gap-0.5 max-sm:flex-nowrap max-sm:overflow-x-auto">
      {tools.map(({ name, icon, shortcut, run, isActive, startsGroup, isIconEnough }, index) => {
        const state = states?.[index]
        return (
          <button
            key={name}
            type="button"
            tabIndex={index === 0 ? 0 : -1}
            aria-pressed={isActive && (state?.isActive ?? false)}
            aria-disabled={!state?.isPossible || undefined}
            aria-keyshortcuts={shortcut?.spoken}
            title={shortcut ? `${t(`documents:toolbar.${name}`)} (${shortcut.shown})` : t(`documents:toolbar.${name}`)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => editor && state?.isPossible && run(editor)}
            className={classes(look, startsGroup && 'sm:ml-2')}
          >
            <Icon icon={icon} />
            <span className={isIconEnough ? 'sr-only' : 'max-lg:sr-only'}>{t(`documents:toolbar.${name}`)}</span>
          </button>
        )
      })}
    </div>
  )
}

const moveFocus = (event: KeyboardEvent<HTMLElement>, editor: Editor | null): void => {
  if (event.key === 'Escape') return editor?.view.focus()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement)
  const next = { ArrowRight: (now + 1) % buttons.length, ArrowLeft: (now - 1 + buttons.length) % buttons.length, Home: 0, End: buttons.length - 1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  buttons.forEach((button, index) => (button.tabIndex = index === next ? 0 : -1))
  buttons[next]?.focus()
}
