import { beforeAll, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { isAllowed } from '~/core/verdict'
import { getPublicFacts } from '~/domain/publication/public-facts.server'
import { publicDecision, publicDecisionsPage } from '~/domain/publication/public-decisions.queries.server'
import { publicAttachment, publicMinutesFile } from '~/domain/publication/public-files.queries.server'
import { publicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { publicMeetings, publishedDecisions } from '~/domain/publication/public-where'
import { mayEverybodyReadDecision, mayEverybodySeeMeeting } from '~/domain/publication/publication.policy'
import type { MeetingStatus } from '~prisma/enums'
import { live, type PublicLife, type PublicTable, aPublicTable } from '../../support/factories/public-life'

const items = [{ word: 'OPEN' }, { word: 'GESLOTEN', isClosed: true }, { word: 'ONDER', under: 1 }]
const notFound = { status: 404 }

let table: PublicTable
beforeAll(async () => {
  table = await aPublicTable('Woonoverleg Ichtegem', 'WO-ICH')
})

describe('a meeting that everybody may know', () => {
  test.each(['preparation'] as const)('is not one in %s', async (until) => {
    const { meetingId, attachmentIds } = await live(table, { until, items })
    await expect(publicMeeting(meetingId)).rejects.toMatchObject(notFound)
    for (const id of attachmentIds) await expect(publicAttachment(meetingId, id)).rejects.toMatchObject(notFound)
  })

  test.each(['convened', 'running', 'minutes', 'approved'] as const)('and that is %s shows its open items and their files, and no minutes', async (until) => {
    const { meetingId, attachmentIds, numbers } = await live(table, { until, items })
    const { agenda, minutes } = await publicMeeting(meetingId)
    expect(agenda?.map(({ title, number }) => `${number} ${title}`)).toEqual(['1 Titel OPEN'])
    expect(minutes).toBeNull()
    await expect(publicMinutesFile(meetingId)).rejects.toMatchObject(notFound)
    expect((await publicAttachment(meetingId, attachmentIds[0]!)).name).toBe('bijlage-OPEN.pdf')
    for (const id of attachmentIds.slice(1)) await expect(publicAttachment(meetingId, id)).rejects.toMatchObject(notFound)
    for (const number of numbers) await expect(publicDecision(number)).rejects.toMatchObject(notFound)
  })

  test('and that was cancelled says so, without its agenda and files', async () => {
    const { meetingId, attachmentIds } = await live(table, { until: 'cancelled', items })
    const { meeting, agenda } = await publicMeeting(meetingId)
    expect([meeting.status, agenda]).toEqual(['cancelled', null])
    await expect(publicAttachment(meetingId, attachmentIds[0]!)).rejects.toMatchObject(notFound)
  })

  test.each(['convened', 'minutes', 'approved'] as const)('is not a closed one that is %s', async (until) => {
    const { meetingId, attachmentIds, numbers } = await live(table, { until, items, isPublic: false })
    await expect(publicMeeting(meetingId)).rejects.toMatchObject(notFound)
    for (const id of attachmentIds) await expect(publicAttachment(meetingId, id)).rejects.toMatchObject(notFound)
    for (const number of numbers) await expect(publicDecision(number)).rejects.toMatchObject(notFound)
  })
})

describe('a published meeting', () => {
  let life: PublicLife
  beforeAll(async () => {
    life = await live(table, { until: 'published', items })
  })

  test('shows the decisions of its open items alone', async () => {
    const [open, ...closed] = life.numbers
    const { decision } = await publicDecision(open!)
    expect([decision.title, decision.vote?.seats?.map(({ name, choices }) => [name, ...choices]).sort()]).toEqual(['Besluit OPEN', [['An Maertens'], ['Bart Seynaeve', 'for']]])
    for (const number of closed) await expect(publicDecision(number)).rejects.toMatchObject(notFound)
    expect((await publicDecisionsPage({ text: 'GESLOTEN' })).decisions).toEqual([])
  })

  test('says nothing of closed items in its minutes', async () => {
    const { minutes } = await publicMeeting(life.meetingId)
    const text = JSON.stringify(minutes)
    expect(text).toContain('Verslag OPEN')
    expect(text).not.toMatch(/GESLOTEN|ONDER/)
  })

  test('gives a file only through its own meeting, and not once it is withdrawn', async () => {
    const other = await live(table, { until: 'convened', items: [{ word: 'ANDERS' }] })
    await expect(publicAttachment(life.meetingId, other.attachmentIds[0]!)).rejects.toMatchObject(notFound)
    await change(null, ({ tx }) => tx.attachment.update({ where: { id: other.attachmentIds[0]! }, data: { withdrawnAt: new Date('2026-11-23T10:00:00Z') } }))
    await expect(publicAttachment(other.meetingId, other.attachmentIds[0]!)).rejects.toMatchObject(notFound)
  })

  test('knows no version that was not published', async () => {
    await expect(publicMeeting(life.meetingId, 2)).rejects.toMatchObject(notFound)
    await expect(publicMinutesFile(life.meetingId, 2)).rejects.toMatchObject(notFound)
  })
})

test('the conditions for lists say the same as the policies', async () => {
  const statuses: MeetingStatus[] = ['preparation', 'convened', 'running', 'minutes', 'approved', 'published', 'cancelled']
  const { meetingId, itemIds } = await live(table, { until: 'published', items: [{ word: 'EEN' }, { word: 'TWEE', isClosed: true }] })
  for (const status of statuses)
    for (const isPublic of [true, false])
      for (const convenedAt of [null, new Date('2026-11-01T10:00:00Z')]) {
        const copy = await copyOf(meetingId, { status, isPublic, convenedAt })
        for (const id of [copy, meetingId]) {
          const facts = await getPublicFacts(db, id)
          expect(await db.meeting.count({ where: { AND: [{ id }, publicMeetings] } })).toBe(isAllowed(mayEverybodySeeMeeting(facts)) ? 1 : 0)
          const decisions = await db.decision.findMany({ where: { AND: [{ meetingId: id }, publishedDecisions] }, select: { itemId: true } })
          const expected = itemIds.filter((_, index) => id === meetingId && isAllowed(mayEverybodyReadDecision(facts, { isClosed: index === 1 })))
          expect(decisions.map(({ itemId }) => itemId)).toEqual(expected)
        }
      }
})

/** The same meeting in another state, without its minutes. */
const copyOf = (meetingId: string, state: { status: MeetingStatus; isPublic: boolean; convenedAt: Date | null }): Promise<string> =>
  change(null, async ({ tx }) => {
    const { currentItemId: _, ...row } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } })
    const id = newId()
    await tx.meeting.create({ data: { ...row, id, uid: `${id}@voorbeeld.example`, ...state } })
    return id
  })
