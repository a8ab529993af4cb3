import type { ReactNode } from 'react'
import { Choice } from './choice'
import { ChoiceGroup } from './choice-group'
import { isChosen } from './control-props'
import type { FieldFacts } from './field-facts'

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode }
type Look = 'list' | 'cards' | 'tiles' | 'row'
type RadioGroupProps = { field: FieldFacts; legend: ReactNode; hint?: ReactNode; legendHidden?: boolean; options: ChoiceOption[]; look?: Look }

const layouts: Record<Look, string> = { list: 'grid', cards: 'grid gap-2.5', tiles: 'grid gap-2.5 sm:grid-cols-2 sm:[&>:last-child:nth-child(odd)]:col-span-2', row: 'flex flex-wrap gap-x-6' }

/** One of a few, all visible. */
export function RadioGroup({ field, legend, hint, legendHidden, options, look = 'list' }: RadioGroupProps) {
  return (
    <ChoiceGroup field={field} legend={legend} hint={hint} legendHidden={legendHidden}>
      <div key={field.key} className={layouts[look]}>
        {options.map(({ value, ...words }) => (
          <Choice
            key={value}
            type="radio"
            id={`${field.id}-${value}`}
            name={field.name}
            form={field.formId || undefined}
            required={field.required || undefined}
            value={value}
            defaultChecked={isChosen(field, value)}
            boxed={look === 'cards' || look === 'tiles'}
            {...words}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}
