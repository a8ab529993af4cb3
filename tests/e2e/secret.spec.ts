import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

let server: RunningServer
test.beforeEach(async () => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterEach(() => server.stop())

const els = 'secretariaat@woonpunt.example'
const sofie = 'ocmw@ichtegem.example'
const marc = 'medewerker@polderhaard.example'

const question = 'Wie vertegenwoordigt ons in de jury?'

/** The convened meeting of today, found as the secretary finds it. */
const today = async (page: Page): Promise<string> => {
  await signIn(page, server.url, els)
  await page.goto(`${server.url}/overleg/vergaderingen`)
  const href = await page.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href')
  return href!.split('/').at(-1)!
}

/** Does what a leader does by a form of the room, as the page would. */
const act = async (page: Page, path: string, form: Record<string, string> = {}): Promise<void> => {
  const answer = await page.request.post(`${server.url}${path}`, { form, headers: { Origin: server.url }, maxRedirects: 0 })
  expect(answer.status(), path).toBe(302)
}

const castInSecret = async (page: Page, choice: string): Promise<string> => {
  await expect(page.getByRole('heading', { name: question })).toBeVisible()
  await page.getByRole('radio', { name: choice }).check()
  await page.getByRole('button', { name: 'Geheime stem uitbrengen' }).click()
  await expect(page.getByText('Uw stem is verzegeld en opgeslagen.', { exact: false })).toBeVisible()
  return page.locator('code').first().innerText()
}

test('two people vote in secret, one at a phone, and each finds the own code in the list', async ({ browser }) => {
  const desk = await newBrowser(browser)
  const meetingId = await today(desk)
  const room = `/overleg/vergaderingen/${meetingId}`
  await act(desk, `${room}/opening`)
  await desk.goto(`${server.url}${room}/live`)
  const marks = desk.getByRole('button', { name: / is er$/ })
  for (let left = await marks.count(); left > 0; left -= 1) {
    await marks.first().click()
    await expect(marks).toHaveCount(left - 1)
  }
  await desk.getByRole('button', { name: /^Begin met punt 1/ }).click()
  await expect(desk.getByText('1 · Bespreking', { exact: false })).toBeVisible()
  const itemId = (await desk.locator('form[action*="/agendapunten/"][action$="/peiling"]').first().getAttribute('action'))!.split('/').at(-2)!
  await act(desk, `${room}/agendapunten/${itemId}/peiling`, { question, method: 'forAgainst', majority: 'simple', visibility: 'secret', publication: 'full', quorumRule: 'none' })

  const handheld = await newBrowser(browser, { viewport: phone })
  await signIn(handheld, server.url, sofie)
  const sent: string[] = []
  handheld.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))))
  await handheld.goto(`${server.url}${room}/live`)
  const other = await newBrowser(browser)
  await signIn(other, server.url, marc)
  await other.goto(`${server.url}${room}/live`)

  await expectSound(handheld)
  const code = await castInSecret(handheld, 'Tegen')
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await expectSound(handheld)
  // What was chosen, and the code, left the phone in an envelope alone.
  expect(sent.some((frame) => frame.includes('envelopes'))).toBe(true)
  for (const frame of sent) for (const word of ['against', code.replaceAll('-', '')]) expect(frame).not.toContain(word)
  await handheld.reload()
  await expect(handheld.locator('code').first()).toHaveText(code)
  const otherCode = await castInSecret(other, 'Voor')
  await other.evaluate(() => localStorage.clear())

  await desk.getByRole('button', { name: 'Stemming sluiten' }).first().click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Stemming sluiten' }).click()
  await expect(handheld.getByText('1 voor, 1 tegen', { exact: false }).first()).toBeVisible()
  await expectSound(handheld)
  const page = (await handheld.locator('a[href*="/peilingen/"]').first().getAttribute('href'))!

  await handheld.goto(`${server.url}${page}`)
  await expect(handheld.getByText('De code van dit toestel staat in de lijst', { exact: false })).toBeVisible()
  await expect(handheld.getByRole('row', { name: new RegExp(code) })).toContainText('Tegen')
  await expectSound(handheld)
  await other.goto(`${server.url}${page}`)
  await other.getByLabel('Zoek uw code').fill(otherCode.toLowerCase())
  await expect(other.getByText('Gevonden: bij deze code staat “Voor”.')).toBeVisible()
  await expectSound(other)
  await other.getByRole('link', { name: 'Wat is beschermd, en wat niet?' }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Hoe geheim is een geheime stemming?' })).toBeVisible()
  await expectSound(other)
})
