import { type Browser, expect, type Page } from '@playwright/test'
import { violationsOf } from '../support/axe'
import { test } from '../support/browser-test'
import { type RunningServer, startServer } from '../support/server'
import { staged } from '../support/staged'
import { heldMeetings, type StagedMinutes } from '../support/stages/held-meetings'

let server: RunningServer
let minutes: StagedMinutes[]
test.beforeAll(async () => {
  test.setTimeout(180_000)
  const { dataDir, made } = await staged<StagedMinutes[]>(heldMeetings)
  minutes = made
  server = await startServer({ dataDir })
})
test.afterAll(() => server.stop())

type Name = keyof StagedMinutes['cookies']

/** Somebody signed in, in a browser of their own. Whatever the page complains about fails the test. */
const visit = async (browser: Browser, { cookies }: StagedMinutes, name: Name, width = 1440): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const [cookie = '', value = ''] = cookies[name].split('=')
  await context.addCookies([{ name: cookie, value, url: server.url }])
  const page = await context.newPage()
  page.on('pageerror', (error) => expect(error.message).toBe('no error'))
  page.on('console', (message) => expect(message.text()).not.toContain('Content Security Policy'))
  return page
}

const documentUrl = ({ documentId }: StagedMinutes) => `${server.url}/overleg/documenten/${documentId}`
const minutesUrl = ({ meetingId }: StagedMinutes) => `${server.url}/overleg/vergaderingen/${meetingId}/verslag`
const textOf = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het verslag' })
const saved = (page: Page) => page.getByText('Opgeslagen', { exact: true })

const openDocument = async (browser: Browser, held: StagedMinutes, name: Name, width?: number): Promise<Page> => {
  const page = await visit(browser, held, name, width)
  await page.goto(documentUrl(held))
  await expect(textOf(page)).toBeVisible()
  return page
}

/** Puts the caret behind some words that stand in the text. */
const standBehind = async (page: Page, words: string): Promise<void> => {
  await textOf(page).getByText(words, { exact: true }).click()
  await page.keyboard.press('End')
}

