import type { Document, Extension } from '@hocuspocus/server'
import { caretColor } from '~/domain/documents/caret'
import { cursorSchema } from './cursor.schema'
import type { CollabContext, Visit } from './visit'

type States = Map<number, Record<string, unknown>>

/**
 * Whose caret is where. A socket moves one caret, its own; the name and colour at it are set here, so that nobody can write under another's name
 * (promise D4).
 */
export const presence: Extension<CollabContext> = {
  beforeHandleAwareness: async ({ states, context, document }) => {
    if (!context) return states.clear()
    const { visit } = context
    visit.clientId ??= ownClient(states, document, visit)
    const user = { id: visit.actor.personId, name: visit.actor.name, color: caretColor(visit.actor.personId) }
    for (const [clientId, state] of states) {
      if (clientId === visit.clientId) states.set(clientId, { user, ...cursorOf(state) })
      else states.delete(clientId)
    }
  },
}

/** The first client it names that says something and is nobody else's. (Hocuspocus puts an empty state of its own among them.) */
const ownClient = (states: States, document: Document, visit: Visit): number | undefined =>
  [...states].find(([clientId, state]) => Object.keys(state).length > 0 && !isOfAnother(clientId, document, visit))?.[0]

const isOfAnother = (clientId: number, document: Document, visit: Visit): boolean =>
  document.getConnections().some((connection) => {
    const other = (connection.context as CollabContext).visit
    return other !== visit && other.clientId === clientId && other.actor.personId !== visit.actor.personId
  })

const cursorOf = ({ cursor }: Record<string, unknown>) => {
  const found = cursorSchema.safeParse(cursor)
  return found.success ? { cursor: found.data } : {}
}
