import { statSync } from 'node:fs'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { changesFinished } from '~/core/change.server'
import { databaseFile, db, openDatabase } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { castSecretVote } from '~/domain/meetings/polls/secret/cast-secret-vote.server'
import { sealBallot } from '~/domain/meetings/polls/secret/envelope'
import { pollKeys } from '~/domain/meetings/polls/secret/poll-keys.server'
import { recoverSecretPolls } from '~/domain/meetings/polls/secret/recover-secret-polls.server'
import { gatherRunning } from '../../../../support/factories/gathering'
import { clearSecretPolls, gatherSecretVoters, openSecretPoll, seal, voteInSecret } from '../../../../support/secret-voters'

beforeAll(openDatabase)

afterEach(clearSecretPolls)
const refusal = (code: string) => ({ key: `polls:refusal.${code}` })

test('a secret poll counts what was sealed, and publishes the votes in the order of their codes', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  const codes: string[] = []
  for (const [name, choice] of [['An', 'for'], ['Bart', 'against'], ['Karel', 'for'], ['Lien', 'abstain']] as const) codes.push(...(await voteInSecret(gathering, pollId, name, [choice])))
  const result = await closePoll(await gathering.actor('An'), { pollId })
  expect(result).toMatchObject({ isAdopted: true, counts: [{ key: 'for', seats: 2 }, { key: 'against', seats: 1 }, { key: 'abstain', seats: 1 }] })
  const list = await db.countedBallot.findMany({ where: { pollId }, orderBy: { position: 'asc' } })
  expect(list.map(({ code }) => code)).toEqual(codes.toSorted())
  expect(list.find(({ code }) => code === codes[1])).toMatchObject({ choices: 'against' })
  expect(await db.sealedEnvelope.count()).toBe(0)
  expect(await db.ballot.count({ where: { pollId } })).toBe(0)
})

test('with the outcome alone no list is kept', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering, { publication: 'outcomeOnly' })
  await voteInSecret(gathering, pollId, 'Bart', ['for'])
  expect(await closePoll(await gathering.actor('An'), { pollId })).toMatchObject({ isAdopted: true })
  expect(await db.countedBallot.count({ where: { pollId } })).toBe(0)
})

test('several of many can be chosen in secret, and one of many', async () => {
  const gathering = await gatherSecretVoters()
  const some = await openSecretPoll(gathering, { method: 'someOf', options: ['Gistel', 'Jabbeke', 'Oudenburg'], minChoices: 1, maxChoices: 2 })
  await voteInSecret(gathering, some, 'An', ['3', '1'])
  await voteInSecret(gathering, some, 'Bart', ['1'])
  expect(await closePoll(await gathering.actor('An'), { pollId: some })).toMatchObject({ winners: ['1'] })
  expect((await db.countedBallot.findMany({ where: { pollId: some } })).map(({ choices }) => choices).toSorted()).toEqual(['1', '1 3'])
  const one = await openSecretPoll(gathering, { method: 'oneOf', options: ['Gistel', 'Jabbeke'] })
  await voteInSecret(gathering, one, 'An', ['2'])
  expect(await closePoll(await gathering.actor('An'), { pollId: one })).toMatchObject({ winners: ['2'] })
})

test('who sits on two seats casts two envelopes, and each weighs what its seat weighs', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Bart', weight: 2 }, { name: 'Bart', weight: 3 }, { name: 'Karel', weight: 4 }] })
  const pollId = await openSecretPoll(gathering)
  expect(await voteInSecret(gathering, pollId, 'Bart', ['for'])).toHaveLength(2)
  await voteInSecret(gathering, pollId, 'Karel', ['against'])
  const result = await closePoll(await gathering.actor('An'), { pollId })
  expect(result.counts).toMatchObject([{ seats: 2, weight: 5 }, { seats: 1, weight: 4 }, { seats: 0, weight: 0 }])
})

test('a retry gives the same receipt and stores nothing, also after the poll has closed', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  const { vote } = await seal(pollId, [gathering.seatId('Bart')], ['for'])
  const bart = await gathering.actor('Bart')
  const receipt = await castSecretVote(bart, vote)
  expect(receipt).toMatchObject({ choices: [], ballots: [{ seatId: gathering.seatId('Bart') }] })
  expect(await Promise.all([castSecretVote(bart, vote), castSecretVote(bart, vote)])).toEqual([receipt, receipt])
  expect(await db.sealedEnvelope.count({ where: { pollId } })).toBe(1)
  await closePoll(await gathering.actor('An'), { pollId })
  expect(await castSecretVote(bart, vote)).toEqual(receipt)
})

test('a secret vote cannot be changed, not even by two hundred at once', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  const bart = await gathering.actor('Bart')
  const votes = await Promise.all(Array.from({ length: 200 }, () => seal(pollId, [gathering.seatId('Bart')], ['for'])))
  const outcomes = await Promise.allSettled(votes.map(({ vote }) => castSecretVote(bart, vote)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { key: string }).key] : []))).toEqual(Array(199).fill('polls:refusal.alreadyVoted'))
  expect([await db.participation.count({ where: { pollId } }), await db.sealedEnvelope.count({ where: { pollId } })]).toEqual([1, 1])
})

