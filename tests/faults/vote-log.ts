import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

interface Vote {
  pollId: string
  choices: string[]
  key: string
}

type Line = { attempt: Vote } | { ack: Vote; ballotId: string } | { refused: string }

export interface StoredBallot extends Vote {
  id: string
  seatId: string
}

/** What a voter wrote down, in order, as far as it was read. */
export class VoterLog {
  readonly lines: Line[] = []
  acknowledged = 0
  #offset = 0

  constructor(
    private readonly file: string,
    readonly seatId: string,
  ) {}

  /** Reads what came since the last time. A line that is still being written, or was cut off by the end of the process, waits. */
  read(): this {
    if (!existsSync(this.file)) return this
    const fresh = readFrom(this.file, this.#offset)
    const end = fresh.lastIndexOf('\n') + 1
    this.#offset += end
    for (const text of fresh.subarray(0, end).toString().split('\n').slice(0, -1)) {
      const line = JSON.parse(text) as Line
      if ('ack' in line) this.acknowledged += 1
      this.lines.push(line)
    }
    return this
  }
}

const readFrom = (file: string, offset: number): Buffer => {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(fstatSync(handle).size - offset)
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, offset))
  } finally {
    closeSync(handle)
  }
}

/** The ballots on disk, read by a program that is not ours. */
export const readBallots = async (dataDir: string): Promise<StoredBallot[]> => {
  const client = createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })
  try {
    const check = await client.execute('PRAGMA integrity_check')
    if (check.rows[0]?.integrity_check !== 'ok') throw new Error('The database is damaged')
    const { rows } = await client.execute('SELECT id, pollId, seatId, choices, "key" FROM Ballot')
    return rows.map((row) => ({ id: String(row.id), pollId: String(row.pollId), seatId: String(row.seatId), choices: String(row.choices).split(' '), key: String(row.key) }))
  } finally {
    client.close()
  }
}

/**
 * Acknowledged ⊆ stored ⊆ attempted, for one seat: per poll the ballot on disk is the last one acknowledged, or one attempted after it.
 * @returns the faults, in words.
 */
export const faultsOf = (lines: Line[], stored: StoredBallot[]): string[] => {
  const faults: string[] = []
  const polls = new Set([...lines.flatMap((line) => ('attempt' in line ? [line.attempt.pollId] : [])), ...stored.map(({ pollId }) => pollId)])
  for (const line of lines) if ('refused' in line) faults.push(`a vote was refused: ${line.refused}`)
  for (const pollId of polls) {
    const attempts = lines.flatMap((line) => ('attempt' in line && line.attempt.pollId === pollId ? [line.attempt] : []))
    const acks = lines.flatMap((line) => ('ack' in line && line.ack.pollId === pollId ? [line] : []))
    const ballots = stored.filter((ballot) => ballot.pollId === pollId)
    const lastAcked = acks.at(-1)
    const ballot = ballots[0]
    if (ballots.length > 1) faults.push(`${ballots.length} ballots for one seat`)
    if (!ballot) {
      if (lastAcked) faults.push(`acknowledged and lost: ${lastAcked.ack.key}`)
      continue
    }
    const place = attempts.findIndex(({ key, choices }) => key === ballot.key && choices.join() === ballot.choices.join())
    if (place < 0) faults.push(`stored and never attempted: ${ballot.key} ${ballot.choices.join()}`)
    if (lastAcked && place < attempts.findIndex(({ key }) => key === lastAcked.ack.key)) faults.push(`an older vote than the one acknowledged: ${ballot.key}`)
    if (acks.some(({ ballotId }) => ballotId !== ballot.id)) faults.push('a receipt names another ballot')
  }
  return faults
}
