import { type ActionFunctionArgs, data, unstable_createMemoryUploadHandler, unstable_parseMultipartFormData } from '@remix-run/node'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { asResponse, requireActor } from './page.server'
import { noForm } from './read-form.server'

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
export const envelope = 100_000

/**
 * Makes the action of a form with one file, for who is signed in. The file is never held in memory beyond its limit; a refusal comes back at
 * the file's field, as `formAction` answers.
 */
export const uploadAction =
  <Result>({ field, largest, tooBig }: Limits, work: (args: Args & { actor: Actor; file: File }) => Promise<Result>) =>
  async (args: Args) => {
    const actor = await requireActor(args)
    if (Number(args.request.headers.get('content-length') ?? 0) > largest + envelope) return refuse(field, tooBig, 413)
    try {
      const file = await readFile(args.request, field, largest)
      if (!file) return refuse(field, 'errors:required', 400)
      return await work({ ...args, actor, file })
    } catch (error) {
      if (isTooBig(error)) return refuse(field, tooBig, 413)
      if (!(error instanceof DomainError) || error.status === 404 || error.status === 403) throw asResponse(error)
      return refuse(error.field ?? '', error.key, error.status)
    }
  }

const readFile = async (request: Request, field: string, largest: number): Promise<File | null> => {
  const handler = unstable_createMemoryUploadHandler({ maxPartSize: largest, filter: ({ name }) => name === field })
  const form = await unstable_parseMultipartFormData(request, handler).catch((error: unknown) => {
    throw isTooBig(error) ? error : noForm()
  })
  const file = form.get(field)
  return file instanceof File && file.size > 0 ? file : null
}

export const isTooBig = (error: unknown): boolean => error instanceof Error && error.constructor.name === 'MaxPartSizeExceededError'
