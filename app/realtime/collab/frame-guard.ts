import { maxUpdateBytes, triedFromBytes } from '~/domain/documents/document'
import { type Frame, readFrame } from '~/domain/documents/frame'
import { faultOf } from '~/domain/documents/update'
import { floodGate } from '../flood-gate'
import { closings } from '~/domain/documents/closings'
import type { Closing, Visit } from './visit'
import type { writersGate } from './writers-gate'

/** Carets, names and tokens are small. */
const maxSmallFrame = 4 * 1024

/** What somebody has already, of some ten thousand writers. */
const maxStateVector = 64 * 1024

const ignore = 'ignore'
const pass = 'pass'

/**
 * Judges every message before Hocuspocus sees it: its size, its kind, how many there are, whether an update is one of the first encoding (V1), and of how many
 * writers.
 * @returns 'pass', 'ignore' (too many carets: the next one tells the same), or how the visit ends.
 */
export const frameGuard = (visit: Visit, writers: ReturnType<typeof writersGate>): ((data: Uint8Array) => typeof pass | typeof ignore | Closing) => {
  const [mayWrite, mayMove] = [floodGate(), floodGate()]
  const closingForWriters = (update: Uint8Array): Closing | null => {
    try {
      return writers.mayBring(visit.actor.personId, update) ? null : closings.tooMany
    } catch {
      return closings.malformed
    }
  }
  return (data) => {
    const frame = tryReading(data)
    if (!frame || frame.kind === 'other' || frame.kind === 'status') return closings.malformed
    if (frame.documentId !== (visit.documentId ??= frame.documentId)) return closings.notAllowed
    if (frame.kind === 'update') return mayWrite() ? (closingFor(frame.update) ?? closingForWriters(frame.update) ?? pass) : closings.tooMany
    if (data.byteLength > (frame.kind === 'stateVector' ? maxStateVector : maxSmallFrame)) return closings.tooLarge
    if (frame.kind === 'awareness') return mayMove() ? pass : ignore
    return mayWrite() ? pass : closings.tooMany
  }
}

/** How a visit ends that sent such an update. */
export const closingOfFault = { tooLarge: closings.tooLarge, notAnUpdate: closings.malformed, tooMany: closings.tooMany }

const tryReading = (data: Uint8Array): Frame | null => {
  try {
    return readFrame(data)
  } catch {
    return null
  }
}

/** A large update is only weighed here; it is tried before it is worked in (persist.ts). */
const closingFor = (update: Uint8Array): Closing | null => {
  if (update.byteLength > triedFromBytes && update.byteLength <= maxUpdateBytes) return null
  const fault = faultOf(update)
  return fault && closingOfFault[fault]
}
