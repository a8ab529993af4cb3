import { createClient } from '@libsql/client'
import { beforeAll, expect, test } from 'vitest'
import { db, databaseFile } from '~/core/db.server'
import { isLinkToken } from '~/core/secrets.server'
import { invitationMail, passwordResetMail } from '~/domain/accounts/accounts.mail.server'
import { sessionCookieName } from '~/domain/accounts/lucia.server'
import { findLink } from '~/domain/accounts/links/account-link.server'
import { requestPasswordReset } from '~/domain/accounts/passwords/request-password-reset.server'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { system } from '~/domain/actor'
import { loadActor } from '~/domain/bodies/load-actor.server'
import { password, somebody } from '../../support/factories/people'
import { tokenIn } from '../../support/mailbox'
import { Device } from '../../support/signing-in'

const device = new Device()
let stolen: string[]

/** Every text in every column of every table, as a thief would read the file. */
const readEverything = async (): Promise<string[]> => {
  const client = createClient({ url: `file:${databaseFile}` })
  const rowsOf = async (sql: string) => (await client.execute(sql)).rows
  const tables = (await rowsOf("SELECT name FROM sqlite_master WHERE type = 'table'")).map(({ name }) => String(name))
  const rows = await Promise.all(tables.map((table) => rowsOf(`SELECT * FROM "${table}"`)))
  client.close()
  const texts = rows.flat().flatMap((row) => Object.values(row).map(String))
  // Payloads are JSON: what stands in them counts by itself too.
  return [...new Set(texts.flatMap((text) => [text, ...(text.match(/[\w-]{8,}/g) ?? [])]))]
}

beforeAll(async () => {
  const an = await db.person.findUniqueOrThrow({ where: { id: await somebody('An Maertens', { password }) } })
  await device.signIn(an.email, password)
  await requestPasswordReset({ email: an.email })
  await createPerson(system, { name: 'Karel Desmet', email: 'karel@voorbeeld.test', invite: true })
  stolen = await readEverything()
  expect(stolen).toContain('karel@voorbeeld.test')
})

test('what stands in the database opens no session', async () => {
  for (const value of stolen) expect(await loadActor(`${sessionCookieName}=${value}`)).toBeNull()
  expect(await device.actor()).not.toBeNull()
})

test('what stands in the database is no link, alone or behind the id of one', async () => {
  const links = await db.accountLink.findMany()
  expect(links).toHaveLength(2)
  for (const value of stolen) expect(await findLink(db, value, 'invitation', 'passwordReset', 'firstAdministrator')).toBeNull()
  for (const { id, nonce, purpose } of links) expect(stolen.filter((value) => isLinkToken(`${id}.${value}`, purpose, id, nonce))).toEqual([])
})

test('the links themselves stand nowhere in it', async () => {
  const mails = await db.outboxMail.findMany()
  for (const { kind, payload } of mails) {
    const token = tokenIn(await (kind === 'accounts.invitation' ? invitationMail : passwordResetMail)(JSON.parse(payload) as { linkId: string }))
    expect(await findLink(db, token, 'invitation', 'passwordReset')).not.toBeNull()
    const signature = token.split('.')[1]!
    expect(stolen.filter((value) => value.includes(signature))).toEqual([])
  }
})

test('no password stands in it', () => {
  expect(stolen.filter((value) => value.includes(password))).toEqual([])
})
