import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { addItem } from '~/domain/meetings/agenda/add-item.server'
import { numberItems } from '~/domain/meetings/agenda/agenda'
import { moveItem } from '~/domain/meetings/agenda/move-item.server'
import { removeItem } from '~/domain/meetings/agenda/remove-item.server'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { createMeeting } from '~/domain/meetings/create-meeting.server'
import { meetingOverview } from '~/domain/meetings/meeting.queries.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { removeGuest } from '~/domain/meetings/guests/remove-guest.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { revokeProxy } from '~/domain/meetings/proxies/revoke-proxy.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { updateMeeting } from '~/domain/meetings/update-meeting.server'
import { aBody, aMember } from '../../../support/factories/bodies'
import { aConvenedMeeting, aMeeting, anItem, inDays } from '../../../support/factories/meetings'
import { sampleFiles } from '../../../support/sample-files'

let bodyId: string
let els: Actor
let an: Actor
let marc: Actor
let bart: Actor

beforeEach(async () => {
  bodyId = await aBody()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  an = await aMember('An Maertens', 'chair', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
  bart = await aMember('Bart Seynaeve', 'observer', bodyId)
})

const rows = (meetingId: string) => db.agendaItem.findMany({ where: { meetingId } })
const agenda = async (meetingId: string) => numberItems(await rows(meetingId)).map(({ number, title }) => `${number} ${title}`)

describe('a new meeting', () => {
  test('starts from the agenda of a woonoverleg: ten items, two of them nested', async () => {
    const titles = await agenda(await aMeeting(els, bodyId, { template: 'woonoverleg' }))
    expect(titles).toHaveLength(12)
    expect(titles.slice(4, 7)).toEqual(['5 Leegstand en verwaarlozing', '5.1 Leegstand: stand van zaken', '5.2 Verwaarlozing: stand van zaken'])
    expect(titles.at(-1)).toBe('10 Varia en volgende datum')
  })

  test('has an item that approves the minutes of the meeting before', async () => {
    const previous = await aConvenedMeeting(els, bodyId, { date: inDays(3) })
    const [first] = await rows(await aMeeting(els, bodyId, { date: inDays(30), template: 'woonoverleg' }))
    expect(first).toMatchObject({ position: 0, approvesMinutesOfId: previous })
  })

  test('keeps the clock time of Brussels, in winter and in summer', async () => {
    const at = async (date: string) => (await db.meeting.findUniqueOrThrow({ where: { id: await aMeeting(els, bodyId, { date, time: '19:30' }) } })).startsAt.toISOString()
    expect(await at('2027-01-12')).toBe('2027-01-12T18:30:00.000Z')
    expect(await at('2027-07-06')).toBe('2027-07-06T17:30:00.000Z')
  })

  test('is as its body usually meets, unless said otherwise; the items of a closed body start closed', async () => {
    const closedId = await aBody(undefined, { visibility: 'closed' })
    const rita = await aMember('Rita Depoorter', 'secretary', closedId)
    const isPublic = async (meetingId: string) => (await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).isPublic
    expect(await isPublic(await aMeeting(els, bodyId, { isPublic: undefined }))).toBe(true)
    expect(await isPublic(await aMeeting(rita, closedId, { isPublic: undefined }))).toBe(false)
    const exception = await aMeeting(rita, closedId, { isPublic: true, template: 'steeringGroup' })
    await anItem(rita, exception, 'Toegevoegd punt')
    expect(await isPublic(exception)).toBe(true)
    expect((await rows(exception)).every(({ isClosed }) => isClosed)).toBe(true)
  })
})

describe('the items', () => {
  test('of a closed meeting are closed unless told otherwise; those of a public one are open', async () => {
    const [closedId, publicId] = [await aMeeting(els, bodyId, { isPublic: false }), await aMeeting(els, bodyId)]
    await anItem(els, closedId, 'Dossier')
    await anItem(els, closedId, 'Varia', { isClosed: false })
    await anItem(els, publicId, 'Leegstand')
    expect((await rows(closedId)).map(({ isClosed }) => isClosed)).toEqual([true, false])
    expect((await rows(publicId)).map(({ isClosed }) => isClosed)).toEqual([false])
  })

  test('close when the meeting becomes closed, and stay closed when it becomes public again', async () => {
    const meetingId = await aMeeting(els, bodyId)
    await anItem(els, meetingId, 'Leegstand')
    const details = { meetingId, title: 'Woonoverleg', date: inDays(5), time: '20:00', place: 'Gistel' }
    await updateMeeting(els, { ...details, isPublic: false })
    await updateMeeting(els, { ...details, isPublic: true })
    expect((await rows(meetingId)).map(({ isClosed }) => isClosed)).toEqual([true])
  })

  test('are put in order, nested and taken out again', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const [a, b, c] = [await anItem(els, meetingId, 'A'), await anItem(els, meetingId, 'B'), await anItem(els, meetingId, 'C')]
    await moveItem(els, { meetingId, itemId: c!, position: 0 })
    expect(await agenda(meetingId)).toEqual(['1 C', '2 A', '3 B'])
    await moveItem(els, { meetingId, itemId: b!, parentId: c!, position: 0 })
    expect(await agenda(meetingId)).toEqual(['1 C', '1.1 B', '2 A'])
    await expect(moveItem(els, { meetingId, itemId: c!, parentId: a!, position: 0 })).rejects.toMatchObject({ key: 'agenda:refusal.tooDeep' })
    await moveItem(els, { meetingId, itemId: b!, parentId: null, position: 1 })
    expect(await agenda(meetingId)).toEqual(['1 C', '2 B', '3 A'])
    await expect(addItem(els, { meetingId, parentId: 'elders', title: 'D', kind: 'noting', minutes: 5 })).rejects.toMatchObject({ key: 'agenda:refusal.noParent' })
  })

  test('do not move into another meeting', async () => {
    const [here, there] = [await aMeeting(els, bodyId), await aMeeting(els, bodyId)]
    const [a, b] = [await anItem(els, here, 'A'), await anItem(els, there, 'B')]
    await expect(moveItem(els, { meetingId: here, itemId: a, parentId: b, position: 0 })).rejects.toMatchObject({ key: 'agenda:refusal.noParent' })
    await expect(moveItem(els, { meetingId: here, itemId: b, position: 0 })).rejects.toMatchObject({ status: 404 })
    await expect(updateItem(els, { meetingId: here, itemId: b, minutes: 1 })).rejects.toMatchObject({ status: 404 })
  })

  test('approve only minutes of their own body', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const itemId = await anItem(els, meetingId, 'Goedkeuring')
    const otherBody = await aBody()
    const rita = await aMember('Rita Depoorter', 'secretary', otherBody)
    const foreign = await aMeeting(rita, otherBody)
    for (const approvesMinutesOfId of [foreign, meetingId, 'elders'])
      await expect(updateItem(els, { meetingId, itemId, approvesMinutesOfId })).rejects.toMatchObject({ field: 'approvesMinutesOfId', status: 400 })
    await updateItem(els, { meetingId, itemId, approvesMinutesOfId: await aMeeting(els, bodyId, { date: inDays(2) }) })
    await updateItem(els, { meetingId, itemId, approvesMinutesOfId: undefined })
    expect((await rows(meetingId))[0]!.approvesMinutesOfId).toBeNull()
  })

  test('leave the agenda with what stands under them and their attachments, and no place stays open', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const a = await anItem(els, meetingId, 'A')
    const a1 = await anItem(els, meetingId, 'A1', { parentId: a })
    await anItem(els, meetingId, 'B')
    await addAttachment(els, { meetingId, itemId: a1, name: 'nota.pdf', bytes: sampleFiles.pdf })
    await removeItem(els, { meetingId, itemId: a })
    expect((await rows(meetingId)).map(({ title, position }) => [title, position])).toEqual([['B', 0]])
    expect(await db.attachment.count({ where: { itemId: a1 } })).toBe(0)
  })

  test('stay when they were sent with the convocation; one added since may go', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const sent = await anItem(els, meetingId, 'Leegstand')
    await conveneMeeting(els, { meetingId })
    const added = await anItem(els, meetingId, 'Toegevoegd punt')
    await expect(removeItem(els, { meetingId, itemId: sent })).rejects.toMatchObject({ key: 'agenda:refusal.sent' })
    await removeItem(els, { meetingId, itemId: added })
    expect(await agenda(meetingId)).toEqual(['1 Leegstand'])
  })

  test('stay while somebody is a guest at them, or votes there by proxy', async () => {
    const meetingId = await aMeeting(els, bodyId)
    await anItem(els, meetingId, 'Leegstand')
    await conveneMeeting(els, { meetingId })
    const itemId = await anItem(els, meetingId, 'Toegevoegd punt')
    const under = await anItem(els, meetingId, 'Deelpunt', { parentId: itemId })
    const remove = () => removeItem(els, { meetingId, itemId })
    const { attendanceId } = await addGuest(els, { meetingId, name: 'Expert', itemId: under })
    await expect(remove()).rejects.toMatchObject({ key: 'agenda:refusal.hasPeople', status: 409 })
    await removeGuest(els, { meetingId, attendanceId })
    const { proxyId } = await giveProxy(marc, { meetingId, giverSeatId: marc.seats[0]!.seatId, holderSeatId: an.seats[0]!.seatId, itemId })
    await expect(remove()).rejects.toMatchObject({ key: 'agenda:refusal.hasPeople', status: 409 })
    await revokeProxy(marc, { meetingId, proxyId })
    await remove()
    expect(await agenda(meetingId)).toEqual(['1 Leegstand'])
  })
})

