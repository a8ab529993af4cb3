import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LiveOwn, LiveView } from '~/domain/meetings/live/live-view'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { ownSeatsSaid } from './own-seats-said'
import { currentLine } from './room-facts'
import { useResultWords } from './use-result-words'

/** Says to who cannot see it what changed: the item, the speaker, a poll that opens or closes, one's own seats in it, the meeting itself. */
export const Announcements = ({ view, own }: { view: LiveView; own: LiveOwn }) => {
  const t = useT()
  const words = useResultWords()
  const [said, say] = useState('')
  const before = useRef({ view, own })
  useEffect(() => {
    const sentences: string[] = []
    const { view: known, own: ownKnown } = before.current
    const line = currentLine(view)
    if (view.meeting.status !== known.meeting.status) {
      if (view.meeting.status === 'running') sentences.push(t('live:announce.opened'))
      if (view.meeting.status === 'minutes') sentences.push(t('live:announce.closed'))
    }
    if (line && line.id !== currentLine(known)?.id) sentences.push(t('live:announce.item', { number: line.number, title: line.title ?? t('live:closedItem') }))
    for (const poll of view.polls) {
      const was = known.polls.find(({ id }) => id === poll.id)?.status
      if (!was && poll.status === 'open') sentences.push(t('live:announce.pollOpened', { question: poll.question }))
      if (was === 'open' && poll.result) sentences.push(t('live:announce.pollClosed', { result: words.all(poll, poll.result) }))
      if (was === 'open' && poll.status === 'withdrawn') sentences.push(t('live:announce.pollWithdrawn', { question: poll.question }))
      if (poll.status === 'open') sentences.push(...ownSeatsSaid(t, poll.id, ownKnown, own, !was))
    }
    const { current } = view.speakers
    if (current && current.id !== known.speakers.current?.id)
      sentences.push(own.floor.turn?.id === current.id ? t('speakers:announce.you') : t('speakers:announce.speaks', { name: current.name }))
    before.current = { view, own }
    if (sentences.length > 0) say(sentences.join(' '))
  }, [view, own, t, words])
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  )
}
