import { db } from '~/core/db.server'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { resolveThread } from '~/domain/documents/comments/settle-thread.server'
import { paths } from '~/paths'
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

export const comments: Matrix = {
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
