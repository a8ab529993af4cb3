import { GripVertical } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { classes } from './classes'
import { Icon } from './icon'
import { MoveButtons } from './sortable/move-buttons'
import { useDrag, type Drag } from './sortable/use-drag'
import { useOrder } from './sortable/use-order'
import { useHydrated } from './use-hydrated'

type Handles = { grip: ReactNode; buttons: ReactNode; index: number }

type SortableListProps<Item> = {
  label: string
  items: Item[]
  itemId: (item: Item) => string
  itemLabel: (item: Item) => string
  action: string
  onMove?: (id: string, position: number) => void
  render: (item: Item, handles: Handles) => ReactNode
  disabled?: boolean
}

/**
 * A list whose order matters: carry a row by its grip, or press up and down. Every move posts `id` and `position`
 * (0-based) to `action`, with or without JavaScript, unless `onMove` takes it over.
 */
export function SortableList<Item>({ label, items, itemId, itemLabel, action, onMove, render, disabled }: SortableListProps<Item>) {
  const t = useT()
  const hydrated = useHydrated()
  const list = useRef<HTMLOListElement>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const { shown, move } = useOrder({ items, itemId, action, onMove })
  const { drag, gripProps } = useDrag(list, moveAndTell)

  function moveAndTell(from: number, to: number) {
    const item = shown[from]
    if (item === undefined || to < 0 || to >= shown.length) return
    move(from, to)
    setNews(t('ui:moved', { item: itemLabel(item), position: to + 1, total: shown.length }))
  }

  // A row that moves in the page loses the focus; give it back to the button that was pressed.
  useEffect(() => {
    if (pressed) list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(pressed)}"]`)?.focus()
    setPressed(null)
  }, [shown, pressed])

  const handles = (item: Item, index: number): Handles => ({
    index,
    grip: hydrated && !disabled && (
      <span aria-hidden="true" {...gripProps(index)} className="grid size-11 shrink-0 cursor-grab touch-none place-items-center text-ink-soft active:cursor-grabbing sm:size-9">
        <Icon icon={GripVertical} />
      </span>
    ),
    buttons: !disabled && (
      <MoveButtons
        id={itemId(item)}
        name={itemLabel(item)}
        action={action}
        index={index}
        total={shown.length}
        onMove={(to, way) => {
          setPressed(`${way} ${itemId(item)}`)
          moveAndTell(index, to)
        }}
      />
    ),
  })

  return (
    <>
      <ol ref={list} aria-label={label} className="border-b border-line">
        {shown.map((item, index) => (
          <li key={itemId(item)} className={rowLook(drag, index)} style={drag?.from === index ? { transform: `translateY(${drag.shift}px)` } : undefined}>
            {render(item, handles(item, index))}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {news}
      </p>
    </>
  )
}

/** The carried row floats; a brick line shows where it would land. */
function rowLook(drag: Drag | null, index: number): string {
  const carried = drag?.from === index
  const target = drag && !carried && drag.to === index
  return classes(
    'relative border-t border-line bg-paper',
    carried && 'z-10 rounded-box bg-surface shadow-soft',
    target && drag.to < drag.from && 'before:absolute before:-top-0.5 before:inset-x-0 before:h-1 before:rounded-full before:bg-brick',
    target && drag.to > drag.from && 'after:absolute after:-bottom-0.5 after:inset-x-0 after:h-1 after:rounded-full after:bg-brick',
  )
}
