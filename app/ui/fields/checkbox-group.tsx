import type { ReactNode } from 'react'
import { Choice } from './choice'
import { ChoiceGroup } from './choice-group'
import { isChosen } from './control-props'
import type { FieldFacts } from './field-facts'
import type { ChoiceOption } from './radio-group'

type CheckboxGroupProps = { field: FieldFacts; legend: ReactNode; hint?: ReactNode; legendHidden?: boolean; options: ChoiceOption[]; columns?: boolean }

/** Any number of a few; every ticked value is posted under the same name. */
export function CheckboxGroup({ field, legend, hint, legendHidden, options, columns }: CheckboxGroupProps) {
  return (
    <ChoiceGroup field={field} legend={legend} hint={hint} legendHidden={legendHidden}>
      <div key={field.key} className={columns ? 'grid gap-x-6 sm:grid-cols-2' : 'grid'}>
        {options.map(({ value, ...words }) => (
          <Choice
            key={value}
            type="checkbox"
            id={`${field.id}-${value}`}
            name={field.name}
            form={field.formId || undefined}
            value={value}
            defaultChecked={isChosen(field, value)}
            {...words}
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}
