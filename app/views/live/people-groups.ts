import type { LivePerson } from '~/domain/meetings/live/live-view'

const groupKeys = ['expected', 'present', 'left', 'excused', 'guests'] as const
export type GroupKey = (typeof groupKeys)[number]

const groupOf = ({ role, isPresent, isExcused, leftAt }: LivePerson): GroupKey => {
  if (role === 'guest') return 'guests'
  if (isPresent) return 'present'
  if (leftAt) return 'left'
  return isExcused ? 'excused' : 'expected'
}

/** The people of a meeting as its list shows them, without the groups nobody is in. Whom to look out for comes first. */
export const peopleGroups = (people: LivePerson[]): { key: GroupKey; people: LivePerson[] }[] =>
  groupKeys.map((key) => ({ key, people: people.filter((person) => groupOf(person) === key) })).filter(({ people: group }) => group.length > 0)
