import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { readMail } from '../../app/domain/notifications/eml'
import { test } from '../support/browser-test'
import { desk, expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { sampleFiles } from '../support/sample-files'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

/** From an organisation's wish to everybody's mail: an item is submitted, sent back, placed, convened, and another is added. */

test.describe.configure({ mode: 'serial' })
test.setTimeout(90_000)

let server: RunningServer
let els: Page
let marc: Page
let meetingUrl: string
let submissionUrl: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  els = await newBrowser(browser, { viewport: desk })
  await signIn(els, server.url, 'secretariaat@woonpunt.example')
  marc = await newBrowser(browser, { viewport: phone })
  await signIn(marc, server.url, 'medewerker@polderhaard.example')
})
test.afterAll(() => server?.stop())

const day = (count: number): string => new Date(Date.now() + count * 24 * 3600_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
const title = 'Achttien woningen aan de Zandstraat'

test('the secretary starts a meeting of Ichtegem from a built-in agenda', async () => {
  await els.goto(`${server.url}/overleg/vergaderingen/nieuw`)
  await els.getByLabel('Orgaan', { exact: true }).selectOption({ label: 'Woonoverleg Ichtegem' })
  await els.getByLabel('Titel').fill('Woonoverleg op bestelling')
  await els.getByLabel('Datum').fill(day(30))
  await els.getByLabel('Plaats').fill('Raadzaal Eernegem')
  await els.getByRole('button', { name: 'Vergadering maken' }).click()
  await expect(els).toHaveURL(/\/agenda$/)
  meetingUrl = els.url().replace('/agenda', '')
})

test('the housing company submits an item on a phone, with a file', async () => {
  await marc.goto(`${server.url}/overleg/ingediende-punten`)
  await expectSound(marc)
  await marc.getByRole('link', { name: 'Punt indienen' }).click()
  // The page before has a list of that name too.
  await expect(marc.getByRole('heading', { level: 1 })).toHaveText('In welk orgaan dient u een punt in?')
  await marc.getByLabel('Orgaan').selectOption({ label: 'Woonoverleg Ichtegem' })
  await marc.getByRole('button', { name: 'Verder' }).click()
  await expect(marc.getByRole('heading', { level: 1 })).toHaveText('Punt indienen')
  await expectSound(marc)
  await marc.getByLabel('Voor welke vergadering').selectOption({ label: (await marc.getByRole('option', { name: /op bestelling/ }).innerText()).trim() })
  await marc.getByLabel('Titel').fill(title)
  await marc.getByLabel('Toelichting').fill('De vergunning is er. Wat vindt het woonoverleg van de fasering?')
  await marc.getByRole('button', { name: 'Opslaan en verder' }).click()
  await expect(marc.getByText('Dit punt is nog niet ingediend')).toBeVisible()
  submissionUrl = marc.url()
  await marc.getByLabel('Bestand').setInputFiles({ name: 'fasering.pdf', mimeType: 'application/pdf', buffer: Buffer.from(sampleFiles.pdf) })
  await marc.getByRole('button', { name: 'Bijlage toevoegen' }).click()
  await expect(marc.getByRole('link', { name: /fasering\.pdf/ })).toBeVisible()
  await expectSound(marc)
  await marc.getByRole('button', { name: 'Punt indienen' }).click()
  await expect(marc.getByText('Dit punt wacht op de secretaris')).toBeVisible()
})

test('the secretary sends it back with a reason, and it is handed in again', async () => {
  await els.goto(`${server.url}/overleg`)
  await els.getByRole('link', { name: /ingediende? punt(en)? voor Woonoverleg Ichtegem/ }).click()
  await expectSound(els)
  await els.getByRole('link', { name: title }).click()
  await expectSound(els)
  await els.getByRole('link', { name: 'Terugsturen' }).click()
  await els.getByRole('button', { name: 'Terugsturen' }).click()
  await expect(els.getByText('Vul dit in.').first()).toBeVisible()
  await els.getByLabel('Reden').fill('Zeg ook wanneer u het advies nodig hebt.')
  await els.getByRole('button', { name: 'Terugsturen' }).click()
  await expect(els.getByText('Het punt is teruggestuurd')).toBeVisible()

  await marc.goto(`${server.url}/overleg`)
  await marc.getByRole('link', { name: `Teruggestuurd: ${title}` }).click()
  await expect(marc.locator('blockquote')).toContainText('wanneer u het advies nodig hebt')
  await marc.getByRole('link', { name: 'Wijzigen' }).click()
  await expectSound(marc)
  await marc.getByLabel('Toelichting').fill('De vergunning is er. We hebben het advies nodig voor het einde van het jaar.')
  await marc.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await marc.getByRole('button', { name: 'Opnieuw indienen' }).click()
  await expect(marc.getByText('Dit punt wacht op de secretaris')).toBeVisible()
})

test('she accepts and places it: the agenda names who submitted it, and has the file', async () => {
  await els.goto(submissionUrl)
  await els.getByRole('button', { name: 'Aanvaarden en plaatsen' }).click()
  await expect(els.getByText('Dit punt staat op de agenda')).toBeVisible()
  await els.goto(meetingUrl)
  await expect(els.getByRole('list', { name: 'Agenda' })).toContainText('ingediend door Woonmaatschappij De Polderhaard')
  await expect(els.getByRole('link', { name: /fasering\.pdf/ })).toBeVisible()
  await expectSound(els)
})

test('after the convocation she adds an urgent item, and the notice says exactly that', async () => {
  await els.goto(`${meetingUrl}/oproeping`)
  await els.getByRole('button', { name: 'Oproeping versturen' }).click()
  await els.getByRole('dialog').getByRole('button', { name: /^Versturen naar/ }).click()
  await expect(els.getByText('De oproeping is onderweg')).toBeVisible()
  await els.goto(`${meetingUrl}/agendapunten/nieuw`)
  await els.getByLabel('Titel').fill('Brand in de Kerkstraat')
  await els.getByLabel('Hoogdringend punt').check()
  await els.getByLabel('Waarom kan het niet wachten?').fill('Drie gezinnen staan op straat.')
  await expectSound(els)
  await els.getByRole('button', { name: 'Punt toevoegen' }).click()
  await expect(els.getByText('Het punt staat op de agenda.')).toBeVisible()
  await els.goto(`${meetingUrl}/wijziging`)
  await expect(els.getByText(/^Hoogdringend toegevoegd: \d+\. Brand in de Kerkstraat\.$/)).toBeVisible()
  await els.getByRole('button', { name: 'Wijziging melden' }).click()
  await els.getByRole('dialog').getByRole('button', { name: /^Versturen naar/ }).click()
  await expect(els.getByText('Het bericht van wijziging is onderweg.')).toBeVisible()

  await expect.poll(() => mailTo('medewerker@polderhaard.example', /^Gewijzigd: Woonoverleg op bestelling/), { timeout: 30_000 }).toMatch(/- Hoogdringend toegevoegd: \d+\. Brand in de Kerkstraat\./)
  await marc.goto(`${meetingUrl}/agenda/versies`)
  await expect(marc.getByRole('heading', { name: 'Wat er veranderde van versie 1 naar 2' })).toBeVisible()
  await expectSound(marc)
})

const mailTo = async (address: string, subject: RegExp): Promise<string> => {
  const folder = join(server.dataDir, 'mail')
  const mails = await Promise.all((await readdir(folder).catch(() => [])).map(async (name) => readMail(await readFile(join(folder, name)))))
  return mails.find((mail) => mail.to.includes(address) && subject.test(mail.subject))?.text ?? ''
}

test('two windows on the same item: the second is told, and both texts stand on the page', async () => {
  await els.goto(`${meetingUrl}/agenda`)
  await els.getByRole('link', { name: /Brand in de Kerkstraat/ }).first().click()
  await expect(els).toHaveURL(/\/agendapunten\/[0-9a-f-]{36}$/)
  const other = await els.context().newPage()
  await other.goto(els.url())
  await other.getByLabel('Toelichting').fill('De brandweer is ter plaatse.')
  await other.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await expect(other.getByText('Het punt is opgeslagen.')).toBeVisible()
  await els.getByLabel('Toelichting').fill('Het OCMW zoekt een opvangplaats.')
  await els.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await expect(els.getByText('Iemand anders was eerst')).toBeVisible()
  await expect(els.getByText('De brandweer is ter plaatse.')).toBeVisible()
  await expect(els.getByLabel('Toelichting')).toHaveValue('Het OCMW zoekt een opvangplaats.')
  await expectSound(els)
  await els.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await expect(els.getByText('Het punt is opgeslagen.')).toBeVisible()
})

test('templates and copies: an agenda is kept, edited, and made again for another day', async () => {
  await els.goto(`${meetingUrl}/sjabloon`)
  await els.getByLabel('Naam van het sjabloon').fill('Ichtegem, gewone zitting')
  await expectSound(els)
  await els.getByRole('button', { name: 'Sjabloon bewaren' }).click()
  await expect(els.getByRole('heading', { level: 1 })).toHaveText('Sjabloon bewerken')
  await expectSound(els)
  await els.getByRole('button', { name: 'Punt 1 naar onder' }).click()
  await expect(els.getByLabel('Punt 2', { exact: true })).toHaveValue('Verwelkoming en goedkeuring van het vorige verslag')
  await els.getByRole('button', { name: 'Sjabloon opslaan' }).click()
  await expect(els.getByRole('link', { name: 'Ichtegem, gewone zitting' })).toBeVisible()
  await expectSound(els)
  await els.goto(`${meetingUrl}/kopie`)
  await els.getByLabel('Datum').fill(day(60))
  await expectSound(els)
  await els.getByRole('button', { name: 'Vergadering maken' }).click()
  await expect(els.getByText('De nieuwe vergadering is gemaakt.')).toBeVisible()
})
