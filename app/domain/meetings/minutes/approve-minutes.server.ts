import { change, type Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { setDocumentStatus } from '../../documents/set-document-status.server'
import { canonicalJson } from '~/core/canonical'
import { isWhole } from './check-text'
import { freeze, publicEdition } from './frozen-minutes'
import { loadText } from './load-text.server'
import type { MinutesFacts } from './minutes'
import { getApprovalItem, getMinutesFacts, requireDocument } from './minutes-facts.server'
import { minutesApproved } from './minutes.events'
import { mayApproveMinutes } from './minutes.policy'
import { readRecords } from './read-records.server'

interface Input {
  meetingId: string
  /** The item of the running next meeting, for a body that approves its minutes there. */
  viaItemId?: string | undefined
}

/**
 * Approves submitted minutes: freezes the text with its records in it, in a full and a public edition, each with the SHA-256 of its canonical JSON.
 * @returns the number of the version.
 * @throws DomainError 404, 403, minutes:refusal.notSubmitted, .byNextMeeting or .notWhole (409).
 */
export const approveMinutes = (actor: Actor, { meetingId, viaItemId }: Input): Promise<{ version: number }> =>
  change(actor, async (work) => {
    const facts = await getMinutesFacts(work.tx, meetingId)
    const via = viaItemId ? await getApprovalItem(work.tx, meetingId, viaItemId) : null
    requireAllowed(mayApproveMinutes(actor, facts, via))
    return { version: await storeVersion(work, actor, facts, via?.itemId ?? null) }
  })

/**
 * Approves the minutes that an item of the running meeting is about, within the command that sets its outcome to agreed or decided. Does nothing
 * when the item is about no minutes, or when they cannot be approved here and now.
 */
export const approveMinutesByOutcome = async (work: Change, actor: Actor, itemId: string): Promise<void> => {
  const item = await work.tx.agendaItem.findUnique({ where: { id: itemId }, select: { approvesMinutesOfId: true } })
  if (!item?.approvesMinutesOfId) return
  const facts = await getMinutesFacts(work.tx, item.approvesMinutesOfId)
  const via = await getApprovalItem(work.tx, item.approvesMinutesOfId, itemId)
  if (facts.approval === 'byNextMeeting' && isAllowed(mayApproveMinutes(actor, facts, via))) await storeVersion(work, actor, facts, itemId)
}

const storeVersion = async (work: Change, actor: Actor, facts: MinutesFacts, viaItemId: string | null): Promise<number> => {
  const { tx, record } = work
  const { meetingId, latest } = facts
  const document = requireDocument(facts)
  const [text, records] = [await loadText(tx, document.id), await readRecords(tx, meetingId)]
  if (!isWhole(text, records)) throw new DomainError('minutes:refusal.notWhole')
  const version = (latest?.version ?? 0) + 1
  const approvedAt = clock.now()
  const full = freeze(text, records, {
    version,
    approvedAt: approvedAt.toISOString(),
    correctionNote: document.correctionNote,
    corrects: latest && { version: latest.version, sha256: latest.sha256 },
  })
  const content = canonicalJson(full)
  const publicContent = canonicalJson(publicEdition(full, latest && { version: latest.version, sha256: latest.publicSha256 }))
  const hash = sha256(content)
  await tx.minutesVersion.create({
    data: {
      id: newId(),
      meetingId,
      version,
      content,
      sha256: hash,
      publicContent,
      publicSha256: sha256(publicContent),
      correctionNote: document.correctionNote,
      approvedById: actor.personId,
      approvedAt,
    },
  })
  if (facts.meetingStatus === 'minutes') await tx.meeting.update({ where: { id: meetingId }, data: { status: 'approved' } })
  await setDocumentStatus(work, document, 'locked', { correctionNote: '' })
  record(minutesApproved(meetingId, version, hash, viaItemId))
  return version
}
