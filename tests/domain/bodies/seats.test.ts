import { describe, expect, test } from 'vitest'
import { clock, days } from '~/core/clock'
import { system } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { endSeat } from '~/domain/bodies/seats/end-seat.server'
import { updateSeat } from '~/domain/bodies/seats/update-seat.server'
import { dateInBrussels } from '~/core/i18n/brussels'
import { aBody, aMember, anOrganisation, aSeat } from '../../support/factories/bodies'
import { anAdministrator, somebody } from '../../support/factories/people'

const inDays = (count: number): string => dateInBrussels(new Date(clock.ms() + days(count)))

describe('a seat', () => {
  test('of a chair or a voting member votes by default; of others it does not', async () => {
    const bodyId = await aBody()
    const votes = async (role: Parameters<typeof aMember>[1]) => (await aMember('Karel Desmet', role, bodyId)).seats[0]?.votes
    expect([await votes('chair'), await votes('voting')]).toEqual([true, true])
    expect([await votes('secretary'), await votes('advisory'), await votes('observer')]).toEqual([false, false, false])
  })

  test('may vote or not whatever its role', async () => {
    const bodyId = await aBody()
    expect((await aMember('Joris Boone', 'advisory', bodyId, { votes: 'yes', weight: 3 })).seats[0]).toMatchObject({ votes: true, weight: 3 })
  })

  test('counts for its holder and its substitute', async () => {
    const bodyId = await aBody()
    const [an, karel] = [await somebody('An Maertens'), await somebody('Karel Desmet')]
    await aSeat(bodyId, an, 'voting', { substituteId: karel })
    expect((await actorOfPerson(an)).seats[0]?.as).toBe('holder')
    expect((await actorOfPerson(karel)).seats[0]?.as).toBe('substitute')
  })

  test('counts from its first day until its last', async () => {
    const bodyId = await aBody()
    const an = await somebody('An Maertens')
    await aSeat(bodyId, an, 'voting', { startsOn: inDays(-30), endsOn: inDays(-1) })
    await aSeat(bodyId, an, 'voting', { startsOn: inDays(1) })
    expect((await actorOfPerson(an)).seats).toEqual([])
    const today = await aSeat(bodyId, an, 'voting', { startsOn: inDays(0), endsOn: inDays(0) })
    expect((await actorOfPerson(an)).seats.map(({ seatId }) => seatId)).toEqual([today])
  })

  test('that is ended counts no longer, and is history from then on', async () => {
    const bodyId = await aBody()
    const an = await aMember('An Maertens', 'voting', bodyId)
    const seat = { bodyId, seatId: an.seats[0]!.seatId }
    await endSeat(system, seat)
    expect((await actorOfPerson(an.personId)).seats).toEqual([])
    await expect(updateSeat(system, { ...seat, role: 'chair' })).rejects.toMatchObject({ key: 'bodies:seat.hasEnded' })
    await expect(endSeat(system, seat)).rejects.toMatchObject({ status: 404 })
  })

  test('of the chair is one at a time', async () => {
    const bodyId = await aBody()
    const an = await aMember('An Maertens', 'chair', bodyId, { endsOn: inDays(10) })
    await expect(aMember('Karel Desmet', 'chair', bodyId)).rejects.toMatchObject({ key: 'bodies:seat.chairTaken', field: 'role' })
    await aMember('Karel Desmet', 'chair', bodyId, { startsOn: inDays(11) })
    await expect(updateSeat(system, { bodyId, seatId: an.seats[0]!.seatId, role: 'chair' })).rejects.toMatchObject({ key: 'bodies:seat.chairTaken' })
  })

  test('is managed by administrators alone: for others it does not exist', async () => {
    const bodyId = await aBody()
    const an = await aMember('An Maertens', 'chair', bodyId)
    const { seatId } = an.seats[0]!
    await expect(endSeat(an, { bodyId, seatId })).rejects.toMatchObject({ status: 404 })
    await expect(updateSeat(an, { bodyId, seatId, role: 'voting' })).rejects.toMatchObject({ status: 404 })
    await updateSeat(await anAdministrator(), { bodyId, seatId, role: 'voting', weight: 2, holderId: an.personId })
    expect((await actorOfPerson(an.personId)).seats[0]).toMatchObject({ role: 'voting', votes: true, weight: 2 })
  })

  test('goes to organisations and people that exist', async () => {
    const bodyId = await aBody()
    const nobody = '00000000-0000-4000-8000-000000000000'
    await expect(aSeat(bodyId, nobody, 'voting')).rejects.toMatchObject({ key: 'errors:choiceInvalid', field: 'holderId' })
    await expect(aSeat(bodyId, await somebody('An'), 'voting', { organisationId: nobody })).rejects.toMatchObject({ field: 'organisationId' })
    await expect(aSeat(nobody, await somebody('An'), 'voting', { organisationId: await anOrganisation() })).rejects.toMatchObject({ status: 404 })
  })
})
