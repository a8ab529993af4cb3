import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Topic } from '~/realtime/protocol'
import { ask, holdSocket, type LiveSocket } from './socket-client'

/** Waits a moment for more news, and not everywhere the same moment: pages come back to the server one after the other. */
const delay = (): number => 100 + Math.random() * 400

const joined = new Map<Topic, number>()

const join = (socket: LiveSocket, topic: Topic): void => void ask(socket, 'topic:join', { topic }).catch(() => undefined)

/** Loads the data of this page again when something happens to one of these topics, and after a connection that was lost. */
export const useInvitations = (...topics: Topic[]): void => {
  const { revalidate } = useRevalidator()
  useNews(revalidate, ...topics)
}

/** Calls `onNews` when something happens to one of these topics, and after a connection that was lost: for a part of a page that loads by itself. */
export const useNews = (onNews: () => void, ...topics: Topic[]): void => {
  const load = useRef(onNews)
  load.current = onNews
  const key = topics.join(' ')
  useEffect(() => {
    const own = key.split(' ') as Topic[]
    const held = holdSocket()
    let socket: LiveSocket | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let wasConnected = false
    const come = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined
        load.current()
      }, delay())
    }
    const hear = ({ topic }: { topic: string }): void => {
      if ((own as string[]).includes(topic)) come()
    }
    const enter = (): void => {
      for (const topic of own) join(socket!, topic)
      if (wasConnected) come()
      wasConnected = true
    }
    let isGone = false
    const start = async () => {
      const opened = await held.socket
      if (isGone) return
      socket = opened
      for (const topic of own) joined.set(topic, (joined.get(topic) ?? 0) + 1)
      socket.on('invitation', hear)
      socket.on('connect', enter)
      if (socket.connected) enter()
    }
    void start()
    return () => {
      isGone = true
      clearTimeout(timer)
      socket?.off('invitation', hear).off('connect', enter)
      for (const topic of socket ? own : []) {
        const left = (joined.get(topic) ?? 1) - 1
        joined.set(topic, left)
        if (left === 0 && socket?.connected) void ask(socket, 'topic:leave', { topic }).catch(() => undefined)
      }
      held.release()
    }
  }, [key])
}
