import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterAs, expectSound, phone } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

/** One evening in the life of every role: each test is a stretch of the same meeting, told by who it matters to. */

test.describe.configure({ mode: 'serial' })

let server: RunningServer
let live: string
let secretary: Page
let chair: Page
let councillor: Page
let company: Page
let guest: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  const enter = (email: string, options = {}) => enterAs(browser, server.url, email, options)
  secretary = await enter('secretariaat@woonpunt.example')
  await secretary.goto(`${server.url}/overleg/vergaderingen`)
  live = `${server.url}${await secretary.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href')}/live`
  chair = await enter('voorzitter@ichtegem.example')
  councillor = await enter('raadslid@ichtegem.example', { viewport: phone, hasTouch: true, isMobile: true })
  company = await enter('medewerker@polderhaard.example')
  guest = await enter('projecten@houtrand.example', { viewport: phone })
})
test.afterAll(() => server?.stop())

const stored = /veilig opgeslagen/
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

/** A button of somebody's own ballot. */
const answer = (page: Page, choice: string) => page.getByRole('group', { name: 'Uw stem', exact: true }).getByRole('button', { name: choice })

/** A key of the room, pressed as soon as the room listens and the pause after the last key is over. */
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  await page.waitForTimeout(900)
  for (const key of keys) await page.keyboard.press(key)
}

test('the secretary marks who is there, votes for who has no device, and closes with a verdict', async () => {
  test.setTimeout(90_000)
  await secretary.goto(live)
  await secretary.getByRole('button', { name: 'Vergadering openen' }).click()
  await expect(heading(secretary)).toHaveText('De vergadering is geopend')
  await secretary.getByRole('link', { name: 'Aanwezigheid', exact: true }).click()
  await expect(heading(secretary)).toHaveText('Aanwezigheid')
  for (const name of ['An Maertens', 'Karel Desmet', 'Hilde Cools', 'Sofie Vanhee', 'Marc Dewulf']) {
    await secretary.getByRole('button', { name: `${name} is er` }).click()
    await expect(secretary.getByRole('button', { name: `${name} is weg` })).toBeVisible()
  }
  await expect(secretary.getByText(/^6 van 10 zetels, quorum bereikt om/)).toBeVisible()
  await expectSound(secretary)

  for (const page of [secretary, chair, councillor, company]) await page.goto(live)
  await secretary.getByRole('button', { name: /^Begin met punt 1/ }).click()
  await expect(heading(councillor)).toContainText('Welkom')
  await secretary.locator('summary', { hasText: 'Stemming openen' }).click()
  await secretary.getByLabel('Waarover wordt gestemd?').fill('Keuren we de agenda goed?')
  await secretary.getByLabel('Waarover wordt gestemd?').press('Enter')
  await expect(question(secretary, 'Keuren we de agenda goed?')).toBeVisible()

  await secretary.locator('summary', { hasText: 'Stem noteren voor wie geen toestel heeft' }).click()
  for (const [name, organisation, choice] of [['Hilde Cools', 'Gemeente Ichtegem', 'Voor'], ['Sofie Vanhee', 'OCMW Ichtegem', 'Onthouding']] as const) {
    await secretary.getByRole('button', { name: `${name} ${organisation}` }).click()
    await secretary.getByRole('group', { name: `Uw stem: ${organisation}` }).getByRole('button', { name: choice }).click()
    await expect(secretary.getByText(`Genoteerd voor ${name}: ${choice}.`, { exact: false })).toBeVisible()
  }
  await answer(chair, 'Tegen').click()
  await expect(chair.getByText(stored)).toBeVisible()
  await answer(councillor, 'Voor').tap()
  await expect(councillor.getByText(stored)).toBeVisible()
  await expectSound(secretary)

  await secretary.getByRole('button', { name: 'Stemming sluiten' }).click()
  await expect(secretary.getByRole('dialog').getByText('2 zetels stemden nog niet.', { exact: false })).toBeVisible()
  await secretary.getByRole('dialog').getByRole('button', { name: 'Stemming sluiten' }).click()
  const verdict = '2 voor, 1 tegen, 1 onthouding. Volstrekte meerderheid van de uitgebrachte stemmen: 2 nodig.'
  for (const page of [secretary, councillor, company]) await expect(page.locator('p', { hasText: verdict })).toBeVisible()
})

