import { randomUUID } from 'node:crypto'
import type { OrganisationKind, SeatRole } from '~prisma/enums'
import { createOrganisation } from '~/domain/accounts/organisations/create-organisation.server'
import { type Actor, system } from '~/domain/actor'
import { createBody } from '~/domain/bodies/create-body.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { createSeat } from '~/domain/bodies/seats/create-seat.server'
import type { SeatInput } from '~/domain/bodies/seats/seat.schema'
import { somebody } from './people'

/** @returns the organisation's id */
export const anOrganisation = async (name = `Organisatie ${randomUUID().slice(0, 8)}`, kind: OrganisationKind = 'welfare'): Promise<string> =>
  (await createOrganisation(system, { name, kind })).organisationId

type BodyFacts = Omit<Parameters<typeof createBody>[1], 'name' | 'kind'>

/** @returns the body's id */
export const aBody = async (name = `Woonoverleg ${randomUUID().slice(0, 8)}`, facts: Partial<BodyFacts> = {}): Promise<string> =>
  (await createBody(system, { name, kind: 'woonoverleg', code: `WO-${randomUUID().slice(0, 6)}`, ...facts })).bodyId

interface SeatFacts extends Omit<SeatInput, 'role' | 'holderId'> {
  organisationId?: string
}

/** Gives somebody, who may sit elsewhere already, a seat in the body. @returns the seat's id */
export const aSeat = async (bodyId: string, holderId: string, role: SeatRole, { organisationId, ...facts }: SeatFacts = {}): Promise<string> =>
  (await createSeat(system, { bodyId, organisationId: organisationId ?? (await anOrganisation()), role, holderId, ...facts })).seatId

/** Somebody new with a seat in the body: `const an = await aMember('An Maertens', 'chair', bodyId)`. Their seat is `an.seats[0]`. */
export const aMember = async (name: string, role: SeatRole, bodyId: string, facts: SeatFacts = {}): Promise<Actor> => {
  const personId = await somebody(name)
  await aSeat(bodyId, personId, role, facts)
  return actorOfPerson(personId)
}
