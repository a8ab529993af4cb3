import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'
import { layWire } from '../support/wire'

let server: RunningServer
test.beforeEach(async () => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterEach(() => server.stop())

const els = 'secretariaat@woonpunt.example'
const an = 'voorzitter@ichtegem.example'
const sofie = 'ocmw@ichtegem.example'
const marc = 'medewerker@polderhaard.example'
const bart = 'waarnemer@huurdersbond.example'

/** Takes somebody to the room of today's meeting. */
const enterRoom = async (page: Page, url: string, email: string, meetingId: string): Promise<void> => {
  await signIn(page, url, email)
  await page.goto(`${url}/overleg/vergaderingen/${meetingId}/live`)
}

/** The convened meeting of today, found as the secretary finds it. */
const today = async (page: Page): Promise<string> => {
  await signIn(page, server.url, els)
  await page.goto(`${server.url}/overleg/vergaderingen`)
  const href = await page.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href')
  return href!.split('/').at(-1)!
}

/** Opens the meeting, marks everybody present, and begins with the first item. */
const begin = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vergadering openen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'De vergadering is geopend' })).toBeVisible()
  const marks = page.getByRole('button', { name: / is er$/ })
  for (let left = await marks.count(); left > 0; left -= 1) {
    await marks.first().click()
    await expect(marks).toHaveCount(left - 1)
  }
  await page.getByRole('button', { name: /^Begin met punt 1/ }).click()
  await expect(page.getByText('1 · Bespreking', { exact: false })).toBeVisible()
}

const openPoll = async (page: Page, question: string): Promise<void> => {
  await page.locator('summary', { hasText: 'Stemming openen' }).click()
  await page.getByLabel('Waarover wordt gestemd?').fill(question)
  await page.locator('summary', { hasText: 'Regels:' }).click()
  await page.getByLabel('Wanneer is het aangenomen?').selectOption('absolute')
  await page.getByLabel('Waarover wordt gestemd?').press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible()
}

const stored = 'Uw stem is veilig opgeslagen. U kunt ze wijzigen tot de stemming sluit.'

