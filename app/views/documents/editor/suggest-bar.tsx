import { PencilLine } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '~/ui/icon'

interface Props {
  isOn: boolean
  /** Who may only suggest cannot turn it off. */
  isAlways: boolean
  onToggle: () => void
}

/** Whether what is typed becomes a suggestion. */
export const SuggestBar = ({ isOn, isAlways, onToggle }: Props) => {
  const t = useT()
  if (isAlways)
    return (
      <p className="flex items-center gap-2 py-1 text-sm text-ink-soft">
        <Icon icon={PencilLine} /> {t('suggestions:modeOnly')}
      </p>
    )
  return (
    <p className="flex flex-wrap items-center gap-x-1 max-sm:-ml-2 sm:gap-x-3">
      <button type="button" aria-pressed={isOn} onClick={onToggle} className="inline-flex min-h-11 items-center gap-1.5 rounded-small px-2 text-sm hover:bg-shade aria-pressed:bg-ink aria-pressed:text-surface">
        <Icon icon={PencilLine} /> {t('suggestions:mode')}
      </button>
      <span role="status" className="text-sm text-ink-soft max-sm:sr-only">
        {isOn && t('suggestions:modeOn')}
      </span>
    </p>
  )
}
