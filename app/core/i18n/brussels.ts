import { timeZone } from './format'

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as the forms show it: `{ date: '2026-11-24', time: '19:30' }` in Europe/Brussels. */
export const toBrussels = (moment: Date | string): { date: string; time: string } => {
  const found = Object.fromEntries(parts.formatToParts(new Date(moment)).map((part) => [part.type, part.value]))
  return { date: `${found.year}-${found.month}-${found.day}`, time: `${found.hour}:${found.minute}` }
}

/** The moment (UTC) of a date and a time in Europe/Brussels. A time that the clock change skips moves to the hour after. */
export const fromBrussels = (date: string, time: string): Date => {
  const wanted = new Date(`${date}T${time}:00Z`).getTime()
  const shown = (moment: number) => {
    const { date: shownDate, time: shownTime } = toBrussels(new Date(moment))
    return new Date(`${shownDate}T${shownTime}:00Z`).getTime()
  }
  const guess = wanted - (shown(wanted) - wanted)
  return new Date(guess - (shown(guess) - wanted))
}

/** Today as a calendar date in Europe/Brussels. */
export const dateInBrussels = (moment: Date): string => toBrussels(moment).date
