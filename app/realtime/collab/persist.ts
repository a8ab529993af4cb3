import type { Connection, Document, Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { logger } from '~/core/logger.server'
import { processorTime } from '~/core/processor-time.server'
import { isAllowed } from '~/core/verdict'
import { appendUpdate, writeAll } from '~/domain/documents/append-update.server'
import { compactLog } from '~/domain/documents/compact-log.server'
import { compactAfter, triedFromBytes } from '~/domain/documents/document'
import { mayWriteDocument } from '~/domain/documents/document.policy'
import { loadLog } from '~/domain/documents/load-content.server'
import { SuggestionJudge } from '~/domain/documents/suggestions/suggestion-judge'
import { tryUpdate } from '~/domain/documents/try-update.server'
import { factsInMemory } from '~/domain/documents/remembered-facts.server'
import { closings } from '~/domain/documents/closings'
import { closingOfFault } from './frame-guard'
import type { Closing, CollabContext, Visit } from './visit'
import { workGate } from './work-gate'

/** The y-protocols sync messages that carry an update. Step 1 only says what somebody has. */
const syncStep2 = 1

interface Options {
  onFailure: (documentId: string) => void
  /** Whether logs may be merged now: not any more when the house is closing. */
  mayTidy: () => boolean
}

/** How long a letter may wait on its way to the disk for the letters of others, in milliseconds. Those see it meanwhile; its writer hears that it is stored. */
const gather = 80

/**
 * Nothing is acknowledged before it is on disk (promise D1; ack-gate.ts). Of whom the right to write is known to stand, others see a letter at once, while
 * it is on its way to the disk; else it is applied once it is there. When storing fails, nothing is acknowledged, and `onFailure` sees to it that the
 * memory is thrown away and everybody starts again from the log (promise D2).
 */
export const persist = ({ onFailure, mayTidy }: Options): Extension<CollabContext> => {
  const appended = new Map<string, number>()
  const work = workGate()
  const begin = (visit: Visit): void => {
    visit.busySince = processorTime()
  }
  const end = (visit: Visit): void => {
    if (visit.busySince !== undefined) work.spend(visit.actor.personId, processorTime() - visit.busySince, visit.isTried)
    visit.busySince = undefined
  }
  /** While a message waits for something it keeps nobody busy, and no other is read from that socket: who sends more waits too. */
  const pausing = async <Result>(visit: Visit, waiting: Promise<Result>): Promise<Result> => {
    end(visit)
    visit.hold(true)
    return waiting.finally(() => {
      visit.hold(false)
      begin(visit)
    })
  }
  const mayGoOn = async (visit: Visit): Promise<boolean> => work.mayWork(visit.actor.personId) || pausing(visit, work.room(visit.actor.personId, visit.isTried))
  const tidy = (documentId: string): void => {
    if (mayTidy()) compactLog(documentId).catch((error: unknown) => logger.error({ err: error }, 'a log could not be compacted'))
  }
  const countAppended = (documentId: string): void => {
    const count = (appended.get(documentId) ?? 0) + 1
    appended.set(documentId, count % compactAfter)
    if (count === compactAfter) tidy(documentId)
  }
  return {
    // In place of the hooks of these names, for which Hocuspocus would first gather what nobody asks for.
    connected: async ({ connection, context: { visit } }) => {
      connection.beforeHandleMessage(() => stored).afterHandleMessage(async () => end(visit))
    },
    onLoadDocument: async ({ document, documentName }) => {
      await writeAll()
      for (const update of await loadLog(db, documentName)) Y.applyUpdate(document, update)
    },
    beforeSync: async ({ type, payload, connection, context: { visit }, document, documentName }) => {
      visit.isTried = type !== 0 && payload.byteLength > triedFromBytes
      if (!(await mayGoOn(visit))) return refuse(connection, visit, closings.tooMany)
      begin(visit)
      if (type === 0) return
      if (connection.readOnly) return void visit.storing.push(stored)
      if (visit.isTried) {
        const fault = await pausing(visit, tryUpdate(document, payload, visit.actor.personId))
        if (fault) return refuse(connection, visit, closingOfFault[fault])
        // Others of the same person may have been tried before it.
        if (!(await mayGoOn(visit))) return refuse(connection, visit, closings.tooMany)
        if (connection.readOnly) return void visit.storing.push(stored)
      }
      // What is known here may still be on its way to the disk.
      if (type === syncStep2 && isKnown(document, payload)) return void visit.storing.push(writeAll())
      const onlySuggests = judged(visit, document, payload)
      if (onlySuggests === null) return refuse(connection, visit, closings.notAllowed)
      const mayGoAhead = isKnownToWrite(visit, documentName)
      const storing = appendUpdate(visit.actor, { documentId: documentName, update: payload, onlySuggests, isJudged: true }, mayGoAhead ? gather : 0)
      visit.storing.push(storing)
      const settled = storing.then(
        () => countAppended(documentName),
        (error: unknown) => {
          // A read-only connection gets "not applied" as its answer; throwing would only make noise.
          connection.readOnly = true
          const isRefusal = error instanceof DomainError
          if (isRefusal) visit.end(closings.changed)
          else logger.error({ err: error }, 'what was typed could not be stored')
          if (!isRefusal || mayGoAhead) onFailure(documentName)
        },
      )
      if (!mayGoAhead) await pausing(visit, settled)
    },
    afterUnloadDocument: async ({ documentName }) => {
      appended.delete(documentName)
      tidy(documentName)
    },
  }
}

/** Of who may suggest but not write: proof that they only suggest, or null. Of others nothing is asked here. */
const judged = ({ actor, suggester }: Visit, document: Document, update: Uint8Array) => {
  if (!suggester) return undefined
  suggester.judge ??= new SuggestionJudge(document, { personId: actor.personId, name: actor.name, organisation: suggester.organisation })
  return suggester.judge.judge(update)
}

const stored = Promise.resolve()

/** Nothing of this message is applied, and the visit is over. */
const refuse = (connection: Connection, visit: Visit, closing: Closing): void => {
  connection.readOnly = true
  visit.end(closing)
}

/** Whether the right to write in it is known to stand, as things are at this moment. */
const isKnownToWrite = ({ actor }: Visit, documentId: string): boolean => {
  const facts = factsInMemory(documentId)
  return facts !== undefined && isAllowed(mayWriteDocument(actor, facts))
}

/** Whoever comes back sends everything that might be new. Most of the time nothing is. */
const isKnown = (document: Document, update: Uint8Array): boolean => Y.snapshotContainsUpdate(Y.snapshot(document), update)
