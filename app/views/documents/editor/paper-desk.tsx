import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { paperExtensions } from '~/domain/documents/paper/paper-schema'
import type { Refusal } from '~/domain/documents/suggestions/as-suggestion'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { useToast } from '~/ui/toast'
import { CommentMarks, useCommentMarks } from '../comments/comment-marks'
import { useToldSuggestions } from '../suggestions/live-suggestions'
import { Desk } from './desk'
import { useDesk } from './desk-context'
import { FindWords } from './find/found-words'
import { mentionOffers } from './mentions/mention-offers'
import { OfferList } from './mentions/offer-list'
import { pictures } from './pictures'
import { PlaceholderLine } from './placeholders/placeholder-line'
import { PlaceholderMarks } from './placeholders/placeholder-marks'
import { SuggestBar } from './suggest-bar'
import { isSuggestibleTool, suggestMode, type SuggestMode } from './suggest-mode'
import { Toolbar } from './toolbar'
import { paperTools } from './tools'
import { WordCount } from './word-count'
import { WordsPanel } from './words-panel'

interface Props {
  page: PaperPage
  head: ReactNode
  text: ReactNode
}

const suggestTools = paperTools.filter(isSuggestibleTool)

/** A paper in which several people write at once. */
const PaperDesk = ({ page: { paper, me, may }, head, text }: Props) => {
  const t = useT()
  const toast = useToast()
  const [suggests, setSuggests] = useState(!may.write)
  const onRefused = useCallback((why: Refusal) => toast({ tone: 'info', text: t(`suggestions:refused.${why}`) }), [toast, t])
  const mode = useRef<SuggestMode>({ isOn: suggests, me, onRefused })
  mode.current = { isOn: suggests, me, onRefused }
  const onPicture = useCallback((key: string) => toast({ tone: 'error', text: translateKey(t, key) }), [toast, t])
  const extensions = useMemo(() => paperExtensions(CommentMarks, FindWords, PlaceholderMarks, pictures(paper.id, onPicture), suggestMode(() => mode.current), mentionOffers(() => !mode.current.isOn)), [mode, paper.id, onPicture])
  return (
    <Desk
      document={paper}
      me={me}
      label={t('documents:paper.editorLabel')}
      extensions={extensions}
      beside={<WordCount />}
      tools={<Toolbar tools={may.write ? paperTools : suggestTools} />}
      panels={
        <WordsPanel>
          <SuggestBar isOn={suggests} isAlways={!may.write} onToggle={() => setSuggests(!suggests)} />
          <PlaceholderLine />
        </WordsPanel>
      }
      head={head}
      text={text}
    >
      <Followers />
      <OfferList documentId={paper.id} />
    </Desk>
  )
}

/** What beside the text follows it. */
const Followers = () => {
  const { editor } = useDesk()
  useCommentMarks(editor)
  useToldSuggestions(editor)
  return null
}

export default PaperDesk
