import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, degrees } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { bundleContent } from '~/domain/meetings/bundle/bundle.queries.server'
import { makeBundle } from '~/domain/meetings/bundle/make-bundle.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { aBody, aMember } from '../../../support/factories/bodies'
import { aMeeting, anItem } from '../../../support/factories/meetings'
import { sampleFiles } from '../../../support/sample-files'
import { newFolder } from '../../../support/test-folder'

type Size = [width: number, height: number]
const a4: Size = [595, 842]

/** A PDF whose pages say their own name. */
const annex = async (name: string, pages: { size?: Size; turn?: number }[] = [{}]): Promise<Buffer> => {
  const pdf = await PDFDocument.create()
  for (const [index, { size = a4, turn = 0 }] of pages.entries()) {
    const page = pdf.addPage(size)
    page.drawText(`${name} blad ${index + 1}`, { x: 60, y: size[1] - 100, size: 14 })
    page.setRotation(degrees(turn))
  }
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

/** A PDF that says it is encrypted, as one with a password does. */
const locked = async (): Promise<Buffer> => Buffer.from((await annex('Geheim')).toString('latin1').replace('/Root', '/Encrypt 1 0 R\n/Root'), 'latin1')

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

let els: Actor
let bart: Actor
let meetingId: string

beforeAll(async () => {
  const bodyId = await aBody('Woonoverleg Gistel')
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  bart = await aMember('Bart Seynaeve', 'observer', bodyId)
  meetingId = await aMeeting(els, bodyId, { title: 'Woonoverleg Gistel, najaar' })
  const attach = (itemId: string, name: string, bytes: Buffer) => addAttachment(els, { meetingId, itemId, name, bytes })
  await anItem(els, meetingId, 'Welkom door Zoë Šimková', { minutes: 5 })
  const projects = await anItem(els, meetingId, 'Sociale woonprojecten', { note: 'De Polderhaard licht toe.\n\nPer project de fase.', minutes: 25 })
  await attach(projects, 'stand.pdf', await annex('Stand', [{}, { size: [842, 595] }, { turn: 90 }]))
  await attach(projects, 'nota.docx', sampleFiles.docx)
  await attach(projects, 'plan.png', png)
  const regulation = await anItem(els, meetingId, 'Reglement')
  await attach(regulation, 'geheim.pdf', await locked())
  await attach(regulation, 'kapot.pdf', Buffer.from('%PDF-1.7\nniets dan woorden\n%%EOF\n'))
  await attach(regulation, 'reglement.pdf', await annex('Reglement'))
  const closed = await anItem(els, meetingId, 'Dossier van een gezin', { isClosed: true, note: 'Vertrouwelijk.' })
  await attach(closed, 'dossier.pdf', await annex('Dossier'))
  await conveneMeeting(els, { meetingId })
})

const read = async (actor: Actor) => {
  const { fileName, ...content } = await bundleContent(actor, meetingId)
  const file = join(newFolder('bundle'), fileName)
  writeFileSync(file, await makeBundle(content))
  const pages = execFileSync('pdftotext', ['-layout', file, '-']).toString().split('\f').slice(0, -1)
  return { file, pages, all: pages.join('\n').replace(/\s+/g, ' ') }
}

const pageWith = (pages: string[], words: string): number => pages.findIndex((page) => page.includes(words)) + 1

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0

describe.skipIf(!hasPoppler)('the bundle of a meeting', () => {
  test('has the cover, the agenda, the notes and the annexes in order, each page numbered', async () => {
    const { pages, all } = await read(els)
    const order = ['Woonoverleg Gistel, najaar', 'Agenda', 'Toelichting bij de punten', 'Stand blad 1', 'Stand blad 2', 'Stand blad 3', 'Reglement blad 1', 'Dossier blad 1']
    const found = order.map((words) => all.indexOf(words))
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(found).not.toContain(-1)
    for (const [index, page] of pages.entries()) expect(page).toContain(`p. ${index + 1} van ${pages.length}`)
    expect(all).toContain('Welkom door Zoë Šimková')
    expect(all).toContain('Deze bundel bevat besloten punten.')
  })

  test('names in the agenda the pages on which the annexes stand', async () => {
    const { pages, all } = await read(els)
    const [first, picture, regulation] = [pageWith(pages, 'Stand blad 1'), pageWith(pages, 'Stand blad 3') + 1, pageWith(pages, 'Reglement blad 1')]
    expect(all).toContain(`Bijlage 1 bij punt 2: stand.pdf, p. ${first}–${first + 2}`)
    expect(all).toContain(`Bijlage 3 bij punt 2: plan.png, p. ${picture}`)
    expect(pages[picture - 1]).toContain('Bijlage 3 bij punt 2: plan.png')
    expect(all).toContain(`Bijlage 6 bij punt 3: reglement.pdf, p. ${regulation}`)
    expect(pages.slice(0, first - 1).join('\n')).toMatch(new RegExp(`Sociale woonprojecten\\s+p\\. ${first}–${picture}`))
    expect(pages[first]).toContain('Bijlage 1 bij punt 2: stand.pdf')
  })

  test('says of what it cannot hold why, and where to open it', async () => {
    const { all } = await read(els)
    expect(all).toContain('nota.docx (niet in deze bundel, open het online)')
    expect(all).toContain('geheim.pdf (niet in deze bundel: het bestand is beveiligd.')
    expect(all).toContain('kapot.pdf (niet in deze bundel: het bestand is beschadigd.')
  })

  test('is a tagged PDF in Dutch with a title, its own fonts embedded, and lying pages where the annex lies', async () => {
    const { file, pages } = await read(els)
    const info = execFileSync('pdfinfo', ['-l', String(pages.length), file]).toString()
    expect(info).toMatch(/Title:\s+Bundel: Woonoverleg Gistel, najaar/)
    expect(info).toMatch(/Tagged:\s+yes/)
    const sizes = [...info.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(([, width, height]) => (Number(width) > Number(height) ? 'lying' : 'upright'))
    const first = pageWith(pages, 'Stand blad 1')
    expect(sizes.slice(first - 1, first + 2)).toEqual(['upright', 'lying', 'lying'])
    const pdf = await PDFDocument.load(execFileSync('cat', [file], { maxBuffer: 100_000_000 }))
    expect(String(pdf.catalog.get(pdf.context.obj('Lang') as never) ?? pdf.catalog.toString())).toContain('nl-BE')
    const fonts = execFileSync('pdffonts', ['-l', String(first - 1), file]).toString().split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) expect(font).toMatch(/yes yes yes/)
  })

  test('has for a guest of one item that item alone, with the titles of what is open', async () => {
    const itemId = (await db.agendaItem.findFirstOrThrow({ where: { meetingId, title: 'Reglement' }, select: { id: true } })).id
    const { all } = await read({ ...bart, seats: [], bodies: [], guestOf: [{ meetingId, itemId }] })
    expect(all).toContain('Reglement blad 1')
    expect(all).toContain('2. Sociale woonprojecten')
    expect(all).not.toMatch(/Stand blad|De Polderhaard|Dossier/)
    expect(all).toContain('Deze bundel bevat de punten waarvoor u bent uitgenodigd.')
  })

  test('has nothing of closed items for who may not read them', async () => {
    const { all } = await read(bart)
    expect(all).not.toContain('Dossier')
    expect(all).not.toContain('Vertrouwelijk')
    expect(all).toContain('4. Besloten punt')
    expect(all).toContain('Van besloten punten staan alleen de plaats en het uur in deze bundel.')
  })
})

test('a bundle of many pages leaves the rest of the house its time', async () => {
  const bodyId = await aBody()
  const lotte = await aMember('Lotte', 'secretary', bodyId)
  const large = await aMeeting(lotte, bodyId)
  const itemId = await anItem(lotte, large, 'Groot')
  for (const name of ['een', 'twee', 'drie']) await addAttachment(lotte, { meetingId: large, itemId, name: `${name}.pdf`, bytes: await annex(name, Array.from({ length: 120 }, () => ({}))) })
  const { fileName: _, ...content } = await bundleContent(lotte, large)
  let [longest, last] = [0, performance.now()]
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const pdf = await makeBundle(content)
  clearInterval(beat)
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(362)
  expect(longest).toBeLessThan(500)
})

test('more bundles than can wait are refused, and what waits is made', async () => {
  const { fileName: _, ...content } = await bundleContent(els, meetingId)
  const asked = await Promise.allSettled(Array.from({ length: 6 }, () => makeBundle(content)))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  expect(asked.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { key: string }).key] : []))).toEqual(['bundle:refusal.busy', 'bundle:refusal.busy'])
})
