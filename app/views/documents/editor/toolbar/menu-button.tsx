import { ChevronDown } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { classes } from '~/ui/classes'
import { Icon } from '~/ui/icon'
import { toolLook } from './look'
import type { MenuPart, PartState } from './part'
import type { Stop } from './use-roving'

interface Props {
  menu: MenuPart
  menuId: string
  state: PartState | undefined
  stop: Stop
  isOpen: boolean
  onToggle: (button: HTMLElement) => void
}

/** Opens the tools behind it. A menu of choices shows what holds now. */
export const MenuButton = ({ menu: { name, icon, isChoice }, menuId, state, stop, isOpen, onToggle }: Props) => {
  const t = useT()
  const label = t(`editor:bar.${name}`)
  const chosen = isChoice ? t(`editor:tools.${state?.chosen ?? 'paragraph'}`) : null
  return (
    <button
      type="button"
      {...stop}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      aria-controls={isOpen ? menuId : undefined}
      aria-disabled={!state?.isPossible || undefined}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ currentTarget }) => state?.isPossible && onToggle(currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || isOpen || !state?.isPossible) return
        event.preventDefault()
        onToggle(event.currentTarget)
      }}
      className={classes(toolLook, isChoice && 'w-30')}
    >
      {icon && <Icon icon={icon} />}
      <span className={name === 'more' ? 'sr-only' : undefined}>
        {chosen && <span className="sr-only">{label}: </span>}
        {chosen ?? label}
      </span>
      {name !== 'more' && <Icon icon={ChevronDown} size={1} className="ml-auto text-ink-soft" />}
    </button>
  )
}
