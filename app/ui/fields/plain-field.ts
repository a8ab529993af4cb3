import type { FieldFacts } from './field-facts'

type Plain = { name: string; id?: string; value?: string | string[]; required?: boolean; errors?: string[] }

/** The facts of a field outside any Conform form, such as a filter in a GET form. */
export function plainField({ name, id = name, value, required, errors }: Plain): FieldFacts {
  return { id, name, required, quiet: true, errors, initialValue: value, errorId: `${id}-error`, descriptionId: `${id}-description` }
}
