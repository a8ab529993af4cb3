import type { ReactNode } from 'react'

type ScreenFrameProps = { eyebrow?: ReactNode; title: ReactNode; next?: ReactNode; clock?: ReactNode; connection?: ReactNode; children?: ReactNode }

/** For the wall: nothing to press, nothing under 32 px, readable from 8 m. Its title is the page's h1. */
export function ScreenFrame({ eyebrow, title, next, clock, connection, children }: ScreenFrameProps) {
  return (
    <div className="screen flex min-h-dvh flex-col px-[5vw] py-[4.5vh] [@media(max-height:800px)]:py-[2.5vh]">
      <main id="inhoud" tabIndex={-1} className="flex-1">
        {eyebrow && <p className="font-semibold text-brick">{eyebrow}</p>}
        <h1 className="mt-2 max-w-[38ch]">{title}</h1>
        <div className="mt-[4vh] [@media(max-height:800px)]:mt-[2.5vh]">{children}</div>
      </main>
      {connection}
      <footer className="mt-[3vh] flex flex-wrap items-end gap-x-12 text-ink-soft">
        <div>{next}</div>
        {clock && <div className="contents tabular-nums [&>:last-child]:ml-auto">{clock}</div>}
      </footer>
    </div>
  )
}
