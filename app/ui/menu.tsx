import { Link, type LinkProps } from '@remix-run/react'
import { ChevronDown, type LucideIcon } from 'lucide-react'
import { useRef, type ButtonHTMLAttributes, type ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './icon'
import { useCloseOnNavigation } from './use-close-on-navigation'
import { useCloseOutside } from './use-close-outside'
import { VisuallyHidden } from './visually-hidden'

type MenuProps = { label: ReactNode; labelText?: string; icon?: LucideIcon; alwaysLabelled?: boolean; align?: 'start' | 'end'; up?: boolean; children: ReactNode }

/**
 * A small set of links and actions behind one button. A `<details>`: it opens without JavaScript, and Tab walks through
 * it like through the page. `labelText` is spoken after `label`; on a phone an
 * `icon` stands for both, unless it is `alwaysLabelled`.
 */
export function Menu({ label, labelText, icon, alwaysLabelled, align = 'end', up, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useCloseOutside(details)
  useCloseOnNavigation(details)
  return (
    <details ref={details} className="group relative">
      <summary className="flex min-h-11 items-center gap-2 rounded-box px-3 font-semibold hover:bg-shade group-open:bg-shade">
        {icon && <Icon icon={icon} />}
        <span className={icon && !alwaysLabelled ? 'max-sm:sr-only' : ''}>{label}</span>
        {labelText && <VisuallyHidden>({labelText})</VisuallyHidden>}
        <Icon icon={ChevronDown} size={1} className="text-ink-soft transition-transform duration-150 group-open:rotate-180" />
      </summary>
      <div
        className={classes(
          'absolute z-40 grid min-w-60 max-w-[calc(100vw-2rem)] animate-rise gap-0.5 rounded-box border border-line bg-surface p-1.5 shadow-soft',
          align === 'end' ? 'right-0' : 'left-0',
          up ? 'bottom-full mb-2' : 'top-full mt-2',
        )}
      >
        {children}
      </div>
    </details>
  )
}

const itemLook = 'flex min-h-11 w-full items-center gap-3 rounded-small px-3 py-1.5 text-left text-ink no-underline hover:bg-shade aria-[current]:font-semibold'

type ItemContent = { icon?: LucideIcon; children: ReactNode }

function ItemWords({ icon, children }: ItemContent) {
  return (
    <>
      {icon && <Icon icon={icon} className="text-ink-soft" />}
      <span className="min-w-0">{children}</span>
    </>
  )
}

/** A place to go to, in a Menu. */
export function MenuLink({ icon, children, ...link }: Omit<LinkProps, 'children'> & ItemContent) {
  return (
    <Link {...link} className={itemLook}>
      <ItemWords icon={icon}>{children}</ItemWords>
    </Link>
  )
}

/** Something to do, in a Menu: put it in its own form. */
export function MenuButton({ icon, children, ...button }: ButtonHTMLAttributes<HTMLButtonElement> & ItemContent) {
  return (
    <button type="submit" {...button} className={itemLook}>
      <ItemWords icon={icon}>{children}</ItemWords>
    </button>
  )
}
