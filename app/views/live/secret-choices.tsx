import { Lock } from 'lucide-react'
import { useId, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import { abstain } from '~/domain/meetings/polls/poll'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { Button } from '~/ui/button'
import { useSay } from '../polls/use-say'

interface Props {
  poll: LivePoll
  /** Whose choice it is, when each seat chooses apart. */
  organisation?: string
  onCast: (choices: string[]) => void
}

/**
 * The choices of a secret vote. Nothing leaves before the button is pressed: what was cast cannot be changed. These fields have no name and stand in no form, so
 * no browser can send them in clear.
 */
export const SecretChoices = ({ poll, organisation, onCast }: Props) => {
  const t = useT()
  const say = useSay()
  const name = useId()
  const [chosen, setChosen] = useState<string[]>([])
  const { method, options, minChoices, maxChoices } = poll
  const isSome = method === 'someOf'
  const isAbstaining = chosen.includes(abstain)
  const isComplete = isAbstaining || (chosen.length >= minChoices && chosen.length <= maxChoices)
  const range = minChoices === maxChoices ? t('secret:vote.chooseExactly', { count: maxChoices }) : t('secret:vote.chooseSome', { min: minChoices, max: maxChoices })
  const toggle = (key: string) => {
    if (!isSome) return setChosen([key])
    if (chosen.includes(key)) return setChosen(chosen.filter((one) => one !== key))
    setChosen(key === abstain ? [key] : [...chosen.filter((one) => one !== abstain), key])
  }
  return (
    <div className="grid gap-4">
      <fieldset className="grid gap-2.5">
        <legend className="mb-2 font-semibold">
          {organisation ? t('secret:vote.forSeat', { organisation }) : isSome ? range : t('secret:vote.choose')}
        </legend>
        {options.map((option) => {
          const isFull = isSome && !isAbstaining && chosen.length >= maxChoices && !chosen.includes(option.key) && option.key !== abstain
          return (
            <label
              key={option.key}
              className="flex min-h-13 items-center gap-3.5 rounded-box border-2 border-edge bg-surface px-4 py-2.5 text-lg font-semibold has-checked:border-ink has-checked:bg-shade has-disabled:text-ink-soft"
            >
              <input
                type={isSome ? 'checkbox' : 'radio'}
                {...(!isSome && { name })}
                className="size-5 shrink-0 accent-ink"
                checked={chosen.includes(option.key)}
                disabled={isFull}
                onChange={() => toggle(option.key)}
              />
              <span className="min-w-0 break-words">{optionWord(say, method, option)}</span>
            </label>
          )
        })}
      </fieldset>
      <p className="text-ink-soft">{t('secret:vote.promise')}</p>
      <p>
        <Button type="button" look="primary" icon={Lock} disabled={!isComplete} onClick={() => onCast(chosen)}>
          {t('secret:vote.cast')}
        </Button>
      </p>
    </div>
  )
}
