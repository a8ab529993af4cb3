import { useT } from '~/core/i18n/use-t'
import type { PollResult } from '~/domain/meetings/polls/tally/poll-result'
import { OptionMark } from '~/ui/option-mark'

/** The rule per municipality: where there was a majority, and where not. */
export const MunicipalityList = ({ municipalities }: { municipalities: NonNullable<PollResult['municipalities']> }) => {
  const t = useT()
  return (
    <div data-keep-together>
      <p className="font-semibold">{t('voting:result.perMunicipality')}</p>
      <ul className="mt-2 flex flex-wrap gap-x-7 gap-y-2">
        {municipalities.map(({ name, isInFavour }) => (
          <li key={name} className="inline-flex items-center gap-2">
            <OptionMark sign={isInFavour ? 'for' : 'against'} size="small" />
            {t(isInFavour ? 'voting:result.majorityIn' : 'voting:result.noMajorityIn', { name })}
          </li>
        ))}
      </ul>
    </div>
  )
}
