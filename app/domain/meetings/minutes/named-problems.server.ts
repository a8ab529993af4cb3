import { checkText, type Problem } from './check-text'
import { textForPage } from './load-text.server'
import { recordsForPage } from './read-records.server'
import { type MinutesRecords, recordOf } from './records'

/** A fault in the draft as people read it: which record, by its number or its own words. `order`: the sections are not those of the agenda. */
export type NamedProblem = (Problem & { name: string }) | { fault: 'order' }

/** What keeps a draft from being submitted. */
export const namedProblems = async ({ meetingId, documentId }: { meetingId: string; documentId: string }): Promise<NamedProblem[]> => {
  const records = await recordsForPage(meetingId)
  const { problems, areSectionsRight } = checkText(await textForPage(documentId), records)
  if (problems.length === 0 && !areSectionsRight) return [{ fault: 'order' }]
  return problems.map((problem) => ({ ...problem, name: nameOf(problem, records) }))
}

const nameOf = (problem: Problem, records: MinutesRecords): string => {
  const record = recordOf(records, problem)
  if (record?.kind === 'item') return `${record.number}. ${record.title}`
  if (record?.kind === 'decision') return record.number
  if (record?.kind === 'poll') return record.question
  return record?.kind === 'action' ? record.description : ''
}
