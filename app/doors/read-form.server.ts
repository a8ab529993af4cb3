import { DomainError } from '~/core/errors'
import { bounded, BodyTooBig } from './bounded.server'
import { asResponse } from './page.server'

/** The largest form without a file, in bytes: a hundred pages of text, and room for how browsers spell it. */
const largestForm = 2_000_000

/**
 * The fields that were sent, as far as a body is no larger than this; a larger one is not read further, whatever it says of its length.
 * @throws BodyTooBig, or a 400 for a body that is no form or that breaks off: programs send such things, people do not.
 */
export const readBounded = async (request: Request, most: number): Promise<FormData> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new BodyTooBig()
  try {
    return await bounded(request, most).formData()
  } catch (error) {
    throw wasTooBig(error) ? new BodyTooBig() : asResponse(new DomainError('errors:noForm', { status: 400 }))
  }
}

/** The fields that were sent. @throws a 400 when they cannot be read, a 413 when there is more than any form of ours holds. */
export const readForm = (request: Request): Promise<FormData> =>
  readBounded(request, largestForm).catch((error: unknown) => {
    throw error instanceof BodyTooBig ? asResponse(new DomainError('errors:formTooLarge', { status: 413 })) : error
  })

/** Readers of forms wrap what went wrong in an error of their own. */
const wasTooBig = (error: unknown): boolean => error instanceof BodyTooBig || (error instanceof Error && error.cause instanceof BodyTooBig)
