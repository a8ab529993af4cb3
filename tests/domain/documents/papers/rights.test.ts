import { describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { clock, days } from '~/core/clock'
import { dateInBrussels } from '~/core/i18n/brussels'
import { isAllowed } from '~/core/verdict'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { addMembership } from '~/domain/accounts/memberships/add-membership.server'
import { endMembership } from '~/domain/accounts/memberships/end-membership.server'
import { system } from '~/domain/actor'
import { getDocumentFacts } from '~/domain/documents/document-facts.server'
import { levelOf, mayCommentOn, mayWriteDocument } from '~/domain/documents/document.policy'
import { listDocuments } from '~/domain/documents/documents.queries.server'
import { linkedPaper } from '~/domain/documents/links/linked-paper.queries.server'
import { makeLink } from '~/domain/documents/links/make-link.server'
import { revokeLink } from '~/domain/documents/links/revoke-link.server'
import { archivePaper } from '~/domain/documents/papers/archive-paper.server'
import { changePaper } from '~/domain/documents/papers/change-paper.server'
import { paperPage } from '~/domain/documents/papers/paper.queries.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { giveRight } from '~/domain/documents/rights/give-right.server'
import { sharingPage } from '~/domain/documents/rights/sharing.queries.server'
import { takeRight } from '~/domain/documents/rights/take-right.server'
import { aPaper } from '../../../support/factories/a-paper'
import { at, layTable } from '../../../support/factories/table'

const levelIn = async (actor: Actor, documentId: string) => levelOf(actor, await getDocumentFacts(db, documentId))
const listed = async (actor: Actor, documentId: string) => (await listDocuments(actor)).documents.some(({ id }) => id === documentId)
const tokenOf = (address: string | null): string => address!.split('/').at(-1)!

describe('who may do what in a paper', () => {
  test('a new paper is of its maker and the secretariat alone', async () => {
    const table = await layTable('RA')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner)
    expect(await levelIn(owner, documentId)).toBe('manage')
    expect(await levelIn(await at(table, 'secretary'), documentId)).toBe('manage')
    for (const role of ['chair', 'advisory', 'observer'] as const) {
      const actor = await at(table, role)
      expect(await levelIn(actor, documentId)).toBe('none')
      expect(await listed(actor, documentId)).toBe(false)
      await expect(paperPage(actor, documentId)).rejects.toMatchObject({ status: 404 })
    }
  })

  test('a right of the body, the organisation and the person add up to the highest', async () => {
    const table = await layTable('RB')
    const [owner, bart] = [await at(table, 'voting'), await at(table, 'advisory')]
    const documentId = await aPaper(owner)
    await giveRight(owner, documentId, { holder: `body/${table.bodyId}`, level: 'read' })
    expect(await levelIn(bart, documentId)).toBe('read')
    expect(await levelIn(await at(table, 'observer'), documentId)).toBe('read')
    await giveRight(owner, documentId, { holder: `organisation/${table.people.advisory.organisationId}`, level: 'suggest' })
    expect(await levelIn(bart, documentId)).toBe('suggest')
    await giveRight(owner, documentId, { holder: `person/${bart.personId}`, level: 'comment' })
    expect(await levelIn(bart, documentId)).toBe('suggest')
    expect(await listed(bart, documentId)).toBe(true)
    await takeRight(owner, documentId, `organisation/${table.people.advisory.organisationId}`)
    expect(await levelIn(bart, documentId)).toBe('comment')
  })

  test('a right given again takes the place of the first', async () => {
    const table = await layTable('RC')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner)
    for (const level of ['write', 'read'] as const) await giveRight(owner, documentId, { holder: `body/${table.bodyId}`, level })
    expect(await levelIn(await at(table, 'chair'), documentId)).toBe('read')
    expect((await sharingPage(owner, documentId)).rights).toHaveLength(1)
  })

  test('somebody of an organisation without a seat reads through the organisation, until the membership ends', async () => {
    const [table, elsewhere] = [await layTable('RD'), await layTable('RE')]
    const owner = await at(table, 'voting')
    const wim = elsewhere.people.observer.id
    const { organisationId } = table.people.advisory
    const documentId = await aPaper(owner)
    await giveRight(owner, documentId, { holder: `organisation/${organisationId}`, level: 'comment' })
    expect(await levelIn(await actorOfPerson(wim), documentId)).toBe('none')
    await addMembership(system, { personId: wim, organisationId, function: 'medewerker' })
    expect(await levelIn(await actorOfPerson(wim), documentId)).toBe('comment')
    const { id } = await db.membership.findFirstOrThrow({ where: { personId: wim, organisationId } })
    await endMembership(system, { personId: wim, membershipId: id })
    expect(await levelIn(await actorOfPerson(wim), documentId)).toBe('none')
  })

  test('who only writes in it gives nobody rights, and does not approve', async () => {
    const table = await layTable('RF')
    const [owner, bart] = [await at(table, 'voting'), await at(table, 'advisory')]
    const documentId = await aPaper(owner, { access: 'write' })
    for (const work of [
      giveRight(bart, documentId, { holder: `person/${bart.personId}`, level: 'write' }),
      takeRight(bart, documentId, `body/${table.bodyId}`),
      setPaperStatus(bart, documentId, 'final'),
      changePaper(bart, documentId, { title: 'Van mij', folder: '' }),
      archivePaper(bart, documentId, true),
      makeLink(bart, documentId, { label: 'Iedereen', lastDay: '2100-01-01' }),
    ])
      await expect(work).rejects.toMatchObject({ status: 403 })
  })

  test('a right for what does not exist is refused at its field', async () => {
    const table = await layTable('RG')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner)
    await expect(giveRight(owner, documentId, { holder: `person/${table.bodyId}`, level: 'read' })).rejects.toMatchObject({ status: 400, field: 'holder' })
  })
})

