import { useT } from '~/core/i18n/use-t'
import type { PublicMeetingLine } from '~/domain/publication/public-meetings.queries.server'
import { paths } from '~/paths'
import { FilterBar } from '~/ui/filter-bar'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { MeetingRows } from './meeting-rows'
import { BodyAndYear } from '~/views/decisions/body-and-year'

interface Props {
  upcoming: PublicMeetingLine[]
  past: PublicMeetingLine[]
  choices: { bodies: { id: string; name: string }[]; years: number[] }
  chosen: { bodyId?: string | undefined; year?: number | undefined }
  isLaterPage: boolean
  nextTo: string | null
}

/** Every public meeting: what comes first, then what was held. */
export const PublicMeetingsPage = ({ upcoming, past, choices, chosen, isLaterPage, nextTo }: Props) => {
  const t = useT()
  const isFiltered = Boolean(chosen.bodyId || chosen.year)
  return (
    <>
      <PageHeader title={t('publication:meetings.title')} sub={t('publication:meetings.intro')} />
      {!isFiltered && !isLaterPage && (
        <Section title={t('publication:meetings.upcoming')}>
          <MeetingRows label={t('publication:meetings.upcoming')} meetings={upcoming} empty={t('publication:home.noUpcoming')} />
        </Section>
      )}
      <Section title={t('publication:meetings.past')}>
        {(choices.years.length > 0 || isFiltered) && (
          <FilterBar label={t('publication:meetings.filter')} action={paths.publicMeetings()} {...(isFiltered && { resetTo: paths.publicMeetings() })}>
            <BodyAndYear choices={choices} chosen={chosen} />
          </FilterBar>
        )}
        <MeetingRows label={t('publication:meetings.past')} meetings={past} empty={isFiltered ? t('publication:meetings.noneFound') : t('publication:home.noMinutes')} isPast />
        <Pagination {...(nextTo && { nextTo })} />
      </Section>
    </>
  )
}
