import { type Browser, expect, type Page } from '@playwright/test'
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

const main = (page: Page) => page.getByRole('main')

/** Everything a resident opens, the way a resident gets there. */
const journey = async (page: Page, look: (name: string) => Promise<void>): Promise<void> => {
  await page.goto(server.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samen aan tafel voor goed wonen')
  await look('home')

  await main(page).getByRole('link', { name: 'Bekijk de vergaderingen' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Wat komt' })).toBeVisible()
  await look('meetings')
  await main(page).getByRole('list', { name: 'Wat komt' }).getByRole('link').first().click()
  await expect(page.getByText('U bent welkom om te komen luisteren.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Agenda' }).getByRole('listitem').first()).toBeVisible()
  await look('meeting to come')

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Besluiten' }).click()
  await page.getByLabel('Woorden of nummer').fill('toewijzing')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page).toHaveURL(/zoek=toewijzing/)
  await expect(page.getByLabel('Woorden of nummer')).toHaveValue('toewijzing')
  await look('decisions')
  await main(page).getByRole('list', { name: 'Besluiten' }).getByRole('link').first().click()
  await expect(main(page).getByText(/^WO-ICH-\d{4}-\d{3}$/).last()).toBeVisible()
  await expect(page.getByText('Artikel 1.')).toBeVisible()
  await expect(page.getByRole('img', { name: /[Vv]oor/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Wie stemde wat' }).first()).toBeVisible()
  await look('decision')

  await page.getByRole('link', { name: 'Lees het verslag van de vergadering' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Verslag')
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await look('minutes')

  for (const name of ['Toegankelijkheid', 'Privacy', 'Contact']) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name === 'Toegankelijkheid' ? /^Toegankelijkheids\u00adverklaring$/ : name)
    await look(name)
  }
  await page.goto(`${server.url}/bestaat-niet`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina vinden we niet')
  await look('not found')
}

for (const width of [360, 1440]) {
  test.describe(`a resident without JavaScript, ${width} px wide`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 900 } })

    test('reads everything, from the home page to the vote under a decision', async ({ page, browser }) => {
      const asked: string[] = []
      const read: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await journey(page, async (name) => {
        const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect({ name, isTooWide }).toEqual({ name, isTooWide: false })
        read.push(page.url())
      })
      expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([])
      expect(asked.filter((url) => url.endsWith('.js'))).toEqual([])
      expect(await violationsOn(browser, read, width)).toEqual([])
    })
  })
}

/** axe waits with timers, which need scripting; the pages themselves have no scripts, so they are the same with it. */
const violationsOn = async (browser: Browser, urls: string[], width: number): Promise<string[]> => {
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width, height: 900 } })
  const page = await context.newPage()
  const found: string[] = []
  for (const url of urls) {
    await page.goto(url)
    found.push(...(await violationsOf(page)).map((fault) => `${url}: ${fault}`))
  }
  await context.close()
  return found
}

test('the language of the whole site changes by one button, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${server.url}/besluiten`)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL(`${server.url}/besluiten`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decisions')
  await context.close()
})

test('minutes and decisions print on A4 with their text alone', async ({ page }) => {
  await page.goto(`${server.url}/besluiten`)
  await main(page).getByRole('list', { name: 'Besluiten' }).getByRole('link').first().click()
  const decision = page.url()
  await page.getByRole('link', { name: 'Lees het verslag van de vergadering' }).click()
  for (const url of [page.url(), decision]) {
    await page.goto(url)
    await page.emulateMedia({ media: 'print' })
    for (const role of ['navigation', 'banner', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
    await page.emulateMedia({ media: null })
  }
})
