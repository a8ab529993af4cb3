import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, expect, type Page } from '@playwright/test'
import { smallPdf } from '../../prisma/seed/small-pdf'
import { test } from '../support/browser-test'
import { desk, expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

/** The whole thread with four people in four browsers: from an empty form to a page that anybody reads with JavaScript off. */

test.describe.configure({ mode: 'serial' })
test.setTimeout(300_000)

let server: RunningServer
let els: Page
let an: Page
let sofie: Page
let marc: Page
let meetingUrl: string

const proposal = 'Ontwerp van reglement leegstand'
const secretItem = 'Individueel dossier van een gezin'
const question = 'Geeft u gunstig advies over het ontwerp?'
const decisionTitle = 'Gunstig advies over het reglement leegstand'
const written = 'Sofie vult aan dat het OCMW de dossiers blijft opvolgen.'

const open = async (browser: Browser, email: string, viewport = desk): Promise<Page> => {
  const page = await newBrowser(browser, { viewport })
  await signIn(page, server.url, email)
  return page
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  els = await open(browser, 'secretariaat@woonpunt.example')
  an = await open(browser, 'voorzitter@ichtegem.example')
  sofie = await open(browser, 'ocmw@ichtegem.example', phone)
  marc = await open(browser, 'medewerker@polderhaard.example', phone)
})
test.afterAll(() => server?.stop())

const tomorrow = (): string => new Date(Date.now() + 24 * 3600_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })

test('the secretary prepares a meeting; what is wrong is said at its field and nothing typed is lost', async () => {
  await expectSound(els)
  await els.goto(`${server.url}/overleg/vergaderingen`)
  await expectSound(els)
  await els.getByRole('link', { name: 'Nieuwe vergadering' }).first().click()
  await expect(els.getByRole('heading', { level: 1 })).toHaveText('Nieuwe vergadering')
  await els.getByLabel('Orgaan', { exact: true }).selectOption({ label: 'Woonoverleg Ichtegem' })
  await els.getByLabel('Titel').fill('Woonoverleg over leegstand')
  await els.getByLabel('Plaats').fill('')
  await els.getByRole('button', { name: 'Vergadering maken' }).click()
  await expect(els.getByLabel('Titel')).toHaveValue('Woonoverleg over leegstand')
  await expect(els.locator('[aria-invalid=true]').first()).toBeVisible()
  await expectSound(els)

  await els.getByLabel('Datum').fill(tomorrow())
  await els.getByLabel('Beginuur').fill('19:30')
  await els.getByLabel('Plaats').fill('Administratief centrum Eernegem')
  await els.getByRole('radio', { name: 'Openbare vergadering' }).check()
  await els.getByRole('radio', { name: /^Lege agenda/ }).check()
  await els.getByRole('button', { name: 'Vergadering maken' }).click()
  await expect(els).toHaveURL(/\/overleg\/vergaderingen\/[0-9a-f-]{36}\/agenda/)
  meetingUrl = els.url().replace(/\/agenda.*/, '')
})

const addItem = async (title: string, kind: string, minutes: string, isClosed = false): Promise<void> => {
  await els.goto(`${meetingUrl}/agendapunten/nieuw`)
  await els.getByLabel('Titel').fill(title)
  await els.getByLabel('Soort').selectOption({ label: kind })
  await els.getByLabel('Duur').fill(minutes)
  if (isClosed) await els.getByLabel('Besloten punt').check()
  await els.getByRole('button', { name: 'Punt toevoegen' }).click()
  await expect(els.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible()
}

test('she makes the agenda by keyboard, with an annex and a closed item', async () => {
  await addItem('Welkom', 'Kennisname', '5')
  await addItem(secretItem, 'Bespreking', '10', true)
  await addItem(proposal, 'Advies', '25')
  await els.getByRole('link', { name: new RegExp(proposal) }).first().click()
  await els.locator('input[type=file]').first().setInputFiles({ name: 'reglement.pdf', mimeType: 'application/pdf', buffer: Buffer.from(smallPdf('Reglement leegstand', ['Artikel 1. Het register.'])) })
  await els.getByRole('button', { name: /Bijlage toevoegen|Toevoegen/ }).click()
  await expect(els.getByRole('link', { name: /reglement\.pdf/ })).toBeVisible()
  await expectSound(els)

  await els.goto(`${meetingUrl}/agenda`)
  const up = els.getByRole('button', { name: new RegExp(`${proposal}.*omhoog|omhoog.*${proposal}`, 'i') })
  await up.focus()
  await els.keyboard.press('Enter')
  await expect(els.getByRole('link', { name: new RegExp(`^2\\.\\s*${proposal}`) })).toBeVisible()
  await expectSound(els)
})

/** The mails to somebody, oldest first and unfolded (RFC 2045, RFC 5545), from the folder where they stand without a mail server. */
const mailsTo = async (address: string): Promise<string[]> => {
  const folder = join(server.dataDir, 'mail')
  const files = (await readdir(folder).catch(() => [])).sort()
  const mails = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return mails.map((mail) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '=').replaceAll(/\r?\n /g, '')).filter((mail) => mail.includes(`To: ${address}`) && mail.includes('over leegstand'))
}

