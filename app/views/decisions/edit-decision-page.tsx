import type { SubmissionResult } from '@conform-to/react'
import { useT } from '~/core/i18n/use-t'
import type { DecisionRecord } from '~/domain/meetings/decisions/decision-record.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import { RecordDecisionForm } from './record-decision-form'

interface Props {
  decision: DecisionRecord
  polls: { id: string; question: string }[]
  lastResult?: SubmissionResult<string[]> | undefined
}

export const EditDecisionPage = ({ decision, polls, lastResult }: Props) => {
  const t = useT()
  const { number, title, reasons, legalBasis, articles, pollId } = decision
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={
          <Breadcrumbs
            items={[{ label: t('decisions:list.title'), to: paths.decisions() }, { label: number, to: paths.decision(number) }, { label: t('decisions:edit.button') }]}
          />
        }
        title={t('decisions:edit.title', { number })}
        sub={t('decisions:edit.intro')}
      />
      <RecordDecisionForm
        action={paths.editDecision(number)}
        polls={polls}
        defaults={{ title, reasons, legalBasis, articles: articles.map(({ text }) => text), pollId }}
        lastResult={lastResult}
      />
    </div>
  )
}
