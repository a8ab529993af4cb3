import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import { expectSound, newBrowser } from '../support/browsing'
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

test('by keyboard alone somebody names a person, fills in what is left, and replaces words everywhere', async ({ browser }) => {
  const page = await newBrowser(browser)
  const { keyboard } = page
  const [cookie = '', value = ''] = paper.cookies.Els.split('=')
  await page.context().addCookies([{ name: cookie, value, url: server.url }])
  await page.goto(`${server.url}/overleg/documenten/${paper.documentId}`)
  const text = page.getByRole('textbox', { name: 'Tekst van het document' })
  await text.focus()
  await keyboard.press('Control+End')

  await keyboard.type(' Vraag het aan @so')
  await expect(page.getByRole('option', { name: /^Sofie/ })).toHaveAttribute('aria-selected', 'true')
  await expect(text).toHaveAttribute('aria-activedescendant', 'mention-offers-0')
  await expectSound(page)
  await keyboard.press('Enter')
  await expect(text.locator('.mention')).toHaveText('Sofie')
  await page.context().setOffline(true)
  await keyboard.type('of @')
  await expect(page.getByRole('status').filter({ hasText: 'Geen verbinding: namen zoeken lukt nu niet.' })).toHaveCount(1)
  await keyboard.press('Escape')
  await page.context().setOffline(false)
  await keyboard.press('Backspace')

  await keyboard.type('vóór [datum] in [plaats].')
  await expect(page.getByText('nog 2 in te vullen')).toBeVisible()
  await keyboard.press('F8')
  await keyboard.type('3 mei')
  await expect(page.getByText('nog 1 in te vullen')).toBeVisible()
  await expect(text).toContainText('vóór 3 mei in [plaats].')
  await expect(page.getByText(/^\d+ woorden$/)).toBeVisible()

  await keyboard.press('Control+h')
  const field = page.getByLabel('Zoek in de tekst')
  await expect(field).toBeFocused()
  await keyboard.type('DE')
  await expect(page.getByRole('status').filter({ hasText: / van 4$/ })).toBeVisible()
  await expect(text.locator('.found')).toHaveCount(4)
  await expectSound(page)
  await keyboard.press('Shift+Enter')
  await page.getByLabel('Vervang door').focus()
  await keyboard.type('uw')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(page.getByText('4 keer vervangen')).toBeVisible()
  await keyboard.press('Escape')
  await expect(text).toBeFocused()
  await expect(text).toContainText('uw eigenaar op uw hoogte')
  await keyboard.press('Control+z')
  await expect(text).toContainText('de eigenaar op de hoogte')
  await expect(text).toContainText('De gemeente')
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()
})
