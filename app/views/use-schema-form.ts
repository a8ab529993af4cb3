import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

export type FormResult = SubmissionResult<string[]> | undefined

interface Options<Schema extends z.ZodObject> {
  lastResult: FormResult
  defaultValue?: DefaultValue<z.input<Schema>>
}

/** A form that keeps the same rules in the browser as the server does; after a first attempt, messages follow while typing. */
export const useSchemaForm = <Schema extends z.ZodObject>(id: string, schema: Schema, { lastResult, defaultValue }: Options<Schema>) =>
  useForm<z.input<Schema>, z.output<Schema>, string[]>({
    id,
    lastResult,
    defaultValue,
    constraint: getZodConstraint(schema),
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
  })

/** What an action answered about the form, if it did. */
export const resultOf = (answer: object | undefined): FormResult => (answer && 'result' in answer ? (answer.result as FormResult) : undefined)
