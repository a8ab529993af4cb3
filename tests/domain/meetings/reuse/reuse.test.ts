import { beforeEach, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { after, clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { agendaPage } from '~/domain/meetings/preparing.queries.server'
import { meetingOverview } from '~/domain/meetings/meeting.queries.server'
import { carryOver } from '~/domain/meetings/reuse/carry-over.server'
import { duplicateMeeting } from '~/domain/meetings/reuse/duplicate-meeting.server'
import { removeTemplate } from '~/domain/meetings/templates/remove-template.server'
import { saveAsTemplate } from '~/domain/meetings/templates/save-template.server'
import { ownTemplates, templateForEditing } from '~/domain/meetings/templates/template.queries.server'
import { updateTemplate } from '~/domain/meetings/templates/update-template.server'
import { aBody, aMember } from '../../../support/factories/bodies'
import { aMeeting, anItem, inDays } from '../../../support/factories/meetings'
import { sampleFiles } from '../../../support/sample-files'

let bodyId: string
let els: Actor
let marc: Actor

beforeEach(async () => {
  bodyId = await aBody(undefined, { minutesApproval: 'byNextMeeting' })
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
})

/** A meeting that was held: an adjourned item with a file, one that was noted, and an open and a finished action. */
const held = async () => {
  const meetingId = await aMeeting(els, bodyId, { title: 'Woonoverleg, voorjaar' })
  const noted = await anItem(els, meetingId, 'Kerncijfers')
  const adjourned = await anItem(els, meetingId, 'Reglement leegstand', { note: 'Tweede lezing.', minutes: 25 })
  await addAttachment(els, { meetingId, itemId: adjourned, name: 'ontwerp.pdf', bytes: sampleFiles.pdf })
  const startsAt = after(clock.now(), -days(20))
  await change(null, async ({ tx }) => {
    await tx.meeting.update({ where: { id: meetingId }, data: { status: 'minutes', startsAt, convenedAt: startsAt, openedAt: startsAt, closedAt: startsAt } })
    await tx.agendaItem.update({ where: { id: adjourned }, data: { outcome: 'adjourned', record: 'Te weinig tijd.' } })
    await tx.agendaItem.update({ where: { id: noted }, data: { outcome: 'noted' } })
    const action = { meetingId, itemId: noted, ownerId: marc.personId, dueOn: inDays(3), createdAt: startsAt }
    await tx.actionPoint.createMany({
      data: [
        { id: newId(), ...action, description: 'Eigenaars aanschrijven' },
        { id: newId(), ...action, description: 'Cijfers opvragen', doneAt: clock.now() },
      ],
    })
  })
  return { meetingId, adjourned }
}

const titlesOf = async (meetingId: string) => (await agendaPage(els, meetingId)).items.map(({ title }) => title)

describe('taking the last meeting along', () => {
  test('shows beforehand what comes, puts it on the agenda, and a second time adds nothing', async () => {
    const previous = await held()
    const meetingId = await aMeeting(els, bodyId)
    await anItem(els, meetingId, 'Varia')
    expect((await agendaPage(els, meetingId)).leftovers).toMatchObject({ previous: { id: previous.meetingId }, approvesMinutes: true, openActions: 1, adjourned: [{ id: previous.adjourned, title: 'Reglement leegstand' }] })
    expect(await carryOver(els, { meetingId })).toEqual({ added: 3 })
    expect(await titlesOf(meetingId)).toEqual([expect.stringMatching(/^Goedkeuring van het verslag van \d+ /), 'Opvolging van de acties', 'Varia', 'Reglement leegstand'])
    expect(await db.agendaItem.findFirstOrThrow({ where: { carriedFromId: previous.adjourned }, include: { attachments: true } })).toMatchObject({ note: 'Tweede lezing.', minutes: 25, record: '', outcome: null, attachments: [{ name: 'ontwerp.pdf' }] })
    expect((await agendaPage(els, meetingId)).leftovers).toBeNull()
    await expect(carryOver(els, { meetingId })).rejects.toMatchObject({ key: 'agenda:carry.nothing', status: 409 })
  })

  test('two presses at once add everything once', async () => {
    await held()
    const meetingId = await aMeeting(els, bodyId)
    await Promise.allSettled([carryOver(els, { meetingId }), carryOver(els, { meetingId })])
    expect(await titlesOf(meetingId)).toHaveLength(3)
  })

  test('what another meeting took up already stays there', async () => {
    await held()
    await carryOver(els, { meetingId: await aMeeting(els, bodyId) })
    const later = await aMeeting(els, bodyId, { date: inDays(30) })
    expect((await agendaPage(els, later)).leftovers?.adjourned).toEqual([])
  })

  test('the item that follows up the actions shows those still open, without those of closed items for an observer', async () => {
    const { meetingId: previousId } = await held()
    const meetingId = await aMeeting(els, bodyId)
    await carryOver(els, { meetingId })
    expect((await meetingOverview(els, meetingId)).openActions.map(({ description, owner }) => [description, owner])).toEqual([['Eigenaars aanschrijven', 'Marc Dewulf']])
    const bart = await aMember('Bart Seynaeve', 'observer', bodyId)
    await change(null, async ({ tx }) => {
      await tx.agendaItem.updateMany({ where: { meetingId: previousId }, data: { isClosed: true } })
      await tx.meeting.update({ where: { id: meetingId }, data: { status: 'convened', convenedAt: clock.now() } })
    })
    expect((await meetingOverview(bart, meetingId)).openActions).toEqual([])
  })
})

/** A subject of the checklists as it holds in a period. */
const aSubject = (code: string, validFrom: string, validTo: string | null = null) =>
  change(null, async ({ tx }) => {
    const id = newId()
    await tx.subject.create({ data: { id, checklist: 'discussion', code, title: `Onderwerp ${code}`, obligation: 'periodic', source: 'proef', validFrom, validTo } })
    return id
  })

const codesOf = async (meetingId: string) => {
  const items = await db.agendaItem.findMany({ where: { meetingId, subjects: { some: {} } }, select: { subjects: { select: { subject: { select: { code: true, validFrom: true } } }, orderBy: { subject: { code: 'asc' } } } } })
  return items.flatMap(({ subjects }) => subjects.map(({ subject }) => `${subject.code} ${subject.validFrom}`))
}

test('what is taken up or copied keeps its subjects: as they hold on the new day, a rule that was replaced by its successor', async () => {
  const { meetingId: previousId, adjourned } = await held()
  const [soon, later] = [inDays(5), inDays(6)]
  const ids = [await aSubject('Z1', '2020-01-01'), await aSubject('Z2', '2020-01-01', inDays(50)), await aSubject('Z3', '2020-01-01', soon), await aSubject('Z4', '2020-01-01', soon)]
  await aSubject('Z3', later)
  await change(null, ({ tx }) => tx.itemSubject.createMany({ data: ids.map((subjectId) => ({ itemId: adjourned, subjectId })) }))
  const meetingId = await aMeeting(els, bodyId, { date: inDays(20) })
  await carryOver(els, { meetingId })
  const kept = ['Z1 2020-01-01', 'Z2 2020-01-01', `Z3 ${later}`]
  expect(await codesOf(meetingId)).toEqual(kept)
  const copy = await duplicateMeeting(els, { meetingId: previousId, title: 'Woonoverleg, najaar', date: inDays(20), time: '20:00', place: 'Eernegem', withAttachments: false })
  expect(await codesOf(copy.meetingId)).toEqual(kept)
})

describe('a template', () => {
  test('is made of an agenda, edited, and a new meeting starts from it with what belongs to every meeting alone', async () => {
    const { meetingId: previousId } = await held()
    const meetingId = await aMeeting(els, bodyId, { template: 'woonoverleg' })
    const { templateId } = await saveAsTemplate(els, { meetingId, name: 'Voorjaar' })
    const template = await templateForEditing(els, templateId)
    expect(template.items.find(({ title }) => title === 'Leegstand: stand van zaken')).toMatchObject({ isNested: true })
    const items = [...template.items.slice(0, 2), { ...template.items[2]!, title: 'Bouwprojecten', minutes: 45 }]
    await updateTemplate(els, { templateId, name: 'Voorjaar, kort', revision: 0, items })
    expect(await ownTemplates(els)).toMatchObject([{ name: 'Voorjaar, kort', items: 3, minutes: 60 }])
    const made = await aMeeting(els, bodyId, { template: templateId, date: inDays(40) })
    const rows = await db.agendaItem.findMany({ where: { meetingId: made }, orderBy: { position: 'asc' } })
    expect(rows.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Verwelkoming en goedkeuring van het vorige verslag', 5],
      ['Opvolging van de acties', 10],
      ['Bouwprojecten', 45],
    ])
    expect(rows[0]?.approvesMinutesOfId).toBe(previousId)
    expect(rows[1]?.followsActions).toBe(true)
  })

  test('has a name of its own, is not overwritten by who had an older state, and is of one body', async () => {
    const meetingId = await aMeeting(els, bodyId, { template: 'steeringGroup' })
    const { templateId } = await saveAsTemplate(els, { meetingId, name: 'Kort' })
    await expect(saveAsTemplate(els, { meetingId, name: 'Kort' })).rejects.toMatchObject({ key: 'meetings:templates.nameTaken', field: 'name' })
    await expect(saveAsTemplate(marc, { meetingId, name: 'Anders' })).rejects.toMatchObject({ status: 404 })
    const { items } = await templateForEditing(els, templateId)
    await updateTemplate(els, { templateId, name: 'Kort', revision: 0, items })
    await expect(updateTemplate(els, { templateId, name: 'Kort', revision: 0, items })).rejects.toMatchObject({ key: 'errors:stale' })
    const elsewhere = await aBody()
    const joke = await aMember('Joke', 'secretary', elsewhere)
    await expect(aMeeting(joke, elsewhere, { template: templateId })).rejects.toMatchObject({ key: 'meetings:refusal.templateOfOther', field: 'template' })
    await expect(templateForEditing(joke, templateId)).rejects.toMatchObject({ status: 404 })
    await removeTemplate(els, { templateId })
    expect(await ownTemplates(els)).toEqual([])
  })
})

test('a copy of a meeting has its items without what happened, and its files only when asked', async () => {
  const { meetingId } = await held()
  const details = { title: 'Woonoverleg, najaar', date: inDays(60), time: '20:00', place: 'Eernegem' }
  const bare = await duplicateMeeting(els, { meetingId, ...details, withAttachments: false })
  const full = await duplicateMeeting(els, { meetingId, ...details, withAttachments: true })
  const rows = await db.agendaItem.findMany({ where: { meetingId: bare.meetingId }, orderBy: { position: 'asc' } })
  expect(rows.map(({ title, record, outcome, addition, revision }) => [title, record, outcome, addition, revision])).toEqual([
    ['Kerncijfers', '', null, null, 0],
    ['Reglement leegstand', '', null, null, 0],
  ])
  const filesOf = (id: string) => db.attachment.count({ where: { item: { meetingId: id } } })
  expect([await filesOf(bare.meetingId), await filesOf(full.meetingId)]).toEqual([0, 1])
  await expect(duplicateMeeting(marc, { meetingId, ...details, withAttachments: false })).rejects.toMatchObject({ status: 403 })
})
