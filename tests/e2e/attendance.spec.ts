import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { desk, expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { sampleFiles } from '../support/sample-files'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

/** Who is in the room: proxies before it opens, the code on the screen, the list at the door, a substitute, a guest, and who stays away from one item. */

test.describe.configure({ mode: 'serial' })
test.setTimeout(60_000)

let server: RunningServer
let els: Page
let karel: Page
let an: Page
let meeting: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  const enter = async (email: string, viewport = desk): Promise<Page> => {
    const page = await newBrowser(browser, { viewport })
    await signIn(page, server.url, email)
    return page
  }
  els = await enter('secretariaat@woonpunt.example')
  karel = await enter('raadslid@ichtegem.example', phone)
  an = await enter('voorzitter@ichtegem.example')
  await els.goto(`${server.url}/overleg/vergaderingen`)
  meeting = `${server.url}${await els.getByRole('link', { name: 'Woonoverleg Ichtegem' }).first().getAttribute('href')}`
})
test.afterAll(() => server?.stop())

/** One person on the list of attendance. */
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })

const quorum = (page: Page) => page.getByRole('status').filter({ hasText: 'zetels' })

const tick = async (act: string): Promise<void> => {
  await els.getByRole('button', { name: act, exact: true }).click()
  await expect(els.getByRole('button', { name: act, exact: true })).toHaveCount(0)
}

test('before it opens the holder of a seat gives a proxy, and the secretary notes one with the paper and takes it back', async () => {
  await karel.goto(`${meeting}/volmachten`)
  await karel.getByLabel('Aan wie?').selectOption({ label: 'Sofie Vanhee, OCMW Ichtegem' })
  await expectSound(karel)
  await karel.getByRole('button', { name: 'Geef volmacht' }).click()
  await expect(row(karel, 'Karel Desmet aan Sofie Vanhee')).toContainText('zelf gegeven')

  await els.goto(`${meeting}/volmachten`)
  await els.getByLabel('Wie geeft volmacht?').selectOption({ label: 'Rita Depoorter, Woonzorgnet Houtland' })
  await els.getByLabel('Aan wie?').selectOption({ label: 'Sofie Vanhee, OCMW Ichtegem' })
  await els.getByLabel('Getekend papier').setInputFiles({ name: 'volmacht.pdf', mimeType: 'application/pdf', buffer: Buffer.from(sampleFiles.pdf) })
  await els.getByRole('button', { name: 'Geef volmacht' }).click()
  await expect(els.getByText('Sofie Vanhee draagt al zoveel volmachten als mag.', { exact: false }).first()).toBeVisible()
  await els.getByLabel('Aan wie?').selectOption({ label: 'Hilde Cools, Gemeente Ichtegem' })
  await els.getByLabel('Getekend papier').setInputFiles({ name: 'volmacht.pdf', mimeType: 'application/pdf', buffer: Buffer.from(sampleFiles.pdf) })
  await els.getByRole('button', { name: 'Geef volmacht' }).click()
  await expect(row(els, 'Rita Depoorter aan Hilde Cools')).toContainText('genoteerd door de secretaris')
  await expect(row(els, 'Rita Depoorter aan Hilde Cools').getByRole('link', { name: 'Bekijk het papier' })).toBeVisible()
  await expectSound(els)
  await els.getByRole('button', { name: 'Trek de volmacht van Rita Depoorter in' }).click()
  await expect(row(els, 'Rita Depoorter aan Hilde Cools')).toHaveCount(0)
})

test('the secretary marks who is there; whoever has the code announces themselves; the quorum changes live in another browser', async () => {
  await els.goto(`${meeting}/live`)
  await els.getByRole('button', { name: 'Vergadering openen' }).click()
  await expect(els.getByRole('heading', { level: 1 })).toHaveText('De vergadering is geopend')
  await els.goto(`${meeting}/aanwezigheid`)
  await an.goto(`${meeting}/aanwezigheid`)
  await expect(quorum(an)).toHaveText('0 van 10 zetels, nog geen quorum: 6 nodig')
  await tick('An Maertens is er')
  await tick('Hilde Cools is er')
  await tick('Sofie Vanhee is er')
  await expect(quorum(an)).toHaveText('4 van 10 zetels, nog geen quorum: 6 nodig')
  await expect(row(an, 'Sofie Vanhee')).toContainText('met volmacht van Karel Desmet')

  await els.goto(`${meeting}/scherm`)
  const code = /Meld u aan met code (\d{4})/.exec(await els.locator('body').innerText())![1]!
  await els.goto(`${meeting}/aanwezigheid`)
  await karel.goto(`${meeting}/aanmelding`)
  await karel.getByLabel('Code op het scherm').fill(code === '1234' ? '4321' : '1234')
  await karel.getByRole('button', { name: 'Ik ben er' }).click()
  await expect(karel.getByText('Deze code klopt niet.', { exact: false }).first()).toBeVisible()
  await expectSound(karel)
  await karel.getByLabel('Code op het scherm').fill(code)
  await karel.getByRole('button', { name: 'Ik ben er' }).click()
  await expect(row(an, 'Karel Desmet')).toContainText('aanwezig sinds')
  await expect(quorum(an)).toHaveText('4 van 10 zetels, nog geen quorum: 6 nodig')
})

