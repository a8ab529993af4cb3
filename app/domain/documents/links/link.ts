import { after, days } from '~/core/clock'
import { fromBrussels, toBrussels } from '~/core/i18n/brussels'

/** What somebody with a link can download a paper as. */
export const linkedFormats = ['docx', 'pdf', 'html'] as const

/** What an address says that opens nothing, whatever the reason. */
export const noSuchLink = 'documents:refusal.noSuchLink'

/** What the token of a link is for: it opens nothing else. */
export const linkPurpose = 'document'

/** The moment at which a last day (YYYY-MM-DD, Europe/Brussels) is over. */
export const endOfDay = (day: string): Date => {
  const noonAfter = after(fromBrussels(day, '12:00'), days(1))
  return fromBrussels(toBrussels(noonAfter).date, '00:00')
}

/** The last moment at which it is open: of its last day, which people know it by. */
export const lastMoment = (endsAt: Date): Date => after(endsAt, -1)

export const isLinkOpen = ({ endsAt, revokedAt }: { endsAt: Date; revokedAt: Date | null }, now: Date): boolean => revokedAt === null && now < endsAt
