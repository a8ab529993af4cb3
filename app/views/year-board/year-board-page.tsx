import { Download, Table2 } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { YearBoardPage as Page } from '~/domain/meetings/year-board/year-board.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { ActivityTables } from './activity-tables'
import { MunicipalityList } from './municipality-list'
import { SubjectTable } from './subject-table'
import { YearBoardFilter } from './year-board-filter'

type Props = Page & { chosen: string | undefined; choices: { id: string; name: string }[] }

/** The year of every municipality against what the law asks, with the evidence behind every cell. */
export const YearBoardPage = ({ board, source, years, chosen, choices }: Props) => {
  const t = useT()
  const { year, required, municipalities } = board
  return (
    <div data-landscape={municipalities.length > 5 || undefined}>
      <PageHeader
        title={t('yearBoard:titleOf', { year })}
        sub={t('yearBoard:intro')}
        actions={
          <LinkButton to={paths.yearBoardFile(year, chosen)} icon={Download} reloadDocument>
            {t('yearBoard:download')}
          </LinkButton>
        }
      />
      <YearBoardFilter years={years} year={year} chosen={chosen} choices={choices} />
      {municipalities.length === 0 ? (
        <EmptyState icon={Table2} title={t('yearBoard:none')}>
          {t('yearBoard:noneText')}
        </EmptyState>
      ) : (
        <>
          <Section title={t('yearBoard:meetings')} sub={t('yearBoard:rule', { count: required })}>
            <MunicipalityList municipalities={municipalities} />
            {source && (
              <p lang="nl" className="mt-2 text-sm text-ink-soft">
                {source}
              </p>
            )}
          </Section>
          <Section title={t('yearBoard:discussion')} sub={board.discussion.length > 0 ? t('yearBoard:discussionText') : t('yearBoard:noDiscussion')}>
            {board.discussion.length > 0 && <SubjectTable caption={t('yearBoard:discussion')} heading={t('yearBoard:subject')} subjects={board.discussion} board={board} />}
          </Section>
          <Section title={t('yearBoard:activities')} sub={board.activities.length > 0 ? t('yearBoard:activitiesText') : t('yearBoard:noActivities')}>
            <ActivityTables board={board} />
          </Section>
        </>
      )}
    </div>
  )
}
