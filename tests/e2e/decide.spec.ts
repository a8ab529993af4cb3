import { expect, type Page } from '@playwright/test'
import { violationsOf } from '../support/axe'
import { test } from '../support/browser-test'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterAll(() => server.stop())

const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${server.url}/aanmelden`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('woonoverleg-demo')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${server.url}/overleg`)
}

const expectAccessible = async (page: Page): Promise<void> => {
  expect(await violationsOf(page), page.url()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
}

for (const width of [360, 1440]) {
  test(`the secretary sees what is expected, and every page of decisions and actions is accessible at ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    await signIn(page, 'secretariaat@woonpunt.example')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Goede(morgen|middag|navond), Els$/)
    await expect(page.getByRole('list', { name: 'Wat er van u verwacht wordt' }).getByRole('listitem').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Jaarbord \d{4}$/ })).toBeVisible()
    for (const path of ['/overleg', '/overleg/besluiten', '/overleg/acties', '/overleg/acties?welke=alle&toestand=afgerond']) {
      await page.goto(`${server.url}${path}`)
      await expectAccessible(page)
    }
    await page.goto(`${server.url}/overleg/besluiten`)
    await page.getByRole('list', { name: 'Besluiten' }).getByRole('link').first().click()
    await expect(page.getByText('Artikel 1.')).toBeVisible()
    await expectAccessible(page)
    await context.close()
  })
}

test('an action is finished from the keyboard, and taken back', async ({ page }) => {
  await signIn(page, 'secretariaat@woonpunt.example')
  await page.goto(`${server.url}/overleg/acties`)
  const finish = page.getByRole('button', { name: /^Afronden: / }).first()
  const name = (await finish.getAttribute('aria-label'))!.replace('Afronden: ', '')
  await finish.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Het actiepunt is afgerond.')).toBeVisible()
  await expect(page.getByRole('heading', { name })).toHaveCount(0)
  await page.getByLabel('Toestand').selectOption('afgerond')
  await page.getByRole('button', { name: 'Toon' }).click()
  await page.getByRole('button', { name: `Heropenen: ${name}` }).click()
  await expect(page.getByText('Het actiepunt staat weer open.')).toBeVisible()
})

test('the secretary records a decision and an action in the room, faults first', async ({ page }) => {
  await signIn(page, 'secretariaat@woonpunt.example')
  await page.getByRole('link', { name: 'Open de vergadering' }).click()
  await page.getByRole('button', { name: 'Vergadering openen' }).click()
  await expect(page.getByText(/Bezig sinds/)).toBeVisible()
  const next = page.getByRole('button', { name: /^(Volgend punt|Start|Begin)/ }).first()
  if (await next.isVisible()) await next.click()

  await page.getByText('Besluit vastleggen', { exact: true }).filter({ visible: true }).first().click()
  const record = page.getByRole('button', { name: 'Besluit vastleggen' })
  await page.getByLabel('Waarom?').fill('De actiepunten zijn opgevolgd.')
  await record.click()
  await expect(page.getByText('Vul dit in.').first()).toBeVisible()
  await expect(page.getByLabel('Waarom?')).toHaveValue('De actiepunten zijn opgevolgd.')
  await page.getByLabel('Wat is er beslist?').fill('De opvolging is goedgekeurd')
  await page.getByLabel('Artikel 1', { exact: true }).fill('De lijst van actiepunten wordt goedgekeurd.')
  await page.getByRole('button', { name: 'Artikel toevoegen' }).click()
  await page.getByLabel('Artikel 2', { exact: true }).fill('Woonpunt bezorgt ze aan de leden.')
  await record.click()
  await expect(page.getByText(/^Besluit WO-ICH-\d{4}-\d{3} is vastgelegd\.$/)).toBeVisible()
  await expect(page.getByText('De opvolging is goedgekeurd').first()).toBeVisible()

  await page.getByText('Actiepunt toevoegen', { exact: true }).filter({ visible: true }).first().click()
  await page.getByLabel('Wat moet er gebeuren?').fill('De lijst rondsturen')
  await page.getByLabel('Wie doet het?').selectOption({ label: 'Woonpunt' })
  await page.getByLabel('Tegen wanneer?').fill('2099-01-15')
  await page.getByRole('button', { name: 'Actiepunt toevoegen' }).click()
  await expect(page.getByText('Het actiepunt is toegevoegd.')).toBeVisible()
  await expect(page.getByText('De lijst rondsturen').first()).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${server.url}/overleg/besluiten?zoek=opvolging`)
  await page.getByRole('link', { name: 'De opvolging is goedgekeurd' }).click()
  await expect(page.getByText('Artikel 2.')).toBeVisible()
  await page.getByRole('link', { name: 'Wijzigen' }).click()
  await page.getByLabel('Wat is er beslist?').fill('De opvolging is anders goedgekeurd')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De opvolging is anders goedgekeurd')
})
