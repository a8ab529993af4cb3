import { useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { useHydrated } from '~/ui/use-hydrated'

/** Tells of the shortcuts where there is a keyboard, and lets one turn them off. */
export const VoteKeysNote = ({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) => {
  const t = useT()
  if (!useHydrated()) return null
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 text-sm text-ink-soft max-md:hidden">
      {isOn && <span>{t('live:vote.shortcutsOn')}</span>}
      <Button type="button" look="plain" size="small" onClick={onToggle}>
        {isOn ? t('live:vote.turnOff') : t('live:vote.turnOn')}
      </Button>
    </p>
  )
}
