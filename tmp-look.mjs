import { chromium } from '@playwright/test'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
const url = 'http://localhost:3137'
const enter = async (email, viewport) => {
  const context = await browser.newContext({ viewport, locale: 'nl-BE' })
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()))
  await page.goto(`${url}/aanmelden`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('woonoverleg-demo')
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.waitForURL(/overleg/)
  return page
}
export { browser, url, enter }
