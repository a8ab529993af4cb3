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
import { FindBar } from './find/find-bar'
import { FindWords } from './find/found-words'
import { LinkKeys } from './link-keys'
import { mentionOffers } from './mentions/mention-offers'
import { OfferList } from './mentions/offer-list'
import { usePasting } from './paste/use-pasting'
import { pictures } from './pictures'
import { PlaceholderLine } from './placeholders/placeholder-line'
import { PlaceholderMarks } from './placeholders/placeholder-marks'
import { seldom } from './seldom'
import { slashMenu } from './slash/slash-menu'
import { SuggestBar } from './suggest-bar'
import { suggestMode, type SuggestMode } from './suggest-mode'
import { Toolbar } from './toolbar/toolbar'
import { paperBlocks, paperToolbar, suggestToolbar } from './toolbar/toolbars'
import { WordCount } from './word-count'

interface Props {
  page: PaperPage
  head: ReactNode
  text: ReactNode
}

/** A paper in which several people write at once. */
const PaperDesk = ({ page: { paper, me, may }, head, text }: Props) => {
  const t = useT()
  const toast = useToast()
  const [suggests, setSuggests] = useState(!may.write)
  const onRefused = useMemo(() => seldom((why: Refusal) => toast({ tone: 'info', text: t(`suggestions:refused.${why}`) })), [toast, t])
  const mode = useRef<SuggestMode>({ isOn: suggests, me, onRefused })
  mode.current = { isOn: suggests, me, onRefused }
  const onPicture = useCallback((key: string) => toast({ tone: 'error', text: translateKey(t, key) }), [toast, t])
  const pasting = usePasting(paper.id)
  const extensions = useMemo(() => {
    const isWriting = (): boolean => !mode.current.isOn
    return paperExtensions(CommentMarks, FindWords, PlaceholderMarks, pasting, pictures(paper.id, onPicture, isWriting), suggestMode(() => mode.current), mentionOffers(isWriting), slashMenu({ blocks: paperBlocks, t, mayOpen: isWriting }), LinkKeys)
  }, [mode, paper.id, onPicture, pasting, t])
  return (
    <Desk
      document={paper}
      me={me}
      label={t('documents:paper.editorLabel')}
      extensions={extensions}
      beside={
        <>
          <SuggestBar isOn={suggests} isAlways={!may.write} onToggle={() => setSuggests(!suggests)} />
          <PlaceholderLine />
        </>
      }
      onlyWords={suggests}
      tools={<Toolbar label={t('editor:bar.label')} groups={suggests ? suggestToolbar : paperToolbar} />}
      panels={<FindBar />}
      foot={<WordCount />}
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