test('a substitute sits in, one is excused, one comes late and one leaves early: the list and the log tell it', async () => {
  await els.getByRole('link', { name: 'Wijzig de plaats van Marc Dewulf' }).click()
  await els.getByRole('radio', { name: /^Iemand anders/ }).check()
  await els.getByLabel('Naam van wie er zit').fill('Sara Peeters')
  await expectSound(els)
  await els.getByRole('button', { name: 'Bewaar wie er zit' }).click()
  await tick('Sara Peeters is er')
  // The seat has a proxy of the other seat of its housing company, so two come in.
  await expect(quorum(an)).toHaveText(/^6 van 10 zetels, quorum bereikt om \d\d\.\d\d$/)
  await tick('Tom Verstraete is verontschuldigd')
  await expect(els.getByRole('heading', { name: 'Verontschuldigd · 4' })).toBeVisible()
  await tick('Youssef Amrani is er')
  await expect(quorum(an)).toHaveText(/^7 van 10 zetels, quorum bereikt om/)
  await tick('Hilde Cools is weg')
  await expect(quorum(an)).toHaveText(/^6 van 10 zetels, quorum bereikt om/)
  await expect(row(an, 'Sara Peeters')).toContainText('plaatsvervanger')
  await els.getByText('Wat er genoteerd is').click()
  await expect(els.getByRole('listitem').filter({ hasText: 'Karel Desmet kwam binnen' })).toContainText('meldde zich zelf aan')
  await expectSound(els)
})

test('a guest comes for one item, is let in, and goes again', async () => {
  await els.goto(`${meeting}/gasten`)
  await els.getByLabel('Naam', { exact: true }).fill('Ans Architect')
  await els.getByLabel('Organisatie of functie').fill('Studio Polder')
  await els.getByLabel('Waarvoor komt de gast?').selectOption({ label: 'Punt 3: Ontwerp toewijzingsreglement bescheiden huur' })
  await els.getByRole('button', { name: 'Gast toevoegen' }).click()
  await expect(els.getByRole('listitem').filter({ hasText: 'Ans Architect' }).first()).toContainText('voor punt 3')
  await expectSound(els)
  await els.goto(`${meeting}/aanwezigheid`)
  await tick('Ans Architect is er')
  await expect(row(an, 'Ans Architect')).toContainText('aanwezig sinds')
  await tick('Ans Architect is weg')
  await expect(quorum(an)).toHaveText(/^6 van 10 zetels/)
})

test('who has a conflict of interest stays away from one item, and is not in the electorate of its vote', async () => {
  await an.goto(`${meeting}/live`)
  await karel.goto(`${meeting}/live`)
  await an.getByRole('button', { name: /^Begin met punt 1/ }).click()
  await karel.getByRole('button', { name: 'Ik neem niet deel aan dit punt' }).click()
  await expect(karel.getByText('U neemt niet deel aan dit punt', { exact: true })).toBeVisible()
  await karel.getByRole('button', { name: 'Ik neem toch deel' }).click()
  await karel.getByRole('button', { name: 'Ik neem niet deel aan dit punt' }).click()
  await expect(row(els, 'Karel Desmet')).toContainText('niet bij dit punt')
  await an.locator('summary', { hasText: 'Stemming openen' }).click()
  await an.getByLabel('Waarover wordt gestemd?').fill('Volgen we de actiepunten zo op?')
  await an.locator('details').getByRole('button', { name: 'Stemming openen' }).click()
  await expect(karel.getByText('U stemt niet mee in deze stemming.')).toBeVisible()
  await expect(an.getByText('0 van 5 stemgerechtigden hebben gestemd').first()).toBeVisible()
  await expectSound(karel)
})
