import { Form } from '@remix-run/react'
import { Check, LogOut } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LivePerson } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Avatar } from '~/ui/avatar'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text-link'
import { usePersonWords } from '../live/use-person-words'

interface Props {
  meetingId: string
  person: LivePerson
  mayTick: boolean
}

/** One person, and the one thing to tell of them now. */
export const AttendantRow = ({ meetingId, person, mayTick }: Props) => {
  const words = usePersonWords()
  return (
    <li className="grid gap-x-4 gap-y-2 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="flex items-center gap-3">
        <Avatar name={person.name} />
        <div className="min-w-0 leading-snug">
          <span className="font-semibold">{person.name}</span>
          <span className="block text-sm text-ink-soft">{words(person, { withTimes: true })}</span>
        </div>
      </div>
      {mayTick && <Acts meetingId={meetingId} person={person} />}
    </li>
  )
}

const Acts = ({ meetingId, person }: Omit<Props, 'mayTick'>) => {
  const t = useT()
  const { id, name, isPresent, leftAt, role } = person
  const act = isPresent ? 'gone' : leftAt ? 'back' : 'present'
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Form method="post" action={paths.presence(meetingId, id)} preventScrollReset className="max-sm:flex-1">
        <input type="hidden" name="isPresent" value={String(!isPresent)} />
        <input type="hidden" name="from" value="aanwezigheid" />
        <Button size="large" full look={isPresent ? 'plain' : 'quiet'} icon={isPresent ? LogOut : Check} aria-label={t(`attendance:act.${act}Named`, { name })}>
          {t(`attendance:act.${act}`)}
        </Button>
      </Form>
      {role !== 'guest' && (
        <TextLink to={paths.attendant(meetingId, id)} quiet aria-label={t('attendance:act.changeNamed', { name })}>
          {t('attendance:act.change')}
        </TextLink>
      )}
    </div>
  )
}
