import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'

interface Vote {
  pollId: string
  choice: string
  key: string
}

type Line = { attempt: Vote } | { ack: Vote; ballotId: string } | { refused: string }

export interface StoredBallot extends Vote {
  id: string
  seatId: string
}

/** What a voter wrote down, in order. A line cut off by the end of the process is left out. */
export const readLog = (folder: string, name: string): Line[] => {
  const file = join(folder, `${name}.jsonl`)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Line)
}

/** The ballots on disk, read by a program that is not ours. */
export const readBallots = async (dataDir: string): Promise<StoredBallot[]> => {
  const client = createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })
  try {
    const check = await client.execute('PRAGMA integrity_check')
    if (check.rows[0]?.integrity_check !== 'ok') throw new Error('The database is damaged')
    const { rows } = await client.execute('SELECT id, pollId, seatId, choice, "key" FROM Ballot')
    return rows.map((row) => ({ id: String(row.id), pollId: String(row.pollId), seatId: String(row.seatId), choice: String(row.choice), key: String(row.key) }))
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
    const place = attempts.findIndex(({ key, choice }) => key === ballot.key && choice === ballot.choice)
    if (place < 0) faults.push(`stored and never attempted: ${ballot.key} ${ballot.choice}`)
    if (lastAcked && place < attempts.findIndex(({ key }) => key === lastAcked.ack.key)) faults.push(`an older vote than the one acknowledged: ${ballot.key}`)
    if (acks.some(({ ballotId }) => ballotId !== ballot.id)) faults.push('a receipt names another ballot')
  }
  return faults
}
