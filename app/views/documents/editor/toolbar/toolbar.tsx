import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useCallback, useId, useMemo, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { useDesk } from '../desk-context'
import { type Group, isMenu, type MenuPart, stateOf } from './part'
import { MenuButton } from './menu-button'
import { ToolButton } from './tool-button'
import { ToolMenu } from './tool-menu'
import { useRoving } from './use-roving'

interface Props {
  label: string
  groups: readonly Group[]
  /** Of the row itself. */
  id?: string
}

/** Formatting by button (WAI-ARIA toolbar): one stop for the Tab key, arrows inside, Escape back to the text. */
export const Toolbar = ({ label, groups, id }: Props) => {
  const t = useT()
  const menuId = useId()
  const { editor, id: deskId } = useDesk()
  const parts = useMemo(() => groups.flatMap((group) => group.parts), [groups])
  const states = useEditorState({ editor, selector: ({ editor }) => Object.fromEntries(parts.map((part) => [part.name, stateOf(part, editor)])) })
  const { stop, onKeyDown } = useRoving(parts.map(({ name }) => name))
  const [open, setOpen] = useState<{ menu: MenuPart; button: HTMLElement } | null>(null)
  const close = useCallback(
    (mayFocusButton: boolean) => {
      if (mayFocusButton) open?.button.focus()
      setOpen(null)
    },
    [open],
  )
  const onKey = (event: KeyboardEvent<HTMLElement>): void => (event.key === 'Escape' ? editor?.view.focus() : onKeyDown(event))
  return (
    <>
      <div id={id} role="toolbar" aria-label={label} aria-controls={`${deskId}-text`} onKeyDown={onKey} className="tool-row">
        {groups.map(({ label: groupLabel, parts: own, hasWords }) => (
          <div key={own[0]?.name} className="tool-group">
            {groupLabel && (
              <span aria-hidden="true" className="pl-2 text-sm text-ink-soft">
                {t(`editor:group.${groupLabel}`)}
              </span>
            )}
            {own.map((part) =>
              isMenu(part) ? (
                <MenuButton
                  key={part.name}
                  menu={part}
                  menuId={menuId}
                  state={states?.[part.name]}
                  stop={stop(part.name)}
                  isOpen={open?.menu === part}
                  onToggle={(button) => setOpen(open?.menu === part ? null : { menu: part, button })}
                />
              ) : (
                <ToolButton key={part.name} tool={part} editor={editor} state={states?.[part.name]} stop={stop(part.name)} hasWords={hasWords} />
              ),
            )}
          </div>
        ))}
      </div>
      {open && editor && <ToolMenu key={open.menu.name} id={menuId} menu={open.menu} editor={editor} button={open.button} onClose={close} />}
    </>
  )
}
