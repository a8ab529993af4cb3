import { beforeEach, describe, expect, test } from 'vitest'
import { onCommitted } from '~/core/change.server'
import { clock, days, hours, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { forgetWhatEnded } from '~/domain/accounts/forget-what-ended.server'
import { changePassword } from '~/domain/accounts/passwords/change-password.server'
import { readmitPerson } from '~/domain/accounts/people/readmit-person.server'
import { suspendPerson } from '~/domain/accounts/people/suspend-person.server'
import { endSession } from '~/domain/accounts/sessions/end-session.server'
import { signOut } from '~/domain/accounts/sign-out.server'
import { system } from '~/domain/actor'
import { password, somebody } from '../../support/factories/people'
import { Device } from '../../support/signing-in'

let personId: string
let email: string
beforeEach(async () => {
  personId = await somebody('An Maertens', { password })
  email = (await db.person.findUniqueOrThrow({ where: { id: personId } })).email
})

const signedInDevice = async (): Promise<Device> => {
  const device = new Device()
  await device.signIn(email, password)
  return device
}

/** The sessions that the sockets are told to let go of, while something happens. */
const toldToEnd = async (work: () => Promise<unknown>): Promise<string[]> => {
  const ended: string[] = []
  const stop = onCommitted((events) => {
    for (const { name, payload } of events) if (name === 'account.sessionsEnded') ended.push(...(payload as { sessionPublicIds: string[] }).sessionPublicIds)
  })
  await work()
  stop()
  return ended
}

describe('a session', () => {
  test('ends after twelve hours without use, and every use starts them anew', async () => {
    const device = await signedInDevice()
    for (let turn = 0; turn < 3; turn++) {
      clock.travel(hours(12) - minutes(1))
      expect(await device.actor()).not.toBeNull()
    }
    clock.travel(hours(12) + minutes(1))
    expect(await device.actor()).toBeNull()
  })

  test('ends after thirty days, however much it is used', async () => {
    const device = await signedInDevice()
    for (let turn = 0; turn < 71; turn++) {
      clock.travel(hours(10))
      expect(await device.actor()).not.toBeNull()
    }
    clock.travel(hours(10))
    expect(await device.actor()).toBeNull()
  })

  test('is used many times with one write', async () => {
    const device = await signedInDevice()
    const expires = async () => (await db.session.findFirstOrThrow({ where: { personId } })).expiresAt.getTime()
    const before = await expires()
    clock.travel(minutes(4))
    await device.actor()
    expect(await expires()).toBe(before)
    clock.travel(minutes(2))
    await device.actor()
    expect(await expires()).toBeGreaterThan(before)
  })

  test('ends by signing out, and only that one', async () => {
    const [desk, phone] = [await signedInDevice(), await signedInDevice()]
    const publicId = (await desk.actor())?.sessionPublicId
    const { cookieHeader } = desk
    expect(await toldToEnd(async () => desk.keep([await signOut(cookieHeader)]))).toEqual([publicId])
    const stolen = new Device()
    stolen.keep(cookieHeader.split('; '))
    expect([await desk.actor(), await stolen.actor()]).toEqual([null, null])
    expect(await phone.actor()).not.toBeNull()
  })

  test('ends on every other device when the password changes', async () => {
    const [desk, phone] = [await signedInDevice(), await signedInDevice()]
    const [here, there] = [(await desk.actor())!, (await phone.actor())!]
    expect(await toldToEnd(() => changePassword(here, { currentPassword: password, password: 'een andere lange zin' }))).toEqual([there.sessionPublicId])
    expect(await phone.actor()).toBeNull()
    expect(await desk.actor()).not.toBeNull()
    await expect(new Device().signIn(email, password)).rejects.toMatchObject({ status: 400 })
    await new Device().signIn(email, 'een andere lange zin')
  })

  test('ends everywhere with a suspension, and does not come back with the readmission', async () => {
    const devices = [await signedInDevice(), await signedInDevice()]
    expect(await toldToEnd(() => suspendPerson(system, { personId }))).toHaveLength(2)
    await readmitPerson(system, { personId })
    for (const device of devices) expect(await device.actor()).toBeNull()
    await devices[0]!.signIn(email, password)
    expect(await devices[0]!.actor()).not.toBeNull()
  })

  test('of somebody else is not for you to end', async () => {
    const own = (await (await signedInDevice()).actor())!
    const karel = await somebody('Karel Desmet', { password })
    const device = new Device()
    await device.signIn((await db.person.findUniqueOrThrow({ where: { id: karel } })).email, password)
    const { sessionPublicId } = (await device.actor())!
    await expect(endSession(own, { publicId: sessionPublicId })).rejects.toMatchObject({ status: 404 })
    expect(await toldToEnd(() => endSession(own, { publicId: own.sessionPublicId }))).toEqual([own.sessionPublicId])
    expect(await device.actor()).not.toBeNull()
  })

  test('does not open with a password that was changed meanwhile', async () => {
    const own = (await (await signedInDevice()).actor())!
    await Promise.allSettled([new Device().signIn(email, password), changePassword(own, { currentPassword: password, password: 'een andere lange zin' })])
    expect(await db.session.findMany({ where: { personId }, select: { publicId: true } })).toEqual([{ publicId: own.sessionPublicId }])
  })

  test('that ended is forgotten, with old failures and links of nobody', async () => {
    await signedInDevice()
    await new Device().signIn(email, 'gok').catch(() => undefined)
    clock.travel(days(31))
    await forgetWhatEnded()
    expect([await db.session.count(), await db.signInFailure.count()]).toEqual([0, 0])
  })
})
