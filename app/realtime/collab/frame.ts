import * as decoding from 'lib0/decoding'

/** A message of Hocuspocus, read no further than is needed to judge it. */
export type Frame =
  | { kind: 'auth' | 'awareness' | 'awarenessQuery' | 'close' | 'stateVector' | 'other'; documentId: string }
  | { kind: 'update'; documentId: string; update: Uint8Array }

const messageTypes = { 0: 'sync', 1: 'awareness', 2: 'auth', 3: 'awarenessQuery', 4: 'sync', 7: 'close' } as const

/** Reads a message's address and type. @throws when it is not one. */
export const readFrame = (data: Uint8Array): Frame => {
  const decoder = decoding.createDecoder(data)
  const documentId = decoding.readVarString(decoder)
  const kind = messageTypes[decoding.readVarUint(decoder) as keyof typeof messageTypes] ?? 'other'
  if (kind !== 'sync') return { kind, documentId }
  const step = decoding.readVarUint(decoder)
  const payload = decoding.readVarUint8Array(decoder)
  if (step === 0) return { kind: 'stateVector', documentId }
  return step === 1 || step === 2 ? { kind: 'update', documentId, update: payload } : { kind: 'other', documentId }
}
