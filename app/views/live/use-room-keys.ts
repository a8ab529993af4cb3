import { useEffect } from 'react'
import { isPlainKey, onEveryKey, useShortcuts } from './shortcuts'

/** The keys of the room, and what they press. Keys of a vote (digits, V, T, O, I, B) are left to it. */
const roomKeys = { n: 'next', w: 'floor', e: 'end', g: 'go', p: 'poll', u: 'outcome', d: 'decision', a: 'action', h: 'hand' } as const

export type RoomAct = (typeof roomKeys)[keyof typeof roomKeys]

/** After a key did something it waits so long: what was next has moved, and must be seen first. */
const pause = 800

/** Presses what carries this name: a button, or the first button in it; something folded is opened, and its first field gets the focus. */
export const perform = (act: RoomAct): boolean => {
  const target = document.querySelector<HTMLElement>(`[data-act="${act}"]:not([hidden] *)`)
  if (!target) return false
  const folded = target.querySelector('details')
  if (folded) {
    folded.open = true
    folded.scrollIntoView({ block: 'nearest' })
    folded.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select')?.focus()
  } else (target instanceof HTMLButtonElement ? target : target.querySelector('button'))?.click()
  return true
}

/** One key per act of the room. Whoever is bothered by that turns them off, on this device. */
export const useRoomKeys = (onHelp: () => void) => {
  const { isOn, toggle } = useShortcuts()
  useEffect(() => {
    let rest = 0
    const press = (event: KeyboardEvent): void => {
      if (!isPlainKey(event)) return
      if (event.key === '?') {
        event.preventDefault()
        return onHelp()
      }
      const act = (roomKeys as Record<string, RoomAct>)[event.key.toLowerCase()]
      if (!isOn || !act || performance.now() < rest) return
      if (!perform(act)) return
      event.preventDefault()
      rest = performance.now() + pause
    }
    return onEveryKey(press)
  }, [isOn, onHelp])
  return { isOn, toggle }
}
