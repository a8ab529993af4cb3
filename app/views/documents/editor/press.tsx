import type { LucideIcon } from 'lucide-react'
import { Icon } from '~/ui/icon'

interface Props {
  icon: LucideIcon
  label: string
  /** The keys that do the same, as they are shown. */
  keys?: string
  /** A switch, and whether it is on. */
  isOn?: boolean
  isOff?: boolean
  onPress: () => void
}

/** A small button known by its sign; its name is heard, and seen under the pointer. It leaves the focus where it is. */
export const Press = ({ icon, label, keys, isOn, isOff = false, onPress }: Props) => (
  <button
    type="button"
    aria-pressed={isOn}
    aria-disabled={isOff || undefined}
    title={keys ? `${label} (${keys})` : label}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => !isOff && onPress()}
    className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-small px-2 transition-colors duration-150 hover:bg-shade aria-disabled:text-edge aria-disabled:hover:bg-transparent aria-pressed:bg-ink aria-pressed:text-surface"
  >
    <Icon icon={icon} />
    <span className="sr-only">{label}</span>
  </button>
)
