import { DomainError } from '~/core/errors'
import { logger } from '~/core/logger.server'
import type { Actor } from '~/domain/actor'
import { refusalCodeOf } from '~/domain/meetings/polls/refusal'
import { tFor } from '~/locales/instances.server'
import { type Ask, type Refusal, type Reply, type RequestName, requests } from './protocol'

const codeOfStatus: Record<number, string> = { 400: 'malformed', 403: 'forbidden', 404: 'notFound', 409: 'notNow', 429: 'tooMany' }

/** A refusal in the words of the person's language. What is no refusal of the domain is a defect: logged, and told as `failed`. */
const refusalOf = (error: unknown, actor: Actor): Refusal => {
  const say = tFor(actor.locale) as unknown as (key: string, values?: object) => string
  if (error instanceof DomainError) return { ok: false, code: refusalCodeOf(error) ?? codeOfStatus[error.status] ?? 'notNow', message: say(error.key, error.values) }
  logger.error({ err: error }, 'a socket request failed')
  return { ok: false, code: 'failed', message: say('live:failed') }
}

type Accepted<Name extends RequestName> = Extract<Reply<Name>, { ok: true }>

/**
 * Answers a request of a socket through its acknowledgement: the payload is parsed by the protocol first. Whoever sends no acknowledgement
 * function gets no answer, and nothing is done: an answer is part of every request. Work may end in a function: it runs at the moment of
 * answering, with nothing in between.
 */
export const answer = async <Name extends RequestName>(
  name: Name,
  actor: Actor,
  [payload, reply]: unknown[],
  work: (payload: Ask<Name>) => Promise<Accepted<Name> | (() => Accepted<Name>)>,
): Promise<void> => {
  if (typeof reply !== 'function') return
  const respond = reply as (answer: Reply<Name> | Refusal) => void
  const parsed = requests[name].payload.safeParse(payload)
  if (!parsed.success) return respond(refusalOf(new DomainError(name === 'vote:cast' ? 'polls:refusal.malformed' : 'live:malformed', { status: 400 }), actor))
  try {
    const result = await work(parsed.data as Ask<Name>)
    respond(typeof result === 'function' ? result() : result)
  } catch (error) {
    respond(refusalOf(error, actor))
  }
}
