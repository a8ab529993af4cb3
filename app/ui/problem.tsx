import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'

type ProblemProps = { code: string | number; title: ReactNode; actions?: ReactNode; reference?: string; children: ReactNode }

/** What happened, that nothing was lost, and what to do now. */
export function Problem({ code, title, actions, reference, children }: ProblemProps) {
  const t = useT()
  return (
    <div className="grid max-w-[40rem] justify-items-start gap-4 py-8 sm:py-14">
      <p className="font-semibold tracking-[0.02em] text-brick">{code}</p>
      <h1>{title}</h1>
      <div className="grid gap-3 text-lg leading-normal">{children}</div>
      {actions && <div className="mt-2 flex flex-wrap gap-2.5">{actions}</div>}
      {reference && <p className="text-sm text-ink-soft">{t('ui:reference', { reference })}</p>}
    </div>
  )
}
