/** Whose codes, of which poll: another person who votes on the same device has others. */
export interface CodePocket {
  pollId: string
  viewerId: string
}

/** Check codes by the key of the vote they belong to, then by seat: a vote that was refused must not take the code of the one that counts with it. */
export type KeptCodes = Record<string, Record<string, string>>

const storageKey = ({ pollId, viewerId }: CodePocket): string => `controlecodes/${pollId}/${viewerId}`

/** The codes kept on this device. What was chosen is kept nowhere. */
export const readCodes = (pocket: CodePocket): KeptCodes => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(pocket)) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as KeptCodes) : {}
  } catch {
    return {}
  }
}

/** In some private windows nothing is kept: then the page shows the codes once. */
export const keepCodes = (pocket: CodePocket, codes: KeptCodes): void => {
  try {
    if (Object.keys(codes).length === 0) localStorage.removeItem(storageKey(pocket))
    else localStorage.setItem(storageKey(pocket), JSON.stringify(codes))
  } catch {
    // The page has them still.
  }
}

export const forgetCodes = (pocket: CodePocket): void => keepCodes(pocket, {})

/** Every code kept here for a poll. */
export const codesIn = (codes: KeptCodes): string[] => Object.values(codes).flatMap((bySeat) => Object.values(bySeat))
