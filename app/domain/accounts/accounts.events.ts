import { event } from '../event'

export const signedIn = (personId: string) => event('account.signedIn', personId, {})
export const sessionsEnded = (personId: string, sessionPublicIds: string[]) => event('account.sessionsEnded', personId, { sessionPublicIds })
export const personInvited = (personId: string) => event('account.invited', personId, {})
export const invitationAccepted = (personId: string) => event('account.invitationAccepted', personId, {})
/** Also recorded when no account has the address, so that nothing in the record of time or space tells the difference. */
export const passwordResetRequested = (linkId: string) => event('account.passwordResetRequested', linkId, {})
export const passwordChanged = (personId: string) => event('account.passwordChanged', personId, {})
export const profileChanged = (personId: string) => event('account.profileChanged', personId, {})

export const organisationCreated = (id: string, kind: string) => event('organisation.created', id, { kind })
export const organisationChanged = (id: string) => event('organisation.changed', id, {})
export const organisationArchived = (id: string) => event('organisation.archived', id, {})

export const personCreated = (id: string, isAdministrator: boolean) => event('person.created', id, { isAdministrator })
export const personChanged = (id: string, isAdministrator: boolean) => event('person.changed', id, { isAdministrator })
export const personSuspended = (id: string) => event('person.suspended', id, {})
export const personReadmitted = (id: string) => event('person.readmitted', id, {})
export const membershipAdded = (personId: string, organisationId: string) => event('membership.added', personId, { organisationId })
export const membershipEnded = (personId: string, organisationId: string) => event('membership.ended', personId, { organisationId })

export type AccountsEvent = ReturnType<
  | typeof signedIn
  | typeof sessionsEnded
  | typeof personInvited
  | typeof invitationAccepted
  | typeof passwordResetRequested
  | typeof passwordChanged
  | typeof profileChanged
  | typeof organisationCreated
  | typeof organisationChanged
  | typeof organisationArchived
  | typeof personCreated
  | typeof personChanged
  | typeof personSuspended
  | typeof personReadmitted
  | typeof membershipAdded
  | typeof membershipEnded
>
