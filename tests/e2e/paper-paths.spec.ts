import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterAs, expectSound, phone, selectWords } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(300_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterAll(() => server.stop())

const els = 'secretariaat@woonpunt.example'
const an = 'voorzitter@ichtegem.example'
const sofie = 'ocmw@ichtegem.example'
const marc = 'medewerker@polderhaard.example'

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

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.PICTURES
  const size = page.viewportSize()!
  if (folder)
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
    }
  await page.setViewportSize(size)
}

/** Opens a paper by its title, from the list. */
const openPaper = async (page: Page, title: string): Promise<void> => {
  await page.goto(`${server.url}/overleg/documenten?zoek=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('a copy gets another structure by keyboard, its writer takes it over on a phone and chooses where both changed; another is not taken over', async ({ browser }) => {
  const title = 'Advies over het bindend sociaal objectief'
  const [maker, writer] = [await enterAs(browser, server.url, sofie), await enterAs(browser, server.url, marc, { viewport: phone })]
  await openPaper(maker, title)
  await maker.locator('summary', { hasText: 'Aangepaste kopieën' }).press('Enter')
  await maker.getByRole('button', { name: 'Maak een aangepaste kopie' }).press('Enter')
  await expect(maker.getByText('Dit is uw aangepaste kopie van')).toBeVisible()
  await expect(text(maker)).toBeVisible()
  await expectSound(maker)
  await writeFirst(maker, 'Het OCMW vraagt: ')
  await press(maker, 'Control+End')
  await maker.keyboard.type(' De gronden:')
  await press(maker, 'Enter')
  await maker.keyboard.type('/tab')
  await expect(maker.getByRole('option', { name: 'Tabel', selected: true })).toBeVisible()
  await press(maker, 'Enter')
  await maker.keyboard.type('Grond')
  await isSaved(maker)

  await openPaper(writer, title)
  await writeFirst(writer, 'De Polderhaard vraagt: ')
  await isSaved(writer)
  await maker.getByRole('link', { name: 'Bekijk de verschillen' }).press('Enter')
  await maker.getByRole('button', { name: 'Dien uw kopie in' }).press('Enter')
  await expect(maker.getByText('Uw kopie is ingediend. De schrijvers krijgen bericht.')).toBeVisible()
  await picture(maker, 'copy-submitted')

  await writer.reload()
  await writer.getByRole('link', { name: /^Kopie van Sofie Vanhee: \d+ verschil/ }).first().click()
  await expect(writer.getByText('Op 1 plaats is hetzelfde veranderd')).toBeVisible()
  await expectSound(writer)
  await picture(writer, 'copy-settle')
  await writer.getByRole('button', { name: 'Neem de kopie over' }).click()
  await expect(writer.getByText('Kies voor elke plaats wat blijft.').first()).toBeVisible()
  await writer.getByRole('radio', { name: 'De tekst van de kopie' }).check()
  await writer.getByRole('button', { name: 'Neem de kopie over' }).click()
  await expect(writer.getByText('De kopie is overgenomen.')).toBeVisible()
  await expect(text(writer)).toContainText('Het OCMW vraagt: De Vlaamse overheid')
  await expect(text(writer)).not.toContainText('De Polderhaard vraagt')
  await expect(text(writer).getByRole('table').filter({ hasText: 'Grond' })).toBeVisible()

  await writer.getByRole('link', { name: 'Kopie van Tom Verstraete: 3 verschillen' }).click()
  await writer.getByRole('link', { name: 'Neem niet over' }).press('Enter')
  await writer.getByLabel('Waarom neemt u de kopie niet over?').fill('De tabel met de kosten hoort in de nota.')
  await picture(writer, 'copy-decline')
  await writer.getByRole('button', { name: 'Neem niet over' }).press('Enter')
  await expect(writer.getByText('nam deze aangepaste kopie van').first()).toContainText('De reden: De tabel met de kosten hoort in de nota.')
  await picture(writer, 'copy-declined')
})

test('a paper goes with an agenda item as it stood; who reads it on a phone sees the next text once it is put there', async ({ browser }) => {
  const [secretary, member] = [await enterAs(browser, server.url, els), await enterAs(browser, server.url, sofie, { viewport: phone })]
  const title = 'Advies over het bindend sociaal objectief'
  await secretary.goto(`${server.url}/overleg/vergaderingen`)
  await secretary.getByRole('link', { name: 'Woonoverleg Ichtegem', exact: true }).first().click()
  await secretary.getByRole('link', { name: 'Agenda bewerken' }).press('Enter')
  await secretary.getByRole('link', { name: /Leegstand en verwaarlozing/ }).press('Enter')
  await secretary.getByRole('link', { name: 'Document kiezen' }).press('Enter')
  await expect(secretary.getByRole('heading', { level: 1, name: 'Document kiezen' })).toBeVisible()
  await secretary.getByLabel('Woorden in de titel').fill('objectief')
  await press(secretary, 'Enter')
  await expectSound(secretary)
  await secretary.getByRole('link', { name: title }).press('Enter')
  await expect(secretary.getByRole('radio', { name: /^Zoals het nu is/ })).toBeChecked()
  await expectSound(secretary)
  await secretary.getByRole('button', { name: 'Zet bij het punt' }).press('Enter')
  await expect(secretary.getByText('Het document staat bij het punt.')).toBeVisible()

  await member.goto(`${server.url}/overleg/vergaderingen`)
  await member.getByRole('link', { name: 'Woonoverleg Ichtegem', exact: true }).first().click()
  await member.getByRole('link', { name: /^Sociale woningen in het centrum van Eernegem \(versie 1\)/ }).click()
  await expect(member.getByText('Vaste versie 1 van')).toBeVisible()
  await expectSound(member)
  await member.getByRole('link', { name: 'Terug naar de agenda' }).click()
  await expect(member.getByRole('link', { name: new RegExp(`^${title} \\(versie \\d+\\)`) })).toBeVisible()

  await secretary.goto(`${member.url().replace(/#.*/, '')}/agenda`)
  await secretary.getByRole('link', { name: /Sociale woonprojecten/ }).press('Enter')
  await expect(secretary.getByText('Er is een nieuwere versie (2).')).toBeVisible()
  await expectSound(secretary)
  await picture(secretary, 'item-newer')
  await secretary.getByRole('button', { name: 'Vervang door versie 2' }).press('Enter')
  await expect(secretary.getByText('De nieuwe versie staat bij het punt.')).toBeVisible()
  await member.getByRole('link', { name: /^Sociale woningen in het centrum van Eernegem \(versie 2\)/ }).click()
  await expect(member.getByText('een afwijking tot veertien plaatsen')).toBeVisible()
  await picture(member, 'frozen-newer')
})

test('a dossier is begun by keyboard and filled by its owner and the secretary; on a phone it is read, and closed it takes nothing more', async ({ browser }) => {
  const [owner, secretary, reader] = [await enterAs(browser, server.url, an), await enterAs(browser, server.url, els), await enterAs(browser, server.url, sofie, { viewport: phone })]
  const title = 'Sociale woningen in het centrum van Eernegem'
  await owner.goto(`${server.url}/overleg/dossiers`)
  await expectSound(owner)
  await owner.getByRole('link', { name: 'Nieuw dossier' }).press('Enter')
  await expect(owner.getByRole('heading', { level: 1, name: 'Nieuw dossier' })).toBeVisible()
  await owner.getByLabel('Titel').focus()
  await press(owner, 'Enter')
  await expect(owner.getByRole('alert')).toBeFocused()
  await expectSound(owner)
  await owner.getByLabel('Titel').focus()
  await owner.keyboard.type('Schoolsite Eernegem')
  await press(owner, 'Tab')
  await owner.keyboard.type('Van plan tot sleutel.')
  await press(owner, 'Tab')
  await owner.keyboard.type('Woonoverleg Ichtegem')
  await press(owner, 'Tab', 'Enter')
  await expect(owner.getByText('Het dossier is begonnen.')).toBeVisible()
  const dossier = owner.url()
  await openPaper(owner, title)
  await owner.getByRole('link', { name: 'Titel en map' }).press('Enter')
  await owner.getByRole('combobox', { name: 'Dossier' }).focus()
  await owner.keyboard.type('Schoolsite')
  await press(owner, 'Tab', 'Enter')
  await expect(owner.getByText('De plaats van het document is bewaard.')).toBeVisible()

  await reader.goto(dossier)
  await expect(reader.getByRole('link', { name: title })).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Sluit het dossier' })).toHaveCount(0)
  await secretary.goto(dossier)
  await secretary.getByLabel('Agendapunt', { exact: true }).selectOption({ label: '30 november 2026: Sociale woonprojecten: stand van zaken' })
  await secretary.getByRole('button', { name: 'Zet in het dossier' }).press('Enter')
  await expect(secretary.getByText('Het agendapunt staat in het dossier.')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Sociale woonprojecten: stand van zaken' })).toBeVisible()
  await expectSound(reader)
  await picture(reader, 'dossier-reader')
  await picture(secretary, 'dossier-secretary')

  await owner.goto(dossier)
  await owner.getByRole('button', { name: 'Sluit het dossier' }).press('Enter')
  await owner.getByRole('dialog').getByRole('button', { name: 'Sluit het dossier' }).press('Enter')
  await expect(owner.getByText('Dit dossier is gesloten.', { exact: false })).toBeVisible()
  await picture(owner, 'dossier-closed')
  await secretary.reload()
  await expect(secretary.getByRole('button', { name: 'Zet in het dossier' })).toHaveCount(0)
})

test('minutes that came back are talked about beside their draft, from a phone and by keyboard', async ({ browser }) => {
  const [chair, member] = [await enterAs(browser, server.url, 'voorzitter@oudenburg.example'), await enterAs(browser, server.url, 'ocmw@oudenburg.example', { viewport: phone })]
  await chair.getByRole('link', { name: 'Verslag van Woonoverleg Oudenburg goedkeuren' }).press('Enter')
  await chair.getByRole('link', { name: 'Geef terug' }).press('Enter')
  await chair.getByLabel('Wat moet er nog veranderen?').fill('Bij punt 3 ontbreekt wie het opvolgt.')
  await chair.getByRole('button', { name: 'Geef terug aan de schrijvers' }).press('Enter')
  await expect(chair.getByText('Het verslag is teruggegeven aan de schrijvers.')).toBeVisible()
  await picture(chair, 'minutes-returned')
  await chair.getByRole('link', { name: 'Schrijf verder' }).press('Enter')
  const draft = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het verslag' })
  await expect(draft(chair)).toBeVisible()
  await member.goto(chair.url())
  await expect(draft(member)).toBeVisible()
  await selectWords(member, 'wees negentien woningen toe')
  await member.getByRole('button', { name: 'Opmerking', exact: true }).click()
  await member.getByLabel('Uw opmerking').fill('Waren het er geen twintig, @Ing')
  await expect(member.getByRole('option', { name: /^Ingrid Tanghe/ })).toBeVisible()
  await expectSound(member)
  await picture(member, 'draft-remark')
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
  await picture(chair, 'draft-talk')
  await picture(member, 'draft-talk-member')
  await card(chair).getByRole('button', { name: 'Opgelost', exact: true }).press('Enter')
  await expect(card(chair)).toHaveCount(0)
  await expect(draft(member).locator('.commented')).toHaveCount(0)
})
