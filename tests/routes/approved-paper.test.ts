import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { anyUrlOf, openDoor } from '../support/door'
import { aPaper } from '../support/factories/a-paper'
import { at, layTable } from '../support/factories/table'
import { cookieOf } from '../support/live-house'

const { visit, routes } = await openDoor()

/** All that may never change of what is approved: the text, what it is called and where it stands, and its versions. */
const whatIsFixed = async (documentId: string) => ({
  log: await db.documentUpdate.findMany({ where: { documentId }, orderBy: { id: 'asc' } }),
  versions: await db.documentVersion.findMany({ where: { documentId }, orderBy: { number: 'asc' } }),
  document: await db.document.findUniqueOrThrow({ where: { id: documentId }, select: { title: true, status: true, kind: true, bodyId: true, ownerId: true } }),
})

/** Something good for every field that any of the acts has. */
const everyField = (actor: Actor) => ({
  title: 'Toch anders', folder: 'Elders', status: 'draft', note: 'Toch een versie', holder: `person/${actor.personId}`, level: 'write', label: 'Buiten', lastDay: '2099-12-31', text: 'Toch iets', quote: '', personId: actor.personId, suggestionId: 'x', name: 'x', access: 'write', kind: 'memo', bodyId: actor.bodies[0]!.id,
})

test('an approved paper stays as it is, whatever any role sends to any act of a paper (promise D5)', { timeout: 120_000 }, async () => {
  const table = await layTable('DV')
  const owner = await at(table, 'voting')
  const documentId = await aPaper(owner, { lines: ['Zo staat het vast.'], access: 'write' })
  await saveVersion(owner, documentId, 'Eerst')
  const { threadId } = await openThread(owner, { documentId, text: 'Een opmerking' })
  for (const status of ['final', 'approved'] as const) await setPaperStatus(owner, documentId, status)
  const before = await whatIsFixed(documentId)
  const acts = routes.filter(({ pattern, hasAction }) => hasAction && pattern.includes('/documenten/:documentId'))
  expect(acts.length).toBeGreaterThan(12)
  for (const role of ['secretary', 'chair', 'voting', 'advisory', 'observer'] as const) {
    const actor = await at(table, role)
    const cookie = await cookieOf(actor.personId)
    for (const { pattern } of acts) {
      const url = anyUrlOf(pattern.replace(':documentId', documentId).replace(':threadId', threadId).replace(':number', '1'))
      await visit('POST', url, { cookie, form: everyField(actor) })
      expect(await whatIsFixed(documentId), `${role}: ${pattern}`).toEqual(before)
    }
  }
})
