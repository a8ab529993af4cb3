import type { ChangeEvent } from '~/core/change.server'

/** An event of the first version, with its name and payload kept as literal types. */
export const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, payload }) satisfies ChangeEvent
