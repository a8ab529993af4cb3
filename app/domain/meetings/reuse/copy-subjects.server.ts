import type { Tx } from '~/core/db.server'
import { dateInBrussels } from '~/core/i18n/brussels'
import { isValidOn, type SubjectFacts } from '../../subjects/subject'

type Rule = Pick<SubjectFacts, 'id' | 'code' | 'validFrom' | 'validTo'>

/**
 * Lets copies of items carry the subjects of their originals, as they hold on the day of the new meeting: of a rule that was replaced the one with the
 * same code, of one that ended without another nothing.
 * @param copies the id of each copy, by that of its original
 */
export const copySubjects = async (tx: Tx, copies: ReadonlyMap<string, string>, startsAt: Date): Promise<void> => {
  const carried = await tx.itemSubject.findMany({ where: { itemId: { in: [...copies.keys()] } }, select: { itemId: true, subject: { select: { id: true, code: true, validFrom: true, validTo: true } } } })
  if (carried.length === 0) return
  const day = dateInBrussels(startsAt)
  const sameCodes = await tx.subject.findMany({ where: { code: { in: carried.map(({ subject }) => subject.code) } }, select: { id: true, code: true, validFrom: true, validTo: true } })
  const then = (subject: Rule): Rule | undefined => [subject, ...sameCodes.filter(({ code }) => code === subject.code)].find((rule) => isValidOn(rule, day))
  const tags = new Map(
    carried.flatMap(({ itemId, subject }) => {
      const [copyId, rule] = [copies.get(itemId), then(subject)]
      return copyId && rule ? [[`${copyId} ${rule.id}`, { itemId: copyId, subjectId: rule.id }] as const] : []
    }),
  )
  if (tags.size > 0) await tx.itemSubject.createMany({ data: [...tags.values()] })
}
