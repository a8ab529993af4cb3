import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../../../scripts/lib/chromium.mjs'
import { startServer } from '../../support/server'
import { longPaper } from './long-paper'
import { makePaper } from './make-paper'

/** All in milliseconds. A task keeps the page from answering; Chromium tells those of 50 ms and more. */
export interface Opening {
  answerMs: number
  readableMs: number
  editorMs: number
  longestTaskOpening: number
  longestTaskScrolling: number
  /** From a key to the picture with its letter. */
  keyP95: number
  kilobytes: number
}

interface Watched {
  tasks: number[]
  keys: number[]
}

/** Runs in the page before anything else. */
const watch = (): void => {
  const watched: Watched = { tasks: [], keys: [] }
  Object.assign(window, { watched })
  new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
  // Without names: tsx marks functions that have one with a helper that a page does not know.
  document.addEventListener(
    'keydown',
    () => {
      const start = performance.now()
      requestAnimationFrame(() => setTimeout(() => watched.keys.push(performance.now() - start)))
    },
    true,
  )
}

/** What was seen since the last time. */
const seen = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched }
    return { tasks: watched.tasks.splice(0), keys: watched.keys.splice(0) }
  })

const longest = ({ tasks }: Watched): number => Math.max(0, ...tasks)
const letters = 'De gemeente bekijkt elk jaar welke gronden in aanmerking komen. '

/** Opens a long text as its reader does: the answer of the server, words on the screen, and an editor to write in; then scrolls through it, and types in the middle. */
export const measureOpening = async (pages: number): Promise<Opening> => {
  const { documentId, people } = await makePaper(2, longPaper(pages))
  const server = await startServer({ dataDir: process.env.DATA_DIR!, env: { LOG_LEVEL: 'warn' } })
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const url = `${server.url}/overleg/documenten/${documentId}`
  const cookie = people[0]!.cookie
  await fetch(url, { headers: { cookie } })
  const start = performance.now()
  const bytes = (await (await fetch(url, { headers: { cookie } })).arrayBuffer()).byteLength
  const answerMs = performance.now() - start
  const [name = '', value = ''] = cookie.split('=')
  const context = await browser.newContext()
  await context.addCookies([{ name, value, url: server.url }])
  await context.addInitScript(watch)
  const page = await context.newPage()
  await page.goto(`${server.url}/overleg/documenten`)
  const opened = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByText(`Hoofdstuk 1`, { exact: true }).first().waitFor()
  const readableMs = performance.now() - opened
  await page.locator('[contenteditable=true]').waitFor({ timeout: 60_000 })
  const editorMs = performance.now() - opened
  await page.waitForTimeout(1_500)
  const longestTaskOpening = longest(await seen(page))
  await page.mouse.move(500, 400)
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 1_500)
    await page.waitForTimeout(30)
  }
  const longestTaskScrolling = longest(await seen(page))
  await page.getByText(`Hoofdstuk ${Math.floor(pages / 2)}`, { exact: true }).first().click()
  await page.keyboard.press('End')
  await page.waitForTimeout(300)
  await seen(page)
  for (const letter of letters) await page.keyboard.type(letter, { delay: 20 })
  await page.waitForTimeout(500)
  const { keys } = await seen(page)
  const keyP95 = keys.toSorted((left, right) => left - right)[Math.floor(keys.length * 0.95)]
  if (keyP95 === undefined) throw new Error('No key was seen')
  await browser.close()
  await server.stop()
  return { answerMs, readableMs, editorMs, longestTaskOpening, longestTaskScrolling, keyP95, kilobytes: bytes / 1024 }
}
