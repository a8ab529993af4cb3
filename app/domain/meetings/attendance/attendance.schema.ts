import { z } from 'zod'
import { idField } from '../../fields.schema'
import { optionalText } from '../../text.schema'

const yesOrNo = z.enum(['true', 'false'], { error: 'errors:choiceInvalid' }).transform((value) => value === 'true')

export const presenceSchema = z.object({ isPresent: yesOrNo })

export const excusedSchema = z.object({ isExcused: yesOrNo })

export const recusalSchema = z.object({ itemId: idField, isRecused: yesOrNo })

/** Who sits on a seat: its holder, its standing substitute, or somebody else by name. */
export const sitters = ['holder', 'substitute', 'named'] as const

export const sitterSchema = z
  .object({ sitter: z.enum(sitters, { error: 'errors:choiceInvalid' }), name: optionalText(120) })
  .refine(({ sitter, name }) => sitter !== 'named' || name !== '', { error: 'attendance:refusal.nameMissing', path: ['name'] })

/** The code of the room, as people type it: with or without spaces. */
export const announceSchema = z.object({ code: z.string({ error: 'errors:required' }).transform((code) => code.replace(/\s/g, '')).pipe(z.string().min(1, 'errors:required').max(20, 'attendance:refusal.wrongCode')) })
