import { setPasswordFor } from '~/domain/accounts/passwords/set-password-for.server'
import { addMembership } from '~/domain/accounts/memberships/add-membership.server'
import { createOrganisation } from '~/domain/accounts/organisations/create-organisation.server'
import { demoPassword } from '~/domain/accounts/account'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { system } from '~/domain/actor'
import { createBody } from '~/domain/bodies/create-body.server'
import { createSeat } from '~/domain/bodies/seats/create-seat.server'
import { bodies, type BodyData, type BodyKey, type OrganisationKey, organisations, people, type PersonKey, type SeatData } from '../cast'

/** The ids of everybody and everything in the cast. */
export interface Cast {
  organisations: Record<OrganisationKey, string>
  people: Record<PersonKey, string>
  bodies: Record<BodyKey, string>
}

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record) as Key[]

const madeFrom = async <Key extends string>(keys: Key[], make: (key: Key) => Promise<string>): Promise<Record<Key, string>> => {
  const ids: Partial<Record<Key, string>> = {}
  for (const key of keys) ids[key] = await make(key)
  return ids as Record<Key, string>
}

/** Organisations, people with their functions and password, bodies and seats. */
export const makeCast = async (): Promise<Cast> => {
  const organisationIds = await madeFrom(keysOf(organisations), async (key) => (await createOrganisation(system, organisations[key])).organisationId)
  const personIds = await madeFrom(keysOf(people), (key) => makePerson(key, organisationIds))
  await Promise.all(Object.values(personIds).map((personId) => setPasswordFor(personId, demoPassword)))
  const bodyIds = await madeFrom(keysOf(bodies), async (key) => makeBody(key, organisationIds, personIds))
  return { organisations: organisationIds, people: personIds, bodies: bodyIds }
}

const makePerson = async (key: PersonKey, organisationIds: Cast['organisations']): Promise<string> => {
  const { memberships, ...person } = people[key]
  const { personId } = await createPerson(system, person)
  for (const [organisation, role] of Object.entries(memberships)) {
    await addMembership(system, { personId, organisationId: organisationIds[organisation as OrganisationKey], function: role })
  }
  return personId
}

const makeBody = async (key: BodyKey, organisationIds: Cast['organisations'], personIds: Cast['people']): Promise<string> => {
  const { seats, ...body } = bodies[key]
  const municipality = 'municipality' in body ? { municipalityId: organisationIds[body.municipality] } : {}
  const { speakingMinutes = 0 }: Partial<BodyData> = body
  const { bodyId } = await createBody(system, { name: body.name, code: body.code, kind: body.kind, majority: body.majority, minutesApproval: body.minutesApproval, speakingMinutes, ...municipality })
  for (const { of, holder, substitute, role } of seats as readonly SeatData[]) {
    const seat = { organisationId: organisationIds[of], role, holderId: personIds[holder], ...(substitute && { substituteId: personIds[substitute] }) }
    await createSeat(system, { bodyId, ...seat })
  }
  return bodyId
}
