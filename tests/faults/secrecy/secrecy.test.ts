import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { beforeAll, expect, test } from 'vitest'
import { makeBackup } from '~/core/backup.server'
import { clock } from '~/core/clock'
import { databaseFile, db, openDatabase } from '~/core/db.server'
import { env } from '~/core/env.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { castSecretVote } from '~/domain/meetings/polls/secret/cast-secret-vote.server'
import { fromBase64Url } from '~/domain/meetings/polls/secret/base64url'
import { envelopeBytes, envelopeTextLength, openEnvelope } from '~/domain/meetings/polls/secret/envelope'
import { pollKeys, readPollKey } from '~/domain/meetings/polls/secret/poll-keys.server'
import { type Gathering, gatherRunning } from '../../support/factories/gathering'
import { seeded } from '../../support/chaos-proxy'
import { openSecretPoll, seal } from '../../support/secret-voters'
import { newFolder } from '../../support/test-folder'
import { namesOf } from '../../support/voters'
import { attack, correlationByChance, type Loot, mostByChance } from './linker'
import { WalWatch } from './wal'

const count = process.env.LONG ? 2_000 : 500
const rounds = process.env.LONG ? 3 : 1
const options = ['for', 'against', 'abstain']

let gathering: Gathering

beforeAll(async () => {
  await openDatabase()
  const names = namesOf(count)
  gathering = await gatherRunning({ guests: names.map((name) => ({ name })), items: Array.from({ length: rounds }, (_, index) => ({ title: `Punt ${index + 1}` })), present: names })
}, 300_000)

const backUp = async (): Promise<Buffer> => {
  const directory = join(newFolder('backup'), 'copy')
  await makeBackup({ dataDir: env.dataDir, directory, madeAt: clock.now() })
  return readFileSync(join(directory, 'woonpunt.db'))
}

/** The voters in an order of their own, each with a choice. */
const ballotsFor = (random: () => number) =>
  namesOf(count)
    .map((name) => ({ name, place: random(), choice: options[Math.floor(random() * 3)]! }))
    .sort((left, right) => left.place - right.place)

