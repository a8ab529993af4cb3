import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'
import { layWire } from '../support/wire'

let server: RunningServer
let meetingId: string
test.beforeEach(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  const page = await newBrowser(browser)
  await signIn(page, server.url, an)
  await page.goto(`${server.url}/overleg/vergaderingen`)
  meetingId = (await page.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href'))!.split('/').at(-1)!
  await page.context().close()
})
test.afterEach(() => server.stop())

const an = 'voorzitter@ichtegem.example'
const els = 'secretariaat@woonpunt.example'
const sofie = 'ocmw@ichtegem.example'
const marc = 'medewerker@polderhaard.example'
const bart = 'waarnemer@huurdersbond.example'

const enter = async (page: Page, email: string, place: 'live' | 'volgen' | 'scherm', url = server.url): Promise<void> => {
  await signIn(page, url, email)
  await page.goto(`${url}/overleg/vergaderingen/${meetingId}/${place}`)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** A key of the room, pressed as soon as the room listens and the pause after the last key is over. */
const press = async (page: Page, key: string): Promise<void> => {
  await page.waitForTimeout(900)
  await page.keyboard.press(key)
}

test('the chair leads by the keyboard alone; a councillor asks for the floor on a phone; the screen and who is at home follow', async ({ browser }) => {
  const chair = await newBrowser(browser)
  await enter(chair, an, 'live')
  const handheld = await newBrowser(browser, { viewport: phone })
  await enter(handheld, sofie, 'live')
  const home = await newBrowser(browser, { viewport: phone })
  await enter(home, marc, 'volgen')
  const screen = await newBrowser(browser)
  await enter(screen, bart, 'scherm')
  await expect(home.getByRole('heading', { name: 'De vergadering is nog niet geopend' })).toBeVisible()

  await press(chair, 'n')
  await expect(heading(chair)).toHaveText('De vergadering is geopend')
  await press(chair, 'n')
  await expect(heading(chair)).toContainText('Welkom')
  for (const page of [handheld, home, screen]) await expect(heading(page)).toContainText('Welkom', { timeout: 2_000 })

  await handheld.getByRole('button', { name: 'Vraag het woord' }).click()
  await expect(handheld.getByText('Uw hand is opgestoken. U bent als eerste aan de beurt.')).toBeVisible()
  await home.getByRole('button', { name: 'Ordemotie' }).click()
  await expect(handheld.getByText('U staat op plaats 2.', { exact: false })).toBeVisible()
  await expect(screen.getByText('Marc Dewulf')).toBeVisible()
  await expect(screen.getByText('ordemotie', { exact: false })).toBeVisible()
  for (const page of [chair, handheld, home, screen]) await expectSound(page)

  await press(chair, 'w')
  await expect(home.getByText('U hebt het woord').first()).toBeVisible()
  await press(chair, 'w')
  await expect(handheld.getByText('U hebt het woord').first()).toBeVisible()
  await expect(screen.getByRole('heading', { name: 'Aan het woord' })).toBeVisible()
  await expect(screen.getByText('Sofie Vanhee')).toBeVisible()
  await expect(screen.getByRole('timer')).toHaveText(/nog 2:5\d/)
  for (const page of [chair, home, screen]) await expectSound(page)
  await handheld.getByRole('button', { name: 'Ik ben klaar' }).click()
  await expect(chair.getByText('Sprak op dit punt').last()).toBeVisible()

  await press(chair, '?')
  await expect(chair.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible()
  await expectSound(chair)
  await chair.keyboard.press('Escape')

  // Half a decision stays with its item, however the meeting goes.
  await press(chair, 'd')
  await chair.keyboard.type('Half een besluit')
  await chair.keyboard.press('Shift+Tab')
  await press(chair, 'n')
  await expect(heading(chair)).toContainText('Sociale woonprojecten')
  await expect(handheld.getByRole('button', { name: 'Vraag het woord' })).toBeVisible()
  await press(chair, 'd')
  await expect(chair.getByLabel('Wat is er beslist?').locator('visible=true')).toHaveValue('')
  await chair.getByRole('button', { name: /^Ga naar punt 1/ }).press('Enter')
  await expect(heading(chair)).toContainText('Welkom')
  await expect(chair.getByLabel('Wat is er beslist?').locator('visible=true')).toHaveValue('Half een besluit')
})

test('what is done while the connection is away is kept and sent again, and every page finds the truth without a reload', async ({ browser }) => {
  const wire = await layWire(server.port)
  const secretary = await newBrowser(browser)
  await enter(secretary, els, 'live')
  await press(secretary, 'n')
  await expect(heading(secretary)).toHaveText('De vergadering is geopend')
  const chair = await newBrowser(browser)
  await enter(chair, an, 'live', wire.url)
  const handheld = await newBrowser(browser, { viewport: phone })
  await enter(handheld, sofie, 'volgen', wire.url)
  await expect(heading(handheld)).toHaveText('De vergadering is geopend')
  // The next item reaches them as news: both follow by now. What the chair may send next is at hand soon after.
  const asked = chair.waitForResponse(/vorig-verslag\.data/)
  await press(secretary, 'n')
  for (const page of [chair, handheld]) await expect(heading(page)).toContainText('Welkom')
  await asked
  await chair.waitForFunction(() => Object.keys(window.__remixRouteModules).some((id) => id.includes('uitkomst')))

  wire.cut()
  const lost = 'Verbinding verbroken. Wat u doet, wordt bewaard en verstuurd zodra het kan.'
  for (const page of [chair, handheld]) await expect(page.getByText(lost)).toBeVisible()
  await handheld.getByRole('button', { name: 'Vraag het woord' }).click()
  await expect(handheld.getByText('Uw hand gaat omhoog zodra de verbinding er weer is.')).toBeVisible()
  await chair.getByRole('button', { name: 'Marc Dewulf is er' }).click()
  await chair.locator('summary', { hasText: 'Uitkomst' }).click()
  await chair.getByLabel('Wat is de uitkomst van dit punt?').selectOption('discussed')
  await chair.getByRole('button', { name: 'Bewaar de uitkomst' }).click()
  await expect(chair.getByText('Nog niet opgeslagen: er is geen verbinding.', { exact: false })).toBeVisible()
  for (const page of [chair, handheld]) await expect(page.getByText('Er wacht 1 handeling.')).toBeVisible({ timeout: 15_000 })
  await expectSound(handheld)
  await expectSound(chair)

  wire.mend()
  await expect(handheld.getByText('Uw hand is opgestoken. U bent als eerste aan de beurt.')).toBeVisible({ timeout: 20_000 })
  await expect(secretary.getByRole('button', { name: 'Geef het woord aan Sofie Vanhee' }).first()).toBeVisible()
  await expect(secretary.getByRole('button', { name: 'Marc Dewulf is weg' })).toBeVisible()
  await expect(secretary.getByText('Besproken', { exact: true }).first()).toBeVisible({ timeout: 15_000 })
  for (const page of [chair, handheld]) await expect(page.getByText(lost)).toHaveCount(0)
  wire.close()
})

test('a page opened late shows the truth at once, and without JavaScript one follows and asks for the floor', async ({ browser }) => {
  const secretary = await newBrowser(browser)
  await enter(secretary, els, 'live')
  await press(secretary, 'n')
  await expect(heading(secretary)).toHaveText('De vergadering is geopend')
  await press(secretary, 'n')
  await expect(heading(secretary)).toContainText('Welkom')

  const plain = await newBrowser(browser, { viewport: phone, javaScriptEnabled: false })
  await enter(plain, sofie, 'volgen')
  await expect(heading(plain)).toContainText('Welkom')
  await plain.getByRole('button', { name: 'Vraag het woord' }).click()
  await expect(plain).toHaveURL(/\/volgen$/)
  await expect(plain.getByText('Uw hand is opgestoken.', { exact: false })).toBeVisible()
  await expect(secretary.getByRole('button', { name: 'Geef het woord aan Sofie Vanhee' }).first()).toBeVisible()

  const late = await newBrowser(browser)
  await signIn(late, server.url, marc)
  await late.goto(`${server.url}/overleg/vergaderingen/${meetingId}/live`)
  await expect(late.getByText('Vraagt het woord · 1').last()).toBeVisible({ timeout: 1_000 })

  await secretary.goto(`${server.url}/overleg/vergaderingen/${meetingId}/sprekers/toevoeging`)
  await expectSound(secretary)
  await secretary.getByLabel('Naam').fill('Mevrouw Pieters')
  await secretary.getByRole('button', { name: 'Zet op de lijst' }).click()
  await expect(late.getByText('Mevrouw Pieters').last()).toBeVisible()
  await secretary.getByRole('button', { name: 'Geef het woord aan Sofie Vanhee' }).first().click()
  await expect(late.getByText('Aan het woord').last()).toBeVisible()
  await secretary.getByRole('button', { name: 'Beurt van Sofie Vanhee beëindigen' }).click()
  await expect(late.getByText('Sprak op dit punt').last()).toBeVisible()
  await secretary.goto(`${server.url}/overleg/vergaderingen/${meetingId}/gesproken-tijd`)
  await expect(secretary.getByRole('rowheader', { name: 'Sofie Vanhee' }).first()).toBeVisible()
  await expectSound(secretary)
})
