import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { ChoiceButton, ChoiceRow } from '~/ui/choice-button'
import { useHydrated } from '~/ui/use-hydrated'
import { type Ballot, shortcutOf } from './ballot'
import { ballotLabel } from './ballot-label'
import { ReasonBox } from './reason-box'
import { useChoiceWords } from './use-choice-words'
import { VoteForm } from './vote-form'

/** Consent with one thumb; an objection says why. Before JavaScript the reason stands there at once. */
export const VoteConsent = ({ ballot }: { ballot: Ballot }) => {
  const t = useT()
  const { word } = useChoiceWords()
  const isHydrated = useHydrated()
  const { poll, one, connection, pressed } = ballot
  const hasObjected = one.stored?.includes('objection') ?? false
  const [isObjecting, setObjecting] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const stored = one.stored?.join()
  useEffect(() => setObjecting(false), [stored])
  useEffect(() => {
    if (pressed?.key === 'objection') setObjecting(true)
  }, [pressed])
  useEffect(() => {
    if (isObjecting) box.current?.focus()
  }, [isObjecting, pressed])
  const shown = (key: string) => ({
    name: 'choices',
    value: key,
    selected: one.pending === null && (one.stored?.includes(key) ?? false) && !(isObjecting && key === 'consent'),
    pending: (one.pending?.includes(key) ?? false) && connection === 'connected',
  })
  const isReasonAsked = !isHydrated || isObjecting
  return (
    <div className="grid gap-3">
      <ChoiceRow label={ballotLabel(t, one)}>
        <VoteForm ballot={ballot} suffix="consent">
          <ChoiceButton sign="for" {...shown('consent')} {...shortcutOf(0, ballot)}>
            {word(poll, 'consent')}
          </ChoiceButton>
        </VoteForm>
        {isHydrated && (
          <ChoiceButton sign="against" type="button" {...shown('objection')} aria-expanded={isObjecting} {...shortcutOf(1, ballot)} onClick={() => setObjecting(true)}>
            {word(poll, 'objection')}
          </ChoiceButton>
        )}
      </ChoiceRow>
      {isReasonAsked && (
        <VoteForm
          ballot={ballot}
          suffix="objection"
          className="grid gap-3 rounded-box border border-line bg-paper p-4"
          refuse={(_, reason) => {
            setMissing(reason === '')
            if (reason === '') box.current?.focus()
            return reason === ''
          }}
        >
          <ReasonBox label={t('voting:consent.why')} hint={t('voting:consent.whyHint')} defaultValue={one.reason} isMissing={isMissing} box={box} />
          <div className="flex flex-wrap gap-2.5">
            <Button look="destructive" name="choices" value="objection">
              {t('voting:consent.object')}
            </Button>
            {isHydrated && (
              <Button type="button" look="plain" onClick={() => setObjecting(false)}>
                {t('ui:cancel')}
              </Button>
            )}
          </div>
        </VoteForm>
      )}
      {!isObjecting && hasObjected && one.reason && <p className="font-serif text-ink-soft">“{one.reason}”</p>}
    </div>
  )
}