const expectSound = async (page: Page): Promise<void> => {
  expect(await violationsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

test('two people write at once, see each other, and both have it all', async ({ browser }) => {
  const held = minutes[0]!
  const [els, bart] = [await openDocument(browser, held, 'Els'), await openDocument(browser, held, 'Bart', 360)]
  for (const page of [els, bart]) await expectSound(page)
  await standBehind(els, 'Notitie bij punt 1.')
  await standBehind(bart, 'Notitie bij punt 2.')
  await Promise.all([els.keyboard.type(' Els vult aan.', { delay: 15 }), bart.keyboard.type(' Bart ook.', { delay: 15 })])
  for (const page of [els, bart]) {
    await expect(textOf(page)).toContainText('Notitie bij punt 1. Els vult aan.')
    await expect(textOf(page)).toContainText('Notitie bij punt 2. Bart ook.')
    await expect(saved(page)).toBeVisible()
    const here = page.getByRole('list', { name: 'Wie is hier' }).getByRole('listitem')
    for (const name of ['Els', 'Bart']) await expect(here.filter({ hasText: name })).toHaveCount(1)
  }
  await expect(els.locator('.collaboration-carets__label')).toHaveText('Bart')
  for (const page of [els, bart]) await expectSound(page)
  await els.reload()
  await expect(els.getByText('Notitie bij punt 2. Bart ook.')).toBeVisible()
})

test('formatting goes by the keyboard alone, and records cannot be deleted', async ({ browser }) => {
  const held = minutes[0]!
  const page = await openDocument(browser, held, 'Sofie')
  await standBehind(page, 'Notitie bij punt 3.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeFocused()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Tekststijl: Alinea' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: 'Alinea' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Standpunten')
  await expect(textOf(page).getByRole('heading', { level: 3, name: 'Standpunten' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+8')
  await page.keyboard.type('eerste ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('vet')
  await expect(page.getByRole('button', { name: 'Vet' })).toHaveAttribute('aria-pressed', 'true')
  await expect(textOf(page).getByRole('listitem').filter({ hasText: 'eerste vet' }).locator('strong')).toHaveText('vet')
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('Escape')
  await page.keyboard.type('!')
  await expect(textOf(page)).toContainText('eerste vet!')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(page.getByText('Dit blok is vastgelegd in de vergadering en blijft staan.')).toBeVisible()
  await expect(textOf(page)).toContainText(`Besluit ${held.decisionNumber}`)
  await expect(textOf(page)).toContainText('eerste vet!')
  await page.keyboard.press('Control+z')
  await expect(textOf(page)).not.toContainText('vet!')
})

test('says "not saved" while the server is gone, and loses nothing when it comes back', async ({ browser }) => {
  const held = minutes[1]!
  const page = await openDocument(browser, held, 'Els')
  await expect(saved(page)).toBeVisible()
  await server.kill()
  await standBehind(page, 'Notitie bij punt 1.')
  await page.keyboard.type(' Zonder verbinding.')
  await expect(page.getByText('Niet opgeslagen — u kunt blijven typen')).toBeVisible()
  await expect(saved(page)).toBeHidden()
  server = await startServer({ dataDir: server.dataDir, port: server.port })
  await expect(saved(page)).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByText('Notitie bij punt 1. Zonder verbinding.')).toBeVisible()
})

test('without JavaScript the text is there to read', async ({ browser }) => {
  const held = minutes[0]!
  const context = await browser.newContext({ javaScriptEnabled: false })
  const [name = '', value = ''] = held.cookies.Bart.split('=')
  await context.addCookies([{ name, value, url: server.url }])
  const page = await context.newPage()
  await page.goto(documentUrl(held))
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.getByRole('heading', { name: '2. Toewijzingsreglement' })).toBeVisible()
})

for (const width of [360, 1440]) {
  test(`from draft to published at ${width} px: submit, give back, approve, publish`, async ({ browser }) => {
    const held = minutes[width === 360 ? 1 : 2]!
    const [els, an, wim] = [await visit(browser, held, 'Els', width), await visit(browser, held, 'An', width), await visit(browser, held, 'Wim', width)]
    const confirm = async (page: Page, label: string) => {
      await page.getByRole('button', { name: label }).first().click()
      await page.getByRole('dialog').getByRole('button', { name: label }).click()
    }
    await els.goto(minutesUrl(held))
    await expectSound(els)
    await wim.goto(minutesUrl(held))
    await expect(wim.getByText('U leest het hier zodra het goedgekeurd is.')).toBeVisible()
    expect((await wim.goto(documentUrl(held)))?.status()).toBe(404)

    const bart = await openDocument(browser, held, 'Bart', width)
    await confirm(els, 'Verslag indienen')
    await expect(els.getByText('Het verslag is ingediend.')).toBeVisible()
    await expect(textOf(bart)).toHaveCount(0, { timeout: 5_000 })
    await expect(bart.getByText('U kunt het lezen, niet wijzigen.')).toBeVisible()
    await expectSound(bart)

    await an.goto(minutesUrl(held))
    await expectSound(an)
    await an.getByRole('link', { name: 'Geef terug' }).click()
    await expectSound(an)
    await an.getByLabel('Wat moet er nog veranderen?').fill('Punt 2 is te kort.')
    await an.getByRole('button', { name: 'Geef terug aan de schrijvers' }).click()
    await expect(an.getByText('teruggegeven aan de schrijvers')).toBeVisible()
    await els.goto(minutesUrl(held))
    await expect(els.getByText('Punt 2 is te kort.')).toBeVisible()
    await confirm(els, 'Verslag indienen')

    await an.goto(minutesUrl(held))
    await confirm(an, 'Verslag goedkeuren')
    await expect(an.getByText('Het verslag is goedgekeurd als versie 1.')).toBeVisible()
    await expect(an.getByRole('heading', { name: '3. Een geheim dossier' })).toBeVisible()
    await expectSound(an)
    await wim.goto(minutesUrl(held))
    await expect(wim.getByRole('heading', { name: 'Punt 3: besloten' })).toBeVisible()
    await expect(wim.getByText('Een geheim dossier')).toHaveCount(0)

    await els.goto(minutesUrl(held))
    const download = els.waitForEvent('download')
    await els.getByRole('link', { name: 'Download versie 1 (JSON)' }).click()
    expect((await download).suggestedFilename()).toMatch(/versie-1\.json$/)
    await confirm(els, 'Verslag publiceren')
    await expect(els.getByText('Het verslag is gepubliceerd.')).toBeVisible()
    await expectSound(els)

    await els.getByText('Een fout gevonden?').click()
    await els.getByRole('link', { name: 'Verbetering beginnen' }).click()
    await els.getByRole('button', { name: 'Verbetering beginnen' }).click()
    await expect(els.getByText('Vul dit in.').first()).toBeVisible()
    await expectSound(els)
    await els.getByLabel('Wat verbetert u?').fill('De naam van de spreker.')
    await els.getByRole('button', { name: 'Verbetering beginnen' }).click()
    await expect(els.getByText('Versie 1 blijft gelden')).toBeVisible()
    await els.goto(`${server.url}/overleg/documenten`)
    await expectSound(els)
  })
}
