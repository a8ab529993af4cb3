import { useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { LiveOwn, LiveView } from '~/domain/meetings/live/live-view'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { currentLine } from './room-facts'
import { useResultWords } from './use-result-words'

/** Says to who cannot see it what changed: the item, the speaker, a poll that opens or closes, the meeting itself. */
export const Announcements = ({ view, own }: { view: LiveView; own: LiveOwn }) => {
  const t = useT()
  const words = useResultWords()
  const [said, say] = useState('')
  const before = useRef(view)
  useEffect(() => {
    const sentences: string[] = []
    const line = currentLine(view)
    if (view.meeting.status !== before.current.meeting.status) {
      if (view.meeting.status === 'running') sentences.push(t('live:announce.opened'))
      if (view.meeting.status === 'minutes') sentences.push(t('live:announce.closed'))
    }
    if (line && line.id !== currentLine(before.current)?.id) sentences.push(t('live:announce.item', { number: line.number, title: line.title ?? t('live:closedItem') }))
    for (const poll of view.polls) {
      const known = before.current.polls.find(({ id }) => id === poll.id)
      if (!known && poll.status === 'open') sentences.push(t('live:announce.pollOpened', { question: poll.question }))
      if (known?.status === 'open' && poll.result) sentences.push(t('live:announce.pollClosed', { result: words.all(poll, poll.result) }))
    }
    const { current } = view.speakers
    if (current && current.id !== before.current.speakers.current?.id)
      sentences.push(own.floor.turn?.id === current.id ? t('speakers:announce.you') : t('speakers:announce.speaks', { name: current.name }))
    before.current = view
    if (sentences.length > 0) say(sentences.join(' '))
  }, [view, own, t, words])
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  )
}
