import type { SeatRole } from '~prisma/enums'

/** Whether a seat of this role votes when nothing else is said: the chair and voting members do. */
export const votesByDefault = (role: SeatRole): boolean => role === 'chair' || role === 'voting'

/** Prisma's filter for the seats that count at a moment. */
export const isCurrentAt = (moment: Date) => ({ startsAt: { lte: moment }, OR: [{ endsAt: null }, { endsAt: { gt: moment } }] })
