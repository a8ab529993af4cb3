import { db } from '~/core/db.server'
import { addSubmissionFile } from '~/domain/meetings/submissions/add-file.server'
import { paths } from '~/paths'
import { sampleFiles } from '../../support/sample-files'
import { aHandedInSubmission, aSubmission } from '../../support/factories/submissions'
import type { Matrix } from './entry'
import { act, type Row, rows } from './row'
import type { World } from './world'

const content = { title: 'Leegstand in de Stationsstraat', kind: 'discussion', minutes: '15', organisationId: '' }

const draft = async (world: World) => aSubmission(await world.actor('voting'))
const handedIn = async (world: World) => aHandedInSubmission(await world.actor('voting'))

const withFile = async (world: World) => {
  const actor = await world.actor('voting')
  const submissionId = await aSubmission(actor)
  const { attachmentId } = await addSubmissionFile(actor, { submissionId, name: 'nota.pdf', bytes: sampleFiles.pdf })
  return { submissionId, attachmentId }
}

const upload = (): FormData => {
  const form = new FormData()
  form.set('file', new File([sampleFiles.pdf as Uint8Array<ArrayBuffer>], 'nota.pdf', { type: 'application/pdf' }))
  return form
}

// prettier-ignore
/** Whoever has a seat that submits, or decides, in the columns of access/row.ts. */
const concerned: Row = ['door', 404, 200, 200, 200, 200, 404, 200]
// prettier-ignore
/** A draft is known to its own organisation alone: here that of the voting member. */
const own: Row =       ['door', 404, 404, 404, 200, 404, 404, 404]
// prettier-ignore
/** What was handed in is read by chair and secretary too. */
const read: Row =      ['door', 404, 200, 200, 200, 404, 404, 404]
// prettier-ignore
/** Its own organisation acts; chair and secretary see it, but this is not theirs. */
const ownActs: Row =   ['door', 404, 403, 403, 200, 404, 404, 404]
// prettier-ignore
const secretary: Row = ['door', 404, 200, 403, 403, 404, 404, 404]

export const submissions: Matrix = {
  '/overleg/ingediende-punten': { GET: concerned },
  // prettier-ignore
  /** With one body there is nothing to choose. */
  '/overleg/ingediende-punten/nieuw': { GET: ['door', 404, 404, 302, 302, 302, 404, 404] },
  '/overleg/ingediende-punten/nieuw/:bodyId': {
    knock: async (world, persona) => {
      const seat = persona === 'nobody' ? null : await db.seat.findFirst({ where: { bodyId: world.table.bodyId, holderId: world.personId(persona) }, select: { organisationId: true } })
      const organisationId = seat?.organisationId ?? (await db.organisation.findFirstOrThrow({ select: { id: true } })).id
      return { url: paths.newSubmission(world.table.bodyId), form: { ...content, organisationId } }
    },
    // prettier-ignore
    GET:  ['door', 404, 403, 200, 200, 200, 403, 404],
    // prettier-ignore
    POST: ['door', 404, 403, 302, 302, 302, 403, 404],
  },
  '/overleg/ingediende-punten/:submissionId': [
    { when: 'it is a draft', knock: async (world) => paths.submission(await draft(world)), GET: own },
    { when: 'it was handed in', knock: async (world) => paths.submission(await handedIn(world)), GET: read },
  ],
  '/overleg/ingediende-punten/:submissionId/wijziging': {
    knock: async (world) => ({ url: paths.editSubmission(await draft(world)), form: { ...content, revision: '0' } }),
    GET: own,
    POST: act(own),
  },
  '/overleg/ingediende-punten/:submissionId/indiening': { knock: async (world) => paths.handIn(await draft(world)), GET: act(rows.signedIn), POST: act(own) },
  '/overleg/ingediende-punten/:submissionId/intrekking': { knock: async (world) => paths.withdrawSubmission(await handedIn(world)), GET: act(rows.signedIn), POST: act(ownActs) },
  '/overleg/ingediende-punten/:submissionId/aanvaarding': { knock: async (world) => paths.acceptSubmission(await handedIn(world)), GET: act(rows.signedIn), POST: act(secretary) },
  '/overleg/ingediende-punten/:submissionId/plaatsing': {
    knock: async (world) => ({ url: paths.placeSubmission(await handedIn(world)), form: { meetingId: (await world.meeting('preparation')).meetingId } }),
    GET: act(rows.signedIn),
    POST: act(secretary),
  },
  '/overleg/ingediende-punten/:submissionId/teruggave': {
    knock: async (world) => ({ url: paths.returnSubmission(await handedIn(world)), form: { reason: 'De cijfers ontbreken.' } }),
    GET: secretary,
    POST: act(secretary),
  },
  '/overleg/ingediende-punten/:submissionId/bijlagen': { knock: async (world) => ({ url: paths.newSubmissionFile(await draft(world)), form: upload() }), GET: own, POST: act(own) },
  '/overleg/ingediende-punten/:submissionId/bijlagen/:attachmentId': {
    knock: async (world) => {
      const { submissionId, attachmentId } = await withFile(world)
      return paths.submissionFile(submissionId, attachmentId)
    },
    GET: own,
  },
  '/overleg/ingediende-punten/:submissionId/bijlagen/:attachmentId/intrekking': {
    knock: async (world) => {
      const { submissionId, attachmentId } = await withFile(world)
      return paths.withdrawSubmissionFile(submissionId, attachmentId)
    },
    GET: act(rows.signedIn),
    POST: act(own),
  },
}
