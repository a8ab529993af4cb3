import type { FieldFacts } from './field-facts'

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The attributes a native control shares: identity, form, required, and the ties to hint and error that make a
 * screen reader say them. The React `key` (Conform changes it on reset) is not in it, because keys cannot be spread.
 */
export function controlProps(field: FieldFacts, hint: unknown) {
  const described = [field.errors?.length ? field.errorId : '', hint ? field.descriptionId : ''].filter(Boolean).join(' ')
  return {
    id: field.id,
    name: field.name,
    form: field.formId || undefined,
    required: field.required || undefined,
    'aria-invalid': field.errors?.length ? true : undefined,
    'aria-describedby': described || undefined,
  }
}

/** The same, for a control that holds text. */
export function textControlProps(field: FieldFacts, hint: unknown) {
  const { minLength, maxLength } = field
  return { ...controlProps(field, hint), minLength, maxLength, defaultValue: text(field.initialValue) }
}

/** Whether a choice was made before: one value, a list, or a plain tick ("on"). */
export function isChosen(field: FieldFacts, value: string): boolean {
  return Array.isArray(field.initialValue) ? field.initialValue.includes(value) : field.initialValue === value
}
