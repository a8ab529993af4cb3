import type { BlockTool } from '../tools/tool'

/** The open list of blocks: what it offers, which one is about to be chosen, and where it belongs. */
export interface OpenSlash {
  blocks: readonly BlockTool[]
  active: number
  /** Where the slash stands on the screen. */
  place: () => DOMRect | null
  choose: (block: BlockTool) => void
}

/** Between the editor, which hears the keys, and the list, which shows. */
export class SlashStore {
  #open: OpenSlash | null = null
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): OpenSlash | null => this.#open

  show(open: Omit<OpenSlash, 'active'>): void {
    const before = this.#open?.blocks[this.#open.active]
    this.#set({ ...open, active: Math.max(0, before ? open.blocks.indexOf(before) : 0) })
  }

  close(): void {
    this.#set(null)
  }

  readonly activate = (active: number): void => {
    if (this.#open && this.#open.active !== active) this.#set({ ...this.#open, active })
  }

  /** @returns whether the key was for the list */
  press(key: string): boolean {
    const open = this.#open
    if (!open || open.blocks.length === 0) return false
    const { length } = open.blocks
    if (key === 'Enter' || key === 'Tab') {
      open.choose(open.blocks[open.active]!)
      return true
    }
    const next = { ArrowDown: (open.active + 1) % length, ArrowUp: (open.active - 1 + length) % length }[key]
    if (next === undefined) return false
    this.activate(next)
    return true
  }

  #set(open: OpenSlash | null): void {
    this.#open = open
    for (const listener of this.#listeners) listener()
  }
}
