import type { Extension } from '@hocuspocus/server'
import { caretColor } from '~/domain/documents/caret'
import type { CollabContext } from './visit'

/**
 * Whose caret is where. A socket moves one caret, its own; the name and colour at it are set here, so that nobody can write under another's name
 * (promise D4).
 */
export const presence: Extension<CollabContext> = {
  beforeHandleAwareness: async ({ states, context: { visit }, document, connection }) => {
    if (visit.clientId === undefined) visit.clientId = [...states.keys()].find((clientId) => !isTaken(clientId))
    const user = { id: visit.actor.personId, name: visit.actor.name, color: caretColor(visit.actor.personId) }
    for (const [clientId, state] of states) {
      if (clientId === visit.clientId) states.set(clientId, { user, ...cursorOf(state) })
      else states.delete(clientId)
    }

    function isTaken(clientId: number): boolean {
      return document.getConnections().some((other) => {
        const { visit: otherVisit } = other.context as CollabContext
        return other !== connection && otherVisit.clientId === clientId && otherVisit.actor.personId !== visit.actor.personId
      })
    }
  },
}

const cursorOf = ({ cursor }: Record<string, unknown>): { cursor?: object } =>
  typeof cursor === 'object' && cursor !== null && 'anchor' in cursor && 'head' in cursor ? { cursor: { anchor: cursor.anchor, head: cursor.head } } : {}
