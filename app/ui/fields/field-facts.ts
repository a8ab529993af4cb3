import type { ReactNode } from 'react'

/**
 * What a field component needs to know. A Conform `FieldMetadata` of whatever schema fits this shape;
 * asking for so little frees the components from the schema's type.
 */
export type FieldFacts = {
  id: string
  name: string
  errorId: string
  descriptionId: string
  key?: string
  formId?: string
  errors?: string[]
  initialValue?: unknown
  required?: boolean
  minLength?: number
  maxLength?: number
  min?: string | number
  max?: string | number
  step?: string | number
  pattern?: string
  multiple?: boolean
  /** Every field is free to leave open, so none says it: filters. */
  quiet?: boolean
}

/** What every field component takes. */
export type FieldProps = { field: FieldFacts; label: ReactNode; hint?: ReactNode }
