import { beforeAll, describe, expect, test } from 'vitest'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { change } from '~/core/change.server'
import { clock, minutes } from '~/core/clock'
import type { Actor } from '~/domain/actor'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { withdrawDocumentFile } from '~/domain/documents/files/withdraw-document-file.server'
import { openLink } from '~/domain/documents/links/linked-paper.queries.server'
import { makeLink } from '~/domain/documents/links/make-link.server'
import { revokeLink } from '~/domain/documents/links/revoke-link.server'
import { archivePaper } from '~/domain/documents/papers/archive-paper.server'
import { sharingPage } from '~/domain/documents/rights/sharing.queries.server'
import { linkDoor } from '~/doors/link-door.server'
import { nl } from '~/locales/nl'
import { paths } from '~/paths'
import { openDoor } from '../support/door'
import { aPaper } from '../support/factories/a-paper'
import { aBody, aMember } from '../support/factories/bodies'
import { cookieOf } from '../support/live-house'
import { aPicture } from '../support/papers'
import { sampleFiles } from '../support/sample-files'
import { propertiesOf } from '../support/word-file'

const { visit } = await openDoor()

let vera: Actor
let cookie: string
beforeAll(async () => {
  vera = await aMember('Vera Voets', 'voting', await aBody('Woonoverleg Gistel'))
  cookie = await cookieOf(vera.personId)
})

/** A paper with a picture, an attachment, and a link that gives both or only the first. */
const shared = async (withAttachments = true) => {
  const documentId = await aPaper(vera, { title: 'Nota leegstand', lines: ['Voor het studiebureau.'] })
  const file = async (isInText: boolean) => (await addDocumentFile(vera, { documentId, isInText, name: isInText ? 'kaart.png' : 'bijlage.pdf', bytes: isInText ? await aPicture() : sampleFiles.pdf })).fileId
  const [picture, attachment] = [await file(true), await file(false)]
  const { linkId } = await makeLink(vera, documentId, { label: 'Studiebureau', lastDay: '2100-01-01', withAttachments })
  const token = (await sharingPage(vera, documentId)).links[0]!.address!.split('/').at(-1)!
  return { documentId, linkId, token, picture, attachment }
}

const statusOf = async (path: string, more: { cookie?: string } = {}) => (await visit('GET', path, more)).status
/** Everything that a link opens. */
const doorsOf = ({ token, picture, attachment }: Awaited<ReturnType<typeof shared>>) => [paths.linkedPaper(token), paths.linkedPaperFile(token, picture), paths.linkedPaperFile(token, attachment), paths.exportLinkedPaper(token, 'pdf'), paths.exportLinkedPaper(token, 'html')]
const statusesOf = (paper: Awaited<ReturnType<typeof shared>>) => Promise.all(doorsOf(paper).map((path) => statusOf(path)))

