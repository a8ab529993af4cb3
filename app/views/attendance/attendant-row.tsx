import { Form } from '@remix-run/react'
import { Check, LogOut } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LivePerson } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Avatar } from '~/ui/avatar'
import { Button } from '~/ui/button'
import { LinkButton } from '~/ui/link-button'
import { usePersonWords } from '../live/use-person-words'

interface Props {
  meetingId: string
  person: LivePerson
  mayTick: boolean
}

/** One person, and what there is to tell of them now. */
export const AttendantRow = ({ meetingId, person, mayTick }: Props) => {
  const t = useT()
  const words = usePersonWords()
  const { id, name, role } = person
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
      <div className="flex items-center gap-3">
        <Avatar name={name} />
        <div className="min-w-0 leading-snug">
          <span className="font-semibold">{name}</span>
          <span className="block text-sm text-ink-soft">{words(person, { withTimes: true })}</span>
        </div>
      </div>
      {mayTick && role !== 'guest' && (
        <LinkButton to={paths.attendant(meetingId, id)} look="plain" className="max-sm:-mr-3 sm:order-last" aria-label={t('attendance:act.changeNamed', { name })}>
          {t('attendance:act.change')}
        </LinkButton>
      )}
      {mayTick && <Acts meetingId={meetingId} person={person} />}
    </li>
  )
}

const Acts = ({ meetingId, person }: Omit<Props, 'mayTick'>) => {
  const t = useT()
  const { id, name, isPresent, isExcused, leftAt, role } = person
  const act = isPresent ? 'gone' : leftAt ? 'back' : 'present'
  const mayExcuse = !isPresent && !isExcused && !leftAt && role !== 'guest'
  return (
    <div className="flex flex-wrap gap-2 max-sm:col-span-2">
      <Form method="post" action={paths.presence(meetingId, id)} preventScrollReset className={isPresent ? '' : 'max-sm:flex-1'}>
        <input type="hidden" name="isPresent" value={String(!isPresent)} />
        <input type="hidden" name="from" value="aanwezigheid" />
        <Button size="large" full look={isPresent ? 'plain' : 'quiet'} icon={isPresent ? LogOut : Check} aria-label={t(`attendance:act.${act}Named`, { name })}>
          {t(`attendance:act.${act}`)}
        </Button>
      </Form>
      {mayExcuse && (
        <Form method="post" action={paths.excused(meetingId, id)} preventScrollReset className="sm:order-first">
          <input type="hidden" name="isExcused" value="true" />
          <input type="hidden" name="from" value="aanwezigheid" />
          <Button size="large" look="plain" aria-label={t('attendance:act.excusedNamed', { name })}>
            {t('attendance:act.excused')}
          </Button>
        </Form>
      )}
    </div>
  )
}
