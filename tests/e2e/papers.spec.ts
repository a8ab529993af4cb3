import { expect, type Page, test } from '@playwright/test'
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
  await chair.keyboard.press('ArrowRight')
  await expect(chair.getByRole('button', { name: 'Tussenkop' })).toBeFocused()
  await expectSound(colleague)
  await text(colleague).focus()
  await colleague.keyboard.press('Control+End')
  await colleague.keyboard.type(' Het OCMW begeleidt de bewoners.')
  await expect(chair.getByText('Het OCMW begeleidt de bewoners.')).toBeVisible()
  await isSaved(colleague)
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
