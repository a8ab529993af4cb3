import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { desk, enterAs, expectSound, phone } from '../support/browsing'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'
import { wordFile, wordParagraph } from '../support/word-file'

/** A Word file comes in, goes out again, and is found by who may read it, by keyboard and on a phone. */

test.describe.configure({ mode: 'serial' })
test.setTimeout(60_000)

let server: RunningServer
let els: Page
let paper: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ dataDir: await demoData() })
  els = await enterAs(browser, server.url, 'secretariaat@woonpunt.example', { viewport: desk })
})
test.afterAll(() => server?.stop())

const choose = async (name: string, buffer: Uint8Array) => els.getByLabel('Word-bestand', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })

test('a program with the name of a Word file is refused in words, and nothing is lost', async () => {
  await els.goto(`${server.url}/overleg/documenten`)
  await els.getByRole('link', { name: 'Word-bestand invoeren' }).click()
  await expect(els.getByRole('heading', { level: 1, name: 'Word-bestand invoeren' })).toBeVisible()
  await expectSound(els)
  await choose('nota.docx', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(20_000, 7)]))
  await els.getByRole('button', { name: 'Voer in' }).click()
  await expect(els.getByText('Dit is geen Word-bestand').first()).toBeVisible()
})

test('a Word file becomes a paper with its title, headings and lists', async () => {
  const body = [wordParagraph('Nota ooievaarsnest', { style: 'Titel' }), wordParagraph('Wat voorligt', { style: 'Kop1' }), wordParagraph('Een nest op het dak', { list: { id: 1, level: 0 } }), wordParagraph('Eén zin over kwartelkoning.')].join('')
  await choose('nota.docx', await wordFile({ body }))
  await els.getByRole('button', { name: 'Voer in' }).click()
  await expect(els.getByRole('heading', { level: 1, name: 'Nota ooievaarsnest' })).toBeVisible()
  await expect(els.getByText('Het bestand is ingevoerd')).toBeVisible()
  await expect(els.getByRole('heading', { level: 2, name: 'Wat voorligt' })).toBeVisible()
  paper = els.url()
})

test('it goes out as a PDF with its own name', async () => {
  await els.goto(paper)
  await els.getByText('Downloaden').click()
  const coming = els.waitForEvent('download')
  await els.getByRole('link', { name: 'PDF' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('Nota ooievaarsnest.pdf')
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
})

test('by keyboard: Ctrl K, a word, an arrow, Enter', async () => {
  await els.goto(`${server.url}/overleg`)
  await expect(els.getByRole('button', { name: /Zoek in vergaderingen/ })).toBeVisible()
  await els.keyboard.press('Control+k')
  const box = els.getByRole('combobox', { name: 'Wat zoekt u?' })
  await expect(box).toBeFocused()
  await expect(async () => {
    await box.fill('')
    await box.pressSequentially('kwartelkoning')
    await expect(els.getByRole('option', { name: /Nota ooievaarsnest/ })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await els.keyboard.press('ArrowDown')
  await expect(els.getByRole('option', { selected: true })).toHaveCount(1)
  await els.keyboard.press('Enter')
  await expect(els).toHaveURL(paper)
  await expect(els.getByRole('combobox')).toHaveCount(0)
})

test('on a phone and without JavaScript the same is found on a page', async ({ browser }) => {
  const page = await enterAs(browser, server.url, 'secretariaat@woonpunt.example', { viewport: phone, javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Zoeken' }).click()
  await page.getByRole('searchbox').fill('kwartelkoning')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /Nota ooievaarsnest/ })).toBeVisible()
  await expect(page.locator('mark').first()).toHaveText('kwartelkoning')
  await els.goto(page.url())
  await expectSound(els)
})

test('who may not read it finds nothing', async ({ browser }) => {
  const observer = await enterAs(browser, server.url, 'waarnemer@huurdersbond.example')
  await observer.goto(`${server.url}/overleg/zoeken?q=kwartelkoning`)
  await expect(observer.getByText('Niets gevonden')).toBeVisible()
})
