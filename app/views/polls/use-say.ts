import { translateKey, useT } from '~/core/i18n/use-t'
import type { Say } from '~/domain/meetings/polls/result-words'

/** What the domain asks to be said, in the language of the page. */
export const useSay = (): Say => {
  const t = useT()
  return (key, values) => translateKey(t, key, values)
}
