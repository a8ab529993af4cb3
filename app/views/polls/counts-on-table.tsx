import { optionWord } from '~/domain/meetings/polls/result-words'
import { signs } from '~/ui/sign'
import { signOf } from './choice-sign'
import { countOf } from './seat-groups'
import type { ShownPoll } from './shown-poll'
import { useSay } from './use-say'

/** "9 voor · 2 tegen · 1 onthouding" as figures that lie on the table. By weight where seats weigh differently, as the rule counts. */
export const CountsOnTable = ({ poll, size = 'normal' }: { poll: ShownPoll; size?: 'normal' | 'large' }) => {
  const say = useSay()
  return (
    <dl className={`flex flex-wrap justify-center gap-y-1 ${size === 'large' ? 'gap-x-10' : 'gap-x-4 sm:gap-x-7'}`}>
      {poll.options.map((option) => (
        <div key={option.key} className="flex flex-col-reverse">
          <dt className={size === 'large' ? 'text-base' : 'text-xs sm:text-sm'}>{optionWord(say, poll.method, option)}</dt>
          <dd className={`font-serif font-semibold leading-tight tabular-nums ${signs[signOf(option.key)].text} ${size === 'large' ? 'text-4xl' : 'text-xl sm:text-3xl'}`}>
            {countOf(poll.result, option.key).weight}
          </dd>
        </div>
      ))}
    </dl>
  )
}