/** Moves the focus by Tab until it is there, as somebody without a mouse does. */
const tabTo = async (page: Page, target: ReturnType<Page['locator']>, key = 'Tab'): Promise<void> => {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('The focus never came there.')
}

test('the chair leads by keyboard alone: the next act of the bar, a vote on a tie, and the chair’s own vote decides', async () => {
  test.setTimeout(90_000)
  await press(chair, 'n')
  const outcome = chair.getByLabel('Wat is de uitkomst van dit punt?')
  await expect(outcome).toBeFocused()
  await chair.keyboard.type('Besproken')
  await tabTo(chair, chair.getByRole('button', { name: 'Bewaar de uitkomst' }))
  await chair.keyboard.press('Enter')
  await expect(councillor.getByRole('heading', { name: 'Besproken', exact: true })).toBeVisible()
  await press(chair, 'n')
  await expect(heading(chair)).toContainText('Sociale woonprojecten')

  await press(chair, 'p')
  await expect(chair.getByLabel('Waarover wordt gestemd?')).toBeFocused()
  await chair.keyboard.type('Plaatsbezoek in januari?')
  await tabTo(chair, chair.locator('summary', { hasText: 'Regels:' }))
  await chair.keyboard.press('Enter')
  await tabTo(chair, chair.getByLabel('Wat als er evenveel stemmen zijn?'))
  await chair.keyboard.type('De stem')
  await tabTo(chair, chair.locator('details').getByRole('button', { name: 'Stemming openen' }))
  await chair.keyboard.press('Enter')
  await expect(question(chair, 'Plaatsbezoek in januari?')).toBeVisible()
  await press(chair, 'v')
  await expect(chair.getByText(stored)).toBeVisible()
  await answer(councillor, 'Tegen').tap()
  await expect(councillor.getByText(stored)).toBeVisible()
  await expectSound(chair)
  await press(chair, 'n')
  await tabTo(chair, chair.getByRole('dialog').getByRole('button', { name: 'Stemming sluiten' }))
  await chair.keyboard.press('Enter')
  await expect(chair.getByText('De stem van de voorzitter beslist', { exact: false }).first()).toBeVisible()
  await expectSound(chair)
})

test('a councillor follows on a phone, speaks, votes by key and by thumb, and changes the vote until it closes', async () => {
  test.setTimeout(90_000)
  await expect(heading(councillor)).toContainText('Sociale woonprojecten')
  await councillor.getByRole('button', { name: 'Vraag het woord' }).tap()
  await expect(councillor.getByText('U bent als eerste aan de beurt.', { exact: false })).toBeVisible()
  await press(chair, 'w')
  await expect(councillor.getByText('U hebt het woord').first()).toBeVisible()
  await councillor.getByRole('button', { name: 'Ik ben klaar' }).tap()
  await expect(councillor.getByRole('button', { name: 'Vraag het woord' })).toBeVisible()

  await press(chair, 'p')
  await chair.keyboard.type('Geven we voorrang aan de Kerkstraat?')
  await chair.keyboard.press('Enter')
  await expect(question(councillor, 'Geven we voorrang aan de Kerkstraat?')).toBeVisible()
  // The answers come to who votes, however long the page is.
  await expect(answer(councillor, 'Voor')).toBeInViewport()
  await answer(councillor, 'Voor').focus()
  await councillor.keyboard.press('Enter')
  await expect(councillor.getByText(stored)).toBeVisible()
  await answer(councillor, 'Tegen').tap()
  await expect(answer(councillor, 'Tegen')).toHaveAttribute('aria-pressed', 'true')
  await expect(answer(councillor, 'Voor')).toHaveAttribute('aria-pressed', 'false')
  await expectSound(councillor)
})