test('a vote in clear is refused by a secret poll, and a sealed one by any other', async () => {
  const gathering = await gatherSecretVoters()
  const secret = await openSecretPoll(gathering)
  const bart = await gathering.actor('Bart')
  await expect(castVote(bart, { pollId: secret, choices: ['for'], key: crypto.randomUUID() })).rejects.toMatchObject(refusal('sealed'))
  const { vote } = await seal(secret, [gathering.seatId('Bart')], ['for'])
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[1]!, question: 'Akkoord?' })
  await expect(castSecretVote(bart, { ...vote, pollId })).rejects.toMatchObject(refusal('malformed'))
})

test('who may not vote, comes late, or sends no envelope is refused, each with its own code', async () => {
  const gathering = await gatherSecretVoters({ present: ['An', 'Bart', 'Lien'] })
  const elsewhere = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  const { vote } = await seal(pollId, [gathering.seatId('Bart')], ['for'])
  const of = (name: string) => ({ ...vote, envelopes: [{ ...vote.envelopes[0]!, seatId: gathering.seatId(name) }] })
  const bart = await gathering.actor('Bart')
  await expect(castSecretVote(await gathering.actor('Piet'), of('Piet'))).rejects.toMatchObject(refusal('notEntitled'))
  await expect(castSecretVote(await gathering.actor('Karel'), of('Karel'))).rejects.toMatchObject(refusal('absent'))
  await expect(castSecretVote(bart, of('Lien'))).rejects.toMatchObject(refusal('notEntitled'))
  await expect(castSecretVote(await elsewhere.actor('Bart'), vote)).rejects.toMatchObject(refusal('unknown'))
  await expect(castSecretVote(bart, { ...vote, pollId: 'niets' })).rejects.toMatchObject(refusal('unknown'))
  await expect(castSecretVote(bart, { ...vote, envelopes: [{ seatId: gathering.seatId('Bart'), envelope: vote.envelopes[0]!.envelope.replace(/^./, 'B') }] })).rejects.toMatchObject(refusal('malformed'))
  await closePoll(await gathering.actor('An'), { pollId })
  await expect(castSecretVote(bart, vote)).rejects.toMatchObject(refusal('closed'))
  expect(await db.participation.count({ where: { pollId } })).toBe(0)
})

test('a copy of an envelope that somebody else handed in is refused', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  const { vote } = await seal(pollId, [gathering.seatId('Bart')], ['for'])
  await castSecretVote(await gathering.actor('Bart'), vote)
  const copy = { pollId, key: crypto.randomUUID(), envelopes: [{ seatId: gathering.seatId('Karel'), envelope: vote.envelopes[0]!.envelope }] }
  await expect(castSecretVote(await gathering.actor('Karel'), copy)).rejects.toMatchObject(refusal('malformed'))
})

test('an envelope without a valid vote counts as invalid, and that is told', async () => {
  const gathering = await gatherSecretVoters()
  const pollId = await openSecretPoll(gathering)
  await voteInSecret(gathering, pollId, 'An', ['for'])
  await voteInSecret(gathering, pollId, 'Bart', ['geen keuze'])
  await voteInSecret(gathering, pollId, 'Karel', ['for', 'against'])
  const { publicKey } = await db.secretPoll.findUniqueOrThrow({ where: { pollId } })
  const envelope = await sealBallot({ choices: ['for'], code: '000000000000' }, { pollId: 'een andere', publicKey })
  await castSecretVote(await gathering.actor('Lien'), { pollId, key: crypto.randomUUID(), envelopes: [{ seatId: gathering.seatId('Lien'), envelope }] })
  expect(await closePoll(await gathering.actor('An'), { pollId })).toMatchObject({ ballots: { seats: 1 } })
  expect(await db.secretPoll.findUnique({ where: { pollId } })).toMatchObject({ invalid: 3 })
})

test('after closing the database is rewritten and its journal emptied, but not while others vote', async () => {
  const gathering = await gatherSecretVoters()
  const other = await gatherSecretVoters()
  const an = await gathering.actor('An')
  const first = await openSecretPoll(gathering)
  const { pollId: running } = await openPoll(await other.actor('An'), { meetingId: other.meetingId, itemId: other.itemIds[0]!, question: 'Akkoord?' })
  await db.poll.findMany()
  await closePoll(an, { pollId: first })
  expect(await db.secretPoll.findUnique({ where: { pollId: first } })).toMatchObject({ erasedAt: null })
  await closePoll(await other.actor('An'), { pollId: running })
  await recoverSecretPolls()
  expect(await db.secretPoll.count({ where: { erasedAt: null } })).toBe(0)
  await changesFinished()
  expect(statSync(`${databaseFile}-wal`).size).toBeLessThan(200_000)
  await expect(castVote(an, { pollId: first, choices: ['for'], key: crypto.randomUUID() })).rejects.toMatchObject(refusal('closed'))
})

test('what a secret poll cannot have is refused at its field', async () => {
  const gathering = await gatherSecretVoters()
  for (const [rules, field] of [
    [{ interim: 'live' }, 'interim'],
    [{ tieRule: 'chairDecides' }, 'tieRule'],
    [{ majority: 'perMunicipality' }, 'majority'],
    [{ method: 'consent' }, 'visibility'],
    [{ method: 'rollCall' }, 'visibility'],
    [{ method: 'positions' }, 'visibility'],
  ] as const)
    await expect(openSecretPoll(gathering, rules)).rejects.toMatchObject({ field })
  expect(await pollKeys.names()).toEqual([])
})
