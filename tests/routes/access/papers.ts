import { db } from '~/core/db.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { beginCopy } from '~/domain/documents/copies/begin-copy.server'
import { submitCopy } from '~/domain/documents/copies/submit-copy.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { rewritePaper } from '~/domain/documents/paper/shared-paper'
import { giveRight } from '~/domain/documents/rights/give-right.server'
import { documentFrom } from '~/domain/documents/update'
import { linkedFormats } from '~/domain/documents/links/link'
import { makeLink } from '~/domain/documents/links/make-link.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { sharingPage } from '~/domain/documents/rights/sharing.queries.server'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { paths } from '~/paths'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { aPicture } from '../../support/papers'
import { sampleFiles } from '../../support/sample-files'
import { aPaper } from '../../support/factories/a-paper'
import type { Entry, Matrix } from './entry'
import { act, answered, type Row, rows } from './row'
import type { World } from './world'

/** A paper of the voting member, to which everybody of the body has this right. */
const paper = (access: 'none' | 'read' | 'comment' | 'suggest' | 'write') => async (world: World) => aPaper(await world.actor('voting'), { bodyId: world.table.bodyId, access })

const withLink = async (world: World) => {
  const owner = await world.actor('voting')
  const documentId = await aPaper(owner, { bodyId: world.table.bodyId })
  const { linkId } = await makeLink(owner, documentId, { label: 'Studiebureau', lastDay: '2100-01-01' })
  return { documentId, linkId, address: (await sharingPage(owner, documentId)).links[0]!.address! }
}

/** A link that gives the attachments too, or one that does not, and an attachment. */
const attachmentByLink = (withAttachments: boolean) => async (world: World) => {
  const owner = await world.actor('voting')
  const { documentId, fileId } = await withFile(false)(world)
  await makeLink(owner, documentId, { label: 'Studiebureau', lastDay: '2100-01-01', withAttachments })
  return paths.linkedPaperFile(tokenOf((await sharingPage(owner, documentId)).links[0]!.address!), fileId)
}

const tokenOf = (address: string): string => address.split('/').at(-1)!

const withVersion = async (world: World) => {
  const documentId = await paper('read')(world)
  await saveVersion(await world.actor('voting'), documentId, 'Eerste versie')
  return documentId
}

const approvedPaper = async (world: World) => {
  const documentId = await paper('read')(world)
  for (const status of ['final', 'approved'] as const) await setPaperStatus(await world.actor('voting'), documentId, status)
  return documentId
}

// prettier-ignore
/** Its owner and the secretary; for others it is not there. */
const managers: Row =      ['door', 404, 200, 404, 200, 404, 404, 404]
// prettier-ignore
/** Others read it, but do not manage it. */
const managersOfRead: Row = ['door', 404, 200, 403, 200, 403, 403, 404]
// prettier-ignore
/** Whoever may write papers of some body, also of another one. */
const writers: Row =       ['door', 404, 200, 200, 200, 200, 404, 200]

/** An adapted copy that the voting member made of a paper of the secretary, in which the chair writes and the body suggests. */
const copy = (isSubmitted: boolean) => async (world: World) => {
  const secretary = await world.actor('secretary')
  const documentId = await aPaper(secretary, { bodyId: world.table.bodyId, access: 'suggest' })
  await giveRight(secretary, documentId, { holder: `person/${world.personId('chair')}`, level: 'write' })
  const maker = await world.actor('voting')
  const { copyId } = await beginCopy(maker, documentId)
  await appendUpdate(maker, { documentId: copyId, update: rewritePaper(documentFrom(await loadLog(db, copyId)), { type: 'doc', content: [paragraph('Anders.')] }) })
  if (isSubmitted) await submitCopy(maker, copyId)
  return copyId
}

// prettier-ignore
/** Its maker, and who writes the original. */
const copyReaders: Row = ['door', 404, 200, 200, 200, 404, 404, 404]
// prettier-ignore
const copyMaker: Row =   ['door', 404, 403, 403, 200, 404, 404, 404]
// prettier-ignore
const copyJudges: Row =  ['door', 404, 200, 200, 403, 404, 404, 404]

/** At the address of every document. */
export const paperReaders: Entry[] = [
  { when: 'it is a paper that nobody else reads', knock: async (world) => paths.document(await paper('none')(world)), GET: managers },
  { when: 'it is a paper that the body reads', knock: async (world) => paths.document(await paper('read')(world)), GET: rows.members },
]

