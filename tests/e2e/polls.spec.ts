import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterAs, expectSound, phone } from '../support/browsing'
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
  const enter = (email: string, options = {}) => enterAs(browser, server.url, email, options)
  els = await enter('secretariaat@woonpunt.example')
  await els.goto(`${server.url}/overleg/vergaderingen`)
  const href = await els.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href')
  live = `${server.url}${href}/live`
  an = await enter('voorzitter@ichtegem.example')
  karel = await enter('raadslid@ichtegem.example', { viewport: phone })
  lien = await enter('wonen@cawpolderenkust.example')
  for (const page of [els, an, karel, lien]) await page.goto(live)
  await els.getByRole('button', { name: 'Vergadering openen' }).click()
  for (const name of ['An Maertens', 'Karel Desmet', 'Lien Claeys', 'Youssef Amrani', 'Hilde Cools', 'Sofie Vanhee']) {
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

test('several of many are ticked and counted, and too many are not sent', async () => {
  test.setTimeout(90_000)
  await openPoll('Meerdere keuzes', 'Wat zetten we voorop?', ['Leegstand', 'Renovatie', 'Noodwoningen'])
  await lien.keyboard.press('1')
  await lien.keyboard.press('3')
  await expect(lien.getByText('U koos 2 antwoorden.')).toBeVisible()
  await lien.keyboard.press('Enter')
  await expect(lien.getByText(stored)).toBeVisible()
  await karel.getByRole('button', { name: 'Stem opslaan' }).click()
  await expect(karel.getByText('Kies er minstens 1.')).toBeVisible()
  await karel.getByRole('checkbox', { name: 'Leegstand' }).check()
  await karel.getByRole('button', { name: 'Stem opslaan' }).click()
  await expect(karel.getByText(stored)).toBeVisible()
  await expectSound(karel)
  await close()
  await expect(karel.getByRole('heading', { name: 'Wat zetten we voorop?' })).toBeVisible()
  await expect(karel.getByRole('list', { name: 'Antwoorden' }).first()).toBeVisible()
})

test('an objection says why, and stands between consent and the proposal', async () => {
  test.setTimeout(90_000)
  await openPoll('Instemmen of bezwaar', 'Kan iedereen hiermee leven?')
  await karel.getByRole('button', { name: 'Instemmen' }).click()
  await expect(karel.getByText(stored)).toBeVisible()
  await lien.keyboard.press('2')
  await expect(lien.getByLabel('Wat is uw bezwaar?')).toBeFocused()
  await lien.getByRole('button', { name: 'Bezwaar indienen' }).click()
  await expect(lien.getByText(/Schrijf erbij waarom/)).toBeVisible()
  await expectSound(lien)
  await lien.getByLabel('Wat is uw bezwaar?').fill('De termijn is te kort.')
  await lien.getByRole('button', { name: 'Bezwaar indienen' }).click()
  await expect(lien.getByText(stored)).toBeVisible()
  await close()
  await expect(karel.getByText('Niet aangenomen.').first()).toBeVisible()
})

test('a roll call goes by keyboard, name after name, and the last can be taken back', async () => {
  test.setTimeout(90_000)
  await openPoll('Naamstemming', 'Keurt u dit goed?')
  await expect(karel.getByText('Naamstemming: de secretaris roept elke naam af. U antwoordt luidop.')).toBeVisible()
  await expect(els.getByText('0 van 6 namen afgeroepen')).toBeVisible()
  for (const key of ['v', 't', 'v', 'v', 'v', 'v']) {
    const called = await els.locator('[aria-live=polite] strong').innerText()
    await els.keyboard.press(key)
    await expect(els.getByText(called).first()).toBeVisible()
    await els.waitForTimeout(150)
  }
  await expect(els.getByText('Alle namen zijn afgeroepen. U kunt de stemming sluiten.')).toBeVisible()
  await els.keyboard.press('z')
  await els.keyboard.press('o')
  await expect(els.getByText('6 van 6 namen afgeroepen')).toBeVisible()
  await expectSound(els)
  await close(true)
  await expect(karel.getByText('4 voor, 1 tegen, 1 onthouding.', { exact: false }).first()).toBeVisible({ timeout: 4_000 })
  await karel.getByRole('link', { name: /^Alles over deze stemming.*Keurt u dit goed/ }).click()
  await expect(karel.getByRole('heading', { level: 1, name: 'Keurt u dit goed?' })).toBeVisible()
  await expect(karel.getByText('ingevoerd door de secretaris').first()).toBeVisible()
  await expectSound(karel)
  await karel.goto(live)
})

test('a show of hands opens with one tap, is counted with a thumb, and closes with its counts', async () => {
  test.setTimeout(90_000)
  await an.getByRole('button', { name: 'Handopsteking' }).click()
  await expect(karel.getByText('Handopsteking: steek uw hand op. De secretaris telt.')).toBeVisible()
  for (let hands = 0; hands < 3; hands += 1) await an.getByRole('button', { name: 'Eén hand meer: Voor' }).click()
  await an.getByRole('spinbutton', { name: 'Handen: Tegen' }).fill('9')
  await expect(an.getByText(/Dat zijn er samen meer dan de 6/)).toBeVisible()
  await an.getByRole('spinbutton', { name: 'Handen: Tegen' }).fill('1')
  await expect(an.getByText('4 van 6 aanwezige zetels geteld')).toBeVisible()
  await expectSound(an)
  await an.getByRole('button', { name: 'Aantallen opslaan en stemming sluiten' }).click()
  await expect(karel.getByText('3 voor, 1 tegen, geen onthoudingen.', { exact: false }).first()).toBeVisible()
})

test('the secretary notes the vote of who has no device, and it says so', async () => {
  test.setTimeout(90_000)
  await openPoll('Standpunten vragen', 'Wat vindt uw organisatie?')
  await els.locator('summary', { hasText: 'Stem noteren voor wie geen toestel heeft' }).click()
  await els.getByRole('button', { name: /^Youssef Amrani Buurtwerk/ }).click()
  await els.getByRole('radio', { name: 'Gunstig met voorwaarden' }).check()
  await els.getByLabel('Waarom?', { exact: true }).first().fill('Als er begeleiding komt.')
  await els.getByRole('button', { name: 'Standpunt opslaan' }).first().click()
  await expect(els.getByText('Genoteerd voor Youssef Amrani', { exact: false })).toBeVisible()
  await expectSound(els)
  await karel.getByRole('radio', { name: 'Gunstig', exact: true }).check()
  await karel.getByRole('button', { name: 'Standpunt opslaan' }).click()
  await expect(karel.getByText('Uw standpunt is veilig opgeslagen.', { exact: false })).toBeVisible()
  await close()
  await expect(karel.getByText('Als er begeleiding komt.', { exact: false }).first()).toBeVisible()
  await expectSound(karel)
})
