import { after, clock, days } from '~/core/clock'
import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'

const start = clock.now()

/** The calendar date so many days from the day the demo is made. */
export const dateOfDay = (day: number): string => dateInBrussels(after(start, days(day)))

/** Tells the rest of the story at this moment: a day (0 is today) and a time in Brussels. */
export const goTo = (day: number, time: string): void => clock.travel(fromBrussels(dateOfDay(day), time).getTime() - clock.ms())

export const goBack = (): void => clock.travel(start.getTime() - clock.ms())

/** A day of the year before this one, as days from today. @param monthAndDay MM-DD */
export const dayOfLastYear = (monthAndDay: string): number => {
  const today = dateOfDay(0)
  const then = `${Number(today.slice(0, 4)) - 1}-${monthAndDay}`
  return Math.round((Date.parse(then) - Date.parse(today)) / days(1))
}
