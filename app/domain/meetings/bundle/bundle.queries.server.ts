import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { env } from '~/core/env.server'
import { dateInBrussels } from '~/core/i18n/brussels'
import { formatMoment } from '~/core/i18n/format'
import { storedFilePath } from '~/core/storage.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import type { Actor } from '../../actor'
import { frozenExport } from '../../documents/paper/out/frozen-export.server'
import { plannedEnd } from '../agenda/agenda'
import { type AgendaLine, agendaOf } from '../agenda/agenda.queries.server'
import { meetingSteps } from '../meeting'
import { itemSight, itemsOfGuest, mayReadClosedItems, maySeeMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { type Annex, type BundleContent, type BundleItem, largestBundle, placedPictures } from './bundle'
import { bundleWords } from './bundle-words.server'

/** A bundle is a paper of the meeting, and those are Dutch. */
const language = 'nl'
const t = tFor(language)

/**
 * Everything a bundle says, as the actor may read it: who may not read closed items gets their place and time alone, without annexes; a guest
 * of some items gets those.
 * @throws DomainError 404.
 */
export const bundleContent = async (actor: Actor, meetingId: string): Promise<BundleContent & { fileName: string }> => {
  const facts = await getMeetingFacts(db, meetingId)
  requireAllowed(maySeeMeeting(actor, facts))
  const meeting = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { title: true, startsAt: true, place: true, status: true, isPublic: true, body: { select: { name: true } } },
  })
  const lines = await agendaOf(db, { meetingId, startsAt: meeting.startsAt, readsClosedItems: isAllowed(mayReadClosedItems(actor, facts)), sightOf: (item) => itemSight(actor, facts, item) })
  const annexes = await annexesOf(meetingId, lines)
  const day = formatMoment(meeting.startsAt, 'fullDate', language)
  const time = (moment: Date) => formatMoment(moment, 'time', language)
  const isWhole = lines.every(({ title }) => title !== null)
  return {
    title: t('bundle:title', { title: meeting.title, date: formatMoment(meeting.startsAt, 'date', language) }),
    cover: {
      product: t('common:product'),
      body: meeting.body.name,
      title: meeting.title,
      facts: [
        { term: t('bundle:when'), detail: t('meetings:span', { date: day, start: time(meeting.startsAt), end: time(plannedEnd(meeting.startsAt, lines)) }) },
        ...(meeting.place ? [{ term: t('bundle:where'), detail: meeting.place }] : []),
        { term: t('bundle:openness'), detail: t(meeting.isPublic ? 'meetings:openness.public' : 'meetings:openness.closed') },
      ],
      steps: meeting.status === 'cancelled' ? [{ label: t('meetings:status.cancelled'), isCurrent: true }] : meetingSteps.map((step) => ({ label: t(`meetings:step.${step}`), isCurrent: step === meeting.status })),
      notes: [
        t('bundle:made', { name: actor.name, moment: formatMoment(clock.now(), 'dateTime', language) }),
        ...(itemsOfGuest(actor, facts) ? [t('bundle:forGuest')] : lines.some(({ isClosed }) => isClosed) ? [t(isWhole ? 'bundle:withClosed' : 'bundle:withoutClosed')] : []),
        t('bundle:online', { url: `${env.origin}${paths.meeting(meetingId)}` }),
      ],
    },
    items: lines.map((line) => asItem(line, annexes)),
    annexes: annexes.map(({ annex }) => annex),
    words: bundleWords(),
    fileName: t('bundle:fileName', { date: dateInBrussels(meeting.startsAt) }),
  }
}

interface FoundAnnex {
  id: string
  annex: Annex
}

/** In the order of the agenda. Papers are written as they stand there, one after the other: each has its turn of the thread that writes them, until the bundle can hold no more. */
const annexesOf = async (meetingId: string, lines: AgendaLine[]): Promise<FoundAnnex[]> => {
  const rows = await db.attachment.findMany({ where: { withdrawnAt: null, item: { meetingId } }, select: { id: true, sha256: true, versionId: true } })
  const stored = new Map(rows.map((row) => [row.id, row]))
  const found: FoundAnnex[] = []
  let weight = 0
  for (const { number, attachments } of lines)
    for (const { id, name, mediaType, size } of attachments) {
      const row = stored.get(id)
      if (!row) continue
      const about = { name, item: number }
      if (row.versionId) found.push({ id, annex: { ...about, ...(weight < largestBundle.bytes ? await pagesOf(row.versionId, name) : noPages), url: `${env.origin}${paths.paperInMeeting(meetingId, id)}` } })
      else found.push({ id, annex: { ...about, mediaType, size, file: storedFilePath(row.sha256), url: `${env.origin}${paths.attachment(meetingId, id)}` } })
      const last = found.at(-1)!.annex
      if (isPlaced(last) && weight + last.size <= largestBundle.bytes) weight += last.size
      // What does not fit is only named: its pages need not be kept.
      else if (row.versionId) last.file = null
    }
  return found
}

const isPlaced = ({ mediaType }: Annex): boolean => mediaType === 'application/pdf' || (placedPictures as readonly string[]).includes(mediaType)

type Pages = Pick<Annex, 'mediaType' | 'size' | 'file'>

const noPages: Pages = { mediaType: 'application/pdf', size: 0, file: null }

/** One paper that cannot be written is no reason to have no bundle; too many who wait for one are. */
const pagesOf = async (versionId: string, name: string): Promise<Pages> => {
  try {
    const { bytes } = await frozenExport(versionId, name, 'pdf')
    return { mediaType: 'application/pdf', size: bytes.length, file: bytes }
  } catch (error) {
    if (!(error instanceof DomainError) || error.status === 429) throw error
    return noPages
  }
}

const asItem = (line: AgendaLine, annexes: FoundAnnex[]): BundleItem => ({
  number: line.number,
  depth: line.depth,
  time: formatMoment(line.startsAt, 'time', language),
  title: line.title ?? t('agenda:closedItem'),
  facts: [line.kind && t(`agenda:kind.${line.kind}`), line.minutes > 0 && t('agenda:minutes', { count: line.minutes }), line.presenter, line.isClosed && t('agenda:isClosed')].filter(Boolean).join(' · '),
  subjects: line.subjects.map(({ code, title }) => `${code} ${title}`).join(' · '),
  paragraphs: line.note.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
  annexes: line.attachments.flatMap(({ id }) => {
    const place = annexes.findIndex((found) => found.id === id)
    return place < 0 ? [] : [place]
  }),
})