test('a secretary at a desk, a councillor at a phone, somebody at a keyboard and the screen follow one meeting', async ({ browser }) => {
  const desk = await newBrowser(browser)
  const meetingId = await today(desk)
  await desk.goto(`${server.url}/overleg/vergaderingen/${meetingId}/live`)
  const handheld = await newBrowser(browser, { viewport: phone })
  await enterRoom(handheld, server.url, sofie, meetingId)
  const keyboard = await newBrowser(browser)
  await enterRoom(keyboard, server.url, marc, meetingId)
  const screen = await newBrowser(browser)
  await signIn(screen, server.url, bart)
  await screen.goto(`${server.url}/overleg/vergaderingen/${meetingId}/scherm`)
  for (const page of [desk, handheld, screen]) await expectSound(page)

  await begin(desk)
  const first = await desk.getByRole('heading', { level: 1 }).innerText()
  for (const page of [handheld, keyboard, screen]) await expect(page.getByRole('heading', { level: 1 })).toHaveText(first, { timeout: 1_000 })
  await expect(handheld.getByText('Aan de orde: punt 1', { exact: false })).toBeAttached()
  await expectSound(desk)

  await openPoll(desk, 'Geeft u gunstig advies?')
  for (const page of [handheld, keyboard]) await expect(page.getByRole('heading', { name: 'Geeft u gunstig advies?' })).toBeVisible({ timeout: 1_000 })
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Geeft u gunstig advies?')
  await expect(handheld.getByText('Er is een stemming geopend: Geeft u gunstig advies?')).toBeAttached()
  await expectSound(handheld)

  await handheld.getByRole('button', { name: 'Voor' }).click()
  await expect(handheld.getByText(stored)).toBeVisible()
  await expect(handheld.getByRole('button', { name: 'Voor' })).toHaveAttribute('aria-pressed', 'true')
  await keyboard.keyboard.press('2')
  await expect(keyboard.getByRole('button', { name: 'Tegen' })).toHaveAttribute('aria-pressed', 'true')
  await keyboard.keyboard.press('v')
  await expect(keyboard.getByRole('button', { name: 'Voor' })).toHaveAttribute('aria-pressed', 'true')
  await expect(keyboard.getByText(stored)).toBeVisible()
  await expect(screen.getByText(/^2 van \d+ stemgerechtigden hebben gestemd$/)).toBeVisible()
  for (const page of [desk, screen]) await expect(page.getByText('Uitslag')).toHaveCount(0)
  await expectSound(keyboard)
  await expectSound(screen)

  await desk.getByRole('button', { name: 'Stemming sluiten' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Stemming sluiten' }).click()
  const sentence = '2 voor, 0 tegen, geen onthoudingen. Volstrekte meerderheid van de uitgebrachte stemmen: 2 nodig.'
  for (const page of [desk, handheld, keyboard]) await expect(page.locator('p', { hasText: sentence })).toBeVisible({ timeout: 2_000 })
  await expect(screen.getByText('Aangenomen.')).toBeVisible()
  await expect(handheld.getByText('U stemde: Voor')).toBeVisible()
  await expectSound(handheld)
  await expectSound(screen)

  await desk.getByLabel('Notities voor het verslag').fill('Marc licht het ontwerp toe.')
  await expect(desk.getByText('Opgeslagen', { exact: true })).toBeVisible()
  await desk.reload()
  await expect(desk.getByLabel('Notities voor het verslag')).toHaveValue('Marc licht het ontwerp toe.')

  await desk.locator('summary', { hasText: 'Uitkomst' }).click()
  await desk.getByLabel('Wat is de uitkomst van dit punt?').selectOption('adviceFavourable')
  await desk.getByRole('button', { name: 'Bewaar de uitkomst' }).click()
  await expect(handheld.getByRole('heading', { name: 'Gunstig advies', exact: true })).toBeVisible()

  await desk.getByRole('button', { name: 'Vergadering sluiten' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Vergadering sluiten' }).click()
  for (const page of [desk, handheld]) await expect(page.getByRole('heading', { level: 1, name: 'De vergadering is gesloten' })).toBeVisible()
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('De vergadering is gesloten')
  await expectSound(handheld)
  await handheld.getByRole('link', { name: 'Naar het verslag' }).click()
  await expect(handheld).toHaveURL(/\/verslag$/)
})

test('a vote given while the connection is away is kept, and sent when it is back; notes say honestly that they are not saved', async ({ browser }) => {
  const desk = await newBrowser(browser)
  const meetingId = await today(desk)
  const wire = await layWire(server.port)
  const chair = await newBrowser(browser)
  await enterRoom(chair, server.url, an, meetingId)
  await begin(chair)
  // The same host at another port: the session holds there too.
  await desk.goto(`${wire.url}/overleg/vergaderingen/${meetingId}/live`)
  const handheld = await newBrowser(browser, { viewport: phone })
  await enterRoom(handheld, wire.url, sofie, meetingId)
  await openPoll(chair, 'Gaan we akkoord?')
  await expect(handheld.getByRole('button', { name: 'Tegen' })).toBeVisible()

  wire.cut()
  await expect(handheld.getByText('Verbinding verbroken', { exact: false })).toBeVisible()
  await handheld.getByRole('button', { name: 'Tegen' }).click()
  await expect(handheld.getByText('We bewaren ze en sturen ze zodra de verbinding er weer is.', { exact: false })).toBeVisible()
  await expect(handheld.getByText(stored)).toHaveCount(0)
  await expectSound(handheld)
  await desk.getByLabel('Notities voor het verslag').fill('Nog niet bewaard.')
  await expect(desk.getByText('Niet opgeslagen — u kunt blijven typen')).toBeVisible()

  wire.mend()
  await expect(handheld.getByText(stored)).toBeVisible({ timeout: 20_000 })
  await expect(handheld.getByRole('button', { name: 'Tegen' })).toHaveAttribute('aria-pressed', 'true')
  await expect(handheld.getByText('Verbinding verbroken', { exact: false })).toHaveCount(0)
  await expect(desk.getByText('Opgeslagen', { exact: true })).toBeVisible({ timeout: 20_000 })
  wire.close()
})

test('without JavaScript the chair leads, members vote, and what goes wrong is said at its place', async ({ browser }) => {
  const meetingId = await today(await newBrowser(browser))
  const live = `/overleg/vergaderingen/${meetingId}/live`
  const chair = await newBrowser(browser, { javaScriptEnabled: false })
  await enterRoom(chair, server.url, an, meetingId)
  const member = await newBrowser(browser, { javaScriptEnabled: false, viewport: phone })
  await enterRoom(member, server.url, sofie, meetingId)

  await chair.getByRole('button', { name: 'Vergadering openen' }).click()
  await expect(chair.getByRole('heading', { level: 1, name: 'De vergadering is geopend' })).toBeVisible()
  await chair.getByRole('button', { name: 'Sofie Vanhee is er' }).click()
  await expect(chair.getByRole('button', { name: 'Sofie Vanhee is weg' })).toBeVisible()
  await chair.getByRole('button', { name: /^Begin met punt 1/ }).click()

  await chair.locator('summary', { hasText: 'Stemming openen' }).click()
  await chair.getByRole('button', { name: 'Stemming openen' }).click()
  await expect(chair.getByRole('heading', { level: 1, name: 'Nieuwe stemming' })).toBeVisible()
  await expect(chair.getByText('Vul dit in.').first()).toBeVisible()
  await chair.getByLabel('Waarover wordt gestemd?').fill('Gaat het zo?')
  await chair.getByRole('button', { name: 'Stemming openen' }).click()
  await expect(chair.getByRole('heading', { level: 2, name: 'Gaat het zo?' })).toBeVisible()

  await member.reload()
  await member.getByRole('button', { name: 'Onthouding' }).click()
  await expect(member.getByText(stored)).toBeVisible()
  await expect(member.getByRole('button', { name: 'Onthouding' })).toHaveAttribute('aria-pressed', 'true')
  await chair.reload()
  await chair.getByRole('button', { name: 'Stemming sluiten' }).click()
  await expect(chair.getByText('Uitslag')).toBeVisible()

  await member.getByRole('button', { name: 'Voor' }).click()
  await expect(member.getByRole('heading', { level: 1, name: 'Uw stem is niet opgeslagen' })).toBeVisible()
  await expect(member.getByText('De stemming is gesloten. Deze stem kwam te laat en telt niet mee.')).toBeVisible()
  await member.getByRole('link', { name: 'Terug naar de vergadering' }).click()
  await expect(member).toHaveURL(`${server.url}${live}`)
  await expect(member.getByText('U stemde: Onthouding')).toBeVisible()
})

test('a closed item shows its content to members, and nothing but that it is closed to an observer and on the screen', async ({ browser }) => {
  const chair = await newBrowser(browser)
  const meetingId = await today(await newBrowser(browser))
  await enterRoom(chair, server.url, an, meetingId)
  await begin(chair)
  const observer = await newBrowser(browser, { viewport: phone })
  await enterRoom(observer, server.url, bart, meetingId)
  const screen = await newBrowser(browser)
  await signIn(screen, server.url, an)
  await screen.goto(`${server.url}/overleg/vergaderingen/${meetingId}/scherm`)
  await chair.getByRole('button', { name: /^Ga naar punt .*Versnelde toewijzing/ }).click()
  await expect(chair.getByRole('heading', { level: 1 })).toHaveText(/Versnelde toewijzing/)
  for (const page of [observer, screen]) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Besloten punt')
    await expect(page.getByText('Versnelde toewijzing')).toHaveCount(0)
    await expectSound(page)
  }
})
