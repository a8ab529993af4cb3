import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { FilterBar } from '~/ui/filter-bar'

interface Props {
  years: number[]
  year: number
  chosen: string | undefined
  choices: { id: string; name: string }[]
}

/** Which year, and of whom: a GET form. */
export const YearBoardFilter = ({ years, year, chosen, choices }: Props) => {
  const t = useT()
  return (
    <FilterBar label={t('yearBoard:filter')} action={paths.yearBoard()} submitLabel={t('yearBoard:show')} {...(chosen && { resetTo: paths.yearBoard(year) })}>
      <SelectField field={plainField({ name: 'jaar', value: String(year) })} label={t('yearBoard:year')} options={years.map((value) => ({ value: String(value), label: String(value) }))} width="short" />
      {choices.length > 1 && (
        <SelectField
          field={plainField({ name: 'gemeente', value: chosen ?? '' })}
          label={t('yearBoard:municipality')}
          placeholder={t('yearBoard:allMunicipalities')}
          options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FilterBar>
  )
}
