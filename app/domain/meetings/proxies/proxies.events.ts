import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

/** `paper`: the SHA-256 of the signed paper, when there is one. */
export const proxyGiven = (proxyId: string, meetingId: string, payload: { giverSeatId: string; holderSeatId: string; itemId: string | null; bySelf: boolean; paper: string | null }) =>
  event('proxy.given', proxyId, meetingId, payload)
export const proxyRevoked = (proxyId: string, meetingId: string) => event('proxy.revoked', proxyId, meetingId, {})

export type ProxiesEvent = ReturnType<typeof proxyGiven | typeof proxyRevoked>
