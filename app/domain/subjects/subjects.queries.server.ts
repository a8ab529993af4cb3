import { clock } from '~/core/clock'
import { type Db, db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { dateInBrussels } from '~/core/i18n/brussels'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import type { Actor } from '../actor'
import { inOrder, isValidOn, type SubjectFacts } from './subject'

/** Every subject that ever held, in the order of its code. There are some dozens, so no pages. */
export const allSubjects = async (database: Db): Promise<SubjectFacts[]> => inOrder(await database.subject.findMany())

/** Every norm, the newest first. */
export const allNorms = (database: Db) => database.meetingNorm.findMany({ orderBy: { firstYear: 'desc' } })

/** The checklists as administrators keep them: what holds or will hold, and what has ended. */
export const listSubjects = async (actor: Actor) => {
  requireAllowed(mayManage(actor))
  const today = dateInBrussels(clock.now())
  const [subjects, norms] = await Promise.all([allSubjects(db), allNorms(db)])
  const hasEnded = ({ validTo }: SubjectFacts) => validTo !== null && validTo < today
  return { current: subjects.filter((subject) => !hasEnded(subject)), ended: subjects.filter(hasEnded), norms }
}

/** One subject, with the number of agenda items that carry it. @throws DomainError 404 */
export const subjectPage = async (actor: Actor, subjectId: string) => {
  requireAllowed(mayManage(actor))
  const found = await db.subject.findUnique({ where: { id: subjectId }, include: { _count: { select: { items: true } } } })
  if (!found) throw notFound()
  const { _count, ...subject } = found
  const today = dateInBrussels(clock.now())
  return { subject, items: _count.items, mayEnd: isValidOn(subject, today) && subject.validTo !== today }
}

/** How many subjects hold today. */
export const countSubjects = async (actor: Actor): Promise<number> => {
  requireAllowed(mayManage(actor))
  const today = dateInBrussels(clock.now())
  return db.subject.count({ where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] } })
}
