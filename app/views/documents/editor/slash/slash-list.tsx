import type { Editor } from '@tiptap/core'
import { useEffect, useId, useMemo, useRef, useSyncExternalStore } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '~/ui/icon'
import { useDesk } from '../desk-context'
import { useFloating } from '../toolbar/use-floating'
import type { OpenSlash, SlashStore } from './slash-store'

/** In pixels: about eight blocks, so that the words before stay in sight. */
const highest = 372

/** The list of blocks beside the caret. The text keeps the focus: it names the list and the block about to be chosen (WAI-ARIA listbox). */
export const SlashList = () => {
  const { editor } = useDesk()
  return editor ? <Listening editor={editor} store={editor.storage.slashMenu.store} /> : null
}

const Listening = ({ editor, store }: { editor: Editor; store: SlashStore }) => {
  const t = useT()
  const open = useSyncExternalStore(store.subscribe, store.state, () => null)
  const active = open?.blocks[open.active]
  const said = !open ? '' : active ? t('editor:slash.at', { name: t(`editor:tools.${active.name}`), position: open.active + 1, count: open.blocks.length }) : t('editor:slash.none')
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {open && <List editor={editor} open={open} onPoint={store.activate} />}
    </>
  )
}

interface Props {
  editor: Editor
  open: OpenSlash
  onPoint: (index: number) => void
}

const List = ({ editor, open: { blocks, active, place, choose }, onPoint }: Props) => {
  const t = useT()
  const id = useId()
  const element = useRef<HTMLDivElement>(null)
  const lastPlace = useRef(place)
  lastPlace.current = place
  const beside = useMemo(() => ({ getBoundingClientRect: () => lastPlace.current() ?? new DOMRect(), contextElement: editor.view.dom }), [editor])
  useFloating(element, beside, highest)
  const activeId = blocks[active] && `${id}-${blocks[active].name}`
  useEffect(() => {
    const { dom } = editor.view
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-haspopup', 'listbox')
    return () => ['aria-controls', 'aria-haspopup', 'aria-activedescendant'].forEach((name) => dom.removeAttribute(name))
  }, [editor, id])
  useEffect(() => {
    const { dom } = editor.view
    if (activeId) dom.setAttribute('aria-activedescendant', activeId)
    else dom.removeAttribute('aria-activedescendant')
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [editor, activeId])
  return (
    <div ref={element} className="tool-menu print:hidden" onMouseDown={(event) => event.preventDefault()}>
      {blocks.length === 0 && <p className="px-3 py-2 text-sm text-ink-soft">{t('editor:slash.none')}</p>}
      <div id={id} role="listbox" aria-label={t('editor:slash.label')}>
        {blocks.map((block, index) => (
          <div
            key={block.name}
            id={`${id}-${block.name}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => onPoint(index)}
            onClick={() => choose(block)}
            className="tool-menu-item"
          >
            <Icon icon={block.icon} />
            <span className="min-w-0 grow">{t(`editor:tools.${block.name}`)}</span>
            {block.shortcut && (
              <span aria-hidden="true" className="tool-menu-keys">
                {block.shortcut.shown}
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
