import { useT } from '~/core/i18n/use-t'
import type { AgendaOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { paths } from '~/paths'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import { useMoments } from '../meetings/use-moments'

/** On which agendas a paper stands, as which version, and what came of it. */
export const PaperAgendas = ({ agendas }: { agendas: AgendaOfPaper[] }) => {
  const t = useT()
  const { date } = useMoments()
  return (
    <Card title={t('agenda:paper.onAgendas')} level={2}>
      <ul className="grid gap-3">
        {agendas.map(({ attachmentId, number, item, meeting, decisions }) => (
          <li key={attachmentId}>
            <TextLink to={paths.itemOfMeeting(meeting.id, item.id)}>
              {meeting.title}, {date(meeting.startsAt)}
            </TextLink>
            <p className="text-sm text-ink-soft">
              <span lang="nl">{item.title}</span> · <TextLink to={paths.paperInMeeting(meeting.id, attachmentId)}>{t('agenda:paper.version', { number })}</TextLink>
              {item.outcome && ` · ${t(`minutes:outcome.${item.outcome}`)}`}
            </p>
            {decisions.map((decision) => (
              <p key={decision.number} className="text-sm">
                <TextLink to={paths.decision(decision.number)}>
                  {decision.number} <span lang="nl">{decision.title}</span>
                </TextLink>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  )
}
