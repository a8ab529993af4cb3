import type { ItemOutcome } from '~prisma/enums'
import { type SubjectFacts, subjectsOfYear } from '../../subjects/subject'
import { closedItems, numberItems } from '../agenda/agenda'
import { isHeld, isPlanned, progressOf, type YearProgress } from '../overview/year-board'
import { type Cell, cellOf, countsAsRequired, type Evidence } from './cell'
import { type Delivery, type DeliveryFacts, deliveryOf } from './minutes-delivery'

/** A meeting of the year, as the board reads it. */
export interface BoardMeeting extends DeliveryFacts {
  id: string
  title: string
  startsAt: Date
  /** Whether the reader may go there, and may read what is closed. */
  mayOpen: boolean
  readsClosedItems: boolean
  items: BoardItem[]
}

export interface BoardItem {
  id: string
  parentId: string | null
  position: number
  title: string
  isClosed: boolean
  startedAt: Date | null
  outcome: ItemOutcome | null
  subjectIds: string[]
  decisions: { number: string; title: string }[]
}

export interface BoardMunicipality {
  id: string
  name: string
  /** Whether the reader may say what an item is about. */
  mayTag: boolean
  meetings: BoardMeeting[]
}

export interface MeetingLine extends Pick<BoardMeeting, 'id' | 'title' | 'startsAt' | 'status' | 'mayOpen'> {
  isHeld: boolean
  minutes: Delivery
}

export interface MunicipalityYear {
  id: string
  name: string
  mayTag: boolean
  progress: YearProgress
  /** By date; what was cancelled is left out. */
  meetings: MeetingLine[]
  /** By the id of the subject. */
  cells: Record<string, Cell>
  /** Of the subjects of discussion that have to be spoken of every year, how many were. */
  covered: { done: number; of: number }
}

export interface YearBoard {
  year: number
  required: number
  discussion: SubjectFacts[]
  activities: SubjectFacts[]
  municipalities: MunicipalityYear[]
}

interface Facts {
  year: number
  /** YYYY-MM-DD in Brussels. */
  today: string
  required: number
  /** Every subject that ever held. */
  subjects: readonly SubjectFacts[]
  municipalities: BoardMunicipality[]
}

/** The year of every municipality: its meetings, its minutes, and of each point of the checklists where it was spoken of. */
export const boardOf = ({ year, today, required, subjects, municipalities }: Facts): YearBoard => {
  const ofYear = subjectsOfYear(subjects, year)
  const codeOf = new Map(subjects.map(({ id, code }) => [id, code]))
  const discussion = ofYear.filter(({ checklist }) => checklist === 'discussion')
  return {
    year,
    required,
    discussion,
    activities: ofYear.filter(({ checklist }) => checklist === 'activity'),
    municipalities: municipalities
      .map((municipality) => yearOfMunicipality(municipality, { today, required, ofYear, discussion, codeOf }))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
  }
}

interface Rules {
  today: string
  required: number
  ofYear: SubjectFacts[]
  discussion: SubjectFacts[]
  codeOf: Map<string, string>
}

const yearOfMunicipality = ({ id, name, mayTag, meetings: all }: BoardMunicipality, { today, required, ofYear, discussion, codeOf }: Rules): MunicipalityYear => {
  const meetings = all.filter((meeting) => isHeld(meeting) || isPlanned(meeting)).sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  const evidence = meetings.flatMap((meeting) => evidenceOf(meeting, codeOf))
  const cells = Object.fromEntries(ofYear.map((subject) => [subject.id, cellOf(subject, evidence)]))
  const wanted = discussion.filter(countsAsRequired)
  return {
    id,
    name,
    mayTag,
    progress: progressOf(required, meetings),
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      title: meeting.title,
      startsAt: meeting.startsAt,
      status: meeting.status,
      mayOpen: meeting.mayOpen,
      isHeld: isHeld(meeting),
      minutes: deliveryOf(meeting, today),
    })),
    cells,
    covered: { done: wanted.filter((subject) => cells[subject.id]!.state === 'covered').length, of: wanted.length },
  }
}

/** What the items of a meeting say, subject by subject. An item that was adjourned, or never reached, says nothing. */
const evidenceOf = (meeting: BoardMeeting, codeOf: Map<string, string>): Evidence[] => {
  const closed = closedItems(meeting.items)
  return numberItems(meeting.items).flatMap((item) => {
    const isToCome = isPlanned(meeting) || (meeting.status === 'running' && item.startedAt === null)
    if (item.outcome === 'adjourned' || (!isToCome && !isTreated(item, meeting.items))) return []
    const isHidden = closed.has(item.id) && !meeting.readsClosedItems
    return item.subjectIds.map(
      (subjectId): Evidence => ({
        code: codeOf.get(subjectId) ?? '',
        meetingId: meeting.id,
        itemId: item.id,
        number: item.number,
        title: isHidden ? null : item.title,
        at: meeting.startsAt,
        isToCome,
        mayOpen: meeting.mayOpen,
        hasMinutes: meeting.approvedAt !== null,
        decisions: isHidden ? [] : item.decisions,
      }),
    )
  })
}

/** An item that only gathers others is treated with the first of them. */
const isTreated = (item: BoardItem, items: BoardItem[]): boolean =>
  [item, ...items.filter(({ parentId }) => parentId === item.id)].some(({ startedAt, outcome }) => startedAt !== null || (outcome !== null && outcome !== 'adjourned'))

/** The board of one municipality; of all when none is chosen. */
export const onlyMunicipality = (board: YearBoard, municipalityId: string | undefined): YearBoard =>
  municipalityId ? { ...board, municipalities: board.municipalities.filter(({ id }) => id === municipalityId) } : board
