import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { useToast } from '~/ui/toast'
import { type KeptAct, keepActs, readActs, withAct, withoutSlot } from './kept-acts'
import type { LiveActs } from './live-acts'
import { sendAct } from './send-act'
import type { Connection } from './use-live-meeting'

/** An act that was not answered is sent again after this. */
const again = 2_000

interface Followed {
  meetingId: string
  viewerId: string
  connection: Connection
  /** Called when something was done that no news of will come over the socket. */
  onUnfollowed: () => void
}

/** What somebody does in the room goes through here, one after the other: what gets no answer is kept, and sent again until it does. */
export const useKeptActs = ({ meetingId, viewerId, connection, onUnfollowed }: Followed): LiveActs => {
  const t = useT()
  const toast = useToast()
  const [waiting, setWaiting] = useState<KeptAct[]>([])
  const [isStuck, setStuck] = useState(false)
  const kept = useRef<KeptAct[]>([])
  const isSending = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const resend = useRef<() => void>(() => {})
  const circumstances = useRef({ connection, onUnfollowed, t, toast })
  circumstances.current = { connection, onUnfollowed, t, toast }

  const put = useCallback(
    (acts: KeptAct[]) => {
      kept.current = acts
      keepActs({ meetingId, viewerId }, acts)
      setWaiting(acts)
    },
    [meetingId, viewerId],
  )

  const flush = useCallback(async (): Promise<void> => {
    if (isSending.current) return
    isSending.current = true
    clearTimeout(timer.current)
    for (let act = kept.current[0]; act; act = kept.current[0]) {
      const sent = await sendAct(act)
      const { connection: now, onUnfollowed: reload, t: say, toast: show } = circumstances.current
      const isUnanswered = sent.state !== 'done'
      setStuck(isUnanswered)
      if (isUnanswered && act.mayWait) {
        if (sent.state === 'unknown') timer.current = setTimeout(() => resend.current(), again)
        break
      }
      // What replaced it meanwhile is sent in its turn.
      put(kept.current.filter((one) => one !== act))
      const told = sent.state === 'done' ? sent.told.toast : ({ tone: 'error', key: 'live:connection.notDone' } as const)
      if (told) show({ tone: told.tone, text: translateKey(say, told.key, 'values' in told ? told.values : undefined) })
      if (now !== 'connected') reload()
    }
    isSending.current = false
  }, [put])
  resend.current = () => void flush()

  useEffect(() => {
    put(readActs({ meetingId, viewerId }))
    return () => clearTimeout(timer.current)
  }, [meetingId, viewerId, put])

  useEffect(() => {
    void flush()
  }, [connection, flush])

  return useMemo(
    () => ({
      waiting,
      isStuck: isStuck && waiting.length > 0,
      send: (act) => {
        put(withAct(kept.current, act))
        void flush()
      },
      forget: (slot) => put(withoutSlot(kept.current, slot)),
    }),
    [waiting, isStuck, put, flush],
  )
}
