import { useLanguage } from '~/core/i18n/use-t'
import { dateTileParts } from './date-tile-parts'

/** A day to recognise from afar. The whole date is spoken; the year shows only when it is not obvious to the caller. */
export function DateTile({ date, past, year }: { date: Date | string; past?: boolean; year?: boolean }) {
  const parts = dateTileParts(date, useLanguage())
  return (
    <time dateTime={parts.iso} className={`block w-14 border-r border-line pr-4 text-center leading-none ${past ? 'text-ink-soft' : ''}`}>
      <span aria-hidden="true">
        <span className="block font-serif text-2xl font-semibold leading-none tabular-nums">{parts.day}</span>
        <span className="mt-1 block text-xs leading-none text-ink-soft">
          {parts.month}
          {year && ` ${parts.year}`}
        </span>
      </span>
      <span className="sr-only">{parts.spoken}</span>
    </time>
  )
}
