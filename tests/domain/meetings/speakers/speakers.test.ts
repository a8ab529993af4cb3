import { describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { readSpeakers } from '~/domain/meetings/live/read-speakers.server'
import { readOwn } from '~/domain/meetings/live/read-own.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { addSpeaker } from '~/domain/meetings/speakers/add-speaker.server'
import { endFloor } from '~/domain/meetings/speakers/end-floor.server'
import { giveFloor } from '~/domain/meetings/speakers/give-floor.server'
import { lowerHand } from '~/domain/meetings/speakers/lower-hand.server'
import { moveTurn } from '~/domain/meetings/speakers/move-turn.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import { spokenTime } from '~/domain/meetings/speakers/speakers.queries.server'
import { movedBefore, spokenPerSpeaker, withNewcomer } from '~/domain/meetings/speakers/speakers'
import { type Gathering, gather, gatherRunning } from '../../../support/factories/gathering'

const table = () => gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Cas', role: 'advisory' }, { name: 'Dries' }, { name: 'Oona', role: 'observer' }] })

const raise = async (gathering: Gathering, name: string, more: { isPointOfOrder?: boolean; key?: string; itemId?: string } = {}) =>
  (await raiseHand(await gathering.actor(name), { meetingId: gathering.meetingId, key: newId(), ...more })).turnId

const queueOf = async ({ meetingId }: Gathering) => (await readSpeakers(db, meetingId)).queue.map(({ name }) => name)
const lineOf = async ({ meetingId, seatId }: Gathering, name: string) =>
  (await db.attendance.findUniqueOrThrow({ where: { meetingId_seatId: { meetingId, seatId: seatId(name) } }, select: { id: true } })).id
const currentOf = async ({ meetingId }: Gathering) => (await readSpeakers(db, meetingId)).current?.name ?? null

describe('asking for the floor', () => {
  test('goes by time, a point of order first', async () => {
    const gathering = await table()
    for (const name of ['Bart', 'Cas']) await raise(gathering, name)
    await raise(gathering, 'Dries', { isPointOfOrder: true })
    await raise(gathering, 'An', { isPointOfOrder: true })
    expect(await queueOf(gathering)).toEqual(['Dries', 'An', 'Bart', 'Cas'])
  })

  test('a hand that is up stays one hand; as a point of order it goes first', async () => {
    const gathering = await table()
    const [first] = [await raise(gathering, 'Bart'), await raise(gathering, 'Cas')]
    expect(await raise(gathering, 'Bart')).toBe(first)
    await raise(gathering, 'Cas', { isPointOfOrder: true })
    expect(await queueOf(gathering)).toEqual(['Cas', 'Bart'])
  })

  test('the same key again is the same hand, also when the turn is over', async () => {
    const gathering = await table()
    const key = newId()
    const turnId = await raise(gathering, 'Bart', { key })
    const target = { meetingId: gathering.meetingId, turnId }
    await giveFloor(await gathering.actor('An'), target)
    await endFloor(await gathering.actor('An'), target)
    expect(await raise(gathering, 'Bart', { key })).toBe(turnId)
    expect(await queueOf(gathering)).toEqual([])
    expect(await raise(gathering, 'Bart')).not.toBe(turnId)
  })

  test('is for who has a place: an observer, somebody replaced, and a stranger have none', async () => {
    const gathering = await gatherRunning({ guests: [{ name: 'Oona', role: 'observer' }, { name: 'Dries', answer: 'substituted', substitute: 'Eva' }], present: [] })
    await expect(raise(gathering, 'Oona')).rejects.toMatchObject({ key: 'speakers:refusal.noPlace', status: 403 })
    await expect(raise(gathering, 'Dries')).rejects.toMatchObject({ key: 'speakers:refusal.noPlace', status: 403 })
    await raise(gathering, 'Eva')
    expect(await queueOf(gathering)).toEqual(['Eva'])
    const elsewhere = await gather({ guests: [{ name: 'Vreemde' }] })
    await expect(raiseHand(await elsewhere.actor('Vreemde'), { meetingId: gathering.meetingId, key: newId() })).rejects.toMatchObject({ status: 404 })
  })

  test('is refused while nothing is on the table, after the item the person saw, and when the meeting does not run', async () => {
    const gathering = await table()
    const [first, second] = gathering.itemIds as [string, string]
    await enterItem(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: second })
    await expect(raise(gathering, 'Bart', { itemId: first })).rejects.toMatchObject({ key: 'speakers:refusal.itemOver', status: 409 })
    await raise(gathering, 'Bart', { itemId: second })
    await change(null, ({ tx }) => tx.meeting.update({ where: { id: gathering.meetingId }, data: { currentItemId: null } }))
    await expect(raise(gathering, 'Cas')).rejects.toMatchObject({ key: 'speakers:refusal.noItem' })
    await closeMeeting(await gathering.actor('An'), gathering)
    await expect(raise(gathering, 'Cas')).rejects.toMatchObject({ key: 'live:refusal.notRunning' })
    const convened = await gather({ guests: [{ name: 'Bart' }] })
    await expect(raise(convened, 'Bart')).rejects.toMatchObject({ key: 'live:refusal.notRunning' })
  })

  test('two hundred hands of one person at once are one', async () => {
    const gathering = await table()
    const ids = await Promise.all(Array.from({ length: 200 }, () => raise(gathering, 'Bart')))
    expect(new Set(ids).size).toBe(1)
    expect(await db.turn.count({ where: { meetingId: gathering.meetingId } })).toBe(1)
  })

  test('can be taken back by oneself and by who leads, not by another, and not once one speaks', async () => {
    const gathering = await table()
    const target = { meetingId: gathering.meetingId, turnId: await raise(gathering, 'Bart') }
    await expect(lowerHand(await gathering.actor('Cas'), target)).rejects.toMatchObject({ status: 403 })
    await lowerHand(await gathering.actor('Bart'), target)
    await lowerHand(await gathering.actor('Bart'), target)
    expect(await queueOf(gathering)).toEqual([])
    const again = { ...target, turnId: await raise(gathering, 'Bart') }
    await giveFloor(await gathering.actor('An'), again)
    await expect(lowerHand(await gathering.actor('Bart'), again)).rejects.toMatchObject({ key: 'speakers:refusal.begun' })
  })
})

