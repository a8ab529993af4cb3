import { describe, expect, test } from 'vitest'
import { clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import { invitationMail } from '~/domain/accounts/accounts.mail.server'
import { acceptInvitation } from '~/domain/accounts/invitations/accept-invitation.server'
import { becomeFirstAdministrator } from '~/domain/accounts/invitations/become-first-administrator.server'
import { invitePerson } from '~/domain/accounts/invitations/invite-person.server'
import { makeFirstAdministratorLink } from '~/domain/accounts/invitations/make-first-administrator-link.server'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { suspendPerson } from '~/domain/accounts/people/suspend-person.server'
import { updatePerson } from '~/domain/accounts/people/update-person.server'
import { system } from '~/domain/actor'
import { anAdministrator, password, somebody } from '../../support/factories/people'
import { tokenIn } from '../../support/mailbox'
import { Device } from '../../support/signing-in'

const ended = { key: 'accounts:link.ended', status: 410 }

/** The link in the last invitation to somebody, as they find it in their mailbox. */
const invitationTo = async (personId: string): Promise<string> => {
  const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  const mail = await db.outboxMail.findFirstOrThrow({ where: { to: email, kind: 'accounts.invitation' }, orderBy: { id: 'desc' } })
  const message = await invitationMail(JSON.parse(mail.payload) as { linkId: string })
  return tokenIn(message)
}

const newcomer = async () => (await createPerson(system, { name: 'Karel Desmet', email: `karel-${Math.random()}@voorbeeld.test`, invite: true })).personId

test('the first administrator comes in by a link that works once, in an empty house only', async () => {
  const earlier = (await makeFirstAdministratorLink())!.split('/').at(-1)!
  const token = (await makeFirstAdministratorLink())!.split('/').at(-1)!
  const input = { name: 'Els Verhaeghe', email: 'els@voorbeeld.test', password }
  await expect(becomeFirstAdministrator({ ...input, token: earlier })).rejects.toMatchObject(ended)
  await becomeFirstAdministrator({ ...input, token })
  await expect(becomeFirstAdministrator({ ...input, email: 'nog@voorbeeld.test', token })).rejects.toMatchObject(ended)
  expect(await makeFirstAdministratorLink()).toBeNull()
  const device = new Device()
  await device.signIn(input.email, password)
  expect(await device.actor()).toMatchObject({ isAdministrator: true })
})

describe('an invitation', () => {
  test('lets somebody choose a password, once', async () => {
    const personId = await newcomer()
    const token = await invitationTo(personId)
    const { email } = await acceptInvitation({ token, password })
    const device = new Device()
    await device.signIn(email, password)
    expect(await device.actor()).toMatchObject({ personId })
    await expect(acceptInvitation({ token, password: 'van iemand anders' })).rejects.toMatchObject(ended)
  })

  test('ends after fourteen days', async () => {
    const token = await invitationTo(await newcomer())
    clock.travel(days(14))
    await expect(acceptInvitation({ token, password })).rejects.toMatchObject(ended)
  })

  test('ends with a new one, a new address and a suspension', async () => {
    const [karel, lien, tom] = [await newcomer(), await newcomer(), await newcomer()]
    const tokens = await Promise.all([karel, lien, tom].map(invitationTo))
    await invitePerson(system, { personId: karel })
    await updatePerson(system, { personId: lien, name: 'Lien Claeys', email: 'lien@voorbeeld.test', locale: 'nl', isAdministrator: false })
    await suspendPerson(system, { personId: tom })
    for (const token of tokens) await expect(acceptInvitation({ token, password })).rejects.toMatchObject(ended)
    await acceptInvitation({ token: await invitationTo(karel), password })
  })

  test('is not sent to who has an account or is suspended', async () => {
    const an = await somebody('An Maertens', { password })
    await expect(invitePerson(system, { personId: an })).rejects.toMatchObject({ key: 'accounts:invitation.notNeeded' })
    const tom = await newcomer()
    await suspendPerson(system, { personId: tom })
    await expect(invitePerson(system, { personId: tom })).rejects.toMatchObject({ key: 'accounts:invitation.suspended' })
  })

  test('is given by administrators alone', async () => {
    const personId = await newcomer()
    const administrator = await anAdministrator()
    await expect(invitePerson({ ...administrator, isAdministrator: false }, { personId })).rejects.toMatchObject({ status: 404 })
    await invitePerson(administrator, { personId })
  })

  test('opens nothing with a token of another kind, or one that was tampered with', async () => {
    const token = await invitationTo(await newcomer())
    const [id, signature = ''] = token.split('.')
    for (const forged of [id!, `${id}.`, `${id}.${signature.slice(0, -2)}AA`, `.${signature}`, '', 'x'.repeat(5000)])
      await expect(acceptInvitation({ token: forged, password })).rejects.toMatchObject(ended)
    await expect(becomeFirstAdministrator({ token, name: 'X', email: 'x@voorbeeld.test', password })).rejects.toMatchObject(ended)
  })

  test('is written in the language of the reader, and says the same as text and as HTML', async () => {
    const { personId } = await createPerson(system, { name: 'Ann <b>Smith</b>', email: 'ann.smith@voorbeeld.test', locale: 'en', invite: true })
    const mail = await db.outboxMail.findFirstOrThrow({ where: { to: 'ann.smith@voorbeeld.test' } })
    const message = (await invitationMail(JSON.parse(mail.payload) as { linkId: string }))!
    expect(message.subject).toContain('invitation')
    expect(message.text).toContain('Hello Ann <b>Smith</b>,')
    expect(message.html).toContain('Hello Ann &lt;b&gt;Smith&lt;/b&gt;,')
    expect(message.html).toContain(await invitationTo(personId))
  })
})
