import { dateInBrussels } from '~/core/i18n/brussels'
import { useT } from '~/core/i18n/use-t'
import { daysLeft } from '~/domain/meetings/decisions/action-point'
import type { MeetingTask } from '~/domain/meetings/overview/expectation'
import { Chip } from '~/ui/chip'

export const MeetingChip = ({ task }: { task: MeetingTask }) => {
  const t = useT()
  if (task === 'join') return <Chip tone="ok" sign="●">{t('overview:runningNow')}</Chip>
  return null
}

export const ActionChip = ({ dueOn, now }: { dueOn: string; now: Date }) => {
  const t = useT()
  const left = daysLeft(dueOn, dateInBrussels(now))
  if (left < 0) return <Chip tone="bad">{t('decisions:actions.late', { count: -left })}</Chip>
  if (left === 0) return <Chip tone="warn">{t('decisions:actions.today')}</Chip>
  return null
}
