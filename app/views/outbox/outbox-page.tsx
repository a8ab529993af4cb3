import { Form } from '@remix-run/react'
import { Mail, RotateCw } from 'lucide-react'
import { translateKey, useT } from '~/core/i18n/use-t'
import type { outboxPage } from '~/domain/notifications/outbox.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { ListRow, RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { useInvitations } from '../live/use-invitations'
import { useMoments } from '../meetings/use-moments'

type Loaded = Awaited<ReturnType<typeof outboxPage>>
type Props = Pick<Loaded, 'mails' | 'unsent'> & { nextTo: string | null }

/** The mails of a house that sends none yet: written as files, to read and to try. */
export const OutboxPage = ({ mails, unsent, nextTo }: Props) => {
  const t = useT()
  const { dateTime } = useMoments()
  useInvitations('outbox')
  return (
    <>
      <PageHeader title={t('outbox:title')} sub={t('outbox:intro')} />
      {unsent.length > 0 && (
        <Section title={t('outbox:unsent')}>
          <RowList label={t('outbox:unsent')}>
            {unsent.map((mail) => (
              <UnsentRow key={mail.id} mail={mail} />
            ))}
          </RowList>
        </Section>
      )}
      {mails.length === 0 ? (
        <EmptyState icon={Mail} title={t('outbox:empty.title')}>
          {t('outbox:empty.text')}
        </EmptyState>
      ) : (
        <Section title={t('outbox:written')}>
          <RowList label={t('outbox:written')}>
            {mails.map(({ id, subject, to, date }) => (
              <ListRow key={id} title={subject || t('outbox:noSubject')} to={paths.outboxMail(id)} meta={[to, date && dateTime(date)].filter(Boolean).join(' · ')} />
            ))}
          </RowList>
        </Section>
      )}
      <Pagination {...(nextTo && { nextTo })} />
    </>
  )
}

const UnsentRow = ({ mail: { id, kind, to, attempts, lastError, dueAt, failedAt } }: { mail: Loaded['unsent'][number] }) => {
  const t = useT()
  const { dateTime } = useMoments()
  const facts = [to, attempts > 0 && t('outbox:attempts', { count: attempts }), lastError, !failedAt && attempts > 0 && t('outbox:nextAttempt', { moment: dateTime(dueAt) })]
  return (
    <ListRow
      title={translateKey(t, `outbox:kind.${kind.replace('.', '_')}`)}
      meta={facts.filter(Boolean).join(' · ')}
      chips={failedAt ? <Chip tone="bad">{t('outbox:failed')}</Chip> : <Chip tone="neutral">{t('outbox:waiting')}</Chip>}
      action={
        attempts > 0 && (
          <Form method="post" action={paths.retryMail(id)}>
            <Button icon={RotateCw}>{t('outbox:retry')}</Button>
          </Form>
        )
      }
    />
  )
}
