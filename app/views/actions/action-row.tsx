import { Form } from '@remix-run/react'
import { Check, Undo2 } from 'lucide-react'
import { formatCalendarDate, formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { daysLeft } from '~/domain/meetings/decisions/action-point'
import type { ActionLine } from '~/domain/meetings/decisions/actions.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { DateTile } from '~/ui/date-tile'
import { ListRow } from '~/ui/list-row'
import { TextLink } from '~/ui/text-link'

interface Props {
  action: ActionLine
  /** YYYY-MM-DD in Europe/Brussels. */
  today: string
  /** The list to come back to. */
  returnTo: string
}

/** An action point: by when, what, who, from where, and a button to say that it is done. */
export const ActionRow = ({ action, today, returnTo }: Props) => {
  const t = useT()
  const language = useLanguage()
  const { id, description, owner, dueOn, doneAt, meeting, bodyName, decisionNumber, mayFinish } = action
  return (
    <ListRow
      level={2}
      lead={<DateTile date={dueOn} past={doneAt !== null} />}
      title={<span lang="nl">{description}</span>}
      chips={doneAt ? <Chip tone="ok">{t('decisions:actions.doneOn', { date: formatMoment(doneAt, 'shortDate', language) })}</Chip> : <DueChip dueOn={dueOn} today={today} />}
      meta={
        <>
          {t('decisions:page.ownerBy', { owner, date: formatCalendarDate(dueOn, language) })}
          <br />
          {decisionNumber ? (
            <>
              {t('decisions:actions.from')} <TextLink to={paths.decision(decisionNumber)}>{decisionNumber}</TextLink>
            </>
          ) : (
            t('decisions:actions.agreed', { date: formatMoment(meeting.startsAt, 'date', language) })
          )}
          {bodyName && ` · ${bodyName}`}
        </>
      }
      action={
        mayFinish && (
          <Form method="post" action={doneAt ? paths.reopenAction(id) : paths.actionDone(id)}>
            <input type="hidden" name="returnTo" value={returnTo} />
            {doneAt ? (
              <Button size="small" icon={Undo2} aria-label={t('decisions:actions.reopenNamed', { description })}>
                {t('decisions:actions.reopen')}
              </Button>
            ) : (
              <Button icon={Check} aria-label={t('decisions:actions.finishNamed', { description })}>
                {t('decisions:actions.finish')}
              </Button>
            )}
          </Form>
        )
      }
    />
  )
}

const DueChip = ({ dueOn, today }: { dueOn: string; today: string }) => {
  const t = useT()
  const left = daysLeft(dueOn, today)
  if (left < 0) return <Chip tone="bad">{t('decisions:actions.late', { count: -left })}</Chip>
  if (left <= 7) return <Chip tone="warn">{left === 0 ? t('decisions:actions.today') : t('decisions:actions.soon', { count: left })}</Chip>
  return null
}
