import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { GuestsPageData } from '~/domain/meetings/guests/guests.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { PageHeader } from '~/ui/page-header'
import { PersonLine } from '~/ui/person-line'
import { Section } from '~/ui/section'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { GuestForm } from './guest-form'

interface Props {
  page: GuestsPageData
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Guests and experts of a meeting, and inviting one. */
export const GuestsPage = ({ page, lastResult }: Props) => {
  const t = useT()
  const { meeting, guests, mayInvite } = page
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('attendance:guest.title')} />} title={t('attendance:guest.title')} sub={t('attendance:guest.text')} />
      {guests.length === 0 ? (
        <EmptyState title={t('attendance:guest.none')} />
      ) : (
        <ul className="border-t border-line">
          {guests.map(({ id, name, organisation, email, number, mayRemove }) => (
            <li key={id} className="border-b border-line py-2">
              <PersonLine
                name={name}
                detail={[organisation, number && t('attendance:state.forItem', { number }), email].filter(Boolean).join(' · ')}
                trailing={
                  mayInvite &&
                  mayRemove && (
                    <Form method="post" action={paths.removeGuest(meeting.id, id)}>
                      <Button size="small" aria-label={t('attendance:guest.removeNamed', { name })}>
                        {t('attendance:guest.remove')}
                      </Button>
                    </Form>
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {mayInvite && (
        <Section title={t('attendance:guest.add')} level={2}>
          <GuestForm page={page} lastResult={lastResult} />
        </Section>
      )}
    </div>
  )
}
