import { useCallback, useEffect, useRef, useState } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { newCheckCode } from '~/domain/meetings/polls/secret/check-code'
import { sealBallot } from '~/domain/meetings/polls/secret/envelope'
import { newKey } from './new-key'
import { keepCodes, type KeptCodes, readCodes } from './secret-codes'
import { deliver, deliverByForm, keepSealed, readSealed, type SealedVote } from './secret-mail'
import { holdSocket, type LiveSocket } from './socket-client'
import type { Connection } from './use-live-meeting'

const resendAfter = 2_000

/** A seat that has voted, and under which key. */
export interface StoredSeat {
  seatId: string
  key: string
}

interface Wish {
  meetingId: string
  pollId: string
  publicKey: string
  viewerId: string
  connection: Connection
}

/** Sealing wants WebCrypto, and that a browser gives to https and localhost alone. */
export const canSeal = (): boolean => window.isSecureContext && crypto.subtle !== undefined

/**
 * Casts secret votes: each seat's choice is sealed on this device with a code of its own, and the envelopes are sent until the server has acknowledged
 * them. The choices themselves are kept nowhere and never leave this function.
 */
export const useSecretVote = ({ meetingId, pollId, publicKey, viewerId, connection }: Wish) => {
  const t = useT()
  const [codes, setCodes] = useState<KeptCodes>({})
  const [pending, setPending] = useState<SealedVote[]>([])
  const [stored, setStored] = useState<StoredSeat[]>([])
  const [refusal, setRefusal] = useState<string>()
  const socket = useRef<LiveSocket>()
  const waiting = useRef<SealedVote[]>([])
  const sending = useRef(new Set<string>())
  const resend = useRef<(vote: SealedVote) => void>(() => {})
  const route = useRef(connection)
  route.current = connection
  const words = useRef(t)
  words.current = t

  const keep = useCallback(
    (votes: SealedVote[]) => {
      waiting.current = votes
      keepSealed({ meetingId, pollId }, viewerId, votes)
      setPending(votes)
    },
    [meetingId, pollId, viewerId],
  )

  const putCodes = useCallback(
    (alter: (codes: KeptCodes) => KeptCodes) => {
      const codes = alter(readCodes({ pollId, viewerId }))
      keepCodes({ pollId, viewerId }, codes)
      setCodes((shown) => alter({ ...shown, ...codes }))
    },
    [pollId, viewerId],
  )

  const send = useCallback(
    async (vote: SealedVote): Promise<void> => {
      const isWaiting = waiting.current.some(({ key }) => key === vote.key)
      const open = socket.current
      if (!isWaiting || sending.current.has(vote.key) || (route.current !== 'never' && !open?.connected)) return
      sending.current.add(vote.key)
      try {
        const refusalOf = (code: string) => translateKey(words.current, `polls:refusal.${code}`)
        const place = { meetingId, pollId }
        const delivery = route.current === 'never' || !open ? await deliverByForm(place, vote, refusalOf) : await deliver(open, place, vote)
        keep(waiting.current.filter(({ key }) => key !== vote.key))
        if (delivery.isStored) return setStored((seats) => [...seats, ...vote.envelopes.map(({ seatId }) => ({ seatId, key: vote.key }))])
        setRefusal(delivery.refusal)
        putCodes((codes) => Object.fromEntries(Object.entries(codes).filter(([key]) => key !== vote.key)))
      } catch {
        setTimeout(() => resend.current(vote), resendAfter)
      } finally {
        sending.current.delete(vote.key)
      }
    },
    [keep, putCodes, meetingId, pollId],
  )
  resend.current = (vote) => void send(vote)

  useEffect(() => {
    setCodes(readCodes({ pollId, viewerId }))
    keep(readSealed({ meetingId, pollId }, viewerId))
    const held = holdSocket()
    const connected = () => {
      for (const vote of waiting.current) void send(vote)
    }
    let stop = () => {}
    let isGone = false
    const start = async () => {
      const open = await held.socket
      if (isGone) return
      socket.current = open
      open.on('connect', connected)
      stop = () => void open.off('connect', connected)
      if (open.connected) connected()
    }
    void start()
    return () => {
      isGone = true
      stop()
      socket.current = undefined
      held.release()
    }
  }, [meetingId, pollId, viewerId, keep, send])

  useEffect(() => {
    if (connection === 'never') for (const vote of waiting.current) void send(vote)
  }, [connection, send])

  const cast = useCallback(
    async (seatIds: string[], choices: string[]): Promise<void> => {
      setRefusal(undefined)
      try {
        const fresh = Object.fromEntries(seatIds.map((seatId) => [seatId, newCheckCode()]))
        const envelopes = await Promise.all(seatIds.map(async (seatId) => ({ seatId, envelope: await sealBallot({ choices, code: fresh[seatId]! }, { pollId, publicKey }) })))
        // The code is kept before the envelope leaves: a vote whose code is lost could never be found again.
        const vote = { key: newKey(), envelopes }
        putCodes((known) => ({ ...known, [vote.key]: fresh }))
        keep([...waiting.current, vote])
        void send(vote)
      } catch {
        setRefusal(words.current('secret:vote.failed'))
      }
    },
    [keep, pollId, publicKey, putCodes, send],
  )

  return { codes, pending, stored, refusal, cast }
}
