import { expect, type Page, test } from '@playwright/test'
import { expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

/** Every way of voting, by the people who come for it: chair and secretary at a desk, a councillor at a phone, a housing company with two seats. */

test.describe.configure({ mode: 'serial' })

let server: RunningServer
let els: Page
let an: Page
let karel: Page
let lien: Page
let live: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  const enter = async (email: string, options = {}): Promise<Page> => {
    const page = await newBrowser(browser, options)
    await signIn(page, server.url, email)
    return page
  }
  els = await enter('secretariaat@woonpunt.example')
  await els.goto(`${server.url}/overleg/vergaderingen`)
  const href = await els.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href')
  live = `${server.url}${href}/live`
  an = await enter('voorzitter@ichtegem.example')
  karel = await enter('raadslid@ichtegem.example', { viewport: phone })
  lien = await enter('wonen@cawpolderenkust.example')
  for (const page of [els, an, karel, lien]) await page.goto(live)
  await els.getByRole('button', { name: 'Vergadering openen' }).click()
  for (const name of ['An Maertens', 'Karel Desmet', 'Lien Claeys', 'Youssef Amrani', 'Hilde Cools']) {
    await els.getByRole('button', { name: `${name} is er` }).click()
    await expect(els.getByRole('button', { name: `${name} is weg` })).toBeVisible()
  }
  await els.getByRole('button', { name: /^Begin met punt 1/ }).click()
  await expect(karel.getByText('1 · Bespreking', { exact: false })).toBeVisible()
})
test.afterAll(() => server?.stop())

const stored = /veilig opgeslagen/

/** Opens a poll of some method at the desk of the secretary. */
const openPoll = async (method: string, question: string, options: string[] = []): Promise<void> => {
  const form = els.locator('details', { has: els.getByLabel('Waarover wordt gestemd?') })
  await els.locator('summary', { hasText: 'Stemming openen' }).click()
  await form.getByLabel('Waarover wordt gestemd?').fill(question)
  await form.getByRole('radio', { name: method }).check()
  for (const [index, option] of options.entries()) {
    if (index > 1) await form.getByRole('button', { name: 'Antwoord toevoegen' }).click()
    await form.getByLabel(`Antwoord ${index + 1}`, { exact: true }).fill(option)
  }
  await form.getByRole('button', { name: 'Stemming openen' }).click()
  for (const page of [els, karel, lien]) await expect(page.getByRole('heading', { name: question })).toBeVisible({ timeout: 3_000 })
}

/** Closing asks once while somebody has not voted. */
const close = async (isComplete = false): Promise<void> => {
  await els.getByRole('button', { name: 'Stemming sluiten' }).click()
  if (!isComplete) await els.getByRole('dialog').getByRole('button', { name: 'Stemming sluiten' }).click()
}

test('one of many is answered with one tap or one digit; the chosen answer has a sign and a word', async () => {
  test.setTimeout(90_000)
  await els.locator('summary', { hasText: 'Stemming openen' }).click()
  await els.getByLabel('Waarover wordt gestemd?').fill('Wanneer?')
  await els.getByRole('radio', { name: 'Eén keuze uit meerdere' }).check()
  await els.locator('details').getByRole('button', { name: 'Stemming openen' }).click()
  await expect(els.getByText('Schrijf minstens twee antwoorden, elk op een eigen lijn.').first()).toBeVisible()
  await expectSound(els)
  await els.reload()
  await openPoll('Eén keuze uit meerdere', 'Wanneer komen we samen?', ['Dinsdag 12 januari', 'Donderdag 14 januari', 'Woensdag 20 januari'])
  await karel.getByRole('button', { name: 'Donderdag 14 januari' }).click()
  await expect(karel.getByText(stored)).toBeVisible()
  await lien.keyboard.press('2')
  await expect(lien.getByRole('button', { name: 'Donderdag 14 januari' })).toHaveAttribute('aria-pressed', 'true')
  await expectSound(karel)
  await close()
  await expect(karel.getByText('Gekozen: Donderdag 14 januari.').first()).toBeVisible()
  await expectSound(karel)
})