test('a housing company votes for its two seats apart and together, and sees what was counted', async () => {
  test.setTimeout(90_000)
  await expect(company.getByText('U stemt voor 2 zetels: Woonmaatschappij De Polderhaard, Woonmaatschappij De Polderhaard (met volmacht van Nele Baert).')).toBeVisible()
  await expect(company.getByRole('status').filter({ hasText: 'U stemt voor 2 zetels.' })).toBeAttached()
  await company.getByRole('button', { name: 'Stem per zetel apart' }).click()
  const ofSeat = (name: string) => company.getByRole('group', { name: `Uw stem: Woonmaatschappij De Polderhaard${name}`, exact: true })
  await ofSeat('').getByRole('button', { name: 'Voor' }).click()
  await expect(company.getByRole('status').filter({ hasText: 'Nog 1 van uw 2 zetels heeft niet gestemd.' })).toBeAttached()
  await ofSeat(' (met volmacht van Nele Baert)').getByRole('button', { name: 'Tegen' }).click()
  await expect(company.getByRole('status').filter({ hasText: 'Al uw 2 zetels hebben gestemd.' })).toBeAttached()
  await expect(chair.getByText('3 van 6 stemgerechtigden hebben gestemd')).toBeVisible()
  await expectSound(company)

  await company.getByRole('button', { name: 'Stem voor alle 2 zetels samen' }).click()
  await expect(company.getByText('Uw zetels stemden verschillend.')).toBeVisible()
  await answer(company, 'Voor').click()
  await expect(company.getByText('Uw stem voor 2 zetels is veilig opgeslagen.', { exact: false })).toBeVisible()

  await secretary.getByRole('button', { name: 'Stemming sluiten' }).click()
  await secretary.getByRole('dialog').getByRole('button', { name: 'Stemming sluiten' }).click()
  await expect(company.locator('p', { hasText: '2 voor, 1 tegen, geen onthoudingen.' })).toBeVisible()
  await expect(company.getByRole('status').filter({ hasText: 'De stemming is gesloten. 2 voor, 1 tegen' })).toBeAttached()
  await expect(councillor.getByText('U stemde: Tegen').first()).toBeVisible()
  await company.getByRole('link', { name: /^Alles over deze stemming.*Kerkstraat/ }).click()
  await expect(heading(company)).toHaveText('Geven we voorrang aan de Kerkstraat?')
  await expect(company.getByText('met volmacht van Nele Baert', { exact: false })).toBeVisible()
  await expectSound(company)
})

test('a guest reads the item they came for, does not vote, and is thanked when it is over', async () => {
  test.setTimeout(90_000)
  await guest.goto(live)
  await expect(heading(guest)).toContainText('Sociale woonprojecten')
  await expect(guest.getByText('maar u stemt niet mee', { exact: false })).toBeVisible()
  await guest.getByRole('button', { name: 'Vraag het woord' }).click()
  await expect(chair.getByRole('button', { name: 'Geef het woord aan Stijn Maes' }).first()).toBeVisible()
  await press(chair, 'p')
  await chair.keyboard.type('Vragen we een tweede toelichting?')
  await chair.keyboard.press('Enter')
  await expect(question(guest, 'Vragen we een tweede toelichting?')).toBeVisible()
  await expect(guest.getByText('U stemt niet mee in deze stemming.')).toBeVisible()
  await expect(answer(guest, 'Voor')).toHaveCount(0)
  await expectSound(guest)
  await press(chair, 'n')
  await tabTo(chair, chair.getByRole('dialog').getByRole('button', { name: 'Stemming sluiten' }))
  await chair.keyboard.press('Enter')
  await expect(guest.getByText('Vragen we een tweede toelichting?').first()).toBeVisible()

  await secretary.getByRole('button', { name: /^Ga naar punt .*Ontwerp toewijzingsreglement/ }).click()
  await expect(guest.getByText('Punt 2, waarvoor u te gast was, is behandeld. Bedankt om erbij te zijn.')).toBeVisible()
  await expect(guest.getByText('voorrangsregels', { exact: false })).toHaveCount(0)
  await expectSound(guest)
  await guest.getByRole('link', { name: 'Woonoverleg Ichtegem' }).click()
  await expect(guest).not.toHaveURL(/\/live$/)
})
