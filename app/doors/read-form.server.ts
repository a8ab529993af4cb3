import { DomainError } from '~/core/errors'
import { asResponse } from './page.server'

/** The answer to a body that is no form, or one that breaks off: programs send such things, people do not. */
export const noForm = (): unknown => asResponse(new DomainError('errors:noForm', { status: 400 }))

/** The fields that were sent. @throws a 400 when they cannot be read. */
export const readForm = (request: Request): Promise<FormData> =>
  request.formData().catch(() => {
    throw noForm()
  })
