import { useT } from '~/core/i18n/use-t'
import { ChoiceButton, ChoiceRow } from '~/ui/choice-button'
import { numberOf, signOf } from '../polls/choice-sign'
import { type Ballot, shortcutOf } from './ballot'
import { ballotLabel } from './ballot-label'
import { useChoiceWords } from './use-choice-words'
import { VoteForm } from './vote-form'

/** One answer of a few, given by pressing it. Answers that somebody wrote stand under each other, with their number. */
export const VoteChoices = ({ ballot }: { ballot: Ballot }) => {
  const t = useT()
  const { word } = useChoiceWords()
  const { poll, one, connection } = ballot
  const isWritten = poll.method === 'oneOf'
  return (
    <ChoiceRow label={ballotLabel(t, one)} stacked={isWritten}>
      {poll.options.map(({ key }, index) => (
        <VoteForm key={key} ballot={ballot} suffix={key}>
          <ChoiceButton
            sign={signOf(key)}
            {...(isWritten && { number: numberOf(key).number ?? '–' })}
            name="choices"
            value={key}
            selected={one.pending === null && (one.stored?.includes(key) ?? false)}
            pending={(one.pending?.includes(key) ?? false) && connection === 'connected'}
            {...shortcutOf(index, ballot)}
          >
            {word(poll, key)}
          </ChoiceButton>
        </VoteForm>
      ))}
    </ChoiceRow>
  )
}
