import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { useLivePlaceholders } from './placeholders/live-placeholders'

/** Where a manager may bring a paper next; approving is asked twice, for it cannot be undone, and so is making it final with places left to fill in. An approved one can be corrected. */
export const PaperSteps = ({ page: { paper, next, may, placeholders } }: { page: PaperPage }) => {
  const t = useT()
  const toFillIn = useLivePlaceholders() ?? placeholders
  if (may.manage && paper.status === 'approved' && !paper.correctionId)
    return (
      <Form method="post" action={paths.correctPaper(paper.id)} className="mt-4">
        <Button>{t('versions:correct')}</Button>
      </Form>
    )
  if (next.length === 0) return null
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      {next.map((status, index) => (
        <Form key={status} method="post" action={paths.paperStatus(paper.id)}>
          {status === 'approved' ? (
            <ConfirmButton
              name="status"
              value={status}
              look="primary"
              label={t('documents:step.approved')}
              question={t('documents:step.approveQuestion', { title: paper.title })}
              consequence={t('documents:step.approveConsequence')}
              confirmLabel={t('documents:step.approved')}
            />
          ) : status === 'final' && toFillIn > 0 ? (
            <ConfirmButton
              name="status"
              value={status}
              look={index === 0 ? 'primary' : 'quiet'}
              label={t('documents:step.final')}
              question={t('words:placeholders.finalQuestion', { title: paper.title })}
              consequence={t('words:placeholders.finalConsequence', { count: toFillIn })}
              confirmLabel={t('documents:step.final')}
            />
          ) : (
            <Button name="status" value={status} look={index === 0 ? 'primary' : 'quiet'}>
              {t(status === 'draft' ? 'documents:step.back' : `documents:step.${status}`)}
            </Button>
          )}
        </Form>
      ))}
    </div>
  )
}
