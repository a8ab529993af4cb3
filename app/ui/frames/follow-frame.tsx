import type { ReactNode } from 'react'
import { SkipLink } from '../skip-link'

type FollowFrameProps = { title: ReactNode; status?: ReactNode; facts?: ReactNode; end?: ReactNode; bar?: ReactNode; children: ReactNode }

/** For reading along: one calm column, and at most one thing to press, under the thumb. */
export function FollowFrame({ title, status, facts, end, bar, children }: FollowFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex max-w-[50rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 sm:px-8">
          <div className="min-w-0 font-serif text-lg font-semibold">{title}</div>
          {status}
          {facts && <div className="text-ink-soft max-sm:text-sm">{facts}</div>}
          {end && <div className="ml-auto">{end}</div>}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="mx-auto w-full min-w-0 max-w-[50rem] flex-1 px-4 py-6 sm:px-8 sm:py-8">
        {children}
      </main>
      {bar && (
        <div className="sticky bottom-0 z-20 border-t border-line bg-surface pb-[max(0.75rem,env(safe-area-inset-bottom))] pt-3">
          <div className="mx-auto max-w-[50rem] px-4 sm:px-8">{bar}</div>
        </div>
      )}
    </div>
  )
}
