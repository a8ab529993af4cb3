import type { ReactNode } from 'react'
import { Heading, useHeadingLevel, type HeadingLevel } from './heading'

type InsetProps = { eyebrow?: ReactNode; title?: ReactNode; level?: HeadingLevel; foot?: ReactNode; children: ReactNode }

/** A record that stands inside a text and is not part of its flow, such as what was settled. */
export function Inset({ eyebrow, title, level, foot, children }: InsetProps) {
  const rank = useHeadingLevel(level)
  return (
    <div data-keep-together className="my-5 border-l-4 border-brick bg-paper px-5 py-4">
      {eyebrow && <p className="font-sans text-sm font-semibold tracking-[0.02em] text-brick">{eyebrow}</p>}
      {title && (
        <Heading level={rank} className="mt-1 text-lg">
          {title}
        </Heading>
      )}
      <div className="mt-1 grid gap-2">{children}</div>
      {foot && <div className="mt-2 font-sans text-sm font-semibold text-ink-soft">{foot}</div>}
    </div>
  )
}