describe('who reads the agenda', () => {
  test('an observer sees of a closed item, and of what stands under it, only its place and time', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const closed = await anItem(els, meetingId, 'Gezin Peeters', { isClosed: true, note: 'Geheim', presenter: 'Sofie' })
    await anItem(els, meetingId, 'Deel van het dossier', { parentId: closed, note: 'Geheim' })
    await addAttachment(els, { meetingId, itemId: closed, name: 'gezin-peeters.pdf', bytes: sampleFiles.pdf })
    await anItem(els, meetingId, 'Varia')
    await conveneMeeting(els, { meetingId })
    const seen = await meetingOverview(bart, meetingId)
    expect(seen.items.map(({ number, title, note, presenter, attachments }) => [number, title, note, presenter, attachments])).toEqual([
      ['1', null, '', '', []],
      ['1.1', null, '', '', []],
      ['2', 'Varia', '', '', []],
    ])
    expect(JSON.stringify(seen)).not.toMatch(/Peeters|Geheim|Sofie|peeters/)
    expect((await meetingOverview(marc, meetingId)).items[0]).toMatchObject({ title: 'Gezin Peeters', note: 'Geheim' })
  })

  test('only who may read the answers is told how many there are', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    expect((await meetingOverview(an, meetingId)).answers).toEqual({ present: 0, excused: 0, substituted: 0, none: 4, total: 4 })
    expect((await meetingOverview(marc, meetingId)).answers).toBeNull()
  })
})

