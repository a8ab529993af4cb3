import type { FieldFacts } from '~/ui/fields/field-facts'

/** The facts of a field that always has a value, or stands beside others that may be left: it need not say that it may be left open. */
export const quietField = ({ id, name, key, formId, errorId, descriptionId, errors, initialValue, min, max }: FieldFacts): FieldFacts => ({
  id,
  name,
  errorId,
  descriptionId,
  initialValue,
  quiet: true,
  ...(key && { key }),
  ...(formId && { formId }),
  ...(errors && { errors }),
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
})
