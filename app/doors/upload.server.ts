import { type ActionFunctionArgs, data } from '@remix-run/node'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { BodyTooBig } from './bounded.server'
import { asResponse, requireActor } from './page.server'
import { readBounded } from './read-form.server'

type Args = ActionFunctionArgs

export interface Limits {
  /** The name of the file field. */
  field: string
  /** The largest file in bytes. */
  largest: number
  /** What to say of a larger one: a key of the catalogues. */
  tooBig: string
}

export const refuse = (field: string, key: string, status: number) => data({ result: { status: 'error' as const, error: { [field]: [key] } } }, { status })

/** Room for the other fields and the boundaries around the file. */
const envelope = 100_000

/**
 * Makes the action of a form with one file, for who is signed in. No more is read than the file may be; a refusal comes back at the file's field, as
 * `formAction` answers.
 */
export const uploadAction =
  <Result>({ field, largest, tooBig }: Limits, work: (args: Args & { actor: Actor; file: File }) => Promise<Result>) =>
  async (args: Args) => {
    const actor = await requireActor(args)
    const form = await readUpload(args.request, { field, largest })
    if (!form) return refuse(field, tooBig, 413)
    const file = form.get(field)
    if (!(file instanceof File)) return refuse(field, 'errors:required', 400)
    try {
      return await work({ ...args, actor, file })
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404 || error.status === 403) throw asResponse(error)
      return refuse(error.field ?? '', error.key, error.status)
    }
  }

/** The fields of a form, and the file when one was chosen; null when that is too big. */
export const readUpload = async (request: Request, { field, largest }: Pick<Limits, 'field' | 'largest'>): Promise<FormData | null> => {
  try {
    const form = await readBounded(request, largest + envelope)
    const file = form.get(field)
    if (!(file instanceof File) || file.size === 0) form.delete(field)
    return file instanceof File && file.size > largest ? null : form
  } catch (error) {
    if (error instanceof BodyTooBig) return null
    throw error
  }
}
