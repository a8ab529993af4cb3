import { beforeEach, describe, expect, test } from 'vitest'
import { clock, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { failureLimit } from '~/domain/accounts/account'
import { suspendPerson } from '~/domain/accounts/people/suspend-person.server'
import { system } from '~/domain/actor'
import { password, somebody } from '../../support/factories/people'
import { Device } from '../../support/signing-in'

const wrong = { key: 'accounts:signIn.wrong', status: 400 }
const tooMany = { key: 'accounts:signIn.tooMany', status: 429 }

let an: { id: string; email: string }
beforeEach(async () => {
  const id = await somebody('An Maertens', { password })
  an = { id, email: (await db.person.findUniqueOrThrow({ where: { id } })).email }
})

/** So many wrong guesses, one after the other. @returns what the last one was told */
const guess = async (device: Device, count: number): Promise<unknown> => {
  let told: unknown
  for (let number = 0; number < count; number++) told = await device.signIn(an.email, `gok nummer ${number}`).catch((error: unknown) => error)
  return told
}

describe('signing in', () => {
  test('with the right password opens a session of that person', async () => {
    const device = new Device()
    await device.signIn(an.email, password)
    expect(await device.actor()).toMatchObject({ personId: an.id, email: an.email, seats: [] })
  })

  test('opens a new session every time, in the place of the one the device had', async () => {
    const device = new Device()
    await device.signIn(an.email, password)
    const first = (await device.actor())?.sessionPublicId
    await device.signIn(an.email, password)
    const second = (await device.actor())?.sessionPublicId
    expect(second).not.toBe(first)
    expect(await db.session.findMany({ where: { personId: an.id }, select: { publicId: true } })).toEqual([{ publicId: second }])
  })

  test('is refused in the same way for a wrong password, an unknown address, a suspended person and an unanswered invitation', async () => {
    const invited = await db.person.findUniqueOrThrow({ where: { id: await somebody('Karel Desmet') } })
    await suspendPerson(system, { personId: an.id })
    for (const [email, attempt] of [[an.email, password], [an.email, 'iets anders'], [invited.email, password], ['niemand@voorbeeld.test', password]] as const)
      await expect(new Device().signIn(email, attempt)).rejects.toMatchObject(wrong)
  })
})

describe('guessing', () => {
  test(`stops after ${failureLimit} wrong passwords, also for who then has the right one`, async () => {
    const stranger = new Device()
    expect(await guess(stranger, failureLimit)).toMatchObject(wrong)
    expect(await guess(stranger, 1)).toMatchObject(tooMany)
    await expect(new Device().signIn(an.email, password)).rejects.toMatchObject(tooMany)
  })

  test('stops for an unknown address just the same', async () => {
    const attempt = () => new Device().signIn('niemand.anders@voorbeeld.test', 'gok')
    for (let number = 0; number < failureLimit; number++) await expect(attempt()).rejects.toMatchObject(wrong)
    await expect(attempt()).rejects.toMatchObject(tooMany)
  })

  test('in parallel gets no further than one after the other', async () => {
    const told = await Promise.all(Array.from({ length: 30 }, (_, number) => new Device().signIn(an.email, `gok ${number}`).catch((error: { key: string }) => error.key)))
    expect(told.filter((key) => key === wrong.key)).toHaveLength(failureLimit)
  })

  test('does not lock out a device that signed in before', async () => {
    const own = new Device()
    await own.signIn(an.email, password)
    await guess(new Device(), failureLimit + 1)
    await expect(own.signIn(an.email, password)).resolves.toBeUndefined()
  })

  test('from a known device stops as well, and is forged for nobody else', async () => {
    const own = new Device()
    await own.signIn(an.email, password)
    await guess(own, failureLimit)
    await expect(own.signIn(an.email, password)).rejects.toMatchObject(tooMany)
    const karel = await db.person.findUniqueOrThrow({ where: { id: await somebody('Karel Desmet', { password }) } })
    const device = new Device()
    await device.signIn(karel.email, password)
    await guess(new Device(), failureLimit)
    await expect(device.signIn(an.email, password)).rejects.toMatchObject(tooMany)
  })

  test('is forgotten by signing in, and after a quarter of an hour', async () => {
    const device = new Device()
    await guess(device, failureLimit - 1)
    await device.signIn(an.email, password)
    const stranger = new Device()
    expect(await guess(stranger, failureLimit)).toMatchObject(wrong)
    clock.travel(minutes(15) + 1)
    await stranger.signIn(an.email, password)
  })
})