describe('refusals', () => {
  type Act = (actor: Actor, meetingId: string, itemId: string) => Promise<unknown>
  const acts: Record<string, Act> = {
    'change the meeting': (actor, meetingId) => updateMeeting(actor, { meetingId, title: 'X', date: inDays(3), time: '19:00', place: 'X', isPublic: true }),
    'add an item': (actor, meetingId) => addItem(actor, { meetingId, title: 'X', kind: 'noting', minutes: 5 }),
    'change an item': (actor, meetingId, itemId) => updateItem(actor, { meetingId, itemId, title: 'X' }),
    'move an item': (actor, meetingId, itemId) => moveItem(actor, { meetingId, itemId, position: 0 }),
    'remove an item': (actor, meetingId, itemId) => removeItem(actor, { meetingId, itemId }),
    'attach a file': (actor, meetingId, itemId) => addAttachment(actor, { meetingId, itemId, name: 'x.pdf', bytes: sampleFiles.pdf }),
  }

  test.each(Object.entries(acts))('only the secretary may %s: chair 403, members 404 before and 403 after convening, outsiders 404, nobody once it runs', async (_, act) => {
    const meetingId = await aMeeting(els, bodyId)
    const itemId = await anItem(els, meetingId, 'Leegstand')
    const outsider = await aMember('Rita Depoorter', 'secretary', await aBody())
    await expect(act(an, meetingId, itemId)).rejects.toMatchObject({ status: 403 })
    await expect(act(marc, meetingId, itemId)).rejects.toMatchObject({ status: 404 })
    await conveneMeeting(els, { meetingId })
    for (const actor of [an, marc, bart]) await expect(act(actor, meetingId, itemId)).rejects.toMatchObject({ status: 403 })
    await expect(act(outsider, meetingId, itemId)).rejects.toMatchObject({ status: 404 })
    await openMeeting(els, { meetingId })
    await expect(act(els, meetingId, itemId)).rejects.toMatchObject({ status: 409, key: 'meetings:refusal.notEditable' })
    expect(await agenda(meetingId)).toEqual(['1 Leegstand'])
  })

  test('a meeting is made by the secretary of its body alone', async () => {
    const wish = { bodyId, title: 'X', date: inDays(3), time: '19:00', place: 'X', isPublic: true }
    const outsider = await aMember('Rita Depoorter', 'secretary', await aBody())
    for (const actor of [an, marc, bart]) await expect(createMeeting(actor, wish)).rejects.toMatchObject({ status: 403 })
    await expect(createMeeting(outsider, wish)).rejects.toMatchObject({ status: 404 })
  })
})
