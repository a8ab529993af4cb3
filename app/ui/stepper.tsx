import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { classes } from './classes'
import { Icon } from './icon'
import { VisuallyHidden } from './visually-hidden'

export type StepState = 'done' | 'current' | 'toCome'
export type Step = { label: ReactNode; detail?: ReactNode; state: StepState }

const dots: Record<StepState, string> = {
  done: 'border-polder bg-polder text-on-brick',
  current: 'border-brick bg-brick text-on-brick',
  toCome: 'border-edge bg-surface text-ink-soft',
}

/** Where something stands on its way. On a phone the bar stays and only the current step keeps its words. */
export function Stepper({ label, steps }: { label: string; steps: Step[] }) {
  const t = useT()
  const spoken: Record<StepState, string> = { done: t('ui:done'), current: t('ui:current'), toCome: t('ui:toCome') }
  const current = steps.findIndex((step) => step.state === 'current')
  const place = current >= 0 ? current : steps.findLastIndex((step) => step.state === 'done')
  return (
    <div>
      <ol aria-label={label} className="flex gap-1">
        {steps.map((step, index) => (
          <li key={index} aria-current={step.state === 'current' ? 'step' : undefined} className="min-w-0 flex-1">
            <div className="flex items-center gap-1">
              <span className={`grid size-7 shrink-0 place-items-center rounded-full border-2 text-xs font-semibold ${dots[step.state]}`}>
                {step.state === 'done' ? <Icon icon={Check} size={1.1} /> : <span aria-hidden="true">{index + 1}</span>}
              </span>
              {index < steps.length - 1 && <span className={classes('h-0.5 flex-1 rounded-full', step.state === 'done' ? 'bg-polder' : 'bg-line')} />}
            </div>
            <div className="mt-1.5 pr-2 max-md:sr-only">
              <span className={classes('block text-md leading-snug', step.state === 'current' ? 'font-semibold text-ink' : 'text-ink-soft')}>{step.label}</span>
              {step.detail && <span className="block text-xs text-ink-soft">{step.detail}</span>}
              <VisuallyHidden> ({spoken[step.state]})</VisuallyHidden>
            </div>
          </li>
        ))}
      </ol>
      {place >= 0 && (
        <p aria-hidden="true" className="mt-2 text-md md:hidden">
          <span className="text-ink-soft">{t('ui:stepOf', { number: place + 1, total: steps.length })}</span> <span className="font-semibold">{steps[place]?.label}</span>
        </p>
      )}
    </div>
  )
}
