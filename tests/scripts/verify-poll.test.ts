import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import type { OpenPollInput } from '~/domain/meetings/polls/poll.schema'
import type { PollExport } from '~/domain/meetings/polls/export/poll-export'
import { pollExportFile } from '~/domain/meetings/polls/export/poll-export.queries.server'
import { type Gathering, gatherRunning } from '../support/factories/gathering'
import { openSecretPoll, voteInSecret } from '../support/secret-voters'
import { newFolder } from '../support/test-folder'

beforeAll(openDatabase)

const folder = newFolder('verify-poll')
let files = 0

/** Runs the program as a person would. @returns its exit code and all it said */
const verify = (text: string, ...more: string[]): Promise<{ code: number; said: string }> => {
  const file = join(folder, `${(files += 1)}.json`)
  writeFileSync(file, text)
  return run(file, ...more)
}

const run = (...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const child = execFile('node_modules/.bin/node', ['scripts/verify-poll.mjs', ...args], (_error, out, err) => resolve({ code: child.exitCode ?? -1, said: out + err }))
  })

const names = ['An', 'Bart', 'Karel', 'Lien', 'Marc']
const around = (weights: number[] = []) => gatherRunning({ guests: names.slice(1).map((name, index) => ({ name, weight: weights[index] ?? 1 })) })

type Rules = Partial<OpenPollInput>

/** A poll in which these people answer this, closed. @returns its file */
const held = async (gathering: Gathering, rules: Rules, answers: Record<string, string[]>): Promise<string> => {
  const an = await gathering.actor('An')
  const { meetingId, itemIds } = gathering
  const isSecret = rules.visibility === 'secret'
  const pollId = isSecret ? await openSecretPoll(gathering, rules) : (await openPoll(an, { quorumRule: 'none', majority: 'absolute', question: 'Gaat u akkoord?', ...rules, meetingId, itemId: itemIds[0]! })).pollId
  for (const [name, choices] of Object.entries(answers)) {
    if (isSecret) await voteInSecret(gathering, pollId, name, choices)
    else if (rules.method === 'rollCall') await enterVote(await gathering.actor('Els'), { pollId, seatId: gathering.seatId(name), choices })
    else await castVote(await gathering.actor(name), { pollId, choices, reason: 'Omdat het zo is.', key: crypto.randomUUID() })
  }
  if (rules.method === 'showOfHands') await countHands(await gathering.actor('Els'), { pollId, for: 3, against: 1, abstain: 1 })
  else await closePoll(an, { pollId })
  return (await pollExportFile(await gathering.actor('Lien'), { meetingId, pollId })).text
}

const three = { An: ['for'], Bart: ['against'], Karel: ['for'], Lien: ['abstain'] }
const options = ['Gistel', 'Jabbeke', 'Oudenburg']

const polls: [string, Rules, Record<string, string[]>, number[]?][] = [
  ['for or against', {}, three],
  ['for or against, weighted', {}, three, [3, 1, 2]],
  ['a tie that is rejected', {}, { An: ['for'], Bart: ['against'] }],
  ['a tie the chair settles', { tieRule: 'chairDecides' }, { An: ['for'], Bart: ['against'] }],
  ['two thirds', { majority: 'twoThirds' }, three],
  ['four fifths', { majority: 'fourFifths' }, three],
  ['consensus', { majority: 'consensus' }, { An: ['for'], Bart: ['for'] }],
  ['per municipality', { majority: 'perMunicipality' }, three],
  ['nobody voted', {}, {}],
  ['no quorum', { quorumRule: 'halfOfVotingSeats' }, three],
  ['half of the organisations', { quorumRule: 'halfOfOrganisations' }, three],
  ['one of many', { method: 'oneOf', options, majority: 'simple' }, { An: ['2'], Bart: ['2'], Karel: ['1'] }],
  ['one of many, a tie the chair settles', { method: 'oneOf', options, majority: 'simple', tieRule: 'chairDecides' }, { An: ['2'], Bart: ['1'] }],
  ['one of many, absolute', { method: 'oneOf', options, majority: 'absolute' }, { An: ['2'], Bart: ['1'], Karel: ['abstain'] }],
  ['several of many', { method: 'someOf', options, minChoices: 1, maxChoices: 2, majority: 'absolute' }, { An: ['1', '2'], Bart: ['2'], Karel: ['2', '3'] }],
  ['consent', { method: 'consent', majority: 'consensus' }, { An: ['consent'], Bart: ['objection'] }],
  ['positions', { method: 'positions' }, { An: ['inFavour'], Bart: ['withConditions'] }],
  ['a roll call', { method: 'rollCall' }, three],
  ['a show of hands', { method: 'showOfHands' }, {}],
  ['anonymous', { visibility: 'anonymous' }, three],
  ['anonymous, weighted', { visibility: 'anonymous' }, three, [3, 1, 2]],
  ['secret with its list', { visibility: 'secret' }, three],
  ['secret, weighted', { visibility: 'secret' }, three, [3, 1, 2]],
  ['secret with the outcome alone', { visibility: 'secret', publication: 'outcomeOnly' }, three],
  ['secret, several of many', { visibility: 'secret', method: 'someOf', options, minChoices: 1, maxChoices: 2 }, { An: ['1', '2'], Bart: ['2'] }],
]

