import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { test } from '../support/browser-test'
import { enterAs, expectSound, newBrowser, phone } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

let server: RunningServer
test.beforeAll(async () => {
  server = await startServer({ dataDir: await demoData() })
})
test.afterAll(() => server.stop())
test.describe.configure({ mode: 'serial' })

const an = 'voorzitter@ichtegem.example'
const sofie = 'ocmw@ichtegem.example'

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het document' })
const isSaved = (page: Page) => expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()

const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#2C6A4D' } }).png().toBuffer()

let address = ''

test('somebody begins a paper from an example by keyboard alone, and another writes in it at the same time', async ({ browser }) => {
  const chair = await enterAs(browser, server.url, an)
  await chair.goto(`${server.url}/overleg/documenten`)
  await expectSound(chair)
  await chair.getByRole('link', { name: 'Nieuw document' }).focus()
  await chair.keyboard.press('Enter')
  await expect(chair.getByRole('heading', { level: 1, name: 'Nieuw document' })).toBeVisible()
  await expectSound(chair)
  await chair.getByRole('button', { name: 'Begin te schrijven' }).press('Enter')
  await expect(chair.getByText('Vul dit in.').first()).toBeVisible()
  await chair.getByLabel('Titel').fill('Nota over tijdelijk wonen')
  await chair.getByRole('radio', { name: /^Nota/ }).press('ArrowDown')
  await expect(chair.getByRole('radio', { name: /^Advies/ })).toBeChecked()
  await chair.getByLabel('Van welk overleg?').selectOption({ label: 'Woonoverleg Ichtegem' })
  await chair.getByRole('radio', { name: 'Iedereen van het overleg mag meeschrijven' }).check()
  await chair.getByLabel('Titel').press('Enter')
  await expect(chair.getByRole('heading', { level: 1, name: 'Nota over tijdelijk wonen' })).toBeVisible()
  address = chair.url()
  await expect(text(chair)).toBeVisible()
  await expectSound(chair)

  const colleague = await enterAs(browser, server.url, sofie, { viewport: phone })
  await colleague.goto(address)
  await expect(text(colleague)).toBeVisible()
  await text(chair).focus()
  await chair.keyboard.press('Control+Home')
  await chair.keyboard.type('Vier containerwoningen aan de Keibergstraat. ')
  await expect(colleague.getByText('Vier containerwoningen aan de Keibergstraat.')).toBeVisible()
  await isSaved(chair)
  await chair.keyboard.press('Alt+F10')
  await chair.keyboard.press('ArrowLeft')
  await expect(chair.getByRole('button', { name: 'Meer opmaak' })).toBeFocused()
  await expectSound(colleague)
  await text(colleague).focus()
  await colleague.keyboard.press('Control+End')
  await colleague.keyboard.type(' Het OCMW begeleidt de bewoners.')
  await expect(chair.getByText('Het OCMW begeleidt de bewoners.')).toBeVisible()
  await isSaved(colleague)
})

test('a table, a link, a callout and a picture are made and changed by keyboard alone', async ({ browser }) => {
  const chair = await enterAs(browser, server.url, an)
  const press = async (...keys: string[]) => {
    for (const key of keys) await chair.keyboard.press(key)
  }
  await chair.goto(address)
  await text(chair).focus()
  await press('Control+End', 'Enter')
  await chair.keyboard.type('/tab')
  await expect(chair.getByRole('option', { name: 'Tabel', selected: true })).toBeVisible()
  await expectSound(chair)
  await press('Enter')
  for (const words of ['Huisnummer', 'Eigenaar', 'Sinds']) {
    await chair.keyboard.type(words)
    if (words !== 'Sinds') await press('Tab')
  }
  const rows = text(chair).locator('table', { hasText: 'Huisnummer' }).getByRole('row')
  await expect(rows).toHaveCount(3)
  await press('Alt+F10', 'Alt+F10')
  await expect(chair.getByRole('button', { name: 'Rij erboven' })).toBeFocused()
  await press('ArrowRight', 'Enter')
  await expect(rows).toHaveCount(4)
  await expectSound(chair)

  await press('Control+End')
  await chair.keyboard.type('Lees meer: ')
  await press('Control+Alt+k')
  await expect(chair.getByRole('dialog', { name: 'Link' })).toBeVisible()
  await chair.keyboard.type('javascript:alert(1)')
  await press('Enter')
  await expect(chair.getByText('Dit is geen adres')).toBeVisible()
  await expectSound(chair)
  await press('Control+a')
  await chair.keyboard.type('www.ichtegem.be/wonen')
  await press('Tab')
  await chair.keyboard.type('wonen in Ichtegem')
  await press('Enter')
  await expect(text(chair).getByRole('link', { name: 'wonen in Ichtegem' })).toHaveAttribute('href', 'https://www.ichtegem.be/wonen')

  await press('Enter')
  await chair.keyboard.type('/let')
  await expect(chair.getByRole('option', { name: 'Kader: let op', selected: true })).toBeVisible()
  await press('Enter')
  await chair.keyboard.type('Nog niet zeker.')
  await press('Alt+F10', 'Alt+F10', 'ArrowRight', 'ArrowRight', 'Enter')
  await expect(text(chair).locator('.callout[data-callout="decision"]', { hasText: 'Nog niet zeker.' })).toBeVisible()

  await press('Control+End')
  await chair.keyboard.type('/afb')
  const choosing = chair.waitForEvent('filechooser')
  await expect(chair.getByRole('option', { name: 'Afbeelding', selected: true })).toBeVisible()
  await press('Enter')
  await (await choosing).setFiles({ name: 'plan.png', mimeType: 'image/png', buffer: Buffer.from(await picture()) })
  await expect(chair.getByRole('dialog', { name: 'Afbeelding invoegen' })).toBeVisible()
  await press('Enter')
  await expect(chair.getByText('Schrijf wat er te zien is')).toBeVisible()
  await expectSound(chair)
  await chair.keyboard.type('Plan van de Keibergstraat')
  await press('Enter')
  await expect(text(chair).getByRole('img', { name: 'Plan van de Keibergstraat' })).toBeVisible()
  await isSaved(chair)
})

