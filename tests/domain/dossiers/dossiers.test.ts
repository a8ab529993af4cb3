import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '~/domain/actor'
import { listDocuments } from '~/domain/documents/documents.queries.server'
import { createDossier } from '~/domain/dossiers/create-dossier.server'
import { changeDossier } from '~/domain/dossiers/change-dossier.server'
import { dossierPage } from '~/domain/dossiers/dossier-page.queries.server'
import { dossierOfPaper, dossiersForPaper, listDossiers } from '~/domain/dossiers/dossiers.queries.server'
import { placeItem } from '~/domain/dossiers/place-item.server'
import { placePaper } from '~/domain/dossiers/place-paper.server'
import { settleDossier } from '~/domain/dossiers/settle-dossier.server'
import { removeItem } from '~/domain/meetings/agenda/remove-item.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { aPaper } from '../../support/factories/a-paper'
import { holdMeeting } from '../../support/factories/held-meeting'
import { aMeeting, anItem } from '../../support/factories/meetings'
import { aPeopledBody } from '../../support/factories/peopled-body'

let els: Actor
let marc: Actor
let bart: Actor
let mia: Actor
let bodyId: string
let dossierId: string

beforeAll(async () => {
  ;({ bodyId, els, marc, bart, mia } = await aPeopledBody())
})

beforeEach(async () => {
  dossierId = (await createDossier(marc, { bodyId, title: 'Leegstand', description: 'Van register tot heffing.' })).dossierId
})

const titles = async (actor: Actor) => {
  const { coming, past } = await dossierPage(actor, dossierId)
  return { coming: coming.map(({ title }) => title), past: past.map(({ title }) => title) }
}

describe('a dossier', () => {
  test('is begun by who writes papers, seen by everybody of its body, and not found elsewhere', async () => {
    await expect(createDossier(bart, { bodyId, title: 'Nee', description: '' })).rejects.toMatchObject({ status: 403 })
    await expect(createDossier(mia, { bodyId, title: 'Nee', description: '' })).rejects.toMatchObject({ status: 404 })
    expect((await dossierPage(bart, dossierId)).dossier).toMatchObject({ title: 'Leegstand', owner: 'Marc Dewulf', isClosed: false })
    await expect(dossierPage(mia, dossierId)).rejects.toMatchObject({ status: 404 })
    expect((await listDossiers(mia, { isClosed: false })).dossiers.map(({ id }) => id)).not.toContain(dossierId)
  })

  test('is changed and closed by its owner and the secretary alone; closed it takes nothing new, and says so', async () => {
    await expect(changeDossier(bart, dossierId, { title: 'Nee', description: '' })).rejects.toMatchObject({ status: 403 })
    await changeDossier(els, dossierId, { title: 'Leegstand 2026', description: '' })
    await expect(settleDossier(bart, dossierId, 'closed')).rejects.toMatchObject({ status: 403 })
    await settleDossier(marc, dossierId, 'closed')
    expect((await listDossiers(bart, { isClosed: true })).dossiers.map(({ title }) => title)).toContain('Leegstand 2026')
    expect((await listDossiers(bart, { isClosed: false })).dossiers.map(({ id }) => id)).not.toContain(dossierId)
    await expect(placePaper(marc, await aPaper(marc), dossierId)).rejects.toMatchObject({ status: 409, key: 'dossiers:refusal.closed' })
    await settleDossier(els, dossierId, 'open')
    await placePaper(marc, await aPaper(marc), dossierId)
  })

  test('gives no rights: a paper of others and a closed item are not there for who may not read them', async () => {
    const own = await aPaper(marc, { title: 'Nota voor niemand' })
    const open = await aPaper(marc, { title: 'Reglement', access: 'read' })
    await placePaper(marc, own, dossierId)
    await placePaper(marc, open, dossierId)
    const meetingId = await aMeeting(els, bodyId)
    const [item, closed] = [await anItem(els, meetingId, 'Bespreking leegstand'), await anItem(els, meetingId, 'Dossier van een gezin', { isClosed: true })]
    for (const itemId of [item, closed]) await placeItem(els, dossierId, { itemId, place: 'in' })
    expect((await titles(marc)).coming).toEqual([])
    await conveneMeeting(els, { meetingId })
    expect(await titles(marc)).toMatchObject({ coming: expect.arrayContaining(['Bespreking leegstand', 'Dossier van een gezin']), past: expect.arrayContaining(['Nota voor niemand', 'Reglement']) })
    expect(await titles(bart)).toEqual({ coming: ['Bespreking leegstand'], past: ['Reglement'] })
  })

  test('holds each thing once, of its own body, put there by who manages it', async () => {
    const documentId = await aPaper(marc, { access: 'read' })
    await expect(placePaper(bart, documentId, dossierId)).rejects.toMatchObject({ status: 403 })
    await expect(placePaper(mia, documentId, dossierId)).rejects.toMatchObject({ status: 404 })
    await placePaper(marc, documentId, dossierId)
    expect(await dossierOfPaper(bart, documentId)).toEqual({ id: dossierId, title: 'Leegstand' })
    expect((await dossiersForPaper(marc, documentId)).dossierId).toBe(dossierId)
    const other = (await createDossier(marc, { bodyId, title: 'Ander', description: '' })).dossierId
    await placePaper(marc, documentId, other)
    expect((await listDocuments(bart, { dossierId })).documents).toEqual([])
    expect((await listDocuments(bart, { dossierId: other })).documents.map(({ id }) => id)).toEqual([documentId])
    await placePaper(marc, documentId, undefined)
    expect(await dossierOfPaper(bart, documentId)).toBeNull()
    const elsewhere = (await createDossier(mia, { bodyId: mia.bodies[0]!.id, title: 'Elders', description: '' })).dossierId
    await expect(placePaper(marc, documentId, elsewhere)).rejects.toMatchObject({ status: 404 })
  })

  test('items are placed by the secretary; one stands in one dossier and leaves with its agenda', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const itemId = await anItem(els, meetingId, 'Leegstand')
    await expect(placeItem(marc, dossierId, { itemId, place: 'in' })).rejects.toMatchObject({ status: 403 })
    await placeItem(els, dossierId, { itemId, place: 'in' })
    const other = (await createDossier(marc, { bodyId, title: 'Ander', description: '' })).dossierId
    await expect(placeItem(els, other, { itemId, place: 'in' })).rejects.toMatchObject({ status: 409, key: 'dossiers:refusal.elsewhere' })
    const theirs = await anItem(mia, await aMeeting(mia, mia.bodies[0]!.id), 'Elders')
    await expect(placeItem(els, dossierId, { itemId: theirs, place: 'in' })).rejects.toMatchObject({ status: 404 })
    await placeItem(els, dossierId, { itemId, place: 'out' })
    await placeItem(els, other, { itemId, place: 'in' })
    await removeItem(els, { meetingId, itemId })
    expect((await dossierPage(els, other)).coming).toEqual([])
  })

  test('of what was held it has the item, what was decided, and what must still be done', async () => {
    const held = await holdMeeting()
    const secretary = await held.actor('Els')
    const { dossierId: theirs } = await createDossier(secretary, { bodyId: held.bodyId, title: 'Reglement', description: '' })
    await placeItem(secretary, theirs, { itemId: held.itemIds[1]!, place: 'in' })
    const page = await dossierPage(await held.actor('Bart'), theirs)
    expect(page.past.map(({ what }) => what).toSorted()).toEqual(['decision', 'item'])
    expect(page.coming).toMatchObject([{ what: 'action', title: 'Bezorg de aangepaste tekst', owner: expect.stringContaining('Bart'), isDone: false }])
  })
})
