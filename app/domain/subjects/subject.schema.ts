import { z } from 'zod'
import { Checklist, Obligation } from '~prisma/enums'
import { dateField, oneOf } from '../fields.schema'
import { requiredText } from '../text.schema'

export const subjectSchema = z
  .object({
    checklist: oneOf(Checklist),
    code: z
      .string({ error: 'errors:required' })
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9]+([_.-][A-Z0-9]+)*$/, 'subjects:code.invalid')
      .max(12, 'subjects:code.invalid'),
    title: requiredText(200),
    priority: z.number('errors:numberInvalid').int('errors:numberInvalid').min(1, 'subjects:priority.invalid').max(9, 'subjects:priority.invalid').optional(),
    obligation: oneOf(Obligation),
    source: requiredText(300),
    validFrom: dateField,
    validTo: dateField.optional(),
  })
  .refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo, { path: ['validTo'], error: 'subjects:validTo.beforeStart' })

export type SubjectInput = z.output<typeof subjectSchema>

const numberBetween = (least: number, most: number, key: string) =>
  z.number({ error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:numberInvalid') }).int('errors:numberInvalid').min(least, key).max(most, key)

export const normSchema = z.object({
  firstYear: numberBetween(2000, 2100, 'subjects:norm.yearInvalid'),
  meetingsPerYear: numberBetween(0, 52, 'subjects:norm.countInvalid'),
  source: requiredText(300),
})

export type NormInput = z.output<typeof normSchema>
