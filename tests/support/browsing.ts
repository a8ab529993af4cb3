import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { violationsOf } from './axe'

export const phone = { width: 360, height: 740 }
export const desk = { width: 1440, height: 900 }

/** A browser of somebody's own, where whatever the page complains of fails the test. */
export const newBrowser = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: desk, ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  page.on('console', (message) => {
    // React tells there why a page fell over; a line that is down, and an answer that is a refusal, are no faults of the page.
    if (message.type() === 'error' && !isOfTheLine(message.text())) throw new Error(`${page.url()} complained: ${message.text()}`)
  })
  return page
}

const isOfTheLine = (complaint: string): boolean => /^Failed to load resource|^WebSocket connection to/.test(complaint)

/** Signs in at a demo account, as its owner would. */
export const signIn = async (page: Page, url: string, email: string): Promise<void> => {
  await page.goto(`${url}/aanmelden`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('woonoverleg-demo')
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(page).toHaveURL(/\/overleg/)
}

/** Somebody in a browser of their own, signed in. */
export const enterAs = async (browser: Browser, url: string, email: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await newBrowser(browser, options)
  await signIn(page, url, email)
  return page
}

/** Nothing for axe to find, one h1, a title, and no sideways scrolling: at the width of a phone and of a desk. */
export const expectSound = async (page: Page): Promise<void> => {
  const size = page.viewportSize()
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport)
    expect.soft(await violationsOf(page), `${page.url()} at ${viewport.width} px`).toEqual([])
    await expect.soft(page.locator('h1')).toHaveCount(1)
    expect.soft(await page.evaluate(stickingOut), `${page.url()} scrolls sideways at ${viewport.width} px`).toEqual([])
  }
  if (size) await page.setViewportSize(size)
}

/** What makes a page scroll sideways: the elements that end beyond its right edge. Runs in the page. */
const stickingOut = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
  return wide.slice(-3).map((element) => element.outerHTML.slice(0, 200))
}

/** Selects words on the page, as a finger or a mouse would. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.prose-doc')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      return
    }
    throw new Error(`${wanted} is not there`)
  }, words)
