import { formatNumber } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'

const worded = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** A number at the start of a sentence: "Vier", or "12" when it is a long word. */
export const useAmount = (count: number): string => {
  const t = useT()
  const language = useLanguage()
  const found = worded.find((number) => number === count)
  return found ? t(`overview:amount.n${found}`) : formatNumber(count, language)
}
