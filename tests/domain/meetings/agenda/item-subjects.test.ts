import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { system } from '~/domain/actor'
import { agendaOf } from '~/domain/meetings/agenda/agenda.queries.server'
import { removeItem } from '~/domain/meetings/agenda/remove-item.server'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { subjectsOfYear } from '~/domain/subjects/subject'
import { allSubjects } from '~/domain/subjects/subjects.queries.server'
import { updateSubject } from '~/domain/subjects/update-subject.server'
import { aBody, aMember } from '../../../support/factories/bodies'
import { aMeeting, anItem } from '../../../support/factories/meetings'

const prepare = async () => {
  const els = await aMember('Els Verhaeghe', 'secretary', await aBody())
  const meetingId = await aMeeting(els, els.seats[0]!.bodyId, { date: '2026-12-10' })
  const subjects = await allSubjects(db)
  const idOf = (code: string) => subjectsOfYear(subjects, 2026).find((subject) => subject.code === code)!.id
  return { els, meetingId, idOf, activity: subjects.find(({ code }) => code === 'VA1_2')!.id }
}

const carried = async (meetingId: string, readsClosedItems = true) =>
  (await agendaOf(db, { meetingId, startsAt: new Date(), readsClosedItems })).map(({ subjects }) => subjects.map(({ code }) => code))

test('an item carries subjects that hold on the day of the meeting, shown in the order of their codes', async () => {
  const { els, meetingId, idOf, activity } = await prepare()
  const itemId = await anItem(els, meetingId, 'Leegstand', { subjectIds: [idOf('A11'), idOf('A5')] })
  expect(await carried(meetingId)).toEqual([['A5', 'A11']])
  await expect(updateItem(els, { meetingId, itemId, subjectIds: [activity] })).rejects.toMatchObject({ key: 'agenda:refusal.subjectNotValid', field: 'subjectIds' })
  await updateItem(els, { meetingId, itemId, minutes: 20 })
  expect(await carried(meetingId)).toEqual([['A5', 'A11']])
  await updateItem(els, { meetingId, itemId, subjectIds: [idOf('A5')] })
  expect(await carried(meetingId)).toEqual([['A5']])
  const told = await db.eventRecord.findMany({ where: { subjectId: itemId, name: 'agenda.itemTagged' }, select: { payload: true } })
  expect(told.map(({ payload }) => JSON.parse(String(payload)) as unknown)).toEqual([
    { added: [idOf('A11'), idOf('A5')], removed: [] },
    { added: [], removed: [idOf('A11')] },
  ])
})

test('a subject that ended stays on the item that carries it, and is still offered there', async () => {
  const { els, meetingId, idOf } = await prepare()
  const itemId = await anItem(els, meetingId, 'Verwaarlozing', { subjectIds: [idOf('A12')] })
  const { id: subjectId, checklist, code, title, obligation, source, validFrom } = await db.subject.findUniqueOrThrow({ where: { id: idOf('A12') } })
  await updateSubject(system, { subjectId, checklist, code, title, obligation, source, validFrom, validTo: '2026-11-30' })
  const { subjects } = await itemForEditing(els, meetingId, itemId)
  expect(subjects.map(({ code }) => code)).toContain('A12')
  await updateItem(els, { meetingId, itemId, subjectIds: [idOf('A12')] })
  expect(await carried(meetingId)).toEqual([['A12']])
})

test('what a closed item is about is not told to who may not read it, and goes with the item when that is removed', async () => {
  const { els, meetingId, idOf } = await prepare()
  const itemId = await anItem(els, meetingId, 'Dossier', { isClosed: true, subjectIds: [idOf('A10')] })
  expect(await carried(meetingId, false)).toEqual([[]])
  await removeItem(els, { meetingId, itemId })
  expect(await db.itemSubject.count({ where: { itemId } })).toBe(0)
})