describe('somebody without a device', () => {
  test('is added by who leads, by seat or by name, once', async () => {
    const gathering = await table()
    const els = await gathering.actor('Els')
    const add = (more: object) => addSpeaker(els, { meetingId: gathering.meetingId, key: newId(), ...more })
    await add({ attendanceId: await lineOf(gathering, 'Oona') })
    await add({ name: 'Mevrouw Pieters', organisationName: 'Buurtcomité' })
    await add({ name: 'Mevrouw Pieters', organisationName: 'Buurtcomité' })
    await raise(gathering, 'Bart')
    await add({ attendanceId: await lineOf(gathering, 'Bart') })
    expect(await queueOf(gathering)).toEqual(['Oona', 'Mevrouw Pieters', 'Bart'])
    await expect(add({})).rejects.toMatchObject({ key: 'speakers:refusal.whoMissing', status: 400, field: 'name' })
    await expect(add({ attendanceId: 'nergens' })).rejects.toMatchObject({ status: 404 })
    await expect(addSpeaker(await gathering.actor('Bart'), { meetingId: gathering.meetingId, name: 'Iemand', key: newId() })).rejects.toMatchObject({ status: 403 })
  })
})

describe('giving the floor', () => {
  test('ends the turn before it, keeps the spoken time, and counts down by the rule of the body', async () => {
    const gathering = await table()
    await change(null, ({ tx }) => tx.body.update({ where: { id: gathering.bodyId }, data: { speakingMinutes: 3 } }))
    const an = await gathering.actor('An')
    const [bart, cas] = [await raise(gathering, 'Bart'), await raise(gathering, 'Cas')]
    const { meetingId } = gathering
    await giveFloor(an, { meetingId, turnId: bart })
    expect((await readSpeakers(db, meetingId)).current).toMatchObject({ name: 'Bart', limitSeconds: 180 })
    clock.travel(minutes(2))
    await giveFloor(an, { meetingId, turnId: cas })
    expect(await currentOf(gathering)).toBe('Cas')
    clock.travel(minutes(1))
    await endFloor(await gathering.actor('Cas'), { meetingId, turnId: cas })
    await endFloor(an, { meetingId, turnId: cas })
    const { current, spoken } = await readSpeakers(db, meetingId)
    clock.travel(-minutes(3))
    expect(current).toBeNull()
    expect(spoken.map(({ name, turns }) => [name, turns])).toEqual([['Bart', 1], ['Cas', 1]])
    expect(spoken[0]!.seconds).toBeGreaterThanOrEqual(120)
    expect(spoken[1]!.seconds).toBeGreaterThanOrEqual(60)
  })

  test('twice is once, and a late repeat does not bring the speaker back', async () => {
    const gathering = await table()
    const an = await gathering.actor('An')
    const [bart, cas] = [await raise(gathering, 'Bart'), await raise(gathering, 'Cas')]
    const { meetingId } = gathering
    await giveFloor(an, { meetingId, turnId: bart })
    await giveFloor(an, { meetingId, turnId: cas })
    await giveFloor(an, { meetingId, turnId: bart })
    expect(await currentOf(gathering)).toBe('Cas')
    await expect(endFloor(an, { meetingId, turnId: await raise(gathering, 'Dries') })).rejects.toMatchObject({ key: 'speakers:refusal.notSpeaking' })
  })

  test('is for who leads alone, and not to a hand that is down', async () => {
    const gathering = await table()
    const target = { meetingId: gathering.meetingId, turnId: await raise(gathering, 'Bart') }
    await expect(giveFloor(await gathering.actor('Bart'), target)).rejects.toMatchObject({ status: 403 })
    await lowerHand(await gathering.actor('Bart'), target)
    await expect(giveFloor(await gathering.actor('An'), target)).rejects.toMatchObject({ key: 'speakers:refusal.withdrawn' })
    const elsewhere = await table()
    await expect(giveFloor(await elsewhere.actor('An'), { meetingId: elsewhere.meetingId, turnId: target.turnId })).rejects.toMatchObject({ status: 404 })
  })

  test('the chair reorders; a repeat moves nothing more', async () => {
    const gathering = await table()
    const an = await gathering.actor('An')
    const [bart, , dries] = [await raise(gathering, 'Bart'), await raise(gathering, 'Cas'), await raise(gathering, 'Dries')]
    const move = () => moveTurn(an, { meetingId: gathering.meetingId, turnId: dries, before: bart })
    await move()
    await move()
    expect(await queueOf(gathering)).toEqual(['Dries', 'Bart', 'Cas'])
    await moveTurn(an, { meetingId: gathering.meetingId, turnId: dries })
    expect(await queueOf(gathering)).toEqual(['Bart', 'Cas', 'Dries'])
    await expect(moveTurn(await gathering.actor('Bart'), { meetingId: gathering.meetingId, turnId: bart })).rejects.toMatchObject({ status: 403 })
    await giveFloor(an, { meetingId: gathering.meetingId, turnId: dries })
    await expect(move()).rejects.toMatchObject({ key: 'speakers:refusal.begun' })
  })
})

