import { beforeAll, describe, expect, test } from 'vitest'
import { clock, seconds } from '~/core/clock'
import { db } from '~/core/db.server'
import { addMembership } from '~/domain/accounts/memberships/add-membership.server'
import { endMembership } from '~/domain/accounts/memberships/end-membership.server'
import { archiveOrganisation } from '~/domain/accounts/organisations/archive-organisation.server'
import { createOrganisation } from '~/domain/accounts/organisations/create-organisation.server'
import { listOrganisations } from '~/domain/accounts/organisations/organisation.queries.server'
import { updateOrganisation } from '~/domain/accounts/organisations/update-organisation.server'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { listPeople, personPage } from '~/domain/accounts/people/person.queries.server'
import { readmitPerson } from '~/domain/accounts/people/readmit-person.server'
import { suspendPerson } from '~/domain/accounts/people/suspend-person.server'
import { updatePerson } from '~/domain/accounts/people/update-person.server'
import { type Actor, system } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { endSeat } from '~/domain/bodies/seats/end-seat.server'
import { aBody, anOrganisation, aSeat } from '../../support/factories/bodies'
import { anAdministrator, password, somebody } from '../../support/factories/people'

const hidden = { status: 404 }

let els: Actor
let karel: Actor
beforeAll(async () => {
  els = await anAdministrator('Els Verhaeghe', { password })
  karel = await actorOfPerson(await somebody('Karel Desmet'))
})

describe('an organisation', () => {
  test('has a name of its own', async () => {
    await createOrganisation(els, { name: 'OCMW Gistel', kind: 'ocmw' })
    const other = await anOrganisation()
    await expect(createOrganisation(els, { name: 'OCMW Gistel', kind: 'other' })).rejects.toMatchObject({ field: 'name' })
    await expect(updateOrganisation(els, { organisationId: other, name: 'OCMW Gistel', kind: 'ocmw' })).rejects.toMatchObject({ field: 'name' })
  })

  test('is put away once it has no people and no seats, and then takes none', async () => {
    const organisationId = await anOrganisation('Bouwmaatschappij Zee')
    const bodyId = await aBody()
    const lien = await somebody('Lien Claeys')
    await addMembership(els, { personId: lien, organisationId, function: 'medewerker' })
    const seatId = await aSeat(bodyId, lien, 'voting', { organisationId })
    await expect(archiveOrganisation(els, { organisationId })).rejects.toMatchObject({ key: 'accounts:organisation.stillInUse' })
    await endSeat(els, { bodyId, seatId })
    await endMembership(els, { personId: lien, membershipId: (await db.membership.findFirstOrThrow({ where: { organisationId } })).id })
    await archiveOrganisation(els, { organisationId })
    await expect(addMembership(els, { personId: lien, organisationId, function: 'medewerker' })).rejects.toMatchObject({ field: 'organisationId' })
    await expect(aSeat(bodyId, lien, 'voting', { organisationId })).rejects.toMatchObject({ field: 'organisationId' })
    await expect(archiveOrganisation(els, { organisationId })).rejects.toMatchObject(hidden)
    const names = async (state?: string) => (await listOrganisations(els, { q: 'Bouwmaatschappij', state })).rows.map(({ name }) => name)
    expect([await names(), await names('archived')]).toEqual([[], ['Bouwmaatschappij Zee']])
  })
})

