import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { paths } from '~/paths'
import { demoPassword } from '~/domain/accounts/account'
import { anAdministrator, password } from '../support/factories/people'
import { startServer } from '../support/server'
import { emptyData } from '../support/template-database'
import { Visitor } from '../support/visitor'

const production = { APP_MODE: 'production', HOST: '127.0.0.1', ORIGIN: 'https://overleg.voorbeeld.test', SECRET: randomBytes(48).toString('base64'), SMTP_URL: 'smtp://127.0.0.1:1' }
const linkIn = (logs: string): string | undefined => /\/uitnodiging\/\S+/.exec(logs)?.[0]

test('an empty house prints a link that makes the first administrator, once', async () => {
  const dataDir = await emptyData()
  const first = await startServer({ dataDir, env: { SEED: 'none' } })
  const link = linkIn(first.logs())!
  const els = new Visitor(first.url)
  expect(await (await els.get(link)).text()).toContain('eerste beheerder')
  const wrong = await els.post(link, { name: 'Els Verhaeghe', email: 'els', password: 'kort' })
  expect([wrong.status, (await wrong.text()).includes('Els Verhaeghe')]).toEqual([400, true])
  expect((await els.post(link, { name: 'Els Verhaeghe', email: 'els@voorbeeld.test', password })).status).toBe(302)
  expect((await els.get(link)).status).toBe(410)
  expect(await els.signIn('els@voorbeeld.test', password)).toBe(302)
  expect((await els.get(paths.management())).status).toBe(200)
  await first.stop()

  const second = await startServer({ dataDir, env: { SEED: 'none' } })
  expect(linkIn(second.logs())).toBeUndefined()
  await second.stop()
})

test('production refuses to start while demo accounts are present, and names them', async () => {
  await anAdministrator('Peter Callens', { email: 'beheer@woonpunt.example', password: demoPassword })
  await expect(startServer({ dataDir: process.env.DATA_DIR!, env: production })).rejects.toThrow(/Demo accounts are present \(beheer@woonpunt\.example\)/)
})
