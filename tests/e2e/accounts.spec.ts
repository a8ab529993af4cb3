import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterAs, expectSound, newBrowser, phone, signIn } from '../support/browsing'
import { mailTo, tokenIn } from '../support/mailbox'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterAll(() => server.stop())

const administrator = 'beheer@woonpunt.example'
const sentence = 'de polder is groen in mei'
const anotherSentence = 'de zee is grijs in november'

const signInWith = async (page: Page, email: string, password: string): Promise<void> => {
  await page.goto(`${server.url}/aanmelden`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

const signOut = async (page: Page): Promise<void> => {
  await page.locator('summary').filter({ hasText: /Mijn account|My account/ }).click()
  await page.getByRole('button', { name: /Afmelden|Sign out/ }).click()
  await expect(page).toHaveURL(`${server.url}/`)
}

test('somebody new is invited, chooses a password, signs in, makes the profile theirs and signs out', async ({ browser }) => {
  const els = await enterAs(browser, server.url, administrator)
  await els.getByRole('link', { name: 'Beheer' }).click()
  await els.getByRole('link', { name: 'Personen', exact: true }).click()
  await els.getByRole('link', { name: 'Nieuwe persoon' }).click()
  await expect(els.getByRole('heading', { level: 1, name: 'Nieuwe persoon' })).toBeVisible()
  await els.getByLabel('Naam').fill('Lotte Maes')
  await els.getByLabel('E-mailadres').fill('lotte.maes@voorbeeld.test')
  await els.getByRole('combobox', { name: 'Organisatie' }).selectOption({ label: 'OCMW Ichtegem' })
  await els.getByLabel('Functie').fill('maatschappelijk werker')
  await els.getByRole('button', { name: 'Voeg deze persoon toe' }).click()
  await expect(els.getByRole('heading', { level: 1, name: 'Lotte Maes' })).toBeVisible()
  await expect(els.getByText('Lotte Maes is toegevoegd en krijgt een uitnodiging.')).toBeVisible()
  await expect(els.getByText('uitgenodigd', { exact: true })).toBeVisible()
  await expectSound(els)

  const lotte = await newBrowser(browser, { viewport: phone })
  const invitation = await mailTo(server.dataDir, 'lotte.maes@voorbeeld.test')
  expect(invitation.subject).toBe('Uw uitnodiging voor Woonpunt Overleg')
  await lotte.goto(`${server.url}/uitnodiging/${tokenIn(invitation)}`)
  await expect(lotte.getByRole('heading', { level: 1, name: 'Welkom, Lotte Maes' })).toBeVisible()
  await expectSound(lotte)
  await lotte.getByLabel('Nieuw wachtwoord').fill('te kort')
  await lotte.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await expect(lotte.getByRole('alert').getByText('Kies een wachtwoord van minstens 12 tekens.')).toBeVisible()
  await lotte.getByLabel('Nieuw wachtwoord').fill(sentence)
  await lotte.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click()
  await expect(lotte).toHaveURL(`${server.url}/aanmelden`)
  await expect(lotte.getByText('Uw account is klaar. Meld u nu aan.')).toBeVisible()
  await lotte.goto(`${server.url}/uitnodiging/${tokenIn(invitation)}`)
  await expect(lotte.getByRole('heading', { level: 1, name: 'Deze uitnodiging werkt niet meer' })).toBeVisible()
  await expectSound(lotte)

  await signInWith(lotte, 'lotte.maes@voorbeeld.test', sentence)
  await expect(lotte).toHaveURL(`${server.url}/overleg`)
  await lotte.goto(`${server.url}/overleg/profiel`)
  await expect(lotte.getByText('OCMW Ichtegem')).toBeVisible()
  await expectSound(lotte)
  await lotte.getByLabel('Naam').fill('')
  await lotte.getByRole('button', { name: 'Bewaar mijn gegevens' }).click()
  await expect(lotte.getByText('Vul dit in.').first()).toBeVisible()
  await lotte.getByLabel('Naam').fill('Lotte Maes-Claeys')
  await lotte.getByLabel('English').check()
  await lotte.getByRole('button', { name: 'Bewaar mijn gegevens' }).click()
  await expect(lotte.getByRole('heading', { level: 1, name: 'My profile' })).toBeVisible()
  await expect(lotte.locator('html')).toHaveAttribute('lang', 'en-GB')
  await expect(lotte.getByText('Your details are saved.')).toBeVisible()
  await expectSound(lotte)
  await signOut(lotte)
  await lotte.goto(`${server.url}/overleg/profiel`)
  await expect(lotte).toHaveURL(`${server.url}/aanmelden?naar=%2Foverleg%2Fprofiel`)
})

test('a password is lost and found, then changed, which signs out the other devices', async ({ browser }) => {
  const email = 'ocmw@gistel.example'
  const desk = await enterAs(browser, server.url, email)

  const tablet = await newBrowser(browser, { viewport: { width: 768, height: 1024 } })
  await tablet.goto(`${server.url}/aanmelden`)
  await tablet.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
  await expectSound(tablet)
  await tablet.getByLabel('E-mailadres').fill('dirk')
  await tablet.getByRole('button', { name: 'Stuur mij een link' }).click()
  await expect(tablet.getByText('Dit is geen geldig e-mailadres.').first()).toBeVisible()
  await expect(tablet.getByLabel('E-mailadres')).toHaveValue('dirk')
  await tablet.getByLabel('E-mailadres').fill(email)
  await tablet.getByRole('button', { name: 'Stuur mij een link' }).click()
  await expect(tablet.getByRole('heading', { level: 1, name: 'Kijk in uw mailbox' })).toBeVisible()
  await expectSound(tablet)
  await tablet.goto(`${server.url}/wachtwoord/${tokenIn(await mailTo(server.dataDir, email))}`)
  await expectSound(tablet)
  await tablet.getByLabel('Nieuw wachtwoord').fill(sentence)
  await tablet.getByRole('button', { name: 'Bewaar mijn nieuwe wachtwoord' }).click()
  await expect(tablet.getByText('Uw nieuwe wachtwoord is bewaard. Meld u nu aan.')).toBeVisible()
  await desk.goto(`${server.url}/overleg/profiel`)
  await expect(desk).toHaveURL(/\/aanmelden/)

  await signInWith(tablet, email, sentence)
  await expect(tablet).toHaveURL(`${server.url}/overleg`)
  await signInWith(desk, email, sentence)
  await expect(desk).toHaveURL(`${server.url}/overleg`)
  await desk.goto(`${server.url}/overleg/profiel`)
  await expect(desk.getByRole('list', { name: 'Waar u aangemeld bent' }).getByRole('listitem')).toHaveCount(2)
  await desk.getByRole('link', { name: 'Wijzig mijn wachtwoord' }).click()
  await expectSound(desk)
  await desk.getByLabel('Huidig wachtwoord').fill('niet dit')
  await desk.getByLabel('Nieuw wachtwoord').fill(anotherSentence)
  await desk.getByRole('button', { name: 'Bewaar mijn nieuwe wachtwoord' }).click()
  await expect(desk.getByText('Dit is niet uw huidige wachtwoord.').first()).toBeVisible()
  await desk.getByLabel('Huidig wachtwoord').fill(sentence)
  await desk.getByLabel('Nieuw wachtwoord').fill(anotherSentence)
  await desk.getByRole('button', { name: 'Bewaar mijn nieuwe wachtwoord' }).click()
  await expect(desk.getByText('Op uw andere toestellen bent u afgemeld.')).toBeVisible()
  await expect(desk.getByRole('list', { name: 'Waar u aangemeld bent' }).getByRole('listitem')).toHaveCount(1)
  await tablet.goto(`${server.url}/overleg/profiel`)
  await expect(tablet).toHaveURL(/\/aanmelden/)
})

test('a device is signed out from another one', async ({ browser }) => {
  const [desk, other] = [await newBrowser(browser), await newBrowser(browser)]
  for (const page of [desk, other]) await signIn(page, server.url, 'ocmw@jabbeke.example')
  await desk.goto(`${server.url}/overleg/profiel`)
  await desk.getByRole('button', { name: 'Meld af' }).click()
  await expect(desk.getByText('Dat toestel is afgemeld.')).toBeVisible()
  await other.goto(`${server.url}/overleg/profiel`)
  await expect(other).toHaveURL(/\/aanmelden/)
})

test('a new body gets its first seats, and one ends again', async ({ browser }) => {
  const els = await enterAs(browser, server.url, administrator)
  await els.goto(`${server.url}/overleg/beheer/organisaties/nieuw`)
  await els.getByLabel('Naam').fill('OCMW Gistel')
  await els.getByLabel('Soort').selectOption({ label: 'OCMW' })
  await els.getByRole('button', { name: 'Maak de organisatie' }).click()
  await expect(els.getByText('Er is al een organisatie met deze naam.').first()).toBeVisible()
  await els.getByLabel('Naam').fill('Seniorenraad Gistel')
  await els.getByLabel('Soort').selectOption({ label: 'Andere' })
  await els.getByRole('button', { name: 'Maak de organisatie' }).click()
  await expect(els.getByRole('heading', { level: 1, name: 'Seniorenraad Gistel' })).toBeVisible()
  await expectSound(els)

  await els.goto(`${server.url}/overleg/beheer/organen/nieuw`)
  await els.getByRole('textbox', { name: 'Naam' }).fill('Werkgroep leegstand')
  await els.getByRole('textbox', { name: 'Code' }).fill('niet goed')
  await els.getByRole('button', { name: 'Maak het orgaan' }).click()
  await expect(els.getByText('Een code bestaat uit hoofdletters en cijfers').first()).toBeVisible()
  await expect(els.getByRole('textbox', { name: 'Naam' })).toHaveValue('Werkgroep leegstand')
  await els.getByRole('textbox', { name: 'Code' }).fill('wg-lee')
  await els.getByRole('radio', { name: 'Gewone meerderheid' }).first().check()
  await els.getByRole('button', { name: 'Maak het orgaan' }).click()
  await expect(els.getByRole('heading', { level: 1, name: 'Werkgroep leegstand' })).toBeVisible()
  await expect(els.getByText('WG-LEE')).toBeVisible()
  await expect(els.getByText('Nog geen zetels')).toBeVisible()
  await expectSound(els)

  const seat = async (organisation: string, role: string, holder: string) => {
    await els.getByRole('link', { name: 'Nieuwe zetel' }).click()
    await els.getByLabel('Organisatie').selectOption({ label: organisation })
    await els.getByLabel(role).check()
    await els.getByLabel('Wie bezet deze zetel?').selectOption({ label: holder })
    await els.getByRole('button', { name: 'Maak de zetel' }).click()
  }
  await seat('Stad Gistel', 'Voorzitter', 'Geert Popelier (Stad Gistel)')
  await expect(els.getByText('De zetel is gemaakt.')).toBeVisible()
  await seat('Seniorenraad Gistel', 'Voorzitter', 'Nathalie Roose (Stad Gistel)')
  await expect(els.getByText('Dit orgaan heeft in die periode al een voorzitter.').first()).toBeVisible()
  await expectSound(els)
  await els.getByLabel('Stemgerechtigd lid').check()
  await els.getByLabel('Laatste dag').fill('2001-01-01')
  await els.getByRole('button', { name: 'Maak de zetel' }).click()
  await expect(els.getByText('De laatste dag valt voor de eerste dag.').first()).toBeVisible()
  await els.getByLabel('Laatste dag').fill('')
  await els.getByRole('button', { name: 'Maak de zetel' }).click()
  const seats = els.getByRole('list', { name: 'Zetels' })
  await expect(seats.getByRole('listitem')).toHaveCount(2)

  await seats.getByRole('link', { name: 'Seniorenraad Gistel' }).click()
  await expectSound(els)
  await els.getByRole('button', { name: 'Beëindig deze zetel' }).click()
  await expect(els.getByRole('heading', { name: 'De zetel van Seniorenraad Gistel in Werkgroep leegstand nu beëindigen?' })).toBeVisible()
  await els.getByRole('button', { name: 'Toch niet' }).click()
  await els.getByRole('button', { name: 'Beëindig deze zetel' }).click()
  await els.getByRole('button', { name: 'Beëindig nu' }).click()
  await expect(els.getByText('De zetel is beëindigd.')).toBeVisible()
  await expect(seats.getByRole('listitem')).toHaveCount(1)
  await expect(els.getByText('1 vroegere zetel')).toBeVisible()
})

test('somebody is suspended and readmitted, and works for one organisation more', async ({ browser }) => {
  const [els, rita] = [await newBrowser(browser), await newBrowser(browser)]
  await signIn(rita, server.url, 'zorg@woonzorgnet.example')
  await signIn(els, server.url, administrator)
  await els.goto(`${server.url}/overleg/beheer/personen?q=Depoorter`)
  await els.getByRole('link', { name: 'Rita Depoorter' }).click()
  await els.getByRole('link', { name: 'Voeg een organisatie toe' }).click()
  await expectSound(els)
  await els.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(els.getByRole('alert').getByText('Vul dit in.')).toHaveCount(2)
  await els.getByLabel('Organisatie').selectOption({ label: 'CAW Polder en Kust' })
  await els.getByLabel('Functie').fill('bestuurder')
  await els.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(els.getByRole('list', { name: 'Organisaties' }).getByRole('listitem')).toHaveCount(2)

  await els.getByRole('button', { name: 'Schors deze persoon' }).click()
  await els.getByRole('button', { name: 'Schors Rita Depoorter' }).click()
  await expect(els.getByText('geschorst', { exact: true })).toBeVisible()
  await expectSound(els)
  await rita.goto(`${server.url}/overleg/profiel`)
  await expect(rita).toHaveURL(/\/aanmelden/)
  await els.getByRole('button', { name: 'Hef de schorsing op' }).click()
  await expect(els.getByText('De schorsing is opgeheven.')).toBeVisible()
  await signIn(rita, server.url, 'zorg@woonzorgnet.example')
})

test('the lists of management are sound, and do not exist for who is no administrator', async ({ browser }) => {
  const els = await enterAs(browser, server.url, administrator)
  for (const path of ['', '/personen', '/personen?q=bestaat-niet', '/personen/nieuw', '/organisaties', '/organisaties?toestand=archived', '/organisaties/nieuw', '/organen', '/organen/nieuw']) {
    await els.goto(`${server.url}/overleg/beheer${path}`)
    await expectSound(els)
  }
  const an = await enterAs(browser, server.url, 'voorzitter@ichtegem.example')
  await expect(an.getByRole('link', { name: 'Beheer' })).toHaveCount(0)
  await an.goto(`${server.url}/overleg/beheer/personen`)
  await expect(an.getByRole('heading', { level: 1, name: 'Deze pagina vinden we niet' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  const forms: { path: string; button: string; typed: Record<string, string>; message: string }[] = [
    { path: '/overleg/beheer/personen/nieuw', button: 'Voeg deze persoon toe', typed: { name: 'Jan Peeters', email: 'jan', function: '' }, message: 'Dit is geen geldig e-mailadres.' },
    { path: '/overleg/beheer/personen/nieuw', button: 'Voeg deze persoon toe', typed: { name: 'Jan Peeters', email: 'ocmw@ichtegem.example' }, message: 'Er is al iemand met dit e-mailadres.' },
    { path: '/overleg/beheer/organisaties/nieuw', button: 'Maak de organisatie', typed: { name: 'Zonder soort', email: 'info@zonder.test' }, message: 'Vul dit in.' },
    { path: '/overleg/beheer/organen/nieuw', button: 'Maak het orgaan', typed: { name: 'Zonder goede code', code: 'é' }, message: 'Een code bestaat uit hoofdletters en cijfers' },
    { path: '/overleg/beheer/organen/nieuw', button: 'Maak het orgaan', typed: { name: 'Met andermans code', code: 'WO-ICH' }, message: 'Een ander orgaan gebruikt deze code al.' },
    { path: '/overleg/profiel', button: 'Bewaar mijn gegevens', typed: { name: 'x'.repeat(121) }, message: 'Dit is te lang: hoogstens 120 tekens.' },
  ]

  test('every form says at the field what is wrong and keeps what was typed', async ({ browser }) => {
    const page = await enterAs(browser, server.url, administrator, { javaScriptEnabled: false })
    for (const { path, button, typed, message } of forms) {
      await page.goto(`${server.url}${path}`)
      for (const [name, value] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(value)
      await page.getByRole('button', { name: button }).click()
      await expect(page.getByText(message).first()).toBeVisible()
      await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
      for (const [name, value] of Object.entries(typed)) await expect(page.locator(`[name="${name}"]`)).toHaveValue(value)
    }
    await page.goto(`${server.url}/overleg/beheer/personen?q=Jan Peeters`)
    await expect(page.getByText('Niets gevonden')).toBeVisible()
  })

  test('a wrong password is refused without saying which part was wrong, and the address stays', async ({ browser }) => {
    const page = await newBrowser(browser, { javaScriptEnabled: false })
    await signInWith(page, administrator, 'dit is het niet')
    await expect(page.getByRole('alert')).toContainText('Dit e-mailadres en wachtwoord horen niet bij elkaar.')
    await expect(page.getByLabel('E-mailadres')).toHaveValue(administrator)
    await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue('')
  })

  test('a seat ends after one question that unfolds in the page', async ({ browser }) => {
    const page = await enterAs(browser, server.url, administrator, { javaScriptEnabled: false })
    await page.goto(`${server.url}/overleg/beheer/personen?q=Strubbe`)
    await page.getByRole('link', { name: 'Wim Strubbe' }).click()
    const organisations = page.getByRole('list', { name: 'Organisaties' })
    await organisations.getByText('Beëindig', { exact: true }).click()
    await organisations.getByRole('button', { name: 'Beëindig bij Gemeente Jabbeke' }).click()
    await expect(page.getByText('De functie is beëindigd.')).toBeVisible()
    await expect(page.getByText('Deze persoon hoort nog bij geen organisatie.')).toBeVisible()
  })
})
