import { useT } from '~/core/i18n/use-t'
import { plainField } from '~/ui/fields/plain-field'
import { TextField } from '~/ui/fields/text-field'
import { FilterBar } from '~/ui/filter-bar'
import { BodyAndYear } from './body-and-year'

export interface DecisionChoices {
  bodies: { id: string; name: string }[]
  years: number[]
}

export interface ChosenDecisions {
  bodyId?: string | undefined
  year?: number | undefined
  text?: string | undefined
}

interface Props {
  action: string
  choices: DecisionChoices
  chosen: ChosenDecisions
}

/** Narrows a list of decisions by body, year and words: a GET form. */
export const DecisionFilter = ({ action, choices, chosen }: Props) => {
  const t = useT()
  const isFiltered = Boolean(chosen.bodyId || chosen.year || chosen.text)
  return (
    <FilterBar label={t('decisions:list.filter')} action={action} {...(isFiltered && { resetTo: action })}>
      <TextField field={plainField({ name: 'zoek', value: chosen.text ?? '' })} type="search" label={t('decisions:list.text')} width="medium" />
      <BodyAndYear choices={choices} chosen={chosen} />
    </FilterBar>
  )
}
