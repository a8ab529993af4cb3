import { Pencil } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { DecisionRecord } from '~/domain/meetings/decisions/decision-record.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { LinkButton } from '~/ui/link-button'
import { TextLink } from '~/ui/text-link'
import { DecisionSheet } from './decision-sheet'

interface Props {
  decision: DecisionRecord
  mayUpdate: boolean
}

/** A decision inside the workspace. */
export const DecisionPage = ({ decision, mayUpdate }: Props) => {
  const t = useT()
  const isPublished = decision.meeting.status === 'published'
  return (
    <div className="mx-auto grid max-w-[50.5rem] grid-cols-1 gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <Breadcrumbs items={[{ label: t('decisions:list.title'), to: paths.decisions() }, { label: decision.number }]} />
        {mayUpdate && (
          <LinkButton to={paths.editDecision(decision.number)} icon={Pencil}>
            {t('decisions:edit.button')}
          </LinkButton>
        )}
      </div>
      <DecisionSheet
        decision={decision}
        foot={
          <>
            <TextLink to={paths.meeting(decision.meeting.id)}>{t('decisions:page.toMeeting')}</TextLink>
            <span className="block mt-1">{isPublished ? t('decisions:page.published') : t('decisions:page.notPublished')}</span>
          </>
        }
      />
    </div>
  )
}