describe('when the item changes', () => {
  test('the turn ends, hands go down, and each person is told', async () => {
    const gathering = await table()
    const an = await gathering.actor('An')
    const bart = await raise(gathering, 'Bart')
    const cas = await raise(gathering, 'Cas')
    await giveFloor(an, { meetingId: gathering.meetingId, turnId: bart })
    const ownOf = async (name: string) => (await readOwn(db, gathering.meetingId, [gathering.personId(name)])).get(gathering.personId(name))?.floor
    expect(await ownOf('Bart')).toEqual({ mayAsk: true, turn: { id: bart, isPointOfOrder: false, isSpeaking: true } })
    expect(await ownOf('Oona')).toEqual({ mayAsk: false, turn: null })
    await enterItem(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[1]! })
    expect(await readSpeakers(db, gathering.meetingId)).toEqual({ current: null, queue: [], spoken: [] })
    expect(await ownOf('Cas')).toEqual({ mayAsk: true, turn: null })
    expect(await db.turn.findUnique({ where: { id: bart } })).toMatchObject({ endedAt: expect.any(Date), withdrawnAt: null })
    expect(await db.turn.findUnique({ where: { id: cas } })).toMatchObject({ startedAt: null, withdrawnAt: expect.any(Date) })
    const events = await db.eventRecord.findMany({ where: { meetingId: gathering.meetingId, name: { in: ['turn.ended', 'turn.withdrawn'] } } })
    expect(events.map(({ name, subjectId }) => [name, subjectId])).toEqual([['turn.ended', bart], ['turn.withdrawn', cas]])
    await expect(giveFloor(an, { meetingId: gathering.meetingId, turnId: cas })).rejects.toMatchObject({ key: 'speakers:refusal.itemOver' })
  })
})

describe('pure rules', () => {
  const queue = [{ id: 'a', isPointOfOrder: true }, { id: 'b', isPointOfOrder: false }]

  test('a newcomer comes last, a point of order after the other points of order', () => {
    expect(withNewcomer(queue, { id: 'c', isPointOfOrder: false })).toEqual(['a', 'b', 'c'])
    expect(withNewcomer(queue, { id: 'c', isPointOfOrder: true })).toEqual(['a', 'c', 'b'])
    expect(withNewcomer([], { id: 'c', isPointOfOrder: true })).toEqual(['c'])
  })

  test('moving before somebody who is gone moves to the end', () => {
    expect(movedBefore(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b'])
    expect(movedBefore(['a', 'b', 'c'], 'a', undefined)).toEqual(['b', 'c', 'a'])
    expect(movedBefore(['a', 'b', 'c'], 'a', 'weg')).toEqual(['b', 'c', 'a'])
  })

  test('spoken time adds up per person; without an account by name and organisation', () => {
    const turn = (personId: string | null, name: string, seconds: number) => ({ personId, name, organisationName: 'X', seconds })
    expect(spokenPerSpeaker([turn('1', 'Bart', 30), turn(null, 'Gast', 20), turn('1', 'Bart', 40), turn(null, 'Gast', 90)])).toEqual([
      { name: 'Gast', organisationName: 'X', turns: 2, seconds: 110 },
      { name: 'Bart', organisationName: 'X', turns: 2, seconds: 70 },
    ])
  })
})

test('the report of spoken time counts the item on the table until now', async () => {
  const gathering = await table()
  const target = { meetingId: gathering.meetingId, turnId: await raise(gathering, 'Bart') }
  await giveFloor(await gathering.actor('An'), target)
  await endFloor(await gathering.actor('An'), target)
  clock.travel(minutes(7))
  const { items } = await spokenTime(await gathering.actor('An'), gathering.meetingId)
  clock.travel(-minutes(7))
  expect(items).toMatchObject([{ isOnTable: true }])
  expect(items[0]!.usedSeconds).toBeGreaterThanOrEqual(7 * 60)
})
