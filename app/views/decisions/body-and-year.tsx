import { useT } from '~/core/i18n/use-t'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'

interface Props {
  choices: { bodies: { id: string; name: string }[]; years: number[] }
  chosen: { bodyId?: string | undefined; year?: number | undefined }
}

/** Of which body, and of which year: the fields of a filter. */
export const BodyAndYear = ({ choices, chosen }: Props) => {
  const t = useT()
  return (
    <>
      <SelectField
        field={plainField({ name: 'orgaan', value: chosen.bodyId ?? '' })}
        label={t('decisions:list.body')}
        placeholder={t('decisions:list.allBodies')}
        options={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        field={plainField({ name: 'jaar', value: chosen.year ? String(chosen.year) : '' })}
        label={t('decisions:list.year')}
        placeholder={t('decisions:list.allYears')}
        options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
        width="short"
      />
    </>
  )
}
