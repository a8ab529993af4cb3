import { ChevronRight } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { Icon } from '../icon'
import { useFoldedOnPhone } from './use-folded-on-phone'

type LiveSideProps = { label: string; place: string; children: ReactNode }

/** A column beside the work on a desk; under it, folded, on a phone. Without JavaScript it stays open there. */
export function LiveSide({ label, place, children }: LiveSideProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useFoldedOnPhone(details)
  return (
    // A column that scrolls is reached by the keyboard, also when nothing in it can be pressed.
    <section aria-label={label} tabIndex={0} className={`max-lg:border-t max-lg:border-line lg:overflow-y-auto ${place}`}>
      <details ref={details} open className="group">
        <summary className="flex min-h-13 items-center gap-2 px-4 font-semibold sm:px-8 lg:hidden">
          <Icon icon={ChevronRight} className="transition-transform duration-150 group-open:rotate-90" />
          {label}
        </summary>
        <div className="max-lg:px-4 max-lg:pb-4 max-lg:sm:px-8 lg:py-5">{children}</div>
      </details>
    </section>
  )
}