test('a version is kept, what changed since is shown, and the text is brought back for who has it open', async ({ browser }) => {
  const [chair, colleague] = [await enterAs(browser, server.url, an), await enterAs(browser, server.url, sofie)]
  await chair.goto(address)
  await chair.getByRole('link', { name: 'Alle versies' }).click()
  await chair.getByLabel('Naam van deze versie').fill('Voor de vergadering')
  await chair.getByLabel('Naam van deze versie').press('Enter')
  await expect(chair.getByRole('link', { name: '1. Voor de vergadering' })).toBeVisible()
  await expectSound(chair)

  await colleague.goto(address)
  await text(colleague).focus()
  await colleague.keyboard.press('Control+Home')
  await colleague.keyboard.type('Let op: dit is nog niet zeker. ')
  await isSaved(colleague)
  await chair.getByRole('link', { name: /^Vergelijk met nu/ }).click()
  await expect(chair.locator('ins', { hasText: 'nog' }).first()).toBeVisible()
  await expectSound(chair)
  await chair.getByLabel('Weergave').selectOption('naast')
  await chair.getByRole('button', { name: 'Vergelijk', exact: true }).click()
  await expect(chair.getByText('Daarna', { exact: true })).toBeVisible()
  await expectSound(chair)

  await chair.goto(`${address}/versies/1`)
  await expectSound(chair)
  await chair.getByRole('button', { name: 'Herstel deze versie' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Herstel deze versie' }).click()
  await expect(chair.getByText('De tekst is terug zoals in versie 1.')).toBeVisible()
  await expect(colleague.getByText('Let op: dit is nog niet zeker.')).toHaveCount(0)
  await expect(colleague.getByText('Vier containerwoningen aan de Keibergstraat.')).toBeVisible()
})

test('a right taken back ends writing within two seconds, and a link opens the text for who has no account until it is revoked', async ({ browser }) => {
  const [chair, colleague] = [await enterAs(browser, server.url, an), await enterAs(browser, server.url, sofie)]
  await colleague.goto(address)
  await expect(text(colleague)).toBeVisible()
  await chair.goto(`${address}/delen`)
  await chair.getByLabel('Voor wie?').fill('Studiebureau')
  await chair.getByLabel('Laatste dag').fill('2099-12-31')
  await chair.getByRole('button', { name: 'Maak een link' }).click()
  const link = await chair.getByRole('textbox', { name: 'Link voor Studiebureau' }).inputValue()
  await expectSound(chair)
  const outsider = await newBrowser(browser, { viewport: phone, javaScriptEnabled: false })
  await outsider.goto(link)
  await expect(outsider.getByText('Vier containerwoningen aan de Keibergstraat.')).toBeVisible()

  await chair.getByRole('button', { name: 'Neem terug Woonoverleg Ichtegem' }).click()
  await expect(colleague.getByRole('heading', { level: 1, name: 'Deze pagina vinden we niet' })).toBeVisible({ timeout: 2_000 })
  await chair.getByRole('button', { name: 'Trek in' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click()
  await expect(chair.getByText('ingetrokken', { exact: true })).toBeVisible()
  await outsider.reload()
  await expect(outsider.getByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeVisible()
})