/** A paper in which the body writes, with a picture or an attachment. */
const withFile = (isInText: boolean) => async (world: World) => {
  const documentId = await paper('write')(world)
  const { fileId } = await addDocumentFile(await world.actor('voting'), { documentId, isInText, name: isInText ? 'kaart.png' : 'nota.pdf', bytes: isInText ? await aPicture() : sampleFiles.pdf })
  return { documentId, fileId }
}

const upload = (bytes: Uint8Array, name: string): FormData => {
  const form = new FormData()
  form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name))
  return form
}

export const papers: Matrix = {
  '/overleg/documenten/:documentId/bestanden': {
    knock: async (world) => ({ url: paths.documentFiles(await paper('write')(world)), form: upload(sampleFiles.pdf, 'nota.pdf') }),
    GET: rows.members,
    POST: act(rows.members),
  },
  '/overleg/documenten/:documentId/bestanden/afbeeldingen': {
    knock: async (world) => ({ url: paths.documentPictures(await paper('write')(world)), form: upload(await aPicture(), 'kaart.png') }),
    GET: act(rows.signedIn),
    POST: answered(201, rows.members),
  },
  '/overleg/documenten/:documentId/bestanden/:fileId': {
    knock: async (world) => {
      const { documentId, fileId } = await withFile(true)(world)
      return paths.documentFile(documentId, fileId)
    },
    GET: rows.members,
  },
  '/overleg/documenten/:documentId/bestanden/:fileId/intrekking': {
    knock: async (world) => {
      const { documentId, fileId } = await withFile(false)(world)
      return paths.withdrawDocumentFile(documentId, fileId)
    },
    GET: act(rows.signedIn),
    POST: act(rows.members),
  },
  '/overleg/documenten/:documentId/vermeldingen': [
    { when: 'the body writes in it', knock: async (world) => paths.documentMentions(await paper('write')(world), 'a'), GET: rows.members },
    { when: 'the body only makes suggestions', knock: async (world) => paths.documentMentions(await paper('suggest')(world), 'a'), GET: managersOfRead },
    { when: 'nobody else reads it', knock: async (world) => paths.documentMentions(await paper('none')(world), 'a'), GET: managers },
  ],
  '/gedeeld/:token/bestanden/:fileId': [
    {
      when: 'it is a picture in the text',
      knock: async (world) => {
        const owner = await world.actor('voting')
        const { documentId, fileId } = await withFile(true)(world)
        await makeLink(owner, documentId, { label: 'Studiebureau', lastDay: '2100-01-01' })
        return paths.linkedPaperFile(tokenOf((await sharingPage(owner, documentId)).links[0]!.address!), fileId)
      },
      GET: rows.everybody,
    },
    { when: 'it is an attachment, which the link gives too', knock: attachmentByLink(true), GET: rows.everybody },
    { when: 'it is an attachment, which the link does not give', knock: attachmentByLink(false), GET: rows.nowhere },
  ],
  '/gedeeld/:token/uitvoer/:format': [
    ...linkedFormats.map((format): Entry => ({ when: `the link holds, as ${format}`, knock: async (world) => paths.exportLinkedPaper(tokenOf((await withLink(world)).address), format), GET: rows.everybody })),
    { when: 'links do not give this form', knock: async (world) => paths.exportLinkedPaper(tokenOf((await withLink(world)).address), 'md'), GET: rows.nowhere },
    { when: 'it is made up', knock: () => paths.exportLinkedPaper('0b0e3a52-0000-4000-8000-000000000000.niets', 'pdf'), GET: rows.nowhere },
  ],
  '/overleg/documenten/nieuw': {
    knock: async (world) => ({ url: paths.newPaper(), form: { title: 'Nota', kind: 'memo', bodyId: world.table.bodyId, folder: '', access: 'read' } }),
    GET: writers,
    // prettier-ignore
    POST: ['door', 404, 302, 302, 302, 302, 403, 404],
  },
  '/overleg/documenten/:documentId/wijziging': [
    { when: 'nobody else reads it', knock: async (world) => ({ url: paths.changePaper(await paper('none')(world)), form: { title: 'Anders', folder: 'Leegstand' } }), GET: managers, POST: act(managers) },
    { when: 'the body reads it', knock: async (world) => ({ url: paths.changePaper(await paper('read')(world)), form: { title: 'Anders', folder: '' } }), GET: managersOfRead, POST: act(managersOfRead) },
  ],
  '/overleg/documenten/:documentId/archivering': {
    knock: async (world) => ({ url: paths.archivePaper(await paper('write')(world)), form: { archived: 'yes' } }),
    GET: act(rows.signedIn),
    POST: act(managersOfRead),
  },
  '/overleg/documenten/:documentId/toestand': {
    knock: async (world) => ({ url: paths.paperStatus(await paper('write')(world)), form: { status: 'consultation' } }),
    GET: act(rows.signedIn),
    POST: act(managersOfRead),
  },
  '/overleg/documenten/:documentId/delen': {
    knock: async (world) => ({ url: paths.sharing(await paper('read')(world)), form: { label: 'Studiebureau', lastDay: '2100-01-01' } }),
    GET: managersOfRead,
    POST: act(managersOfRead),
  },
  '/overleg/documenten/:documentId/delen/rechten': {
    knock: async (world) => ({ url: paths.giveRight(await paper('read')(world)), form: { holder: `body/${world.table.bodyId}`, level: 'write' } }),
    GET: act(rows.signedIn),
    POST: act(managersOfRead),
  },
  '/overleg/documenten/:documentId/delen/intrekking': {
    knock: async (world) => ({ url: paths.takeRight(await paper('read')(world)), form: { holder: `body/${world.table.bodyId}` } }),
    GET: act(rows.signedIn),
    POST: act(managersOfRead),
  },
  '/overleg/documenten/:documentId/delen/koppelingen/:linkId/intrekking': {
    knock: async (world) => {
      const { documentId, linkId } = await withLink(world)
      return paths.revokeLink(documentId, linkId)
    },
    GET: act(rows.signedIn),
    POST: act(managers),
  },
  '/overleg/documenten/:documentId/versies': {
    knock: async (world) => ({ url: paths.versions(await paper('write')(world)), form: { note: 'Voor de vergadering' } }),
    GET: rows.members,
    POST: act(rows.members),
  },
  '/overleg/documenten/:documentId/versies/:number': { knock: async (world) => paths.version(await withVersion(world), 1), GET: rows.members },
  '/overleg/documenten/:documentId/versies/:number/vergelijking': { knock: async (world) => paths.compareVersions(await withVersion(world), 1), GET: rows.members },
  '/overleg/documenten/:documentId/versies/:number/herstel': {
    knock: async (world) => paths.restoreVersion(await withVersion(world), 1),
    GET: act(rows.signedIn),
    POST: act(managersOfRead),
  },
  '/overleg/documenten/:documentId/verbetering': {
    knock: async (world) => paths.correctPaper(await approvedPaper(world)),
    GET: act(rows.signedIn),
    POST: act(managersOfRead),
  },
  '/overleg/documenten/:documentId/kopie': [
    { when: 'the body makes suggestions', knock: async (world) => paths.beginCopy(await paper('suggest')(world)), GET: act(rows.signedIn), POST: act(rows.members) },
    { when: 'the body only comments', knock: async (world) => paths.beginCopy(await paper('comment')(world)), GET: act(rows.signedIn), POST: act(managersOfRead) },
  ],
  '/overleg/documenten/:documentId/kopie/verschillen': { knock: async (world) => ({ url: paths.copyDifferences(await copy(true)(world)), form: {} }), GET: copyReaders, POST: act(copyJudges) },
  '/overleg/documenten/:documentId/kopie/afwijzing': { knock: async (world) => ({ url: paths.declineCopy(await copy(true)(world)), form: { reason: 'Te vroeg.' } }), GET: copyJudges, POST: act(copyJudges) },
  '/overleg/documenten/:documentId/kopie/indiening': { knock: async (world) => paths.submitCopy(await copy(false)(world)), GET: act(rows.signedIn), POST: act(copyMaker) },
  '/overleg/documenten/:documentId/kopie/heropening': { knock: async (world) => paths.reopenCopy(await copy(true)(world)), GET: act(rows.signedIn), POST: act(copyMaker) },
  '/overleg/documenten/:documentId/kopie/bijwerking': { knock: async (world) => paths.refreshCopy(await copy(false)(world)), GET: act(rows.signedIn), POST: act(copyMaker) },
  '/overleg/documenten/:documentId/kopie/intrekking': { knock: async (world) => paths.withdrawCopy(await copy(false)(world)), GET: act(rows.signedIn), POST: act(copyMaker) },
  '/gedeeld/:token': [
    { when: 'the link holds', knock: async (world) => new URL((await withLink(world)).address).pathname, GET: rows.everybody },
    { when: 'it is made up', knock: async () => paths.linkedPaper('0b0e3a52-0000-4000-8000-000000000000.niets'), GET: rows.nowhere },
  ],
}
