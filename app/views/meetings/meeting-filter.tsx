import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { FilterBar } from '~/ui/filter-bar'

export interface ChosenMeetings {
  bodyId?: string | undefined
  year?: number | undefined
}

interface Props {
  bodies: { id: string; name: string }[]
  years: number[]
  chosen: ChosenMeetings
}

/** Narrows the list of meetings by body and year: a GET form. */
export const MeetingFilter = ({ bodies, years, chosen }: Props) => {
  const t = useT()
  const isFiltered = Boolean(chosen.bodyId || chosen.year)
  return (
    <FilterBar label={t('meetings:list.filter')} action={paths.meetings()} {...(isFiltered && { resetTo: paths.meetings() })}>
      <SelectField
        field={plainField({ name: 'orgaan', value: chosen.bodyId ?? '' })}
        label={t('meetings:list.body')}
        placeholder={t('meetings:list.allBodies')}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        field={plainField({ name: 'jaar', value: chosen.year ? String(chosen.year) : '' })}
        label={t('meetings:list.year')}
        placeholder={t('meetings:list.allYears')}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        width="short"
      />
    </FilterBar>
  )
}