test('she convenes; everybody gets a mail with an invitation for the calendar', async () => {
  await els.goto(`${meetingUrl}/oproeping`)
  await expectSound(els)
  await els.getByText('Oproeping versturen').last().click()
  await els.getByRole('button', { name: /Versturen naar \d+ personen/ }).click()
  await expect(els.getByText(/De oproeping is onderweg/)).toBeVisible()
  await expect(async () => expect((await mailsTo('medewerker@polderhaard.example')).length).toBe(1)).toPass({ timeout: 20_000 })
  const [mail] = await mailsTo('medewerker@polderhaard.example')
  expect(mail).toContain('METHOD:REQUEST')
  expect(mail).toContain('RSVP=FALSE')
})

test('Marc answers by the link in his mail, on a phone, with JavaScript off and without signing in', async ({ browser }) => {
  const [mail] = await mailsTo('medewerker@polderhaard.example')
  const link = /\/antwoord\/[\w.-]+/.exec(mail!)![0]
  const page = await newBrowser(browser, { viewport: phone, javaScriptEnabled: false })
  await page.goto(`${server.url}${link}`)
  await page.getByLabel('Iemand anders komt in mijn plaats').check()
  await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
  await expect(page.getByText('Vul in wie er in uw plaats komt.').first()).toBeVisible()
  await page.getByLabel('Ik ben aanwezig').check()
  await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
  await expect(page.getByText('Uw antwoord is opgeslagen').first()).toBeVisible()
  await page.context().close()

  await els.goto(`${meetingUrl}/aanwezigheid`)
  await expect(els.getByRole('row', { name: /Marc Dewulf/ })).toContainText('Aanwezig')
  await sofie.goto(`${meetingUrl}/antwoord`)
  await sofie.getByLabel('Ik ben aanwezig').check()
  await sofie.getByRole('button', { name: 'Antwoord opslaan' }).click()
  await expect(els.getByRole('row', { name: /Sofie Vanhee/ })).toContainText('Aanwezig')
  await expectSound(els)
  await expectSound(sofie)
})

test('the meeting runs live: everyone follows within a second, without reloading', async () => {
  for (const page of [els, an, sofie, marc]) await page.goto(`${meetingUrl}/live`)
  await els.getByRole('button', { name: 'Vergadering openen' }).click()
  await expect(sofie.getByText(/Bezig sinds/)).toBeVisible({ timeout: 1_500 })
  for (const name of ['Els Verhaeghe', 'An Maertens', 'Sofie Vanhee', 'Marc Dewulf', 'Karel Desmet']) {
    await els.getByRole('button', { name: `${name} is er` }).click()
    await expect(els.getByRole('button', { name: `${name} is weg` })).toBeVisible()
  }
  await expectSound(els)
  await an.getByRole('button', { name: /Begin met punt 1/ }).click()
  await expect(marc.getByRole('heading', { name: 'Welkom', level: 1 })).toBeVisible({ timeout: 1_500 })
  await an.getByRole('button', { name: new RegExp(`Volgend punt: ${proposal}`) }).click()
  for (const page of [els, sofie, marc]) await expect(page.getByRole('heading', { name: proposal, level: 1 })).toBeVisible({ timeout: 1_500 })
  await els.getByLabel('Notities voor het verslag').fill('De Polderhaard licht het ontwerp toe.')
  await expectSound(sofie)
})

