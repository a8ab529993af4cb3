import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { useT } from '~/core/i18n/use-t'
import { Notice } from '~/ui/notice'

interface Props {
  view: LiveView
  guest: LivePage['guest']
}

/** Tells a guest why they see what they see: that they do not vote, for which item they came, and when it is over. */
export const GuestNote = ({ view, guest }: Props) => {
  const t = useT()
  const { status } = view.meeting
  if (!guest || (status !== 'running' && status !== 'convened')) return null
  const lines = view.agenda.filter(({ id }) => guest.itemIds.includes(id))
  const isHere = status === 'running' && view.item !== null
  if (lines.length === 0 || isHere) return <Note>{t('live:guest.here')}</Note>
  const toCome = lines.filter(({ startedAt }) => startedAt === null)
  const numbers = (toCome.length > 0 ? toCome : lines).map(({ number }) => number).join(', ')
  return <Note>{toCome.length > 0 ? t('live:guest.later', { count: toCome.length, numbers }) : t('live:guest.over', { count: lines.length, numbers })}</Note>
}

const Note = ({ children }: { children: string }) => (
  <div className="mb-6 max-w-[42rem]">
    <Notice tone="info">{children}</Notice>
  </div>
)
