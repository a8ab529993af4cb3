import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import JSZip from 'jszip'
import * as Y from 'yjs'
import { paths } from '~/paths'
import { test } from '../support/browser-test'
import { enterAs } from '../support/browsing'
import { attacks, hostileText } from '../support/hostile'
import { aPicture } from '../support/papers'
import { type RunningServer, startServer } from '../support/server'
import { demoData } from '../support/template-database'
import { Writer } from '../support/writer'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(300_000)
  server = await startServer({ dataDir: await demoData() })
})
test.afterAll(() => server.stop())

/** What went wrong in any page of these browsers. */
const told: string[] = []

/** Watches every page of a browser: a dialog, something the policy refused, or a script that ran. */
const watch = async (context: BrowserContext): Promise<void> => {
  await context.exposeFunction('tellTest', (what: string) => told.push(what))
  await context.addInitScript(() => {
    const tell = (window as unknown as { tellTest: (what: string) => void }).tellTest
    Object.defineProperty(window, 'ran', {
      set: (what: string) => {
        tell(`ran ${what} at ${location.pathname}`)
      },
    })
    document.addEventListener('securitypolicyviolation', (event) => tell(`${event.violatedDirective} ${event.blockedURI} at ${location.pathname}`))
  })
  context.on('page', heed)
  context.pages().forEach(heed)
}
const heed = (page: Page): void => void page.on('dialog', (dialog) => (told.push(`a dialog at ${page.url()}`), void dialog.dismiss()))

const send = async (page: Page, path: string, form: Record<string, string>): Promise<string> => {
  const answer = await page.request.post(`${server.url}${path}`, { form, headers: { origin: server.url }, maxRedirects: 0 })
  expect(answer.status(), path).toBeLessThan(400)
  return answer.headers().location ?? ''
}

/** As the browser itself spells such a name: whatever it is called, a file is taken. */
const upload = async (page: Page, path: string, name: string): Promise<void> => {
  await page.goto(`${server.url}${path}`)
  await page.locator('input[type=file][name=file]').setInputFiles({ name, mimeType: 'image/png', buffer: await aPicture() })
  await page.locator('form', { has: page.locator('input[type=file][name=file]') }).getByRole('button').last().click()
  await expect(page).toHaveURL(`${server.url}${path.slice(0, path.lastIndexOf('/'))}`)
}

/** What the server renders, and what the page makes of it once its script has run. */
const show = async (page: Page, path: string): Promise<void> => {
  await page.goto(path.startsWith('http') ? path : `${server.url}${path}`)
  await page.waitForLoadState('load')
}

test('no script that is stored in a paper, its remarks, versions, links or files runs anywhere', async ({ browser }) => {
  const attack = attacks.join('').slice(0, 200)
  const chair = await enterAs(browser, server.url, 'voorzitter@ichtegem.example')
  const sofie = await enterAs(browser, server.url, 'ocmw@ichtegem.example')
  for (const page of [chair, sofie]) await watch(page.context())

  await chair.goto(`${server.url}${paths.newPaper()}`)
  const bodyId = await chair.getByLabel('Van welk overleg?').locator('option', { hasText: 'Woonoverleg Ichtegem' }).getAttribute('value')
  const address = await send(chair, paths.newPaper(), { title: `Nota ${attack.slice(0, 190)}`, folder: attacks[0]!.slice(0, 80), kind: 'memo', bodyId: bodyId!, access: 'comment' })
  const documentId = new URL(address, server.url).pathname.split('/').at(-1)!
  await send(chair, `${paths.versions(documentId)}?index`, { note: attacks[1]!.slice(0, 200) })

  const [cookie] = (await chair.context().cookies()).filter(({ name }) => name.includes('sessi'))
  const writer = await new Writer({ origin: server.url, documentId, cookie: `${cookie!.name}=${cookie!.value}` }).ready()
  writer.document.transact(() => hostileText(writer.document, 'text'))
  await expect.poll(() => writer.isSaved).toBe(true)
  expect(writer.closings).toEqual([])
  expect(Y.encodeStateVector(writer.document).length).toBeGreaterThan(2)
  writer.leave()

  await send(sofie, paths.comments(documentId), { text: attacks.join('\n'), quote: '', before: '', after: '' })
  await send(chair, `${paths.versions(documentId)}?index`, { note: attack })
  await send(chair, `${paths.sharing(documentId)}?index`, { label: attack.slice(0, 120), lastDay: '2099-12-31' })
  await upload(chair, paths.documentFiles(documentId), `x"<img src=x onerror=ran='file'>.png`)

  await show(sofie, paths.document(documentId))
  await expect(sofie.getByText('Hier staat iets gevaarlijks').first()).toBeVisible()
  await show(sofie, paths.comments(documentId))
  const box = sofie.getByRole('combobox', { name: 'Wat zoekt u?' })
  await expect(async () => {
    await sofie.keyboard.press('Control+k')
    await expect(box).toBeFocused({ timeout: 500 })
  }).toPass()
  await expect(async () => {
    await box.fill('')
    await box.pressSequentially('gevaarlijks')
    await expect(sofie.getByRole('option', { name: /Nota/ }).first()).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  for (const path of [paths.documents(), paths.search('gevaarlijks'), paths.search('img'), '/overleg']) await show(sofie, path)

  await show(chair, paths.sharing(documentId))
  const link = await chair.getByRole('textbox', { name: /^Link voor/ }).inputValue()
  const views = [paths.versions(documentId), paths.version(documentId, 1), paths.version(documentId, 2), paths.compareVersions(documentId, 2, { met: '1' }), paths.compareVersions(documentId, 2, { met: '1', toon: 'naast' }), paths.changePaper(documentId), paths.documents()]
  for (const path of [...views, link]) await show(chair, path)
  const exported = async (format: string) => (await chair.request.get(`${server.url}${paths.exportPaper(documentId, format)}`)).body()
  const [html, markdown, pdf, docx] = await Promise.all(['html', 'md', 'pdf', 'docx'].map(exported))
  const free = await chair.context().newPage()
  await free.setContent(html!.toString())
  await free.waitForTimeout(200)
  // Last: an editor takes out of the shared text what is none.
  await show(chair, paths.document(documentId))
  await expect(chair.getByRole('textbox', { name: 'Tekst van het document' })).toContainText('Hier staat iets gevaarlijks')

  expect(markdown!.toString()).not.toMatch(/(?<!\\)<(?:script|img|iframe|svg)|\]\((?:javascript|data|vbscript):/i)
  expect(pdf!.includes('/JavaScript')).toBe(false)
  expect(pdf!.toString('latin1')).not.toMatch(/\/URI \((?:javascript|data):/i)
  const word = await JSZip.loadAsync(docx!)
  for (const name of Object.keys(word.files).filter((file) => file.endsWith('.rels'))) expect(await word.file(name)!.async('string')).not.toMatch(/Target="(?:javascript|data|vbscript):/i)
  const mails = join(server.dataDir, 'mail')
  for (const mail of await readdir(mails).catch(() => [])) expect((await readFile(join(mails, mail))).toString()).not.toMatch(/<script|<img src=x/i)
  expect(told).toEqual([])
})
