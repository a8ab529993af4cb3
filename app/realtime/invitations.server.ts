import type { Topic } from './protocol'

/** A topic is announced at most this often; each page adds a delay of its own. */
const interval = 250

/** Announces topics, the first at once, the rest gathered: a burst of changes is one invitation. */
export const invitations = (announce: (topic: Topic) => void) => {
  const waiting = new Map<Topic, { again: boolean; timer: NodeJS.Timeout }>()
  const invite = (topic: Topic): void => {
    const known = waiting.get(topic)
    if (known) {
      known.again = true
      return
    }
    announce(topic)
    const timer = setTimeout(() => {
      const { again } = waiting.get(topic)!
      waiting.delete(topic)
      if (again) invite(topic)
    }, interval)
    waiting.set(topic, { again: false, timer })
  }
  const stop = (): void => {
    for (const { timer } of waiting.values()) clearTimeout(timer)
    waiting.clear()
  }
  return { invite, stop }
}
