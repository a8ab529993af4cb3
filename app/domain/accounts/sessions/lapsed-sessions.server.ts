import { clock } from '~/core/clock'
import { db } from '~/core/db.server'

/** Which of these sessions (by public id) have ended or run out. It does not count as using them. */
export const lapsedSessions = async (publicIds: string[]): Promise<string[]> => {
  const now = clock.now()
  const living = await db.session.findMany({
    where: { publicId: { in: publicIds }, expiresAt: { gt: now }, absoluteExpiresAt: { gt: now } },
    select: { publicId: true },
  })
  const found = new Set(living.map(({ publicId }) => publicId))
  return publicIds.filter((publicId) => !found.has(publicId))
}