describe('the way of a paper', () => {
  test('it goes from draft by consultation and final to approved, step by step, and stays there', async () => {
    const table = await layTable('RH')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner, { access: 'write' })
    const may = async () => {
      const [facts, bart] = [await getDocumentFacts(db, documentId), await at(table, 'advisory')]
      return { write: isAllowed(mayWriteDocument(bart, facts)), comment: isAllowed(mayCommentOn(bart, facts)) }
    }
    await expect(setPaperStatus(owner, documentId, 'approved')).rejects.toMatchObject({ key: 'documents:refusal.notThere' })
    expect(await may()).toEqual({ write: true, comment: true })
    await setPaperStatus(owner, documentId, 'consultation')
    expect(await may()).toEqual({ write: true, comment: true })
    await setPaperStatus(owner, documentId, 'final')
    expect(await may()).toEqual({ write: false, comment: true })
    await setPaperStatus(owner, documentId, 'approved')
    expect(await may()).toEqual({ write: false, comment: false })
    for (const status of ['draft', 'consultation', 'final'] as const) await expect(setPaperStatus(owner, documentId, status)).rejects.toMatchObject({ status: 409 })
  })

  test('one that is put away is not listed and not written in, until it is brought back', async () => {
    const table = await layTable('RI')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner)
    await archivePaper(owner, documentId, true)
    expect(await listed(owner, documentId)).toBe(false)
    expect((await listDocuments(owner, { archived: true })).documents.map(({ id }) => id)).toContain(documentId)
    expect((await paperPage(owner, documentId)).may.write).toBe(false)
    await archivePaper(owner, documentId, false)
    expect((await paperPage(owner, documentId)).may.write).toBe(true)
  })

  test('papers stand in folders of their body, and the list is narrowed by kind, folder, owner and words', async () => {
    const table = await layTable('RJ')
    const [owner, bart] = [await at(table, 'voting'), await at(table, 'advisory')]
    const leegstand = await aPaper(owner, { title: 'Leegstand aanpakken', folder: 'Leegstand', access: 'read' })
    const reglement = await aPaper(bart, { title: 'Reglement noodwoningen', kind: 'regulation', folder: 'Leegstand', access: 'read' })
    const idsOf = async (filter: Parameters<typeof listDocuments>[1]) => (await listDocuments(owner, filter)).documents.map(({ id }) => id)
    expect(await idsOf({ folder: 'Leegstand' })).toEqual([reglement, leegstand])
    expect(await idsOf({ kind: 'regulation' })).toEqual([reglement])
    expect(await idsOf({ own: true })).toEqual([leegstand])
    expect(await idsOf({ text: 'aanpakken' })).toEqual([leegstand])
    expect(await idsOf({ text: 'bestaat niet' })).toEqual([])
  })
})

describe('a link for somebody without an account', () => {
  test('opens the text until its last day is over, or until it is taken back', async () => {
    const table = await layTable('RK')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner, { lines: ['Voor het studiebureau.'] })
    const { linkId } = await makeLink(owner, documentId, { label: 'Studiebureau', lastDay: '2100-01-01' })
    const token = tokenOf((await sharingPage(owner, documentId)).links[0]!.address)
    expect(JSON.stringify((await linkedPaper(token)).text)).toContain('Voor het studiebureau.')
    await revokeLink(owner, documentId, linkId)
    await expect(linkedPaper(token)).rejects.toMatchObject({ status: 404 })

    const today = dateInBrussels(clock.now())
    await makeLink(owner, documentId, { label: 'Nog een', lastDay: today })
    const second = tokenOf((await sharingPage(owner, documentId)).links[0]!.address)
    expect((await linkedPaper(second)).paper.title).toBe('Nota over leegstand')
    clock.travel(days(2))
    await expect(linkedPaper(second)).rejects.toMatchObject({ status: 404 })
    clock.travel(-days(2))
  })

  test('a token of another link, or with one letter changed, opens nothing', async () => {
    const table = await layTable('RL')
    const owner = await at(table, 'voting')
    const [mine, other] = [await aPaper(owner), await aPaper(owner)]
    for (const documentId of [mine, other]) await makeLink(owner, documentId, { label: 'Een', lastDay: '2100-01-01' })
    const [a, b] = await Promise.all([mine, other].map(async (id) => tokenOf((await sharingPage(owner, id)).links[0]!.address)))
    const [id, signature] = [a!.split('.')[0]!, b!.split('.')[1]!]
    for (const token of [`${id}.${signature}`, `${a!.slice(0, -2)}xx`, id, '']) await expect(linkedPaper(token)).rejects.toMatchObject({ status: 404 })
  })
})
