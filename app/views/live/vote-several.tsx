import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { abstain } from '~/domain/meetings/polls/poll'
import { Button } from '~/ui/button'
import { ChoiceButton } from '~/ui/choice-button'
import { PickLine } from '~/ui/pick-line'
import { useHydrated } from '~/ui/use-hydrated'
import { numberOf, signOf } from '../polls/choice-sign'
import { type Ballot, shortcutOf } from './ballot'
import { ballotLabel } from './ballot-label'
import { useChoiceWords } from './use-choice-words'
import { VoteForm } from './vote-form'

/** Several answers of many: ticked, counted aloud, and sent together. Abstaining is an answer by itself. */
export const VoteSeveral = ({ ballot }: { ballot: Ballot }) => {
  const t = useT()
  const { word } = useChoiceWords()
  const isHydrated = useHydrated()
  const { poll, one, pressed } = ballot
  const stored = (one.pending ?? one.stored ?? []).filter((key) => key !== abstain)
  const known = stored.join()
  const [picked, pick] = useState(stored)
  const [isRefused, setRefused] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => pick(known === '' ? [] : known.split(',')), [known])
  const toggle = (key: string) => {
    setRefused(false)
    pick((keys) => (keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]))
  }
  useEffect(() => {
    // A key ticks its answer and takes the focus there, so that Enter sends.
    const box = pressed && list.current?.querySelector<HTMLInputElement>(`input[value="${pressed.key}"]`)
    box?.focus()
    box?.click()
  }, [pressed])
  const { minChoices: min, maxChoices: max } = poll
  const isRight = picked.length >= min && picked.length <= max
  const isChanged = picked.toSorted().join() !== stored.toSorted().join()
  const abstention = poll.options.find(({ key }) => key === abstain)
  return (
    <div ref={list} className="grid gap-3">
      <VoteForm
        ballot={ballot}
        suffix="several"
        className="grid gap-2.5"
        refuse={({ length }) => {
          const isWrong = length < min || length > max
          setRefused(isWrong)
          return isWrong
        }}
      >
        <p id={`${ballot.formKey}-asked`} className="text-ink-soft">
          {min === max ? t('voting:several.exactly', { count: min }) : t('voting:several.range', { min, max })}
        </p>
        <div role="group" aria-label={ballotLabel(t, one)} aria-describedby={`${ballot.formKey}-asked`} className="grid gap-2.5">
          {poll.options.flatMap(({ key }, index) =>
            key === abstain ? [] : (
              <PickLine
                key={key}
                type="checkbox"
                sign={signOf(key)}
                {...numberOf(key)}
                name="choices"
                value={key}
                {...(isHydrated ? { checked: picked.includes(key), onChange: () => toggle(key) } : { defaultChecked: stored.includes(key) })}
                {...shortcutOf(index, ballot)}
              >
                {word(poll, key)}
              </PickLine>
            ),
          )}
        </div>
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button look="primary" size="large" className="max-sm:w-full">
            {t('voting:several.save')}
          </Button>
          {isHydrated && (
            <p role="status" className={isRefused && !isRight ? 'font-semibold text-alarm' : 'text-ink-soft'}>
              {isRefused && !isRight && <span aria-hidden="true">✕ </span>}
              {picked.length < min && isRefused ? t('voting:several.tooFew', { count: min }) : picked.length > max ? t('voting:several.tooMany', { count: max }) : t('voting:several.picked', { count: picked.length })}
              {isChanged && isRight && one.stored && ` ${t('voting:several.unsaved')}`}
            </p>
          )}
        </div>
      </VoteForm>
      {abstention && (
        <VoteForm ballot={ballot} suffix="abstain">
          <ChoiceButton sign="abstain" number="–" name="choices" value={abstain} selected={one.pending === null && (one.stored?.includes(abstain) ?? false)} pending={one.pending?.includes(abstain) ?? false}>
            {word(poll, abstain)}
          </ChoiceButton>
        </VoteForm>
      )}
    </div>
  )
}
