/** Where somebody stands between being written down and signing in. */
export type PersonState = 'active' | 'invited' | 'invitationEnded' | 'notInvited' | 'suspended'

/** What a list of people can be narrowed to. */
export const personFilters = ['active', 'invited', 'withoutInvitation', 'suspended', 'administrator'] as const
export type PersonFilterState = (typeof personFilters)[number]

interface Facts {
  passwordHash: string | null
  suspendedAt: Date | null
  /** Their invitation links, latest first. */
  accountLinks: { expiresAt: Date; usedAt: Date | null }[]
}

export const stateOfPerson = ({ passwordHash, suspendedAt, accountLinks }: Facts, now: Date): PersonState => {
  if (suspendedAt) return 'suspended'
  if (passwordHash) return 'active'
  if (accountLinks.some((link) => !link.usedAt && link.expiresAt > now)) return 'invited'
  return accountLinks.length > 0 ? 'invitationEnded' : 'notInvited'
}
