import type { Editor } from '@tiptap/core'
import { useCallback, useState } from 'react'
import { formatNumber } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { countIn, countWithin } from '~/domain/documents/words/count-words'
import { useDesk } from './desk-context'
import { useRest } from './use-rest'

/** How many words the text has, and of those selected. To be read by who wants to know: it is not announced. */
export const WordCount = () => {
  const t = useT()
  const language = useLanguage()
  const { editor } = useDesk()
  const [{ all, selected }, setCounts] = useState<{ all: number | null; selected: number }>({ all: null, selected: 0 })
  const count = useCallback(({ state: { doc, selection } }: Editor) => {
    const found = { all: countIn(doc), selected: selection.empty ? 0 : countWithin(doc, selection.ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos }))) }
    setCounts((before) => (before.all === found.all && before.selected === found.selected ? before : found))
  }, [])
  useRest(editor, count)
  if (all === null) return null
  const shown = formatNumber(all, language)
  return <p className="text-sm text-ink-soft tabular-nums">{selected > 0 ? t('words:count.selected', { selected: formatNumber(selected, language), count: all, shown }) : t('words:count.all', { count: all, shown })}</p>
}
