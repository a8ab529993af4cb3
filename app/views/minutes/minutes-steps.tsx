import { useT } from '~/core/i18n/use-t'
import type { MinutesStage } from '~/domain/meetings/minutes/minutes'
import { Stepper, type StepState } from '~/ui/stepper'

const steps = ['draft', 'submitted', 'approved', 'published'] as const

/** Writing, reading, approved, published. What is published is done. */
export const MinutesSteps = ({ stage }: { stage: MinutesStage }) => {
  const t = useT()
  const now = stage === 'none' ? -1 : steps.indexOf(stage)
  const stateOf = (index: number): StepState => {
    if (index < now || stage === 'published') return 'done'
    return index === now ? 'current' : 'toCome'
  }
  return <Stepper label={t('minutes:steps.label')} steps={steps.map((step, index) => ({ label: t(`minutes:steps.${step}`), state: stateOf(index) }))} />
}
