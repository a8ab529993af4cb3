import { beforeAll, expect, test } from 'vitest'
import { clock, days } from '~/core/clock'
import { dateInBrussels } from '~/core/i18n/brussels'
import type { Actor } from '~/domain/actor'
import { visibleMeetings, yearsOfMeetings } from '~/domain/meetings/meeting-list.queries.server'
import { anAdministrator } from '../../support/factories/people'
import { at, layMeeting, layTable, type Table } from '../../support/factories/table'

let ichtegem: Table
let gistel: Table
let marc: Actor
let els: Actor

const now = new Date(`${dateInBrussels(clock.now())}T11:00:00Z`)
const inDays = (count: number) => new Date(now.getTime() + days(count))

beforeAll(async () => {
  ichtegem = await layTable('ICH')
  gistel = await layTable('GIS')
  marc = await at(ichtegem, 'voting')
  els = await at(ichtegem, 'secretary')
  for (let week = 1; week <= 60; week++) await layMeeting(ichtegem, { status: 'published', startsAt: inDays(-7 * week), title: `Week ${week}` })
  await layMeeting(ichtegem, { status: 'convened', startsAt: inDays(14), title: 'Later' })
  await layMeeting(ichtegem, { status: 'convened', startsAt: inDays(7), title: 'Binnenkort' })
  await layMeeting(ichtegem, { status: 'preparation', startsAt: inDays(21), title: 'Ontwerp' })
  await layMeeting(ichtegem, { status: 'running', startsAt: inDays(-1), title: 'Loopt nog' })
  await layMeeting(ichtegem, { status: 'minutes', startsAt: now, title: 'Vandaag' })
  await layMeeting(gistel, { status: 'convened', startsAt: inDays(7), title: 'Gistel' })
})

const titles = async (actor: Actor, filter: Parameters<typeof visibleMeetings>[1]) => (await visibleMeetings(actor, filter)).meetings.map(({ title }) => title)

test('what is coming stands soonest first, with what runs and what was today; a meeting in preparation only for chair and secretary', async () => {
  expect(await titles(marc, { when: 'upcoming' })).toEqual(['Loopt nog', 'Vandaag', 'Binnenkort', 'Later'])
  expect(await titles(els, { when: 'upcoming' })).toEqual(['Loopt nog', 'Vandaag', 'Binnenkort', 'Later', 'Ontwerp'])
  expect(await titles(await at(ichtegem, 'chair'), { when: 'upcoming' })).toContain('Ontwerp')
})

test('what was stands latest first, fifty at a time, and the pages fit together', async () => {
  const first = await visibleMeetings(marc, { when: 'past' })
  expect(first.meetings).toHaveLength(50)
  expect(first.meetings[0]!.title).toBe('Week 1')
  const second = await visibleMeetings(marc, { when: 'past', cursor: first.nextCursor! })
  expect(second.meetings.map(({ title }) => title)).toEqual(Array.from({ length: 10 }, (_, index) => `Week ${51 + index}`))
  expect(second.nextCursor).toBeNull()
})

test('the list narrows by body and by year in Brussels', async () => {
  const wim = await at(gistel, 'voting')
  expect(await titles(wim, { when: 'upcoming' })).toEqual(['Gistel'])
  expect(await titles(marc, { when: 'upcoming', bodyId: gistel.bodyId })).toEqual([])
  const years = await yearsOfMeetings(marc)
  const counts = await Promise.all(years.map(async (year) => (await titles(marc, { when: 'past', year })).length + (await titles(marc, { when: 'upcoming', year })).length))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(64)
})

test('an administrator without a seat sees no meetings', async () => {
  const peter = await anAdministrator('Peter Callens')
  expect(await titles(peter, { when: 'upcoming' })).toEqual([])
  expect(await titles(peter, { when: 'past' })).toEqual([])
  expect(await yearsOfMeetings(peter)).toEqual([])
})
