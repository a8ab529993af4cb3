import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { readMail } from '../../app/domain/notifications/eml'
import { test } from '../support/browser-test'
import { desk, enterAs, expectSound, newBrowser, phone } from '../support/browsing'
import { sampleFiles } from '../support/sample-files'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

/** From an empty form to everybody's answer: preparing and convening a meeting. */

test.describe.configure({ mode: 'serial' })
test.setTimeout(90_000)

let server: RunningServer
let els: Page
let meetingUrl: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  els = await enterAs(browser, server.url, 'secretariaat@woonpunt.example', { viewport: desk })
})
test.afterAll(() => server?.stop())

const day = (count: number): string => new Date(Date.now() + count * 24 * 3600_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' })
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const fault = (page: Page, label: string) => page.getByLabel(label, { exact: true }).locator('xpath=ancestor::div[1]')

test('the secretary makes a meeting by keyboard; what is wrong is said at its field and what was typed stays', async () => {
  await els.goto(`${server.url}/overleg/vergaderingen/nieuw`)
  await expectSound(els)
  await els.getByLabel('Orgaan', { exact: true }).focus()
  await els.keyboard.type('Woonoverleg Jabbeke')
  await press(els, 'Tab')
  await els.keyboard.type('Woonoverleg op de proef')
  await press(els, 'Enter')
  await expect(els.getByRole('alert')).toContainText('Datum')
  await expect(els.getByRole('alert')).toBeFocused()
  await expect(els.getByLabel('Titel')).toHaveValue('Woonoverleg op de proef')
  await expect(els.getByLabel('Datum')).toHaveAttribute('aria-invalid', 'true')
  await expectSound(els)

  await expect(els.getByText('Vul een plaats in, of een link').first()).toBeVisible()
  await els.getByLabel('Datum').fill(day(21))
  await els.getByLabel('Link voor wie online aansluit').fill('vergaderen.example')
  await press(els, 'Enter')
  await expect(els.getByText('Dit is geen geldig webadres.').first()).toBeVisible()
  await els.getByLabel('Link voor wie online aansluit').fill('https://vergaderen.woonpunt.example/jabbeke')
  await els.getByLabel('Plaats').fill('Gemeentehuis Jabbeke, raadzaal')
  await els.getByRole('radio', { name: /^Lege agenda/ }).focus()
  await press(els, 'Space', 'Enter')
  await expect(els).toHaveURL(/\/vergaderingen\/[0-9a-f-]{36}\/agenda$/)
  meetingUrl = els.url().replace('/agenda', '')
  await expect(els.getByText('De vergadering is gemaakt.')).toBeVisible()
})

const quickly = async (title: string): Promise<void> => {
  await els.getByLabel('Titel').focus()
  await els.keyboard.type(title)
  await press(els, 'Enter')
  await expect(els.getByRole('link', { name: new RegExp(`\\d\\. ${title}$`) })).toBeVisible()
  await expect(els.getByLabel('Titel')).toHaveValue('')
}

test('she adds items one after the other without touching the mouse', async () => {
  await press(els, 'Tab')
  await els.getByLabel('Titel').focus()
  await press(els, 'Enter')
  await expect(els.getByText('Vul dit in.').first()).toBeVisible()
  for (const title of ['Welkom', 'Leegstand', 'Woningkwaliteit', 'Varia']) await quickly(title)
  await expect(els.getByLabel('Titel')).toBeFocused()
  await expectSound(els)
})

const times = async (): Promise<string[]> => els.getByRole('list', { name: 'Agenda', exact: true }).locator('time').allInnerTexts()

test('she orders and nests them by keyboard, and the clock follows while she types minutes', async () => {
  const up = els.getByRole('button', { name: 'Woningkwaliteit naar boven' }).or(els.getByRole('button', { name: /3\. Woningkwaliteit.*(boven|omhoog)/i })).first()
  await up.focus()
  await press(els, 'Enter')
  await expect(els.getByRole('link', { name: /^2\. Woningkwaliteit/ })).toBeVisible()
  await expect.poll(times).toEqual(['19.30', '19.40', '19.50', '20.00'])

  const minutes = els.getByLabel('Minuten voor 1. Welkom')
  await minutes.focus()
  await press(els, 'Control+a')
  await els.keyboard.type('25')
  await expect.poll(times).toEqual(['19.30', '19.55', '20.05', '20.15'])
  await press(els, 'Enter')
  await expect(els.getByText('Opgeslagen', { exact: true })).toBeVisible()

  await els.locator('summary', { hasText: 'Meer voor 3. Leegstand' }).focus()
  await press(els, 'Enter')
  await els.getByRole('button', { name: 'Onder punt 2 zetten' }).focus()
  await press(els, 'Enter')
  await expect(els.getByRole('link', { name: /^2\.1\. Leegstand/ })).toBeVisible()
  await els.reload()
  await expect(els.getByRole('link', { name: /^2\.1\. Leegstand/ })).toBeVisible()
  await expect.poll(times).toEqual(['19.30', '19.55', '20.05', '20.15'])
  await expectSound(els)
})

test('a row can be carried with the mouse', async () => {
  const rows = els.getByRole('list', { name: 'Agenda', exact: true }).locator('> li')
  const grip = rows.nth(0).locator('[aria-hidden=true].cursor-grab').first()
  const [from, to] = [(await grip.boundingBox())!, (await rows.nth(2).boundingBox())!]
  await els.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await els.mouse.down()
  await els.mouse.move(from.x + 10, to.y + to.height + 4, { steps: 8 })
  await els.mouse.up()
  await expect(els.getByRole('link', { name: /^3\. Welkom/ })).toBeVisible()
  await els.reload()
  await expect(els.getByRole('link', { name: /^3\. Welkom/ })).toBeVisible()
})

test('an item gets its note, its openness and its files; what is not a file of a meeting is refused', async () => {
  await els.getByRole('link', { name: /Woningkwaliteit/ }).click()
  await expect(els.getByRole('heading', { level: 1, name: /Woningkwaliteit/ })).toBeVisible()
  await els.getByLabel('Titel').fill('')
  await els.getByLabel('Toelichting').fill('Lees vooraf het rapport.')
  await els.getByLabel('Duur').fill('-5')
  await els.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await expect(fault(els, 'Titel')).toContainText('Vul dit in.')
  await expect(els.getByLabel('Toelichting')).toHaveValue('Lees vooraf het rapport.')
  await expectSound(els)
  await els.getByLabel('Titel').fill('Woningkwaliteit')
  await els.getByLabel('Duur').fill('20')
  await els.getByLabel('Wie licht toe').fill('Els, Woonpunt')
  await els.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await expect(els.getByText('Het punt is opgeslagen.')).toBeVisible()

  await els.getByRole('link', { name: /Woningkwaliteit/ }).click()
  await expect(els.getByRole('heading', { level: 1, name: /Woningkwaliteit/ })).toBeVisible()
  const choose = els.getByLabel('Bestand')
  const add = els.getByRole('button', { name: 'Bijlage toevoegen' })
  await add.click()
  await expect(els.getByText('Vul dit in.')).toBeVisible()
  await choose.setInputFiles({ name: 'rapport.pdf', mimeType: 'application/pdf', buffer: sampleFiles.exe })
  await add.click()
  await expect(els.getByText('Dit bestand kunnen we niet toevoegen.')).toBeVisible()
  await choose.setInputFiles({ name: 'groot.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([sampleFiles.pdf, Buffer.alloc(26_000_000)]) })
  await add.click()
  await expect(els.getByText('Dit bestand is te groot.')).toBeVisible()
  for (const [name, buffer] of [['rapport.pdf', sampleFiles.pdf], ['foto.png', sampleFiles.png]] as const) {
    await choose.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await add.click()
    await expect(els.getByRole('link', { name: new RegExp(name) })).toBeVisible()
  }
  await expectSound(els)
  await els.getByRole('button', { name: 'Intrekken' }).last().click()
  await els.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click()
  await expect(els.getByRole('link', { name: /foto\.png/ })).toHaveCount(0)
})

test('details are checked and changed, and the meeting page shows the agenda as it will be', async () => {
  await els.goto(`${meetingUrl}/gegevens`)
  await els.getByLabel('Titel').fill('x'.repeat(201))
  await els.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await expect(els.getByText('Dit is te lang: hoogstens 200 tekens.').first()).toBeVisible()
  await els.getByLabel('Titel').fill('Woonoverleg op de proef, voorjaar')
  await els.getByLabel('Beginuur').fill('20:00')
  await els.getByRole('button', { name: 'Wijzigingen opslaan' }).click()
  await expect(els.getByRole('heading', { level: 1 })).toHaveText('Woonoverleg op de proef, voorjaar')
  await expect(els.getByRole('list', { name: 'Verloop van de vergadering' }).locator('[aria-current=step]')).toContainText('Voorbereiding')
  await expect(els.getByRole('link', { name: /rapport\.pdf/ })).toBeVisible()
  await expect(els.getByText('20.00').first()).toBeVisible()
  await expectSound(els)
})

const mailsAbout = async (words: string) => {
  const folder = join(server.dataDir, 'mail')
  const mails = await Promise.all((await readdir(folder).catch(() => [])).sort().map(async (file) => readMail(await readFile(join(folder, file)))))
  return mails.filter(({ subject }) => subject.includes(words))
}

test('she looks at the mail, sends it by keyboard, and it goes to everybody once', async () => {
  await els.getByRole('link', { name: 'Oproeping voorbereiden' }).click()
  await expect(els.getByRole('article', { name: 'Voorbeeld van de mail' })).toContainText('Oproeping: Woonoverleg op de proef, voorjaar')
  await expectSound(els)
  await els.getByRole('button', { name: 'Oproeping versturen' }).focus()
  await press(els, 'Enter')
  await expect(els.getByRole('dialog')).toContainText('Oproeping voor Woonoverleg op de proef, voorjaar versturen?')
  const send = els.getByRole('button', { name: /^Versturen naar \d+ personen$/ })
  const count = Number(/\d+/.exec(await send.innerText())![0])
  await send.focus()
  await press(els, 'Enter')
  await expect(els.getByText(`De oproeping is onderweg naar ${count} genodigden.`)).toBeVisible()
  await expect(async () => expect(await mailsAbout('Oproeping: Woonoverleg op de proef')).toHaveLength(count)).toPass({ timeout: 20_000 })
  const response = await els.goto(`${meetingUrl}/oproeping`)
  expect(response?.status()).toBe(409)
  await expect(els.getByText('De oproeping voor deze vergadering is al verstuurd.')).toBeVisible()
  await expectSound(els)
})

const linkOf = async (address: string): Promise<string> => {
  const mail = (await mailsAbout('Oproeping: Woonoverleg op de proef')).find(({ to }) => to === address)
  return /\/antwoord\/[\w.-]+/.exec(mail!.text)![0]
}

test('a member answers by the link on a phone with JavaScript off, and the secretary sees it without reloading', async ({ browser }) => {
  await els.goto(`${meetingUrl}/aanwezigheid`)
  const [mail] = await mailsAbout('Oproeping: Woonoverleg op de proef')
  const others = await mailsAbout('Oproeping: Woonoverleg op de proef')
  const address = others.map(({ to }) => to).find((to) => to !== 'secretariaat@woonpunt.example')!
  expect(mail!.calendar).toContain('METHOD:REQUEST')
  const page = await newBrowser(browser, { viewport: phone, javaScriptEnabled: false })
  await page.goto(`${server.url}${await linkOf(address)}`)
  await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
  await expect(page.getByRole('alert')).toContainText('Vul dit in.')
  await page.getByLabel('Iemand anders komt in mijn plaats').check()
  await page.getByLabel('Opmerking').fill('We komen met de fiets.')
  await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
  await expect(page.getByText('Vul in wie er in uw plaats komt.').first()).toBeVisible()
  await expect(page.getByLabel('Opmerking')).toHaveValue('We komen met de fiets.')
  await page.getByLabel('Wie komt in uw plaats?').fill('Roos Vermeire')
  await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
  await expect(page.getByText('door Roos Vermeire')).toBeVisible()
  await expect(els.getByText('We komen met de fiets.')).toBeVisible({ timeout: 5_000 })

  await page.getByLabel('Ik ben verontschuldigd').check()
  await page.getByRole('button', { name: 'Antwoord opslaan' }).click()
  await expect(page.getByText('Verontschuldigd').first()).toBeVisible()
  await page.goto(`${server.url}/antwoord/onzin`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze antwoordlink werkt niet (meer)')
  await page.context().close()

  const sighted = await newBrowser(browser, { viewport: phone })
  await sighted.goto(`${server.url}${await linkOf(address)}`)
  await expectSound(sighted)
  await sighted.goto(`${server.url}/antwoord/onzin`)
  await expectSound(sighted)
  await sighted.context().close()
})

test('she reminds who is silent, and tells what changed', async () => {
  await els.goto(`${meetingUrl}/aanwezigheid`)
  await expectSound(els)
  await els.getByRole('button', { name: 'Herinnering sturen' }).click()
  await els.getByRole('dialog').getByRole('button', { name: 'Herinnering sturen' }).click()
  await expect(els.getByText(/De herinnering is onderweg naar \d+ genodigden\./)).toBeVisible()
  await expect(els.getByRole('button', { name: 'Herinnering sturen' })).toHaveCount(0)

  await els.goto(`${meetingUrl}/agendapunten/nieuw`)
  await els.getByRole('button', { name: 'Punt toevoegen' }).click()
  await expect(fault(els, 'Titel')).toContainText('Vul dit in.')
  await expectSound(els)
  await els.getByLabel('Titel').fill('Toegevoegd punt')
  await els.getByRole('button', { name: 'Punt toevoegen' }).click()
  await expect(els.getByRole('link', { name: /Toegevoegd punt$/ })).toBeVisible()
  await els.goto(meetingUrl)
  await expect(els.getByText('Er zijn wijzigingen die nog niemand kent')).toBeVisible()
  await expectSound(els)
  await els.getByRole('link', { name: 'Wijziging melden' }).click()
  await expectSound(els)
  await els.getByRole('button', { name: 'Wijziging melden' }).click()
  await els.getByRole('dialog').getByRole('button', { name: /^Versturen naar/ }).click()
  await expect(els.getByText('Het bericht van wijziging is onderweg.')).toBeVisible()
  await expect(async () => expect((await mailsAbout('Gewijzigd: Woonoverleg op de proef'))[0]?.calendar).toContain('SEQUENCE:1')).toPass({ timeout: 20_000 })
})

test('what was sent stays on the agenda, and the page says why', async () => {
  await els.goto(`${meetingUrl}/agenda`)
  await els.locator('summary', { hasText: /Meer voor \d\. Varia/ }).click()
  await els.getByRole('link', { name: 'Punt verwijderen' }).last().click()
  await expectSound(els)
  await els.getByRole('button', { name: 'Punt verwijderen' }).click()
  await expect(els.getByText('Dit punt is al verstuurd met de oproeping.').first()).toBeVisible()
})

test('a cancelled meeting says why, to those who come to answer too', async ({ browser }) => {
  await els.goto(`${meetingUrl}/annulering`)
  await els.getByRole('button', { name: 'Vergadering annuleren' }).click()
  await expect(fault(els, 'Reden')).toContainText('Vul dit in.')
  await expectSound(els)
  await els.getByLabel('Reden').fill('De raadzaal wordt geschilderd.')
  await els.getByRole('button', { name: 'Vergadering annuleren' }).click()
  await expect(els.getByText('Deze vergadering is geannuleerd')).toBeVisible()
  await expectSound(els)
  const page = await newBrowser(browser, { viewport: phone, javaScriptEnabled: false })
  await page.goto(`${server.url}${await linkOf('secretariaat@woonpunt.example')}`)
  await expect(page.getByText('De raadzaal wordt geschilderd.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Antwoord opslaan' })).toHaveCount(0)
  await page.context().close()
  await expect(async () => expect((await mailsAbout('Geannuleerd: Woonoverleg op de proef'))[0]?.calendar).toContain('METHOD:CANCEL')).toPass({ timeout: 20_000 })
})

test('the administrator reads the mails in the outbox', async ({ browser }) => {
  const peter = await enterAs(browser, server.url, 'beheer@woonpunt.example')
  await peter.goto(`${server.url}/overleg/postvak`)
  await expectSound(peter)
  await peter.getByRole('link', { name: /^Geannuleerd: Woonoverleg op de proef/ }).first().click()
  await expect(peter.getByText('De raadzaal wordt geschilderd.')).toBeVisible()
  await expectSound(peter)
  await peter.context().close()
})
