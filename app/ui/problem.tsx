import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { HeadingLevel } from './heading'

type ProblemProps = { code: string | number; title: ReactNode; level?: 1 | HeadingLevel; actions?: ReactNode; reference?: string; children: ReactNode }

/** What happened, that nothing was lost, and what to do now. */
export function Problem({ code, title, level = 1, actions, reference, children }: ProblemProps) {
  const t = useT()
  const Title = `h${level}` as const
  return (
    <div className="grid max-w-[40rem] justify-items-start gap-4 py-8 sm:py-14">
      <p className="font-semibold tracking-[0.02em] text-brick">{code}</p>
      <Title className="text-3xl sm:text-4xl">{title}</Title>
      <div className="grid gap-3 text-lg leading-normal">{children}</div>
      {actions && <div className="mt-2 flex flex-wrap gap-2.5">{actions}</div>}
      {reference && <p className="text-sm text-ink-soft">{t('ui:reference', { reference })}</p>}
    </div>
  )
}
