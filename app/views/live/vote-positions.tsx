import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { needsReason } from '~/domain/meetings/polls/poll'
import { Button } from '~/ui/button'
import { PickLine } from '~/ui/pick-line'
import { signOf } from '../polls/choice-sign'
import { type Ballot, shortcutOf } from './ballot'
import { ballotLabel } from './ballot-label'
import { ReasonBox } from './reason-box'
import { useChoiceWords } from './use-choice-words'
import { VoteForm } from './vote-form'

/** A position of an organisation, and why. Conditions say nothing without a reason; the others may have one. */
export const VotePositions = ({ ballot }: { ballot: Ballot }) => {
  const t = useT()
  const { word } = useChoiceWords()
  const { poll, one, pressed } = ballot
  const known = (one.pending ?? one.stored)?.[0] ?? ''
  const [fault, setFault] = useState<'position' | 'reason' | null>(null)
  const group = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const radio = pressed && group.current?.querySelector<HTMLInputElement>(`input[value="${pressed.key}"]`)
    radio?.focus()
    radio?.click()
  }, [pressed])
  const refuse = (choices: string[], reason: string): boolean => {
    const found = choices.length === 0 ? 'position' : needsReason(choices) && reason === '' ? 'reason' : null
    setFault(found)
    if (found === 'reason') box.current?.focus()
    if (found === 'position') group.current?.querySelector('input')?.focus()
    return found !== null
  }
  return (
    <VoteForm key={`${known}-${one.seatId}`} ballot={ballot} suffix="position" className="grid gap-4" refuse={refuse}>
      <div ref={group} role="radiogroup" aria-label={ballotLabel(t, one)} className="grid gap-2.5 sm:grid-cols-2">
        {poll.options.map(({ key }, index) => (
          <PickLine key={key} type="radio" sign={signOf(key)} name="choices" value={key} defaultChecked={known === key} {...shortcutOf(index, ballot)}>
            {word(poll, key)}
          </PickLine>
        ))}
      </div>
      {fault === 'position' && (
        <p role="alert" className="font-semibold text-alarm">
          ✕ {t('voting:positions.missing')}
        </p>
      )}
      <ReasonBox label={t('voting:positions.why')} hint={t('voting:positions.whyHint')} defaultValue={one.reason} isMissing={fault === 'reason'} box={box} />
      <div>
        <Button look="primary" size="large" className="max-sm:w-full">
          {t('voting:positions.save')}
        </Button>
      </div>
    </VoteForm>
  )
}
