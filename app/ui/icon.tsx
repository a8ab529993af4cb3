import type { LucideIcon } from 'lucide-react'

type IconProps = { icon: LucideIcon; label?: string; size?: number; className?: string }

/** A drawing. Give `label` only where no words stand beside it. Sizes in em, so that it grows with the text. */
export function Icon({ icon: Drawing, label, size = 1.2, className = '' }: IconProps) {
  const speech = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return <Drawing {...speech} width={`${size}em`} height={`${size}em`} strokeWidth={1.9} className={`shrink-0 ${className}`} />
}
