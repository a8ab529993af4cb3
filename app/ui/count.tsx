import { VisuallyHidden } from './visually-hidden'

/** How many wait here. `label` is the whole sentence for a screen reader, with the number in it; nothing is shown at 0. */
export function Count({ value, label }: { value: number; label: string }) {
  if (value === 0) return null
  return (
    <span className="inline-block min-w-5 rounded-full bg-brick px-1.5 text-center text-xs font-semibold leading-5 text-on-brick">
      <span aria-hidden="true">{value}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
