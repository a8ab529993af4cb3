import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, payload }) satisfies ChangeEvent

export const signedIn = (personId: string) => event('account.signedIn', personId, {})
export const sessionsEnded = (personId: string, sessionPublicIds: string[]) => event('account.sessionsEnded', personId, { sessionPublicIds })

export type AccountsEvent = ReturnType<typeof signedIn | typeof sessionsEnded>
