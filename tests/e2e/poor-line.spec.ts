import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterAs, expectSound, phone } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'
import { layWire } from '../support/wire'

let server: RunningServer
test.beforeEach(async () => {
  test.setTimeout(180_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterEach(() => server.stop())

const els = 'secretariaat@woonpunt.example'
const sofie = 'ocmw@ichtegem.example'

/** The path of today's meeting. */
const today = async (page: Page): Promise<string> => {
  await page.goto(`${server.url}/overleg/vergaderingen`)
  return (await page.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href'))!
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a page whose data do not come stays as it is, and has them once the line is back', async ({ browser }) => {
  const secretary = await enterAs(browser, server.url, els)
  const path = await today(secretary)
  await secretary.goto(`${server.url}${path}/live`)
  const wire = await layWire(server.port)
  const inRoom = await enterAs(browser, server.url, sofie, { viewport: phone })
  await inRoom.goto(`${server.url}${path}/live`)
  const outside = await enterAs(browser, wire.url, sofie, { viewport: phone })
  await outside.goto(`${wire.url}${path}`)
  const title = await heading(outside).innerText()
  await secretary.getByRole('button', { name: 'Vergadering openen' }).click()
  await expect(heading(inRoom)).toHaveText('De vergadering is geopend')

  // At every item the room asks whether earlier minutes lie there: that gets no answer, twice. The line outside goes while the page loads again.
  let asked = 0
  await inRoom.route('**/vorig-verslag.data*', (route) => (++asked < 3 ? route.abort('connectionreset') : route.continue()))
  const answered = inRoom.waitForResponse(/vorig-verslag\.data/)
  const isCut = new Promise<void>((done) => {
    void outside.route(`**${path}.data*`, async (route) => {
      wire.cut()
      await route.continue()
      done()
    })
  })
  await secretary.getByRole('button', { name: /^Begin met punt 1/ }).click()
  await expect(heading(inRoom)).toContainText('Welkom')
  await Promise.all([answered, isCut])
  expect(asked).toBe(3)
  await outside.unrouteAll()
  await outside.evaluate(() => new Promise((done) => setTimeout(done, 500)))
  await expect(heading(inRoom)).toContainText('Welkom')
  await expect(heading(outside)).toHaveText(title)

  const reloaded = outside.waitForResponse((answer) => answer.url().includes(`${path}.data`))
  wire.mend()
  expect((await reloaded).status()).toBe(200)
  await expect(heading(outside)).toHaveText(title)
  wire.close()
})

test('a form that is sent while the line is away says so, keeps what was typed, and is sent again when asked', async ({ browser }) => {
  const wire = await layWire(server.port)
  const secretary = await enterAs(browser, wire.url, els, { viewport: phone })
  await secretary.goto(`${wire.url}/overleg/vergaderingen/nieuw`)
  await secretary.getByLabel('Orgaan', { exact: true }).selectOption({ label: 'Woonoverleg Gistel' })
  await secretary.getByLabel('Titel').fill('Extra overleg over de leegstand')
  await secretary.getByLabel('Datum').fill('2031-05-06')
  await secretary.getByLabel('Plaats').fill('Gemeentehuis')

  wire.cut()
  await secretary.getByLabel('Titel').press('Enter')
  const notice = secretary.getByRole('alert').filter({ hasText: 'We kregen geen antwoord' })
  await expect(notice).toContainText('Wat u invulde, staat er nog.')
  await expectSound(secretary)
  await notice.getByRole('button', { name: 'Verstuur opnieuw' }).click()
  await expect(notice).toBeVisible()
  await expect(secretary.getByLabel('Titel')).toHaveValue('Extra overleg over de leegstand')
  wire.mend()
  await notice.getByRole('button', { name: 'Verstuur opnieuw' }).click()
  await expect(heading(secretary)).toHaveText('Agenda bewerken')
  await expect(notice).toHaveCount(0)
  wire.close()
})
