import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { LiveQuorum } from '~/domain/meetings/live/live-view'

const unitOf = { halfOfVotingSeats: 'seats', halfOfOrganisations: 'organisations', perMunicipality: 'municipalities', none: 'seats' } as const

/** "12 van 18 zetels, quorum bereikt om 19.42" */
export const useQuorumWords = () => {
  const t = useT()
  const language = useLanguage()
  return ({ rule, needed, present, total, isReached, reachedAt }: LiveQuorum): string => {
    const count = t(`attendance:quorum.${unitOf[rule]}`, { present, total })
    if (rule === 'none') return t('attendance:quorum.noRule', { count })
    if (!isReached) return t('attendance:quorum.missing', { count, needed })
    return reachedAt ? t('attendance:quorum.reachedAt', { count, time: formatMoment(reachedAt, 'time', language) }) : t('attendance:quorum.reached', { count })
  }
}
