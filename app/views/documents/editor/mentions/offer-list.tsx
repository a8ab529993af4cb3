import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Gavel, type LucideIcon, UserRound, UsersRound } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { MentionOffer } from '~/domain/search/mention-offers.queries.server'
import { Icon } from '~/ui/icon'
import { useDesk } from '../desk-context'
import { useFloating } from '../toolbar/use-floating'
import { offeringIn, offeringListId, optionId, pointAt, takeOffer, tellOffers } from './offering'
import { useOffers } from './use-offers'

const signs: Record<MentionOffer['kind'], LucideIcon> = { person: UserRound, body: UsersRound, decision: Gavel }

/** Under an "@" that is typed in a paper: whom and what one may name. */
export const OfferList = ({ documentId }: { documentId: string }) => {
  const t = useT()
  const { editor } = useDesk()
  const offering = useEditorState({ editor, selector: ({ editor }) => editor && { from: offeringIn(editor.state).begun?.from ?? null, typed: offeringIn(editor.state).begun?.typed ?? null, active: offeringIn(editor.state).active } })
  const typed = offering?.typed ?? null
  const { state, offers } = useOffers(documentId, typed)
  useEffect(() => {
    if (editor && typed !== null) tellOffers(editor, offers)
  }, [editor, typed, offers])
  // Whoever writes on after an "@" without meaning somebody is left alone.
  const isOpen = editor !== null && typed !== null && (offers.length > 0 || !typed.includes(' '))
  const chosen = offers[offering?.active ?? 0]
  const said = state === 'found' ? (chosen ? t('words:mention.at', { name: chosen.label, at: offering!.active + 1, all: offers.length }) : t('words:mention.none')) : t(`words:mention.${state}`)
  return (
    <>
      <p role="status" className="sr-only">
        {isOpen && said}
      </p>
      {isOpen && <List editor={editor} from={offering!.from!} active={offering!.active} offers={offers} note={state === 'found' && chosen ? null : said} />}
    </>
  )
}

interface ListProps {
  editor: Editor
  from: number
  active: number
  offers: readonly MentionOffer[]
  /** What is to be said of the list; what is heard of it is said elsewhere. */
  note: string | null
}

const List = ({ editor, from, active, offers, note }: ListProps) => {
  const t = useT()
  const box = useRef<HTMLDivElement>(null)
  const beside = useMemo(() => ({ getBoundingClientRect: () => placeOf(editor, from), contextElement: editor.view.dom }), [editor, from])
  useFloating(box, beside)
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div ref={box} data-not-text className="tool-menu w-80 print:hidden">
      {offers.length > 0 && (
        <ul id={offeringListId} role="listbox" aria-label={t('words:mention.list')} className="grid">
          {offers.map((offer, index) => (
            <li
              key={`${offer.kind}/${offer.id}`}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => pointAt(editor, index)}
              onClick={() => takeOffer(editor, offer)}
              className="tool-menu-item"
            >
              <Icon icon={signs[offer.kind]} />
              <span className="min-w-0">
                <span className="block font-semibold">{offer.label}</span>
                <span className="block truncate text-sm text-ink-soft">{offer.detail || t(`words:mention.kind.${offer.kind}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p aria-hidden="true" className="px-3 py-2 text-sm text-ink-soft">
          {note}
        </p>
      )}
    </div>
  )
}

/** Where the "@" stands on the screen. */
const placeOf = ({ view, state }: Editor, from: number): DOMRect => {
  const { top, bottom, left } = view.coordsAtPos(Math.min(from, state.doc.content.size))
  return new DOMRect(left, top, 0, bottom - top)
}
