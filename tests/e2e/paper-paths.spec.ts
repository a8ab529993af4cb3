import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterAs, expectSound, phone, selectWords } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

let server: RunningServer
let els: Page
let an: Page
/** On a phone. */
let sofie: Page
test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  server = await startServer({ dataDir: await demoData() })
  els = await enterAs(browser, server.url, 'secretariaat@woonpunt.example')
  an = await enterAs(browser, server.url, 'voorzitter@ichtegem.example')
  sofie = await enterAs(browser, server.url, 'ocmw@ichtegem.example', { viewport: phone })
})
test.afterAll(() => server.stop())
test.describe.configure({ mode: 'serial' })

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het document' })
const isSaved = (page: Page) => expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible()
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Writes at the start of the first paragraph, under its heading. */
const writeFirst = async (page: Page, words: string): Promise<void> => {
  await text(page).focus()
  await press(page, 'Control+Home', 'ArrowDown', 'Home')
  await page.keyboard.type(words)
}

/** Opens a paper by its title, from the list. */
const openPaper = async (page: Page, title: string): Promise<void> => {
  await page.goto(`${server.url}/overleg/documenten?zoek=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('a copy gets another structure by keyboard, its writer takes it over on a phone and chooses where both changed; another is not taken over', async ({ browser }) => {
  const title = 'Advies over het bindend sociaal objectief'
  const marc = await enterAs(browser, server.url, 'medewerker@polderhaard.example', { viewport: phone })
  await openPaper(an, title)
  await an.locator('summary', { hasText: 'Aangepaste kopieën' }).press('Enter')
  await an.getByRole('button', { name: 'Maak een aangepaste kopie' }).press('Enter')
  await expect(an.getByText('Dit is uw aangepaste kopie van')).toBeVisible()
  await expect(text(an)).toBeVisible()
  await expectSound(an)
  await writeFirst(an, 'De gemeente vraagt: ')
  await press(an, 'Control+End')
  await an.keyboard.type(' De gronden:')
  await press(an, 'Enter')
  await an.keyboard.type('/tab')
  await expect(an.getByRole('option', { name: 'Tabel', selected: true })).toBeVisible()
  await press(an, 'Enter')
  await an.keyboard.type('Grond')
  await isSaved(an)

  await openPaper(marc, title)
  await writeFirst(marc, 'De Polderhaard vraagt: ')
  await isSaved(marc)
  await an.getByRole('link', { name: 'Bekijk de verschillen' }).press('Enter')
  await an.getByRole('button', { name: 'Dien uw kopie in' }).press('Enter')
  await expect(an.getByText('Uw kopie is ingediend. De schrijvers krijgen bericht.')).toBeVisible()

  await marc.reload()
  await marc.getByRole('link', { name: /^Kopie van An Maertens: \d+ verschil/ }).click()
  await expect(marc.getByText('Op 1 plaats is hetzelfde veranderd')).toBeVisible()
  await expectSound(marc)
  await marc.getByRole('button', { name: 'Neem de kopie over' }).click()
  await expect(marc.getByText('Kies voor elke plaats wat blijft.').first()).toBeVisible()
  await marc.getByRole('radio', { name: 'De tekst van de kopie' }).check()
  await marc.getByRole('button', { name: 'Neem de kopie over' }).click()
  await expect(marc.getByText('De kopie is overgenomen.')).toBeVisible()
  await expect(text(marc)).toContainText('De gemeente vraagt: De Vlaamse overheid')
  await expect(text(marc)).not.toContainText('De Polderhaard vraagt')
  await expect(text(marc).getByRole('table').filter({ hasText: 'Grond' })).toBeVisible()

  await marc.getByRole('link', { name: 'Kopie van Tom Verstraete: 3 verschillen' }).click()
  await marc.getByRole('link', { name: 'Neem niet over' }).press('Enter')
  await marc.getByLabel('Waarom neemt u de kopie niet over?').fill('De tabel met de kosten hoort in de nota.')
  await marc.getByRole('button', { name: 'Neem niet over' }).press('Enter')
  await expect(marc.getByText('nam deze aangepaste kopie van').first()).toContainText('De reden: De tabel met de kosten hoort in de nota.')
})

test('a paper goes with an agenda item as it stood; who reads it on a phone sees the next text once it is put there', async () => {
  const title = 'Advies over het bindend sociaal objectief'
  await els.goto(`${server.url}/overleg/vergaderingen`)
  await els.getByRole('link', { name: 'Woonoverleg Ichtegem', exact: true }).first().click()
  await els.getByRole('link', { name: 'Agenda bewerken' }).press('Enter')
  await els.getByRole('link', { name: /Leegstand en verwaarlozing/ }).press('Enter')
  await els.getByRole('link', { name: 'Document kiezen' }).press('Enter')
  await expect(els.getByRole('heading', { level: 1, name: 'Document kiezen' })).toBeVisible()
  await els.getByLabel('Woorden in de titel').fill('objectief')
  await press(els, 'Enter')
  await expectSound(els)
  await els.getByRole('link', { name: title }).press('Enter')
  await expect(els.getByRole('radio', { name: /^Zoals het nu is/ })).toBeChecked()
  await expectSound(els)
  await els.getByRole('button', { name: 'Zet bij het punt' }).press('Enter')
  await expect(els.getByText('Het document staat bij het punt.')).toBeVisible()

  await sofie.goto(`${server.url}/overleg/vergaderingen`)
  await sofie.getByRole('link', { name: 'Woonoverleg Ichtegem', exact: true }).first().click()
  await sofie.getByRole('link', { name: /^Sociale woningen in het centrum van Eernegem \(versie 1\)/ }).click()
  await expect(sofie.getByText('Vaste versie 1 van')).toBeVisible()
  await expectSound(sofie)
  await sofie.getByRole('link', { name: 'Terug naar de agenda' }).click()
  await expect(sofie.getByRole('link', { name: new RegExp(`^${title} \\(versie \\d+\\)`) })).toBeVisible()

  await els.goto(`${sofie.url().replace(/#.*/, '')}/agenda`)
  await els.getByRole('link', { name: /Sociale woonprojecten/ }).press('Enter')
  await expect(els.getByText('Er is een nieuwere versie (2).')).toBeVisible()
  await expectSound(els)
  await els.getByRole('button', { name: 'Vervang door versie 2' }).press('Enter')
  await expect(els.getByText('De nieuwe versie staat bij het punt.')).toBeVisible()
  await sofie.getByRole('link', { name: /^Sociale woningen in het centrum van Eernegem \(versie 2\)/ }).click()
  await expect(sofie.getByText('een afwijking tot veertien plaatsen')).toBeVisible()
})

test('a dossier is begun by keyboard and filled by its owner and the secretary; on a phone it is read, and closed it takes nothing more', async () => {
  const title = 'Sociale woningen in het centrum van Eernegem'
  await an.goto(`${server.url}/overleg/dossiers`)
  await expectSound(an)
  await an.getByRole('link', { name: 'Nieuw dossier' }).press('Enter')
  await expect(an.getByRole('heading', { level: 1, name: 'Nieuw dossier' })).toBeVisible()
  await an.getByLabel('Titel').focus()
  await press(an, 'Enter')
  await expect(an.getByRole('alert')).toBeFocused()
  await expectSound(an)
  await an.getByLabel('Titel').focus()
  await an.keyboard.type('Schoolsite Eernegem')
  await press(an, 'Tab')
  await an.keyboard.type('Van plan tot sleutel.')
  await press(an, 'Tab')
  await an.keyboard.type('Woonoverleg Ichtegem')
  await press(an, 'Tab', 'Enter')
  await expect(an.getByText('Het dossier is begonnen.')).toBeVisible()
  const dossier = an.url()
  await openPaper(an, title)
  await an.getByRole('link', { name: 'Titel en map' }).press('Enter')
  await an.getByRole('combobox', { name: 'Dossier' }).focus()
  await an.keyboard.type('Schoolsite')
  await press(an, 'Tab', 'Enter')
  await expect(an.getByText('De plaats van het document is bewaard.')).toBeVisible()

  await sofie.goto(dossier)
  await expect(sofie.getByRole('link', { name: title })).toBeVisible()
  await expect(sofie.getByRole('button', { name: 'Sluit het dossier' })).toHaveCount(0)
  await els.goto(dossier)
  const items = els.getByLabel('Agendapunt', { exact: true })
  await items.selectOption(await items.locator('option', { hasText: 'Sociale woonprojecten: stand van zaken' }).first().getAttribute('value'))
  await els.getByRole('button', { name: 'Zet in het dossier' }).press('Enter')
  await expect(els.getByText('Het agendapunt staat in het dossier.')).toBeVisible()
  await expect(sofie.getByRole('link', { name: 'Sociale woonprojecten: stand van zaken' })).toBeVisible()
  await expectSound(sofie)

  await an.goto(dossier)
  await an.getByRole('button', { name: 'Sluit het dossier' }).press('Enter')
  await an.getByRole('dialog').getByRole('button', { name: 'Sluit het dossier' }).press('Enter')
  await expect(an.getByText('Dit dossier is gesloten.', { exact: false })).toBeVisible()
  await els.reload()
  await expect(els.getByRole('button', { name: 'Zet in het dossier' })).toHaveCount(0)
})

test('minutes that came back are talked about beside their draft, from a phone and by keyboard', async ({ browser }) => {
  const [chair, member] = [await enterAs(browser, server.url, 'voorzitter@oudenburg.example'), await enterAs(browser, server.url, 'ocmw@oudenburg.example', { viewport: phone })]
  await chair.getByRole('link', { name: 'Verslag van Woonoverleg Oudenburg goedkeuren' }).press('Enter')
  await chair.getByRole('link', { name: 'Geef terug' }).press('Enter')
  await chair.getByLabel('Wat moet er nog veranderen?').fill('Bij punt 3 ontbreekt wie het opvolgt.')
  await chair.getByRole('button', { name: 'Geef terug aan de schrijvers' }).press('Enter')
  await expect(chair.getByText('Het verslag is teruggegeven aan de schrijvers.')).toBeVisible()
  await chair.getByRole('link', { name: 'Schrijf verder' }).press('Enter')
  const draft = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het verslag' })
  await expect(draft(chair)).toBeVisible()
  await member.goto(chair.url())
  await expect(draft(member)).toBeVisible()
  await isSaved(member)
  await expect(member.getByRole('button', { name: 'Opmerking maken' })).toBeVisible()
  await selectWords(member, 'wees negentien woningen toe')
  await member.getByRole('button', { name: 'Opmerking', exact: true }).click()
  await member.getByLabel('Uw opmerking').fill('Waren het er geen twintig, @Ing')
  await expect(member.getByRole('option', { name: /^Ingrid Tanghe/ })).toBeVisible()
  await expectSound(member)
  await press(member, 'Enter')
  await member.getByRole('button', { name: 'Opmerking plaatsen' }).click()

  const card = (page: Page) => page.getByRole('article').filter({ hasText: 'Waren het er geen twintig, @Ingrid Tanghe' })
  await expect(card(chair)).toContainText('wees negentien woningen toe')
  await expect(draft(chair).locator('.commented')).toHaveText('wees negentien woningen toe')
  await card(chair).locator('summary', { hasText: 'Antwoorden' }).press('Enter')
  await card(chair).getByLabel('Uw antwoord').fill('Negentien, nageteld.')
  await press(chair, 'Tab', 'Enter')
  await expect(card(member)).toContainText('Negentien, nageteld.')
  await expectSound(chair)
  await card(chair).getByRole('button', { name: 'Opgelost', exact: true }).press('Enter')
  await expect(card(chair)).toHaveCount(0)
  await expect(draft(member).locator('.commented')).toHaveCount(0)
})
