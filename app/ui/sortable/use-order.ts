import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { moved } from './moved'

type Options<Item> = { items: Item[]; itemId: (item: Item) => string; action: string; onMove?: (id: string, position: number) => void }

/** The order as the reader just made it, shown at once; what the server answers takes over. */
export function useOrder<Item>({ items, itemId, action, onMove }: Options<Item>) {
  const fetcher = useFetcher({ key: `order ${action}` })
  const [own, setOwn] = useState<Item[] | null>(null)
  useEffect(() => setOwn(null), [items])
  const shown = own ?? items

  function move(from: number, to: number) {
    const item = shown[from]
    if (item === undefined || to < 0 || to >= shown.length || to === from) return
    setOwn(moved(shown, from, to))
    if (onMove) onMove(itemId(item), to)
    else fetcher.submit({ id: itemId(item), position: to }, { method: 'post', action })
  }
  return { shown, move }
}
