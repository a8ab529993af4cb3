import { Link } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { MeetingLine, MunicipalityYear } from '~/domain/meetings/year-board/board'
import { paths } from '~/paths'
import { Dots } from '~/ui/dots'
import { useMoments } from '../meetings/use-moments'
import { MinutesChip } from './minutes-chip'

/** Per municipality: how many meetings were held, how many subjects were spoken of, and how the minutes are. */
export const MunicipalityList = ({ municipalities }: { municipalities: MunicipalityYear[] }) => {
  const t = useT()
  return (
    <ul aria-label={t('yearBoard:meetings')} className="border-b border-line">
      {municipalities.map(({ id, name, progress, covered, meetings }) => (
        <li key={id} data-keep-together className="grid gap-x-6 gap-y-2 border-t border-line py-4 md:grid-cols-[9rem_11rem_11rem_minmax(0,1fr)] print:grid-cols-[6rem_8rem_8rem_minmax(0,1fr)] print:gap-x-3 print:py-2">
          <h3 className="font-serif text-lg font-semibold leading-snug print:break-after-auto!">{name}</h3>
          <p className="flex items-baseline gap-2.5">
            {progress.required > 0 && (
              <span aria-hidden="true">
                <Dots filled={Math.min(progress.held, progress.required)} total={progress.required} late={progress.state === 'none'} label={t('yearBoard:heldLabel')} />
              </span>
            )}
            <span>{progress.required > 0 ? t('yearBoard:held', { held: progress.held, of: progress.required }) : t('yearBoard:heldMore', { held: progress.held })}</span>
          </p>
          <p>{covered.of > 0 && t('yearBoard:covered', covered)}</p>
          {meetings.length === 0 ? <p className="text-ink-soft">{t('yearBoard:noMeetings')}</p> : <MeetingLines meetings={meetings} />}
        </li>
      ))}
    </ul>
  )
}

const MeetingLines = ({ meetings }: { meetings: MeetingLine[] }) => {
  const { date } = useMoments()
  return (
    <ul className="grid gap-1.5">
      {meetings.map(({ id, title, startsAt, mayOpen, ...line }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          {mayOpen ? (
            <Link to={paths.meeting(id)} className="text-sea underline decoration-1 underline-offset-[0.2em] hover:decoration-2">
              {date(startsAt)}
              <span className="sr-only">, {title}</span>
            </Link>
          ) : (
            <span>{date(startsAt)}</span>
          )}
          <MinutesChip meetingId={id} mayOpen={mayOpen} {...line} />
        </li>
      ))}
    </ul>
  )
}