describe('a person', () => {
  test('has an address of their own, whatever its capitals', async () => {
    await createPerson(els, { name: 'Sofie Vanhee', email: 'Sofie@Voorbeeld.test' })
    await expect(createPerson(els, { name: 'Sofie Anders', email: 'sofie@voorbeeld.test' })).rejects.toMatchObject({ field: 'email' })
    await expect(updatePerson(els, { personId: karel.personId, name: 'Karel', email: 'sofie@voorbeeld.test', locale: 'nl', isAdministrator: false })).rejects.toMatchObject({ field: 'email' })
  })

  test('belongs to several organisations, to each in one function at a time', async () => {
    const [ocmw, caw] = [await anOrganisation(), await anOrganisation()]
    const personId = await somebody('Tom Verstraete')
    await addMembership(els, { personId, organisationId: ocmw, function: 'raadslid' })
    await addMembership(els, { personId, organisationId: caw, function: 'bestuurder' })
    await expect(addMembership(els, { personId, organisationId: caw, function: 'voorzitter' })).rejects.toMatchObject({ field: 'organisationId' })
    const functions = async () => (await personPage(els, personId)).memberships.map((membership) => membership.function).toSorted()
    expect(await functions()).toEqual(['bestuurder', 'raadslid'])
    await endMembership(els, { personId, membershipId: (await db.membership.findFirstOrThrow({ where: { personId, organisationId: caw } })).id })
    expect(await functions()).toEqual(['raadslid'])
    clock.travel(seconds(1))
    await addMembership(els, { personId, organisationId: caw, function: 'voorzitter' })
    expect(await functions()).toEqual(['raadslid', 'voorzitter'])
  })

  test('is not suspended by themselves, and the last administrator by nobody', async () => {
    await expect(suspendPerson(els, { personId: els.personId })).rejects.toMatchObject({ key: 'accounts:person.notYourself' })
    await expect(suspendPerson(system, { personId: els.personId })).rejects.toMatchObject({ key: 'accounts:person.lastAdministrator' })
    const { name, email, locale } = els
    await expect(updatePerson(els, { personId: els.personId, name, email, locale, isAdministrator: false })).rejects.toMatchObject({ field: 'isAdministrator' })
    await anAdministrator('Peter Callens', { password })
    await suspendPerson(system, { personId: els.personId })
    await readmitPerson(system, { personId: els.personId })
  })

  test('is found by name, address, organisation and where they stand', async () => {
    const organisationId = await anOrganisation()
    const { personId } = await createPerson(els, { name: 'Youssef Amrani', email: 'youssef@voorbeeld.test', organisationId, function: 'buurtwerker', invite: true })
    const found = async (filter: Parameters<typeof listPeople>[1]) => (await listPeople(els, filter)).rows.map((row) => row.id)
    for (const filter of [{ q: 'amrani' }, { q: 'youssef@' }, { organisation: organisationId }]) expect(await found(filter)).toEqual([personId])
    expect(await found({ state: 'invited' })).toContain(personId)
    for (const state of ['active', 'withoutInvitation', 'suspended', 'administrator']) expect(await found({ state })).not.toContain(personId)
    expect(await found({ state: 'withoutInvitation' })).toContain(karel.personId)
  })

  test('stands in a list that goes on by cursor, fifty at a time', async () => {
    for (let number = 0; number < 51; number++) await createPerson(els, { name: `Zetelaar ${String(number).padStart(2, '0')}`, email: `zetelaar.${number}@voorbeeld.test` })
    const first = await listPeople(els, { q: 'Zetelaar' })
    const second = await listPeople(els, { q: 'Zetelaar', cursor: first.next! })
    expect([first.rows.length, second.rows.map(({ name }) => name), second.next]).toEqual([50, ['Zetelaar 50'], null])
  })
})

test('for who is no administrator nothing of this exists', async () => {
  const organisationId = await anOrganisation()
  const personId = await somebody('Pol Debruyne')
  const attempts = [
    () => createOrganisation(karel, { name: 'Nieuw', kind: 'other' }),
    () => updateOrganisation(karel, { organisationId, name: 'Nieuw', kind: 'other' }),
    () => archiveOrganisation(karel, { organisationId }),
    () => createPerson(karel, { name: 'Nieuw', email: 'nieuw@voorbeeld.test' }),
    () => updatePerson(karel, { personId: karel.personId, name: 'Karel', email: karel.email, locale: 'nl', isAdministrator: true }),
    () => suspendPerson(karel, { personId }),
    () => readmitPerson(karel, { personId }),
    () => addMembership(karel, { personId, organisationId, function: 'x' }),
    () => endMembership(karel, { personId, membershipId: 'x' }),
    () => listPeople(karel, {}),
    () => personPage(karel, personId),
    () => listOrganisations(karel, {}),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(hidden)
})
