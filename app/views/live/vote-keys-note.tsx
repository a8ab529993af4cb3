import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { Button } from '~/ui/button'
import { useHydrated } from '~/ui/use-hydrated'

interface Props {
  poll: LivePoll
  isOn: boolean
  onToggle: () => void
  note?: string
}

/** Tells of the shortcuts where there is a keyboard, and lets one turn them off. */
export const VoteKeysNote = ({ poll, isOn, onToggle, note }: Props) => {
  const t = useT()
  if (!useHydrated()) return null
  const last = Math.min(9, poll.options.length)
  return (
    <p className="-mt-2 flex flex-wrap items-center gap-x-3 text-sm text-ink-soft max-md:hidden">
      {isOn && <span>{note ?? (poll.method === 'forAgainst' ? t('live:vote.shortcutsOn') : t('voting:keys.numbers', { last }))}</span>}
      <Button type="button" look="plain" size="small" onClick={onToggle}>
        {isOn ? t('live:vote.turnOff') : t('live:vote.turnOn')}
      </Button>
    </p>
  )
}
