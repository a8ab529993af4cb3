import { useRevalidator } from '@remix-run/react'
import { useCallback, useRef, useState } from 'react'

interface Job {
  action: string
  fields: Record<string, string | number>
}

export type Writing = 'saved' | 'saving' | 'unsaved'

/**
 * Posts small forms one after the other, in the order in which they were made, so that a quick hand overtakes nothing; then loads the page's
 * data again. The acts answer as they do before JavaScript: a refusal is said by the page that is loaded.
 */
export const useWriteQueue = (): { write: (action: string, fields: Job['fields']) => void; writing: Writing } => {
  const { revalidate } = useRevalidator()
  const jobs = useRef<Job[]>([])
  const isRunning = useRef(false)
  const [writing, setWriting] = useState<Writing>('saved')

  const run = useCallback(async () => {
    isRunning.current = true
    setWriting('saving')
    let isDone = true
    for (let job = jobs.current.shift(); job; job = jobs.current.shift()) isDone = (await post(job)) && isDone
    isRunning.current = false
    setWriting(isDone ? 'saved' : 'unsaved')
    revalidate()
  }, [revalidate])

  const write = useCallback(
    (action: string, fields: Job['fields']) => {
      jobs.current.push({ action, fields })
      if (!isRunning.current) void run()
    },
    [run],
  )
  return { write, writing }
}

/** @returns whether the server answered; the redirect it answers with is for browsers without JavaScript. */
const post = async ({ action, fields }: Job): Promise<boolean> => {
  const body = new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]))
  const response = await fetch(action, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined)
  return response?.type === 'opaqueredirect'
}
