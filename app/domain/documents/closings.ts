/** How the server ends a socket of a document: our own numbers (4000–4999, RFC 6455 section 7.4.2), which the editor knows too. */
export const closings = {
  signedOut: { code: 4401, reason: 'signed out' },
  /** May not, or not any more. */
  notAllowed: { code: 4403, reason: 'not allowed' },
  /** Rights or state changed: come in again, and see what is possible now. */
  changed: { code: 4409, reason: 'changed' },
  malformed: { code: 4400, reason: 'not understood' },
  tooLarge: { code: 4413, reason: 'too large' },
  /** Come in again: what was typed meanwhile comes along as one change. */
  tooMany: { code: 4429, reason: 'too many messages' },
  /** Nothing was stored: come in again and send what is not stored yet. */
  notStored: { code: 4507, reason: 'not stored' },
  stopping: { code: 1001, reason: 'going away' },
} as const satisfies Record<string, { code: number; reason: string }>

/** What coming in again would not change. */
export type Ending = 'signedOut' | 'notAllowed' | 'refused'

export const endingOf = (code: number): Ending | null => {
  if (code === closings.signedOut.code) return 'signedOut'
  if (code === closings.notAllowed.code) return 'notAllowed'
  return code === closings.malformed.code || code === closings.tooLarge.code ? 'refused' : null
}