for (const [name, rules, answers, weights] of polls)
  test(`the file of a poll recounts: ${name}`, async () => {
    const text = await held(await around(weights), rules, answers)
    const { code, said } = await verify(text, createHash('sha256').update(text).digest('hex'))
    expect(said).toContain('De telling klopt.')
    expect(code).toBe(0)
  })

test('the file of a poll without names leads from no vote to a seat', async () => {
  for (const visibility of ['anonymous', 'secret'] as const) {
    const text = await held(await around(), { visibility }, three)
    for (const name of names) expect(text).not.toContain(`"${name}"`)
    expect(JSON.parse(text) as PollExport).toMatchObject({ ballots: expect.not.arrayContaining([expect.objectContaining({ seat: expect.anything() as number })]) as unknown })
  }
})

/** Every leaf of a file, as the way to it. */
const leavesOf = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key])) : [path]

const at = (file: unknown, path: (string | number)[]): unknown => path.reduce<unknown>((one, key) => (one as Record<string | number, unknown>)[key], file)

const put = (file: unknown, path: (string | number)[], value: unknown): string => {
  const copy = structuredClone(file)
  ;(at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1)!] = value
  return JSON.stringify(copy, null, 2)
}

const otherThan = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return typeof value === 'string' && value !== '' ? `${value}x` : 'iets'
}

/** What no counting can tell: it is held by the number of the file. */
const words = /^(poll\.(id|meetingId|body|meeting|item|question|openedAt|closedAt|options\.\d+\.label)|electorate\.\d+\.(organisation|municipality|name|proxyOf|isChair)|ballots\.\d+\.(code|seat)|result\.(sentence|invalid)|quorum\.(total|present|needed)|electorate\.\d+\.weight)$/

test('a file in which any field was changed does not recount, or is not the file that the page names', { timeout: 300_000 }, async () => {
  const gathering = await around()
  for (const text of [await held(gathering, { quorumRule: 'halfOfOrganisations' }, three), await held(gathering, { visibility: 'secret' }, three)]) {
    const file = JSON.parse(text) as PollExport
    const sha256 = createHash('sha256').update(text).digest('hex')
    const paths = leavesOf(file)
    expect(paths.length).toBeGreaterThan(60)
    const outcomes = await inPairs(paths, async (path) => {
      const forged = put(file, path, otherThan(at(file, path)))
      const name = path.join('.')
      return { name, code: (await verify(forged, ...(words.test(name) ? [sha256] : []))).code }
    })
    for (const { name, code } of outcomes) expect(code, name).not.toBe(0)
  }
})

/** Two at a time: every one is a process. */
const inPairs = async <Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += 2) results.push(...(await Promise.all(items.slice(start, start + 2).map(work))))
  return results
}

test('what lies on purpose is found: a vote added, left out, moved or counted twice, another rule, another verdict', async () => {
  const text = await held(await around(), {}, three)
  const lie = async (alter: (file: PollExport) => void) => {
    const file = JSON.parse(text) as PollExport
    alter(file)
    return verify(JSON.stringify(file))
  }
  const lies: [string, (file: PollExport) => void][] = [
    ['nageteld', (file) => file.ballots!.pop()],
    ['meer dan één stem', (file) => file.ballots!.push({ ...file.ballots![0]! })],
    ['nageteld', (file) => (file.ballots![0]!.choices = ['abstain'])],
    ['aantal keuzes', (file) => (file.ballots![0]!.choices = ['for', 'against'])],
    ['geen keuze van deze stemming', (file) => (file.ballots![0]!.choices = ['misschien'])],
    ['Aangenomen', (file) => (file.result.isAdopted = !file.result.isAdopted)],
    ['De reden', (file) => (file.result.reason = 'tooFew')],
    ['nodig', (file) => (file.rules.majority = 'fourFifths')],
    ['quorum', (file) => (file.quorum.isReached = false)],
  ]
  for (const [word, alter] of lies) {
    const { code, said } = await lie(alter)
    expect(said).toContain(word)
    expect(code).toBe(1)
  }
})

test('what is no count, or of another version, is told so', async () => {
  expect(await run()).toMatchObject({ code: 2, said: expect.stringContaining('BESTAND') as string })
  expect(await run(join(folder, 'bestaat-niet.json'))).toMatchObject({ code: 2 })
  expect(await verify('geen json')).toMatchObject({ code: 2, said: expect.stringContaining('geen JSON') as string })
  expect(await verify('{}')).toMatchObject({ code: 2, said: expect.stringContaining('geen telling') as string })
  expect(await verify('{"format":"woonpunt-overleg-telling","version":2}')).toMatchObject({ code: 2, said: expect.stringContaining('versie 2') as string })
})