test('a poll is answered with one tap or one key, counts after the disk has it, and explains its result', async () => {
  await els.getByText('Stemming openen').first().click()
  await els.getByLabel('Waarover wordt gestemd?').fill(question)
  await els.getByRole('button', { name: 'Stemming openen' }).last().click()
  await sofie.getByRole('button', { name: 'Voor', exact: true }).click()
  await expect(sofie.getByText('Uw stem is veilig opgeslagen. U kunt ze wijzigen tot de stemming sluit.')).toBeVisible()
  await marc.getByRole('button', { name: 'Tegen', exact: true }).click()
  await expect(marc.getByText(/Uw stem is veilig opgeslagen\. U kunt/)).toBeVisible()
  await marc.getByRole('button', { name: 'Voor', exact: true }).click()
  await expect(marc.getByRole('button', { name: 'Voor', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await an.keyboard.press('v')
  await expect(an.getByText(/Uw stem is veilig opgeslagen\. U kunt/)).toBeVisible()
  await expect(els.getByText('3 van 4 stemgerechtigden hebben gestemd')).toBeVisible()
  await expectSound(sofie)
  await expectSound(an)

  await els.getByText('Stemming sluiten').first().click()
  await els.getByRole('button', { name: 'Stemming sluiten' }).last().click()
  for (const page of [els, an, sofie, marc]) await expect(page.getByText(/3 voor, 0 tegen/).first()).toBeVisible({ timeout: 2_000 })
  await expect(sofie.getByText('Aangenomen.').first()).toBeVisible()
})

test('the secretary records the decision and who does what', async () => {
  await els.locator('[data-act=decision] summary').click()
  await els.getByLabel('Wat is er beslist?').fill(decisionTitle)
  await els.locator('[data-act=decision]').getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(els.getByText('Vul dit in.').first()).toBeVisible()
  await expect(els.getByLabel('Wat is er beslist?')).toHaveValue(decisionTitle)
  await els.getByLabel('Waarom?').fill('Het register moet elk jaar actueel zijn.')
  await els.getByLabel('Artikel 1', { exact: true }).fill('Het woonoverleg geeft gunstig advies over het reglement leegstand.')
  await els.locator('[data-act=decision]').getByRole('button', { name: 'Besluit vastleggen' }).click()
  await expect(sofie.getByText(decisionTitle).first()).toBeVisible()

  await els.locator('[data-act=action] summary').click()
  await els.getByLabel('Wat moet er gebeuren?').fill('De tekst aan de gemeenteraad bezorgen')
  const owner = els.getByLabel('Wie doet het?')
  await owner.selectOption((await owner.locator('option', { hasText: 'Sofie Vanhee' }).getAttribute('value'))!)
  await els.getByLabel('Tegen wanneer?').fill('2030-01-15')
  await els.locator('[data-act=action]').getByRole('button', { name: 'Actiepunt toevoegen' }).click()
  await expect(els.getByText('De tekst aan de gemeenteraad bezorgen').first()).toBeVisible()

  await an.getByRole('button', { name: new RegExp(`Volgend punt: ${secretItem}`) }).click()
  await expect(els.getByRole('heading', { name: secretItem, level: 1 })).toBeVisible()
  await els.getByText('Vergadering sluiten').filter({ visible: true }).first().click()
  await els.getByRole('button', { name: 'Vergadering sluiten' }).last().click()
  for (const page of [els, sofie]) await expect(page.getByText('De vergadering is gesloten').first()).toBeVisible()
  await expectSound(sofie)
})

test('two people write the minutes at once, and each sees what the other writes', async () => {
  await els.goto(`${meetingUrl}/verslag`)
  await expectSound(els)
  await els.getByRole('link', { name: 'Schrijf verder' }).click()
  await expect(els).toHaveURL(/\/overleg\/documenten\//)
  await sofie.goto(els.url())
  const paper = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het verslag' })
  await expect(paper(els)).toBeVisible()
  await expect(paper(sofie)).toBeVisible()
  await paper(sofie).getByText('De Polderhaard licht het ontwerp toe.').click()
  await sofie.keyboard.press('End')
  await sofie.keyboard.type(` ${written}`)
  await expect(paper(els)).toContainText(written)
  await expect(sofie.getByText('Opgeslagen', { exact: true }).first()).toBeVisible()
  await expectSound(els)
  await expectSound(sofie)
})

test('the minutes are submitted, approved by the chair and published by the secretary', async () => {
  await els.goto(`${meetingUrl}/verslag`)
  await els.getByText('Verslag indienen').first().click()
  await els.getByRole('button', { name: 'Verslag indienen' }).last().click()
  await expect(els.getByText('Het verslag wacht op goedkeuring')).toBeVisible()
  await an.goto(`${meetingUrl}/verslag`)
  await expectSound(an)
  await an.getByText('Verslag goedkeuren').first().click()
  await an.getByRole('button', { name: 'Verslag goedkeuren' }).last().click()
  await expect(an.getByText(/Het verslag is goedgekeurd/).first()).toBeVisible()
  await els.goto(`${meetingUrl}/verslag`)
  await els.getByText('Verslag publiceren').first().click()
  await els.getByRole('button', { name: 'Verslag publiceren' }).last().click()
  await expect(els.getByText(/Het verslag is gepubliceerd/).first()).toBeVisible()
  await expectSound(els)
})

test('everybody reads the minutes and the decision with JavaScript off; nothing of the closed item is there', async ({ browser }) => {
  const page = await newBrowser(browser, { javaScriptEnabled: false })
  await page.goto(`${server.url}/zittingen`)
  await page.goto(`${server.url}/zittingen/${meetingUrl.split('/').at(-1)}`)
  const text = page.getByRole('main')
  for (const words of [proposal, written, 'Marc Dewulf', decisionTitle, '3 voor']) await expect(text).toContainText(words)
  await expect(text).not.toContainText(secretItem)
  const number = /WO-ICH-\d{4}-\d{3}/.exec(await text.innerText())![0]
  await page.goto(`${server.url}/besluiten/${number}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(decisionTitle)
  await expect(page.getByRole('main')).toContainText('Het woonoverleg geeft gunstig advies')
  await page.context().close()

  const reader = await newBrowser(browser)
  for (const path of [`/zittingen/${meetingUrl.split('/').at(-1)}`, `/besluiten/${number}`, '/']) {
    await reader.goto(`${server.url}${path}`)
    await expectSound(reader)
  }
})
