import { useT } from '~/core/i18n/use-t'
import { initials } from './initials'
import { VisuallyHidden } from './visually-hidden'

type AvatarSize = 'small' | 'normal' | 'large'
const sizes: Record<AvatarSize, string> = { small: 'size-7 text-[0.75rem]', normal: 'size-8 text-[0.8125rem]', large: 'size-11 text-md' }

type AvatarProps = { name: string; size?: AvatarSize; color?: string }

/** A face by its initials; the name stands beside it. `color` rings it, as the caret of who is typing. */
export function Avatar({ name, size = 'normal', color }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 select-none place-items-center rounded-full bg-shade font-semibold text-ink-soft ${sizes[size]}`}
      style={color ? { boxShadow: `0 0 0 2px ${color}` } : undefined}
    >
      {initials(name)}
    </span>
  )
}

type AvatarRowProps = { people: { id: string; name: string; color?: string }[]; label: string; max?: number }

/** Faces of who is here. */
export function AvatarRow({ people, label, max = 6 }: AvatarRowProps) {
  const t = useT()
  const hidden = Math.max(0, people.length - max)
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-1.5">
      {people.slice(0, max).map((person) => (
        <li key={person.id} title={person.name}>
          <Avatar name={person.name} color={person.color} />
          <VisuallyHidden>{person.name}</VisuallyHidden>
        </li>
      ))}
      {hidden > 0 && <li className="text-sm text-ink-soft">{t('ui:andMore', { count: hidden })}</li>}
    </ul>
  )
}
