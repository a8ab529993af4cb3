import { useT } from '~/core/i18n/use-t'
import type { MinutesPageData } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { Card } from '~/ui/card'
import { EmptyState } from '~/ui/empty-state'
import { ApprovedAct } from './approved-act'
import { DraftAct } from './draft-act'
import { SubmittedAct } from './submitted-act'

/** What happens to the minutes now, in a few words, and the one obvious thing to do about it. */
export const NextAct = ({ page }: { page: MinutesPageData }) => {
  const t = useT()
  const { stage } = page
  if (stage === 'none') return <EmptyState title={t('minutes:page.noneTitle')}>{t('minutes:page.noneText')}</EmptyState>
  const isCorrection = page.versions.length > 0 && stage === 'draft'
  const title = isCorrection ? t('minutes:page.correctionTitle') : t(`minutes:page.${stage}Title`)
  return (
    <Card tone={stage === 'published' ? 'plain' : 'now'} eyebrow={t('minutes:page.now')} title={title}>
      {stage === 'draft' && <DraftAct page={page} />}
      {stage === 'submitted' && <SubmittedAct page={page} />}
      {(stage === 'approved' || stage === 'published') && <ApprovedAct page={page} />}
    </Card>
  )
}
