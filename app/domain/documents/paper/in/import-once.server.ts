import { seconds } from '~/core/clock'
import { singleton } from '~/core/singleton.server'

const state = singleton('imports-under-way', () => new Map<string, Promise<unknown>>())
const remembered = seconds(20)

/** The answer to the same question while it is being worked out, and shortly after: a form that was sent twice brings one paper. What failed is tried again. */
export const once = <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
  const running = state.get(key) as Promise<Result> | undefined
  if (running) return running
  const answer = work()
  const forget = () => state.delete(key)
  state.set(key, answer)
  answer.then(() => setTimeout(forget, remembered).unref(), forget)
  return answer
}
