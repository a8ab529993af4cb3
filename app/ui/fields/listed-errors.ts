import type { FieldFacts } from './field-facts'

/** What the summary reads from a Conform form. */
export type FormFacts = Pick<FieldFacts, 'id'> & { allErrors: Record<string, string[]> }

export type ListedError = { error: string; fieldId?: string; label?: string }

/** Every error of a form, those of the whole form first; fields carry the id Conform gives their control. */
export function listedErrors(form: FormFacts, labels: Record<string, string>): ListedError[] {
  const names = Object.keys(form.allErrors).sort((one, other) => Number(one !== '') - Number(other !== ''))
  return names.flatMap((name) =>
    (form.allErrors[name] ?? []).map((error) => (name ? { error, fieldId: `${form.id}-${name}`, label: labels[name] } : { error })),
  )
}
