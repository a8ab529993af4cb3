import { change } from '~/core/change.server'
import { newId } from '~/core/ids'
import { system } from '~/domain/actor'
import { addMembership } from '~/domain/accounts/memberships/add-membership.server'
import { suspendPerson } from '~/domain/accounts/people/suspend-person.server'
import { usualRules } from '~/domain/bodies/body.schema'
import { createBody } from '~/domain/bodies/create-body.server'
import { createSeat } from '~/domain/bodies/seats/create-seat.server'
import { createSubject } from '~/domain/subjects/create-subject.server'
import { paths } from '~/paths'
import type { Entry, Matrix } from './entry'
import { act, rows } from './row'
import type { World } from './world'

const unique = (name: string) => `${name} ${newId().slice(-8)}`
const code = () => `WO-${newId().slice(-6).toUpperCase()}`

const person = () => ({ name: unique('Iemand'), email: `${newId()}@voorbeeld.test`, locale: 'nl' })
const organisation = () => ({ name: unique('Organisatie'), kind: 'other' })
const body = () => ({ name: unique('Woonoverleg'), code: code(), kind: 'woonoverleg', ...usualRules, minutesDays: String(usualRules.minutesDays), speakingMinutes: '0', maxProxies: '1', proxiesCountForQuorum: 'on', submissionDays: '14', allowsUrgentItems: 'on', hasAbstention: 'on' })

const newBody = async (): Promise<string> => (await createBody(system, { name: unique('Orgaan'), code: code(), kind: 'woonoverleg' })).bodyId
const newSeat = async (world: World) => {
  const [bodyId, organisationId] = [await newBody(), await world.organisation()]
  const { seatId } = await createSeat(system, { bodyId, organisationId, role: 'voting' })
  return { bodyId, seatId, form: { organisationId, role: 'advisory', weight: '1' } }
}
const newMembership = async (world: World) => {
  const [personId, organisationId] = [await world.somebody(), await world.organisation()]
  await addMembership(system, { personId, organisationId, function: 'lid' })
  const { id } = await change(null, ({ tx }) => tx.membership.findFirstOrThrow({ where: { personId } }))
  return { personId, membershipId: id }
}
const subjectInput = () => ({ checklist: 'discussion' as const, code: `T${newId().slice(-8).toUpperCase()}`, title: 'Onderwerp', obligation: 'periodic' as const, source: 'Besluit', validFrom: '2020-01-01' })
const newSubject = async (): Promise<string> => (await createSubject(system, subjectInput())).subjectId
const suspended = async (world: World) => {
  const personId = await world.somebody()
  await suspendPerson(system, { personId })
  return personId
}

/** A page with a form. */
const page = (knock?: Entry['knock']): Entry => ({ GET: rows.administrators, POST: act(rows.administrators), ...(knock && { knock }) })
/** A page to read. */
const reading = (knock?: Entry['knock']): Entry => ({ GET: rows.administrators, ...(knock && { knock }) })
/** One button; who asks for it with GET is sent to the page it belongs to, which decides. */
const button = (knock: Entry['knock']): Entry => ({ GET: act(rows.signedIn), POST: act(rows.administrators), ...(knock && { knock }) })

/** Who sits at the table: for administrators alone. */
export const management: Matrix = {
  '/overleg/beheer': reading(),
  '/overleg/beheer/organisaties': reading(),
  '/overleg/beheer/organisaties/nieuw': page(() => ({ url: paths.newOrganisation(), form: organisation() })),
  '/overleg/beheer/organisaties/:organisationId': page(async (world) => ({ url: paths.organisation(await world.organisation()), form: organisation() })),
  '/overleg/beheer/organisaties/:organisationId/archivering': button(async (world) => paths.archiveOrganisation(await world.organisation())),
  '/overleg/beheer/personen': reading(),
  '/overleg/beheer/personen/nieuw': page(() => ({ url: paths.newPerson(), form: person() })),
  '/overleg/beheer/personen/:personId': page(async (world) => ({ url: paths.person(await world.somebody()), form: person() })),
  '/overleg/beheer/personen/:personId/uitnodiging': button(async (world) => paths.invitePerson(await world.somebody())),
  '/overleg/beheer/personen/:personId/schorsing': button(async (world) => paths.suspendPerson(await world.somebody())),
  '/overleg/beheer/personen/:personId/opheffing': button(async (world) => paths.readmitPerson(await suspended(world))),
  '/overleg/beheer/personen/:personId/lidmaatschap': page(async (world) => ({ url: paths.addMembership(await world.somebody()), form: { organisationId: await world.organisation(), function: 'lid' } })),
  '/overleg/beheer/personen/:personId/lidmaatschap/:membershipId/einde': button(async (world) => {
    const { personId, membershipId } = await newMembership(world)
    return paths.endMembership(personId, membershipId)
  }),
  '/overleg/beheer/onderwerpen': reading(),
  '/overleg/beheer/onderwerpen/nieuw': page(() => ({ url: paths.newSubject(), form: subjectInput() })),
  '/overleg/beheer/onderwerpen/norm': page(() => ({ url: paths.meetingNorm(), form: { firstYear: '2030', meetingsPerYear: '3', source: 'Besluit' } })),
  '/overleg/beheer/onderwerpen/:subjectId': page(async () => ({ url: paths.subject(await newSubject()), form: subjectInput() })),
  '/overleg/beheer/onderwerpen/:subjectId/einde': button(async () => paths.endSubject(await newSubject())),
  '/overleg/beheer/organen': reading(),
  '/overleg/beheer/organen/nieuw': page(() => ({ url: paths.newBody(), form: body() })),
  '/overleg/beheer/organen/:bodyId': reading(async () => paths.body(await newBody())),
  '/overleg/beheer/organen/:bodyId/gegevens': page(async () => ({ url: paths.editBody(await newBody()), form: body() })),
  '/overleg/beheer/organen/:bodyId/zetels/nieuw': page(async (world) => {
    const { bodyId, form } = await newSeat(world)
    return { url: paths.newSeat(bodyId), form }
  }),
  '/overleg/beheer/organen/:bodyId/zetels/:seatId': page(async (world) => {
    const { bodyId, seatId, form } = await newSeat(world)
    return { url: paths.seat(bodyId, seatId), form }
  }),
  '/overleg/beheer/organen/:bodyId/zetels/:seatId/einde': button(async (world) => {
    const { bodyId, seatId } = await newSeat(world)
    return paths.endSeat(bodyId, seatId)
  }),
}
