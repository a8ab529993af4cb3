import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { PaperText } from '~/domain/documents/paper/paper-text'
import { listSuggestions } from '~/domain/documents/suggestions/list-suggestions'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { ActButton } from '../comments/act-button'
import { useLiveSuggestions } from './live-suggestions'
import { SuggestionCard } from './suggestion-card'

interface Props {
  documentId: string
  /** The text as the server has it: while no editor is open. */
  text: PaperText
  mayWrite: boolean
  meId: string
}

const atOnce = 25

/** What is suggested in the text, in its order, with the name and organisation of who suggests it. */
export const SuggestionsColumn = ({ documentId, text, mayWrite, meId }: Props) => {
  const t = useT()
  const live = useLiveSuggestions()
  const [shown, setShown] = useState(atOnce)
  const suggestions = live ?? listSuggestions(text)
  if (suggestions.length === 0) return <p className="text-ink-soft">{t('suggestions:empty')}</p>
  const people = [...new Map(suggestions.map(({ personId, name, organisation }) => [personId, { personId, name: [name, organisation].filter(Boolean).join(', ') }])).values()]
  return (
    <div className="grid gap-3">
      {mayWrite && suggestions.length > 1 && (
        <div className="grid gap-1">
          <div className="-ml-2 flex flex-wrap gap-x-1">
            <Both documentId={documentId} id="alle" accept={t('suggestions:acceptAll')} reject={t('suggestions:rejectAll')} />
          </div>
          {people.length > 1 && (
            <Disclosure summary={t('suggestions:byPerson')}>
              <ul className="grid gap-2">
                {people.map(({ personId, name }) => (
                  <li key={personId}>
                    <p className="text-sm font-semibold">{t('suggestions:ofPerson', { name, count: suggestions.filter((suggestion) => suggestion.personId === personId).length })}</p>
                    <div className="-ml-2 flex flex-wrap gap-x-1">
                      <Both documentId={documentId} id={personId} personId={personId} accept={t('suggestions:acceptAll')} reject={t('suggestions:rejectAll')} />
                    </div>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      )}
      <ol className="grid gap-3">
        {suggestions.slice(0, shown).map((suggestion) => (
          <li key={suggestion.id}>
            <SuggestionCard suggestion={suggestion} documentId={documentId} mayWrite={mayWrite} isOwn={suggestion.personId === meId} />
          </li>
        ))}
      </ol>
      {suggestions.length > shown && (
        <div>
          <Button type="button" size="small" onClick={() => setShown(shown + atOnce)}>
            {t('ui:andMore', { count: suggestions.length - shown })}
          </Button>
        </div>
      )}
    </div>
  )
}

const Both = ({ documentId, id, personId, accept, reject }: { documentId: string; id: string; personId?: string; accept: string; reject: string }) => {
  const fields = personId && <input type="hidden" name="personId" value={personId} />
  return (
    <>
      <ActButton action={paths.acceptSuggestions(documentId)} id={id} isInPlace fields={fields}>
        {accept}
      </ActButton>
      <ActButton action={paths.rejectSuggestions(documentId)} id={id} isInPlace fields={fields}>
        {reject}
      </ActButton>
    </>
  )
}
