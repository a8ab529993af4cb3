import { ArrowDown, ArrowUp } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '../icon'

type MoveButtonsProps = { id: string; name: string; action: string; index: number; total: number; onMove: (to: number, pressed: 'up' | 'down') => void }

const look =
  'grid size-11 place-items-center rounded-box text-ink-soft hover:bg-shade hover:text-ink aria-disabled:opacity-35 aria-disabled:hover:bg-transparent sm:size-9'

/** Up and down by key or press; a plain form before JavaScript. At an end the button stays, so that the focus does. */
export function MoveButtons({ id, name, action, index, total, onMove }: MoveButtonsProps) {
  const t = useT()
  const ways = [
    { way: 'up', to: index - 1, icon: ArrowUp, label: t('ui:moveUp', { item: name }) },
    { way: 'down', to: index + 1, icon: ArrowDown, label: t('ui:moveDown', { item: name }) },
  ] as const
  return (
    <form method="post" action={action} className="flex" onSubmit={(event) => event.preventDefault()}>
      <input type="hidden" name="id" value={id} />
      {ways.map(({ way, to, icon, label }) => (
        <button
          key={way}
          type="submit"
          name="position"
          value={Math.min(Math.max(to, 0), total - 1)}
          data-move={`${way} ${id}`}
          aria-disabled={to < 0 || to >= total || undefined}
          onClick={() => onMove(to, way)}
          className={look}
        >
          <Icon icon={icon} label={label} />
        </button>
      ))}
    </form>
  )
}
