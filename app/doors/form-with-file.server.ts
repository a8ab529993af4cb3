import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { asResponse, requireActor } from './page.server'
import { type Limits, readUpload, refuse } from './upload.server'

type Args = ActionFunctionArgs

/**
 * Makes the action of a form with fields and perhaps one file, for who is signed in: it answers as `formAction` does, and no more is read than the
 * file may be.
 */
export const formWithFile =
  <Schema extends z.ZodType, Result>(schema: Schema, { field, largest, tooBig }: Limits, work: (args: Args & { actor: Actor; value: z.output<Schema> }) => Promise<Result>) =>
  async (args: Args) => {
    const actor = await requireActor(args)
    const form = await readUpload(args.request, { field, largest })
    if (!form) return refuse(field, tooBig, 413)
    const submission = parseWithZod(form, { schema })
    if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 400 })
    try {
      return await work({ ...args, actor, value: submission.value as z.output<Schema> })
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404 || error.status === 403) throw asResponse(error)
      const message = error.values ? JSON.stringify({ key: error.key, values: error.values }) : error.key
      const errors = error.field ? { fieldErrors: { [error.field]: [message] } } : { formErrors: [message] }
      return data({ result: submission.reply(errors) }, { status: error.status })
    }
  }
