import { toBrussels } from '~/core/i18n/brussels'

/** The hour of the day, 0–23, in Europe/Brussels. */
export const hourInBrussels = (moment: Date): number => Number(toBrussels(moment).time.slice(0, 2))
