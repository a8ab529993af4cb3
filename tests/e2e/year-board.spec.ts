import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { desk, expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

/** The year against the law: who has to speak of what, where it was said, and the meeting on paper. */

test.describe.configure({ mode: 'serial' })

let server: RunningServer
let els: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  els = await newBrowser(browser, { viewport: desk })
  await signIn(els, server.url, 'secretariaat@woonpunt.example')
})
test.afterAll(() => server?.stop())

const row = (page: Page, code: string) => page.getByRole('row', { name: new RegExp(`^${code} `) })
const lastYear = new Date().getFullYear() - 1

test('the secretary finds the year board from the overview, and says which item was about what is missing', async () => {
  await els.getByRole('link', { name: 'Onderwerpen en verslagen van het jaar' }).click()
  await expect(els.getByRole('heading', { level: 1 })).toHaveText(/^Jaarbord \d{4}$/)
  await expect(els.getByText(/verslag te laat sinds/)).toBeVisible()
  await expect(row(els, 'A6')).toContainText('besproken')
  await expectSound(els)
  await expect(row(els, 'A7').getByText('ontbreekt').first()).toBeVisible()
  await els.getByRole('link', { name: 'A7 aanduiden voor Ichtegem' }).click()
  await expect(els.getByRole('heading', { level: 1 })).toHaveText(/^A7 in .*Ichtegem, \d{4}$/)
  await expectSound(els)
  await els.getByRole('checkbox', { name: /Kerncijfers kandidaat-huurders/ }).check()
  await els.getByRole('button', { name: 'Bewaar' }).click()
  await expect(els.getByText('A7 is bijgewerkt op het jaarbord.')).toBeVisible()
  await row(els, 'A7').getByRole('link', { name: /Kerncijfers kandidaat-huurders/ }).click()
  await expect(els).toHaveURL(/\/vergaderingen\/[0-9a-f-]+#punt-/)
  await expect(els.getByText('Kerncijfers van de woningkwaliteit')).toBeVisible()
})

test('last year shows the activities with their evidence, and can be taken along as a file', async () => {
  await els.goto(`${server.url}/overleg/jaarbord`)
  await els.getByLabel('Jaar', { exact: true }).selectOption(String(lastYear))
  await els.getByRole('button', { name: 'Toon' }).click()
  await expect(els.getByRole('heading', { level: 1 })).toHaveText(`Jaarbord ${lastYear}`)
  await expect(els.getByText('2 van 2 gehouden')).toBeVisible()
  await expectSound(els)
  const [file] = await Promise.all([els.waitForEvent('download'), els.getByRole('link', { name: 'Download als CSV' }).click()])
  expect(file.suggestedFilename()).toBe(`jaarbord-${lastYear}.csv`)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('\uFEFFGemeente;Jaar;')).toBe(true)
  expect(text).toMatch(/Ichtegem;\d{4};Onderwerp \(A\);A8;.*;besproken;/)
})

test('a chair reads the own municipality on a phone and says nothing; a councillor has no year board', async ({ browser }) => {
  const an = await newBrowser(browser, { viewport: phone })
  await signIn(an, server.url, 'voorzitter@ichtegem.example')
  await an.goto(`${server.url}/overleg/jaarbord`)
  await expect(an.getByRole('heading', { level: 3 })).toHaveText(['Ichtegem'])
  await expect(an.getByRole('link', { name: /aanduiden/ })).toHaveCount(0)
  await an.context().close()
  const karel = await newBrowser(browser)
  await signIn(karel, server.url, 'raadslid@ichtegem.example')
  await expect(karel.getByRole('link', { name: 'Jaarbord' })).toHaveCount(0)
  expect((await karel.goto(`${server.url}/overleg/jaarbord`))?.status()).toBe(404)
  await karel.context().close()
})

test('subjects are ticked in the form of an item: searched with JavaScript, and plainly without it', async ({ browser }) => {
  await els.goto(`${server.url}/overleg/vergaderingen`)
  await els.getByRole('link', { name: 'Woonoverleg Gistel' }).first().click()
  await expect(els).toHaveURL(/\/vergaderingen\/[0-9a-f-]{36}$/)
  const meeting = els.url()
  await els.goto(`${meeting}/agendapunten/nieuw`)
  await els.getByLabel('Titel').fill('Stand van de kandidaat-huurders')
  await els.getByText('Onderwerpen van de checklists').last().click()
  await els.getByLabel('Zoek een onderwerp').fill('kandidaat')
  await expect(els.getByRole('checkbox', { name: /^A6/ })).toBeHidden()
  await els.getByRole('checkbox', { name: /^A5/ }).check()
  await expectSound(els)
  await els.getByRole('button', { name: 'Punt toevoegen' }).click()
  await expect(els.getByRole('link', { name: /Stand van de kandidaat-huurders/ })).toBeVisible()
  const item = await els.getByRole('link', { name: /Stand van de kandidaat-huurders/ }).getAttribute('href')

  const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState: await els.context().storageState() })).newPage()
  await plain.goto(`${server.url}${item}`)
  await expect(plain.getByRole('checkbox', { name: /^A5/ })).toBeChecked()
  await plain.getByRole('checkbox', { name: /^A6/ }).check()
  await plain.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await plain.goto(meeting)
  await expect(plain.getByRole('listitem').filter({ hasText: 'Stand van de kandidaat-huurders' }).first()).toContainText('A6')
  await plain.context().close()
})

test('the meeting comes as one PDF', async () => {
  await els.goto(`${server.url}/overleg/vergaderingen`)
  await els.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().click()
  await expect(els).toHaveURL(/\/vergaderingen\/[0-9a-f-]{36}$/)
  const href = await els.getByRole('link', { name: 'Bundel (PDF)' }).getAttribute('href')
  const answer = await els.request.get(`${server.url}${href}`)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('an administrator keeps the checklists', async ({ browser }) => {
  const peter = await newBrowser(browser)
  await signIn(peter, server.url, 'beheer@woonpunt.example')
  await peter.goto(`${server.url}/overleg/beheer/onderwerpen`)
  await expectSound(peter)
  await peter.getByRole('link', { name: 'Nieuw onderwerp' }).click()
  await peter.getByLabel('Code').fill('a5')
  await peter.getByLabel('Onderwerp', { exact: true }).fill('Woningdelen')
  await peter.getByLabel('Hoe vaak').selectOption('advised')
  await peter.getByLabel('Bron').fill('Omzendbrief')
  await peter.getByLabel('Geldt vanaf').fill('2026-01-01')
  await peter.getByRole('button', { name: 'Maak het onderwerp' }).click()
  await expect(peter.getByText('Deze code geldt al').first()).toBeVisible()
  await expect(peter.getByLabel('Onderwerp', { exact: true })).toHaveValue('Woningdelen')
  await expectSound(peter)
  await peter.getByLabel('Code').fill('A13')
  await peter.getByRole('button', { name: 'Maak het onderwerp' }).click()
  await expect(peter.getByText('A13 is gemaakt.')).toBeVisible()
  await peter.getByRole('link', { name: 'Woningdelen' }).click()
  await expectSound(peter)
  await peter.getByRole('button', { name: 'Laat dit onderwerp eindigen' }).click()
  await peter.getByRole('button', { name: 'Laat eindigen', exact: true }).click()
  await expect(peter.getByText('A13 geldt vanaf morgen niet meer.')).toBeVisible()
  await peter.context().close()
})
