import { createHash } from 'node:crypto'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface ChainLink {
  seq: number
  name: string
  version: number
  at: Date
  actorId: string | null
  subjectId: string
  meetingId: string | null
  payloadHash: string
}

/** What the first event's `prevHash` is. */
export const chainStart = '0'.repeat(64)

export const hashPayload = (payload: string): string => sha256(payload)

/** hash = SHA-256 over the previous hash and every field; the payload counts by its hash, so that it can be erased. */
export const hashLink = (prevHash: string, link: ChainLink): string =>
  sha256(
    JSON.stringify([prevHash, link.seq, link.name, link.version, link.at.toISOString(), link.actorId, link.subjectId, link.meetingId, link.payloadHash]),
  )
