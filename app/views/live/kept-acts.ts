import { fillPocket, type Pocket, readPocket } from './pocket'

/** Something done in the room that the server has not acknowledged yet: a form, and where it goes. */
export interface KeptAct {
  /** A later act with the same slot replaces it. */
  slot: string
  url: string
  fields: [string, string][]
  /** Whether it may be sent again later, as often as needed: it names what it wants, so that doing it twice is doing it once. */
  mayWait: boolean
}

const name = 'handelingen'

export const readActs = (pocket: Pocket): KeptAct[] => readPocket(name, pocket)

export const keepActs = (pocket: Pocket, acts: readonly KeptAct[]): void => fillPocket(name, pocket, acts.filter(({ mayWait }) => mayWait))

/** The latest act in a slot is what the person wants; it comes last. */
export const withAct = (acts: readonly KeptAct[], act: KeptAct): KeptAct[] => [...withoutSlot(acts, act.slot), act]

export const withoutSlot = (acts: readonly KeptAct[], slot: string): KeptAct[] => acts.filter((one) => one.slot !== slot)
