import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { publicDecision } from '~/domain/publication/public-decisions.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { TextLink } from '~/ui/text-link'
import { DecisionSheet } from '../decisions/decision-sheet'

/** A published decision. */
export const PublicDecisionPage = ({ found }: { found: Awaited<ReturnType<typeof publicDecision>> }) => {
  const t = useT()
  const language = useLanguage()
  const { decision, publishedAt } = found
  return (
    <div className="mx-auto max-w-[50.5rem]">
      <div className="mb-6 print:hidden">
        <Breadcrumbs items={[{ label: t('publication:decisions.title'), to: paths.publicDecisions() }, { label: decision.number }]} />
      </div>
      <DecisionSheet
        decision={decision}
        foot={
          <>
            {publishedAt && t('publication:decision.published', { date: formatMoment(publishedAt, 'date', language) })}{' '}
            <TextLink to={paths.publicMeeting(decision.meeting.id)}>{t('publication:decision.toMinutes')}</TextLink>
          </>
        }
      />
    </div>
  )
}
