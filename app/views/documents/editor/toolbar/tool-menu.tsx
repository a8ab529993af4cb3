import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '~/ui/icon'
import type { Tool } from '../tools/tool'
import type { MenuPart } from './part'
import { useFloating } from './use-floating'

interface Props {
  id: string
  menu: MenuPart
  editor: Editor
  /** The button it belongs to. */
  button: HTMLElement
  onClose: (mayFocusButton: boolean) => void
}

/** The tools behind a button of the toolbar (WAI-ARIA menu): arrows, Home, End, a first letter; Escape closes. */
export const ToolMenu = ({ id, menu, editor, button, onClose }: Props) => {
  const t = useT()
  const element = useRef<HTMLDivElement>(null)
  useFloating(element, button)
  useEffect(() => {
    const items = itemsIn(element.current)
    ;(items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus()
  }, [])
  useEffect(() => {
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target) && !button.contains(event.target)) onClose(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [button, onClose])
  const choose = (tool: Tool): void => {
    if (!tool.isPossible(editor)) return
    onClose(false)
    tool.run(editor)
  }
  return (
    <div
      ref={element}
      id={id}
      role="menu"
      aria-label={t(`editor:bar.${menu.name}`)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose(true)
        else if (event.key === 'Tab') onClose(false)
        else moveIn(event)
      }}
      className="tool-menu"
    >
      {menu.sets.map(({ label, tools }, index) => (
        <div key={tools[0]?.name} role="group" aria-label={label && t(`editor:bar.${label}`)} className={index > 0 ? 'mt-1.5 border-t border-line pt-1.5' : undefined}>
          {tools.map((tool) => (
            <button
              key={tool.name}
              type="button"
              role={menu.isChoice ? 'menuitemradio' : tool.isActive ? 'menuitemcheckbox' : 'menuitem'}
              aria-checked={menu.isChoice || tool.isActive ? (tool.isActive?.(editor) ?? false) : undefined}
              aria-disabled={!tool.isPossible(editor) || undefined}
              aria-keyshortcuts={tool.shortcut?.spoken}
              tabIndex={-1}
              onClick={() => choose(tool)}
              className="tool-menu-item"
            >
              <Icon icon={tool.icon} />
              <span className="min-w-0 grow">{t(`editor:tools.${tool.name}`)}</span>
              {tool.shortcut && (
                <span aria-hidden="true" className="tool-menu-keys">
                  {tool.shortcut.shown}
                </span>
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

const itemsIn = (menu: HTMLElement | null): HTMLElement[] => [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]

const moveIn = (event: KeyboardEvent<HTMLElement>): void => {
  const items = itemsIn(event.currentTarget)
  const now = items.findIndex((item) => item === document.activeElement)
  const next = { ArrowDown: (now + 1) % items.length, ArrowUp: (now - 1 + items.length) % items.length, Home: 0, End: items.length - 1 }[event.key] ?? named(items, now, event)
  if (next === undefined) return
  event.preventDefault()
  items[next]?.focus()
}

/** The next one that begins with the letter that was pressed. */
const named = (items: HTMLElement[], now: number, { key, altKey, ctrlKey, metaKey }: KeyboardEvent): number | undefined => {
  if (key.length !== 1 || key === ' ' || altKey || ctrlKey || metaKey) return undefined
  const order = items.map((_, index) => (now + 1 + index) % items.length)
  return order.find((index) => items[index]?.textContent?.toLowerCase().startsWith(key.toLowerCase()))
}
