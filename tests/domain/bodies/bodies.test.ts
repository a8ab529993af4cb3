import { describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { system } from '~/domain/actor'
import { bodyPage, listBodies, managementOverview } from '~/domain/bodies/body.queries.server'
import { bodySchema } from '~/domain/bodies/body.schema'
import { createBody } from '~/domain/bodies/create-body.server'
import { endSeat } from '~/domain/bodies/seats/end-seat.server'
import { updateBody } from '~/domain/bodies/update-body.server'
import { aBody, aMember, anOrganisation, aSeat } from '../../support/factories/bodies'
import { usualRules } from '~/domain/bodies/body.schema'
import { anAdministrator, somebody } from '../../support/factories/people'

describe('a body', () => {
  test('decides by consensus in public meetings with half of its seats, unless told otherwise', async () => {
    const { bodyId } = await createBody(system, { name: 'Woonoverleg Ichtegem', code: 'WO-ICH', kind: 'woonoverleg' })
    expect(await db.body.findUnique({ where: { id: bodyId } })).toMatchObject({ majority: 'consensus', quorumRule: 'halfOfVotingSeats', minutesApproval: 'byChair', isPublic: true })
    await updateBody(system, { ...usualRules, bodyId, name: 'Woonoverleg Ichtegem', code: 'WO-ICH', kind: 'woonoverleg', majority: 'twoThirds', quorumRule: 'none', minutesApproval: 'byNextMeeting', visibility: 'closed' })
    expect(await db.body.findUnique({ where: { id: bodyId } })).toMatchObject({ majority: 'twoThirds', quorumRule: 'none', minutesApproval: 'byNextMeeting', isPublic: false })
  })

  test('says how many proxies one person may hold, and whether they count for the quorum', async () => {
    const facts = { name: 'Woonoverleg Jabbeke', code: 'WO-JAB', kind: 'woonoverleg' } as const
    const { bodyId } = await createBody(system, facts)
    expect(await db.body.findUnique({ where: { id: bodyId } })).toMatchObject({ maxProxies: 1, proxiesCountForQuorum: true })
    await updateBody(system, { ...usualRules, ...facts, bodyId, maxProxies: 0, proxiesCountForQuorum: false })
    expect(await db.body.findUnique({ where: { id: bodyId } })).toMatchObject({ maxProxies: 0, proxiesCountForQuorum: false })
    const max = (value: unknown) => bodySchema.shape.maxProxies.safeParse(value).error?.issues[0]?.message
    expect([undefined, 'veel', -1, 1.5, 21, 0, 20].map(max)).toEqual(['errors:required', 'errors:numberInvalid', ...Array(3).fill('bodies:proxies.invalid'), undefined, undefined])
  })

  test('has a name and a code of its own', async () => {
    await createBody(system, { name: 'Stuurgroep', code: 'SG', kind: 'steeringGroup' })
    await expect(createBody(system, { name: 'Stuurgroep', code: 'SG-2', kind: 'steeringGroup' })).rejects.toMatchObject({ field: 'name' })
    await expect(createBody(system, { name: 'Stuurgroep 2', code: 'SG', kind: 'steeringGroup' })).rejects.toMatchObject({ field: 'code' })
  })

  test('hangs under a municipality, not under another organisation', async () => {
    const [gistel, caw] = [await anOrganisation('Stad Gistel', 'municipality'), await anOrganisation('CAW')]
    await expect(aBody('Woonoverleg CAW', { municipalityId: caw })).rejects.toMatchObject({ field: 'municipalityId' })
    const bodyId = await aBody('Woonoverleg Gistel', { municipalityId: gistel })
    expect((await bodyPage(await anAdministrator(), bodyId)).municipality?.name).toBe('Stad Gistel')
  })

  test('has a code of capitals, digits and hyphens', () => {
    const codeOf = (code: string) => bodySchema.shape.code.safeParse(code)
    expect(codeOf(' wo-ich ').data).toBe('WO-ICH')
    for (const code of ['', 'WO ICH', '-WO', 'WO-', 'WO--ICH', 'WÓ', 'WO/ICH', 'A'.repeat(13)]) expect(codeOf(code).success).toBe(false)
  })

  test('shows who sits there now apart from who sat there', async () => {
    const els = await anAdministrator()
    const bodyId = await aBody('Beheerscomité')
    const an = await aMember('An Maertens', 'chair', bodyId)
    const bart = await aMember('Bart Seynaeve', 'observer', bodyId)
    await endSeat(els, { bodyId, seatId: bart.seats[0]!.seatId })
    const page = await bodyPage(els, bodyId)
    expect(page.seats.map(({ holder }) => holder?.id)).toEqual([an.personId])
    expect(page.endedSeats.map(({ holder }) => holder?.id)).toEqual([bart.personId])
    expect((await listBodies(els, { q: 'Beheerscomité' }))[0]).toMatchObject({ seats: 1, votingSeats: 1, chair: 'An Maertens' })
  })

  test('does not exist on the management pages of who is no administrator', async () => {
    const bodyId = await aBody()
    const an = await aMember('An Maertens', 'secretary', bodyId)
    for (const attempt of [() => createBody(an, { name: 'X', code: 'X', kind: 'woonoverleg' }), () => bodyPage(an, bodyId), () => listBodies(an, {}), () => managementOverview(an)])
      await expect(attempt()).rejects.toMatchObject({ status: 404 })
  })
})

test('the overview counts what there is, and what asks for attention', async () => {
  const els = await anAdministrator()
  const before = await managementOverview(els)
  const bodyId = await aBody()
  await somebody('Iemand Nieuw')
  await aSeat(bodyId, await somebody('An Maertens'), 'chair')
  const after = await managementOverview(els)
  expect({ people: after.people - before.people, bodies: after.bodies - before.bodies, seats: after.seats - before.seats, notInvited: after.notInvited - before.notInvited }).toEqual({ people: 2, bodies: 1, seats: 1, notInvited: 2 })
})
