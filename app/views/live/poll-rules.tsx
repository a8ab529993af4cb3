import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'

/** The rules of a poll in half a line, so that nobody has to ask: how, what is enough, and who sees what. */
export const PollRules = ({ poll: { method, majority, visibility } }: { poll: Pick<LivePoll, 'method' | 'majority' | 'visibility'> }) => {
  const t = useT()
  const rule = method === 'positions' ? null : method === 'consent' ? t('voting:rules.consent') : t(`polls:majority.${majority}`)
  return <>{[t(`polls:method.${method}`), rule, method !== 'showOfHands' && t(`polls:visibility.${visibility}`)].filter(Boolean).join(' · ')}</>
}