describe('who has a link to a paper', () => {
  test('reads it, and takes it along as Word, PDF or a page, without suggestions and remarks', async () => {
    const { token } = await shared()
    const page = await (await visit('GET', paths.linkedPaper(token))).text()
    for (const format of ['docx', 'pdf', 'html']) expect(page).toContain(paths.exportLinkedPaper(token, format))
    const file = await visit('GET', paths.exportLinkedPaper(token, 'html'))
    expect(await file.text()).toContain('Voor het studiebureau.')
    expect(file.headers.get('content-disposition')).toContain('attachment; filename="Nota leegstand.html"')
    expect(file.headers.get('cache-control')).toBe('private, no-store')
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    const properties = await propertiesOf(new Uint8Array(await (await visit('GET', paths.exportLinkedPaper(token, 'docx'))).arrayBuffer()))
    // The page names nobody, and neither does a file of it.
    expect(properties).toContain('Woonoverleg Gistel')
    expect(properties).not.toContain('Vera')
  })

  test('sees its attachments when the link says so, and else not even that there are any', async () => {
    const [whole, bare] = [await shared(true), await shared(false)]
    expect(await (await visit('GET', paths.linkedPaper(whole.token))).text()).toContain('bijlage.pdf')
    expect(await (await visit('GET', paths.linkedPaper(bare.token))).text()).not.toContain('bijlage.pdf')
    expect(await statusesOf(whole)).toEqual([200, 200, 200, 200, 200])
    expect(await statusesOf(bare)).toEqual([200, 200, 404, 200, 200])
    expect((await visit('GET', paths.linkedPaperFile(whole.token, whole.picture))).headers.get('cache-control')).toBe('private, no-store')
  })

  test('loses all of it when the link is taken back, its last day is over, or the paper is put away', async () => {
    const [revoked, ended, archived] = [await shared(), await shared(), await shared()]
    expect(await statusesOf(ended)).toEqual([200, 200, 200, 200, 200])
    await revokeLink(vera, revoked.documentId, revoked.linkId)
    await archivePaper(vera, archived.documentId, true)
    await change(null, ({ tx }) => tx.documentLink.update({ where: { id: ended.linkId }, data: { endsAt: clock.now() } }))
    for (const paper of [revoked, ended, archived]) expect(await statusesOf(paper)).toEqual([404, 404, 404, 404, 404])
  })
})

describe('a file', () => {
  test('is found under its own paper alone, for members and for who has a link', async () => {
    const [one, other] = [await shared(), await shared()]
    expect(await statusOf(paths.documentFile(one.documentId, one.attachment), { cookie })).toBe(200)
    expect(await statusOf(paths.documentFile(other.documentId, one.attachment), { cookie })).toBe(404)
    expect(await statusOf(paths.linkedPaperFile(other.token, one.picture))).toBe(404)
  })

  test('that was withdrawn is gone for everybody', async () => {
    const paper = await shared()
    await withdrawDocumentFile(vera, { documentId: paper.documentId, fileId: paper.attachment })
    expect(await statusOf(paths.documentFile(paper.documentId, paper.attachment), { cookie })).toBe(404)
    expect(await statusOf(paths.linkedPaperFile(paper.token, paper.attachment))).toBe(404)
  })

  test('of a paper that was put away is still read by who reads the paper', async () => {
    const paper = await shared()
    await archivePaper(vera, paper.documentId, true)
    expect(await statusOf(paths.documentFile(paper.documentId, paper.attachment), { cookie })).toBe(200)
    expect(await statusOf(paths.exportPaper(paper.documentId, 'html'), { cookie })).toBe(200)
  })
})

test('who tries many links that open nothing has to wait, for a quarter of an hour', async () => {
  const { token } = await shared()
  const guess = () => statusOf(paths.linkedPaper(`${crypto.randomUUID()}.gok`))
  const statuses: number[] = []
  for (let number = 0; number < 60; number++) statuses.push(await guess())
  expect(new Set(statuses)).toEqual(new Set([404, 429]))
  expect(statuses.at(-1)).toBe(429)
  const refused = await visit('GET', paths.linkedPaper(token))
  expect(refused.status).toBe(429)
  expect(await refused.text()).toContain(nl.documents.refusal.tooManyLinks)
})

test('that quarter of an hour passes, and others do not wait with them', async () => {
  const { token } = await shared()
  const knock = (address: string, given: string) => linkDoor(async () => (await openLink(given)).id)({ context: { address } } as LoaderFunctionArgs).then(() => 200, (answer: { init: { status: number } }) => answer.init.status)
  for (let number = 0; number < 41; number++) await knock('2001:db8:1:2::1', `${crypto.randomUUID()}.gok`)
  expect(await knock('2001:db8:1:2::99', token)).toBe(429)
  expect(await knock('2001:db8:1:3::1', token)).toBe(200)
  clock.travel(minutes(16))
  expect(await knock('2001:db8:1:2::1', token)).toBe(200)
  clock.travel(-minutes(16))
})
