import { db } from '~/core/db.server'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { resolveThread } from '~/domain/documents/comments/settle-thread.server'
import { paths } from '~/paths'
import type { PaperText } from '~/domain/documents/paper/paper-text'
import { aPaper } from '../../support/factories/a-paper'
import type { Entry, Matrix } from './entry'
import { act, type Row, rows } from './row'
import type { World } from './world'

/** A paper of the voting member that everybody of the body may comment on, with a thread of the chair. */
const commented = async (world: World, access: 'read' | 'comment' = 'comment') => {
  const documentId = await aPaper(await world.actor('voting'), { bodyId: world.table.bodyId, access, lines: ['De heffing bedraagt 1.500 euro.'] })
  const { threadId } = await openThread(await world.actor(access === 'comment' ? 'chair' : 'voting'), { documentId, text: 'Waarom zoveel?', quote: '1.500 euro' })
  const { id: commentId } = await db.comment.findFirstOrThrow({ where: { threadId }, select: { id: true } })
  return { documentId, threadId, commentId }
}

// prettier-ignore
/** Its owner and the secretary may do anything in it; others only read it. */
const writersOfRead: Row = ['door', 404, 200, 403, 200, 403, 403, 404]
// prettier-ignore
/** Who began the thread, and who writes the text. */
const concerned: Row =     ['door', 404, 200, 200, 200, 403, 403, 404]
// prettier-ignore
/** The chair said it. */
const author: Row =        ['door', 404, 403, 200, 403, 403, 403, 404]

type Address = (documentId: string, threadId: string, commentId: string) => string

const about = (address: Address, form?: Record<string, string>): NonNullable<Entry['knock']> => async (world) => {
  const { documentId, threadId, commentId } = await commented(world)
  const url = address(documentId, threadId, commentId)
  return form ? { url, form } : url
}

const button = (POST: Row, address: Address): Entry => ({ GET: act(rows.signedIn), POST: act(POST), knock: about(address) })

/** A suggestion of the advisory member in a paper in which the body may suggest. */
const suggested = async (world: World): Promise<string> => {
  const documentId = await aPaper(await world.actor('voting'), { bodyId: world.table.bodyId, access: 'suggest', text: suggestedText(world.personId('advisory')) })
  return documentId
}

const suggestedText = (personId: string): PaperText => {
  const attrs = { id: 'voorstel', personId, name: 'Lien', organisation: 'CAW', at: '2026-11-24T10:00:00.000Z' }
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'De heffing bedraagt ' }, { type: 'text', text: '2.000 euro', marks: [{ type: 'insertion', attrs }] }] }] }
}

// prettier-ignore
/** Who writes the text. */
const settlers: Row =      ['door', 404, 200, 403, 200, 403, 403, 404]

export const comments: Matrix = {
  '/overleg/documenten/:documentId/voorstellen/aanvaarding': { knock: async (world) => paths.acceptSuggestions(await suggested(world)), GET: act(rows.signedIn), POST: act(settlers) },
  '/overleg/documenten/:documentId/voorstellen/verwerping': {
    knock: async (world) => paths.rejectSuggestions(await suggested(world)),
    GET: act(rows.signedIn),
    // Others may take back their own; there are none here.
    // prettier-ignore
    POST: act(rows.members),
    isQuiet: true,
  },
  '/overleg/documenten/:documentId/opmerkingen': [
    { when: 'the body may comment', knock: about((documentId) => paths.comments(documentId), { text: 'Goed idee.' }), GET: rows.members, POST: act(rows.members) },
    {
      when: 'the body may only read',
      knock: async (world) => ({ url: paths.comments((await commented(world, 'read')).documentId), form: { text: 'Goed idee.' } }),
      GET: rows.members,
      POST: act(writersOfRead),
    },
  ],
  '/overleg/documenten/:documentId/opmerkingen/:threadId': { knock: about((documentId, threadId) => paths.thread(documentId, threadId), { text: 'Dat vind ik ook.' }), GET: rows.members, POST: act(rows.members) },
  '/overleg/documenten/:documentId/opmerkingen/:threadId/afhandeling': button(concerned, paths.resolveThread),
  '/overleg/documenten/:documentId/opmerkingen/:threadId/heropening': {
    knock: async (world) => {
      const { documentId, threadId } = await commented(world)
      await resolveThread(await world.actor('chair'), { documentId, threadId })
      return paths.reopenThread(documentId, threadId)
    },
    GET: act(rows.signedIn),
    POST: act(concerned),
  },
  '/overleg/documenten/:documentId/opmerkingen/:threadId/toewijzing': {
    knock: async (world) => {
      const { documentId, threadId } = await commented(world)
      return { url: paths.assignThread(documentId, threadId), form: { personId: world.personId('advisory') } }
    },
    GET: act(rows.signedIn),
    POST: act(concerned),
  },
  '/overleg/documenten/:documentId/opmerkingen/:threadId/reacties/:commentId/intrekking': button(author, paths.withdrawComment),
  '/overleg/documenten/:documentId/opmerkingen/:threadId/reacties/:commentId/wijziging': { knock: about(paths.editComment, { text: 'Anders gezegd.' }), GET: author, POST: act(author) },
}
