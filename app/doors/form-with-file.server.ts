import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, unstable_createMemoryUploadHandler, unstable_parseMultipartFormData } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { asResponse, requireActor } from './page.server'
import { noForm, readForm } from './read-form.server'
import { envelope, isTooBig, type Limits, refuse } from './upload.server'

type Args = ActionFunctionArgs

/**
 * Makes the action of a form with fields and perhaps one file, for who is signed in: it answers as `formAction` does, and the file is never held in
 * memory beyond its limit.
 */
export const formWithFile =
  <Schema extends z.ZodType, Result>(schema: Schema, { field, largest, tooBig }: Limits, work: (args: Args & { actor: Actor; value: z.output<Schema> }) => Promise<Result>) =>
  async (args: Args) => {
    const actor = await requireActor(args)
    if (Number(args.request.headers.get('content-length') ?? 0) > largest + envelope) return refuse(field, tooBig, 413)
    const form = await readFields(args.request, field, largest)
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

/** The fields as text, and the file when one was chosen; null when it is too big. */
const readFields = async (request: Request, field: string, largest: number): Promise<FormData | null> => {
  const isMultipart = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  try {
    const form = isMultipart ? await unstable_parseMultipartFormData(request, unstable_createMemoryUploadHandler({ maxPartSize: largest })) : await readForm(request)
    const file = form.get(field)
    if (!(file instanceof File) || file.size === 0) form.delete(field)
    return form
  } catch (error) {
    if (isTooBig(error)) return null
    throw isMultipart ? noForm() : error
  }
}
