import { beforeEach, describe, expect, test } from 'vitest'
import { clock, hours, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { failureLimit } from '~/domain/accounts/account'
import { passwordResetMail } from '~/domain/accounts/accounts.mail.server'
import { newPasswordField } from '~/domain/accounts/account.schema'
import { changePassword } from '~/domain/accounts/passwords/change-password.server'
import { requestPasswordReset } from '~/domain/accounts/passwords/request-password-reset.server'
import { resetPassword } from '~/domain/accounts/passwords/reset-password.server'
import { suspendPerson } from '~/domain/accounts/people/suspend-person.server'
import { system } from '~/domain/actor'
import { password, somebody } from '../../support/factories/people'
import { tokenIn } from '../../support/mailbox'
import { Device } from '../../support/signing-in'

const ended = { key: 'accounts:link.ended', status: 410 }
const another = 'een andere lange zin'

let personId: string
let email: string
beforeEach(async () => {
  personId = await somebody('An Maertens', { password })
  email = (await db.person.findUniqueOrThrow({ where: { id: personId } })).email
})

/** What the worker makes of the last request for an address. */
const mailFor = async (address: string) => {
  const mail = await db.outboxMail.findFirstOrThrow({ where: { to: address, kind: 'accounts.passwordReset' }, orderBy: { id: 'desc' } })
  return passwordResetMail(JSON.parse(mail.payload) as { linkId: string })
}

describe('a password that was lost', () => {
  test('is chosen anew by a link in a mail, which ends every session', async () => {
    const device = new Device()
    await device.signIn(email, password)
    await requestPasswordReset({ email })
    const token = tokenIn(await mailFor(email))
    await resetPassword({ token, password: another, cookieHeader: null })
    expect(await device.actor()).toBeNull()
    await device.signIn(email, another)
    await expect(resetPassword({ token, password, cookieHeader: null })).rejects.toMatchObject(ended)
  })

  test('ends a lock-out, also on the device at hand', async () => {
    const device = new Device()
    await device.signIn(email, password)
    for (const guesser of [device, new Device()]) for (let number = 0; number <= failureLimit; number++) await guesser.signIn(email, 'gok').catch(() => undefined)
    await requestPasswordReset({ email })
    await resetPassword({ token: tokenIn(await mailFor(email)), password: another, cookieHeader: device.cookieHeader })
    for (const returning of [device, new Device()]) await expect(returning.signIn(email, another)).resolves.toBeUndefined()
  })

  test('has a link that works for two hours, and only the latest', async () => {
    await requestPasswordReset({ email })
    const first = tokenIn(await mailFor(email))
    await requestPasswordReset({ email })
    const second = tokenIn(await mailFor(email))
    await expect(resetPassword({ token: first, password: another, cookieHeader: null })).rejects.toMatchObject(ended)
    clock.travel(hours(2))
    await expect(resetPassword({ token: second, password: another, cookieHeader: null })).rejects.toMatchObject(ended)
  })

  test('sends nothing to an address without an account, nor to who is suspended', async () => {
    await requestPasswordReset({ email: 'niemand@voorbeeld.test' })
    expect(await mailFor('niemand@voorbeeld.test')).toBeNull()
    await suspendPerson(system, { personId })
    await requestPasswordReset({ email })
    expect(await mailFor(email)).toBeNull()
  })

  test('sends nothing to who was suspended after asking', async () => {
    await requestPasswordReset({ email })
    await suspendPerson(system, { personId })
    expect(await mailFor(email)).toBeNull()
  })

  test('is asked for ten times in a quarter of an hour, whether there is an account or not', async () => {
    for (const address of [email, 'niemand.anders@voorbeeld.test']) {
      for (let number = 0; number < failureLimit; number++) await requestPasswordReset({ email: address })
      await expect(requestPasswordReset({ email: address })).rejects.toMatchObject({ status: 429 })
    }
    clock.travel(minutes(15) + 1)
    await requestPasswordReset({ email })
  })
})

describe('changing your password', () => {
  test('asks for the current one, ten times at most', async () => {
    const device = new Device()
    await device.signIn(email, password)
    const actor = (await device.actor())!
    for (let number = 0; number < failureLimit; number++)
      await expect(changePassword(actor, { currentPassword: 'gok', password: another })).rejects.toMatchObject({ field: 'currentPassword', status: 400 })
    await expect(changePassword(actor, { currentPassword: password, password: another })).rejects.toMatchObject({ status: 429 })
  })

  test('ends links that were mailed before', async () => {
    const device = new Device()
    await device.signIn(email, password)
    await requestPasswordReset({ email })
    const token = tokenIn(await mailFor(email))
    await changePassword((await device.actor())!, { currentPassword: password, password: another })
    await expect(resetPassword({ token, password, cookieHeader: null })).rejects.toMatchObject(ended)
  })
})

test('a new password has 12 to 200 characters, of any kind', () => {
  expect(['elf tekens!', 'x'.repeat(201)].map((value) => newPasswordField.safeParse(value).success)).toEqual([false, false])
  expect(['twaalf teken', 'één zin met ß', 'x'.repeat(200)].map((value) => newPasswordField.safeParse(value).success)).toEqual([true, true, true])
})
