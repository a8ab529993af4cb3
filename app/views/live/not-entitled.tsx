import type { LiveOwn, LiveView } from '~/domain/meetings/live/live-view'
import { useT } from '~/core/i18n/use-t'

/** That somebody does not vote in a poll, with the reason where it is the usual one: their seat was not on the list. */
export const NotEntitled = ({ view, own }: { view: LiveView; own: LiveOwn }) => {
  const t = useT()
  const isMissed = own.seats.some(({ seatId, votes, isPresent }) => {
    const person = view.people.find((one) => one.seatId === seatId)
    return votes && !isPresent && !person?.isRecused && !person?.proxyTo
  })
  return <p className="text-ink-soft">{t(isMissed ? 'live:vote.notListed' : 'live:vote.notYours')}</p>
}
