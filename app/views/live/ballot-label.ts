import type { Translate } from '~/core/i18n/use-t'
import type { Answerable, AnsweredSeat } from './answerables'

/** "De Polderhaard (met volmacht van Jan Claes)". */
export const seatWords = (t: Translate, { organisationName, proxyOf }: AnsweredSeat): string =>
  proxyOf === null ? organisationName : `${organisationName} (${t('voting:result.proxyOf', { name: proxyOf })})`

/** What a group of answers is called for who cannot see where it stands. */
export const ballotLabel = (t: Translate, { seatId, seats }: Answerable): string => (seatId ? `${t('live:vote.label')}: ${seats.map((seat) => seatWords(t, seat)).join(', ')}` : t('live:vote.label'))
