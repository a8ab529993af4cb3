import { describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { minutesToApprove } from '~/domain/meetings/minutes/approval.queries.server'
import { cancelMeeting } from '~/domain/meetings/cancel-meeting.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { canonicalJson } from '~/core/canonical'
import type { FrozenMinutes } from '~/domain/meetings/minutes/frozen-minutes'
import { minutesPage } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { minutesFile } from '~/domain/meetings/minutes/minutes-versions.queries.server'
import { restoreRecords } from '~/domain/meetings/minutes/restore-records.server'
import { returnMinutes } from '~/domain/meetings/minutes/return-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { setItemOutcome } from '~/domain/meetings/running/set-item-outcome.server'
import { approvedMeeting, holdMeeting, versionOf } from '../../../support/factories/held-meeting'

describe('approving', () => {
  test('freezes the text with its records in it, under the SHA-256 of its canonical JSON', async () => {
    const held = await approvedMeeting()
    const version = await versionOf(held)
    const full = JSON.parse(version.content) as FrozenMinutes
    expect(canonicalJson(full)).toBe(version.content)
    expect(sha256(version.content)).toBe(version.sha256)
    expect(sha256(version.publicContent)).toBe(version.publicSha256)
    expect(full).toMatchObject({ format: 'woonpunt-overleg/verslag', formatVersion: 1, edition: 'full', version: 1, corrects: null, meeting: { id: held.meetingId } })
    expect(full.sections[2]).toMatchObject({
      itemId: held.itemIds[1],
      number: '2',
      isClosed: false,
      content: [
        { type: 'record', record: { kind: 'item', number: '2', title: 'Reglement' } },
        { type: 'paragraph', content: [{ type: 'text', text: 'Notitie bij punt 2.' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Tweede alinea.' }] },
        { type: 'record', record: { kind: 'decision', number: held.decisionNumber, articles: ['Het overleg geeft gunstig advies.'], poll: { isAdopted: true, winners: ['for'], votes: [{ name: 'Bart', choices: ['for'] }] } } },
        { type: 'record', record: { kind: 'action', description: 'Bezorg de aangepaste tekst', dueOn: '2099-01-15' } },
      ],
    })
    expect(version.content).not.toContain('recordBlock')
    expect(await db.meeting.findUnique({ where: { id: held.meetingId } })).toMatchObject({ status: 'approved' })
    expect(await db.document.findUnique({ where: { id: held.documentId } })).toMatchObject({ status: 'locked' })
  })

  test('keeps everything of closed items out of the public edition, those under them too', async () => {
    const held = await holdMeeting({
      items: [{ title: 'KANARIE-titel', isClosed: true }, { title: 'Open punt' }, { title: 'KANARIE-onder' }],
      decidedItem: 0,
    })
    await change(null, ({ tx }) => tx.agendaItem.update({ where: { id: held.itemIds[2]! }, data: { parentId: held.itemIds[0]!, position: 0 } }))
    await change(null, ({ tx }) => tx.agendaItem.updateMany({ where: { meetingId: held.meetingId, OR: [{ id: held.itemIds[0]! }, { id: held.itemIds[2]! }] }, data: { presenter: 'KANARIE-spreker', outcomeText: 'KANARIE-uitkomst', note: 'KANARIE-nota' } }))
    await change(null, ({ tx }) => tx.decision.update({ where: { id: held.decisionId }, data: { title: 'KANARIE-besluit', reasons: 'KANARIE-reden' } }))
    await change(null, ({ tx }) => tx.actionPoint.update({ where: { id: held.actionPointId }, data: { description: 'KANARIE-actie' } }))
    const els = await held.actor('Els')
    await restoreRecords(els, held)
    await submitMinutes(els, held)
    await approveMinutes(await held.actor('An'), held)
    const { content, publicContent } = await versionOf(held)
    expect(content.match(/KANARIE-(titel|onder|spreker|uitkomst|besluit|reden|actie)/g)!.length).toBeGreaterThan(7)
    expect(publicContent).not.toContain('KANARIE')
    expect(publicContent).not.toContain('Notitie bij punt 1.')
    expect(publicContent).not.toContain('Geeft u gunstig advies')
    expect((JSON.parse(publicContent) as FrozenMinutes).sections).toMatchObject([
      { itemId: null },
      { itemId: held.itemIds[0], number: '1', isClosed: true },
      { itemId: held.itemIds[2], number: '1.1', isClosed: true },
      { itemId: held.itemIds[1], number: '2', isClosed: false },
    ])
    const files = { wim: await minutesFile(await held.actor('Wim'), held.meetingId, 1), bart: await minutesFile(await held.actor('Bart'), held.meetingId, 1) }
    expect(files.wim).toMatchObject({ content: publicContent, sha256: sha256(publicContent) })
    expect(files.bart).toMatchObject({ content, sha256: sha256(content) })
    expect(JSON.stringify(await minutesPage(await held.actor('Wim'), held.meetingId))).not.toContain('KANARIE')
  })

  test('is for the chair, once the secretary has submitted', async () => {
    const held = await holdMeeting()
    const [els, an] = [await held.actor('Els'), await held.actor('An')]
    await expect(approveMinutes(an, held)).rejects.toMatchObject({ key: 'minutes:refusal.notSubmitted', status: 409 })
    await expect(submitMinutes(an, held)).rejects.toMatchObject({ status: 403 })
    await submitMinutes(els, held)
    await expect(submitMinutes(els, held)).rejects.toMatchObject({ key: 'minutes:refusal.notDraft' })
    for (const name of ['Els', 'Bart', 'Mia', 'Wim']) await expect(approveMinutes(await held.actor(name), held)).rejects.toMatchObject({ status: 403 })
    const elsewhere = await holdMeeting()
    await expect(approveMinutes(await elsewhere.actor('An'), held)).rejects.toMatchObject({ status: 404 })
    expect(await approveMinutes(an, held)).toEqual({ version: 1 })
    await expect(approveMinutes(an, held)).rejects.toMatchObject({ key: 'minutes:refusal.notSubmitted' })
  })

  test('may be put off: the minutes go back with a remark, and whoever submitted may take them back', async () => {
    const held = await holdMeeting()
    const [els, an] = [await held.actor('Els'), await held.actor('An')]
    await submitMinutes(els, held)
    await expect(returnMinutes(await held.actor('Bart'), held)).rejects.toMatchObject({ status: 403 })
    await returnMinutes(an, { ...held, note: 'Punt 2 is te kort.' })
    expect(await minutesPage(els, held.meetingId)).toMatchObject({ stage: 'draft', draft: { returnNote: 'Punt 2 is te kort.' }, may: { submit: true } })
    await submitMinutes(els, held)
    await returnMinutes(els, held)
    await expect(returnMinutes(els, held)).rejects.toMatchObject({ key: 'minutes:refusal.notSubmitted' })
  })

  test('by the next meeting goes through its item, while that meeting runs', async () => {
    const held = await holdMeeting({ minutesApproval: 'byNextMeeting' })
    const [els, an] = [await held.actor('Els'), await held.actor('An')]
    const next = { meetingId: newId(), itemId: newId(), otherItemId: newId() }
    await change(null, async ({ tx }) => {
      const { title, startsAt, place } = await tx.meeting.findUniqueOrThrow({ where: { id: held.meetingId } })
      await tx.meeting.create({ data: { id: next.meetingId, bodyId: held.bodyId, title, startsAt, place, isPublic: true, uid: next.meetingId, status: 'convened', convenedAt: startsAt, createdAt: startsAt } })
      const item = { meetingId: next.meetingId, title: 'Vorig verslag', kind: 'decision' as const, minutes: 5, createdAt: startsAt }
      await tx.agendaItem.create({ data: { ...item, id: next.itemId, position: 0, approvesMinutesOfId: held.meetingId } })
      await tx.agendaItem.create({ data: { ...item, id: next.otherItemId, position: 1 } })
    })
    await submitMinutes(els, held)
    await expect(approveMinutes(an, held)).rejects.toMatchObject({ key: 'minutes:refusal.byNextMeeting', status: 409 })
    await expect(approveMinutes(an, { ...held, viaItemId: next.itemId })).rejects.toMatchObject({ key: 'minutes:refusal.byNextMeeting' })
    await change(null, ({ tx }) => tx.meeting.update({ where: { id: next.meetingId }, data: { status: 'running' } }))
    await expect(approveMinutes(an, { ...held, viaItemId: next.otherItemId })).rejects.toMatchObject({ status: 404 })
    await expect(approveMinutes(await held.actor('Bart'), { ...held, viaItemId: next.itemId })).rejects.toMatchObject({ status: 403 })
    expect(await minutesToApprove(an, next)).toMatchObject({ meetingId: held.meetingId, stage: 'submitted', approval: 'byNextMeeting', mayApprove: true })
    expect(await minutesToApprove(await held.actor('Bart'), next)).toMatchObject({ mayApprove: false })
    expect(await minutesToApprove(an, { meetingId: next.meetingId, itemId: next.otherItemId })).toBeNull()
    await setItemOutcome(els, { meetingId: next.meetingId, itemId: next.itemId, outcome: 'discussed' })
    expect(await minutesPage(els, held.meetingId)).toMatchObject({ stage: 'submitted', approvingMeeting: { id: next.meetingId, status: 'running' } })
    await setItemOutcome(els, { meetingId: next.meetingId, itemId: next.itemId, outcome: 'agreed' })
    expect(await minutesPage(els, held.meetingId)).toMatchObject({ stage: 'approved', versions: [{ version: 1, approvedBy: 'Els' }] })
  })
})

describe('whoever may not know of a meeting in preparation', () => {
  test('does not hear of it from the minutes it will approve', async () => {
    const held = await holdMeeting()
    const secretId = newId()
    await change(null, async ({ tx }) => {
      const { title, startsAt, place } = await tx.meeting.findUniqueOrThrow({ where: { id: held.meetingId } })
      await tx.meeting.create({ data: { id: secretId, bodyId: held.bodyId, title, startsAt, place, isPublic: true, uid: secretId, status: 'preparation', createdAt: startsAt } })
      await tx.agendaItem.create({ data: { id: newId(), meetingId: secretId, position: 0, title: 'Vorig verslag', kind: 'decision', minutes: 5, approvesMinutesOfId: held.meetingId, createdAt: startsAt } })
    })
    const [els, bart] = [await held.actor('Els'), await held.actor('Bart')]
    expect(await minutesPage(els, held.meetingId)).toMatchObject({ approvingMeeting: { id: secretId, status: 'preparation' } })
    expect(await minutesPage(bart, held.meetingId)).toMatchObject({ approvingMeeting: null })
    await cancelMeeting(els, { meetingId: secretId, reason: 'Vergissing.' })
    expect(await minutesPage(els, secretId)).toMatchObject({ meeting: { id: secretId } })
    await expect(minutesPage(bart, secretId)).rejects.toMatchObject({ status: 404 })
  })
})
