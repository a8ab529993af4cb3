import { createClient } from '@libsql/client'
import { describe, expect, test } from 'vitest'
import { databaseFile, db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { documentFrom } from '~/domain/documents/update'
import { updateDecision } from '~/domain/meetings/decisions/update-decision.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { correctMinutes } from '~/domain/meetings/minutes/correct-minutes.server'
import { publishMinutes } from '~/domain/meetings/minutes/publish-minutes.server'
import { restoreRecords } from '~/domain/meetings/minutes/restore-records.server'
import { returnMinutes } from '~/domain/meetings/minutes/return-minutes.server'
import { readText, rewriteText } from '~/domain/meetings/minutes/shared-text'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { approvedMeeting, type HeldMeeting, holdMeeting, versionOf } from '../../../support/factories/held-meeting'

/** Writes words at the end of the opening, as an editor does. */
const write = async (held: HeldMeeting, name: string, words: string): Promise<void> => {
  const document = documentFrom(await loadLog(db, held.documentId))
  const { sections } = readText(document)
  const [opening, ...rest] = sections
  const update = rewriteText(document, { sections: [{ ...opening!, content: [...opening!.content, { type: 'paragraph', content: [{ type: 'text', text: words }] }] }, ...rest] })
  await appendUpdate(await held.actor(name), { documentId: held.documentId, update })
}

describe('what is approved', () => {
  test('does not change by any command of any role', async () => {
    const held = await approvedMeeting()
    const before = await versionOf(held)
    const attempts: ((actor: Actor) => Promise<unknown>)[] = [
      (actor) => submitMinutes(actor, held),
      (actor) => returnMinutes(actor, held),
      (actor) => approveMinutes(actor, held),
      (actor) => restoreRecords(actor, held),
      (actor) => appendUpdate(actor, { documentId: held.documentId, update: new Uint8Array([0, 0]) }),
      (actor) => updateDecision(actor, { number: held.decisionNumber, title: 'Anders', reasons: 'Anders', articles: ['Anders'] }),
    ]
    for (const name of ['Els', 'An', 'Bart', 'Mia', 'Wim']) for (const attempt of attempts) await expect(attempt(await held.actor(name))).rejects.toThrow()
    expect(await versionOf(held)).toEqual(before)
  })

  test('does not change by SQL either; only the moment of publication is added, once', async () => {
    const held = await approvedMeeting()
    const { id } = await versionOf(held)
    const client = createClient({ url: `file:${databaseFile}` })
    const run = (sql: string) => client.execute({ sql, args: [id] })
    for (const column of ['content', 'sha256', 'publicContent', 'publicSha256', 'correctionNote', 'approvedById', 'approvedAt', 'version', 'meetingId', 'id'])
      await expect(run(`UPDATE "MinutesVersion" SET "${column}" = "${column}" || '1' WHERE "id" = ?`)).rejects.toThrow('immutable')
    await expect(run('DELETE FROM "MinutesVersion" WHERE "id" = ?')).rejects.toThrow('immutable')
    client.close()
    await publishMinutes(await held.actor('Els'), held)
    const second = createClient({ url: `file:${databaseFile}` })
    await expect(second.execute({ sql: 'UPDATE "MinutesVersion" SET "publishedAt" = NULL WHERE "id" = ?', args: [id] })).rejects.toThrow('immutable')
    second.close()
  })

  test('is corrected by a next version that names the one before by its hash, and says why', async () => {
    const held = await approvedMeeting()
    const [els, an] = [await held.actor('Els'), await held.actor('An')]
    await publishMinutes(els, held)
    await expect(correctMinutes(await held.actor('Bart'), { ...held, note: 'Nee.' })).rejects.toMatchObject({ status: 403 })
    await correctMinutes(els, { ...held, note: 'De naam van de spreker.' })
    await expect(correctMinutes(els, { ...held, note: 'Nog eens.' })).rejects.toMatchObject({ key: 'minutes:refusal.notApproved' })
    await write(held, 'Bart', 'Verbeterde naam.')
    const first = await versionOf(held)
    expect(first.content).not.toContain('Verbeterde naam.')
    await submitMinutes(els, held)
    expect(await approveMinutes(an, held)).toEqual({ version: 2 })
    const second = await versionOf(held, 2)
    expect(second).toMatchObject({ correctionNote: 'De naam van de spreker.', publishedAt: null })
    expect(JSON.parse(second.content)).toMatchObject({ version: 2, corrects: { version: 1, sha256: first.sha256 }, correctionNote: 'De naam van de spreker.' })
    expect(JSON.parse(second.publicContent)).toMatchObject({ edition: 'public', corrects: { version: 1, sha256: first.publicSha256 } })
    expect(second.content).toContain('Verbeterde naam.')
    expect(await versionOf(held)).toEqual(first)
    expect(await db.meeting.findUnique({ where: { id: held.meetingId } })).toMatchObject({ status: 'published' })
    expect(await publishMinutes(els, held)).toEqual({ version: 2 })
  })

  test('is published by the secretary, once', async () => {
    const held = await holdMeeting()
    const [els, an] = [await held.actor('Els'), await held.actor('An')]
    await expect(publishMinutes(els, held)).rejects.toMatchObject({ key: 'minutes:refusal.nothingToPublish', status: 409 })
    await submitMinutes(els, held)
    await approveMinutes(an, held)
    for (const name of ['An', 'Bart', 'Wim']) await expect(publishMinutes(await held.actor(name), held)).rejects.toMatchObject({ status: 403 })
    await publishMinutes(els, held)
    expect(await db.meeting.findUnique({ where: { id: held.meetingId } })).toMatchObject({ status: 'published' })
    await expect(publishMinutes(els, held)).rejects.toMatchObject({ key: 'minutes:refusal.nothingToPublish' })
  })
})
