import type { LoaderFunctionArgs } from '@remix-run/node'
import { clock, minutes } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { singleton } from '~/core/singleton.server'
import { noSuchLink } from '~/domain/documents/links/link'
import { page } from './page.server'

/** So many wrong addresses in a quarter of an hour are no slip of the hand. */
const mostWrong = 40
const window = minutes(15)
/** More callers than this are not remembered one by one. */
const mostCallers = 10_000

const wrong = singleton('wrong-links', () => new Map<string, { count: number; until: number }>())

/** Who calls: an address, or the network of one (IPv6 gives everybody many). */
const callerOf = (address: string): string => (address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address)

const isGuessing = (caller: string): boolean => {
  const known = wrong.get(caller)
  return known !== undefined && known.until > clock.ms() && known.count >= mostWrong
}

const countWrong = (caller: string): void => {
  const now = clock.ms()
  if (wrong.size >= mostCallers) for (const [one, { until }] of wrong) if (until <= now || wrong.size >= mostCallers) wrong.delete(one)
  const known = wrong.get(caller)
  wrong.set(caller, known && known.until > now ? { count: known.count + 1, until: known.until } : { count: 1, until: now + window })
}

/** Wraps the loader of an address whose token opens it: who tries too many that open nothing is told to wait. */
export const linkDoor = <Result>(load: (args: LoaderFunctionArgs) => Promise<Result>) =>
  page(async (args: LoaderFunctionArgs): Promise<Result> => {
    const caller = callerOf(args.context.address)
    if (isGuessing(caller)) throw new DomainError('documents:refusal.tooManyLinks', { status: 429 })
    try {
      return await load(args)
    } catch (error) {
      if (error instanceof DomainError && error.key === noSuchLink) countWrong(caller)
      throw error
    }
  })
