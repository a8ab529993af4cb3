import { type EnvelopeAddress, envelopeBytes, openEnvelope, type SecretBallot } from './envelope'

export interface Sealed {
  hash: string
  envelope: string
  weight: number
}

export interface OpenedBallot extends SecretBallot {
  weight: number
}

/** What the envelopes of a poll held, by their hash; null where there was no ballot in it. In memory only. */
export type Opened = Map<string, SecretBallot | null>

/** Opens the envelopes that were not opened before. */
export const openEnvelopes = async (sealed: Pick<Sealed, 'hash' | 'envelope'>[], key: CryptoKey, address: EnvelopeAddress, known: Opened = new Map()): Promise<Opened> => {
  const opened: Opened = new Map(known)
  const fresh = sealed.filter(({ hash }) => !known.has(hash))
  await Promise.all(
    fresh.map(async ({ hash, envelope }) => {
      const bytes = envelopeBytes(envelope)
      opened.set(hash, bytes && (await openEnvelope(bytes, key, address)))
    }),
  )
  return opened
}

/**
 * The valid ballots in the order of their check codes, which the voters' devices drew by lot: it says nothing of who voted first, and is the same every
 * time the same envelopes are counted.
 * @param read the choices as the poll's rules take them; null when they are no vote by these
 */
export const ballotsIn = (sealed: Sealed[], opened: Opened, read: (choices: string[]) => string[] | null): { ballots: OpenedBallot[]; invalid: number } => {
  const ballots = sealed.flatMap(({ hash, weight }) => {
    const ballot = opened.get(hash)
    const choices = ballot && read(ballot.choices)
    return ballot && choices ? [{ code: ballot.code, choices, weight }] : []
  })
  const place = ({ code, choices }: SecretBallot): string => `${code} ${choices.join(' ')}`
  ballots.sort((left, right) => (place(left) < place(right) ? -1 : 1))
  return { ballots, invalid: sealed.length - ballots.length }
}
