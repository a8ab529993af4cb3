import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import { newBrowser, signIn } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterAll(() => server.stop())

test('what is filled in before the page’s JavaScript has arrived is still there afterwards', async ({ browser }) => {
  const page = await newBrowser(browser)
  await signIn(page, server.url, 'secretariaat@woonpunt.example')
  let letThrough = () => {}
  const arrival = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await arrival
    await route.continue()
  })
  await page.goto(`${server.url}/overleg/vergaderingen/nieuw`, { waitUntil: 'commit' })
  await page.getByLabel('Orgaan', { exact: true }).selectOption({ label: 'Woonoverleg Jabbeke' })
  await page.getByLabel('Titel').fill('Woonoverleg zonder haast')
  await page.getByRole('radio', { name: 'Besloten vergadering' }).check()
  letThrough()
  await page.waitForFunction(() => Object.keys(document.querySelector('form')!).some((key) => key.startsWith('__react')))
  await page.waitForTimeout(300)
  await expect(page.getByLabel('Orgaan', { exact: true }).locator('option:checked')).toHaveText('Woonoverleg Jabbeke')
  await expect(page.getByLabel('Titel')).toHaveValue('Woonoverleg zonder haast')
  await expect(page.getByRole('radio', { name: 'Besloten vergadering' })).toBeChecked()
})

test('what is chosen while JavaScript takes over the page is still there afterwards', async ({ browser }) => {
  const page = await newBrowser(browser)
  await signIn(page, server.url, 'secretariaat@woonpunt.example')
  await page.addInitScript(holdTakingOver)
  await page.goto(`${server.url}/overleg/vergaderingen/nieuw`)
  await page.waitForFunction(() => (window as Held).held!.length > 0)
  await page.getByLabel('Orgaan', { exact: true }).selectOption({ label: 'Woonoverleg Jabbeke' })
  await page.evaluate(() => (window as Held).letGo!())
  await page.waitForFunction(() => Object.keys(document.querySelector('form')!).some((key) => key.startsWith('__react')))
  await page.waitForTimeout(300)
  await expect(page.getByLabel('Orgaan', { exact: true }).locator('option:checked')).toHaveText('Woonoverleg Jabbeke')
})

type Held = Window & { held?: (() => void)[]; letGo?: () => void }

/** React works in steps, which it plans by messages to itself: this keeps them back until `letGo`. Runs in the page. */
const holdTakingOver = (): void => {
  const held: (() => void)[] = []
  const { postMessage } = MessagePort.prototype
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    held.push(() => postMessage.apply(this, message as [unknown]))
  }
  const letGo = (): void => {
    MessagePort.prototype.postMessage = postMessage
    for (const post of held) post()
  }
  Object.assign(window, { held, letGo })
}
