import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { Evidence } from '~/domain/meetings/year-board/cell'
import { paths } from '~/paths'
import { TextLink } from '~/ui/text-link'

/** One piece of evidence: the item, its minutes, its decisions. Who may not go there reads where it is. */
export const EvidenceLine = ({ evidence: { meetingId, itemId, number, title, at, mayOpen, hasMinutes, decisions } }: { evidence: Evidence }) => {
  const t = useT()
  const language = useLanguage()
  const words = (
    <>
      {formatMoment(at, 'shortDate', language)}
      <span className="sr-only">, {t('yearBoard:evidence', { number, title: title ?? t('yearBoard:closedItem') })}</span>
    </>
  )
  if (!mayOpen) return <span>{words}</span>
  return (
    <span className="flex flex-wrap gap-x-2 max-sm:justify-end">
      <TextLink to={paths.itemOfMeeting(meetingId, itemId)}>{words}</TextLink>
      {hasMinutes && (
        <TextLink to={paths.minutes(meetingId)}>
          {t('yearBoard:minutesLink')}
          <span className="sr-only"> {formatMoment(at, 'date', language)}</span>
        </TextLink>
      )}
      {decisions.map((decision) => (
        <TextLink key={decision.number} to={paths.decision(decision.number)}>
          {decision.number}
        </TextLink>
      ))}
    </span>
  )
}