test(`somebody who takes the journal of every commit, the backups and the files links ${count} secret votes no better than by lot`, { timeout: 200_000 + rounds * count * 800 }, async () => {
  for (let round = 0; round < rounds; round++) {
    const random = seeded(round + 1)
    const voters = ballotsFor(random)
    const pollId = await openSecretPoll(gathering, {}, round)
    const key = (await pollKeys.read(pollId))!
    const privateKey = (await readPollKey(await db.secretPoll.findUniqueOrThrow({ where: { pollId } })))!
    const { publicKey } = await db.secretPoll.findUniqueOrThrow({ where: { pollId } })
    const watch = new WalWatch(`${databaseFile}-wal`)
    watch.look()
    const codes: string[] = []
    const commits: Loot['commits'] = []
    const files: Loot['files'] = {}
    for (const [index, { name, choice }] of voters.entries()) {
      const sealed = await seal(pollId, [gathering.seatId(name)], [choice])
      codes.push(sealed.codes[0]!)
      await castSecretVote(await gathering.actor(name), sealed.vote)
      commits.push({ voter: name, at: clock.now(), written: watch.look() })
      if (index === Math.floor(count / 2)) files['the backup of halfway'] = await backUp()
    }
    files['the backup of before the closing'] = await backUp()
    files['the database of before the closing'] = readFileSync(databaseFile)

    // The control: with the key of the poll, what each commit wrote opens every vote.
    const opened = await Promise.all(commits.map(({ written }, index) => openFound(written, privateKey, { pollId, publicKey }, codes[index]!)))
    expect(opened.filter(Boolean).length).toBe(count)

    const result = await closePoll(await gathering.actor('An'), { pollId })
    expect(result.counts.map(({ seats }) => seats)).toEqual(options.map((option) => voters.filter(({ choice }) => choice === option).length))
    files['the database'] = readFileSync(databaseFile)
    files['the journal'] = readFileSync(`${databaseFile}-wal`)
    files['the backup of after the closing'] = await backUp()

    const list = await db.countedBallot.findMany({ where: { pollId }, orderBy: { position: 'asc' } })
    expect(list.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
    const entries = list.map(({ code, choices, position }) => ({ text: code, row: [position, code, choices] }))
    const attacks = attack({ commits, files, entries }, list.map(({ code }) => codes.indexOf(code)))
    expect(attacks.length).toBeGreaterThan(8)
    for (const { name, hits, correlation } of attacks) {
      expect(hits, name).toBeLessThanOrEqual(mostByChance)
      expect(Math.abs(correlation), name).toBeLessThan(correlationByChance(count))
    }

    // Of the voting nothing is left: no envelope in any file of after the closing, no code in any file of before, the key nowhere.
    const traces = commits.flatMap(({ written }) => envelopesIn(written))
    for (const name of ['the database', 'the journal', 'the backup of after the closing']) expect(traces.filter((trace) => files[name]!.includes(trace.slice(0, 60))), name).toEqual([])
    for (const { written } of commits) expect(codes.some((code) => written.includes(code))).toBe(false)
    const scalar = fromBase64Url((await crypto.subtle.exportKey('jwk', privateKey)).d!)!
    for (const [name, file] of [...Object.entries(files), ...commits.map(({ voter, written }) => [voter, written] as const)])
      for (const secret of [Buffer.from(key), Buffer.from(scalar), Buffer.from(scalar).toString('hex'), Buffer.from(scalar).toString('base64url'), Buffer.from(key).toString('base64')]) expect(file.includes(secret), name).toBe(false)
    expect(await pollKeys.read(pollId)).toBeNull()
  }
})

/** Envelopes that stand in bytes taken from the journal. A long one goes on in an overflow page, so only whole ones are found. */
const envelopesIn = (written: Buffer): string[] => [...written.toString('latin1').matchAll(new RegExp(`AQ[\\w-]{${envelopeTextLength - 2}}`, 'g'))].map(([envelope]) => envelope)

const openFound = async (written: Buffer, key: CryptoKey, address: { pollId: string; publicKey: string }, code: string): Promise<boolean> => {
  for (const envelope of envelopesIn(written)) {
    const bytes = envelopeBytes(envelope)
    const ballot = bytes && (await openEnvelope(bytes, key, address))
    if (ballot?.code === code) return true
  }
  return false
}

test(`the same attacker links ${count} votes that are kept in a plain table beside the participation`, { timeout: 60_000 + count * 480 }, async () => {
  const folder = newFolder('two-tables')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'plain.db')
  const client = createClient({ url: `file:${file}` })
  await client.execute('PRAGMA journal_mode=WAL')
  await client.execute('CREATE TABLE Participation (seat TEXT PRIMARY KEY, at TEXT) WITHOUT ROWID')
  await client.execute('CREATE TABLE Ballot (id TEXT PRIMARY KEY, choice TEXT) WITHOUT ROWID')
  const voters = ballotsFor(seeded(99))
  const watch = new WalWatch(`${file}-wal`)
  watch.look()
  const ids = voters.map((): string => crypto.randomUUID())
  const commits: Loot['commits'] = []
  for (const [index, { name, choice }] of voters.entries()) {
    const at = clock.now()
    await client.batch(
      [
        { sql: 'INSERT INTO Participation VALUES (?, ?)', args: [name, at.toISOString()] },
        { sql: 'INSERT INTO Ballot VALUES (?, ?)', args: [ids[index]!, choice] },
      ],
      'write',
    )
    commits.push({ voter: name, at, written: watch.look() })
  }
  const { rows } = await client.execute('SELECT id, choice FROM Ballot')
  client.close()
  const entries = rows.map(({ id, choice }) => ({ text: String(id), row: [String(id), String(choice)] }))
  const attacks = attack({ commits, files: { 'the database': readFileSync(file) }, entries }, entries.map(({ text }) => ids.indexOf(text)))
  expect(Math.max(...attacks.map(({ hits }) => hits))).toBeGreaterThan(0.95 * count)
  rmSync(folder, { recursive: true, force: true })
})
