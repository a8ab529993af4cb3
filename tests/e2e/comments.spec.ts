import { type Browser, expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { expectSound, newBrowser, phone, selectWords } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { staged } from '../support/staged'
import { papers, type StagedPaper } from '../support/stages/papers'

let server: RunningServer
let paper: StagedPaper
test.beforeAll(async () => {
  test.setTimeout(180_000)
  const { dataDir, made } = await staged<StagedPaper>(papers)
  paper = made
  server = await startServer({ dataDir })
})
test.afterAll(() => server.stop())

/** The paper, open with somebody who is signed in. */
const open = async (browser: Browser, name: keyof StagedPaper['cookies'], viewport?: { width: number; height: number }): Promise<Page> => {
  const page = await newBrowser(browser, viewport ? { viewport } : {})
  const [cookie = '', value = ''] = paper.cookies[name].split('=')
  await page.context().addCookies([{ name: cookie, value, url: server.url }])
  await page.goto(`${server.url}/overleg/documenten/${paper.documentId}`)
  await expect(page.getByRole('button', { name: 'Opmerking maken' })).toBeVisible()
  return page
}

const editor = (page: Page) => page.getByRole('textbox', { name: /^Tekst/ })

test('one writes, one comments on a phone, one suggests, and the owner accepts', async ({ browser }) => {
  const [els, sofie, lien] = [await open(browser, 'Els'), await open(browser, 'Sofie', phone), await open(browser, 'Lien')]
  await expect(editor(els)).toBeVisible()
  await expect(editor(sofie)).toHaveCount(0)

  await selectWords(sofie, '1.500 euro')
  await sofie.getByRole('button', { name: 'Opmerking', exact: true }).click()
  await sofie.getByLabel('Uw opmerking').fill('Is dit niet veel, @Els?')
  await sofie.getByRole('button', { name: 'Opmerking plaatsen' }).click()
  await expect(sofie.locator('mark.commented')).toHaveText('1.500 euro')

  const card = els.getByRole('article').filter({ hasText: 'Is dit niet veel' })
  await expect(card).toBeVisible()
  await expect(editor(els).locator('.commented')).toHaveText('1.500 euro')
  await editor(els).getByText('De heffing').click()
  await els.keyboard.press('Home')
  await els.keyboard.type('Vanaf 2027: ')
  await expect(editor(els).locator('.commented')).toHaveText('1.500 euro')
  await card.getByText('Antwoorden').click()
  await card.getByLabel('Uw antwoord').fill('Lien, wat denkt u?')
  await card.getByRole('button', { name: 'Antwoord plaatsen' }).click()
  await expect(sofie.getByText('Lien, wat denkt u?')).toBeVisible()

  await expect(editor(lien)).toBeVisible()
  await editor(lien).getByText('De gemeente brengt').click()
  await lien.keyboard.press('End')
  for (let sign = 0; sign < 'hoogte.'.length; sign++) await lien.keyboard.press('Backspace')
  await lien.keyboard.type('hoogte per brief.')
  await expect(editor(lien).locator('del.suggested')).toHaveText('hoogte.')
  await expect(lien.getByText('Opgeslagen', { exact: true })).toBeVisible()
  await lien.keyboard.press('Enter')
  await expect(lien.getByText('Voorstellen kan met woorden en hun opmaak.')).toBeVisible()
  await selectWords(lien, 'eigenaar')
  await lien.keyboard.press('Control+b')
  await expect(editor(lien).locator('.suggested-change')).toHaveText('eigenaar')

  const suggestion = els.getByRole('article').filter({ hasText: 'hoogte per brief.' })
  await els.getByText('Voorstellen', { exact: true }).click()
  await expect(suggestion).toContainText('Lien')
  const look = els.getByRole('article').filter({ hasText: 'vet: eigenaar' })
  await look.getByRole('button', { name: 'Verwerpen' }).click()
  await expect(editor(lien).locator('.suggested-change, strong')).toHaveCount(0)
  await suggestion.getByRole('button', { name: 'Aanvaarden' }).click()
  for (const page of [els, lien]) {
    await expect(editor(page)).toContainText('op de hoogte per brief.')
    await expect(editor(page).locator('.suggested')).toHaveCount(0)
  }
  await card.getByRole('button', { name: 'Opgelost', exact: true }).click()
  await expect(card).toHaveCount(0)
  for (const page of [els, sofie]) await expectSound(page)
  await sofie.goto(`${server.url}/overleg/documenten/${paper.documentId}/opmerkingen?toon=resolved`)
  await expect(sofie.getByText('Is dit niet veel')).toBeVisible()
  await expectSound(sofie)
})

test('without JavaScript one comments on words that are pasted', async ({ browser }) => {
  const page = await newBrowser(browser, { javaScriptEnabled: false })
  const [cookie = '', value = ''] = paper.cookies.Sofie.split('=')
  await page.context().addCookies([{ name: cookie, value, url: server.url }])
  await page.goto(`${server.url}/overleg/documenten/${paper.documentId}`)
  await page.getByRole('link', { name: 'Alle opmerkingen' }).click()
  await page.getByLabel('Bij welke woorden?').fill('woorden die er niet staan')
  await page.getByLabel('Uw opmerking').fill('Graag korter.')
  await page.getByRole('button', { name: 'Opmerking plaatsen' }).click()
  await expect(page.getByText('Deze woorden staan niet (meer) in de tekst', { exact: false }).first()).toBeVisible()
  await expect(page.getByLabel('Uw opmerking')).toHaveValue('Graag korter.')
  await page.getByLabel('Bij welke woorden?').fill('langer dan een jaar')
  await page.getByRole('button', { name: 'Opmerking plaatsen' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Graag korter.' })).toContainText('langer dan een jaar')
})
