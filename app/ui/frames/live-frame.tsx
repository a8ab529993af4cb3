import type { ReactNode } from 'react'
import { SkipLink } from '../skip-link'
import { LiveSide } from './live-side'

type LiveFrameProps = {
  title: ReactNode
  status?: ReactNode
  facts?: ReactNode
  end?: ReactNode
  agenda: ReactNode
  agendaLabel: string
  people: ReactNode
  peopleLabel: string
  controls?: ReactNode
  /** Names the bar of controls as a landmark. */
  controlsLabel?: string
  controlsEnd?: ReactNode
  connection?: ReactNode
  children: ReactNode
}

// On a phone the buttons share the width and may take two lines, so that the bar stays low.
const bar = 'flex flex-wrap items-center max-sm:w-full max-sm:[&>:is(a,button,form)]:flex-[1_1_8rem] max-sm:[&>form>button]:w-full max-sm:[&>div>:is(a,button,form)]:flex-[1_1_100%] max-sm:[&>div>form>button]:w-full'

// What stands at the end is for a desk: on a phone a bar with nothing else takes no room.
const bareEnd = 'max-lg:border-t-0 max-lg:p-0'

/** The table itself: what is going on in the middle, the order of the day left, people right, the controls fixed below. */
export function LiveFrame(props: LiveFrameProps) {
  const { title, status, facts, end, agenda, agendaLabel, people, peopleLabel, controls, controlsLabel, controlsEnd, connection, children } = props
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <SkipLink />
      <header className="top-0 z-20 sm:sticky flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-2 sm:px-6 lg:min-h-16">
        <div className="min-w-0 font-serif text-lg font-semibold">{title}</div>
        {status}
        {facts && <div className="text-ink-soft max-lg:order-last max-lg:w-full max-md:text-sm">{facts}</div>}
        {end && <div className="ml-auto flex flex-wrap items-center gap-3 text-ink-soft max-md:hidden">{end}</div>}
      </header>
      <div className="flex flex-1 flex-col lg:grid lg:min-h-0 lg:grid-cols-[19rem_minmax(0,1fr)_18rem] xl:grid-cols-[22rem_minmax(0,1fr)_20rem]">
        <main id="inhoud" tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 sm:px-8 lg:col-start-2 lg:row-start-1 lg:overflow-y-auto lg:px-11 lg:py-8">
          {connection}
          {children}
        </main>
        <LiveSide label={agendaLabel} place="lg:col-start-1 lg:row-start-1 lg:border-r lg:border-line lg:px-3">
          {agenda}
        </LiveSide>
        <LiveSide label={peopleLabel} place="lg:col-start-3 lg:row-start-1 lg:border-l lg:border-line lg:px-5.5">
          {people}
        </LiveSide>
      </div>
      {(controls || controlsEnd) && (
        <section aria-label={controlsLabel} className={`sticky bottom-0 z-20 flex flex-wrap items-center gap-2.5 border-t border-line bg-surface px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6 ${controls ? '' : bareEnd}`}>
          {controls && <div className={`${bar} gap-2.5`}>{controls}</div>}
          {controlsEnd && <div className={`${bar} gap-x-3 gap-y-2 text-ink-soft sm:ml-auto`}>{controlsEnd}</div>}
        </section>
      )}
    </div>
  )
}
